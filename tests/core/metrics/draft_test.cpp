#include "core/metrics/draft.h"
#include "core/metrics/commands.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using metrics::OwnMetric;

namespace {

struct DraftStore : ImportStore
{
    DraftStore()
    {
        import(QByteArray("order,date,customer,region,product,qty,amount\n"
                          "A1,2026-01-05,甲,华东,轴承,2,180.00\n"
                          "A2,2026-04-10,乙,华东,油泵,3,250.00\n"
                          "A3,2026-03-30,甲,华南,轴承,1,90.00\n"),
               mapping(R"({"dataset": "sales.lines", "columns": [
                   {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
                   {"from": "region", "to": "region"}, {"from": "product", "to": "product"}, {"from": "qty", "to": "quantity"},
                   {"from": "amount", "to": "amount"}]})"));
    }
    [[nodiscard]] const metrics::Catalogues &catalogues() { return workspace->registry().extension<metrics::Catalogues>(); }
};

} // namespace

TEST_CASE("A metric that is not stored gives the figure that it would give once it is")
{
    DraftStore store;
    const OwnMetric twice{u"own.twice"_s, {}, u"sales.amount * 2"_s};
    const auto known = must(metrics::withMetric(store.catalogues(), {}, twice));
    Reader reader = store.reader();
    const Period quarter = FiscalCalendar().quarter(2026, 1);
    CHECK(must(metrics::draftFigure(reader, known, u"own.twice"_s, quarter, {})).whole == 54000);
    CHECK(must(metrics::draftFigure(reader, known, u"sales.amount"_s, quarter, {})).whole == 27000);
    CHECK(must(metrics::draftFigure(reader, known, u"own.twice"_s, FiscalCalendar().quarter(2024, 1), {})).whole == 0);
    CHECK_FALSE(metrics::draftFigure(reader, known, u"own.other"_s, quarter, {}));

    // As stored, to the same figure.
    must(store.workspace->edit({u"metrics.define"_s, {twice.key}}, [&](Edit &edit) { return metrics::defineMetric(edit, twice); }));
    Reader after = store.reader();
    const auto table = must(metrics::query(after, {.metrics = {u"own.twice"_s}, .period = quarter}));
    CHECK(table.total.front().whole == 54000);
}

TEST_CASE("A draft that breaks what is there is refused with the reason")
{
    DraftStore store;
    const std::vector<OwnMetric> own{{u"own.base"_s, {}, u"sales.amount"_s}, {u"own.more"_s, {}, u"own.base + sales.amount"_s}};
    REQUIRE(metrics::withMetric(store.catalogues(), own, {u"own.base"_s, {}, u"sales.amount * 3"_s}));
    // A count and money do not add up in own.more.
    const auto counted = metrics::withMetric(store.catalogues(), own, {u"own.base"_s, {}, u"sales.orders"_s});
    REQUIRE_FALSE(counted);
    CHECK(counted.error().message.contains(u"own.more"_s));
    const auto circle = metrics::withMetric(store.catalogues(), own, {u"own.base"_s, {}, u"own.more"_s});
    REQUIRE_FALSE(circle);
    CHECK(circle.error().message.contains(u"circle"_s));
    CHECK(circle.error().more.value("position", 0) == 1);
}

TEST_CASE("Keys are judged apart from formulas")
{
    DraftStore store;
    const std::vector<OwnMetric> own{{u"own.a"_s, {}, u"sales.amount"_s}};
    struct Case
    {
        const char16_t *key;
        bool isNew;
        const char *code;
    };
    const auto given = GENERATE(Case{u"own.b", true, ""}, Case{u"own.a", false, ""}, Case{u"x.y_2.z", true, ""},
                                Case{u"own.a", true, errc::Exists}, Case{u"sales.amount", true, errc::Exists}, Case{u"own", true, errc::BadInput},
                                Case{u"", true, errc::BadInput}, Case{u"Own.b", true, errc::BadInput}, Case{u"own.", true, errc::BadInput});
    const Status judged = metrics::checkKey(store.catalogues(), own, QString::fromUtf16(given.key), given.isNew);
    CHECK((judged ? QString() : judged.error().code) == QLatin1StringView(given.code));
    CHECK(metrics::freeKey(own) == u"own.metric_1"_s);
    CHECK(metrics::freeKey({{u"own.metric_1"_s, {}, {}}}) == u"own.metric_2"_s);
}
