#pragma once

#include "core/period/period.h"

namespace weiwo::ui {

/// Reads what people type for a period: everything that FiscalCalendar::parse reads, and
/// 26-07, 26Q3, 2026年7月, 2026年Q3, Q3 and 7月 (of the current year), 本月, 上月, 本季, 上季, 今年,
/// 去年, this month, last month … in any case.
[[nodiscard]] std::optional<Period> periodFromTyped(const QString &text,
                                                    const FiscalCalendar &calendar, QDate today);

/// The periods with a name of their own, for quick choice.
struct NamedPeriod
{
    QString title;
    Period period;
};
[[nodiscard]] std::vector<NamedPeriod> namedPeriods(const FiscalCalendar &calendar, QDate today);

[[nodiscard]] Period monthPeriod(Month month);

} // namespace weiwo::ui
