#include "core/customers/value/lifetime_value.h"

#include "core/customers/value/least_data.h"

#include <algorithm>
#include <cmath>

namespace weiwo::customers {

namespace {

constexpr double DaysOfYear = 365;
constexpr double DaysOfWeek = 7;
constexpr double UsualShare = 0.9;
constexpr double LikelyAlive = 0.6;
constexpr double HardlyAlive = 0.3;
constexpr double MostOverdue = 1.5;
/// 2^63: the first amount that does not fit.
constexpr double BeyondMoney = 9223372036854775808.0;

} // namespace

double weeklyDiscountOf(double yearly)
{
    return std::expm1(std::log1p(yearly) * DaysOfWeek / DaysOfYear);
}

std::optional<double> discountedOrders(const BgNbd &model, const BuyingRecord &record,
                                       const LifetimeTerms &terms)
{
    if (!(terms.weeklyDiscount > 0))
        return expectedOrders(model, record, terms.weeks);
    double sum = 0;
    double before = 0;
    double worth = 1;
    for (int week = 1; week <= terms.weeks; ++week) {
        const auto orders = expectedOrders(model, record, week);
        if (!orders)
            return {};
        worth /= 1 + terms.weeklyDiscount;
        sum += (*orders - before) * worth;
        before = *orders;
    }
    return sum;
}

std::optional<Money> roundedHalfEven(double amount, const Currency &currency)
{
    const double units = amount * static_cast<double>(currency.minorPerMajor());
    if (!(std::abs(units) < BeyondMoney))
        return {};
    // The mode that every program starts in.
    return Money{static_cast<qint64>(std::nearbyint(units))};
}

std::optional<Money> lifetimeValue(double orderValue, double orders, const LifetimeTerms &terms,
                                   const Currency &currency)
{
    return roundedHalfEven(terms.margin * orderValue * orders, currency);
}

std::optional<double> usualGapOf(std::span<const qint32> gaps)
{
    if (gaps.empty())
        return {};
    std::vector<qint32> sorted(gaps.begin(), gaps.end());
    std::sort(sorted.begin(), sorted.end());
    const double place = UsualShare * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<double> overdueRatio(std::span<const qint32> gaps, qint32 silentDays,
                                   std::optional<double> usualGap)
{
    if (gaps.size() >= least::OverdueGaps)
        usualGap = usualGapOf(gaps);
    if (!usualGap || !(*usualGap > 0))
        return {};
    return silentDays / *usualGap;
}

bool isBeingLost(double aliveBefore, double aliveNow, std::optional<double> overdue)
{
    return (aliveBefore > LikelyAlive && aliveNow < HardlyAlive)
        || (overdue && *overdue > MostOverdue);
}

} // namespace weiwo::customers
