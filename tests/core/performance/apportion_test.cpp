#include "core/performance/apportion.h"
#include "tests/support/catch.h"

#include <random>

using namespace weiwo::performance;

namespace {

struct Fraction
{
    qint64 numerator;
    qint64 denominator;
};

std::vector<qint64> partsOf(qint64 total, const std::vector<Fraction> &shares)
{
    std::vector<Rational> rationals;
    for (const Fraction &share : shares)
        rationals.push_back({share.numerator, share.denominator});
    std::vector<qint64> parts;
    for (const BigInteger &part : apportioned(total, rationals))
        parts.push_back(part.narrow().value());
    return parts;
}

bool areEqual(const Rational &a, const Rational &b)
{
    return a.numerator * b.denominator == b.numerator * a.denominator;
}

} // namespace

TEST_CASE("Missing units go to the largest remainders, of equal ones to the earlier")
{
    struct Row
    {
        qint64 total;
        std::vector<Fraction> shares;
        std::vector<qint64> parts;
    };
    const std::vector<Row> table = {
        {0, {}, {}},
        {5, {{5, 1}}, {5}},
        {1, {{1, 3}, {1, 3}, {1, 3}}, {1, 0, 0}},
        {2, {{1, 3}, {2, 3}, {1, 1}}, {0, 1, 1}},
        {1, {{1, 2}, {2, 4}}, {1, 0}},
        {0, {{-1, 2}, {1, 2}}, {0, 0}},
        {-1, {{-1, 3}, {-2, 3}}, {0, -1}},
        {10, {{-7, 2}, {27, 2}}, {-3, 13}},
        // The remainders differ in the twentieth digit only.
        {1, {{999'999'999'999'999'999, 2'000'000'000'000'000'000},
             {1'000'000'000'000'000'001, 2'000'000'000'000'000'000}}, {0, 1}},
    };
    for (const Row &row : table) {
        CHECK(partsOf(row.total, row.shares) == row.parts);
    }
}

TEST_CASE("A sum of fractions is exact, and its bounds hold it")
{
    std::mt19937_64 dice(5);
    for (int round = 0; round < 100; ++round) {
        RationalSum sum;
        Rational plain{0, 1};
        for (int i = 0; i < 30; ++i) {
            const qint64 top = qint64(dice() % 2001) - 1000, bottom = qint64(1 + dice() % 40);
            sum.add(top, bottom);
            plain = {plain.numerator * bottom + BigInteger(top) * plain.denominator,
                     plain.denominator * bottom};
        }
        CHECK(areEqual(sum.exact(), plain));
        const auto [low, high] = sum.bounds();
        CHECK(low.numerator * plain.denominator <= plain.numerator * low.denominator);
        CHECK(high.numerator * plain.denominator >= plain.numerator * high.denominator);
    }
}

TEST_CASE("Fractions that make a whole leave none behind")
{
    RationalSum sum;
    for (int i = 0; i < 7; ++i)
        sum.add(1, 7);
    CHECK(sum.size() == 0);
    CHECK(areEqual(sum.exact(), {1, 1}));
    sum.add(-1, 3);
    sum.add(1, 3);
    CHECK(sum.size() == 0);
    CHECK(areEqual(sum.exact(), {1, 1}));
}
