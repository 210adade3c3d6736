#pragma once

#include "ui/shell/preferences.h"
#include "ui/shell/workspaces.h"

#include <QMenu>

namespace weiwo::ui {

/// The menu under the workspace's name: open, recent, close, preferences, keys, quit.
class WorkspaceMenu : public QMenu
{
    Q_OBJECT

public:
    WorkspaceMenu(Workspaces &workspaces, Preferences &preferences, QWidget *parent);

Q_SIGNALS:
    void commandChosen(const QString &command);

private:
    void fill();
    void addCommand(const QString &command, const QString &iconName);

    Workspaces &m_workspaces;
    Preferences &m_preferences;
};

} // namespace weiwo::ui
