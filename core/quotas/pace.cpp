#include "core/quotas/pace.h"

#include "core/calendar/queries.h"
#include "core/metrics/engine.h"
#include "core/metrics/metric_set.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

/// The figures of each day of a range.
Result<std::map<QDate, qint64>> soldByDay(Reader &reader, const QString &metric, const DateRange &range)
{
    metrics::Query query;
    query.metrics = {metric};
    query.by = {u"day"_s};
    query.period = Period{PeriodKind::Range, range, false};
    WEIWO_ASSIGN(const metrics::Table table, metrics::query(reader, query));
    std::map<QDate, qint64> sold;
    for (const metrics::TableRow &row : table.rows)
        sold[QDate::fromString(row.labels.at(0), Qt::ISODate)] += row.figures.at(0).whole.value_or(0);
    return sold;
}

} // namespace

Result<std::optional<DateRange>> dataOf(Reader &reader, const QString &metric)
{
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    const metrics::MetricSpec *spec = known.find(metric);
    return spec ? known.extentOf(reader, *spec) : std::optional<DateRange>();
}

QDate endOfData(const std::optional<DateRange> &data, QDate today)
{
    return metrics::endOfData(data, today);
}

Result<Pacer> Pacer::make(Reader &reader, const Measure &measure, QDate today)
{
    Pacer made;
    WEIWO_ASSIGN(made.m_days, calendar::dayTable(reader));
    WEIWO_ASSIGN(const std::optional<DateRange> extent, dataOf(reader, measure.metric));
    made.m_upTo = endOfData(extent, today);
    if (!extent)
        return made;
    made.m_lastDay = extent->to.addDays(-1);
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    const metrics::MetricSpec *spec = known.find(measure.metric);
    if (!spec || !known.knows(*spec, u"day"_s))
        return made;
    const Month running(made.m_upTo);
    // A month of which working days went by before the data begin says nothing of its shape.
    const Month begun(extent->from);
    const bool covered = workingDays({begun.first(), extent->from}, made.m_days) == 0;
    const Month firstKnown = covered ? begun : begun.plus(1);
    const Month first = std::max(running.plus(-ProfileMonths), firstKnown);
    std::vector<Month> whole;
    for (Month month = first; month < running; month = month.plus(1))
        whole.push_back(month);
    if (static_cast<int>(whole.size()) < PaceProfile::LeastMonths)
        return made;
    WEIWO_ASSIGN(const auto sold, soldByDay(reader, measure.metric, {first.first(), running.first()}));
    made.m_profile = PaceProfile::learn(sold, whole, made.m_days);
    return made;
}

qint64 Pacer::due(qint64 target, Month month) const
{
    const double share = m_profile.expectedShare(month.range(), m_upTo, m_days);
    return std::llround(share * static_cast<double>(target));
}

} // namespace weiwo::quotas
