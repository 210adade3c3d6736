#pragma once

#include "core/workspace/registry.h"

namespace weiwo::org {

/// What `check` looks at: codes, headquarters, a tree on every day.
void addStoreChecks(Registry &registry);

} // namespace weiwo::org
