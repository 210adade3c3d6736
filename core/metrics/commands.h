#pragma once

#include "core/metrics/metric_set.h"
#include "core/workspace/edit.h"

namespace weiwo::metrics {

/// Defines a metric, or changes the one of that key. bad-input for a key that is not like
/// subject.name in small letters, and for what formula.h refuses; exists for a key that ships;
/// not-found for an unknown metric in the formula. A change that breaks another metric is refused too.
Status defineMetric(Edit &edit, const OwnMetric &metric);
/// Deletes one. not-found where users have defined none of that key; bad-input, with the names in
/// `used_by`, while others name it.
Status deleteMetric(Edit &edit, const QString &key);

} // namespace weiwo::metrics
