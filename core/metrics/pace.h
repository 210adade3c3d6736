#pragma once

#include "core/period/period.h"

#include <optional>
#include <span>
#include <vector>

namespace weiwo::metrics {

// The figures of METHODS.md §3. Amounts are whole numbers of one unit (fen, thousandths), the same
// on both sides of a function. An absent amount is one that is not known. What has no value is
// absent, never 0 or infinite; ratios are parts of one (1.05 is 105 %). Pure: any thread.

using Amount = std::optional<qint64>;
using Ratio = std::optional<double>;

enum class Better { Higher, Lower };

/// 1 + (A − T)/|T|, with the sign turned where lower is better. So it is A/T for a target above 0,
/// and 1.2 for −80 against an allowed loss of −100. Nothing without a target or with one of 0.
[[nodiscard]] Ratio attainmentRatio(Amount actual, Amount target, Better better = Better::Higher);

/// A − T. Nothing without either, or where it leaves 64 bits.
[[nodiscard]] Amount gapToTarget(Amount actual, Amount target);

struct Growth
{
    Ratio ratio;               ///< (A − B)/|B|; nothing where B is 0 or either is absent
    bool isNew = false;        ///< B is 0 and A is not: shown in words
    bool fromNegative = false; ///< B is below 0: shown with a mark

    bool operator==(const Growth &) const = default;
};
[[nodiscard]] Growth growthOf(Amount actual, Amount base);

/// (A/B)^(1/n) − 1; nothing unless A, B > 0 and n > 0.
[[nodiscard]] Ratio compoundGrowth(Amount actual, Amount base, double years);

/// e: of what the days of a period weigh, the share of the first @p gone. Nothing where all weigh
/// nothing.
[[nodiscard]] Ratio elapsedShare(std::span<const double> dayWeights, size_t gone);

/// The share of the target that is due; nothing without a target above 0.
[[nodiscard]] Ratio dueShare(Amount due, Amount target);

/// Attainment of what was due by now, e·T: A/(e·T) for a target above 0. Nothing without a target
/// or before anything was due.
[[nodiscard]] Ratio paceRatio(Amount actual, Amount target, Ratio elapsed);

enum class PaceStatus { TooEarly, Green, Amber, Red };

struct PaceLimits
{
    double green = 1.0;
    double amber = 0.9;
    double earliest = 0.05; ///< of the period; before it nothing is said
};
/// Nothing without a pace.
[[nodiscard]] std::optional<PaceStatus> paceStatus(Ratio pace, Ratio elapsed,
                                                   const PaceLimits &limits = {});

/// (T − A)/remaining: what each day of weight 1 must bring from now on, rounded half away from
/// zero; 0 where the target is reached. Nothing where no day is left.
[[nodiscard]] Amount requiredPerDay(Amount actual, Amount target, double remainingWeight);

/// The @p part-quantile by linear interpolation between order statistics ("type 7", Hyndman & Fan
/// 1996), @p part from 0 to 1. Nothing of nothing.
[[nodiscard]] Ratio quantile(std::span<const double> values, double part);

struct Landing
{
    qint64 value = 0;
    Amount low; ///< 80 of 100 landings lie from low to high; absent where history is short
    Amount high;
    bool fromHistory = false;

    bool operator==(const Landing &) const = default;
};
/// Where the period will end. @p reached: the shares of their total that past periods had reached
/// by this position; from eight on A/median, and A/quantile at 0.9 and 0.1. With fewer
/// A + (1 − e)(A + κT)/(e + κ), κ = 0.25 (0 without a target): the pace so far, drawn to the plan.
/// Nothing without an actual, or where nothing has elapsed and nothing is planned.
[[nodiscard]] std::optional<Landing> projectedLanding(Amount actual, Amount target, Ratio elapsed,
                                                      std::span<const double> reached);

/// 1 − mean_k |F_k − k/n|, F the cumulative share by sub-period: 1 is perfectly even. Nothing
/// where they sum to 0.
[[nodiscard]] Ratio linearity(std::span<const qint64> parts);

enum class RankStyle {
    Competition, ///< 1 2 2 4
    Dense,       ///< 1 2 2 3
};
/// The rank of each, the largest first; equal values share one. What is absent has none.
[[nodiscard]] std::vector<std::optional<int>> ranks(std::span<const Ratio> values,
                                                    RankStyle style = RankStyle::Competition);
/// Places won (above 0) or lost since @p before, ranked over those that have a value in both.
/// The spans have the same people in the same order.
[[nodiscard]] std::vector<std::optional<int>> rankMovements(std::span<const Ratio> before,
                                                            std::span<const Ratio> now);

enum class CustomerStanding {
    New,      ///< first order ever in the period
    Retained, ///< ordered in it and in the look-back before it
    WonBack,  ///< ordered in it, not in the look-back, but before that
    Lost,     ///< at its start the last order was inside the look-back, at its end it is not
};
/// Of a customer with orders on those days (any order). Who ordered in the period is not lost.
/// Nothing for all others, and for an invalid period.
[[nodiscard]] std::optional<CustomerStanding> customerStanding(std::span<const QDate> orders,
                                                               const DateRange &period,
                                                               int lookBackMonths = 12);

} // namespace weiwo::metrics
