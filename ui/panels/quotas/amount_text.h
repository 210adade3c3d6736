#pragma once

#include "core/quotas/commands.h"
#include "ui/kit/number_format.h"

namespace weiwo::ui {

/// How amounts of a measure are shown and typed in the forms of this screen: in the unit of the
/// table beside them.
[[nodiscard]] NumberSpec amountSpec(const quotas::AmountUnit &unit, MoneyUnit shown = MoneyUnit::One);
/// Reads an amount as cells do; absent for an empty text.
[[nodiscard]] Result<std::optional<qint64>> readAmount(const QString &text, const NumberSpec &spec);
/// Reads a bound: an amount, or growth against last year with its percent sign; one that is not
/// set for an empty text.
[[nodiscard]] Result<quotas::BoundRule> readBound(const QString &text, const NumberSpec &spec);
/// Reads "3", "2.5 %": millionths, so that 3 % is 30 000.
[[nodiscard]] std::optional<qint64> readPpm(const QString &text);

} // namespace weiwo::ui
