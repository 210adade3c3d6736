#include "core/base/id_source.h"
#include "core/period/working_days.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace weiwo;
using namespace Qt::StringLiterals;

TEST_CASE("The years of the State Council's notices have their published working days")
{
    const Result<DayTable> table = DayTable::shipped();
    REQUIRE(table);
    CHECK(table->all().size() == 142);
    const FiscalCalendar calendar;
    const auto counts = [&](int year) { return workingDays(calendar.monthsOf(year), *table); };
    CHECK(counts(2025) == std::vector<qint64>{19, 19, 21, 22, 19, 20, 23, 21, 23, 18, 20, 23});
    CHECK(counts(2026) == std::vector<qint64>{21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23});
    CHECK(workingDays(calendar.year(2023).range, *table) == 249);
    CHECK(workingDays(calendar.year(2024).range, *table) == 251);
    CHECK(workingDays(calendar.year(2025).range, *table) == 248);
    CHECK(workingDays(calendar.year(2026).range, *table) == 248);
}

TEST_CASE("The shipped table knows its years and says so")
{
    const DayTable table = DayTable::shipped().value();
    for (int year : {2023, 2024, 2025, 2026})
        CHECK(table.covers(year));
    CHECK_FALSE(table.covers(2022));
    CHECK_FALSE(table.covers(2027));
    CHECK_FALSE(DayTable().covers(2026));
    const SpecialDay *day = table.find(QDate(2025, 10, 6));
    REQUIRE(day);
    CHECK(day->name == u"国庆节、中秋节"_s);
    CHECK(table.find(QDate(2025, 10, 9)) == nullptr);
}

TEST_CASE("A day is worked as the table says, else as its weekday says")
{
    DayTable table({{QDate(2026, 7, 6), DayKind::Holiday, u"a Monday"_s},
                    {QDate(2026, 7, 11), DayKind::Workday, u"a Saturday"_s},
                    {QDate(2026, 7, 12), DayKind::Holiday, u"a Sunday"_s},
                    {QDate(2026, 7, 7), DayKind::Workday, u"a Tuesday"_s},
                    {QDate(), DayKind::Holiday, u"no date"_s}});
    CHECK(table.all().size() == 4);
    CHECK_FALSE(table.isWorkingDay(QDate(2026, 7, 6)));
    CHECK(table.isWorkingDay(QDate(2026, 7, 7)));
    CHECK(table.isWorkingDay(QDate(2026, 7, 8)));
    CHECK(table.isWorkingDay(QDate(2026, 7, 11)));
    CHECK_FALSE(table.isWorkingDay(QDate(2026, 7, 12)));
    CHECK_FALSE(table.isWorkingDay(QDate(2026, 7, 18)));
    CHECK_FALSE(table.isWorkingDay(QDate()));
    const DateRange week{QDate(2026, 7, 6), QDate(2026, 7, 13)};
    CHECK(workingDays(week, table) == 5);
    CHECK(workingDates(week, table).front() == QDate(2026, 7, 7));

    table.set({QDate(2026, 7, 6), DayKind::Workday, u"after all"_s});
    CHECK(workingDays(week, table) == 6);
    table.set({QDate(2026, 7, 8), DayKind::Holiday, {}});
    CHECK(workingDays(week, table) == 5);
    table.remove(QDate(2026, 7, 8));
    table.remove(QDate(2030, 1, 1));
    CHECK(workingDays(week, table) == 6);
}

TEST_CASE("Of two entries of one date the later one counts")
{
    const DayTable table(
        {{QDate(2026, 7, 6), DayKind::Holiday, {}}, {QDate(2026, 7, 6), DayKind::Workday, {}}});
    CHECK(table.all().size() == 1);
    CHECK(table.isWorkingDay(QDate(2026, 7, 6)));
}

TEST_CASE("Counting agrees with looking at each day, and adds up over any cut")
{
    const DayTable table = DayTable::shipped().value();
    SeededIdSource random(11);
    for (int i = 0; i < 300; ++i) {
        const QDate from = QDate(2021, 12, 1).addDays(qint64(random.random() % 1900));
        const DateRange range{from, from.addDays(qint64(random.random() % 500))};
        const qint64 count = workingDays(range, table);
        CHECK(count == qint64(workingDates(range, table).size()));
        const QDate cut = from.addDays(qint64(random.random() % 500));
        if (cut <= range.to)
            CHECK(count == workingDays({from, cut}, table) + workingDays({cut, range.to}, table));
    }
    CHECK(workingDays({QDate(2026, 2, 1), QDate(2026, 2, 1)}, table) == 0);
    CHECK(workingDays({QDate(2026, 2, 2), QDate(2026, 2, 1)}, table) == 0);
    CHECK(workingDays(DateRange{}, table) == 0);
}

TEST_CASE("A table of days is read from CSV")
{
    const auto table = DayTable::fromCsv(
        "\xef\xbb\xbfkind,date,extra\r\nholiday,2026-10-01,x\r\n\r\nworkday,\"2026-10-10\",y\r\n");
    REQUIRE(table);
    CHECK(*table
          == DayTable({{QDate(2026, 10, 1), DayKind::Holiday, {}},
                       {QDate(2026, 10, 10), DayKind::Workday, {}}}));
    CHECK(DayTable::fromCsv("date,kind\n").value().all().empty());
}

TEST_CASE("A wrong table of days is refused with the line")
{
    struct Case
    {
        const char *csv;
        int line;
    };
    const Case cases[] = {
        {"", 1},
        {"day,kind\n2026-10-01,holiday\n", 1},
        {"date,name\n", 1},
        {"date,kind\n2026-10-01,holiday\n2026-02-30,holiday\n", 3},
        {"date,kind\n\n2026-10-01,Feiertag\n", 3},
        {"date,kind\n2026-10-01\n", 2},
    };
    for (const Case &c : cases) {
        INFO(c.csv);
        const auto table = DayTable::fromCsv(c.csv);
        REQUIRE_FALSE(table);
        CHECK(table.error().code == QString::fromLatin1(errc::BadInput));
        CHECK(table.error().more.at("line") == c.line);
    }
    CHECK(dayKindFromKey(dayKindKey(DayKind::Holiday)) == DayKind::Holiday);
    CHECK(dayKindFromKey(dayKindKey(DayKind::Workday)) == DayKind::Workday);
    CHECK_FALSE(dayKindFromKey(u"Holiday"_s));
}

TEST_CASE("As many working days of a neighbour as have gone of a period")
{
    struct Case
    {
        const char *what;
        QDate from, to;
        QDate wholeFrom, wholeTo;
        QDate end;
    };
    const Case cases[] = {
        // 2025's Spring Festival lies in January, 2026's in February.
        {"nine days of February before the festival, nine after it", {2026, 2, 1}, {2026, 2, 13}, {2025, 2, 1}, {2025, 3, 1}, {2025, 2, 15}},
        {"February to the first day after the festival", {2026, 2, 1}, {2026, 2, 25}, {2025, 2, 1}, {2025, 3, 1}, {2025, 2, 20}},
        {"January of no festival has more than the whole of the other", {2026, 1, 1}, {2026, 1, 31}, {2025, 1, 1}, {2025, 2, 1}, {2025, 2, 1}},
        {"January before the festival", {2025, 1, 1}, {2025, 1, 28}, {2024, 1, 1}, {2024, 2, 1}, {2024, 1, 27}},
        {"both months with it", {2026, 1, 1}, {2026, 2, 25}, {2025, 1, 1}, {2025, 4, 1}, {2025, 2, 22}},
        {"the fourth quarter begins with the October holidays", {2025, 10, 1}, {2025, 11, 16}, {2025, 7, 1}, {2025, 10, 1}, {2025, 8, 8}},
        {"and a year before, a day less", {2025, 10, 1}, {2025, 11, 16}, {2024, 10, 1}, {2025, 1, 1}, {2024, 11, 14}},
        {"days off alone have days off as partners", {2025, 10, 1}, {2025, 10, 6}, {2024, 10, 1}, {2025, 1, 1}, {2024, 10, 6}},
        {"and where there are none, nothing", {2025, 10, 1}, {2025, 10, 6}, {2025, 7, 1}, {2025, 10, 1}, {2025, 7, 1}},
        {"to 28 February of a leap year", {2024, 2, 1}, {2024, 2, 29}, {2023, 2, 1}, {2023, 3, 1}, {2023, 2, 24}},
        {"to 29 February", {2024, 1, 1}, {2024, 3, 1}, {2023, 1, 1}, {2024, 1, 1}, {2023, 3, 3}},
        {"a longer month than the other is", {2026, 3, 1}, {2026, 3, 31}, {2026, 2, 1}, {2026, 3, 1}, {2026, 3, 1}},
    };
    const DayTable table = DayTable::shipped().value();
    for (const Case &c : cases) {
        INFO(c.what);
        CHECK(asManyWorkingDays({c.from, c.to}, {c.wholeFrom, c.wholeTo}, table) == DateRange{c.wholeFrom, c.end});
    }
    // Without a table Mondays to Fridays count: a weekend at the end has the next one as partner.
    CHECK(asManyWorkingDays({QDate(2026, 6, 1), QDate(2026, 6, 8)}, {QDate(2026, 5, 1), QDate(2026, 6, 1)}, DayTable())
          == DateRange{QDate(2026, 5, 1), QDate(2026, 5, 8)});
    CHECK(asManyWorkingDays({QDate(2026, 6, 1), QDate(2026, 6, 8)}, {QDate(2026, 6, 1), QDate(2026, 7, 1)}, DayTable())
          == DateRange{QDate(2026, 6, 1), QDate(2026, 6, 8)});
}

TEST_CASE("A part and its partner have the same working days, or the partner is the whole")
{
    const DayTable table = DayTable::shipped().value();
    const FiscalCalendar calendar;
    for (const Period &whole : {calendar.quarter(2025, 1), calendar.quarter(2026, 1), calendar.quarter(2025, 4), calendar.year(2024)}) {
        for (const Period &other : {calendar.previous(whole), calendar.lastYear(whole), whole})
            for (QDate to = whole.range.from.addDays(1); to < whole.range.to; to = to.addDays(1)) {
                const DateRange part{whole.range.from, to};
                const DateRange partner = asManyWorkingDays(part, other.range, table);
                CHECK(partner.from == other.range.from);
                CHECK(partner.to <= other.range.to);
                const qint64 gone = workingDays(part, table);
                CHECK((workingDays(partner, table) == gone || partner == other.range));
                CHECK(workingDays(partner, table) <= gone);
                // Beside itself a part is its own partner.
                if (other == whole)
                    CHECK(partner == part);
            }
    }
}
