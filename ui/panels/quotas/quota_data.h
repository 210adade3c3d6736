#pragma once

#include "core/quotas/commands.h"

namespace weiwo::ui {

/// What the screen is asked to show; empty: the newest plan, its open version, first measure.
struct QuotaChoice
{
    QString plan;
    QString version;
    QString measure;

    bool operator==(const QuotaChoice &) const = default;
};

/// Everything that the screen shows, loaded on a worker.
struct QuotaData
{
    std::vector<quotas::PlanEntry> plans;
    std::optional<quotas::PlanVersion> shown;    ///< absent: there is no plan yet
    std::vector<quotas::Measure> measures;       ///< of the plan
    quotas::Measure measure;
    std::optional<quotas::Sheet> sheet;
    /// Actual figures a node and month of the year before.
    std::vector<std::array<std::optional<qint64>, quotas::MonthsPerYear>> lastYear;
    Month firstMonth;
    QString currency;
    int nextYear = 0;                            ///< the fiscal year that a new plan is most likely for

    [[nodiscard]] bool isOpen() const { return shown && quotas::isOpen(shown->version.state); }
    [[nodiscard]] quotas::CellTable table() const { return {*shown, measure.key, {}}; }
};

[[nodiscard]] Result<QuotaData> quotaData(Reader &reader, const QuotaChoice &choice);

} // namespace weiwo::ui
