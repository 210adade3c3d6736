#pragma once

#include "core/metrics/coverage.h"
#include "core/metrics/engine.h"
#include "core/metrics/pace.h"
#include "core/org/types.h"
#include "core/quotas/queries.h"

namespace weiwo::performance {

/// A depth that no tree of units reaches.
inline constexpr int WholeTree = 64;

/// Where a unit and those below it are to be shown.
struct StandingRequest
{
    std::optional<Id> scope;           ///< absent: headquarters
    Period period;
    metrics::Compare compare = metrics::Compare::PreviousYear;
    QDate today;
    QString measure = {};              ///< a key; empty: the first of the year's plan
    int depth = 2;                     ///< levels below the unit, 0 to all there are
    bool monthsOfRows = false;         ///< whether rows carry the year's course and its goals too
};

struct StandingRow
{
    QString name;
    std::optional<org::NodeId> node = {};    ///< absent: what belongs to none of its siblings
    org::Level level = org::Level::Headquarters;
    int depth = 0;                           ///< 1: below the row of depth 0 before it
    std::optional<qint64> target = {};
    std::optional<qint64> actual = {};
    std::optional<qint64> compared = {};     ///< actual of the period compared with
    std::optional<qint64> expected = {};     ///< of the target, by the end of the data
    std::vector<std::optional<qint64>> months = {};   ///< actual by month of the fiscal year
    std::vector<std::optional<qint64>> monthTargets = {};
    std::optional<size_t> parent = {};       ///< the row that it stands below; absent: the whole
};

struct StandingMonth
{
    Month month;
    std::optional<qint64> target;
    std::optional<qint64> actual;
};

/// Where a unit stands against its goal in a period. Amounts in the measure's unit.
/// Siblings of one unit, "Others" among them, add up to it in `actual` and `compared`.
struct Standing
{
    bool hasOrders = false;
    bool hasPlan = false;
    bool hasPeople = false;            ///< somebody beside the founder
    QString planTitle;                 ///< "2026 v2, published"
    QString measureTitle;
    QString metric;                    ///< key of the actual figure
    quotas::AmountUnit unit;
    StandingRow total;
    std::vector<StandingRow> rows;     ///< those below the unit, in order of the tree
    std::vector<StandingMonth> months; ///< of the fiscal year in which the period begins
    std::optional<qint64> collected;
    std::optional<qint64> collectedCompared;
    std::optional<QDate> lastOrder;
    metrics::Coverage coverage;        ///< what the actual rests on: as of when, who is missing
    qint64 workingDays = 0;            ///< in the period
    qint64 workingDaysGone = 0;        ///< of them up to the last order, or before today
    qint64 workingDaysLeft = 0;        ///< of them from today on that figures do not count yet
    QDate upTo;                        ///< first day that figures and pace do not count
    bool toDate = false;               ///< the period is not over: as much of the other one is compared with
    int profileMonths = 0;             ///< months that the shape of a month was learnt from
};

/// Of figures: what belongs to a unit; of a person the own sales with the own parts of shared orders,
/// as in the rows of people (METHODS §3).
[[nodiscard]] Filter scopeFilter(const org::Node &node);
/// Reads it all. not-found for an unknown measure.
[[nodiscard]] Result<Standing> standing(Reader &reader, const StandingRequest &request);

/// Attainment in thousandths, METHODS §3: 1 + (A − T)/|T|; nothing without a target.
[[nodiscard]] std::optional<qint64> attainment(const StandingRow &row);
/// The share of the target that was expected by now; nothing without a target above zero.
[[nodiscard]] std::optional<double> dueShare(const StandingRow &row);
/// The same in thousandths.
[[nodiscard]] std::optional<qint64> due(const StandingRow &row);
/// Actual against what was expected by now, in thousandths; nothing where nothing was expected.
[[nodiscard]] std::optional<qint64> pace(const StandingRow &row);
/// actual − target.
[[nodiscard]] std::optional<qint64> gap(const StandingRow &row);
/// Where the period will end, by the pace so far drawn to the plan (METHODS §3, short history);
/// nothing without a target above zero.
[[nodiscard]] std::optional<qint64> landing(const StandingRow &row);
/// What each working day that is left must bring; nothing without a target or a day.
[[nodiscard]] std::optional<qint64> requiredPerDay(const StandingRow &row, qint64 workingDaysLeft);
/// The standing of the pace, of a period that is not over; nothing without a target.
[[nodiscard]] std::optional<metrics::PaceStatus> paceStatus(const StandingRow &row);
/// Growth in thousandths, (A − B)/|B|; nothing without a base.
[[nodiscard]] std::optional<qint64> growth(std::optional<qint64> now, std::optional<qint64> before);

} // namespace weiwo::performance
