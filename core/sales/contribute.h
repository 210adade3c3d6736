#pragma once

#include "core/workspace/registry.h"

namespace weiwo::sales {

/// Adds this slice's tables, datasets, metrics, derived data and checks.
void contribute(Registry &registry);

} // namespace weiwo::sales
