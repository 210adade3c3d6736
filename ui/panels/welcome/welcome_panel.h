#pragma once

#include "ui/shell/panel.h"
#include "ui/shell/recent_workspaces.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

class JoinForm;
class NewWorkspaceForm;

/// The first screen: recent workspaces, new, open, a copy of a colleague's, language and theme.
class WelcomePanel : public Panel
{
    Q_OBJECT

public:
    explicit WelcomePanel(const PanelContext &context, QWidget *parent = nullptr);

    /// A record is the path of a package: the first one of a copy.
    void arrive(const Place &place) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeRecent();
    void fillRecent();
    void addRecent(const RecentWorkspace &workspace);
    void openExisting();
    void startJoin(const QString &package);

    RecentWorkspaces m_recent;
    QLabel *m_name;
    QLabel *m_saying;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_demo;
    QPushButton *m_join;
    QLabel *m_recentTitle;
    QLabel *m_recentEmpty;
    QVBoxLayout *m_recentRows;
    NewWorkspaceForm *m_form;
    JoinForm *m_joinForm;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace weiwo::ui
