#pragma once

#include "core/metrics/metric.h"

namespace weiwo::quotas {

/// quota.target, quota.attainment, quota.gap, and the same of the other measures that ship.
void contributeMetrics(metrics::Catalogues &catalogues);

} // namespace weiwo::quotas
