#pragma once

#include "core/workspace/registry.h"

namespace weiwo::customers {

/// Tiers: tables, titles, guards, checks, metrics.
void contributeTiers(Registry &registry);

} // namespace weiwo::customers
