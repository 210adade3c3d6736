#include "tests/support/catch.h"
#include "ui/shell/navigator.h"
#include "ui/shell/period_text.h"

#include <QSignalSpy>

using namespace weiwo;
using namespace weiwo::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Back and forward restore panel, record, scope, period and comparison")
{
    Navigator navigator;
    const FiscalCalendar calendar;
    navigator.restart({.panel = u"overview"_s, .period = calendar.year(2026)});
    const Place first = navigator.place();
    navigator.openPanel(u"org"_s, u"x"_s);
    navigator.setPeriod(calendar.quarter(2026, 3));
    navigator.setCompare(metrics::Compare::PreviousPeriod);
    const Place last = navigator.place();
    CHECK(last.record == u"x"_s);
    CHECK_FALSE(navigator.canGoForward());
    for (int i = 0; i < 3; ++i)
        navigator.back();
    CHECK(navigator.place() == first);
    CHECK_FALSE(navigator.canGoBack());
    for (int i = 0; i < 3; ++i)
        navigator.forward();
    CHECK(navigator.place() == last);
    navigator.back();
    navigator.openPanel(u"journal"_s);
    CHECK_FALSE(navigator.canGoForward());
}

TEST_CASE("Going where one stands is no step; a hundred steps are kept")
{
    Navigator navigator;
    navigator.restart({.panel = u"a"_s});
    QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.openPanel(u"a"_s);
    CHECK(moved.isEmpty());
    for (int i = 0; i < 150; ++i)
        navigator.openPanel(u"p%1"_s.arg(i));
    int steps = 0;
    while (navigator.canGoBack()) {
        navigator.back();
        ++steps;
    }
    CHECK(steps == 99);
}

TEST_CASE("A link names a place and is read back; other texts are refused")
{
    const FiscalCalendar calendar;
    const auto node = Id::fromText(u"0190a1b2-0000-7000-8000-000000000001"_s);
    const Place place{.panel = u"org"_s, .record = u"a b"_s, .scope = node,
                      .period = calendar.quarter(2026, 3), .compare = metrics::Compare::PreviousYear};
    const QString link = linkOf(place, calendar);
    CHECK(link.startsWith(u"weiwo:org?"_s));
    const auto back = placeOf(link, calendar);
    REQUIRE(back);
    CHECK(*back == place);
    for (const QString &bad : {u""_s, u"http://x"_s, u"weiwo:"_s, u"weiwo:org?node=7"_s, u"weiwo:org?period=xx"_s})
        CHECK_FALSE(placeOf(bad, calendar));
}

TEST_CASE("Periods are read as people type them")
{
    const FiscalCalendar calendar;
    const QDate today(2026, 7, 18);
    struct Row { QString typed, key; };
    const Row row = GENERATE(values<Row>({
        {u"2026Q3"_s, u"2026Q3"_s}, {u"26Q3"_s, u"2026Q3"_s}, {u"q3"_s, u"2026Q3"_s},
        {u"2026年Q3"_s, u"2026Q3"_s}, {u"2026-07"_s, u"2026-07"_s}, {u"26-07"_s, u"2026-07"_s},
        {u"2026年7月"_s, u"2026-07"_s}, {u"７月"_s, u"2026-07"_s}, {u"2025"_s, u"2025"_s},
        {u"This month"_s, u"2026-07"_s}, {u"last quarter"_s, u"2026Q2"_s}, {u"2026H1"_s, u"2026H1"_s},
    }));
    INFO(row.typed.toStdString());
    const auto period = periodFromTyped(row.typed, calendar, today);
    REQUIRE(period);
    CHECK(calendar.key(*period) == row.key);
    for (const QString &bad : {u""_s, u"x"_s, u"2026Q5"_s, u"13月"_s, u"26-13"_s})
        CHECK_FALSE(periodFromTyped(bad, calendar, today));
}

TEST_CASE("A quarter typed in a year that starts in July is one of the fiscal year")
{
    const FiscalCalendar calendar(7);
    const auto period = periodFromTyped(u"Q1"_s, calendar, QDate(2026, 7, 18));
    REQUIRE(period);
    CHECK(period->range.from == QDate(2026, 7, 1));
}
