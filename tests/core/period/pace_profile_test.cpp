#include "core/period/pace_profile.h"
#include "tests/support/catch.h"

using namespace weiwo;

namespace {

/// Weekdays alone are worked.
const DayTable plain;

/// Months from January 2025 on, each selling @p last on its last five working days and @p other on the rest.
std::map<QDate, qint64> steepMonths(int count, qint64 last, qint64 other)
{
    std::map<QDate, qint64> sold;
    for (int i = 0; i < count; ++i) {
        const auto worked = workingDates(Month(2025, 1).plus(i).range(), plain);
        for (size_t k = 0; k < worked.size(); ++k)
            sold[worked[k]] = worked.size() - k <= 5 ? last : other;
    }
    return sold;
}

std::vector<Month> monthsFrom(Month first, int count)
{
    std::vector<Month> months;
    for (int i = 0; i < count; ++i)
        months.push_back(first.plus(i));
    return months;
}

} // namespace

TEST_CASE("Month ends that weigh more are expected later, as METHODS works it out")
{
    // 21 working days, the last five weigh 1.6, nine gone: 9/24.
    const PaceProfile profile = PaceProfile::learn(steepMonths(12, 160, 100), monthsFrom(Month(2025, 1), 12), plain);
    CHECK(profile.months() == 12);
    CHECK(profile.weight(1) / profile.weight(10) == Approx(1.6).epsilon(0.02));
    const Month month(2026, 8);
    const auto worked = workingDates(month.range(), plain);
    REQUIRE(worked.size() == 21);
    CHECK(profile.expectedShare(month.range(), worked[9], plain) == Approx(9.0 / 24).epsilon(0.005));
}

TEST_CASE("A profile is flat while history is short, and begins and ends at nothing and all")
{
    const auto months = GENERATE(0, 1, 5);
    const PaceProfile profile = PaceProfile::learn(steepMonths(months, 500, 100), monthsFrom(Month(2025, 1), months), plain);
    CHECK(profile.months() == 0);
    CHECK(profile.weight(1) == 1.0);
    const DateRange range = Month(2026, 8).range();
    const auto worked = workingDates(range, plain);
    CHECK(profile.expectedShare(range, worked[9], plain) == Approx(9.0 / 21));
    CHECK(profile.expectedShare(range, range.from, plain) == 0);
    CHECK(profile.expectedShare(range, range.to, plain) == 1);
    CHECK(profile.expectedShare(range, range.to.addDays(40), plain) == 1);
}

TEST_CASE("A range without working days is gone when it is over")
{
    const PaceProfile profile;
    const DateRange weekend{QDate(2026, 8, 1), QDate(2026, 8, 3)};
    CHECK(profile.expectedShare(weekend, QDate(2026, 8, 2), plain) == 0);
    CHECK(profile.expectedShare(weekend, QDate(2026, 8, 3), plain) == 1);
}

TEST_CASE("What is sold on a day off counts for the working day before it; months without sales say nothing")
{
    std::map<QDate, qint64> sold;
    for (const Month month : monthsFrom(Month(2025, 1), 6)) {
        const auto worked = workingDates(month.range(), plain);
        for (const QDate day : worked)
            sold[day] = 100;
        // The first Saturday.
        QDate day = month.first();
        while (day.dayOfWeek() != 6)
            day = day.addDays(1);
        sold[day] = 100;
    }
    const PaceProfile profile = PaceProfile::learn(sold, monthsFrom(Month(2025, 1), 24), plain);
    CHECK(profile.months() == 6);
    double sum = 0;
    const auto worked = workingDates(Month(2025, 4).range(), plain);
    for (size_t i = 1; i <= worked.size(); ++i)
        sum += profile.weight(int(i));
    CHECK(sum == Approx(double(worked.size())).epsilon(0.05));
}

TEST_CASE("Shares reached at the same working day of past periods")
{
    std::map<QDate, qint64> sold;
    for (const QDate day : workingDates(Month(2025, 1).range(), plain))
        sold[day] = 10;
    const std::vector<DateRange> periods{Month(2025, 1).range(), Month(2025, 2).range()};
    const qint64 all = workingDays(Month(2025, 1).range(), plain);
    // February sold nothing and is left out.
    CHECK(sharesReached(sold, periods, 0, plain) == std::vector<double>{0.0});
    CHECK(sharesReached(sold, periods, all, plain) == std::vector<double>{1.0});
    CHECK(sharesReached(sold, periods, 100, plain) == std::vector<double>{1.0});
    REQUIRE(sharesReached(sold, periods, 5, plain).size() == 1);
    CHECK(sharesReached(sold, periods, 5, plain).front() == Approx(5.0 / double(all)));
}
