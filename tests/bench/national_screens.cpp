#include "tests/bench/national_screens.h"

#include "core/metrics/engine.h"
#include "core/org/queries.h"
#include "core/performance/breakdown.h"
#include "core/performance/diagnosis.h"
#include "core/performance/leaderboard.h"
#include "core/performance/province_map.h"
#include "core/performance/standing.h"
#include "core/sales/lines.h"

#include <QTextStream>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr double ScreenGoal = 100;  ///< ms
constexpr double GroupedGoal = 0.01;
constexpr size_t MostScopes = 4;    ///< of a level
using Level = org::Level;

QString levelName(Level level)
{
    switch (level) {
    case Level::Headquarters:
        return u"the nation"_s;
    case Level::Region:
        return u"a region"_s;
    case Level::Province:
        return u"a province"_s;
    case Level::Team:
        return u"a team"_s;
    case Level::Person:
        return u"a person"_s;
    }
    return {};
}

} // namespace

NationalScreens::NationalScreens(Workspace &workspace, BenchTable &table, const GroupedTimes &grouped)
    : m_workspace(workspace), m_table(table), m_grouped(grouped), m_calendar(workspace.settings().calendar())
{
    Reader reader = must(workspace.reader());
    const org::Tree tree = must(org::Tree::load(reader, m_today));
    for (int i = 0; i < tree.size(); ++i) {
        auto &scopes = m_scopes[tree.at(i).node.level];
        if (scopes.size() < MostScopes)
            scopes.push_back(tree.at(i).node.id.raw());
    }
}

std::vector<Period> NationalScreens::periods() const
{
    return {must(m_calendar.parse(u"2025-10"_s)), must(m_calendar.parse(u"2025-12"_s)), m_calendar.quarter(2025, 4),
            m_calendar.quarter(2025, 2), m_calendar.year(2025),
            {PeriodKind::Month, {QDate(2025, 11, 1), QDate(2025, 11, 18)}, false}};
}

/// Processor time: nothing here waits.
double NationalScreens::timeOf(const std::function<bool(Reader &)> &ask)
{
    return bestWork(1, [&] {
        Reader reader = must(m_workspace.reader());
        if (!ask(reader))
            std::abort();
    });
}

void NationalScreens::screen(const QString &name, Level level, double grouped, const Ask &ask)
{
    const QString what = u"%1 of %2"_s.arg(name, levelName(level));
    if (!what.contains(qEnvironmentVariable("WEIWO_SCREENS")))
        return;
    std::vector<double> times;
    for (const Period &period : periods())
        for (const Id &scope : m_scopes[level])
            times.push_back(timeOf([&](Reader &reader) { return ask(reader, scope, period); }));
    if (times.empty())
        return;
    std::sort(times.begin(), times.end());
    m_table.add({.what = what + u", half are faster"_s, .ours = times[times.size() / 2], .reference = grouped, .goal = GroupedGoal});
    m_table.add({.what = what + u", slowest of %1"_s.arg(times.size()), .ours = times.back(), .goal = ScreenGoal});
}

void NationalScreens::screens(const QString &name, std::initializer_list<Level> levels, double grouped, const Ask &ask)
{
    for (const Level level : levels)
        screen(name, level, grouped, ask);
}

void NationalScreens::standings()
{
    const auto standing = [this](int depth) {
        return [this, depth](Reader &reader, const Id &scope, const Period &period) {
            performance::StandingRequest request{scope, period, metrics::Compare::PreviousYear, m_today};
            request.depth = depth;
            request.monthsOfRows = true;
            return performance::standing(reader, request).has_value();
        };
    };
    m_table.add({.what = u"the first question of a session: performance of the nation"_s,
                 .ours = timeOf([&](Reader &reader) { return standing(2)(reader, m_scopes[Level::Headquarters][0], periods()[0]); })});
    screens(u"performance"_s, {Level::Headquarters, Level::Region, Level::Province, Level::Team}, m_grouped.byUnit, standing(2));
    screens(u"performance, every person below,"_s, {Level::Headquarters, Level::Region}, m_grouped.byUnit,
            standing(performance::WholeTree));
    screens(u"leaderboard"_s, {Level::Headquarters, Level::Region}, m_grouped.byUnit,
            [this](Reader &reader, const Id &scope, const Period &period) {
                performance::StandingRequest request{scope, period, metrics::Compare::PreviousYear, m_today};
                return performance::leaderboard(reader, {request, Level::Person, u"growth"_s}).has_value();
            });
    screens(u"map"_s, {Level::Headquarters}, m_grouped.byUnit, [this](Reader &reader, const Id &scope, const Period &period) {
        return performance::provinceMap(reader, {.scope = scope, .period = period, .compare = metrics::Compare::PreviousYear,
                                                 .metric = u"sales.gross_profit"_s, .today = m_today}).has_value();
    });
}

void NationalScreens::figures()
{
    const auto breakdown = [this](const QString &dimension) {
        return [this, dimension](Reader &reader, const Id &scope, const Period &period) {
            return performance::breakdown(reader, {.scope = scope, .period = period, .compare = metrics::Compare::PreviousYear,
                                                   .today = m_today, .dimension = dimension, .most = 1000}).has_value();
        };
    };
    screens(u"by product"_s, {Level::Headquarters, Level::Region, Level::Province, Level::Team, Level::Person}, m_grouped.byProduct,
            breakdown(u"product"_s));
    screens(u"by customer"_s, {Level::Person, Level::Team, Level::Province, Level::Region, Level::Headquarters}, m_grouped.byCustomer,
            breakdown(u"customer"_s));
    const auto figures = [](const QStringList &metrics) {
        return [metrics](Reader &reader, const Id &scope, const Period &period) {
            metrics::Query query;
            query.metrics = metrics;
            query.period = period;
            query.where = {{u"node"_s, Filter::Op::Equal, {scope.text()}}};
            return metrics::query(reader, query).has_value();
        };
    };
    screens(u"orders and average order"_s, {Level::Team, Level::Province, Level::Region, Level::Headquarters}, m_grouped.byCustomer,
            figures({u"sales.orders"_s, u"sales.average_order"_s}));
    screens(u"active, new and retained customers"_s, {Level::Province, Level::Region}, m_grouped.byCustomer,
            figures({u"customers.active"_s, u"customers.new"_s, u"customers.retained"_s}));
}

void NationalScreens::causes()
{
    screens(u"diagnosis"_s, {Level::Team, Level::Province, Level::Region, Level::Headquarters}, m_grouped.byCustomer,
            [this](Reader &reader, const Id &scope, const Period &period) {
                performance::DiagnosisRequest request{.metric = u"sales.amount"_s, .node = scope.text(), .period = period,
                                                      .against = performance::Against::PreviousPeriod, .today = m_today};
                return performance::diagnose(reader, request).has_value();
            });
}

void NationalScreens::lines()
{
    screens(u"orders behind a figure"_s, {Level::Person, Level::Team, Level::Province, Level::Region, Level::Headquarters},
            m_grouped.byCustomer, [](Reader &reader, const Id &scope, const Period &period) {
                return sales::lines(reader, {.range = period.range, .where = {{u"node"_s, Filter::Op::Equal, {scope.text()}}}}).has_value();
            });
}

void NationalScreens::run()
{
    standings();
    figures();
    lines();
    causes();
}

} // namespace weiwo
