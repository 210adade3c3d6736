#pragma once

#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

[[nodiscard]] PanelEntry qualityPanel();

} // namespace weiwo::ui
