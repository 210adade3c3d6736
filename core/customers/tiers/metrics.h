#pragma once

#include "core/metrics/metric.h"

namespace weiwo::customers {

/// The dimension customer.tier, and how far customers are served as their tiers are owed: metrics
/// service.customers, service.served, service.compliance, as of the last day of a period.
void contributeTierMetrics(metrics::Catalogues &catalogues);

} // namespace weiwo::customers
