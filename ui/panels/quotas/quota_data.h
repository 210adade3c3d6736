#pragma once

#include "core/metrics/metric_set.h"
#include "core/quotas/preview.h"

namespace weiwo::ui {

/// What the screen is asked to show; empty: the newest plan, its open version, first measure,
/// all products.
struct QuotaChoice
{
    QString plan;
    QString version;
    QString measure;
    QString line;

    bool operator==(const QuotaChoice &) const = default;
};

/// Everything that the screen shows, loaded on a worker.
struct QuotaData
{
    std::vector<quotas::PlanEntry> plans;
    std::vector<quotas::Measure> known;          ///< measures that a new plan may have
    std::optional<quotas::PlanVersion> shown;    ///< absent: there is no plan yet
    std::vector<quotas::Measure> measures;       ///< of the plan
    quotas::Measure measure;
    QStringList lines;                           ///< product lines of a plan by lines
    QString line;                                ///< empty: all products
    std::optional<quotas::LiveSheet> live;
    /// Actual figures a node and month of the year before; none for a single product line.
    std::shared_ptr<const quotas::YearFigures> lastYear;
    Period lastYearPeriod;                       ///< the months that those are of
    Month firstMonth;
    QString currency;
    /// Metrics that users have defined and that add up: what can weigh.
    std::vector<metrics::OwnMetric> ownMetrics;
    int nextYear = 0;                            ///< the fiscal year that a new plan is most likely for

    [[nodiscard]] bool isOpen() const { return shown && quotas::isOpen(shown->version.state); }
    /// The figures are of the last twelve months: the year before the plan's is not over.
    [[nodiscard]] bool isRolling() const { return shown && lastYearPeriod.kind != PeriodKind::Year; }
    [[nodiscard]] quotas::CellTable table() const { return {*shown, measure.key, line}; }
    /// The open version of the plan that is shown; null where it has none.
    [[nodiscard]] const quotas::Version *draft() const;
};

/// @p person: who looks, and may edit only what is theirs.
[[nodiscard]] Result<QuotaData> quotaData(Reader &reader, const QuotaChoice &choice, const Id &person);
/// The same with the cells that were written since, where that is all that changed.
[[nodiscard]] Result<QuotaData> refreshedQuotaData(Reader &reader, const std::shared_ptr<const QuotaData> &known,
                                                   const QuotaChoice &choice, const Id &person);

} // namespace weiwo::ui
