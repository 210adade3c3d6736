#include "core/performance/diagnosis_figures.h"

#include "core/base/text.h"
#include "core/org/queries.h"
#include "core/performance/standing.h"
#include "core/quotas/metrics.h"
#include "core/quotas/pace.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

Status DiagnosisFigures::prepare()
{
    WEIWO_ASSIGN(m_known, metrics::metricsOf(m_reader));
    WEIWO_TRY(findMetrics());
    WEIWO_TRY(findNode());
    return findEnd();
}

Status DiagnosisFigures::findMetrics()
{
    m_metric = m_request.metric;
    WEIWO_ASSIGN(m_spec, m_known.get(m_metric));
    if (!m_spec->additive)
        return fail(errc::BadInput,
                    translate("performance", "%1 does not add up over its parts: no gap can be taken apart by it.").arg(m_metric),
                    m_metric);
    if (!isAgainstQuota())
        return {};
    m_due = quotas::dueMetricOf(m_metric);
    if (m_due.isEmpty())
        return fail(errc::BadInput, translate("performance", "%1 has no quota to be measured against.").arg(m_metric), m_metric);
    return {};
}

Status DiagnosisFigures::findNode()
{
    if (m_request.node.isEmpty())
        return {};
    WEIWO_ASSIGN(const org::Node node, org::findNode(m_reader, m_request.node));
    if (node.level != org::Level::Headquarters)
        m_where.push_back(scopeFilter(node));
    return {};
}

Status DiagnosisFigures::findEnd()
{
    WEIWO_ASSIGN(const std::optional<DateRange> data, quotas::dataOf(m_reader, m_metric));
    const DateRange &range = m_request.period.range;
    m_counted = {range.from, std::clamp(quotas::endOfData(data, m_request.today), range.from, range.to)};
    // Nothing of it has come yet: then the whole is what there is to compare.
    if (m_counted.isEmpty())
        m_counted = range;
    m_toDate = m_counted.to < range.to;
    return {};
}

bool DiagnosisFigures::sourceKnows(const QString &metric, const QString &dimension) const
{
    const metrics::MetricSpec *spec = m_known.find(metric);
    return spec && m_known.knows(*spec, dimension);
}

bool DiagnosisFigures::knows(const QString &dimension) const
{
    return sourceKnows(m_metric, dimension) && (m_due.isEmpty() || sourceKnows(m_due, dimension));
}

Result<DiagnosisFigures::Shared> DiagnosisFigures::ask(const QString &metric, const QStringList &dimensions, int limit)
{
    const QString question = u"%1 %2 %3"_s.arg(metric, dimensions.join(u' ')).arg(limit);
    if (const Shared answer = m_asked.value(question))
        return answer;
    metrics::Query query;
    query.metrics = {metric};
    query.by = dimensions;
    query.where = m_where;
    query.period = m_request.period;
    if (isAgainstQuota()) {
        // Both sides up to now: what is dated later is not due either.
        query.metrics = {quotas::actualMetricOf(metric), m_due};
    } else {
        query.compare = comparison();
        query.period = countedPeriod();
        query.limit = limit;
        if (limit > 0)
            query.sort = u"-%1.difference"_s.arg(metric);
    }
    query.inOrder = limit == 0;
    WEIWO_ASSIGN(const metrics::Table table, metrics::query(m_reader, query));
    Answer answer;
    answer.hasBase = table.total.at(1).whole.has_value();
    answer.total.current = table.total.at(0).whole.value_or(0);
    answer.total.base = table.total.at(1).whole.value_or(0);
    for (const metrics::TableRow &row : table.rows)
        answer.rows.push_back({.labels = row.labels, .ids = row.ids,
                               .base = row.figures.at(1).whole.value_or(0),
                               .current = row.figures.at(0).whole.value_or(0)});
    return m_asked[question] = std::make_shared<const Answer>(std::move(answer));
}

} // namespace weiwo::performance
