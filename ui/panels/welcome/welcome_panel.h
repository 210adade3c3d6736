#pragma once

#include "ui/shell/panel.h"
#include "ui/shell/recent_workspaces.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace weiwo::ui {

class NewWorkspaceForm;

/// The first screen: recent workspaces, new, open, language and theme.
class WelcomePanel : public Panel
{
    Q_OBJECT

public:
    explicit WelcomePanel(const PanelContext &context, QWidget *parent = nullptr);

    void arrive(const Place &place) override;

protected:
    void retranslate() override;

private:
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QWidget *makeRecent();
    void fillRecent();
    void addRecent(const RecentWorkspace &workspace);
    void openExisting();

    RecentWorkspaces m_recent;
    QLabel *m_name;
    QLabel *m_saying;
    QPushButton *m_new;
    QPushButton *m_open;
    QPushButton *m_demo;
    QLabel *m_recentTitle;
    QLabel *m_recentEmpty;
    QVBoxLayout *m_recentRows;
    NewWorkspaceForm *m_form;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace weiwo::ui
