#pragma once

#include "core/customers/book.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace weiwo::ui {

/// The saved views at the left of the list: those that the program ships, then one's own and
/// everybody's.
class ViewsList : public QWidget
{
    Q_OBJECT

public:
    explicit ViewsList(QWidget *parent = nullptr);

    void setViews(const std::vector<customers::SavedView> &views);
    [[nodiscard]] const std::vector<customers::SavedView> &views() const { return m_views; }
    /// By viewKey(); another key, or none: nothing is marked.
    void setCurrent(const QString &key);
    /// Views cannot be saved, renamed or deleted, and why; empty: they can.
    void setReadOnly(const QString &why);
    /// What is shown is no longer what the view says.
    void setChanged(bool changed);

    /// Names a view in a place: the key of a shipped one, the id of another.
    [[nodiscard]] static QString viewKey(const customers::SavedView &view);

Q_SIGNALS:
    void chosen(const QString &key);
    void saveRequested();
    void renameRequested(const QString &key);
    void removeRequested(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showNames();
    void showMenu(const QPoint &place);
    void retranslate();

    std::vector<customers::SavedView> m_views;
    QString m_current;
    QString m_readOnly;
    bool m_changed = false;
    QLabel *m_title;
    QListWidget *m_list;
    QPushButton *m_save;
};

} // namespace weiwo::ui
