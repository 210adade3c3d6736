#pragma once

#include "core/sync/line_carrier.h"

namespace weiwo::sales {

/// Order lines, collections and credit shares. The lines go as they came in, whether they count or not, in CBOR by column
/// (line_part.h): what counts, and for whom, is worked out where they arrive. What it notes of a batch beside the lines: that
/// it has others that are not here, and keys of those that stand for lines that are. A batch of which nothing is here has
/// a range without lines.
[[nodiscard]] std::shared_ptr<const sync::LineCarrier> lineCarrier();

} // namespace weiwo::sales
