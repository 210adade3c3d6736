#pragma once

#include "core/sales/repo.h"

namespace weiwo::sales {

/// Keeps the live flags of facts true when batches come, go, come back or are replaced: a line
/// counts if its batch does and no later batch of the mapping that counts has a line of its key.
void contributeLive(Registry &registry);

/// All batches as that rule sees them.
[[nodiscard]] Result<std::vector<repo::RankedBatch>> rankedBatches(Reader &reader);
/// Makes the flags follow the batches, where other ones count than did when the flags were set.
Status followBatches(Edit &edit);

/// The checks of this slice: live flags, hashes of batches, references of facts.
void contributeChecks(Registry &registry);

} // namespace weiwo::sales
