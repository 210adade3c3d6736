#pragma once

#include "core/quotas/spread.h"

namespace weiwo::quotas {

/// How a node's target follows from the split of its parent as things stand now.
struct Derivation
{
    MonthSpan of;                ///< what was spread: the year, or one month
    Allocation allocation;       ///< over the children of the parent, in the order of the tree
    std::vector<int> held;       ///< siblings that keep what they have: locked or set by hand
    std::vector<int> bounded;    ///< siblings that stand at a floor or cap
    qint64 rest = 0;             ///< what the others share
    double share = 0;            ///< of `rest`; of a node at a bound: of all weights
    bool alone = false;          ///< nobody else shares `rest`
};

/// Spreads the parent's target again with those held that are locked, else also those that were
/// set by hand, else also those below whom something was. The year is tried first, then @p months
/// if it is one month. Nothing where the node has the rest alone after something below it was set by
/// hand, and where no such spread ends in what the node has: the split does not
/// explain it then. The node's own lock does not count.
[[nodiscard]] std::optional<Derivation> derivationOf(const Sheet &sheet, int node,
                                                     MonthSpan months);
/// Whether something below the node was set by hand or is locked in those months.
[[nodiscard]] bool isHeldBelow(const Sheet &sheet, int node, MonthMask months);

} // namespace weiwo::quotas
