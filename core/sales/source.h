#pragma once

#include "core/metrics/metric.h"

namespace weiwo::sales {

/// The sources of this slice's metrics.
[[nodiscard]] metrics::SourceSpec lineSource();        ///< sales.*
[[nodiscard]] metrics::SourceSpec collectionSource();  ///< collections.*
[[nodiscard]] metrics::SourceSpec customerSource();    ///< customers.*

} // namespace weiwo::sales
