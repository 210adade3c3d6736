#pragma once

#include "core/metrics/metric.h"
#include "core/workspace/registry.h"

namespace weiwo::customers {

/// Adds the tables, titles and metrics of data quality.
void contributeQuality(Registry &registry);
/// quality.score, quality.completeness, quality.validity, quality.freshness, quality.uniqueness, by owner and
/// the units above.
void contributeQualityMetrics(metrics::Catalogues &catalogues);

} // namespace weiwo::customers
