#pragma once

#include "core/customers/tiers/types.h"

#include <array>

namespace weiwo::customers {

/// Where a customer stands between two evaluations. `place`: of his tier in its scheme, 0 the best.
struct TierStanding
{
    std::optional<int> place;
    int below = 0;                     ///< evaluations in a row in which he did not hold it

    bool operator==(const TierStanding &) const = default;
};

/// The next standing (METHODS §6.1): up at once to the best tier whose rule is @p met; down only where
/// no tier as good as his is @p held (its rule with thresholds drawn back by the band) in @p evaluations
/// in a row, and then to the best that is held. Absent: no tier. Whoever has no tier yet gets what is met.
[[nodiscard]] TierStanding nextStanding(const TierStanding &before, std::optional<int> met, std::optional<int> held, int evaluations);

/// A threshold drawn back by a band of millionths: T − h·|T| where values must reach it, T + h·|T| where
/// they must stay under it, rounded towards T.
[[nodiscard]] qint64 drawnBack(qint64 threshold, bool below, qint64 band);

/// The stretch that figures of an evaluation are of: so many months, the day itself the last.
[[nodiscard]] DateRange tierRange(QDate asOf, int months);

/// A cell of the migration matrix. Absent tiers: not yet, or no longer.
struct TierFlow
{
    std::optional<int> from;           ///< places of tiers
    std::optional<int> to;
    qint64 customers = 0;
    qint64 amount = 0;

    bool operator==(const TierFlow &) const = default;
};
/// What the cells of a matrix come to: METHODS §6.1.
struct TierFlowSums
{
    qint64 up = 0;
    qint64 down = 0;
    qint64 stayed = 0;
    qint64 came = 0;                   ///< that had no tier
    qint64 left = 0;                   ///< that have none now
    /// Those who stayed, of those who had a tier, in millionths; absent where nobody had one.
    std::optional<qint64> stability = {};
};
[[nodiscard]] TierFlowSums sumsOf(const std::vector<TierFlow> &cells);

/// bad-input where a scheme does not hold together: names, ranks, bounds; the subject is the member ("months"), of a tier Error::more has `tier`, its place. @p others: the other schemes.
[[nodiscard]] Status checkTierScheme(const TierSchemeDetail &detail, const std::vector<TierScheme> &others);

/// bad-input where a service standard says nothing: an unknown kind, a value of 0 or less, or of more than ten years of
/// days or a year of hours, where the kind has a unit, and no words where it has none.
[[nodiscard]] Status checkServiceStandard(const ServiceStandard &standard);

} // namespace weiwo::customers
