#pragma once

#include "core/customers/tiers/figures.h"

namespace weiwo::customers {

/// PredictedInput: what every living customer is expected to order in the @p weeks after the day: BG/NBD × Gamma–Gamma
/// over all orders up to it (METHODS §6.2, §6.3). Who has never ordered has none; where the data are
/// too few nobody has, and a note says so.
[[nodiscard]] Result<TierInputPtr> predictedValue(TierFigures &figures, int weeks);

} // namespace weiwo::customers
