#include "core/customers/value/bgnbd.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace weiwo::customers;

namespace {

/// As published for CDNOW.
constexpr BgNbd Published{.r = 0.243, .alpha = 4.414, .a = 0.793, .b = 2.426};

double expected(const BgNbd &model, const BuyingRecord &record, double weeks)
{
    const auto orders = expectedOrders(model, record, weeks);
    REQUIRE(orders);
    return *orders;
}

/// E = ∫ of the rate of orders over the weeks, the slow way: as a sum over the time at which one
/// customer's rate and chance to leave are known, both integrated numerically over their posterior.
double expectedNumerically(const BgNbd &model, const BuyingRecord &record, double weeks)
{
    // Given that it is active: rate ~ Γ(r+x, α+T), leaving ~ B(a, b+x). Orders in (T, T+t] of one
    // with rate λ and chance p: (1 − e^(−λpt))/p; over λ: (1 − (s/(s+pt))^(r+x))/p.
    const double x = static_cast<double>(record.repeats);
    const double passed = model.alpha + record.age;
    const double shape = model.b + x;
    const int steps = 400'000;
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < steps; ++i) {
        // p = u^k keeps the density finite at 0, 1 − (1−u)^k at 1.
        const double u = (i + 0.5) / steps;
        const double k = 6;
        const double up = std::pow(u, k);
        const double down = std::pow(1 - u, k);
        const double p = up / (up + down);
        const double q = down / (up + down);
        const double slope = k * (up / u * down + up * down / (1 - u)) / ((up + down) * (up + down));
        const double density = std::exp((model.a - 1) * std::log(p) + (shape - 1) * std::log(q)) * slope;
        weights += density;
        sum += density * -std::expm1((model.r + x) * -std::log1p(p * weeks / passed)) / p;
    }
    return sum / weights * probabilityAlive(model, record);
}

} // namespace

TEST_CASE("BG/NBD reproduces the six fixed points of the published parameters")
{
    struct Row
    {
        BuyingRecord record;
        double orders;
        double alive;
        double logLikelihood;
    };
    const Row table[] = {
        {{2, 30.43, 38.86}, 1.226028, .726579, -9.458606},
        {{0, 0, 38.86}, .195098, 1, -.554713},
        {{7, 29.43, 38.86}, 3.337053, .641756, -21.863276},
        {{1, 1.71, 38.86}, .203187, .212101, -4.469093},
        {{26, 30.86, 31.0}, 20.749726, .968916, -37.726579},
        {{21, 4.714, 29.286}, 0, 0, -10.031064},
    };
    for (const Row &row : table) {
        INFO(row.record.repeats);
        CHECK(expected(Published, row.record, 39) == Approx(row.orders).margin(2e-6));
        CHECK(probabilityAlive(Published, row.record) == Approx(row.alive).margin(2e-6));
        CHECK(logLikelihood(Published, row.record) == Approx(row.logLikelihood).margin(2e-6));
    }
    CHECK(expected(Published, table[5].record, 39) < 1e-6);
}

TEST_CASE("Expected orders agree with the integral over rates and chances to leave")
{
    const BgNbd models[] = {Published,
                            {.r = 3, .alpha = 20, .a = 2.5, .b = 4},
                            {.r = 0.4, .alpha = 8, .a = 1, .b = 2},
                            {.r = 0.9, .alpha = 2, .a = 0.3, .b = 0.5},
                            {.r = 30, .alpha = 90, .a = 1.5, .b = 9},
                            {.r = 0.5, .alpha = 5, .a = 40, .b = 200}};
    const BuyingRecord records[] = {{0, 0, 0}, {0, 0, 50}, {3, 40, 50}, {40, 90, 91}};
    for (const BgNbd &model : models) {
        for (const BuyingRecord &record : records) {
            for (const double weeks : {1.0, 52.0, 400.0}) {
                INFO(model.r << ' ' << model.a << ' ' << model.b << "; " << record.repeats << ' ' << weeks);
                CHECK(expected(model, record, weeks) == Approx(expectedNumerically(model, record, weeks)).epsilon(1e-6).margin(1e-9));
            }
        }
    }
}

TEST_CASE("Expected orders grow with time, stay finite and continuous everywhere")
{
    // The last: c is negative without repeats, a is near 1, parameters at their edges.
    const BgNbd models[] = {Published,
                            {.r = 0.2, .alpha = 4, .a = 0.1, .b = 0.2},
                            {.r = 0.2, .alpha = 4, .a = 0.25, .b = 0.75},
                            {.r = 0.2, .alpha = 4, .a = 1 + 1e-9, .b = 1},
                            {.r = 1e-5, .alpha = 1e-4, .a = 1e-5, .b = 1e4},
                            {.r = 1e4, .alpha = 1e5, .a = 1e4, .b = 1e5},
                            {.r = 100, .alpha = 1, .a = 0.5, .b = 0.6}};
    for (const BgNbd &model : models) {
        for (const qint64 repeats : {0, 1, 30, 1500}) {
            const BuyingRecord record{repeats, repeats > 0 ? 149.9 : 0, 150};
            double before = 0;
            for (const double weeks : {1e-6, 1.0, 10.0, 52.0, 520.0}) {
                INFO(model.r << ' ' << model.a << "; " << repeats << ' ' << weeks);
                const double orders = expected(model, record, weeks);
                CHECK(std::isfinite(orders));
                CHECK(orders >= before);
                before = orders;
            }
        }
    }
    const auto near = [](double a) { return expected({.r = 0.4, .alpha = 6, .a = a, .b = 2}, {4, 30, 40}, 52); };
    CHECK(near(1) == Approx(near(1 + 2e-4)).epsilon(1e-3));
    CHECK(near(1) == Approx((near(1 - 1.1e-4) + near(1 + 1.1e-4)) / 2).epsilon(1e-7));
    CHECK(expected(Published, {3, 10, 20}, 0) == 0);
}

TEST_CASE("The gradient of ln L agrees with central differences")
{
    const BgNbd models[] = {Published, {.r = 2, .alpha = 15, .a = 1.4, .b = 0.6}, {.r = 0.05, .alpha = 0.5, .a = 3, .b = 30}};
    const BuyingRecord records[] = {{0, 0, 38.86}, {1, 1.71, 38.86}, {7, 29.43, 38.86}, {26, 30.86, 31.0}, {300, 90, 140}};
    for (const BgNbd &model : models) {
        for (const BuyingRecord &record : records) {
            const auto gradient = likelihoodGradient(model, record);
            double BgNbd::*const parameters[] = {&BgNbd::r, &BgNbd::alpha, &BgNbd::a, &BgNbd::b};
            for (size_t i = 0; i < 4; ++i) {
                BgNbd above = model;
                BgNbd below = model;
                const double step = 1e-5 * (model.*parameters[i]);
                above.*parameters[i] += step;
                below.*parameters[i] -= step;
                const double slope = (logLikelihood(above, record) - logLikelihood(below, record)) / (2 * step);
                INFO(model.r << ' ' << record.repeats << ' ' << i);
                CHECK(gradient[i] == Approx(slope).epsilon(1e-5).margin(1e-7));
            }
        }
    }
}

TEST_CASE("A customer long silent is less likely to be active")
{
    CHECK(probabilityAlive(Published, {0, 0, 1000}) == 1);
    double before = 1;
    for (const double age : {10.0, 12.0, 20.0, 50.0, 400.0}) {
        const double alive = probabilityAlive(Published, {5, 10, age});
        CHECK(alive < before);
        CHECK(alive >= 0);
        before = alive;
    }
    CHECK(probabilityAlive(Published, {5000, 10, 100'000}) == 0);
}
