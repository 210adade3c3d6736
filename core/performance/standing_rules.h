#pragma once

#include "core/performance/standing.h"

namespace weiwo::performance {

// What is told of the rows of a standing beside each other.

/// The place of each row among those below the same unit: by attainment, where there is no plan by
/// the actual; equal ones share a place. Nothing for "Others" and for rows without a figure.
[[nodiscard]] std::vector<std::optional<int>> siblingRanks(const Standing &standing);

/// A row's months of the fiscal year that have begun, up to the last order.
[[nodiscard]] std::vector<qint64> courseOf(const Standing &standing, const StandingRow &row);
/// How evenly the months that are over came, in thousandths (metrics::linearity()); nothing without any.
[[nodiscard]] std::optional<qint64> linearity(const Standing &standing, const StandingRow &row);

struct Extremes
{
    const StandingRow *best = nullptr;
    const StandingRow *lowest = nullptr;     ///< another than the best
};
/// Of the parts right below the unit, by attainment. Both null where fewer than two have one.
[[nodiscard]] Extremes extremes(const Standing &standing);

/// By how much the goals of the parts exceed the unit's own, in thousandths of it; nothing where
/// there is none of either, or no difference.
[[nodiscard]] std::optional<qint64> buffer(const Standing &standing);

} // namespace weiwo::performance
