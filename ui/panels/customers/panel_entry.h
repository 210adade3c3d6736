#pragma once

#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

[[nodiscard]] PanelEntry customersPanel();
[[nodiscard]] PanelEntry customerPagePanel();

} // namespace weiwo::ui
