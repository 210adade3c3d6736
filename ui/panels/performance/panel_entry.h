#pragma once

#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

[[nodiscard]] PanelEntry performancePanel();

} // namespace weiwo::ui
