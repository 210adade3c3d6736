#pragma once

#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

[[nodiscard]] PanelEntry orgPanel();

} // namespace weiwo::ui
