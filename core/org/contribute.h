#pragma once

#include "core/workspace/registry.h"

namespace weiwo::org {

/// Adds this slice's tables, titles, guards, checks and datasets, and the tree that the rights ask.
void contribute(Registry &registry);

} // namespace weiwo::org
