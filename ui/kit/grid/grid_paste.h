#pragma once

#include "ui/kit/grid/grid_model.h"
#include "ui/kit/grid/grid_selection.h"

#include <algorithm>

namespace weiwo::ui {

/// One cell that a paste would reach.
struct GridPasteCell
{
    /// Same: it shows this already, and is only held: not typed by hand, if nobody did.
    enum class State { Changes, Same, Refused, Unreadable };

    GridCellEdit edit;
    State state = State::Changes;
    QString typed;          ///< as it stands on the clipboard
    QString problem;        ///< why it is refused or cannot be read
};

/// What a paste would do, before it does it.
struct GridPastePlan
{
    GridBlock target;                    ///< in shown rows and columns
    bool tiles = false;                  ///< it fills the selection
    std::vector<GridPasteCell> cells;    ///< row by row

    [[nodiscard]] int count(GridPasteCell::State state) const
    {
        return int(std::count_if(cells.begin(), cells.end(),
                                 [state](const GridPasteCell &cell) { return cell.state == state; }));
    }
};

} // namespace weiwo::ui
