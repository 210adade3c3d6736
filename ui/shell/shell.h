#pragma once

#include "ui/shell/panel_context.h"
#include "ui/shell/panel_entry.h"

#include <QWidget>

namespace weiwo::ui {

class OrgDirectory;
class CustomerFinder;
class Palette;
class PanelStage;
class Sidebar;
class SidebarBadges;
class StatusLine;
class TopBar;
class UndoControl;

/// The window: sidebar, top bar, stage, status line, and what connects them. It knows panels as
/// rows of a table only.
class Shell : public QWidget
{
    Q_OBJECT

public:
    Shell(Program &program, Preferences &preferences, PanelTable panels, QWidget *parent = nullptr);
    ~Shell() override;

    /// Opens a workspace once the window has been painted.
    void openWhenPainted(const QString &path);
    /// Looks into a package from another copy of the workspace that is open.
    void openPackage(const QString &path);
    /// Runs @p action once the window has been painted for the first time.
    void whenPainted(std::function<void()> action);

    [[nodiscard]] Navigator &navigator() { return m_navigator; }
    [[nodiscard]] Notices &notices() { return m_notices; }
    [[nodiscard]] Workspaces &workspaces() { return m_workspaces; }
    [[nodiscard]] JobRunner &jobs() { return m_jobs; }
    [[nodiscard]] InspectorFeed &inspector() { return m_feed; }
    [[nodiscard]] Session *session() const { return m_session.get(); }
    [[nodiscard]] Palette &commandPalette() const { return *m_palette; }
    [[nodiscard]] PanelStage &stage() const { return *m_stage; }
    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] UndoControl &undoControl() const { return *m_undo; }
    /// Nothing is on its way: no query, no write, no job.
    [[nodiscard]] bool isSettled() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    void closeWorkspace();
    void upgradeWorkspace(const std::shared_ptr<Workspace> &workspace);
    void announceOpening(const QString &path);
    void announceStillOpening(const QString &path);
    void offerToOpen(const QString &path);
    void refuseToOpen(const Error &error, const QString &path);
    void follow(const Place &place);
    void nameWindow();
    void arrange();
    void restoreGeometryState();

    void addCommands();
    void run(const QString &command);
    void focusRegion(int step);
    void stepZoom(int step);
    void chooseWorkspace();

    Program &m_program;
    Preferences &m_preferences;
    PanelTable m_panels;
    Navigator m_navigator;
    Notices m_notices;
    InspectorFeed m_feed;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OrgDirectory> m_directory;
    std::unique_ptr<SidebarBadges> m_badges;
    std::unique_ptr<CustomerFinder> m_finder;
    std::shared_ptr<Job> m_upgrade;    ///< what an older program left to be done here
    // Jobs end before the session does: a workspace that a job let go of last would be closed by an
    // event loop that is no more.
    JobRunner m_jobs;
    Workspaces m_workspaces;
    UndoControl *m_undo;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    PanelStage *m_stage = nullptr;
    StatusLine *m_status = nullptr;
    Palette *m_palette = nullptr;
    std::vector<std::function<void()>> m_afterPaint;
    bool m_painted = false;
    bool m_sidebarNarrowed = false;
};

} // namespace weiwo::ui
