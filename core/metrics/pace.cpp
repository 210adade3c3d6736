#include "core/metrics/pace.h"

#include "core/money/wide.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weiwo::metrics {

namespace {

/// Fewer past periods say too little of where this one will end.
constexpr size_t LeastPeriods = 8;
/// How much of a period the plan's word is worth where there is no history.
constexpr double PlanWeight = 0.25;

double toReal(qint64 value)
{
    return static_cast<double>(value);
}

/// The nearest whole number, half away from zero; nothing beyond 64 bits.
Amount rounded(double value)
{
    constexpr double limit = 9.2e18;
    if (!(std::abs(value) < limit))
        return std::nullopt;
    return std::llround(value);
}

/// 1 + (A − due)/|due|.
double against(double actual, double due)
{
    return 1 + (actual - due) / std::abs(due);
}

std::optional<Landing> landingFromHistory(qint64 actual, std::span<const double> reached)
{
    const double middle = *quantile(reached, 0.5);
    const double most = *quantile(reached, 0.9), least = *quantile(reached, 0.1);
    if (least <= 0)
        return std::nullopt;
    const auto value = rounded(toReal(actual) / middle);
    const auto one = rounded(toReal(actual) / most), other = rounded(toReal(actual) / least);
    if (!value || !one || !other)
        return std::nullopt;
    return Landing{*value, std::min(*one, *other), std::max(*one, *other), true};
}

} // namespace

Ratio attainmentRatio(Amount actual, Amount target, Better better)
{
    if (!actual || target.value_or(0) == 0)
        return std::nullopt;
    const double ratio = against(toReal(*actual), toReal(*target));
    return better == Better::Higher ? ratio : 2 - ratio;
}

Amount gapToTarget(Amount actual, Amount target)
{
    if (!actual || !target)
        return std::nullopt;
    return (Int128(*actual) - Int128(*target)).narrow();
}

Growth growthOf(Amount actual, Amount base)
{
    if (!actual || !base)
        return {};
    if (*base == 0)
        return {std::nullopt, *actual != 0, false};
    return {against(toReal(*actual), toReal(*base)) - 1, false, *base < 0};
}

Ratio compoundGrowth(Amount actual, Amount base, double years)
{
    if (actual.value_or(0) <= 0 || base.value_or(0) <= 0 || !(years > 0))
        return std::nullopt;
    return std::pow(toReal(*actual) / toReal(*base), 1 / years) - 1;
}

Ratio elapsedShare(std::span<const double> dayWeights, size_t gone)
{
    const double total = std::accumulate(dayWeights.begin(), dayWeights.end(), 0.0);
    if (!(total > 0))
        return std::nullopt;
    const auto past = dayWeights.first(std::min(gone, dayWeights.size()));
    return std::accumulate(past.begin(), past.end(), 0.0) / total;
}

Ratio dueShare(Amount due, Amount target)
{
    if (!due || target.value_or(0) <= 0)
        return std::nullopt;
    return toReal(*due) / toReal(*target);
}

Ratio paceRatio(Amount actual, Amount target, Ratio elapsed)
{
    if (!actual || target.value_or(0) == 0 || !(elapsed.value_or(0) > 0))
        return std::nullopt;
    return against(toReal(*actual), *elapsed * toReal(*target));
}

std::optional<PaceStatus> paceStatus(Ratio pace, Ratio elapsed, const PaceLimits &limits)
{
    if (!pace || !elapsed)
        return std::nullopt;
    if (*elapsed < limits.earliest)
        return PaceStatus::TooEarly;
    if (*pace >= limits.green)
        return PaceStatus::Green;
    return *pace >= limits.amber ? PaceStatus::Amber : PaceStatus::Red;
}

Amount requiredPerDay(Amount actual, Amount target, double remainingWeight)
{
    if (!actual || !target || !(remainingWeight > 0))
        return std::nullopt;
    if (*actual >= *target)
        return 0;
    return rounded((toReal(*target) - toReal(*actual)) / remainingWeight);
}

Ratio quantile(std::span<const double> values, double part)
{
    if (values.empty())
        return std::nullopt;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    const double place = std::clamp(part, 0.0, 1.0) * toReal(static_cast<qint64>(sorted.size() - 1));
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

std::optional<Landing> projectedLanding(Amount actual, Amount target, Ratio elapsed,
                                        std::span<const double> reached)
{
    if (!actual)
        return std::nullopt;
    if (reached.size() >= LeastPeriods) {
        if (auto landing = landingFromHistory(*actual, reached))
            return landing;
    }
    const double plan = target ? PlanWeight : 0;
    if (!elapsed || !(*elapsed + plan > 0))
        return std::nullopt;
    const double soFar = toReal(*actual);
    const double rest = (1 - *elapsed) * (soFar + plan * toReal(target.value_or(0))) / (*elapsed + plan);
    const Amount value = rounded(soFar + rest);
    return value ? std::optional(Landing{*value, {}, {}, false}) : std::nullopt;
}

Ratio linearity(std::span<const qint64> parts)
{
    Int128 total;
    for (const qint64 part : parts)
        total += Int128(part);
    const auto whole = total.narrow();
    if (whole.value_or(0) == 0)
        return std::nullopt;
    const double count = toReal(static_cast<qint64>(parts.size()));
    double distance = 0, sum = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        sum += toReal(parts[i]);
        distance += std::abs(sum / toReal(*whole) - toReal(static_cast<qint64>(i + 1)) / count);
    }
    return 1 - distance / count;
}

std::vector<std::optional<int>> ranks(std::span<const Ratio> values, RankStyle style)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [values](size_t a, size_t b) { return *values[a] > *values[b]; });
    std::vector<std::optional<int>> result(values.size());
    int rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || *values[order[i]] != *values[order[i - 1]])
            rank = style == RankStyle::Dense ? rank + 1 : static_cast<int>(i) + 1;
        result[order[i]] = rank;
    }
    return result;
}

std::vector<std::optional<int>> rankMovements(std::span<const Ratio> before,
                                              std::span<const Ratio> now)
{
    std::vector<Ratio> then(before.begin(), before.end()), today(now.begin(), now.end());
    then.resize(today.size());
    for (size_t i = 0; i < today.size(); ++i) {
        if (!then[i] || !today[i])
            then[i] = today[i] = std::nullopt;
    }
    const auto old = ranks(then), fresh = ranks(today);
    std::vector<std::optional<int>> moved(today.size());
    for (size_t i = 0; i < moved.size(); ++i) {
        if (old[i])
            moved[i] = *old[i] - *fresh[i];
    }
    return moved;
}

std::optional<CustomerStanding> customerStanding(std::span<const QDate> orders,
                                                 const DateRange &period, int lookBackMonths)
{
    if (!period.from.isValid() || period.to <= period.from)
        return std::nullopt;
    const QDate backFromStart = period.from.addMonths(-lookBackMonths);
    const QDate backFromEnd = period.to.addMonths(-lookBackMonths);
    bool inPeriod = false, inLookBack = false, earlier = false;
    QDate last;
    for (const QDate &order : orders) {
        if (!order.isValid() || order >= period.to)
            continue;
        inPeriod = inPeriod || order >= period.from;
        inLookBack = inLookBack || (order < period.from && order >= backFromStart);
        earlier = earlier || order < backFromStart;
        last = !last.isValid() || order > last ? order : last;
    }
    if (inPeriod) {
        if (inLookBack)
            return CustomerStanding::Retained;
        return earlier ? CustomerStanding::WonBack : CustomerStanding::New;
    }
    if (inLookBack && last < backFromEnd)
        return CustomerStanding::Lost;
    return std::nullopt;
}

} // namespace weiwo::metrics
