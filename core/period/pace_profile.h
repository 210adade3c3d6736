#pragma once

#include "core/period/working_days.h"

#include <map>

namespace weiwo {

/// How sales spread over the working days of a month. Days are counted from the month's end,
/// because month ends are steep (METHODS §3). A plain value.
class PaceProfile
{
public:
    /// Fewer months than this say nothing: the profile is flat.
    static constexpr int LeastMonths = 6;

    /// Every working day weighs the same.
    PaceProfile() = default;
    /// Learns from @p sold (amounts by day) over those months of @p whole that sold something:
    /// the mean share of the k-th working day from the end, as a multiple of an even share. What
    /// was sold on a day off counts for the working day before it, else the one after it.
    /// Net negative days weigh nothing.
    [[nodiscard]] static PaceProfile learn(const std::map<QDate, qint64> &sold,
                                           const std::vector<Month> &whole, const DayTable &days);

    /// Months that were learnt from; 0: flat.
    [[nodiscard]] int months() const { return m_months; }
    /// Weight of the working day at @p fromEnd (1: the month's last); 1 is an even share.
    [[nodiscard]] double weight(int fromEnd) const;
    /// Share of the weight of the working days of @p range that lies before @p upTo: 0 to 1.
    /// A range without working days is gone when it is over.
    [[nodiscard]] double expectedShare(const DateRange &range, QDate upTo, const DayTable &days) const;

private:
    std::vector<double> m_weights;   ///< by place from the end, from 0
    int m_months = 0;
};

/// Of each of @p periods, all over: which share of what it sold was sold in its first
/// @p workingDaysGone working days (all of them where it has fewer). Periods that sold nothing
/// are left out.
[[nodiscard]] std::vector<double> sharesReached(const std::map<QDate, qint64> &sold,
                                                const std::vector<DateRange> &periods,
                                                qint64 workingDaysGone, const DayTable &days);

} // namespace weiwo
