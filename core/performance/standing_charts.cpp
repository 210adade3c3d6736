#include "core/performance/standing_charts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

using reporting::ChartCategory;
using reporting::ChartKind;
using reporting::ChartScale;
using reporting::ChartSeries;
using reporting::ChartSpec;
using reporting::ChartTarget;
using reporting::ChartUnit;
using reporting::SeriesRole;

namespace {

/// Steps of a bridge beside its totals; the rest is one step.
constexpr int MostSteps = 9;
constexpr size_t MostLeaders = 15;

ChartUnit percentUnit()
{
    return {.kind = metrics::Kind::Ratio, .digits = 3, .currency = {}};
}

QString percentText(qint64 thousandths)
{
    return QLocale().toString(double(thousandths) / 10, 'f', 1) + u'%';
}

QString scopeAnd(const QString &scope, const QString &period)
{
    return scope.isEmpty() ? period : scope + u" · "_s + period;
}

QString sourceText(std::optional<QDate> lastOrder)
{
    return lastOrder ? translate("performance", "Orders up to %1").arg(lastOrder->toString(Qt::ISODate)) : QString();
}

ChartTarget targetOf(const StandingRow &row)
{
    return row.node ? ChartTarget{org::levelKey(row.level), row.node->raw(), row.name} : ChartTarget{};
}

ChartSpec frame(const Standing &standing, const QString &key, ChartKind kind, const QString &period)
{
    ChartSpec spec;
    spec.key = key;
    spec.kind = kind;
    spec.subtitle = scopeAnd(standing.total.name, period);
    spec.source = standing.lastOrder ? standing.coverage.line() : QString();
    spec.measure = standing.measureTitle;
    spec.unit = {standing.unit.kind, standing.unit.digits, standing.unit.name};
    return spec;
}

/// What a row is measured against: of a period that is not over only what is due.
std::optional<qint64> goalOf(const Standing &standing, const StandingRow &row)
{
    return standing.toDate ? row.expected : row.target;
}

std::optional<qint64> reachedOf(const Standing &standing, const StandingRow &row)
{
    const auto ratio = metrics::attainmentRatio(row.actual, goalOf(standing, row));
    return ratio ? std::optional<qint64>(std::llround(1000 * *ratio)) : std::nullopt;
}

struct Step
{
    StandingRow row;
    qint64 gap = 0;
};

/// The parts' gaps, the worst first, the smallest of too many left to the rest.
std::vector<Step> stepsOf(const Standing &standing)
{
    std::vector<Step> steps;
    for (const StandingRow &row : standing.rows)
        if (row.depth == 0 && row.node)
            steps.push_back({row, row.actual.value_or(0) - goalOf(standing, row).value_or(0)});
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return std::abs(a.gap) > std::abs(b.gap); });
    if (steps.size() > MostSteps)
        steps.resize(MostSteps);
    std::stable_sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) { return a.gap < b.gap; });
    return steps;
}

QString bridgeTitle(const std::vector<Step> &steps, qint64 goal, qint64 actual)
{
    const qint64 gap = actual - goal;
    if (steps.empty() || goal <= 0)
        return translate("performance", "From goal to actual");
    const QString points = percentText(std::llround(1000.0 * double(std::abs(gap)) / double(goal)));
    if (gap < 0)
        return translate("performance", "%1 below what is due; %2 is furthest behind").arg(points, steps.front().row.name);
    return translate("performance", "%1 above what is due; %2 adds most").arg(points, steps.back().row.name);
}

/// Of the cells of a heat map the lowest, named.
QString lowestText(const ChartSpec &spec)
{
    std::optional<qint64> lowest;
    QString where;
    for (const ChartSeries &series : spec.series)
        for (size_t i = 0; i < series.values.size(); ++i)
            if (series.values[i] && !spec.categories[i].partial && (!lowest || *series.values[i] < *lowest)) {
                lowest = series.values[i];
                where = translate("performance", "%1, %2").arg(series.label, spec.categories[i].label);
            }
    return lowest ? translate("performance", "Lowest: %1 with %2").arg(where, percentText(*lowest)) : QString();
}

ChartCategory heatMonth(const Standing &standing, const Month &month)
{
    const bool running = standing.lastOrder && month.range().contains(*standing.lastOrder)
                         && standing.lastOrder->addDays(1) < month.range().to;
    return {.label = QLocale().standaloneMonthName(month.month(), QLocale::ShortFormat),
            .target = {u"month"_s, {}, month.key()},
            .partial = running};
}

std::optional<qint64> heatValue(const Standing &standing, const StandingRow &row, size_t month)
{
    const bool begun = standing.lastOrder && standing.months[month].month.first() <= *standing.lastOrder;
    const auto actual = begun && month < row.months.size() ? std::optional(row.months[month].value_or(0)) : std::nullopt;
    const auto target = month < row.monthTargets.size() ? row.monthTargets[month] : std::nullopt;
    return standing.hasPlan ? reachedOf({}, {.target = target, .actual = actual}) : actual;
}

/// What a bridge's last step is made of, in words.
QString othersText(const Standing &standing, size_t steps)
{
    size_t parts = 0;
    std::optional<qint64> goals;
    qint64 actuals = 0;
    for (const StandingRow &row : standing.rows) {
        if (row.depth > 0 || !row.node)
            continue;
        ++parts;
        actuals += row.actual.value_or(0);
        if (const auto goal = goalOf(standing, row))
            goals = goals.value_or(0) + *goal;
    }
    QStringList made;
    if (parts > steps)
        made << translate("performance", "the units with the smaller gaps");
    const qint64 goal = goalOf(standing, standing.total).value_or(0);
    if (goals.value_or(0) > goal)
        made << translate("performance", "the buffer, by which the goals of the units exceed the goal above them");
    else if (goals.value_or(0) < goal)
        made << translate("performance", "the part of the goal that no unit below has");
    if (actuals != standing.total.actual.value_or(0))
        made << translate("performance", "sales that belong to no unit below");
    return translate("performance", "Others: %1.").arg(made.join(translate("performance", "; ", "between parts of a sentence")));
}

/// Upper bounds of the ranges of attainment, in thousandths; the last is open. All are as wide: bars of one
/// width over ranges of several would lie.
constexpr qint64 Bounds[] = {500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400, 1500};

QString rangeLabel(size_t index)
{
    const auto whole = [](qint64 thousandths) { return QString::number(thousandths / 10); };
    if (index == 0)
        return u'<' + whole(Bounds[0]) + u'%';
    if (index == std::size(Bounds))
        return u'≥' + whole(Bounds[index - 1]) + u'%';
    return whole(Bounds[index - 1]) + u'–' + whole(Bounds[index]) + u'%';
}

/// Rows of the lowest level that has any: people, where there are some.
std::vector<const StandingRow *> lowestRows(const Standing &standing)
{
    auto level = org::Level::Headquarters;
    for (const StandingRow &row : standing.rows)
        if (row.node)
            level = std::max(level, row.level);
    std::vector<const StandingRow *> rows;
    for (const StandingRow &row : standing.rows)
        if (row.node && row.level == level)
            rows.push_back(&row);
    return rows;
}

} // namespace

ChartSpec bridgeChart(const Standing &standing, const QString &period)
{
    ChartSpec spec = frame(standing, u"performance.bridge"_s, ChartKind::Waterfall, period);
    spec.categoryTitle = translate("performance", "Step");
    spec.empty = translate("performance", "There is no goal in this period to lead from.");
    const auto goal = goalOf(standing, standing.total);
    if (!goal || !standing.total.actual)
        return spec;
    const std::vector<Step> steps = stepsOf(standing);
    ChartSeries series{.label = standing.measureTitle};
    const auto add = [&](const ChartCategory &category, qint64 value) {
        spec.categories.push_back(category);
        series.values.push_back(value);
    };
    add({.label = standing.toDate ? translate("performance", "Due by now") : translate("performance", "Goal"), .total = true}, *goal);
    qint64 rest = *standing.total.actual - *goal;
    for (const Step &step : steps) {
        add({.label = step.row.name, .target = targetOf(step.row)}, step.gap);
        rest -= step.gap;
    }
    if (rest != 0) {
        const QString note = othersText(standing, steps.size());
        add({.label = translate("performance", "Others"), .note = note}, rest);
        spec.source = spec.source.isEmpty() ? note : spec.source + u' ' + note;
    }
    add({.label = translate("performance", "Actual"), .total = true, .partial = standing.toDate}, *standing.total.actual);
    spec.series.push_back(std::move(series));
    spec.title = bridgeTitle(steps, *goal, *standing.total.actual);
    return spec;
}

ChartSpec heatChart(const Standing &standing, const DateRange &range, const QString &period)
{
    ChartSpec spec = frame(standing, u"performance.heat"_s, ChartKind::HeatMap, period);
    spec.categoryTitle = translate("performance", "Unit");
    spec.empty = translate("performance", "There are no orders in this period yet.");
    if (standing.hasPlan) {
        spec.measure = translate("performance", "Attainment");
        spec.unit = percentUnit();
        spec.scale = ChartScale::Attainment;
    }
    std::vector<size_t> shown;
    for (size_t i = 0; i < standing.months.size(); ++i)
        if (const DateRange days = standing.months[i].month.range(); days.from < range.to && range.from < days.to)
            shown.push_back(i);
    for (const size_t i : shown)
        spec.categories.push_back(heatMonth(standing, standing.months[i].month));
    for (const StandingRow &row : standing.rows) {
        if (row.depth > 0 || !row.node)
            continue;
        ChartSeries series{.label = row.name, .target = targetOf(row), .values = {}};
        for (const size_t i : shown)
            series.values.push_back(heatValue(standing, row, i));
        spec.series.push_back(std::move(series));
    }
    spec.title = standing.hasPlan ? lowestText(spec) : QString();
    if (spec.title.isEmpty())
        spec.title = translate("performance", "By unit and month");
    return spec;
}

ChartSpec distributionChart(const Standing &standing, const QString &period)
{
    ChartSpec spec = frame(standing, u"performance.distribution"_s, ChartKind::Histogram, period);
    spec.measure = translate("performance", "Number");
    spec.unit = {.kind = metrics::Kind::Count, .digits = 0, .currency = {}};
    spec.categoryTitle = translate("performance", "Attainment");
    spec.empty = translate("performance", "Nobody has a goal in this period.");
    std::vector<double> reached;
    std::vector<qint64> counts(std::size(Bounds) + 1, 0);
    for (const StandingRow *row : lowestRows(standing)) {
        const auto value = reachedOf(standing, *row);
        if (!value)
            continue;
        reached.push_back(double(*value));
        ++counts[size_t(std::upper_bound(std::begin(Bounds), std::end(Bounds), *value) - std::begin(Bounds))];
    }
    if (reached.empty())
        return spec;
    ChartSeries series{.label = spec.measure, .values = {}};
    for (size_t i = 0; i < counts.size(); ++i) {
        spec.categories.push_back({.label = rangeLabel(i)});
        series.values.push_back(counts[i]);
    }
    spec.series.push_back(std::move(series));
    const auto there = std::count_if(reached.begin(), reached.end(), [](double value) { return value >= 1000; });
    const QString median = percentText(std::llround(*metrics::quantile(reached, 0.5)));
    spec.title = standing.toDate
                     ? translate("performance", "%1 of %2 are on pace; the median stands at %3 of what is due").arg(there).arg(reached.size()).arg(median)
                     : translate("performance", "%1 of %2 reach their goal; the median is %3").arg(there).arg(reached.size()).arg(median);
    return spec;
}

ChartSpec leaderChart(const Leaderboard &board, const LeaderRule &rule, const QString &period)
{
    ChartSpec spec;
    spec.key = u"performance.leaderboard"_s;
    spec.kind = ChartKind::Bars;
    spec.subtitle = scopeAnd(board.scopeName, period);
    spec.source = sourceText(board.lastOrder);
    spec.measure = rule.title.str();
    spec.unit = percentUnit();
    spec.scale = rule.change ? ChartScale::Change : ChartScale::Attainment;
    spec.categoryTitle = translate("performance", "Name");
    spec.empty = translate("performance", "Nobody can be ranked by this rule in this period.");
    ChartSeries series{.label = rule.title.str(), .values = {}};
    for (const LeaderRow &row : board.rows) {
        if (!row.score || series.values.size() == MostLeaders)
            continue;
        spec.categories.push_back({.label = row.standing.name, .target = targetOf(row.standing)});
        series.values.push_back(row.score);
    }
    if (series.values.empty())
        return spec;
    spec.title = translate("performance", "%1 leads with %2").arg(spec.categories.front().label, percentText(*series.values.front()));
    spec.series.push_back(std::move(series));
    if (!rule.change)
        spec.lines.push_back({rule.par.str(), 1000});
    return spec;
}

ChartSpec mapChart(const ProvinceMap &map, const QString &period)
{
    ChartSpec spec;
    spec.key = u"performance.map"_s;
    spec.kind = ChartKind::TileMap;
    spec.subtitle = scopeAnd(map.scopeName, period);
    spec.measure = map.metricTitle;
    spec.unit = map.unit;
    spec.categoryTitle = translate("performance", "Province");
    spec.empty = translate("performance", "Neither units nor customers name a province.");
    if (map.unit.kind == metrics::Kind::Ratio)
        spec.scale = ChartScale::Attainment;
    ChartSeries series{.label = map.metricTitle, .values = {}};
    const ProvinceFigure *best = nullptr;
    for (const ProvinceFigure &figure : map.provinces) {
        spec.categories.push_back({.label = figure.name, .key = figure.code, .target = figure.target});
        series.values.push_back(figure.value);
        if (figure.value && (!best || *figure.value > *best->value))
            best = &figure;
    }
    if (series.values.empty())
        return spec;
    spec.series.push_back(std::move(series));
    spec.title = best ? translate("performance", "%1: %2 is highest").arg(map.metricTitle, best->name) : map.metricTitle;
    return spec;
}

} // namespace weiwo::performance
