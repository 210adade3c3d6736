#include "core/sales/line_delta.h"

#include "tests/support/catch.h"

using namespace weiwo;
using namespace weiwo::sales;

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();

SummedLine line(QDate day, qint64 amount, qint64 product = 0)
{
    return {.day = day.toJulianDay(), .month = monthOf(day.toJulianDay()), .place = {.unit = 3, .member = true}, .product = product, .amount = amount};
}

} // namespace

TEST_CASE("Months and dates follow from days, in order")
{
    LineDelta delta;
    delta.add(line(QDate(2025, 3, 2), 5));
    delta.add(line(QDate(2025, 2, 1), 7));
    delta.add(line(QDate(2025, 3, 9), 11));
    const auto months = delta.byMonthAndPerson();
    REQUIRE(months);
    REQUIRE(months->size() == 2);
    CHECK(months->at(0).second[1] == 7);
    CHECK(months->at(1).second[1] == 16);
    CHECK(months->at(1).first == LineDelta::Key{monthOf(QDate(2025, 3, 1).toJulianDay()), 7, 0});
    CHECK(delta.byDate()->size() == 3);
}

TEST_CASE("A sum that 64 bits do not hold is none, be it of days, months or products")
{
    const QDate first(2025, 3, 2);
    LineDelta days;
    days.add(line(first, Most));
    CHECK(days.byDayAndPerson());
    days.add(line(first, 1));
    CHECK_FALSE(days.byDayAndPerson());
    CHECK_FALSE(days.byMonthAndProduct());
    days.clear();
    CHECK(days.byDayAndPerson());

    // Each day and each product fits, the month does not.
    LineDelta month;
    month.add(line(first, Most, 1));
    month.add(line(first.addDays(1), 1, 2));
    CHECK(month.byDayAndPerson());
    CHECK(month.byDate());
    CHECK_FALSE(month.byMonthAndPerson());
}
