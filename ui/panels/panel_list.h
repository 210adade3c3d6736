#pragma once

#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

/// The one list of panels, in the order of the sidebar. Another panel is another line.
[[nodiscard]] PanelTable panelList();

} // namespace weiwo::ui
