#pragma once

#include "core/quotas/queries.h"

namespace weiwo::quotas {

/// The nodes that are rows of a breakdown, in the order of the tree: every unit, and the people of
/// a team. People who stand beside units (the staff of a headquarters or of a region's office) are
/// rows where they sell: by their role in the plan's year, by a target in one of @p tables (all
/// products, product lines; of one tree), or by a figure in @p lastYear. `quota show` and the
/// window show the same ones.
[[nodiscard]] std::vector<int> rowsOf(std::span<const Sheet *const> tables,
                                      const YearFigures &lastYear);
/// The same; reads last year's figures where somebody's row depends on them.
[[nodiscard]] Result<std::vector<int>> rowsOf(Reader &reader, const Plan &plan,
                                              const Measure &measure,
                                              std::span<const Sheet *const> tables);

} // namespace weiwo::quotas
