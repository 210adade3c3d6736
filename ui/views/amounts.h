#pragma once

#include "core/quotas/types.h"
#include "ui/kit/number_format.h"
#include "ui/shell/preferences.h"

#include <vector>

namespace weiwo::ui {

class Grid;

/// How figures of a measure are shown: in the unit that the user prefers, else in the one that
/// suits @p values.
[[nodiscard]] NumberSpec figureSpec(const quotas::AmountUnit &unit, const Preferences &preferences,
                                    const std::vector<std::optional<qint64>> &values);
/// Lets a table show amounts of that unit as the user prefers.
void showAmounts(Grid &grid, const quotas::AmountUnit &unit, const Preferences &preferences);
/// "94.2%" of thousandths.
[[nodiscard]] QString percentText(std::optional<qint64> thousandths);

} // namespace weiwo::ui
