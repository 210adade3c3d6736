#include "core/performance/big_integer.h"
#include "tests/support/catch.h"

#include <limits>
#include <numeric>
#include <random>

using namespace weiwo::performance;

namespace {

constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Most = std::numeric_limits<qint64>::max();

BigInteger randomNumber(std::mt19937_64 &dice, int limbs)
{
    BigInteger value;
    for (int i = 0; i < limbs; ++i) {
        // Limbs of all ones and of zeros are where carries and estimates go wrong.
        const auto kind = dice() % 4;
        const qint64 limb = kind == 0 ? 0 : kind == 1 ? 0xFFFFFFFF : qint64(dice() >> 32);
        value = value.shifted(1) + BigInteger(limb);
    }
    return dice() % 2 == 0 ? value : -value;
}

} // namespace

TEST_CASE("A big integer holds every number of 64 bits, and says when it holds more")
{
    for (const qint64 value : {qint64(0), qint64(1), qint64(-1), Most, Least, Least + 1}) {
        INFO(value);
        CHECK(BigInteger(value).narrow() == value);
        CHECK((-BigInteger(value)).isNegative() == (value > 0));
    }
    CHECK_FALSE((BigInteger(Most) + BigInteger(1)).narrow());
    CHECK((-(BigInteger(Most) + BigInteger(1))).narrow() == Least);
    CHECK_FALSE((BigInteger(Least) - BigInteger(1)).narrow());
    CHECK(BigInteger::powerOfTen(18).narrow() == 1'000'000'000'000'000'000);
    CHECK(BigInteger::powerOfTen(0).narrow() == 1);
    CHECK(BigInteger::powerOfTen(40) == BigInteger::powerOfTen(18) * BigInteger::powerOfTen(22));
    CHECK((BigInteger(7) - BigInteger(7)) == BigInteger());
    CHECK((BigInteger(-7) + BigInteger(7)) == BigInteger());
}

TEST_CASE("Small numbers calculate and compare as the machine's own")
{
    for (qint64 a = -40; a <= 40; ++a) {
        for (qint64 b = -40; b <= 40; ++b) {
            INFO(a << " and " << b);
            CHECK((BigInteger(a) + BigInteger(b)).narrow() == a + b);
            CHECK((BigInteger(a) - BigInteger(b)).narrow() == a - b);
            CHECK((BigInteger(a) * BigInteger(b)).narrow() == a * b);
            CHECK((BigInteger(a) <=> BigInteger(b)) == (a <=> b));
            CHECK(greatestCommonDivisor(a, b).narrow() == std::gcd(a, b));
            if (b <= 0)
                continue;
            const FloorQuotient parts = dividedByFloor(a, b);
            const qint64 down = a >= 0 ? a / b : -((-a + b - 1) / b);
            CHECK(parts.quotient.narrow() == down);
            CHECK(parts.remainder.narrow() == a - down * b);
        }
    }
}

TEST_CASE("Long division gives back what was divided, and a remainder below the divisor")
{
    std::mt19937_64 dice(11);
    for (int round = 0; round < 4000; ++round) {
        const BigInteger a = randomNumber(dice, int(dice() % 9));
        BigInteger b = randomNumber(dice, 1 + int(dice() % 5));
        if (b.isNegative())
            b = -b;
        if (b.isZero())
            continue;
        const FloorQuotient parts = dividedByFloor(a, b);
        CHECK(parts.quotient * b + parts.remainder == a);
        CHECK_FALSE(parts.remainder.isNegative());
        CHECK(parts.remainder < b);
    }
}

TEST_CASE("Long numbers keep the laws of arithmetic")
{
    std::mt19937_64 dice(12);
    for (int round = 0; round < 500; ++round) {
        const BigInteger a = randomNumber(dice, 6), b = randomNumber(dice, 4), c = randomNumber(dice, 5);
        CHECK((a + b) * c == a * c + b * c);
        CHECK((a + b) - b == a);
        CHECK(a * b == b * a);
        CHECK((a < b) == (BigInteger() < b - a));
        const BigInteger common = greatestCommonDivisor(a * c, b * c);
        if (common.isZero())
            continue;
        CHECK(dividedByFloor(a * c, common).remainder.isZero());
        CHECK(dividedByFloor(b * c, common).remainder.isZero());
    }
}
