#pragma once

#include "core/workspace/edit.h"

namespace weiwo::sales {

/// Keeps the live flags of facts true when batches come, go, come back or are replaced: a line
/// counts if its batch does and no later batch of the mapping that counts has a line of its key.
void contributeLive(Registry &registry);

/// The checks of this slice: live flags, hashes of batches, references of facts.
void contributeChecks(Registry &registry);

} // namespace weiwo::sales
