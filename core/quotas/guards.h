#pragma once

#include "core/workspace/registry.h"

namespace weiwo::quotas {

/// Rules that no edit may break: what is published never changes, keys of plans are unique, a
/// plan has one open version at most, values are in range.
void addGuards(Registry &registry);
/// Lines of `weiwoctl check`.
void addStoreChecks(Registry &registry);

} // namespace weiwo::quotas
