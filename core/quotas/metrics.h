#pragma once

#include "core/metrics/metric.h"

namespace weiwo::quotas {

/// The metric of what is due of the targets that a metric is measured by (quota.due of
/// sales.amount); empty where it has none.
[[nodiscard]] QString dueMetricOf(const QString &metric);
/// The metric that has the figure of @p metric without what is dated after today; empty where it has
/// no quota.
[[nodiscard]] QString actualMetricOf(const QString &metric);
/// quota.target, due, attainment, gap, pace and landing, and the same of the other measures that ship.
void contributeMetrics(metrics::Catalogues &catalogues);

} // namespace weiwo::quotas
