#pragma once

#include "ui/kit/grid/grid_view.h"
#include "ui/shell/preferences.h"

namespace weiwo::ui {

/// Keeps columns, order, filters and named views of a grid under @p key for the user: what was
/// left comes back as soon as the grid has columns, and what changes is kept. Both outlive it.
void rememberGrid(Grid &grid, Preferences &preferences, const QString &key);

} // namespace weiwo::ui
