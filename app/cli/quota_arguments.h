#pragma once

#include "app/cli/context.h"
#include "core/quotas/commands.h"

namespace weiwo::cli {

/// What every quota command names: a plan, a version, a measure, a line.
struct QuotaNames
{
    std::string plan;
    std::string version;
    std::string measure;
    std::string line;
    std::string node;
    std::string period;
};

/// The table of cells that the names mean, with its unit.
struct QuotaTable
{
    quotas::PlanVersion plan;
    quotas::Measure measure;
    quotas::AmountUnit unit;
    quotas::CellTable cells;
};
[[nodiscard]] Result<QuotaTable> quotaTable(Reader &reader, const QuotaNames &names);
/// The node named; headquarters for none.
[[nodiscard]] Result<org::Node> quotaNode(Reader &reader, const std::string &name);
/// The months named; the whole year for none.
[[nodiscard]] Result<quotas::MonthSpan> quotaMonths(Reader &reader, const quotas::Plan &plan,
                                                    const std::string &period);
/// An amount in major units; bad-input otherwise.
[[nodiscard]] Result<qint64> quotaAmount(const quotas::AmountUnit &unit, const std::string &text);
/// A floor or cap: an amount or growth; none for an empty text.
[[nodiscard]] Result<quotas::BoundRule> quotaBound(const quotas::AmountUnit &unit, const std::string &text);
[[nodiscard]] nlohmann::json amountJson(const quotas::AmountUnit &unit, const std::optional<qint64> &amount);
/// Percent as parts per million, exactly: "2.5" → 25000.
[[nodiscard]] Result<qint64> percentPpm(const std::string &text);
/// The period that months of a plan make: "2026", "2026-07", "2026-01..2026-03".
[[nodiscard]] QString spanKey(const FiscalCalendar &calendar, const quotas::Plan &plan, quotas::MonthSpan months);

void addQuotaPlanCommands(CLI::App &quota, Context &context);
void addQuotaBreakdownCommands(CLI::App &quota, Context &context);
void addQuotaCellCommands(CLI::App &quota, Context &context);
void addQuotaViewCommands(CLI::App &quota, Context &context);

} // namespace weiwo::cli
