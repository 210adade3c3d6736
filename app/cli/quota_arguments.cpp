#include "app/cli/quota_arguments.h"

#include "core/org/queries.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

Result<QuotaTable> quotaTable(Reader &reader, const QuotaNames &names)
{
    QuotaTable table;
    const QString plan = QString::fromStdString(names.plan);
    const QString version = QString::fromStdString(names.version);
    WEIWO_ASSIGN(table.plan, quotas::findPlanVersion(reader, version.isEmpty() ? plan : plan + u'@' + version));
    const QString measure = names.measure.empty() ? table.plan.plan.measures.value(0)
                                                  : QString::fromStdString(names.measure);
    WEIWO_ASSIGN(table.measure, quotas::measure(reader, measure));
    if (!table.plan.plan.measures.contains(measure))
        return fail(errc::NotFound, translate("cli", "Plan %1 has no targets for %2.").arg(plan, measure), measure);
    table.unit = quotas::unitOf(table.measure, reader.settings().currency);
    table.cells = {table.plan, measure, QString::fromStdString(names.line)};
    return table;
}

Result<org::Node> quotaNode(Reader &reader, const std::string &name)
{
    return name.empty() ? org::headquarters(reader) : org::findNode(reader, QString::fromStdString(name));
}

Result<quotas::MonthSpan> quotaMonths(Reader &reader, const quotas::Plan &plan, const std::string &period)
{
    if (period.empty())
        return quotas::MonthSpan{};
    WEIWO_ASSIGN(const Period parsed, reader.calendar().parse(QString::fromStdString(period)));
    return quotas::monthSpan(reader.calendar(), plan, parsed);
}

Result<qint64> quotaAmount(const quotas::AmountUnit &unit, const std::string &text)
{
    const QString given = QString::fromStdString(text);
    const auto amount = unit.read(given);
    if (!amount)
        return fail(errc::BadInput, translate("cli", "%1 is not an amount like 1200000.00.").arg(given), given);
    return *amount;
}

Result<quotas::BoundRule> quotaBound(const quotas::AmountUnit &unit, const std::string &text)
{
    return text.empty() ? quotas::BoundRule() : quotas::BoundRule::parse(QString::fromStdString(text), unit);
}

nlohmann::json amountJson(const quotas::AmountUnit &unit, const std::optional<qint64> &amount)
{
    return amount ? nlohmann::json(unit.text(*amount).toStdString()) : nlohmann::json();
}

Result<qint64> percentPpm(const std::string &text)
{
    QString given = QString::fromStdString(text).trimmed();
    if (given.endsWith(u'%'))
        given.chop(1);
    const auto decimal = decimalFromText(given);
    const auto ppm = decimal ? rescaled(*decimal, 4) : std::nullopt;
    if (!ppm)
        return fail(errc::BadInput, translate("cli", "%1 is not a percentage like 2.5.").arg(given), given);
    return *ppm;
}

QString spanKey(const FiscalCalendar &calendar, const quotas::Plan &plan, quotas::MonthSpan months)
{
    const Month first = calendar.firstMonth(plan.year);
    if (months == quotas::MonthSpan{})
        return calendar.key(calendar.year(plan.year));
    const QString from = first.plus(months.first).key();
    return months.count() == 1 ? from : from + u".."_s + first.plus(months.last).key();
}

void addQuotaCommands(CLI::App &app, Context &context)
{
    auto *quota = app.add_subcommand("quota", "Quota plans and their breakdown");
    quota->require_subcommand(1);
    addQuotaPlanCommands(*quota, context);
    addQuotaBreakdownCommands(*quota, context);
    addQuotaCellCommands(*quota, context);
    addQuotaViewCommands(*quota, context);
}

} // namespace weiwo::cli
