#include "core/base/id_source.h"
#include "core/period/period.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

struct PeriodCase
{
    int start;
    const char *text;
    PeriodKind kind;
    const char *from;
    const char *last;
    const char *key;
};

} // namespace

TEST_CASE("A period is read, and its key reads back the same")
{
    const PeriodCase cases[] = {
        {1, "2026", PeriodKind::Year, "2026-01-01", "2026-12-31", "2026"},
        {1, "FY2026", PeriodKind::Year, "2026-01-01", "2026-12-31", "2026"},
        {1, "2026H1", PeriodKind::Half, "2026-01-01", "2026-06-30", "2026H1"},
        {1, "2026H2", PeriodKind::Half, "2026-07-01", "2026-12-31", "2026H2"},
        {1, "FY2026Q3", PeriodKind::Quarter, "2026-07-01", "2026-09-30", "2026Q3"},
        {7, "2018", PeriodKind::Year, "2018-01-01", "2018-12-31", "2018"},
        {7, "2018Q1", PeriodKind::Quarter, "2018-01-01", "2018-03-31", "2018Q1"},
        {7, "FY2018", PeriodKind::Year, "2017-07-01", "2018-06-30", "FY2018"},
        {7, "FY2018H2", PeriodKind::Half, "2018-01-01", "2018-06-30", "FY2018H2"},
        {7, "FY2018Q1", PeriodKind::Quarter, "2017-07-01", "2017-09-30", "FY2018Q1"},
        {7, "fy2018q1", PeriodKind::Quarter, "2017-07-01", "2017-09-30", "FY2018Q1"},
        {4, "FY2026", PeriodKind::Year, "2025-04-01", "2026-03-31", "FY2026"},
        {4, "FY2026Q4", PeriodKind::Quarter, "2026-01-01", "2026-03-31", "FY2026Q4"},
        {12, "FY2026Q1", PeriodKind::Quarter, "2025-12-01", "2026-02-28", "FY2026Q1"},
        {2, "FY2024", PeriodKind::Year, "2023-02-01", "2024-01-31", "FY2024"},
        {7, "2026-02", PeriodKind::Month, "2026-02-01", "2026-02-28", "2026-02"},
        {7, "2024-02", PeriodKind::Month, "2024-02-01", "2024-02-29", "2024-02"},
        {1, "2026-12", PeriodKind::Month, "2026-12-01", "2026-12-31", "2026-12"},
        {1, "2024-02-29", PeriodKind::Day, "2024-02-29", "2024-02-29", "2024-02-29"},
        {1, "2026-07-01..2026-07-15", PeriodKind::Range, "2026-07-01", "2026-07-15",
         "2026-07-01..2026-07-15"},
        {1, "2026-07..2026Q4", PeriodKind::Range, "2026-07-01", "2026-12-31",
         "2026-07-01..2026-12-31"},
        {7, "FY2018..FY2019", PeriodKind::Range, "2017-07-01", "2019-06-30",
         "2017-07-01..2019-06-30"},
        {7, "FY2018Q2..FY2018Q2", PeriodKind::Quarter, "2017-10-01", "2017-12-31", "FY2018Q2"},
    };
    for (const PeriodCase &c : cases) {
        INFO(c.text << " with a year from month " << c.start);
        const FiscalCalendar calendar(c.start);
        const Result<Period> period = calendar.parse(QString::fromLatin1(c.text));
        REQUIRE(period);
        CHECK(period->kind == c.kind);
        CHECK(period->range.from == day(c.from));
        CHECK(period->range.to.addDays(-1) == day(c.last));
        CHECK(calendar.key(*period) == QString::fromLatin1(c.key));
        CHECK(calendar.parse(calendar.key(*period)).value() == *period);
    }
}

TEST_CASE("What is no period is refused with its text")
{
    for (const QString &text : {u""_s,
                                u"26"_s,
                                u"2026Q5"_s,
                                u"2026Q0"_s,
                                u"2026H3"_s,
                                u"2026-13"_s,
                                u"2026-00"_s,
                                u"2026-02-29"_s,
                                u"2026-7-1"_s,
                                u"FY2026-07"_s,
                                u"F2026"_s,
                                u"0026"_s,
                                u"2026.."_s,
                                u"..2026"_s,
                                u"2026...2027"_s,
                                u"2026..2025"_s,
                                u"2026-07..2026-06"_s,
                                u"２０２６"_s,
                                u"2026 Q3"_s,
                                u"2026-W32"_s,
                                u"2026-07-15T00:00"_s}) {
        const Result<Period> period = FiscalCalendar(7).parse(text);
        INFO(text.toStdString());
        REQUIRE_FALSE(period);
        CHECK(period.error().code == QString::fromLatin1(errc::BadInput));
        CHECK(period.error().subject == text);
        CHECK(period.error().message.contains(text));
    }
}

TEST_CASE("A month is read in its four forms only")
{
    const Month july(2026, 7);
    for (const QString &text :
         {u"2026-07"_s, u"2026/7"_s, u"2026/07"_s, u"2026年7月"_s, u"2026年07月"_s, u"202607"_s})
        CHECK(Month::fromText(text) == july);
    for (const QString &text :
         {u""_s, u"2026"_s, u"20267"_s, u"2026-13"_s, u"2026/0"_s, u"2026年13月"_s, u"2026年7"_s,
          u"07-2026"_s, u"2026-07-01"_s, u" 2026-07"_s, u"202600"_s, u"2026-007"_s})
        CHECK_FALSE(Month::fromText(text).has_value());
    CHECK(Month(2026, 12).plus(1) == Month(2027, 1));
    CHECK(Month(2026, 1).plus(-1).key() == u"2025-12"_s);
    CHECK(july.index() == 2026 * 12 + 6);
    CHECK(Month::fromIndex(july.index()) == july);
    CHECK(Month(day("2026-07-31")) == july);
}

TEST_CASE("Every month has its place in a fiscal year, whatever month that starts in")
{
    for (int start = 1; start <= 12; ++start) {
        const FiscalCalendar calendar(start);
        for (Month month(2015, 1); month < Month(2030, 1); month = month.plus(1)) {
            const int year = calendar.yearOf(month);
            const std::vector<Month> months = calendar.monthsOf(year);
            REQUIRE(months.size() == 12);
            CHECK(months[size_t(calendar.positionOf(month))] == month);
            CHECK(months.front() == calendar.firstMonth(year));
            CHECK(months.back().year() == year);
            CHECK(calendar.yearOf(month.first()) == year);
            CHECK(calendar.year(year).range.contains(month.first()));
            const auto byKey = calendar.parse(calendar.quarterKey(month));
            REQUIRE(byKey);
            CHECK(byKey->range.contains(month.first()));
            CHECK(*byKey == calendar.quarter(year, calendar.positionOf(month) / 3 + 1));
            CHECK(calendar.parse(calendar.yearKey(month)).value() == calendar.year(year));
            CHECK(calendar.yearKey(month).startsWith(u"FY"_s) == (start != 1));
        }
        for (int year = 2015; year < 2030; ++year)
            CHECK(calendar.year(year).range.to == calendar.year(year + 1).range.from);
    }
}

TEST_CASE("A period moves to its neighbours and to the year before")
{
    struct Case
    {
        int start;
        const char *text;
        const char *previous;
        const char *next;
        const char *lastYear;
    };
    const Case cases[] = {
        {7, "FY2018Q1", "FY2017Q4", "FY2018Q2", "FY2017Q1"},
        {7, "FY2018", "FY2017", "FY2019", "FY2017"},
        {4, "FY2026H1", "FY2025H2", "FY2026H2", "FY2025H1"},
        {1, "2026Q1", "2025Q4", "2026Q2", "2025Q1"},
        {1, "2024-02", "2024-01", "2024-03", "2023-02"},
        {1, "2024-02-29", "2024-02-28", "2024-03-01", "2023-02-28"},
        {1, "2026-03-01", "2026-02-28", "2026-03-02", "2025-03-01"},
        {1, "2026-01..2026-02", "2025-11..2025-12", "2026-03..2026-04", "2025-01..2025-02"},
        {1, "2026-07-06..2026-07-12", "2026-06-29..2026-07-05", "2026-07-13..2026-07-19",
         "2025-07-06..2025-07-12"},
        {1, "2024-02-20..2024-02-29", "2024-02-10..2024-02-19", "2024-03-01..2024-03-10",
         "2023-02-20..2023-02-28"},
    };
    for (const Case &c : cases) {
        INFO(c.text);
        const FiscalCalendar calendar(c.start);
        const auto read = [&](const char *text) {
            return calendar.parse(QString::fromLatin1(text)).value();
        };
        CHECK(calendar.previous(read(c.text)) == read(c.previous));
        CHECK(calendar.next(read(c.text)) == read(c.next));
        CHECK(calendar.lastYear(read(c.text)) == read(c.lastYear));
    }
}

TEST_CASE("Next undoes previous")
{
    SeededIdSource random(3);
    const char *texts[] = {"2026",
                           "2026H2",
                           "2026Q3",
                           "2026-02",
                           "2024-02-29",
                           "FY2026Q1",
                           "2026-01-31..2026-03-05",
                           "2026-01..2026-05"};
    for (const char *text : texts) {
        const FiscalCalendar calendar(int(random.random() % 12) + 1);
        Period period = calendar.parse(QString::fromLatin1(text)).value();
        for (int i = 0; i < 30; ++i) {
            CHECK(calendar.next(calendar.previous(period)) == period);
            CHECK(calendar.previous(period).range.to == period.range.from);
            period = calendar.next(period);
        }
    }
}

TEST_CASE("A period of another calendar still has a key that reads back its dates")
{
    const Period july = FiscalCalendar(7).year(2018);
    const FiscalCalendar april(4);
    CHECK(april.key(july) == u"2017-07-01..2018-06-30"_s);
    CHECK(april.parse(april.key(july)).value().range == july.range);
}

TEST_CASE("Labels are worded in English without a translation")
{
    struct Case
    {
        int start;
        const char *text;
        QString label;
    };
    const Case cases[] = {
        {1, "2026", u"2026"_s},
        {1, "2026H1", u"H1 2026"_s},
        {1, "2026H2", u"H2 2026"_s},
        {1, "2026Q3", u"Q3 2026"_s},
        {7, "2026-07", u"Jul 2026"_s},
        {4, "FY2026", u"FY2026 (Apr 2025 – Mar 2026)"_s},
        {4, "FY2026Q3", u"FY2026 Q3 (Oct 2025 – Dec 2025)"_s},
        {4, "FY2026H2", u"FY2026 H2 (Oct 2025 – Mar 2026)"_s},
        {4, "2026", u"2026"_s},
        {1, "FY2026", u"2026"_s},
        {1, "2026-07-18", u"2026-07-18"_s},
        {1, "2026-01..2026-02", u"Jan 2026 – Feb 2026"_s},
        {1, "2026-01-05..2026-02-03", u"2026-01-05 – 2026-02-03"_s},
    };
    for (const Case &c : cases) {
        const FiscalCalendar calendar(c.start);
        CHECK(calendar.label(calendar.parse(QString::fromLatin1(c.text)).value()) == c.label);
    }
}

TEST_CASE("By date, a period that is cut short has the same part of its neighbours as partner")
{
    const FiscalCalendar calendar;
    struct Case
    {
        PeriodKind kind;
        QDate from, to;
        QDate beforeFrom, beforeTo;
        QDate yearFrom, yearTo;
    };
    const Case cases[] = {
        {PeriodKind::Quarter, {2026, 4, 1}, {2026, 5, 18}, {2026, 1, 1}, {2026, 2, 18}, {2025, 4, 1}, {2025, 5, 18}},
        {PeriodKind::Quarter, {2026, 4, 1}, {2026, 6, 1}, {2026, 1, 1}, {2026, 3, 1}, {2025, 4, 1}, {2025, 6, 1}},
        {PeriodKind::Month, {2026, 3, 1}, {2026, 3, 31}, {2026, 2, 1}, {2026, 3, 1}, {2025, 3, 1}, {2025, 3, 31}},
        {PeriodKind::Half, {2026, 7, 1}, {2026, 9, 11}, {2026, 1, 1}, {2026, 3, 11}, {2025, 7, 1}, {2025, 9, 11}},
        {PeriodKind::Year, {2026, 1, 1}, {2026, 11, 1}, {2025, 1, 1}, {2025, 11, 1}, {2025, 1, 1}, {2025, 11, 1}},
        // Whole: as ever. Of a range its own length.
        {PeriodKind::Quarter, {2026, 4, 1}, {2026, 7, 1}, {2026, 1, 1}, {2026, 4, 1}, {2025, 4, 1}, {2025, 7, 1}},
        {PeriodKind::Range, {2026, 4, 1}, {2026, 4, 11}, {2026, 3, 22}, {2026, 4, 1}, {2025, 4, 1}, {2025, 4, 11}},
    };
    for (const Case &c : cases) {
        INFO(c.from.toString(Qt::ISODate).toStdString() << " to " << c.to.toString(Qt::ISODate).toStdString());
        const Period period{c.kind, {c.from, c.to}, false};
        CHECK(calendar.previous(period).range == DateRange{c.beforeFrom, c.beforeTo});
        CHECK(calendar.lastYear(period).range == DateRange{c.yearFrom, c.yearTo});
    }
}

TEST_CASE("What is cut short knows the whole that it is a part of")
{
    struct Case
    {
        PeriodKind kind;
        DateRange range;
        std::optional<DateRange> whole;
    };
    const Case cases[] = {
        {PeriodKind::Month, {{2026, 2, 1}, {2026, 2, 20}}, DateRange{{2026, 2, 1}, {2026, 3, 1}}},
        {PeriodKind::Quarter, {{2026, 4, 1}, {2026, 6, 1}}, DateRange{{2026, 4, 1}, {2026, 7, 1}}},
        {PeriodKind::Half, {{2026, 7, 1}, {2026, 7, 2}}, DateRange{{2026, 7, 1}, {2027, 1, 1}}},
        {PeriodKind::Year, {{2025, 4, 1}, {2026, 3, 31}}, DateRange{{2025, 4, 1}, {2026, 4, 1}}},
        {PeriodKind::Quarter, {{2026, 4, 1}, {2026, 7, 1}}, {}},
        {PeriodKind::Month, {{2026, 2, 1}, {2026, 2, 1}}, {}},
        {PeriodKind::Month, {{2026, 2, 3}, {2026, 2, 20}}, {}},
        {PeriodKind::Range, {{2026, 4, 1}, {2026, 4, 11}}, {}},
        {PeriodKind::Day, {{2026, 4, 1}, {2026, 4, 2}}, {}},
    };
    for (const Case &c : cases) {
        INFO(c.range.from.toString(Qt::ISODate).toStdString() << " to " << c.range.to.toString(Qt::ISODate).toStdString());
        const auto whole = FiscalCalendar::wholeOf({c.kind, c.range, true});
        REQUIRE(whole.has_value() == c.whole.has_value());
        if (whole)
            CHECK(*whole == Period{c.kind, *c.whole, true});
    }
}
