#pragma once

#include "core/period/period.h"

namespace weiwo::demo {

/// How a province's market stands in a month, 1000 at the beginning of 2023: the growth of its
/// region and what has befallen it.
[[nodiscard]] qint64 marketPermille(int province, Month month);
/// The same of a product line in a region, beside the market: growth, season, taste and trouble.
[[nodiscard]] qint64 linePermille(int line, int region, Month month);
/// The list price in fen and the unit cost in fen of a product in a year.
[[nodiscard]] qint64 listPrice(int product, int year);
[[nodiscard]] qint64 unitCost(int product, int year);

} // namespace weiwo::demo
