#include "ui/shell/shell.h"

#include "ui/shell/inspector.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/key_table.h"
#include "ui/shell/customer_finder.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/panel.h"
#include "ui/shell/panel_stage.h"
#include "ui/shell/period_picker.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/sidebar_badges.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo_control.h"
#include "ui/shell/workspace_menu.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QJsonArray>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

const QString GeometryState = u"window"_s;
constexpr QSize SmallestWindow(960, 640);
/// About what a window manager adds above a window.
constexpr int FrameHeight = 36;
const QString Overview = u"overview"_s;
const QString Welcome = u"welcome"_s;
const QString OpeningTopic = u"opening"_s;

/// Width of the sidebar by that of the window; 0: icons only.
int sidebarWidth(int windowWidth)
{
    if (windowWidth < 1100)
        return 0;
    if (windowWidth < 1600)
        return 200;
    return windowWidth < 2400 ? 224 : 240;
}

} // namespace

Shell::Shell(Program &program, Preferences &preferences, PanelTable panels, QWidget *parent)
    : QWidget(parent), m_program(program), m_preferences(preferences), m_panels(panels),
      m_workspaces(program, m_jobs), m_undo(new UndoControl(m_notices, this))
{
    setObjectName(u"shell"_s);
    setMinimumSize(960, 640);
    setAcceptDrops(true);
    build();
    addCommands();
    connect(&m_workspaces, &Workspaces::opened, this, &Shell::setWorkspace);
    connect(&m_workspaces, &Workspaces::preparing, this, &Shell::announceOpening);
    connect(&m_workspaces, &Workspaces::stillPreparing, this, &Shell::announceStillOpening);
    connect(&m_workspaces, &Workspaces::prepared, this, &Shell::offerToOpen);
    connect(&m_workspaces, &Workspaces::closeRequested, this, &Shell::closeWorkspace);
    connect(&m_workspaces, &Workspaces::refused, this, &Shell::refuseToOpen);
    connect(&m_navigator, &Navigator::moved, this, &Shell::follow);
    m_sidebar->setHasWorkspace(false);
    nameWindow();
    restoreGeometryState();
    arrange();
}

Shell::~Shell()
{
    // Panels and pickers go before what they look at.
    m_finder.reset();
    delete m_stage;
    delete m_palette;
    delete m_topBar;
}

void Shell::build()
{
    const PanelContext context{m_program,   m_preferences, m_workspaces, m_jobs,
                               m_navigator, m_notices,     m_feed,       nullptr};
    m_sidebar = new Sidebar(m_panels, this);
    m_topBar = new TopBar(m_navigator, this);
    m_stage = new PanelStage(m_panels, context, this);
    m_status = new StatusLine(this);
    m_palette = new Palette(m_preferences, this);
    m_undo->undoAction()->setMenu(m_undo->historyMenu());
    m_topBar->addTools({m_undo->undoAction(), m_undo->redoAction()});
    m_topBar->addRight(new JobTray(m_jobs, this, m_topBar));

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stage, 1);
    right->addWidget(m_status);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);

    auto *menu = new WorkspaceMenu(m_workspaces, m_preferences, m_sidebar);
    m_sidebar->workspaceButton()->setMenu(menu);
    connect(menu, &WorkspaceMenu::commandChosen, this, &Shell::run);
    connect(m_sidebar, &Sidebar::chosen, this, [this](const QString &panel) { m_navigator.openPanel(panel); });
    connect(m_topBar, &TopBar::searchRequested, m_palette, &Palette::open);
    connect(m_stage, &PanelStage::statusChanged, m_status, &StatusLine::setText);
    m_palette->setSource([this] {
        return paletteItems({m_panels, m_navigator, m_directory.get(), m_session != nullptr,
                             m_stage->current(), [this](const QString &command) { run(command); }});
    });
    m_palette->setPeriodSource([this](const QString &text) -> std::optional<PaletteItem> {
        return m_session ? periodItem(text, *m_session, m_navigator) : std::nullopt;
    });
}

void Shell::whenPainted(std::function<void()> action)
{
    if (m_painted)
        action();
    else
        m_afterPaint.push_back(std::move(action));
}

void Shell::openWhenPainted(const QString &path)
{
    whenPainted([this, path] { m_workspaces.open(path); });
}

void Shell::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_topBar->setSession(nullptr, nullptr);
    m_stage->setSession(nullptr);
    m_undo->setSession(nullptr);
    m_status->setSession(nullptr);
    m_notices.clear();
    m_badges.reset();
    m_finder.reset();
    if (m_upgrade)
        std::exchange(m_upgrade, nullptr)->cancel();
    // After the panels, which go when control is back in the event loop, too.
    if (m_directory)
        m_directory.release()->deleteLater();
    if (m_session)
        m_session.release()->deleteLater();
    if (workspace) {
        m_session = std::make_unique<Session>(workspace);
        m_directory = std::make_unique<OrgDirectory>(*m_session);
        m_finder = std::make_unique<CustomerFinder>(*m_session, m_jobs, m_navigator, *m_palette);
        m_badges = std::make_unique<SidebarBadges>(m_panels, *m_session, *m_sidebar);
        connect(m_directory.get(), &OrgDirectory::changed, m_palette, &Palette::refresh);
        connect(m_session.get(), &Session::settingsChanged, this, &Shell::nameWindow);
        upgradeWorkspace(workspace);
        RecentWorkspaces(m_preferences)
            .note({workspace->path(), workspace->settings().company, m_program.clock().now()});
    }
    m_stage->setSession(m_session.get());
    m_topBar->setSession(m_session.get(), m_directory.get());
    m_undo->setSession(m_session.get());
    m_status->setSession(m_session.get());
    m_sidebar->setHasWorkspace(m_session != nullptr);
    nameWindow();
    Place place;
    place.panel = m_session ? Overview : Welcome;
    if (m_session) {
        const FiscalCalendar calendar = m_session->calendar();
        place.period = calendar.year(calendar.yearOf(m_session->today()));
        place.compare = metrics::Compare::PreviousYear;
    }
    m_navigator.restart(place);
    if (workspace && workspace->isReadOnly())
        m_notices.post({Notice::Kind::Warning,
                        tr("%1 is open for reading only: this file or its folder cannot be written here. To change something, "
                           "copy it to a folder that you may write in.").arg(QFileInfo(workspace->path()).fileName()),
                        {}, u"read-only"_s});
}

void Shell::closeWorkspace()
{
    setWorkspace(nullptr);
}

void Shell::upgradeWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    const auto due = workspace->isUpgradeDue();
    if (due && *due)
        m_upgrade = m_jobs.start(tr("Prepare order lines for fast figures"),
                                 [workspace](JobContext &context) { return workspace->upgrade(&context); });
}

void Shell::announceOpening(const QString &path)
{
    if (!m_session && m_navigator.place().panel != Welcome)
        m_navigator.restart({.panel = Welcome});
    m_notices.post({Notice::Kind::Info,
                    tr("%1 was written by an older version. It is being brought up to date and opens when that is done.")
                        .arg(QFileInfo(path).fileName()),
                    {}, OpeningTopic});
}

void Shell::announceStillOpening(const QString &path)
{
    m_notices.post({Notice::Kind::Info,
                    tr("%1 is already being prepared and opens when that is done.").arg(QFileInfo(path).fileName()), {}, OpeningTopic});
}

void Shell::offerToOpen(const QString &path)
{
    m_notices.post({Notice::Kind::Info, tr("%1 is ready.").arg(QFileInfo(path).fileName()),
                    {{tr("Open"), [this, path] { m_workspaces.open(path); }}}, OpeningTopic});
}

void Shell::refuseToOpen(const Error &error, const QString &path)
{
    m_notices.withdraw(OpeningTopic);
    std::vector<Notice::Repair> repairs;
    if (error.code == QLatin1StringView(errc::Busy))
        repairs.push_back({tr("Try again"), [this, path] { m_workspaces.open(path); }});
    if (!m_session && m_navigator.place().panel != Welcome)
        m_navigator.restart({.panel = Welcome});
    m_notices.refuse(error, std::move(repairs));
}

void Shell::follow(const Place &place)
{
    const PanelEntry *entry = findPanel(m_panels, place.panel);
    m_topBar->setUses(entry ? entry->uses : PanelUses{});
    m_sidebar->setCurrent(place.panel);
    if (!m_stage->show(place) && !place.panel.isEmpty())
        m_notices.refuse({QString::fromLatin1(errc::NotFound),
                          m_session ? tr("There is no panel “%1” in this version.").arg(place.panel)
                                    : tr("Open a workspace first; this panel shows what is in it."),
                          {}, place.panel, {}});
}

void Shell::nameWindow()
{
    const QString company = m_session ? m_session->workspace().settings().company : QString();
    m_sidebar->setWorkspaceName(company);
    setWindowTitle(company.isEmpty() ? tr("Weiwo") : tr("%1 — Weiwo").arg(company));
    if (m_session)
        setWindowFilePath(m_session->workspace().path());
}

void Shell::arrange()
{
    const int zoom = Theme::current() ? Theme::current()->zoom() : 100;
    const int logical = width() * 100 / zoom;
    m_sidebar->setExtent(m_sidebarNarrowed ? 0 : sidebarWidth(logical));
    m_topBar->setNarrow(logical < 1100);
    m_stage->setWindowWidth(logical);
}

void Shell::restoreGeometryState()
{
    const QJsonArray stored = m_preferences.state(GeometryState).toArray();
    const QSize wanted = stored.size() == 2 ? QSize(stored[0].toInt(), stored[1].toInt()) : QSize(1280, 800);
    const QSize size = wanted.expandedTo(SmallestWindow);
    resize(size);
    // With its frame the window must not reach beyond the screen, where its foot would be lost.
    const QSize room = screen()->availableSize();
    const bool fits = size.width() <= room.width() && size.height() + FrameHeight <= room.height();
    if (!fits && room.width() >= SmallestWindow.width() && room.height() >= SmallestWindow.height())
        setWindowState(windowState() | Qt::WindowMaximized);
}

bool Shell::isSettled() const
{
    if (m_session && (m_session->isWriting() || m_directory->isBusy() || m_badges->isBusy() || m_finder->isBusy()))
        return false;
    for (const auto &job : m_jobs.jobs())
        if (job->state() == Job::State::Running)
            return false;
    return (!m_stage->current() || m_stage->current()->isSettled()) && m_stage->inspector().isSettled()
           && m_stage->isSettled();
}

void Shell::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        nameWindow();
        m_undo->retranslate();
        if (Panel *panel = m_stage->current())
            if (const PanelEntry *entry = findPanel(m_panels, m_navigator.place().panel))
                panel->setTitle(entry->title.str());
    } else if (event->type() == QEvent::FontChange && m_stage) {
        arrange();
    }
    QWidget::changeEvent(event);
}

void Shell::closeEvent(QCloseEvent *event)
{
    if (!isMaximized() && !isFullScreen())
        m_preferences.setState(GeometryState, QJsonArray{width(), height()});
    (void)m_preferences.save();
    event->accept();
}

void Shell::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Window));
    if (m_painted)
        return;
    m_painted = true;
    QTimer::singleShot(0, this, [this] {
        for (const auto &action : std::exchange(m_afterPaint, {}))
            action();
    });
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Shell::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void Shell::dropEvent(QDropEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1)
        return;
    const QString path = urls.front().toLocalFile();
    event->acceptProposedAction();
    if (path.endsWith(".weiwo"_L1, Qt::CaseInsensitive))
        m_workspaces.open(path);
    else if (path.endsWith(".weiwopkg"_L1, Qt::CaseInsensitive))
        openPackage(path);
    else
        m_navigator.openPanel(u"import"_s, path);
}

void Shell::openPackage(const QString &path)
{
    if (m_session)
        return m_navigator.openPanel(u"sync"_s, path);
    m_navigator.restart({.panel = Welcome, .record = path});
    m_notices.post({Notice::Kind::Info,
                    tr("%1 is a package for a workspace. If the workspace is on this computer, open it first and then the package; else make your copy of it here.")
                        .arg(QFileInfo(path).fileName()),
                    {}, OpeningTopic});
}

} // namespace weiwo::ui
