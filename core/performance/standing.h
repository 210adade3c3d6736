#pragma once

#include "core/metrics/engine.h"
#include "core/org/types.h"
#include "core/quotas/queries.h"

namespace weiwo::ui {

/// What the overview is asked.
struct OverviewRequest
{
    std::optional<Id> scope;           ///< absent: headquarters
    Period period;
    metrics::Compare compare = metrics::Compare::PreviousYear;
    QDate today;
};

struct OverviewRow
{
    QString name;
    std::optional<org::NodeId> node;   ///< absent: what belongs to none of the others
    int depth = 0;                     ///< 1: below the row of depth 0 before it
    std::optional<qint64> target;
    std::optional<qint64> actual;
    std::optional<qint64> compared;    ///< actual of the period compared with
};

struct OverviewMonth
{
    Month month;
    std::optional<qint64> target;
    std::optional<qint64> actual;
};

/// Where a unit stands against its goal in a period. Amounts in the measure's unit.
struct OverviewData
{
    bool hasOrders = false;
    bool hasPlan = false;
    bool hasPeople = false;            ///< somebody beside the founder
    QString planTitle;                 ///< "2026 v2, published"
    QString measureTitle;
    quotas::AmountUnit unit;
    OverviewRow total;
    std::vector<OverviewRow> rows;     ///< the unit's children and theirs, in order of the tree
    std::vector<OverviewMonth> months; ///< of the fiscal year in which the period begins
    std::optional<qint64> collected;
    std::optional<qint64> collectedCompared;
    std::optional<QDate> lastOrder;
    qint64 workingDays = 0;            ///< in the period
    qint64 workingDaysGone = 0;        ///< of them up to the last order, or before today
    QDate upTo;                        ///< first day that figures and pace do not count
    bool toDate = false;               ///< the period is not over: comparisons stop there, too

    qint64 workingDaysLeft = 0;        ///< of them from today on
    /// Time elapsed in thousandths; nothing for a period without working days.
    [[nodiscard]] std::optional<qint64> elapsed() const
    {
        return workingDays > 0 ? std::optional<qint64>(1000 * workingDaysGone / workingDays) : std::nullopt;
    }
};

[[nodiscard]] Result<OverviewData> overviewData(Reader &reader, const OverviewRequest &request);

/// Attainment in thousandths, METHODS §3: 1 + (A − T)/|T|; nothing without a target.
[[nodiscard]] std::optional<qint64> attainment(const OverviewRow &row);
/// actual − target.
[[nodiscard]] std::optional<qint64> gap(const OverviewRow &row);
/// Growth in thousandths, (A − B)/|B|; nothing without a base.
[[nodiscard]] std::optional<qint64> growth(std::optional<qint64> now, std::optional<qint64> before);

} // namespace weiwo::ui
