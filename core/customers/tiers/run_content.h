#pragma once

#include "core/customers/tiers/move_pack.h"
#include "core/customers/tiers/types.h"
#include "core/workspace/reader.h"

namespace weiwo::customers {

/// What an evaluation writes: rows by rising customer, and the figures of each.
struct TierRunMoves
{
    std::vector<TierMoveRow> rows;
    std::vector<TierMoveFigures> figures;
};

/// Names an evaluation by what it says: BLAKE2b-256 over scheme, day and the moves in the order of the
/// customers' ids, records by id. Every copy of the workspace finds the same, 64 hex digits.
[[nodiscard]] Result<QString> runContent(Reader &reader, const TierRun &run, const TierRunMoves &moves);
/// What a run has stored; damaged where it cannot be read.
[[nodiscard]] Result<TierRunMoves> storedMoves(Reader &reader, const TierRun &run);

} // namespace weiwo::customers
