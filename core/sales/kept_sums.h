#pragma once

#include "core/sales/figures.h"
#include "core/sales/summaries.h"

namespace weiwo::sales::repo {

// One screen asks a dozen questions of the same months, and the next period, scope or metric asks them
// again. Sums that many questions share are read once and kept by the reader's connection until
// something changes: of a year by months, of a month by days, and of the part of a month before today.

/// Whether those answer a part of a query. What asks for a few units or people alone reads these alone.
[[nodiscard]] bool isKept(const FigureQuery &query, const SumSource &source);
/// The rows of such a part, as figures() gives them.
Status keptFigures(Reader &reader, const FigureQuery &query, const SumSource &source,
                   const std::function<void(const FigureRow &)> &each);

} // namespace weiwo::sales::repo
