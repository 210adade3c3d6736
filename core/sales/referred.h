#pragma once

#include "core/workspace/registry.h"

namespace weiwo::sales {

/// Refuses to delete a unit, person, customer or product that lines of a living import name: no
/// reference of a synced row says so, facts have local keys only.
void contributeReferred(Registry &registry);

} // namespace weiwo::sales
