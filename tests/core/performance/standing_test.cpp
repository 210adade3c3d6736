#include "core/performance/standing.h"

#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/quotas/commands.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Two regions with a province each, orders in both and at headquarters itself.
class StandingStore : public ImportStore
{
public:
    StandingStore()
    {
        must(workspace->edit({u"org.addNode"_s, {u"华东"_s}}, [this](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
            m_top = top.id;
            WEIWO_ASSIGN(m_east, add(edit, u"华东"_s, org::Level::Region, m_top));
            WEIWO_ASSIGN(m_jiangsu, add(edit, u"江苏"_s, org::Level::Province, m_east));
            WEIWO_ASSIGN(m_north, add(edit, u"华北"_s, org::Level::Region, m_top));
            return {};
        }));
        import(u"订单号,日期,客户,大区,产品,数量,金额\n"
               u"S-1,2025-02-03,明达商贸,江苏,电饭煲,10,2000.00\n"
               u"S-2,2026-02-03,明达商贸,江苏,电饭煲,12,3000.00\n"
               u"S-3,2026-02-03,明达商贸,华东,电饭煲,1,250.00\n"
               u"S-4,2026-03-02,中恒电器,华北,电饭煲,30,1500.00\n"
               u"S-5,2026-03-02,中恒电器,帷幄,电饭煲,3,100.00\n"_s.toUtf8(), ledger());
    }

    Standing ask(const StandingRequest &request)
    {
        Reader r = reader();
        return must(standing(r, request));
    }
    /// 12,000.00 a year, equal over the months, of which East has half.
    void plan()
    {
        must(workspace->edit({u"quotas.createPlan"_s, {u"2026"_s}}, [this](Edit &edit) -> Status {
            WEIWO_ASSIGN(const quotas::PlanVersion made, quotas::createPlan(edit, {.key = u"2026"_s, .year = 2026}));
            WEIWO_ASSIGN([[maybe_unused]] const auto east, quotas::setCells(edit, {made, {}, {}}, {{m_east, {}, 600000}}));
            WEIWO_ASSIGN([[maybe_unused]] const auto all, quotas::setCells(edit, {made, {}, {}}, {{m_top, {}, 1200000}}));
            return {};
        }));
    }
    static const StandingRow *find(const Standing &standing, const QString &name, int depth)
    {
        for (const StandingRow &row : standing.rows)
            if (row.name == name && row.depth == depth)
                return &row;
        return nullptr;
    }

    org::NodeId m_top, m_east, m_jiangsu, m_north;

private:
    static Result<org::NodeId> add(Edit &edit, const QString &name, org::Level level, const org::NodeId &parent)
    {
        org::Node node;
        node.name = name;
        node.level = level;
        return org::addNode(edit, node, parent, {});
    }
    static Mapping ledger()
    {
        return mapping(R"({"dataset": "sales.lines", "columns": [
            {"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"},
            {"from": "大区", "to": "region"}, {"from": "产品", "to": "product"}, {"from": "数量", "to": "quantity"},
            {"from": "金额", "to": "amount"}]})");
    }
};

const FiscalCalendar calendar;

} // namespace

TEST_CASE("Children and Others of each unit add up to it, at every level")
{
    StandingStore store;
    const Standing all = store.ask({.period = calendar.year(2026), .today = QDate(2026, 4, 1)});
    CHECK(all.total.actual == 485000);
    CHECK(all.total.compared == 200000);
    qint64 top = 0;
    for (const StandingRow &row : all.rows)
        top += row.depth == 0 ? row.actual.value_or(0) : 0;
    CHECK(top == 485000);
    const StandingRow *rest = StandingStore::find(all, u"Others"_s, 1);
    REQUIRE(rest);
    CHECK(rest->actual == 25000);
    CHECK_FALSE(rest->node);
    const StandingRow *province = StandingStore::find(all, u"江苏"_s, 1);
    REQUIRE(province);
    CHECK(province->actual == 300000);
    CHECK(growth(province->actual, province->compared) == 500);
}

TEST_CASE("Levels below the unit are as many as asked for")
{
    StandingStore store;
    const auto [depth, rows] = GENERATE(table<int, size_t>({{0, 0}, {1, 3}, {2, 5}, {9, 5}}));
    const Standing answer = store.ask({.period = calendar.year(2026), .today = QDate(2026, 4, 1), .depth = depth});
    CHECK(answer.rows.size() == rows);
    CHECK(answer.total.actual == 485000);
}

TEST_CASE("Rows carry their course, and the parts of a month add up")
{
    StandingStore store;
    const Standing answer = store.ask(
        {.period = calendar.year(2026), .today = QDate(2026, 4, 1), .monthsOfRows = true});
    for (size_t month = 0; month < 3; ++month) {
        qint64 sum = 0;
        for (const StandingRow &row : answer.rows)
            if (row.depth == 0)
                sum += row.months.at(month).value_or(0);
        CHECK(sum == answer.months.at(month).actual.value_or(0));
    }
    CHECK(StandingStore::find(answer, u"江苏"_s, 1)->months.at(1) == 300000);
}

TEST_CASE("What was expected by now is each month's target by its working days")
{
    StandingStore store;
    store.plan();
    const Standing answer = store.ask({.period = calendar.year(2026), .today = QDate(2026, 4, 1)});
    CHECK(answer.total.target == 1200000);
    // January and February are over; 2 March is the first of 22 working days.
    CHECK(answer.upTo == QDate(2026, 3, 3));
    CHECK(answer.total.expected == 200000 + std::llround(100000 / 22.0));
    CHECK(due(answer.total) == 170);
    CHECK(pace(answer.total) == 2371);
    const StandingRow *east = StandingStore::find(answer, u"华东"_s, 0);
    REQUIRE(east);
    CHECK(due(*east) == 170);
    const Standing over = store.ask({.period = calendar.quarter(2026, 1), .today = QDate(2027, 1, 1)});
    CHECK(over.total.target == 300000);
}

TEST_CASE("An unknown measure is refused by its key")
{
    StandingStore store;
    Reader r = store.reader();
    const auto answer = standing(r, {.period = calendar.year(2026), .today = QDate(2026, 4, 1), .measure = u"wishes"_s});
    REQUIRE_FALSE(answer);
    CHECK(answer.error().message.contains(u"wishes"_s));
}

TEST_CASE("Attainment of special cases follows its definition")
{
    const auto of = [](std::optional<qint64> target, std::optional<qint64> actual) {
        return attainment({.target = target, .actual = actual});
    };
    CHECK(of(100, 80) == 800);
    CHECK(of(-100, -80) == 1200);
    CHECK(of(-100, -130) == 700);
    CHECK(of(-100, 50) == 2500);
    CHECK_FALSE(of(0, 50));
    CHECK_FALSE(of({}, 50));
    CHECK_FALSE(of(100, {}));
}

TEST_CASE("A period that is no row of whole months, and a measure that the plan does not have, have no goal")
{
    StandingStore store;
    store.plan();
    const QDate today(2026, 4, 1);
    const auto range = [](QDate from, QDate to) { return Period{PeriodKind::Range, {from, to}, false}; };
    CHECK(store.ask({.period = range(QDate(2026, 2, 1), QDate(2026, 4, 1)), .today = today}).total.target == 200000);
    for (const Period &cut : {range(QDate(2026, 2, 1), QDate(2026, 2, 20)), range(QDate(2026, 1, 20), QDate(2026, 3, 1))}) {
        const Standing answer = store.ask({.period = cut, .today = today});
        CHECK_FALSE(answer.total.target);
        CHECK_FALSE(answer.hasPlan);
        CHECK(answer.total.actual == 325000);
    }
    const Standing units = store.ask({.period = calendar.year(2026), .today = today, .measure = u"sales.units"_s});
    CHECK_FALSE(units.hasPlan);
    CHECK_FALSE(units.total.target);
    CHECK(units.metric == u"sales.units"_s);
    CHECK(units.total.actual == 46000);
}

TEST_CASE("A period of which nothing has come yet is compared with nothing")
{
    StandingStore store;
    store.plan();
    const Standing answer = store.ask({.period = must(calendar.parse(u"2026-04"_s)), .today = QDate(2026, 4, 1)});
    CHECK(answer.total.target == 100000);
    CHECK_FALSE(answer.total.compared);
    CHECK_FALSE(answer.toDate);
}
