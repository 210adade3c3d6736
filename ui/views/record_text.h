#pragma once

#include "core/base/filter.h"

#include <vector>

namespace weiwo::ui {

/// Keys of panels that others lead to.
inline constexpr char OrdersPanelKey[] = "sales.orders";
inline constexpr char DiagnosisPanelKey[] = "performance.diagnosis";
inline constexpr char PerformancePanelKey[] = "performance";
inline constexpr char MetricsPanelKey[] = "performance.metrics";

/// A set of filters as the record of a place, and back: what cannot be read is left out.
[[nodiscard]] QString recordOf(const std::vector<Filter> &filters);
[[nodiscard]] std::vector<Filter> filtersOf(const QString &record);

} // namespace weiwo::ui
