#pragma once

#include "ui/shell/org_index.h"
#include "ui/shell/popover.h"

class QTreeView;

namespace weiwo::ui {

class OrgTreeModel;
class SearchField;

/// Chooses a node of the organization: the tree, or what a search finds by name, code, pinyin
/// or initials.
class ScopePicker : public Popover
{
    Q_OBJECT

public:
    explicit ScopePicker(QWidget *host);
    ~ScopePicker() override;

    void setIndex(const std::shared_ptr<const OrgIndex> &index);
    void setCurrent(const std::optional<Id> &node);
    /// Only nodes that accept() says yes to can be chosen.
    void setAccepts(std::function<bool(const org::Node &)> accepts);

Q_SIGNALS:
    void chosen(const weiwo::Id &node);

protected:
    QWidget *firstFocus() override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void search(const QString &text);
    void choose();
    void showCurrent();
    void retranslate();

    SearchField *m_search;
    QTreeView *m_view;
    OrgTreeModel *m_model;
    std::optional<Id> m_current;
};

} // namespace weiwo::ui
