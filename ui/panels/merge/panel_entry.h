#pragma once

#include "ui/shell/panel_entry.h"

namespace weiwo::ui {

[[nodiscard]] PanelEntry mergePanel();

} // namespace weiwo::ui
