#include "core/customers/value/gamma_function.h"
#include "core/customers/value/hypergeometric.h"
#include "tests/support/catch.h"

#include <cmath>

using namespace weiwo::customers;

namespace {

constexpr double EulerGamma = 0.57721566490153286061;
constexpr double Pi = 3.14159265358979323846;

} // namespace

TEST_CASE("logGamma and digamma have the values that are known in closed form")
{
    struct Row
    {
        double z;
        double logGamma;
        double digamma;
    };
    const Row table[] = {
        {1, 0, -EulerGamma},
        {2, 0, 1 - EulerGamma},
        {0.5, std::log(Pi) / 2, -EulerGamma - 2 * std::log(2.0)},
        {5, std::log(24.0), 25.0 / 12 - EulerGamma},
        {1.5, std::log(Pi) / 2 - std::log(2.0), 2 - EulerGamma - 2 * std::log(2.0)},
        {0.25, 1.2880225246980774, -4.2274535333762654},
        {16, 27.899271383840892, 2.7410133283274604},
        {100, 359.13420536957540, 4.6001618527380874},
        {1500, 9467.0929645306641, 7.3128870167199327},
    };
    for (const Row &row : table) {
        INFO(row.z);
        CHECK(logGamma(row.z) == Approx(row.logGamma).epsilon(1e-13).margin(1e-13));
        CHECK(digamma(row.z) == Approx(row.digamma).epsilon(1e-13).margin(1e-13));
    }
}

TEST_CASE("logGamma and digamma obey their recurrences from 1e-6 to 1e6")
{
    for (double z = 1e-6; z < 1e6; z *= 1.37) {
        INFO(z);
        CHECK(logGamma(z + 1) == Approx(logGamma(z) + std::log(z)).epsilon(1e-13).margin(2e-13));
        CHECK(digamma(z + 1) == Approx(digamma(z) + 1 / z).epsilon(1e-13).margin(2e-13 + 4e-16 / z));
        // std::lgamma is there to compare with: nothing else calls it.
        CHECK(logGamma(z) == Approx(std::lgamma(z)).epsilon(2e-14).margin(2e-13));
    }
}

TEST_CASE("The hypergeometric series has the values that are known in closed form")
{
    const auto f = [](double a, double b, double c, double z) {
        const auto sum = hypergeometric(a, b, c, z, 1 - z);
        REQUIRE(sum);
        return sum->value * std::exp(sum->logScale);
    };
    for (const double z : {0.0, 0.1, 0.5, 0.89, 0.9, 0.901, 0.95, 0.99, 0.999, 0.9999, 0.999999}) {
        INFO(z);
        CHECK(f(0.7, 1.3, 1.3, z) == Approx(std::pow(1 - z, -0.7)).epsilon(1e-12));
        CHECK(f(1, 1, 2, z) == Approx(z > 0 ? -std::log(1 - z) / z : 1).epsilon(1e-12));
        CHECK(f(0.5, 0.5, 1.5, z) == Approx(z > 0 ? std::asin(std::sqrt(z)) / std::sqrt(z) : 1).epsilon(1e-12));
        CHECK(f(-2, 1, 3, z) == Approx(1 - 2 * z / 3 + z * z / 6).epsilon(1e-12));
        CHECK(f(0, 5, 3, z) == 1);
    }
    CHECK(f(40, 60, 60, 0.95) == Approx(std::pow(0.05, -40)).epsilon(1e-12));
}

TEST_CASE("The hypergeometric series keeps a scale where the sum leaves the range of a double")
{
    const auto sum = hypergeometric(500, 700, 700, 0.9, 0.1);
    REQUIRE(sum);
    CHECK(std::isfinite(sum->value));
    CHECK(std::log(sum->value) + sum->logScale == Approx(-500 * std::log(0.1)).epsilon(1e-12));
}
