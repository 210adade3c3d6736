#include "core/metrics/coverage.h"
#include "core/performance/breakdown.h"
#include "core/performance/standing.h"
#include "tests/core/performance/team_store.h"

using namespace weiwo;
using namespace weiwo::metrics;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Query asked(const Period &period, Compare with, const QStringList &by = {}, const QStringList &of = {u"sales.amount"_s})
{
    Query query;
    query.metrics = of;
    query.by = by;
    query.period = period;
    query.compare = with;
    return query;
}

const TableRow *rowOf(const Table &table, const QString &label)
{
    for (const TableRow &row : table.rows)
        if (row.labels.at(0) == label)
            return &row;
    return nullptr;
}

} // namespace

TEST_CASE("A query that compares a running period says what the screens say")
{
    TeamStore store;
    store.makePlan();
    Reader reader = store.reader();
    const FiscalCalendar calendar;
    const Period periods[] = {calendar.year(2026), calendar.quarter(2026, 1), calendar.quarter(2026, 2),
                              {PeriodKind::Month, Month(2026, 2).range(), false}, {PeriodKind::Month, Month(2026, 4).range(), false},
                              {PeriodKind::Half, {{2026, 1, 1}, {2026, 7, 1}}, false}, {PeriodKind::Range, {{2026, 2, 1}, {2026, 6, 1}}, false}};
    for (const QDate today : {QDate(2026, 2, 3), QDate(2026, 4, 1), QDate(2026, 4, 10)}) {
        store.clock.set(QDateTime(today, QTime(9, 0)));
        for (const Compare with : {Compare::PreviousYear, Compare::PreviousPeriod})
            for (const Period &period : periods) {
                INFO(calendar.key(period).toStdString() << " on " << today.toString(Qt::ISODate).toStdString());
                const auto screen = must(performance::standing(reader, {.scope = {}, .period = period, .compare = with, .today = today}));
                if (screen.toDate == false && screen.upTo <= period.range.from)
                    continue;   // Nothing of it has come: a screen compares with nothing.
                const Table table = must(query(reader, asked(period, with)));
                CHECK(table.total.at(0).whole.value_or(0) == screen.total.actual.value_or(0));
                CHECK(table.total.at(1).whole.value_or(0) == screen.total.compared.value_or(0));
                const auto people = must(performance::breakdown(reader, {.scope = {}, .period = period, .compare = with, .today = today,
                                                                         .measure = {}, .dimension = u"person"_s}));
                const Table byPerson = must(query(reader, asked(period, with, {u"person"_s})));
                REQUIRE(byPerson.rows.size() == people.table.rows.size());
                for (const TableRow &row : people.table.rows) {
                    const TableRow *same = rowOf(byPerson, row.labels.at(0));
                    REQUIRE(same);
                    CHECK(same->figures == row.figures);
                }
            }
    }
}

TEST_CASE("Goals are not cut where the figures end")
{
    TeamStore store;
    store.makePlan();
    Reader reader = store.reader();
    const Table table = must(query(reader, asked(FiscalCalendar().year(2026), Compare::PreviousYear, {},
                                                 {u"sales.amount"_s, u"quota.target"_s, u"quota.attainment"_s})));
    Query draft = asked(FiscalCalendar().year(2026), Compare::None, {}, {u"quota.target"_s});
    const Table whole = must(query(reader, draft));
    // Three columns of each: now, before, change.
    CHECK(table.total.at(3).whole == whole.total.at(0).whole);
    REQUIRE(table.compared);
    CHECK(table.period == FiscalCalendar().year(2026).range);
    CHECK(table.compared->from == QDate(2025, 1, 1));
    CHECK(table.compared->to < QDate(2025, 5, 1));
    // What is said beside the figures is the same.
    const Coverage coverage = must(coverageOf(reader, asked(FiscalCalendar().year(2026), Compare::PreviousYear)));
    CHECK(coverage.compared == table.compared);
}

TEST_CASE("Compared by day, 29 February stands by itself beside a year that has none")
{
    ImportStore store;
    store.import("order,line,date,amount\n1,1,2023-02-28,1\n2,1,2024-02-28,20\n3,1,2024-02-29,300\n4,1,2024-03-01,4000\n5,1,2025-02-28,50000\n"
                 "6,1,2025-03-01,600000\n7,1,2025-03-31,0\n",
                 store.mapping(R"({"dataset": "sales.lines", "columns": [{"from": "order", "to": "order_no"}, {"from": "line", "to": "line_no"},
                                   {"from": "date", "to": "date"}, {"from": "amount", "to": "amount"}]})"));
    Reader reader = store.reader();
    const auto by = [&](const Period &period) { return must(query(reader, asked(period, Compare::PreviousYear, {u"day"_s}))); };
    const auto check = [](const Table &table, const QString &day, std::optional<qint64> now, std::optional<qint64> before) {
        INFO(day.toStdString());
        const TableRow *row = rowOf(table, day);
        REQUIRE(row);
        CHECK(row->figures.at(0).whole == now);
        CHECK(row->figures.at(1).whole == before);
    };
    const Table after = by({PeriodKind::Quarter, {{2025, 1, 1}, {2025, 4, 1}}, false});
    CHECK(after.rows.size() == 4);
    check(after, u"2025-02-28"_s, 5000000, 2000);
    check(after, u"2024-02-29"_s, {}, 30000);
    check(after, u"2025-03-01"_s, 60000000, 400000);
    // No day is lost: the rows add up.
    CHECK(after.total.at(1).whole == 432000);

    const Table leap = by({PeriodKind::Month, Month(2024, 2).range(), false});
    CHECK(leap.rows.size() == 2);
    check(leap, u"2024-02-28"_s, 2000, 100);
    check(leap, u"2024-02-29"_s, 30000, {});

    // Of two years the day is one of the period: what it had before has no name then.
    const Table two = by({PeriodKind::Range, {{2024, 1, 1}, {2026, 1, 1}}, false});
    check(two, u"2024-02-29"_s, 30000, {});
    check(two, QString(), {}, 30000);
    CHECK(two.total.at(1).whole == 432100);
}
