#include "core/performance/landing.h"

#include "core/calendar/queries.h"
#include "core/quotas/pace.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

constexpr int MostPeriods = 12;
constexpr int MostYears = 8;

/// Periods of that kind before it, as far as there are data, the nearest first.
std::vector<DateRange> periodsBefore(const FiscalCalendar &calendar, const Period &period, const DateRange &data)
{
    std::vector<DateRange> ranges;
    const int most = period.kind == PeriodKind::Year ? MostYears : MostPeriods;
    for (Period at = calendar.previous(period); int(ranges.size()) < most && at.range.from >= data.from; at = calendar.previous(at))
        ranges.push_back(at.range);
    return ranges;
}

Result<std::map<QDate, qint64>> soldByDay(Reader &reader, const QString &metric, const DateRange &range,
                                          const std::optional<org::NodeId> &node)
{
    metrics::Query query;
    query.metrics = {metric};
    query.by = {u"day"_s};
    query.period = Period{PeriodKind::Range, range, false};
    if (node)
        query.where.push_back({u"node"_s, Filter::Op::Equal, {node->text()}});
    WEIWO_ASSIGN(const metrics::Table table, metrics::query(reader, query));
    std::map<QDate, qint64> sold;
    for (const metrics::TableRow &row : table.rows)
        sold[QDate::fromString(row.labels.at(0), Qt::ISODate)] = row.figures.at(0).whole.value_or(0);
    return sold;
}

std::optional<qint64> attainmentOf(metrics::Amount landing, std::optional<qint64> target)
{
    return attainment({.target = target, .actual = landing});
}

} // namespace

Result<std::optional<ProjectedLanding>> projectedLanding(Reader &reader, const StandingRequest &request, const Standing &standing)
{
    if (!standing.toDate || !standing.total.actual)
        return std::nullopt;
    const QString metric = standing.metric;
    WEIWO_ASSIGN(const auto data, quotas::dataOf(reader, metric));
    std::vector<double> reached;
    if (data) {
        const std::vector<DateRange> before = periodsBefore(reader.calendar(), request.period, *data);
        if (!before.empty()) {
            const auto node = standing.total.level == org::Level::Headquarters ? std::nullopt : standing.total.node;
            WEIWO_ASSIGN(const auto sold, soldByDay(reader, metric, {before.back().from, request.period.range.from}, node));
            WEIWO_ASSIGN(const DayTable days, calendar::dayTable(reader));
            reached = sharesReached(sold, before, standing.workingDaysGone, days);
        }
    }
    std::optional<double> elapsed = dueShare(standing.total);
    if (!elapsed && standing.workingDays > 0)
        elapsed = double(standing.workingDaysGone) / double(standing.workingDays);
    const auto landing = metrics::projectedLanding(standing.total.actual, standing.total.target, elapsed, reached);
    if (!landing)
        return std::nullopt;
    const std::optional<qint64> target = standing.total.target;
    return ProjectedLanding{.landing = *landing,
                            .attainment = attainmentOf(landing->value, target),
                            .low = landing->low ? attainmentOf(landing->low, target) : std::nullopt,
                            .high = landing->high ? attainmentOf(landing->high, target) : std::nullopt,
                            .periods = landing->fromHistory ? int(reached.size()) : 0};
}

} // namespace weiwo::performance
