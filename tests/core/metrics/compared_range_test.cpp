#include "core/calendar/commands.h"
#include "core/metrics/coverage.h"
#include "tests/core/performance/team_store.h"

using namespace weiwo;
using namespace weiwo::metrics;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

struct Store : TeamStore
{
    DateRange ask(const Period &period, Compare with)
    {
        Reader r = reader();
        return must(comparedRange(r, period, with));
    }
    void compareBy(CompareToDate by)
    {
        must(workspace->edit({u"workspace.settings"_s, {}}, [by](Edit &edit) -> Status {
            WorkspaceSettings settings = edit.settings();
            settings.compareToDate = by;
            return writeSettings(edit, settings);
        }));
        must(workspace->reloadSettings());
    }
};

} // namespace

TEST_CASE("What is not over is compared with as many working days, or up to the same date")
{
    Store store;
    struct Case
    {
        const char *what;
        PeriodKind kind;
        QDate from, to;
        Compare with;
        DateRange byDays;
        DateRange byDate;
    };
    const Case cases[] = {
        {"February of two Spring Festivals", PeriodKind::Month, {2026, 2, 1}, {2026, 2, 25}, Compare::PreviousYear,
         {{2025, 2, 1}, {2025, 2, 20}}, {{2025, 2, 1}, {2025, 2, 25}}},
        {"January against the one with the festival", PeriodKind::Month, {2026, 1, 1}, {2026, 1, 31}, Compare::PreviousYear,
         {{2025, 1, 1}, {2025, 2, 1}}, {{2025, 1, 1}, {2025, 1, 31}}},
        {"the fourth quarter of 2025", PeriodKind::Quarter, {2025, 10, 1}, {2025, 11, 16}, Compare::PreviousPeriod,
         {{2025, 7, 1}, {2025, 8, 8}}, {{2025, 7, 1}, {2025, 8, 16}}},
        {"and a year before", PeriodKind::Quarter, {2025, 10, 1}, {2025, 11, 16}, Compare::PreviousYear,
         {{2024, 10, 1}, {2024, 11, 14}}, {{2024, 10, 1}, {2024, 11, 16}}},
        {"a year up to 29 February", PeriodKind::Year, {2024, 1, 1}, {2024, 3, 1}, Compare::PreviousYear,
         {{2023, 1, 1}, {2023, 3, 3}}, {{2023, 1, 1}, {2023, 3, 1}}},
        {"a month up to 28 February", PeriodKind::Month, {2024, 2, 1}, {2024, 2, 29}, Compare::PreviousYear,
         {{2023, 2, 1}, {2023, 2, 24}}, {{2023, 2, 1}, {2023, 3, 1}}},
        // What is whole, or has no name, is as it was.
        {"a whole quarter", PeriodKind::Quarter, {2026, 1, 1}, {2026, 4, 1}, Compare::PreviousPeriod,
         {{2025, 10, 1}, {2026, 1, 1}}, {{2025, 10, 1}, {2026, 1, 1}}},
        {"a leap month", PeriodKind::Month, {2024, 2, 1}, {2024, 3, 1}, Compare::PreviousYear,
         {{2023, 2, 1}, {2023, 3, 1}}, {{2023, 2, 1}, {2023, 3, 1}}},
        {"29 February itself", PeriodKind::Day, {2024, 2, 29}, {2024, 3, 1}, Compare::PreviousYear,
         {{2023, 2, 28}, {2023, 3, 1}}, {{2023, 2, 28}, {2023, 3, 1}}},
        {"a range", PeriodKind::Range, {2026, 2, 2}, {2026, 2, 9}, Compare::PreviousPeriod,
         {{2026, 1, 26}, {2026, 2, 2}}, {{2026, 1, 26}, {2026, 2, 2}}},
        {"without comparison", PeriodKind::Month, {2026, 2, 1}, {2026, 2, 9}, Compare::None,
         {{2026, 2, 1}, {2026, 2, 9}}, {{2026, 2, 1}, {2026, 2, 9}}},
    };
    for (const CompareToDate by : {CompareToDate::WorkingDays, CompareToDate::SameDate}) {
        store.compareBy(by);
        for (const Case &c : cases) {
            INFO(c.what << ", " << compareToDateKey(by).toStdString());
            CHECK(store.ask({c.kind, {c.from, c.to}, false}, c.with) == (by == CompareToDate::WorkingDays ? c.byDays : c.byDate));
        }
    }
}

TEST_CASE("The days that a workspace keeps itself count")
{
    Store store;
    const Period june{PeriodKind::Month, {QDate(2027, 6, 1), QDate(2027, 6, 11)}, false};
    CHECK(store.ask(june, Compare::PreviousPeriod).to == QDate(2027, 5, 13));
    must(store.workspace->edit({u"calendar.setDay"_s, {u"2027-05-04"_s}}, [](Edit &edit) {
        return calendar::setDay(edit, {QDate(2027, 5, 4), DayKind::Holiday, u"厂休"_s});
    }));
    CHECK(store.ask(june, Compare::PreviousPeriod).to == QDate(2027, 5, 14));
}

TEST_CASE("A compared figure is that of the compared range, whatever day a period is cut on")
{
    Store store;
    Reader reader = store.reader();
    const Period whole = reader.calendar().year(2026);
    for (QDate to(2026, 1, 2); to < QDate(2026, 4, 10); to = to.addDays(1)) {
        const Period cut{whole.kind, {whole.range.from, to}, false};
        INFO(to.toString(Qt::ISODate).toStdString());
        Query both{.metrics = {u"sales.amount"_s}, .by = {}, .where = {}, .period = cut, .compare = Compare::PreviousYear};
        const Table table = must(query(reader, both));
        const DateRange range = store.ask(cut, Compare::PreviousYear);
        qint64 alone = 0;
        if (!range.isEmpty()) {
            Query one{.metrics = {u"sales.amount"_s}, .by = {}, .where = {}, .period = Period{PeriodKind::Range, range, false}};
            alone = must(query(reader, one)).total.at(0).whole.value_or(0);
        }
        CHECK(table.total.at(1).whole.value_or(0) == alone);
        const Coverage coverage = must(coverageOf(reader, both));
        CHECK(coverage.compared == range);
    }
}

TEST_CASE("Coverage says what is compared with, of what is cut short alone")
{
    Store store;
    Reader reader = store.reader();
    Query asked{.metrics = {u"sales.amount"_s}, .by = {}, .where = {},
                .period = Period{PeriodKind::Month, {QDate(2026, 2, 1), QDate(2026, 2, 25)}, false}, .compare = Compare::PreviousYear};
    CHECK(must(coverageOf(reader, asked)).line().contains(u"2025-02-01 to 2025-02-19, as many working days"_s));
    asked.period = reader.calendar().quarter(2026, 1);
    CHECK_FALSE(must(coverageOf(reader, asked)).compared);
    asked.period = Period{PeriodKind::Quarter, {QDate(2025, 10, 1), QDate(2025, 10, 6)}, false};
    asked.compare = Compare::PreviousPeriod;
    CHECK(must(coverageOf(reader, asked)).line().contains(u"nothing"_s));
}

TEST_CASE("How comparisons stop is a setting that is read back, and is undone")
{
    Store store;
    CHECK(store.workspace->settings().compareToDate == CompareToDate::WorkingDays);
    store.compareBy(CompareToDate::SameDate);
    CHECK(store.workspace->settings().compareToDate == CompareToDate::SameDate);
    must(store.workspace->undo());
    must(store.workspace->reloadSettings());
    CHECK(store.workspace->settings().compareToDate == CompareToDate::WorkingDays);
    // A newer program's way is not known here.
    CHECK(compareToDateFromKey(u"by_moon"_s) == CompareToDate::WorkingDays);
    for (const CompareToDate by : {CompareToDate::WorkingDays, CompareToDate::SameDate})
        CHECK(compareToDateFromKey(compareToDateKey(by)) == by);
}
