#pragma once

#include "core/workspace/registry.h"

namespace weiwo::performance {

/// Adds what the slice has: alerts and charts.
void contribute(Registry &registry);

} // namespace weiwo::performance
