#pragma once

#include "core/customers/tiers/queries.h"
#include "core/reporting/chart_catalogue.h"

namespace weiwo::customers {

/// Who went from which tier to which, drawn: customers as widths, amounts in the notes of the bands.
[[nodiscard]] reporting::ChartSpec tierFlowChart(const TierMatrix &matrix, const Currency &currency);
/// The map of recency against frequency: how many customers are in each cell.
[[nodiscard]] reporting::ChartSpec tierRfmCounts(const TierRfmMap &map);
/// The same: what they came to by the scheme's metric.
[[nodiscard]] reporting::ChartSpec tierRfmAmounts(const TierRfmMap &map, const Currency &currency);

/// tiers.flow, tiers.rfm.counts and tiers.rfm.amounts: of the first scheme in use and of all customers, over the
/// period asked for as far as it is gone.
void contributeTierCharts(reporting::Charts &charts);

} // namespace weiwo::customers
