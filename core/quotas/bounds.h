#pragma once

#include "core/quotas/commands.h"

namespace weiwo::quotas {

// Floors and caps of stretches of cells, as people set them: a quarter, a year, a selection.

/// What bounds a node over some months: the bounds of its cells summed (a floor where any month
/// has one, a cap where all have), and for the whole year the tighter of that and the bounds that
/// its parent's split sets.
[[nodiscard]] CellBounds boundsOver(const Sheet &sheet, int node, MonthSpan months);

/// Cells over which the own target is outside its bounds.
enum class BoundState { Free, Inside, AtFloor, AtCap, Below, Above };
[[nodiscard]] BoundState boundState(const Sheet &sheet, int node, MonthSpan months);

struct BoundsRequest
{
    CellTable table;
    std::vector<CellSpan> cells;
    /// Each cell's; one that is not set takes the bound away.
    BoundRule floor;
    BoundRule cap;
};
struct BoundsResult
{
    int cells = 0;                ///< that got other bounds
    qint64 cellsChanged = 0;      ///< targets that moved so that the bounds hold
    Findings outside;             ///< cells that are still outside, because nothing spreads them
};
/// Sets floor and cap of cells. The bound of a year goes to the split of the parent where there
/// is one and takes the place of those of its months; any other is spread over its months in their
/// present proportions, around the other bound of each month where that can be. One that comes to
/// the same, or is kept, stays as it is in the split and in the months. Growth is against the same
/// months of last year. Where a target is outside its bounds, its parent's total is spread again by
/// its method. Refuses, with nothing changed: floor-over-cap, of the sum or of a month; growth
/// where last year has no figure (bad-input); bounds that the parent's total cannot meet, which
/// ones and by how much (METHODS §1.3).
[[nodiscard]] Result<BoundsResult> boundSpans(Edit &edit, const BoundsRequest &request);

} // namespace weiwo::quotas
