#pragma once

#include "core/quotas/types.h"

namespace weiwo::quotas {

/// The measures that ship, in the order of pickers, titles in the current language.
[[nodiscard]] std::vector<Measure> shippedMeasures();
/// "money", "count", "quantity": what a row of the table `measure` may say.
[[nodiscard]] std::optional<metrics::Kind> measureKindFromKey(const QString &key);

} // namespace weiwo::quotas
