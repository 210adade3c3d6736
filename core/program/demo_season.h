#pragma once

#include "core/program/demo_scale.h"

namespace weiwo::demo {

/// How busy each day of the demo is, as whole numbers in proportion: weekdays from the table of
/// days, a dip around the Spring Festival, the peaks before mid-year and Double Eleven, the rush
/// at the end of months and quarters.
class Season
{
public:
    Season(const Scale &scale, const DayTable &days);

    /// Σ of dayWeights().
    [[nodiscard]] qint64 monthWeight(Month month) const;
    /// One for each day of the month.
    [[nodiscard]] std::vector<qint64> dayWeights(Month month) const;

private:
    [[nodiscard]] qint64 weightOf(QDate date, int workingDaysLeft) const;
    [[nodiscard]] int festivalPermille(QDate date) const;

    const DayTable &m_days;
    std::vector<QDate> m_festivals;   ///< the first days of the holidays
};

} // namespace weiwo::demo
