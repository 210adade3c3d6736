#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/queries.h"
#include "core/customers/tiers/service.h"
#include "core/program/demo.h"
#include "core/program/program.h"
#include "core/sales/customer_columns.h"
#include "tests/bench/bench.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using namespace customers;

constexpr qint64 DefaultLines = 10'000'000;
constexpr double EvaluationGoal = 10;
constexpr double ApplyGoal = 15;
constexpr double DueGoal = 1;

TierSchemeDetail with(std::vector<TierCondition> conditions)
{
    TierSchemeDetail scheme = usualTierScheme();
    scheme.tiers = {scheme.tiers.front(), scheme.tiers.back()};
    scheme.tiers[0].conditions = std::move(conditions);
    return scheme;
}

double evaluationTime(Workspace &workspace, const TierSchemeDetail &scheme, QDate day)
{
    return bestTime(2, [&] {
        Reader reader = must(workspace.reader());
        if (must(evaluateTiers(reader, {scheme, day})).living.empty())
            std::abort();
    });
}

void measure(BenchTable &table, Workspace &workspace)
{
    Reader reader = must(workspace.reader());
    const metrics::MetricSet known = must(metrics::metricsOf(reader));
    const QDate day = must(known.extentOf(reader, *known.find(u"sales.amount"_s)))->to.addDays(-1);
    const DateRange year{day.addDays(1).addMonths(-12), day.addDays(1)};
    // The least that anybody must do: one pass through the lines of the year that adds up by customer.
    const std::array figures{sales::CustomerFigure::Amount};
    const double scan = bestTime(3, [&] { (void)must(sales::customerColumns(reader, year, figures)); });
    table.section(u"Tiers; reference: a pass through the year's order lines that sums by customer"_s);
    const std::pair<QString, TierSchemeDetail> schemes[] = {
        {u"a threshold"_s, with({{u"threshold"_s, {{"metric", "sales.amount"}, {"limit", "10000"}}}})},
        {u"RFM"_s, with({{u"rfm"_s, {{"sum", 12}}}})},
        {u"the scheme that ships"_s, usualTierScheme()},
        {u"predicted value"_s, with({{u"predicted"_s, {{"limit", "10000"}}}})},
    };
    for (const auto &[what, scheme] : schemes)
        table.add({u"all customers judged by "_s + what, evaluationTime(workspace, scheme, day), scan, EvaluationGoal});
    const TierEvaluation evaluation = must(evaluateTiers(reader, {usualTierScheme(), day}));
    QTextStream(stdout) << u"%L1 customers, %L2 of them move"_s.arg(evaluation.living.size()).arg(evaluation.changes.size()) << Qt::endl;
    const double applied = bestTime(1, [&] {
        must(workspace.edit({u"tiers.apply"_s, {u"客户分级"_s, day.toString(Qt::ISODate)}}, [&](Edit &edit) { return applyTiers(edit, evaluation).map([](const auto &) { }); }));
    });
    table.add({u"applied, every customer a move"_s, applied, scan, ApplyGoal});
    int later = 0;
    // Each day is asked for once: what was answered is kept.
    table.add({u"tiers of all customers on a day"_s, bestTime(3, [&] { (void)must(tierMap(reader, evaluation.scheme, day.addDays(++later))); }), scan, DueGoal});
    DueRequest due{.scheme = usualTierScheme(), .day = day.addDays(90)};
    table.add({u"who is due, of all owners"_s, bestTime(1, [&] { (void)must(dueCustomers(reader, due)); }), scan, DueGoal});
    table.add({u"undone"_s, bestTime(1, [&] { must(workspace.undo()); }), scan, DueGoal});
}

} // namespace

void benchTiers(BenchTable &table)
{
    const QTemporaryDir folder;
    Program program(folder.filePath(u"config"_s));
    const QString store = folder.filePath(u"national.weiwo"_s);
    const QString given = qEnvironmentVariable("WEIWO_NATIONAL");
    const DemoOptions options{.size = DemoOptions::Size::National, .years = 1, .linesPerYear = DefaultLines};
    if (given.isEmpty() ? !createDemo(store, options, program.services()) : !QFile::copy(given, store))
        std::abort();
    const auto workspace = must(Workspace::open(store, program.services()));
    if (const Status ready = workspace->upgrade(); !ready)
        stop(ready.error());
    measure(table, *workspace);
}

} // namespace weiwo
