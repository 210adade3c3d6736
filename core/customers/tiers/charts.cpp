#include "core/customers/tiers/charts.h"

#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/judge.h"
#include "core/customers/value/least_data.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using namespace reporting;

constexpr qint64 MillionthsOfThousandth = 1000;

QString counted(qint64 number)
{
    return QLocale().toString(number);
}

FlowWay wayOf(std::optional<int> from, std::optional<int> to)
{
    if (from == to)
        return FlowWay::Stays;
    if (!from)
        return FlowWay::Enters;
    if (!to)
        return FlowWay::Leaves;
    return *to < *from ? FlowWay::Up : FlowWay::Down;
}

QString flowTitle(const TierFlowSums &sums)
{
    if (sums.up + sums.down > 0)
        return translate("tiers", "%1 up, %2 down, %3 stayed").arg(counted(sums.up), counted(sums.down), counted(sums.stayed));
    if (sums.came + sums.left > 0)
        return translate("tiers", "%1 came into a tier, %2 left, %3 stayed").arg(counted(sums.came), counted(sums.left), counted(sums.stayed));
    return translate("tiers", "Nobody moved between the tiers");
}

/// How charts read amounts of a scheme.
ChartUnit unitOf(metrics::Kind kind, const Currency &currency)
{
    switch (kind) {
    case metrics::Kind::Money: return {.kind = kind, .digits = currency.digits, .currency = currency.code};
    case metrics::Kind::Count: return {.kind = kind, .digits = 0};
    case metrics::Kind::Quantity: return {.kind = kind, .digits = 3};
    case metrics::Kind::Ratio: break;
    }
    return {.kind = metrics::Kind::Ratio, .digits = 1};
}

/// Ratios of tiers are millionths, those of charts thousandths.
qint64 chartValue(qint64 amount, metrics::Kind kind)
{
    return kind == metrics::Kind::Ratio ? std::llround(static_cast<double>(amount) / MillionthsOfThousandth) : amount;
}

ChartSpec rfmFrame(const TierRfmMap &map)
{
    ChartSpec spec{.kind = ChartKind::HeatMap, .title = {}};
    spec.subtitle = translate("tiers", "%n month(s) up to %1", nullptr, map.months).arg(map.asOf.toString(Qt::ISODate));
    spec.categoryTitle = translate("tiers", "Recency · frequency");
    const int scores = static_cast<int>(map.cells.size());
    for (int f = 1; f <= scores; ++f)
        spec.categories.push_back({.label = u"F%1"_s.arg(f)});
    // The best stand on top.
    for (int r = scores; r >= 1; --r)
        spec.series.push_back({.label = u"R%1"_s.arg(r), .values = std::vector<std::optional<qint64>>(map.cells.size())});
    return spec;
}

/// A heat map's row of a score.
size_t rowOf(const TierRfmMap &map, size_t r)
{
    return map.cells.size() - 1 - r;
}

/// What a chart of tiers is asked for: the scheme, by another metric where one is named, and the days.
struct Asked
{
    TierSchemeDetail scheme;
    QDate before;                      ///< the day before the period
    QDate last;                        ///< its last day that has come
};

Result<Asked> askedOf(Reader &reader, const ChartRequest &request)
{
    if (request.node)
        return fail(errc::BadInput, translate("tiers", "This chart is of all customers: leave the unit out."), request.node->text());
    Asked asked;
    WEIWO_ASSIGN(asked.scheme, findTierScheme(reader));
    if (!request.metric.isEmpty()) {
        WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
        WEIWO_TRY(checkTierAmount(known, request.metric));
        asked.scheme.scheme.amount = request.metric;
    }
    asked.before = request.period.range.from.addDays(-1);
    asked.last = std::min(request.period.range.to.addDays(-1), request.today);
    return asked;
}

Result<ChartSpec> makeFlow(Reader &reader, const ChartRequest &request)
{
    WEIWO_ASSIGN(const Asked asked, askedOf(reader, request));
    WEIWO_ASSIGN(const TierMatrix matrix, tierMatrix(reader, asked.scheme, asked.before, asked.last));
    return tierFlowChart(matrix, reader.settings().currency);
}

/// Of too few customers there is no map: the picture says so.
Result<ChartSpec> makeOfMap(Reader &reader, const ChartRequest &request, const std::function<ChartSpec(const TierRfmMap &)> &make)
{
    WEIWO_ASSIGN(const Asked asked, askedOf(reader, request));
    const auto map = tierRfmMap(reader, asked.scheme.scheme, asked.last);
    if (map)
        return make(*map);
    if (map.error().code != QLatin1StringView(TooFew))
        return failed(map);
    WEIWO_ASSIGN(const metrics::MetricSet known, metrics::metricsOf(reader));
    WEIWO_ASSIGN(const metrics::MetricSpec *amount, known.get(asked.scheme.scheme.amount));
    TierRfmMap none;
    none.amountTitle = amount->heading();
    none.amountKind = amount->kind;
    ChartSpec spec = make(none);
    spec.categories.clear();
    spec.series.clear();
    spec.empty = map.error().message;
    return spec;
}

Result<ChartSpec> makeCounts(Reader &reader, const ChartRequest &request)
{
    return makeOfMap(reader, request, tierRfmCounts);
}

Result<ChartSpec> makeAmounts(Reader &reader, const ChartRequest &request)
{
    return makeOfMap(reader, request, [&](const TierRfmMap &map) { return tierRfmAmounts(map, reader.settings().currency); });
}

} // namespace

ChartSpec tierFlowChart(const TierMatrix &matrix, const Currency &currency)
{
    ChartSpec spec{.key = u"tiers.flow"_s, .kind = ChartKind::Flow, .title = flowTitle(matrix.sums)};
    spec.subtitle = tierSchemeTitle(matrix.scheme.scheme);
    spec.measure = translate("tiers", "Customers");
    spec.unit = {.kind = metrics::Kind::Count, .digits = 0};
    spec.seriesTitle = matrix.from.toString(Qt::ISODate);
    spec.categoryTitle = matrix.to.toString(Qt::ISODate);
    spec.empty = translate("tiers", "Nobody had a tier on these days. Apply the tiers, or choose days after they were applied.");
    if (matrix.cells.empty())
        return spec;
    const size_t tiers = matrix.scheme.tiers.size();
    const auto place = [tiers](size_t i) { return i < tiers ? std::optional(static_cast<int>(i)) : std::nullopt; };
    const auto at = [tiers](std::optional<int> of) { return of ? static_cast<size_t>(*of) : tiers; };
    for (size_t i = 0; i <= tiers; ++i) {
        const QString name = i < tiers ? tierTitle(matrix.scheme.tiers[i]) : translate("Tiers", "No tier");
        spec.categories.push_back({.label = name, .key = i < tiers ? QString::number(i) : QString()});
        ChartSeries series{.label = name, .role = SeriesRole::Other, .values = std::vector<std::optional<qint64>>(tiers + 1, 0)};
        for (size_t k = 0; k <= tiers; ++k) {
            series.ways.push_back(wayOf(place(i), place(k)));
            series.notes << QString();
        }
        spec.series.push_back(std::move(series));
    }
    for (const TierFlow &cell : matrix.cells) {
        ChartSeries &series = spec.series[at(cell.from)];
        series.values[at(cell.to)] = cell.customers;
        const QString amount = tierFigureText(cell.amount, matrix.amountKind, currency);
        series.notes[static_cast<qsizetype>(at(cell.to))] = matrix.amountKind == metrics::Kind::Money
            ? translate("tiers", "%1: %2 %3", "title of a metric, amount, currency").arg(matrix.amountTitle, amount, currency.code)
            : translate("tiers", "%1: %2", "title of a metric, figure").arg(matrix.amountTitle, amount);
    }
    return spec;
}

ChartSpec tierRfmCounts(const TierRfmMap &map)
{
    ChartSpec spec = rfmFrame(map);
    spec.key = u"tiers.rfm.counts"_s;
    spec.title = translate("tiers", "Customers by recency and frequency");
    spec.measure = translate("tiers", "Customers");
    spec.unit = {.kind = metrics::Kind::Count, .digits = 0};
    for (size_t r = 0; r < map.cells.size(); ++r)
        for (size_t f = 0; f < map.cells.size(); ++f)
            spec.series[rowOf(map, r)].values[f] = map.cells[r][f].customers;
    return spec;
}

ChartSpec tierRfmAmounts(const TierRfmMap &map, const Currency &currency)
{
    ChartSpec spec = rfmFrame(map);
    spec.key = u"tiers.rfm.amounts"_s;
    spec.title = translate("tiers", "%1 by recency and frequency").arg(map.amountTitle);
    spec.measure = map.amountTitle;
    spec.unit = unitOf(map.amountKind, currency);
    for (size_t r = 0; r < map.cells.size(); ++r)
        for (size_t f = 0; f < map.cells.size(); ++f)
            spec.series[rowOf(map, r)].values[f] = chartValue(map.cells[r][f].amount, map.amountKind);
    return spec;
}

void contributeTierCharts(reporting::Charts &charts)
{
    charts.entries.add({.key = u"tiers.flow"_s,
                        .title = WEIWO_TEXT("tiers", "Migration between tiers"),
                        .help = WEIWO_TEXT("tiers", "Who went from which tier to which between the day before the period and its end"),
                        .make = &makeFlow});
    charts.entries.add({.key = u"tiers.rfm.counts"_s,
                        .title = WEIWO_TEXT("tiers", "RFM map: customers"),
                        .help = WEIWO_TEXT("tiers", "How many customers order how lately and how often"),
                        .make = &makeCounts});
    charts.entries.add({.key = u"tiers.rfm.amounts"_s,
                        .title = WEIWO_TEXT("tiers", "RFM map: amounts"),
                        .help = WEIWO_TEXT("tiers", "What customers come to who order how lately and how often"),
                        .make = &makeAmounts});
}

} // namespace weiwo::customers
