#include "core/customers/value/minimiser.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>

using namespace weiwo::customers;

namespace {

double rosenbrock(std::span<const double> at, std::span<double> gradient)
{
    double sum = 0;
    std::fill(gradient.begin(), gradient.end(), 0.0);
    for (size_t i = 0; i + 1 < at.size(); ++i) {
        const double bend = at[i + 1] - at[i] * at[i];
        sum += 100 * bend * bend + (1 - at[i]) * (1 - at[i]);
        gradient[i] += -400 * at[i] * bend - 2 * (1 - at[i]);
        gradient[i + 1] += 200 * bend;
    }
    return sum;
}

/// ½ Σ (i+1)·(x_i − i)², with the first two tied together.
double quadratic(std::span<const double> at, std::span<double> gradient)
{
    double sum = 0;
    for (size_t i = 0; i < at.size(); ++i) {
        const double weight = static_cast<double>(i + 1);
        const double off = at[i] - static_cast<double>(i);
        sum += weight * off * off / 2;
        gradient[i] = weight * off;
    }
    const double tied = at[0] + at[1] - 1;
    gradient[0] += tied;
    gradient[1] += tied;
    return sum + tied * tied / 2;
}

} // namespace

TEST_CASE("The minimiser finds the bottom of Rosenbrock's valley")
{
    const std::vector<double> starts[] = {{-1.2, 1}, {0, 0}, {-3, -4}, {-1.2, 1, -0.5, 2}, {3, 3, 3, 3}};
    for (const auto &start : starts) {
        const Minimum found = minimised(rosenbrock, start);
        CHECK(found.converged);
        CHECK(found.largestGradient <= 1e-7);
        CHECK(found.iterations <= 200);
        CHECK(found.evaluations >= found.iterations);
        for (const double value : found.at)
            CHECK(value == Approx(1).margin(1e-6));
    }
}

TEST_CASE("The minimiser solves a quadratic, and gives its second derivatives")
{
    const Minimum found = minimised(quadratic, std::vector<double>{5, -5, 7});
    REQUIRE(found.converged);
    for (size_t i = 0; i < 3; ++i)
        CHECK(found.at[i] == Approx(i).margin(1e-7));
    const SquareMatrix second = hessian(quadratic, found.at);
    const double expected[] = {2, 1, 0, 1, 3, 0, 0, 0, 3};
    for (size_t i = 0; i < 9; ++i)
        CHECK(second[i] == Approx(expected[i]).margin(1e-8));
    const auto inverse = inverted(second);
    REQUIRE(inverse);
    const double wanted[] = {0.6, -0.2, 0, -0.2, 0.4, 0, 0, 0, 1.0 / 3};
    for (size_t i = 0; i < 9; ++i)
        CHECK((*inverse)[i] == Approx(wanted[i]).margin(1e-8));
    CHECK(submatrix(second, {0, 2}) == SquareMatrix{second[0], second[2], second[6], second[8]});
}

TEST_CASE("The minimiser gives the same answer from the same start, and counts its steps")
{
    const std::vector<double> start{-1.2, 1};
    const Minimum one = minimised(rosenbrock, start);
    const Minimum two = minimised(rosenbrock, start);
    CHECK(one.at == two.at);
    CHECK(one.evaluations == two.evaluations);
    std::vector<double> last{-1.2, 1};
    const Minimum limited = minimised([&last](std::span<const double> at, std::span<double> gradient) {
        last.assign(at.begin(), at.end());
        return rosenbrock(at, gradient);
    }, start, {.mostIterations = 1});
    for (size_t i = 0; i < 2; ++i)
        CHECK(std::abs(last[i] - start[i]) <= 1 + 1e-12);
    CHECK(limited.iterations == 1);
}

TEST_CASE("A search that does not end at a minimum says so")
{
    const std::vector<double> start{-1.2, 1};
    CHECK_FALSE(minimised(rosenbrock, start, {.mostIterations = 5}).converged);
    CHECK(minimised(rosenbrock, start, {.stop = [] { return true; }}).stopped);
    // Falls for ever.
    const Minimum endless = minimised([](std::span<const double> at, std::span<double> gradient) {
        gradient[0] = 1;
        return at[0];
    }, std::vector<double>{0});
    CHECK_FALSE(endless.converged);
    CHECK(endless.iterations == 200);
    // A gradient that lies.
    const Minimum lied = minimised([](std::span<const double> at, std::span<double> gradient) {
        gradient[0] = -1;
        return at[0];
    }, std::vector<double>{0});
    CHECK_FALSE(lied.converged);
    CHECK(lied.at[0] == 0);
    // No number to begin with, or all around.
    const auto nowhere = [](std::span<const double> at, std::span<double> gradient) {
        gradient[0] = at[0];
        return at[0] == 1 ? 0.5 : std::numeric_limits<double>::quiet_NaN();
    };
    CHECK_FALSE(minimised(nowhere, std::vector<double>{2}).converged);
    const Minimum alone = minimised(nowhere, std::vector<double>{1});
    CHECK_FALSE(alone.converged);
    CHECK(alone.at[0] == 1);
}

TEST_CASE("A better minimum is a lower one, or one of two alike that has converged")
{
    const Minimum low{.value = 1};
    const Minimum done{.value = 1 + 1e-12, .converged = true};
    const Minimum high{.value = 2, .converged = true};
    const Minimum none{.value = std::numeric_limits<double>::quiet_NaN()};
    CHECK(isBetter(low, high));
    CHECK_FALSE(isBetter(high, low));
    CHECK(isBetter(done, low));
    CHECK_FALSE(isBetter(low, done));
    CHECK_FALSE(isBetter(none, low));
    CHECK(isBetter(low, none));
}

TEST_CASE("What is not positive definite has no inverse here")
{
    CHECK_FALSE(inverted({1, 2, 2, 1}));
    CHECK_FALSE(inverted({0}));
    CHECK_FALSE(inverted({std::numeric_limits<double>::quiet_NaN()}));
    CHECK(inverted({4}) == SquareMatrix{0.25});
}
