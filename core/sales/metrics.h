#pragma once

#include "core/metrics/metric.h"

namespace weiwo::sales {

/// Metrics and dimensions whose figures come from order lines and collections.
void contributeMetrics(metrics::Catalogues &catalogues);

} // namespace weiwo::sales
