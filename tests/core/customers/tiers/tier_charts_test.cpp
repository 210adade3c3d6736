#include "core/customers/tiers/charts.h"

#include "tests/core/customers/tiers/tier_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace weiwo::reporting;

namespace {

const QDate january(2026, 1, 31);
const QDate february(2026, 2, 28);

/// 甲 stays, 乙 goes up, 丙 comes; amounts of both months.
class Moved : public TierStore
{
public:
    Moved()
    {
        scheme.scheme.key = u"a"_s;
        order({{u"甲"_s, QDate(2026, 1, 5), u"1200.00"_s}, {u"乙"_s, QDate(2026, 1, 5), u"600.00"_s}});
        save();
        apply(january);
        order({{u"乙"_s, QDate(2026, 2, 5), u"900.00"_s}, {u"丙"_s, QDate(2026, 2, 5), u"5.00"_s}});
        apply(february);
    }
    TierMatrix matrix(const QDate &from = january, const QDate &to = february)
    {
        Reader r = reader();
        return must(tierMatrix(r, scheme, from, to));
    }
    Result<ChartSpec> chart(const QString &key, const QString &metric = {}, std::optional<Id> node = {})
    {
        Reader r = reader();
        const ChartEntry *entry = r.registry().extension<Charts>().entries.find(key);
        REQUIRE(entry);
        return entry->make(r, {.node = node,
                               .period = Period{PeriodKind::Range, {january.addDays(1), february.addDays(1)}, false},
                               .metric = metric,
                               .today = february});
    }
};

} // namespace

TEST_CASE("A flow has the customers of the matrix, its ways, and amounts in its notes")
{
    Moved store;
    const ChartSpec spec = tierFlowChart(store.matrix(), Currency{});
    CHECK(chartProblem(spec).isEmpty());
    CHECK(spec.kind == ChartKind::Flow);
    CHECK(spec.seriesTitle == u"2026-01-31"_s);
    CHECK(spec.categoryTitle == u"2026-02-28"_s);
    REQUIRE(spec.series.size() == 4);
    REQUIRE(spec.categories.size() == 4);
    CHECK(spec.series[0].label == u"金"_s);
    CHECK(spec.series[0].values[0] == 1);
    CHECK(spec.series[0].ways[0] == FlowWay::Stays);
    CHECK(spec.series[1].values[0] == 1);
    CHECK(spec.series[1].ways[0] == FlowWay::Up);
    CHECK(spec.series[0].ways[1] == FlowWay::Down);
    CHECK(spec.series[3].values[2] == 1);
    CHECK(spec.series[3].ways[2] == FlowWay::Enters);
    CHECK(spec.series[2].ways[3] == FlowWay::Leaves);
    CHECK(spec.series[1].notes[0].contains(u"1,500.00"_s));
    CHECK(spec.series[1].notes[1].isEmpty());
    qint64 all = 0;
    for (const ChartSeries &series : spec.series)
        for (const auto &value : series.values)
            all += value.value_or(0);
    CHECK(all == 3);
    CHECK(tierFlowChart(store.matrix(QDate(2025, 1, 1), QDate(2025, 2, 1)), Currency{}).isEmpty());
}

TEST_CASE("Matrix and map are of the scheme's own metric, in its unit")
{
    Moved store;
    CHECK(store.matrix().amountKind == metrics::Kind::Money);
    store.scheme.scheme.amount = u"sales.orders"_s;
    const TierMatrix counted = store.matrix();
    CHECK(counted.amountKind == metrics::Kind::Count);
    CHECK_FALSE(counted.amountTitle.isEmpty());
    CHECK(counted.cells[1].amount == 2);
    CHECK(tierFlowChart(counted, Currency{}).series[1].notes[0].endsWith(u" 2"_s));

    std::vector<TierStore::Order> orders;
    for (int i = 0; i < 30; ++i)
        for (int k = 0; k <= i % 3; ++k)
            orders.push_back({u"客户%1"_s.arg(i), QDate(2026, 2, 1 + i % 20 + k), u"10.00"_s});
    store.order(orders);
    Reader reader = store.reader();
    const TierRfmMap map = must(tierRfmMap(reader, store.scheme.scheme, february));
    CHECK(map.amountKind == metrics::Kind::Count);
    CHECK(map.amountTitle == counted.amountTitle);
    CHECK(map.customers == 33);
    qint64 customers = 0;
    qint64 amount = 0;
    for (const auto &row : map.cells)
        for (const TierRfmMap::Cell &cell : row) {
            customers += cell.customers;
            amount += cell.amount;
        }
    CHECK(customers == 33);
    CHECK(amount == qint64(orders.size()) + 4);
    const ChartSpec counts = tierRfmCounts(map);
    const ChartSpec amounts = tierRfmAmounts(map, Currency{});
    CHECK(chartProblem(counts).isEmpty());
    CHECK(amounts.unit.kind == metrics::Kind::Count);
    CHECK(amounts.measure == map.amountTitle);
    // The latest and most frequent at the top right.
    CHECK(counts.series.front().label == u"R5"_s);
    CHECK(counts.series.front().values[4] == map.cells[4][4].customers);
    CHECK(amounts.series.back().values[0] == map.cells[0][0].amount);
    store.scheme.scheme.amount = u"sales.amount"_s;
    CHECK(tierRfmAmounts(must(tierRfmMap(reader, store.scheme.scheme, february)), Currency{}).unit.kind == metrics::Kind::Money);
}

TEST_CASE("Charts of tiers are in the catalogue, over the days of a period")
{
    Moved store;
    const ChartSpec flow = must(store.chart(u"tiers.flow"_s));
    CHECK(flow == tierFlowChart(store.matrix(), Currency{}));
    CHECK(must(store.chart(u"tiers.flow"_s, u"sales.orders"_s)).series[1].notes[0].endsWith(u" 2"_s));
    for (const QString &average : {u"sales.average_order"_s, u"sales.price_realisation"_s}) {
        const auto refused = store.chart(u"tiers.rfm.amounts"_s, average);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
    }
    CHECK(store.chart(u"tiers.flow"_s, u"no.metric"_s).error().code == QLatin1StringView(errc::NotFound));
    CHECK(store.chart(u"tiers.flow"_s, {}, store.ids.next()).error().code == QLatin1StringView(errc::BadInput));
    // Three customers are too few for a map.
    CHECK(must(store.chart(u"tiers.rfm.counts"_s)).isEmpty());
    CHECK(must(store.chart(u"tiers.rfm.counts"_s)).empty.contains(u"25"_s));
    CHECK(must(store.chart(u"tiers.rfm.amounts"_s)).isEmpty());
    CHECK(must(store.chart(u"tiers.rfm.amounts"_s)).empty.contains(u"25"_s));
}
