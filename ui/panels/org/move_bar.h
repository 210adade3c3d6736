#pragma once

#include "ui/panels/org/org_rows.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace weiwo::ui {

class ScopePicker;
struct OrgIndex;

/// Moves a node to another unit from a date on, and says beforehand what moves and what stays.
class MoveBar : public QWidget
{
    Q_OBJECT

public:
    explicit MoveBar(QWidget *parent = nullptr);

    void start(const NodePage &page, const std::shared_ptr<const OrgIndex> &index, QDate today);

Q_SIGNALS:
    void accepted(const weiwo::org::NodeId &parent, QDate from);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void preview();
    void choose(const Id &parent);
    void retranslate();

    QLabel *m_title;
    QPushButton *m_target;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLabel *m_preview;
    QPushButton *m_move;
    QPushButton *m_cancel;
    ScopePicker *m_picker = nullptr;
    std::shared_ptr<const OrgIndex> m_index;
    std::optional<NodePage> m_page;
    std::optional<Id> m_parent;
};

} // namespace weiwo::ui
