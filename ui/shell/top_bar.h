#pragma once

#include "ui/shell/navigator.h"
#include "ui/shell/org_index.h"
#include "ui/shell/panel_entry.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace weiwo::ui {

class PeriodPicker;
class ScopePicker;

/// Back and forward, scope, period, comparison, undo and redo, search, jobs. What the current
/// panel does not use is shown disabled.
class TopBar : public QWidget
{
    Q_OBJECT

public:
    /// @p host: the window over which pickers float.
    TopBar(Navigator &navigator, QWidget *host);

    /// Tools that the shell adds: undo, redo; then the job tray at the right.
    void addTools(const QList<class QAction *> &actions);
    void addRight(QWidget *widget);
    void setSession(Session *session, OrgDirectory *directory);
    void setUses(const PanelUses &uses);
    /// Narrow: no comparison (it moves into the period picker), a short search button.
    void setNarrow(bool narrow);
    [[nodiscard]] ScopePicker &scopePicker() const { return *m_scopePicker; }
    [[nodiscard]] PeriodPicker &periodPicker() const { return *m_periodPicker; }
    void openScope();
    void openPeriod();
    void stepPeriod(int step);

Q_SIGNALS:
    void searchRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const Place &place);
    void retranslate();
    [[nodiscard]] QToolButton *tool(const QString &name, const QString &iconName);

    Navigator &m_navigator;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_tools;
    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_scope;
    QToolButton *m_period;
    QComboBox *m_compare;
    QPushButton *m_search;
    ScopePicker *m_scopePicker;
    PeriodPicker *m_periodPicker;
    Session *m_session = nullptr;
    OrgDirectory *m_directory = nullptr;
    PanelUses m_uses;
    bool m_narrow = false;
};

} // namespace weiwo::ui
