#pragma once

#include "core/metrics/metric.h"

namespace weiwo::sales {

/// Of the metrics that packed lines tell, by customer: a million customers are added up, and only those
/// that are wanted are named. metrics::SourceSpec::largest of the order lines.
[[nodiscard]] Result<std::optional<metrics::LargestGroups>> largestCustomers(Reader &reader,
                                                                             const metrics::LargestRequest &request);

} // namespace weiwo::sales
