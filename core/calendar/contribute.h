#pragma once

#include "core/workspace/registry.h"

namespace weiwo::calendar {

/// Adds this slice's table, titles, guard and dataset.
void contribute(Registry &registry);

} // namespace weiwo::calendar
