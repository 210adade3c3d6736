#include "core/performance/leaderboard.h"

#include "core/performance/standing_charts.h"
#include "tests/core/performance/team_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Leaderboard board(TeamStore &store, const QString &rule, org::Level level = org::Level::Person)
{
    Reader reader = store.reader();
    return must(leaderboard(reader, {{.scope = {}, .period = TeamStore::quarter(), .today = QDate(2026, 4, 10)}, level, rule}));
}

const LeaderRow &rowOf(const Leaderboard &board, const org::NodeId &node)
{
    for (const LeaderRow &row : board.rows)
        if (row.standing.node == node)
            return row;
    FAIL("no row of that node");
    return board.rows.front();
}

} // namespace

TEST_CASE("The rules of a leaderboard are known by key, with a title and a sentence")
{
    QSet<QString> keys;
    for (const LeaderRule &rule : leaderRules()) {
        keys.insert(rule.key);
        CHECK(findLeaderRule(rule.key) == &rule);
        CHECK(!rule.title.str().isEmpty());
        CHECK(rule.help.str().endsWith(u'.'));
        CHECK_FALSE(rule.score({}).has_value());
    }
    CHECK(keys.size() == qsizetype(leaderRules().size()));
    CHECK(findLeaderRule(u"sum"_s) == nullptr);
}

TEST_CASE("An unknown rule is refused")
{
    TeamStore store;
    Reader reader = store.reader();
    const auto refused = leaderboard(reader, {{.scope = {}, .period = TeamStore::quarter(), .today = QDate(2026, 4, 10)}, org::Level::Person, u"sum"_s});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::NotFound));
}

TEST_CASE("Growth ranks by the own past, not by size")
{
    TeamStore store;
    const Leaderboard ranked = board(store, u"growth"_s);
    REQUIRE(ranked.rows.size() == 4);
    // 3,000 after 1,000; 2,400 after 2,000; 800 after 1,000; who had nothing has no growth.
    CHECK(ranked.rows[0].standing.node == store.chen);
    CHECK(ranked.rows[0].score == 2000);
    CHECK(ranked.rows[0].rank == 1);
    CHECK(ranked.rows[1].standing.node == store.lin);
    CHECK(ranked.rows[1].score == 200);
    CHECK(ranked.rows[2].standing.node == store.zhao);
    CHECK(ranked.rows[2].score == -200);
    CHECK(ranked.rows[3].standing.node == store.novice);
    CHECK_FALSE(ranked.rows[3].score);
    CHECK_FALSE(ranked.rows[3].rank);
}

TEST_CASE("Attainment ranks by the own goal, and equal ones share a rank")
{
    TeamStore store;
    store.makePlan();
    const Leaderboard ranked = board(store, u"attainment"_s);
    CHECK(rowOf(ranked, store.chen).score == 3333);    // 3,000 of 900
    CHECK(rowOf(ranked, store.lin).score == 1333);     // 2,400 of 1,800
    CHECK(rowOf(ranked, store.zhao).score == 889);     // 800 of 900
    CHECK(rowOf(ranked, store.chen).rank == 1);
    CHECK(rowOf(ranked, store.zhao).rank == 3);
    CHECK_FALSE(rowOf(ranked, store.novice).rank);
}

TEST_CASE("Adjusted for potential: who is new counts by the ramp, and only against the own unit")
{
    TeamStore store;
    const Leaderboard ranked = board(store, u"peers"_s);
    // Person-months in the quarter: 3, 3 and 0 + 0.25 + 0.5; 6,300 over 6.75 months.
    const double each = 6300.0 / 6.75;
    CHECK(rowOf(ranked, store.lin).score == std::llround(1000 * 2400 / (each * 3)));
    CHECK(rowOf(ranked, store.chen).score == std::llround(1000 * 3000 / (each * 3)));
    CHECK(rowOf(ranked, store.novice).score == std::llround(1000 * 900 / (each * 0.75)));
    CHECK(rowOf(ranked, store.novice).rank == 1);
    // Alone in the unit: there is nobody to compare with.
    CHECK_FALSE(rowOf(ranked, store.zhao).score);
}

TEST_CASE("Movement compares with the period before, among those who were there")
{
    TeamStore store;
    store.makePlan();
    Reader reader = store.reader();
    const Leaderboard march = must(leaderboard(reader, {{.scope = {}, .period = {PeriodKind::Month, Month(2026, 3).range(), false}, .today = QDate(2026, 4, 10)},
                                                        org::Level::Person, u"attainment"_s}));
    // In February Chen (1000 %) stood before Lin (400 %), Zhao had nothing; in March only Zhao sold.
    CHECK(rowOf(march, store.zhao).rank == 1);
    CHECK(rowOf(march, store.zhao).standing.actual == 80000);
    for (const org::NodeId &node : {store.lin, store.chen, store.zhao}) {
        INFO(rowOf(march, node).standing.name.toStdString());
        const auto movement = rowOf(march, node).movement;
        CHECK((!movement || (*movement >= -2 && *movement <= 2)));
    }
}

TEST_CASE("Units rank as people do, and the chart shows the same figures")
{
    TeamStore store;
    const Leaderboard ranked = board(store, u"growth"_s, org::Level::Province);
    REQUIRE(ranked.rows.size() == 2);
    CHECK(ranked.rows[0].standing.node == store.jiangsu);
    CHECK(ranked.levels == std::vector{org::Level::Province, org::Level::Person});
    const auto spec = leaderChart(ranked, *findLeaderRule(u"growth"_s), u"2026Q1"_s);
    CHECK(spec.title.contains(u"江苏"_s));
    REQUIRE(spec.series.size() == 1);
    CHECK(spec.series[0].values == std::vector<std::optional<qint64>>{ranked.rows[0].score, ranked.rows[1].score});
    CHECK(spec.categories[1].target.id == store.hunan.raw());
    CHECK(spec.lines.empty());
}

TEST_CASE("Movement by attainment in a running month: against the month before after as many working days")
{
    TeamStore store;
    store.makePlan();
    store.import("订单号,日期,人员,金额\nS-20,2026-03-02,林涛,3000.00\nS-21,2026-03-03,陈静,60.00\n"
                 "S-22,2026-03-30,陈静,9000.00\nS-23,2026-04-01,陈静,600.00\nS-24,2026-04-01,林涛,300.00\n",
                 store.mapping(R"({"dataset": "sales.lines", "columns": [{"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"},
                                   {"from": "人员", "to": "person"}, {"from": "金额", "to": "amount"}]})"),
                 u"more.csv"_s);
    store.clock.set(QDateTime(QDate(2026, 4, 2), QTime(9, 0)));
    Reader reader = store.reader();
    const Leaderboard april = must(leaderboard(reader, {{.scope = {}, .period = {PeriodKind::Month, Month(2026, 4).range(), false}, .today = QDate(2026, 4, 2)},
                                                        org::Level::Person, u"attainment"_s}));
    CHECK(april.toDate);
    // In April so far: Chen 600 of 300, Lin 300 of 600, Zhao 100 of 300.
    CHECK(rowOf(april, store.chen).score == 2000);
    CHECK(rowOf(april, store.chen).rank == 1);
    CHECK(rowOf(april, store.lin).rank == 2);
    CHECK(rowOf(april, store.zhao).rank == 3);
    // After two working days of March: Lin 3,000 of 600, Zhao 800 of 300, Chen 60 of 300: what came on
    // the 30th does not count.
    CHECK(rowOf(april, store.chen).movement == 2);
    CHECK(rowOf(april, store.lin).movement == -1);
    CHECK(rowOf(april, store.zhao).movement == -1);
}
