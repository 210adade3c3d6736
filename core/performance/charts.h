#pragma once

#include "core/reporting/chart_catalogue.h"

namespace weiwo::performance {

/// The fiscal year's course: what was sold up to the end of each month, against the goal up to
/// there. Fails as standing() does.
[[nodiscard]] Result<reporting::ChartSpec> courseChart(Reader &reader, const reporting::ChartRequest &request);

/// Adds this slice's charts to the catalogue.
void contributeCharts(reporting::Charts &charts);

} // namespace weiwo::performance
