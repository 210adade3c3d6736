#include "core/metrics/pace.h"
#include "tests/support/catch.h"

#include <limits>

using namespace weiwo;
using namespace weiwo::metrics;

namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr qint64 Least = std::numeric_limits<qint64>::min();

/// 21 working days, the last five weigh 1.6: the example of METHODS.md §3.
std::vector<double> exampleDays()
{
    std::vector<double> days(21, 1.0);
    std::fill(days.end() - 5, days.end(), 1.6);
    return days;
}

} // namespace

TEST_CASE("Attainment has a value where there is a target, whatever its sign")
{
    struct Row
    {
        Amount actual, target;
        Better better;
        Ratio ratio;
    };
    const Row table[] = {
        {90, 100, Better::Higher, 0.9},
        {0, 100, Better::Higher, 0.0},
        {-20, 100, Better::Higher, -0.2},
        {-80, -100, Better::Higher, 1.2},
        {-130, -100, Better::Higher, 0.7},
        {50, -100, Better::Higher, 2.5},
        {90, 100, Better::Lower, 1.1},
        {130, 100, Better::Lower, 0.7},
        {100, 0, Better::Higher, {}},
        {100, {}, Better::Higher, {}},
        {{}, 100, Better::Higher, {}},
    };
    for (const Row &row : table) {
        INFO(row.actual.value_or(-1) << " of " << row.target.value_or(-1));
        const Ratio ratio = attainmentRatio(row.actual, row.target, row.better);
        REQUIRE(ratio.has_value() == row.ratio.has_value());
        if (ratio)
            CHECK(*ratio == Approx(*row.ratio).margin(1e-12));
    }
}

TEST_CASE("A gap is exact, or absent")
{
    CHECK(gapToTarget(90, 100) == -10);
    CHECK(gapToTarget(Most, Most - 1) == 1);
    CHECK_FALSE(gapToTarget(Most, -1));
    CHECK_FALSE(gapToTarget(Least, 1));
    CHECK_FALSE(gapToTarget({}, 1));
    CHECK_FALSE(gapToTarget(1, {}));
}

TEST_CASE("Growth from nothing is new, and from a loss is marked")
{
    CHECK(growthOf(120, 100).ratio.value() == Approx(0.2));
    CHECK(growthOf(0, 100).ratio.value() == Approx(-1));
    CHECK(growthOf(-50, -100).ratio.value() == Approx(0.5));
    CHECK(growthOf(-50, -100).fromNegative);
    CHECK_FALSE(growthOf(120, 100).fromNegative);
    CHECK(growthOf(5, 0) == Growth{{}, true, false});
    CHECK(growthOf(0, 0) == Growth{});
    CHECK(growthOf({}, 100) == Growth{});
    CHECK(growthOf(100, {}) == Growth{});
    CHECK(compoundGrowth(121, 100, 2).value() == Approx(0.1));
    for (const auto &[actual, base, years] : {std::tuple<Amount, Amount, double>{0, 100, 2}, {121, 0, 2}, {121, -1, 2},
                                              {121, 100, 0}, {{}, 100, 2}, {121, {}, 2}})
        CHECK_FALSE(compoundGrowth(actual, base, years));
}

TEST_CASE("The worked example of pace")
{
    const Ratio elapsed = elapsedShare(exampleDays(), 9);
    REQUIRE(elapsed);
    CHECK(*elapsed == Approx(0.375));
    constexpr qint64 target = 120'000'000, actual = 52'000'000;
    const Ratio pace = paceRatio(actual, target, elapsed);
    CHECK(pace.value() == Approx(1.1556).margin(5e-5));
    CHECK(paceStatus(pace, elapsed) == PaceStatus::Green);
    CHECK(requiredPerDay(actual, target, 15) == 4'533'333);
    CHECK(requiredPerDay(actual, target, 12) == 5'666'667);
    const auto landing = projectedLanding(520'000, 1'200'000, elapsed, {});
    CHECK(landing == Landing{1'340'000, {}, {}, false});
}

TEST_CASE("The worked example of landing from history")
{
    const std::vector<double> reached = {.30, .36, .33, .41, .29, .35, .38, .32};
    const auto landing = projectedLanding(520'000, 1'200'000, 0.375, reached);
    REQUIRE(landing);
    CHECK(landing->fromHistory);
    CHECK(landing->value == 1'529'412);
    CHECK(landing->low == 1'336'761);
    CHECK(landing->high == 1'750'842);
    const auto shorter = projectedLanding(520'000, 1'200'000, 0.375, std::span(reached).first(7));
    CHECK(shorter == Landing{1'340'000, {}, {}, false});
    const auto negative = projectedLanding(-520'000, {}, 0.375, reached);
    CHECK(negative->low == -1'750'842);
    CHECK(negative->high == -1'336'761);
}

TEST_CASE("Landing without what it needs")
{
    const std::vector<double> nothingReached(8, 0.0);
    CHECK_FALSE(projectedLanding({}, 100, 0.5, {}));
    CHECK_FALSE(projectedLanding(100, {}, 0.0, {}));
    CHECK_FALSE(projectedLanding(100, 100, {}, {}));
    CHECK(projectedLanding(100, {}, 0.5, {})->value == 200);
    CHECK(projectedLanding(0, 400, 0.0, {})->value == 400);
    CHECK(projectedLanding(100, 100, 1.0, {})->value == 100);
    CHECK_FALSE(projectedLanding(100, {}, 0.5, nothingReached)->fromHistory);
    CHECK_FALSE(projectedLanding(Most, {}, 1e-9, {}));
}

TEST_CASE("Pace and its status where something is missing")
{
    CHECK_FALSE(paceRatio(1, 0, 0.5));
    CHECK_FALSE(paceRatio(1, {}, 0.5));
    CHECK_FALSE(paceRatio({}, 1, 0.5));
    CHECK_FALSE(paceRatio(1, 1, 0.0));
    CHECK_FALSE(paceRatio(1, 1, {}));
    CHECK(paceRatio(-40, -100, 0.5).value() == Approx(1.2));
    struct Row
    {
        Ratio pace, elapsed;
        std::optional<PaceStatus> status;
    };
    const Row table[] = {
        {1.0, 0.5, PaceStatus::Green}, {0.999, 0.5, PaceStatus::Amber}, {0.9, 0.05, PaceStatus::Amber},
        {0.899, 0.5, PaceStatus::Red}, {-1.0, 0.5, PaceStatus::Red},    {2.0, 0.049, PaceStatus::TooEarly},
        {{}, 0.5, {}},                 {1.0, {}, {}},
    };
    for (const Row &row : table)
        CHECK(paceStatus(row.pace, row.elapsed) == row.status);
    CHECK(paceStatus(0.85, 0.5, {.green = 0.9, .amber = 0.8}) == PaceStatus::Amber);
    CHECK_FALSE(elapsedShare({}, 1));
    CHECK_FALSE(elapsedShare(std::vector{0.0, 0.0}, 1));
    CHECK(elapsedShare(std::vector{1.0, 1.0}, 9).value() == 1);
}

TEST_CASE("What is required a day ends with the period, and with the target")
{
    CHECK(requiredPerDay(100, 100, 3) == 0);
    CHECK(requiredPerDay(101, 100, 3) == 0);
    CHECK(requiredPerDay(0, 1, 2) == 1);
    CHECK_FALSE(requiredPerDay(0, 100, 0));
    CHECK_FALSE(requiredPerDay({}, 100, 1));
    CHECK_FALSE(requiredPerDay(0, {}, 1));
    CHECK_FALSE(requiredPerDay(Least, Most, 1e-3));
}

TEST_CASE("Quantiles are those of type 7")
{
    const std::vector<double> values = {7, 1, 3, 5};
    const std::pair<double, double> table[] = {{0, 1}, {0.25, 2.5}, {0.5, 4}, {0.9, 6.4}, {1, 7}, {2, 7}, {-1, 1}};
    for (const auto &[part, value] : table)
        CHECK(quantile(values, part).value() == Approx(value));
    CHECK(quantile(std::vector{3.0}, 0.7).value() == 3);
    CHECK_FALSE(quantile({}, 0.5));
}

TEST_CASE("Linearity is one where every part is the same")
{
    CHECK(linearity(std::vector<qint64>{310, 290, 450}).value() == Approx(0.9556).margin(5e-5));
    CHECK(linearity(std::vector<qint64>{100, 100, 100, 100}).value() == Approx(1));
    CHECK(linearity(std::vector<qint64>{0, 0, 100}).value() == Approx(1 - 1.0 / 3));
    CHECK(linearity(std::vector<qint64>{5}).value() == Approx(1));
    CHECK_FALSE(linearity({}));
    CHECK_FALSE(linearity(std::vector<qint64>{5, -5}));
    CHECK_FALSE(linearity(std::vector<qint64>{Most, Most}));
}

TEST_CASE("Equal values share a rank, absent ones have none")
{
    using Ranks = std::vector<std::optional<int>>;
    const std::vector<Ratio> values = {5.0, 9.0, 5.0, {}, 1.0};
    CHECK(ranks(values) == Ranks{2, 1, 2, {}, 4});
    CHECK(ranks(values, RankStyle::Dense) == Ranks{2, 1, 2, {}, 3});
    CHECK(ranks({}).empty());
    const std::vector<Ratio> before = {1.0, 2.0, {}, 3.0, 9.0}, now = {3.0, 2.0, 9.0, 1.0, {}};
    CHECK(rankMovements(before, now) == Ranks{2, 0, {}, -2, {}});
}

TEST_CASE("A customer is new, retained, won back or lost")
{
    const DateRange year{QDate(2026, 1, 1), QDate(2027, 1, 1)};
    const DateRange march{QDate(2026, 3, 1), QDate(2026, 4, 1)};
    struct Row
    {
        const char *name;
        std::vector<QDate> orders;
        DateRange period;
        std::optional<CustomerStanding> standing;
    };
    const Row table[] = {
        {"first order ever", {QDate(2026, 5, 1)}, year, CustomerStanding::New},
        {"on the first day", {QDate(2026, 1, 1)}, year, CustomerStanding::New},
        {"before and now", {QDate(2026, 5, 1), QDate(2025, 1, 1)}, year, CustomerStanding::Retained},
        {"a gap of a year", {QDate(2024, 12, 31), QDate(2026, 5, 1)}, year, CustomerStanding::WonBack},
        {"no more", {QDate(2025, 6, 1)}, year, CustomerStanding::Lost},
        {"lost long ago", {QDate(2024, 6, 1)}, year, {}},
        {"not yet lost", {QDate(2025, 4, 1)}, march, {}},
        {"lost in this month", {QDate(2025, 3, 31)}, march, CustomerStanding::Lost},
        {"orders later do not count", {QDate(2025, 3, 15), QDate(2026, 4, 1)}, march, CustomerStanding::Lost},
        {"never", {}, year, {}},
        {"only later", {QDate(2027, 1, 1)}, year, {}},
        {"no period", {QDate(2026, 5, 1)}, {year.to, year.from}, {}},
    };
    for (const Row &row : table) {
        INFO(row.name);
        CHECK(customerStanding(row.orders, row.period) == row.standing);
    }
    CHECK(customerStanding(std::vector{QDate(2025, 6, 1), QDate(2026, 5, 1)}, year, 6) == CustomerStanding::WonBack);
}

TEST_CASE("The share of a target that is due")
{
    CHECK(*dueShare(25, 100) == Approx(0.25));
    CHECK(*dueShare(0, 100) == 0);
    CHECK_FALSE(dueShare({}, 100));
    CHECK_FALSE(dueShare(5, {}));
    CHECK_FALSE(dueShare(5, 0));
    CHECK_FALSE(dueShare(5, -10));
}
