#pragma once

#include "core/workspace/registry.h"

namespace weiwo::sync {

/// Adds the table of devices and the titles of what is done with them.
void contribute(Registry &registry);

} // namespace weiwo::sync
