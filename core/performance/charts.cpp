#include "core/performance/charts.h"

#include "core/performance/diagnosis_charts.h"
#include "core/performance/standing_charts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// "61.8" of 618 thousandths.
QString percentText(qint64 thousandths)
{
    const qint64 size = std::abs(thousandths);
    const QString text = u"%1.%2"_s.arg(size / 10).arg(size % 10);
    return thousandths < 0 ? QChar(0x2212) + text : text;
}

QString courseTitle(const Standing &standing)
{
    const QString &name = standing.total.name;
    const auto done = attainment(standing.total);
    if (!done)
        return translate("performance", "%1 has no goal for this year").arg(name);
    const QString percent = percentText(*done);
    const auto expected = due(standing.total);
    if (!standing.toDate || !expected)
        return translate("performance", "%1 reached %2% of its goal").arg(name, percent);
    const qint64 ahead = *done - *expected;
    const QString points = percentText(std::abs(ahead));
    if (ahead == 0)
        return translate("performance", "%1 has reached %2% of its goal, on pace").arg(name, percent);
    return (ahead > 0 ? translate("performance", "%1 has reached %2% of its goal, %3 points ahead of pace")
                      : translate("performance", "%1 has reached %2% of its goal, %3 points behind pace"))
        .arg(name, percent, points);
}

QString sourceText(const Standing &standing)
{
    if (!standing.lastOrder)
        return {};
    const QDate last = standing.toDate ? std::min(*standing.lastOrder, standing.upTo.addDays(-1)) : *standing.lastOrder;
    const QString orders = translate("performance", "Orders up to %1").arg(last.toString(Qt::ISODate));
    if (standing.planTitle.isEmpty())
        return orders;
    return orders + u" · "_s + translate("performance", "quota plan %1").arg(standing.planTitle);
}

void addMonths(reporting::ChartSpec &spec, const Standing &standing)
{
    reporting::ChartSeries actual{.label = translate("performance", "Actual"), .role = reporting::SeriesRole::Actual};
    reporting::ChartSeries target{.label = translate("performance", "Goal"), .role = reporting::SeriesRole::Target};
    const QLocale locale;
    qint64 sold = 0;
    qint64 wanted = 0;
    for (const StandingMonth &month : standing.months) {
        const DateRange days = month.month.range();
        const bool open = standing.toDate && days.from < standing.upTo && standing.upTo < days.to;
        spec.categories.push_back({.label = locale.standaloneMonthName(month.month.month(), QLocale::ShortFormat),
                                   .target = {.dimension = u"month"_s, .id = {}, .value = month.month.key()},
                                   .partial = open});
        sold += month.actual.value_or(0);
        if (!month.actual || (standing.toDate && days.from >= standing.upTo))
            actual.values.push_back(std::nullopt);
        else
            // Of a month that is not over only what counts by now, as in the year's figure.
            actual.values.push_back(open ? standing.total.actual : sold);
        target.values.push_back(month.target ? std::optional(wanted += *month.target) : std::nullopt);
    }
    spec.series.push_back(std::move(actual));
    if (standing.total.target)
        spec.series.push_back(std::move(target));
}

} // namespace

Result<reporting::ChartSpec> courseChart(Reader &reader, const reporting::ChartRequest &request)
{
    const FiscalCalendar calendar = reader.calendar();
    const Period year = calendar.year(calendar.yearOf(request.period.range.from));
    WEIWO_ASSIGN(const Standing standing, performance::standing(reader, {.scope = request.node,
                                                                         .period = year,
                                                                         .compare = request.compare,
                                                                         .today = request.today,
                                                                         .measure = request.metric,
                                                                         .depth = 0}));
    reporting::ChartSpec spec{.key = u"performance.course"_s,
                              .kind = reporting::ChartKind::Lines,
                              .title = courseTitle(standing),
                              .subtitle = standing.total.name + u" · "_s + calendar.label(year),
                              .source = sourceText(standing),
                              .measure = translate("performance", "%1, cumulative").arg(standing.measureTitle),
                              .unit = {.kind = standing.unit.kind, .digits = standing.unit.digits, .currency = standing.unit.name},
                              .categoryTitle = translate("performance", "Month"),
                              .empty = translate("performance", "There are no orders and no quota for this year. Import orders or make a quota plan.")};
    addMonths(spec, standing);
    return spec;
}

namespace {

using reporting::ChartRequest;
using reporting::ChartSpec;

Result<Standing> standingFor(Reader &reader, const ChartRequest &request, bool months)
{
    return standing(reader, {.scope = request.node, .period = request.period, .compare = request.compare, .today = request.today,
                             .measure = request.metric, .depth = months ? 1 : WholeTree, .monthsOfRows = months});
}

QString periodText(Reader &reader, const ChartRequest &request, const Standing &standing)
{
    const QString label = reader.calendar().label(request.period);
    return standing.toDate ? translate("performance", "%1, to %2").arg(label, standing.upTo.addDays(-1).toString(Qt::ISODate)) : label;
}

Result<ChartSpec> makeBridge(Reader &reader, const ChartRequest &request)
{
    WEIWO_ASSIGN(const Standing standing, standingFor(reader, request, true));
    return bridgeChart(standing, periodText(reader, request, standing));
}

Result<ChartSpec> makeHeat(Reader &reader, const ChartRequest &request)
{
    WEIWO_ASSIGN(const Standing standing, standingFor(reader, request, true));
    return heatChart(standing, request.period.range, reader.calendar().label(request.period));
}

Result<ChartSpec> makeDistribution(Reader &reader, const ChartRequest &request)
{
    WEIWO_ASSIGN(const Standing standing, standingFor(reader, request, false));
    return distributionChart(standing, periodText(reader, request, standing));
}

Result<ChartSpec> makeLeaders(Reader &reader, const ChartRequest &request)
{
    const LeaderRule &rule = leaderRules().front();
    const StandingRequest asked{.scope = request.node, .period = request.period, .compare = request.compare, .today = request.today,
                                .measure = request.metric};
    WEIWO_ASSIGN(const Leaderboard board, leaderboard(reader, {asked, org::Level::Person, rule.key}));
    return leaderChart(board, rule, reader.calendar().label(request.period));
}

Result<ChartSpec> makeMap(Reader &reader, const ChartRequest &request)
{
    WEIWO_ASSIGN(const ProvinceMap map, provinceMap(reader, {.scope = request.node, .period = request.period,
                                                             .metric = request.metric.isEmpty() ? u"sales.amount"_s : request.metric,
                                                             .today = request.today}));
    return mapChart(map, reader.calendar().label(request.period));
}

Result<Diagnosis> diagnosisFor(Reader &reader, const ChartRequest &request, const QStringList &by)
{
    return diagnose(reader, {.metric = request.metric.isEmpty() ? u"sales.amount"_s : request.metric,
                             .node = request.node ? request.node->text() : QString(),
                             .period = request.period,
                             .against = request.compare == metrics::Compare::PreviousPeriod ? Against::PreviousPeriod : Against::PreviousYear,
                             .by = by,
                             .today = request.today});
}

Result<ChartSpec> makePvm(Reader &reader, const ChartRequest &request)
{
    WEIWO_ASSIGN(const Diagnosis diagnosis, diagnosisFor(reader, request, {u"product"_s}));
    return pvmChart(diagnosis, reader.settings().currency, reader.calendar().label(request.period));
}

Result<ChartSpec> makeContributions(Reader &reader, const ChartRequest &request)
{
    WEIWO_ASSIGN(const Diagnosis diagnosis, diagnosisFor(reader, request, {u"region"_s}));
    if (diagnosis.contributions.empty())
        return fail(errc::BadInput, translate("performance", "\"%1\" has no figures by region to take apart.").arg(diagnosis.metricTitle));
    const Contributions &regions = diagnosis.contributions.front();
    return contributionChart(diagnosis, regions, regions.title, reader.settings().currency, reader.calendar().label(request.period));
}

} // namespace

void contributeCharts(reporting::Charts &charts)
{
    auto &all = charts.entries;
    const auto add = [&all](const QString &key, const Text &title, const Text &help, auto make) {
        all.add({.key = key, .title = title, .help = help, .make = make});
    };
    add(u"performance.course"_s, WEIWO_TEXT("performance", "Course of the year"),
        WEIWO_TEXT("performance", "What was sold up to the end of each month, against the goal up to there"), &courseChart);
    add(u"performance.bridge"_s, WEIWO_TEXT("performance", "From goal to actual"),
        WEIWO_TEXT("performance", "Which units lead from the goal to what was reached"), &makeBridge);
    add(u"performance.heat"_s, WEIWO_TEXT("performance", "The year by unit and month"),
        WEIWO_TEXT("performance", "Attainment of each unit in each month"), &makeHeat);
    add(u"performance.distribution"_s, WEIWO_TEXT("performance", "Distribution of attainment"),
        WEIWO_TEXT("performance", "How many people reach which part of their goal"), &makeDistribution);
    add(u"performance.leaderboard"_s, WEIWO_TEXT("performance", "Leaderboard"),
        WEIWO_TEXT("performance", "Who reaches most of the own goal"), &makeLeaders);
    add(u"performance.map"_s, WEIWO_TEXT("performance", "Map"), WEIWO_TEXT("performance", "Any metric by province"), &makeMap);
    add(u"performance.pvm"_s, WEIWO_TEXT("performance", "Price, volume and mix"),
        WEIWO_TEXT("performance", "What made the amount another than that of the period compared with"), &makePvm);
    add(u"performance.contributions"_s, WEIWO_TEXT("performance", "Parts of the gap"),
        WEIWO_TEXT("performance", "What each region adds to the gap to the period compared with"), &makeContributions);
}

} // namespace weiwo::performance
