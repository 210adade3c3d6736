#include "core/performance/province_map.h"

#include "core/metrics/metric_set.h"
#include "core/org/queries.h"
#include "core/quotas/pace.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// Figures as charts keep them.
std::optional<qint64> chartValue(const metrics::Figure &figure)
{
    if (figure.whole)
        return figure.whole;
    return figure.ratio ? std::optional<qint64>(std::llround(1000 * *figure.ratio)) : std::nullopt;
}

class MapBuilder
{
public:
    MapBuilder(Reader &reader, const MapRequest &request, const metrics::MetricSpec &metric)
        : m_reader(reader), m_request(request), m_metric(metric)
    {
    }

    Result<ProvinceMap> build()
    {
        const Currency &currency = m_reader.settings().currency;
        m_map.metricTitle = m_metric.heading();
        m_map.unit = {m_metric.kind, 0, currency.code};
        if (m_metric.kind == metrics::Kind::Money)
            m_map.unit.digits = currency.digits;
        else if (m_metric.kind != metrics::Kind::Count)
            m_map.unit.digits = 3;
        WEIWO_TRY(findScope());
        WEIWO_TRY(read(u"province"_s));
        if (m_map.provinces.empty()) {
            // No unit is called after a province: where the customers are tells it.
            m_map.byCustomers = true;
            if (const Status read = this->read(u"customer.province"_s); !read && read.error().code != QLatin1StringView(errc::BadInput))
                return failed(read);
        }
        return std::move(m_map);
    }

private:
    Status findScope()
    {
        WEIWO_ASSIGN(const org::Node top, m_request.scope ? org::node(m_reader, org::NodeId(*m_request.scope))
                                                          : org::headquarters(m_reader));
        m_map.scopeName = top.name;
        if (top.level != org::Level::Headquarters)
            m_filters.push_back({u"node"_s, Filter::Op::Equal, {top.id.text()}});
        return {};
    }

    Result<Period> counted() const
    {
        Period period = m_request.period;
        if (!m_request.today.isValid() || !m_metric.inputs.isEmpty() || m_metric.source.isEmpty())
            return period;
        WEIWO_ASSIGN(const auto data, quotas::dataOf(m_reader, m_metric.key));
        const QDate end = quotas::endOfData(data, m_request.today);
        if (period.range.from < end && end < period.range.to)
            period.range.to = end;
        return period;
    }

    Status read(const QString &dimension)
    {
        metrics::Query query;
        query.metrics = {m_metric.key};
        query.by = {dimension};
        query.where = m_filters;
        WEIWO_ASSIGN(query.period, counted());
        query.compare = m_request.compare;
        query.plan = m_request.plan;
        WEIWO_ASSIGN(const metrics::Table table, metrics::query(m_reader, query));
        std::map<QString, ProvinceFigure> found;
        std::optional<qint64> placed;
        for (const metrics::TableRow &row : table.rows) {
            const auto code = reporting::provinceCode(row.labels.at(0));
            if (!code)
                continue;
            const auto value = chartValue(row.figures.at(0));
            ProvinceFigure &figure = found[*code];
            add(figure.value, value);
            if (m_request.compare != metrics::Compare::None)
                add(figure.compared, chartValue(row.figures.at(1)));
            figure.code = *code;
            figure.name = row.labels.at(0);
            // Two names of one province lead to both.
            const QString names = figure.target.value.isEmpty() ? row.labels.at(0) : figure.target.value + u'|' + row.labels.at(0);
            figure.target = {dimension, row.ids.at(0), names};
            add(placed, value);
        }
        for (auto &[code, figure] : found)
            m_map.provinces.push_back(std::move(figure));
        if (m_metric.additive && !m_map.provinces.empty())
            if (const auto all = chartValue(table.total.at(0)))
                m_map.elsewhere = *all - placed.value_or(0);
        return {};
    }

    /// Two names of one province: what adds up is added, of a ratio the first is shown.
    void add(std::optional<qint64> &to, std::optional<qint64> value) const
    {
        if (!to)
            to = value;
        else if (value && m_metric.additive)
            *to += *value;
    }

    Reader &m_reader;
    MapRequest m_request;
    metrics::MetricSpec m_metric;
    std::vector<Filter> m_filters;
    ProvinceMap m_map;
};

} // namespace

Result<std::vector<std::pair<QString, QString>>> mapMetrics(Reader &reader)
{
    WEIWO_ASSIGN(const metrics::MetricSet set, metrics::metricsOf(reader));
    std::vector<std::pair<QString, QString>> list;
    for (const metrics::MetricSpec *spec : set.all())
        if (set.knows(*spec, u"province"_s))
            list.emplace_back(spec->key, spec->heading());
    return list;
}

Result<ProvinceMap> provinceMap(Reader &reader, const MapRequest &request)
{
    WEIWO_ASSIGN(const metrics::MetricSet set, metrics::metricsOf(reader));
    WEIWO_ASSIGN(const metrics::MetricSpec *metric, set.get(request.metric));
    return MapBuilder(reader, request, *metric).build();
}

} // namespace weiwo::performance
