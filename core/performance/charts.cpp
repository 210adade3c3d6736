#include "core/performance/charts.h"

#include "core/performance/standing.h"

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

void contributeCharts(reporting::Charts &charts)
{
    charts.entries.add({.key = u"performance.course"_s,
                        .title = WEIWO_TEXT("performance", "Course of the year"),
                        .help = WEIWO_TEXT("performance", "What was sold up to the end of each month, against the goal up to there"),
                        .make = &courseChart});
}

} // namespace weiwo::performance
