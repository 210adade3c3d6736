#include "core/performance/standing_charts.h"

#include "core/performance/breakdown.h"
#include "tests/core/performance/team_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Standing ask(TeamStore &store, const Period &period, QDate today = QDate(2026, 4, 10))
{
    Reader reader = store.reader();
    return must(standing(reader, {.scope = {}, .period = period, .today = today, .depth = 3, .monthsOfRows = true}));
}

qint64 sumOf(const reporting::ChartSpec &spec, size_t from, size_t to)
{
    qint64 sum = 0;
    for (size_t i = from; i < to; ++i)
        sum += spec.series.at(0).values[i].value_or(0);
    return sum;
}

} // namespace

TEST_CASE("The bridge leads from the goal to the actual, to the fen")
{
    TeamStore store;
    store.makePlan();
    const auto over = GENERATE(true, false);
    const Standing now = ask(store, over ? TeamStore::quarter() : FiscalCalendar().year(2026));
    CHECK(now.toDate == !over);
    const auto spec = bridgeChart(now, u"2026"_s);
    REQUIRE(spec.series.size() == 1);
    const size_t last = spec.categories.size() - 1;
    CHECK(spec.categories.front().total);
    CHECK(spec.categories.back().total);
    // Of a period that is not over: from what is due.
    CHECK(spec.series[0].values.front() == (over ? now.total.target : now.total.expected));
    CHECK(spec.series[0].values.back() == now.total.actual);
    CHECK(sumOf(spec, 0, last) == *now.total.actual);
    CHECK(spec.categories.back().partial == !over);
    CHECK(!spec.title.isEmpty());
}

TEST_CASE("A bridge of many parts keeps the largest and still adds up")
{
    Standing standing;
    standing.measureTitle = u"Sales amount"_s;
    standing.unit = {metrics::Kind::Money, 2, u"CNY"_s};
    standing.total.name = u"All"_s;
    qint64 actual = 0;
    for (int i = 0; i < 31; ++i) {
        StandingRow row{.name = QString::number(i), .node = org::NodeId(Id::fromText(u"00000000-0000-7000-8000-0000000000%1"_s.arg(i, 2, 16, QLatin1Char('0'))).value())};
        row.target = 1000;
        row.actual = 1000 + (i % 2 ? i * i : -i);
        actual += *row.actual;
        standing.rows.push_back(row);
    }
    standing.total.target = 31000;
    standing.total.actual = actual;
    const auto spec = bridgeChart(standing, u"2026"_s);
    CHECK(spec.categories.size() == 2 + 9 + 1);
    CHECK(sumOf(spec, 0, spec.categories.size() - 1) == actual);
    CHECK(spec.categories[spec.categories.size() - 2].target == reporting::ChartTarget{});
}

TEST_CASE("Without a goal there is no bridge but a sentence")
{
    TeamStore store;
    const auto spec = bridgeChart(ask(store, TeamStore::quarter()), u"2026Q1"_s);
    CHECK(spec.series.empty());
    CHECK(!spec.empty.isEmpty());
}

TEST_CASE("The heat map has attainment by part and month, and nothing for months to come")
{
    TeamStore store;
    store.makePlan();
    const Standing now = ask(store, FiscalCalendar().year(2026));
    const auto spec = heatChart(now, FiscalCalendar().year(2026).range, u"2026"_s);
    CHECK(spec.unit.kind == metrics::Kind::Ratio);
    CHECK(spec.categories.size() == 12);
    REQUIRE(spec.series.size() == 2);
    CHECK(spec.series[0].label == u"江苏"_s);
    CHECK(spec.series[0].values[0] == 0);                       // January: a goal, nothing sold
    CHECK(spec.series[0].values[1] == 7000);                    // 6,300 of 900
    CHECK(spec.series[1].values[2] == std::llround(80000000 / 30000.0));
    CHECK(spec.categories[3].partial);
    CHECK_FALSE(spec.categories[2].partial);
    CHECK_FALSE(spec.series[0].values[4]);
    CHECK(spec.categories[1].target == reporting::ChartTarget{u"month"_s, {}, u"2026-02"_s});
}

TEST_CASE("The heat map has the months of its period and no others")
{
    TeamStore store;
    store.makePlan();
    struct Case
    {
        Period period;
        std::vector<QString> months;
    };
    const FiscalCalendar calendar;
    const auto asked = GENERATE_COPY(Case{calendar.quarter(2026, 1), {u"2026-01"_s, u"2026-02"_s, u"2026-03"_s}},
                                     Case{{PeriodKind::Month, {QDate(2026, 2, 1), QDate(2026, 3, 1)}, false}, {u"2026-02"_s}},
                                     Case{{PeriodKind::Range, {QDate(2026, 2, 10), QDate(2026, 3, 2)}, false}, {u"2026-02"_s, u"2026-03"_s}});
    const auto spec = heatChart(ask(store, asked.period), asked.period.range, u"x"_s);
    std::vector<QString> months;
    for (const auto &category : spec.categories)
        months.push_back(category.target.value);
    CHECK(months == asked.months);
    CHECK(reporting::chartProblem(spec).isEmpty());
    const size_t february = size_t(std::find(months.begin(), months.end(), u"2026-02"_s) - months.begin());
    // Goals are of months: from the 10th on there is none, and no order either.
    const bool isOfMonths = asked.period.range.from.day() == 1;
    CHECK(spec.series.empty() != isOfMonths);
    if (isOfMonths)
        CHECK(spec.series.at(0).values.at(february) == 7000);
}

TEST_CASE("The last step of a bridge says what it is made of")
{
    Standing standing;
    standing.total.target = 100;
    standing.total.actual = 90;
    const auto part = [&standing](qint64 goal, qint64 actual) {
        StandingRow row{.name = QString::number(standing.rows.size()),
                        .node = org::NodeId(Id::fromText(u"00000000-0000-7000-8000-0000000000%1"_s.arg(standing.rows.size(), 2, 16, QLatin1Char('0'))).value())};
        row.target = goal;
        row.actual = actual;
        standing.rows.push_back(row);
    };
    part(60, 50);
    SECTION("goals of parts above the whole")
    {
        part(50, 40);
        const auto spec = bridgeChart(standing, u"2026"_s);
        CHECK(spec.categories.at(3).note.contains(u"buffer"_s));
        CHECK(spec.source.contains(u"buffer"_s));
    }
    SECTION("a goal that nobody has, and sales of nobody")
    {
        part(30, 20);
        const auto spec = bridgeChart(standing, u"2026"_s);
        CHECK(spec.categories.at(3).note.contains(u"no unit below has"_s));
        CHECK(spec.categories.at(3).note.contains(u"belong to no unit"_s));
        CHECK_FALSE(spec.categories.at(3).note.contains(u"smaller"_s));
    }
    SECTION("nothing is left")
    {
        part(40, 40);
        const auto spec = bridgeChart(standing, u"2026"_s);
        CHECK(spec.categories.size() == 4);
        CHECK(std::all_of(spec.categories.begin(), spec.categories.end(), [](const auto &category) { return category.note.isEmpty(); }));
    }
}

TEST_CASE("Without goals the heat map shows amounts")
{
    TeamStore store;
    const auto spec = heatChart(ask(store, FiscalCalendar().year(2026)), FiscalCalendar().year(2026).range, u"2026"_s);
    CHECK(spec.unit.kind == metrics::Kind::Money);
    CHECK(spec.series.at(0).values[1] == 630000);
    CHECK(spec.scale == reporting::ChartScale::Amount);
}

TEST_CASE("The distribution counts everybody with a goal once")
{
    TeamStore store;
    store.makePlan();
    const auto spec = distributionChart(ask(store, TeamStore::quarter()), u"2026Q1"_s);
    REQUIRE(spec.series.size() == 1);
    CHECK(sumOf(spec, 0, spec.categories.size()) == 3);
    CHECK(spec.series[0].values.back() == 1);                   // 333 %
    CHECK(spec.title.startsWith(u"2 of 3"_s));
    CHECK(distributionChart(Standing{}, {}).series.empty());
}

TEST_CASE("Provinces are found by the names of units, and their figures add up to the whole")
{
    TeamStore store;
    Reader reader = store.reader();
    const ProvinceMap map = must(provinceMap(reader, {.scope = {}, .period = TeamStore::quarter(), .metric = u"sales.amount"_s}));
    CHECK_FALSE(map.byCustomers);
    REQUIRE(map.provinces.size() == 2);
    CHECK(map.provinces[0].code == u"32"_s);
    CHECK(map.provinces[0].value == 630000);
    CHECK(map.provinces[1].code == u"43"_s);
    CHECK(map.provinces[1].target.id == store.hunan.raw());
    CHECK(map.elsewhere == 0);
    const auto spec = mapChart(map, u"2026Q1"_s);
    CHECK(spec.categories[1].key == u"43"_s);
    CHECK(reporting::chartProblem(spec).isEmpty());
    CHECK_FALSE(provinceMap(reader, {.scope = {}, .period = TeamStore::quarter(), .metric = u"no.such"_s}));
}

TEST_CASE("The largest customers of a breakdown, and what the others come to, are all of it")
{
    TeamStore store;
    Reader reader = store.reader();
    for (const metrics::Compare compare : {metrics::Compare::None, metrics::Compare::PreviousYear}) {
        BreakdownRequest request{.scope = {}, .period = FiscalCalendar().year(2026), .compare = compare,
                                 .today = QDate(2026, 4, 10), .dimension = u"customer"_s};
        const Breakdown all = must(breakdown(reader, request));
        CHECK_FALSE(all.rest().has_value());
        request.most = 1;
        const Breakdown one = must(breakdown(reader, request));
        REQUIRE(one.table.rows.size() == 1);
        CHECK(one.table.rows.front().figures == all.table.rows.front().figures);
        CHECK(one.table.groups == qint64(all.table.rows.size()));
        CHECK(one.table.total == all.table.total);
        const auto rest = one.rest();
        REQUIRE(rest);
        REQUIRE(rest->size() == one.table.rows.front().figures.size());
        for (size_t place = 0; place < (compare == metrics::Compare::None ? 1 : 2); ++place) {
            qint64 sum = 0;
            for (size_t row = 1; row < all.table.rows.size(); ++row)
                sum += all.table.rows[row].figures[place].whole.value_or(0);
            CHECK((*rest)[place].whole == sum);
        }
    }
}

TEST_CASE("A breakdown by customer adds up, and stops where the data end")
{
    TeamStore store;
    Reader reader = store.reader();
    const Breakdown all = must(breakdown(reader, {.scope = {}, .period = FiscalCalendar().year(2026), .compare = metrics::Compare::PreviousYear,
                                                  .today = QDate(2026, 4, 10), .dimension = u"customer"_s}));
    CHECK(all.counted.to == QDate(2026, 4, 3));
    REQUIRE(all.table.rows.size() == 3);
    CHECK(all.table.rows[0].labels[0] == u"明达商贸"_s);
    qint64 sum = 0;
    for (const auto &row : all.table.rows)
        sum += row.figures[0].whole.value_or(0);
    CHECK(sum == all.table.total[0].whole);
    const Breakdown own = must(breakdown(reader, {.scope = store.zhao.raw(), .period = TeamStore::quarter(), .today = QDate(2026, 4, 10),
                                                  .dimension = u"product"_s}));
    REQUIRE(own.table.rows.size() == 1);
    CHECK(own.table.rows[0].labels[0] == u"水壶"_s);
    CHECK_FALSE(breakdown(reader, {.scope = {}, .period = TeamStore::quarter(), .today = {}, .dimension = u"no.such"_s}));
}

TEST_CASE("Landing, need per day and the standing of the pace of a row")
{
    struct Case
    {
        std::optional<qint64> actual, target, expected;
        std::optional<metrics::PaceStatus> status;
    };
    using metrics::PaceStatus;
    const auto [actual, target, expected, status] = GENERATE(
        Case{520000, 1200000, 450000, PaceStatus::Green}, Case{420000, 1200000, 450000, PaceStatus::Amber},
        Case{300000, 1200000, 450000, PaceStatus::Red}, Case{10, 1200000, 12000, PaceStatus::TooEarly},
        Case{520000, {}, {}, {}}, Case{{}, 1200000, 450000, {}});
    const StandingRow row{.target = target, .actual = actual, .expected = expected};
    CHECK(paceStatus(row) == status);
    CHECK(landing(row).has_value() == (actual.has_value() && target.has_value()));
    CHECK(requiredPerDay(row, 0) == std::nullopt);
}

TEST_CASE("METHODS' example of a landing with short history")
{
    const StandingRow row{.target = 1200000, .actual = 520000, .expected = 450000};
    CHECK(landing(row) == 1340000);
}

TEST_CASE("A quarter so far is compared with as much of the one before, on every screen")
{
    TeamStore store;
    store.import(u"订单号,日期,客户,人员,产品,数量,金额\nS-9,2026-01-05,明达商贸,陈静,电饭煲,1,70.00\n"
                   "S-10,2026-01-06,明达商贸,陈静,电饭煲,1,30.00\n"_s.toUtf8(),
                 store.mapping(R"({"dataset": "sales.lines", "columns": [
                   {"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"},
                   {"from": "人员", "to": "person"}, {"from": "产品", "to": "product"}, {"from": "数量", "to": "quantity"},
                   {"from": "金额", "to": "amount"}]})"));
    Reader reader = store.reader();
    // The data end on the second working day of April: the quarter before counts to its own, 5 January
    // (the 4th is a make-up day), not the two days before April.
    const Period quarter = FiscalCalendar().quarter(2026, 2);
    const auto compare = metrics::Compare::PreviousPeriod;
    const Standing now = must(standing(reader, {.scope = {}, .period = quarter, .compare = compare, .today = QDate(2026, 4, 10)}));
    REQUIRE(now.toDate);
    CHECK(now.total.actual == 10000);
    CHECK(now.total.compared == 7000);
    CHECK(now.coverage.compared == DateRange{QDate(2026, 1, 1), QDate(2026, 1, 6)});
    const Breakdown parts = must(breakdown(reader, {.scope = {}, .period = quarter, .compare = compare, .today = QDate(2026, 4, 10), .dimension = u"customer"_s}));
    CHECK(parts.table.total[1].whole == 7000);
    CHECK(parts.compare == compare);
    const ProvinceMap map = must(provinceMap(reader, {.scope = {}, .period = FiscalCalendar().year(2026), .compare = metrics::Compare::PreviousYear,
                                                      .metric = u"sales.amount"_s, .today = QDate(2026, 4, 10)}));
    REQUIRE(map.provinces.size() == 2);
    // Hunan: 1,000 in March of the year before, in its first quarter and two days.
    CHECK(map.provinces[1].compared == 100000);
}
