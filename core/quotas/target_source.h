#pragma once

#include "core/metrics/metric.h"

namespace weiwo::quotas {

/// Computes target metrics by node, region, province, team, person, product line and time. A group
/// of units has their own targets, or where there is none the sum of those below; without such a
/// dimension headquarters'. A month counts where it lies wholly in the range asked for.
[[nodiscard]] metrics::SourceSpec targetSource();

/// The measure that a metric of targets is about; empty for any other metric.
[[nodiscard]] QString measureOfMetric(const QString &metric);
/// Whether a metric of targets counts only what of them is due by now.
[[nodiscard]] bool isDue(const QString &metric);

} // namespace weiwo::quotas
