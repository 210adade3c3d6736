#include "core/period/pace_profile.h"

#include <algorithm>
#include <numeric>

namespace weiwo {

namespace {

/// What was sold in @p month by place of the working day from the end; empty where it has none.
std::vector<double> soldFromEnd(const std::map<QDate, qint64> &sold, Month month, const std::vector<QDate> &worked)
{
    std::vector<double> amounts(worked.size(), 0.0);
    if (worked.empty())
        return amounts;
    for (auto it = sold.lower_bound(month.first()); it != sold.end() && month.range().contains(it->first); ++it) {
        const auto after = std::upper_bound(worked.begin(), worked.end(), it->first);
        const auto place = after == worked.begin() ? 0 : after - worked.begin() - 1;
        amounts[worked.size() - 1 - size_t(place)] += double(it->second);
    }
    for (double &amount : amounts)
        amount = std::max(amount, 0.0);
    return amounts;
}

qint64 soldBetween(const std::map<QDate, qint64> &sold, QDate from, QDate to)
{
    qint64 sum = 0;
    for (auto it = sold.lower_bound(from); it != sold.end() && it->first < to; ++it)
        sum += it->second;
    return sum;
}

} // namespace

PaceProfile PaceProfile::learn(const std::map<QDate, qint64> &sold, const std::vector<Month> &whole, const DayTable &days)
{
    std::vector<double> sums;
    std::vector<int> counts;
    int learnt = 0;
    for (const Month month : whole) {
        const std::vector<double> amounts = soldFromEnd(sold, month, workingDates(month.range(), days));
        const double all = std::accumulate(amounts.begin(), amounts.end(), 0.0);
        if (all <= 0)
            continue;
        ++learnt;
        sums.resize(std::max(sums.size(), amounts.size()), 0.0);
        counts.resize(sums.size(), 0);
        for (size_t i = 0; i < amounts.size(); ++i) {
            sums[i] += amounts[i] / all * double(amounts.size());
            ++counts[i];
        }
    }
    PaceProfile profile;
    if (learnt < LeastMonths)
        return profile;
    profile.m_months = learnt;
    for (size_t i = 0; i < sums.size(); ++i)
        profile.m_weights.push_back(counts[i] >= LeastMonths ? sums[i] / counts[i] : 1.0);
    return profile;
}

double PaceProfile::weight(int fromEnd) const
{
    return fromEnd >= 1 && fromEnd <= int(m_weights.size()) ? m_weights[size_t(fromEnd - 1)] : 1.0;
}

double PaceProfile::expectedShare(const DateRange &range, QDate upTo, const DayTable &days) const
{
    if (upTo >= range.to)
        return 1;
    if (upTo <= range.from)
        return 0;
    double all = 0;
    double gone = 0;
    for (Month month(range.from); month.first() < range.to; month = month.plus(1)) {
        const std::vector<QDate> worked = workingDates(month.range(), days);
        for (size_t i = 0; i < worked.size(); ++i) {
            if (!range.contains(worked[i]))
                continue;
            const double part = weight(int(worked.size() - i));
            all += part;
            gone += worked[i] < upTo ? part : 0;
        }
    }
    return all > 0 ? gone / all : 0;
}

std::vector<double> sharesReached(const std::map<QDate, qint64> &sold, const std::vector<DateRange> &periods,
                                  qint64 workingDaysGone, const DayTable &days)
{
    std::vector<double> shares;
    for (const DateRange &period : periods) {
        const qint64 all = soldBetween(sold, period.from, period.to);
        if (all <= 0)
            continue;
        const std::vector<QDate> worked = workingDates(period, days);
        const QDate upTo = workingDaysGone < qint64(worked.size()) ? worked[size_t(std::max<qint64>(workingDaysGone, 0))]
                                                                   : period.to;
        shares.push_back(double(soldBetween(sold, period.from, upTo)) / double(all));
    }
    return shares;
}

} // namespace weiwo
