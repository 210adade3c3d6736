#include "ui/kit/dialogs.h"
#include "ui/shell/inspector.h"
#include "ui/shell/key_list.h"
#include "ui/shell/key_table.h"
#include "ui/shell/palette.h"
#include "ui/shell/panel.h"
#include "ui/shell/panel_stage.h"
#include "ui/shell/shell.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/undo_control.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

using namespace Qt::StringLiterals;

// What the keys, the menu and the palette make the window do.
namespace weiwo::ui {

namespace {

constexpr int ZoomStep = 1;

} // namespace

void Shell::addCommands()
{
    for (const KeySpec &spec : keySpecs()) {
        if (spec.owner != KeySpec::Owner::Shell)
            continue;
        if (spec.command == "shell.undo"_L1 || spec.command == "shell.redo"_L1)
            continue;
        auto *action = new QAction(this);
        bindKeys(action, spec.command);
        connect(action, &QAction::triggered, this, [this, command = spec.command] { run(command); });
        addAction(action);
    }
    addAction(m_undo->undoAction());
    addAction(m_undo->redoAction());
}

void Shell::run(const QString &command)
{
    static const QHash<QString, void (*)(Shell &)> commands{
        {u"shell.palette"_s, [](Shell &s) { s.m_palette->open(); }},
        {u"shell.back"_s, [](Shell &s) { s.m_navigator.back(); }},
        {u"shell.forward"_s, [](Shell &s) { s.m_navigator.forward(); }},
        {u"shell.sidebar"_s,
         [](Shell &s) {
             s.m_sidebarNarrowed = !s.m_sidebarNarrowed;
             s.arrange();
         }},
        {u"shell.inspector"_s, [](Shell &s) { s.m_stage->setInspectorOpen(!s.m_stage->isInspectorOpen()); }},
        {u"shell.scope"_s, [](Shell &s) { s.m_topBar->openScope(); }},
        {u"shell.period"_s, [](Shell &s) { s.m_topBar->openPeriod(); }},
        {u"shell.period.previous"_s, [](Shell &s) { s.m_topBar->stepPeriod(-1); }},
        {u"shell.period.next"_s, [](Shell &s) { s.m_topBar->stepPeriod(1); }},
        {u"shell.region.next"_s, [](Shell &s) { s.focusRegion(1); }},
        {u"shell.region.previous"_s, [](Shell &s) { s.focusRegion(-1); }},
        {u"shell.undo"_s, [](Shell &s) { s.m_undo->undoAction()->trigger(); }},
        {u"shell.redo"_s, [](Shell &s) { s.m_undo->redoAction()->trigger(); }},
        {u"shell.saved"_s, [](Shell &s) { s.m_status->stressSaved(); }},
        {u"shell.open"_s, [](Shell &s) { s.chooseWorkspace(); }},
        {u"shell.close"_s, [](Shell &s) { s.closeWorkspace(); }},
        {u"shell.quit"_s, [](Shell &s) { s.close(); }},
        {u"shell.preferences"_s, [](Shell &s) { s.m_navigator.openPanel(u"preferences"_s); }},
        {u"shell.keys"_s, [](Shell &s) { (new KeyList(&s))->open(); }},
        {u"shell.fullscreen"_s, [](Shell &s) { s.setWindowState(s.windowState() ^ Qt::WindowFullScreen); }},
        {u"shell.zoom.in"_s, [](Shell &s) { s.stepZoom(ZoomStep); }},
        {u"shell.zoom.out"_s, [](Shell &s) { s.stepZoom(-ZoomStep); }},
        {u"shell.zoom.reset"_s, [](Shell &s) { s.m_preferences.reset(u"zoom"_s); }},
        {u"shell.copy_link"_s,
         [](Shell &s) {
             if (!s.m_session)
                 return;
             QApplication::clipboard()->setText(linkOf(s.m_navigator.place(), s.m_session->calendar()));
             s.m_notices.confirm(tr("Link copied"));
         }},
    };
    if (const auto known = commands.value(command))
        return known(*this);
    if (command.startsWith("shell.panel."_L1)) {
        const QStringList listed = m_sidebar->listedPanels();
        const int place = command.mid(12).toInt() - 1;
        if (place >= 0 && place < listed.size())
            m_navigator.openPanel(listed[place]);
    }
}

void Shell::focusRegion(int step)
{
    const std::vector<QWidget *> regions{m_sidebar, m_topBar, m_stage->current(),
                                         m_stage->isInspectorOpen() ? &m_stage->inspector() : nullptr};
    const auto count = static_cast<int>(regions.size());
    QWidget *focused = QApplication::focusWidget();
    int at = 2;
    for (int i = 0; i < count; ++i) {
        QWidget *region = regions[size_t(i)];
        if (region && focused && (region == focused || region->isAncestorOf(focused)))
            at = i;
    }
    for (int tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        QWidget *region = regions[size_t(at)];
        if (!region)
            continue;
        if (region == m_sidebar)
            return m_sidebar->takeFocus();
        const auto children = region->findChildren<QWidget *>();
        for (QWidget *child : children) {
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus))
                return child->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

void Shell::stepZoom(int step)
{
    const auto &choices = preferenceSpec(u"zoom"_s)->choices;
    const QString now = m_preferences.choice(u"zoom"_s);
    for (size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].key != now)
            continue;
        const auto next = static_cast<qsizetype>(i) + step;
        if (next >= 0 && next < qsizetype(choices.size()))
            m_preferences.choose(u"zoom"_s, choices[size_t(next)].key);
        return;
    }
}

void Shell::chooseWorkspace()
{
    const auto path = dialogs().openFile(this, {.title = tr("Open a workspace"),
                                                .filter = tr("Weiwo workspaces (*.weiwo)")});
    if (path)
        m_workspaces.open(*path);
}

} // namespace weiwo::ui
