#pragma once

#include "core/metrics/engine.h"
#include "core/metrics/metric_set.h"

namespace weiwo::metrics {

// A metric of users' own while it is being written: what defineMetric() would say of it, and what it
// would give, without writing anything.

/// bad-input for a key that is not like subject.name in small letters, exists for one that ships and,
/// of a new metric, for one that users have given another.
[[nodiscard]] Status checkKey(const Catalogues &catalogues, const std::vector<OwnMetric> &own, const QString &key, bool isNew);

/// The metrics of a store with @p metric in place of its own one of that key. Fails with what
/// formula.h refuses, and where another metric that could be computed could be no longer.
[[nodiscard]] Result<MetricSet> withMetric(const Catalogues &catalogues, const std::vector<OwnMetric> &own, const OwnMetric &metric);

/// A key for a new metric that nobody has: own.metric_1, own.metric_2 …
[[nodiscard]] QString freeKey(const std::vector<OwnMetric> &own);

/// The figure of the metric of that key in @p known, which need not be stored, over a period and
/// what @p where lets through; null where it is undefined. Fails as query() does.
[[nodiscard]] Result<Figure> draftFigure(Reader &reader, const MetricSet &known, const QString &key, const Period &period,
                                         const std::vector<Filter> &where);

} // namespace weiwo::metrics
