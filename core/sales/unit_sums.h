#pragma once

#include "core/sales/figures.h"
#include "core/sales/summaries.h"

namespace weiwo::sales::repo {

// Thousands of people sell in some hundred units. What is asked of units alone is answered from sums
// over their people, which the reader's connection keeps until something changes: of a year by months,
// of a month by days.

/// Whether those answer a part of a query.
[[nodiscard]] bool isOfUnits(const FigureQuery &query, const SumSource &source);
/// The rows of such a part, as figures() gives them.
Status unitFigures(Reader &reader, const FigureQuery &query, const SumSource &source,
                   const std::function<void(const FigureRow &)> &each);

} // namespace weiwo::sales::repo
