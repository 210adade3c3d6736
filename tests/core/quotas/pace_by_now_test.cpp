#include "core/metrics/metric.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// It is the first of April 2026; some orders are dated later.
struct DatedAhead : ImportStore
{
    DatedAhead()
    {
        import("order,date,region,amount\nA,2026-03-02,华东,100\nB,2026-04-01,华东,50\nC,2026-04-02,华东,700\nD,2026-12-01,华东,1000\n",
               mapping(R"({"dataset": "sales.lines", "columns": [{"from": "order", "to": "order_no"},
                   {"from": "date", "to": "date"}, {"from": "region", "to": "region"}, {"from": "amount", "to": "amount"}]})"));
        import("month,region,amount\n2026-03,华东,200\n2026-04,华东,2200\n2026-12,华东,500\n",
               mapping(R"({"dataset": "quotas.targets", "columns": [{"from": "month", "to": "month"},
                   {"from": "region", "to": "node"}, {"from": "amount", "to": "amount"}]})"), u"t.csv"_s);
    }

    metrics::Table ask(const QStringList &metrics, const QString &period, const QStringList &by = {})
    {
        Reader r = reader();
        metrics::Query query;
        query.metrics = metrics;
        query.by = by;
        query.period = must(r.calendar().parse(period));
        return must(metrics::query(r, query));
    }
};

} // namespace

TEST_CASE("Pace and landing count nothing that is dated after today")
{
    DatedAhead store;
    for (const QStringList &by : {QStringList{}, QStringList{u"region"_s}}) {
        const auto table = store.ask({u"sales.amount"_s, u"quota.actual"_s, u"quota.due"_s, u"quota.pace"_s, u"quota.landing"_s}, u"2026"_s, by);
        const auto &figures = by.isEmpty() ? table.total : table.rows.at(0).figures;
        CHECK(figures[0].whole == 185000);
        CHECK(figures[1].whole == 15000);
        // March whole, and one of April's 21 working days (22 weekdays but for Qingming).
        CHECK(figures[2].whole == 20000 + 220000 / 21);
        CHECK(*figures[3].ratio == Approx(15000.0 / (20000 + 220000 / 21)));
        CHECK(*figures[4].whole < 185000 + 290000);
    }
    const auto months = store.ask({u"quota.actual"_s, u"sales.amount"_s}, u"2026"_s, {u"month"_s});
    REQUIRE(months.rows.size() == 3);
    CHECK(months.rows[1].figures[0].whole == 5000);
    CHECK(months.rows[2].figures[0].isNull());
    CHECK(months.rows[2].figures[1].whole == 100000);
    // What is all to come has no figure by now.
    CHECK(store.ask({u"quota.actual"_s}, u"2026-12"_s).total[0].isNull());
}

TEST_CASE("A query learns the pace of a measure once, for its groups and its total")
{
    DatedAhead store;
    Reader reader = store.reader();
    const auto *source = reader.registry().extension<metrics::Catalogues>().sources.find(u"quotas"_s);
    REQUIRE(source);
    metrics::SourceRequest request;
    request.metrics = {u"quota.due"_s};
    request.range = {QDate(2026, 1, 1), QDate(2027, 1, 1)};
    request.memo = std::make_shared<QHash<QString, std::any>>();
    const auto total = must(source->query(reader, request));
    CHECK(request.memo->size() == 1);
    const std::any *learnt = &request.memo->begin().value();
    request.dimensions = {u"region"_s};
    const auto regions = must(source->query(reader, request));
    CHECK(request.memo->size() == 1);
    CHECK(&request.memo->begin().value() == learnt);
    CHECK(regions.at(0).values.at(0) == total.at(0).values.at(0));
}
