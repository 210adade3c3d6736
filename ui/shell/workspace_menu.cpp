#include "ui/shell/workspace_menu.h"

#include "ui/shell/key_table.h"
#include "ui/shell/recent_workspaces.h"
#include "ui/theme/icons.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

WorkspaceMenu::WorkspaceMenu(Workspaces &workspaces, Preferences &preferences, QWidget *parent)
    : QMenu(parent), m_workspaces(workspaces), m_preferences(preferences)
{
    setObjectName(u"workspaceMenu.list"_s);
    // Filled when it opens: languages and recent files change.
    connect(this, &QMenu::aboutToShow, this, &WorkspaceMenu::fill);
}

void WorkspaceMenu::addCommand(const QString &command, const QString &iconName)
{
    const KeySpec *spec = keySpec(command);
    // The key is shown, not bound: the window has it.
    QAction *action = addAction(ui::icon(iconName), spec->title.str() + u'\t' + keyText(command));
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandChosen(command); });
}

void WorkspaceMenu::fill()
{
    clear();
    QAction *all = addAction(ui::icon(u"home"_s), tr("All workspaces"));
    connect(all, &QAction::triggered, &m_workspaces, &Workspaces::close);
    addCommand(u"shell.open"_s, u"folder-open"_s);
    const auto recent = RecentWorkspaces(m_preferences).list();
    if (!recent.empty()) {
        addSeparator();
        for (const RecentWorkspace &workspace : recent) {
            const QString name = workspace.company.isEmpty() ? QFileInfo(workspace.path).completeBaseName()
                                                             : workspace.company;
            QAction *action = addAction(ui::icon(u"building"_s), name);
            action->setToolTip(workspace.path);
            action->setEnabled(QFileInfo::exists(workspace.path));
            connect(action, &QAction::triggered, this,
                    [this, path = workspace.path] { m_workspaces.open(path); });
        }
    }
    addSeparator();
    addCommand(u"shell.close"_s, u"x"_s);
    addCommand(u"shell.preferences"_s, u"settings"_s);
    addCommand(u"shell.keys"_s, u"keyboard"_s);
    addSeparator();
    addCommand(u"shell.quit"_s, u"logout"_s);
}

} // namespace weiwo::ui
