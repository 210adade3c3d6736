#pragma once

#include "core/workspace/registry.h"

namespace weiwo::customers {

/// The table and titles of what people say of duplicates.
void contributeDuplicates(Registry &registry);

} // namespace weiwo::customers
