#pragma once

#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

[[nodiscard]] PanelEntry syncPanel();
[[nodiscard]] PanelEntry conflictsPanel();
[[nodiscard]] PanelEntry devicesPanel();

} // namespace weiwo::ui
