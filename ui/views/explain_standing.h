#pragma once

#include "core/performance/standing.h"
#include "ui/kit/number_format.h"
#include "ui/shell/inspector_feed.h"

namespace weiwo::ui {

/// What the inspector says of a row's attainment: value, formula and inputs, pace, landing, plan
/// and the age of the data.
[[nodiscard]] InspectorSubject explainStanding(const performance::Standing &standing, const performance::StandingRow &row,
                                               const QString &period, const NumberSpec &spec);

} // namespace weiwo::ui
