#pragma once

#include "core/metrics/metric.h"
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
/// Lets a table show amounts of that unit as the user prefers, else in the one that suits @p values; without
/// values in the one that suits the table's own. Tables of one panel get the same values, so that one
/// unit holds for all of them.
void showAmounts(Grid &grid, const quotas::AmountUnit &unit, const Preferences &preferences,
                 const std::vector<std::optional<qint64>> &values = {});
/// How amounts are written on the screen.
struct AmountStyle
{
    QString currency;
    int digits = 2;
    MoneyUnit unit = MoneyUnit::Auto;
    UnitFamily family = UnitFamily::Metric;
};
[[nodiscard]] AmountStyle amountStyle(const Currency &currency, const Preferences &preferences);
/// A figure with its unit, as its kind is written.
[[nodiscard]] QString amountText(const metrics::Figure &figure, metrics::Kind kind, const AmountStyle &style);
/// "94.2%" of thousandths.
[[nodiscard]] QString percentText(std::optional<qint64> thousandths);

} // namespace weiwo::ui
