#pragma once

#include "core/workspace/registry.h"

namespace weiwo::sales {

/// Lines of a customer that was merged into another count for that one, and again for itself once it
/// is taken out: the local key of a line's customer follows the table `customer_merge`, what the line
/// was imported for is kept beside it. By a derivation: undo, redo and packages follow, too.
void contributeMergedCustomers(Registry &registry);

} // namespace weiwo::sales
