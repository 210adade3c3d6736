#pragma once

#include "core/workspace/registry.h"

namespace weiwo::quotas {

/// Tables, titles, guards, checks, methods, metrics and datasets of the slice.
void contribute(Registry &registry);

} // namespace weiwo::quotas
