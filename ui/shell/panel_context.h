#pragma once

#include "core/program/program.h"
#include "core/workspace/jobs.h"
#include "ui/shell/inspector_feed.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/preferences.h"
#include "ui/shell/session.h"
#include "ui/shell/workspaces.h"

namespace weiwo::ui {

/// What a panel may use of its window. All of it outlives the panel; `session` is null where the
/// panel works without a workspace.
struct PanelContext
{
    Program &program;
    Preferences &preferences;
    Workspaces &workspaces;
    JobRunner &jobs;
    Navigator &navigator;
    Notices &notices;
    InspectorFeed &inspector;
    Session *session = nullptr;
};

} // namespace weiwo::ui
