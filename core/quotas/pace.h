#pragma once

#include "core/period/pace_profile.h"
#include "core/quotas/measures.h"
#include "core/workspace/reader.h"

namespace weiwo::quotas {

/// The days that a metric has data of; nothing where there are none.
[[nodiscard]] Result<std::optional<DateRange>> dataOf(Reader &reader, const QString &metric);
/// The first day that figures do not count: the end of the data, or of @p today where they go beyond
/// it; @p today without data.
[[nodiscard]] QDate endOfData(const std::optional<DateRange> &data, QDate today);

/// What of a measure's targets is due by now: the whole of a month that is over, nothing of one to
/// come, and of the running one the share that history sold by this working day (METHODS §3).
/// "Now" is the end of the data, or of today where data goes beyond it. A plain value.
class Pacer
{
public:
    /// Months of history that the shape of a month is learnt from, at most.
    static constexpr int ProfileMonths = 24;

    [[nodiscard]] static Result<Pacer> make(Reader &reader, const Measure &measure, QDate today);

    [[nodiscard]] qint64 due(qint64 target, Month month) const;
    [[nodiscard]] const PaceProfile &profile() const { return m_profile; }
    [[nodiscard]] const DayTable &days() const { return m_days; }
    /// The first day that figures do not count.
    [[nodiscard]] QDate upTo() const { return m_upTo; }
    /// The last day of the measure's data; nothing where there is none.
    [[nodiscard]] std::optional<QDate> lastDay() const { return m_lastDay; }

private:
    PaceProfile m_profile;
    DayTable m_days;
    QDate m_upTo;
    std::optional<QDate> m_lastDay;
};

} // namespace weiwo::quotas
