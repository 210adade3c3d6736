#pragma once

#include "core/workspace/registry.h"

namespace weiwo::org {

/// What no edit may break: unique codes, one headquarters, a tree on every day.
void addGuards(Registry &registry);

} // namespace weiwo::org
