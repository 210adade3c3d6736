#include "core/performance/breakdown.h"

#include "core/org/queries.h"
#include "core/performance/standing.h"
#include "core/quotas/pace.h"
#include "core/quotas/queries.h"

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// A customer who bought two products is one of each of them; an order that two people share is, too.
bool addsUp(Reader &reader, const QString &metric, const QString &dimension)
{
    const auto &catalogues = reader.registry().extension<metrics::Catalogues>();
    const metrics::MetricSpec *spec = catalogues.metrics.find(metric);
    const metrics::SourceSpec *source = spec ? catalogues.sources.find(spec->source) : nullptr;
    const metrics::DimensionSpec *by = catalogues.dimensions.find(dimension);
    return spec && spec->additive && source && by && !source->overlapping.contains(by->key) && !source->overlapping.contains(by->of);
}

} // namespace

std::optional<std::vector<metrics::Figure>> Breakdown::rest() const
{
    if (table.groups <= qint64(table.rows.size()) || table.total.empty())
        return {};
    const auto left = [this](size_t place) {
        qint64 sum = table.total.at(place).whole.value_or(0);
        for (const metrics::TableRow &row : table.rows)
            sum -= row.figures.at(place).whole.value_or(0);
        return sum;
    };
    std::vector<metrics::Figure> figures{{left(0), {}}};
    if (compare == metrics::Compare::None)
        return figures;
    figures.push_back({left(1), {}});
    figures.push_back({{}, metrics::growthOf(figures[0].whole, figures[1].whole).ratio});
    return figures;
}

Result<Breakdown> breakdown(Reader &reader, const BreakdownRequest &request)
{
    WEIWO_ASSIGN(const quotas::Measure measure,
                 quotas::measure(reader, request.measure.isEmpty() ? u"sales.amount"_s : request.measure));
    WEIWO_ASSIGN(const org::Node scope, request.scope ? org::node(reader, org::NodeId(*request.scope)) : org::headquarters(reader));
    WEIWO_ASSIGN(const auto data, quotas::dataOf(reader, measure.metric));
    Breakdown answer{.compare = request.compare, .dimension = request.dimension, .dimensionTitle = {}, .measureTitle = measure.title, .scopeName = scope.name,
                     .unit = quotas::unitOf(measure, reader.settings().currency), .counted = request.period.range, .table = {}};
    const auto &dimensions = reader.registry().extension<metrics::Catalogues>().dimensions;
    if (const metrics::DimensionSpec *spec = dimensions.find(request.dimension))
        answer.dimensionTitle = spec->title.str();
    metrics::Query query;
    query.metrics = {measure.metric};
    query.by = {request.dimension};
    query.period = request.period;
    query.compare = request.compare;
    query.sort = u'-' + measure.metric;
    answer.addsUp = addsUp(reader, measure.metric, request.dimension);
    if (answer.addsUp)
        query.limit = request.most;
    if (scope.level != org::Level::Headquarters)
        query.where.push_back(scopeFilter(scope));
    const QDate end = quotas::endOfData(data, request.today);
    if (request.period.range.from < end && end < request.period.range.to) {
        answer.counted.to = end;
        query.period = Period{request.period.kind, answer.counted, request.period.fiscal};
    }
    WEIWO_ASSIGN(answer.table, metrics::query(reader, query));
    return answer;
}

} // namespace weiwo::performance
