#pragma once

#include "core/metrics/metric_set.h"
#include "core/workspace/edit.h"

namespace weiwo::metrics {

/// The synced table `metric`: what users have defined.
[[nodiscard]] const TableSpec &metricTable();
[[nodiscard]] Id metricId(const QString &key);
[[nodiscard]] OwnMetric ownMetricFrom(const Record &record);

namespace repo {

/// By key.
[[nodiscard]] Result<std::vector<OwnMetric>> ownMetrics(Reader &reader);
Status put(Edit &edit, const OwnMetric &metric);
/// not-found where there is none of that key.
Status remove(Edit &edit, const QString &key);

} // namespace repo
} // namespace weiwo::metrics
