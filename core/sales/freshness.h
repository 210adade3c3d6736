#pragma once

#include "core/metrics/metric.h"

namespace weiwo::sales {

/// How fresh the order lines are: the last day of each region that stands at the end of the range and
/// that the request's filters on places let through; other filters do not count. Reads the kept sums
/// of the last days, and goes back by months only for regions that are silent in them.
[[nodiscard]] Result<metrics::Freshness> lineFreshness(Reader &reader, const metrics::SourceRequest &request);

} // namespace weiwo::sales
