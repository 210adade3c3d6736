#pragma once

#include "core/workspace/registry.h"

namespace weiwo::metrics {

/// The table of the metrics that users define, and the rule that their formulas hold.
void contribute(Registry &registry);

} // namespace weiwo::metrics
