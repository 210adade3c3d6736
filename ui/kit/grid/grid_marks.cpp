#include "ui/kit/grid/grid_marks.h"

#include "ui/kit/grid/grid_view.h"

namespace weiwo::ui {

QStringList markWords(const Grid &grid, int row, int column)
{
    const GridFlags flags = grid.gridModel()->flags(row, column);
    QStringList words;
    if (const QString standing = grid.paceMarkText(row, column); !standing.isEmpty())
        words << standing;
    if (flags & GridFlag::Locked)
        words << Grid::tr("locked");
    if (flags & GridFlag::Typed)
        words << Grid::tr("typed by hand");
    if (flags & GridFlag::ClampedLow)
        words << Grid::tr("held by its floor");
    if (flags & GridFlag::ClampedHigh)
        words << Grid::tr("held by its cap");
    if (flags & GridFlag::Changed)
        words << Grid::tr("changed");
    if (flags & GridFlag::Mismatch)
        words << Grid::tr("differs from the sum of its parts");
    return words;
}

} // namespace weiwo::ui
