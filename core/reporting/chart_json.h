#pragma once

#include "core/reporting/chart_spec.h"

#include <nlohmann/json.hpp>

namespace weiwo::reporting {

/// A spec as the command line writes it: money and quantities as decimal strings in major units,
/// counts as integers, ratios as numbers (0.942), what is absent as null.
[[nodiscard]] nlohmann::json chartJson(const ChartSpec &spec);

/// "actual", "target", "expected", "compared", "other".
[[nodiscard]] QString seriesRoleKey(SeriesRole role);
/// "amount", "attainment", "change".
[[nodiscard]] QString chartScaleKey(ChartScale scale);

} // namespace weiwo::reporting
