#pragma once

#include "core/workspace/registry.h"

namespace weiwo::customers {

/// Adds this slice's table, titles, guards, check and dataset.
void contribute(Registry &registry);

} // namespace weiwo::customers
