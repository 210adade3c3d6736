#pragma once

#include <QStringList>

namespace weiwo::ui {

class Grid;

/// What the shapes and marks of a cell say, in words, for those who do not see them and for files:
/// standing against the pace, locked, typed by hand, held by its floor …
[[nodiscard]] QStringList markWords(const Grid &grid, int row, int column);

} // namespace weiwo::ui
