#include "core/performance/charts.h"

#include "core/all_slices.h"
#include "core/org/queries.h"
#include "core/quotas/commands.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Orders of February and March, and a goal of 12,000.00 over the twelve months.
class CourseStore : public ImportStore
{
public:
    void sell()
    {
        import(u"订单号,日期,客户,大区,产品,数量,金额\n"
               u"S-1,2026-02-03,明达商贸,帷幄,电饭煲,12,3000.00\n"
               u"S-2,2026-03-02,中恒电器,帷幄,电饭煲,30,1500.00\n"_s.toUtf8(),
               mapping(R"({"dataset": "sales.lines", "columns": [
                   {"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"},
                   {"from": "大区", "to": "region"}, {"from": "产品", "to": "product"}, {"from": "数量", "to": "quantity"},
                   {"from": "金额", "to": "amount"}]})"));
    }
    void plan()
    {
        must(workspace->edit({u"quotas.createPlan"_s, {u"2026"_s}}, [](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
            WEIWO_ASSIGN(const quotas::PlanVersion made, quotas::createPlan(edit, {.key = u"2026"_s, .year = 2026}));
            WEIWO_ASSIGN([[maybe_unused]] const auto all, quotas::setCells(edit, {made, {}, {}}, {{top.id, {}, 1200000}}));
            return {};
        }));
    }
    reporting::ChartSpec ask()
    {
        Reader r = reader();
        return must(courseChart(r, {.period = FiscalCalendar().quarter(2026, 1), .today = QDate(2026, 4, 1)}));
    }
};

} // namespace

TEST_CASE("The course adds month to month, and ends where the data does")
{
    CourseStore store;
    store.sell();
    store.plan();
    const reporting::ChartSpec spec = store.ask();
    CHECK(reporting::chartProblem(spec).isEmpty());
    REQUIRE(spec.series.size() == 2);
    REQUIRE(spec.categories.size() == 12);
    const auto &actual = spec.series[0].values;
    CHECK(actual[0] == 0);
    CHECK(actual[1] == 300000);
    CHECK(actual[2] == 450000);
    CHECK_FALSE(actual[3]);
    CHECK(spec.series[1].role == reporting::SeriesRole::Target);
    CHECK(spec.series[1].values[0] == 100000);
    CHECK(spec.series[1].values[11] == 1200000);
    CHECK_FALSE(spec.categories[1].partial);
    CHECK(spec.categories[2].partial);
    CHECK(spec.categories[2].target.value == u"2026-03"_s);
    // 4,500 of 12,000 against two months and one of March's 22 working days: 17.0 %.
    CHECK(spec.title == u"帷幄 has reached 37.5% of its goal, 20.5 points ahead of pace"_s);
    CHECK(spec.source.startsWith(u"Orders up to 2026-03-02"_s));
}

TEST_CASE("Without a goal the course shows what was sold, and says so")
{
    CourseStore store;
    store.sell();
    const reporting::ChartSpec spec = store.ask();
    REQUIRE(spec.series.size() == 1);
    CHECK(spec.series[0].values[2] == 450000);
    CHECK(spec.title == u"帷幄 has no goal for this year"_s);
}

TEST_CASE("Without orders and goal the course is empty, and says what to do")
{
    CourseStore store;
    const reporting::ChartSpec spec = store.ask();
    CHECK(spec.isEmpty());
    CHECK_FALSE(spec.empty.isEmpty());
}

TEST_CASE("Every chart of the catalogue has a key of its own, a title and a help, and answers on an empty store")
{
    CourseStore store;
    const auto registry = buildRegistry();
    const auto &charts = registry->extension<reporting::Charts>().entries.all();
    REQUIRE_FALSE(charts.empty());
    for (const reporting::ChartEntry &entry : charts) {
        INFO(entry.key.toStdString());
        CHECK(entry.key.contains(u'.'));
        CHECK_FALSE(entry.title.str().isEmpty());
        CHECK_FALSE(entry.help.str().isEmpty());
        Reader reader = store.reader();
        const auto spec = must(entry.make(reader, {.period = FiscalCalendar().year(2026), .today = QDate(2026, 4, 1)}));
        CHECK(spec.key == entry.key);
        CHECK(reporting::chartProblem(spec).isEmpty());
    }
}
