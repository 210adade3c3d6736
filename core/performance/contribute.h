#pragma once

#include "core/workspace/registry.h"

namespace weiwo::performance {

/// Adds the slice's charts.
void contribute(Registry &registry);

} // namespace weiwo::performance
