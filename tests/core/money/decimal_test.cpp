#include "core/base/id_source.h"
#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/wide.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

TEST_CASE("Decimal texts are read exactly, in lowest terms")
{
    struct Row
    {
        QString text;
        Decimal value;
    };
    const Row rows[] = {
        {u"12"_s, {12, 0}},
        {u"-3.50"_s, {-35, 1}},
        {u"1e-3"_s, {1, 3}},
        {u"+2.5E4"_s, {25000, 0}},
        {u"0"_s, {0, 0}},
        {u"-0.000"_s, {0, 0}},
        {u"000123.4500"_s, {12345, 2}},
        {u"999999999999999999"_s, {999999999999999999, 0}},
        {u"0.000000000000000001"_s, {1, 18}},
        {u"100000000000000000000e-3"_s, {100000000000000000, 0}},
        {u"1.00000000000000000000000"_s, {1, 0}},
    };
    for (const Row &row : rows) {
        INFO(row.text.toStdString());
        REQUIRE(decimalFromText(row.text).has_value());
        CHECK(decimalFromText(row.text).value() == row.value);
        CHECK(decimalFromText(decimalText(row.value)).value() == row.value);
    }
}

TEST_CASE("What is no decimal of eighteen digits is refused")
{
    for (const QString &text :
         {u""_s, u"."_s, u"1."_s, u".5"_s, u"+"_s, u"1e"_s, u"1e+"_s, u"e5"_s, u"1 "_s, u" 1"_s,
          u"1,000"_s, u"１"_s, u"NaN"_s, u"inf"_s, u"0x1"_s, u"1.2.3"_s, u"1e1e1"_s, u"--1"_s,
          u"1000000000000000000"_s, u"1e18"_s, u"1e-19"_s, u"1234567890123456789"_s,
          u"1e999999999999"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(decimalFromText(text).has_value());
    }
}

TEST_CASE("Decimals are written plainly")
{
    CHECK(decimalText({5, 1}) == u"0.5"_s);
    CHECK(decimalText({-1200, 2}) == u"-12"_s);
    CHECK(decimalText({0, 3}) == u"0"_s);
    CHECK(fixedText(-5, 2) == u"-0.05"_s);
    CHECK(fixedText(120450, 2) == u"1204.50"_s);
    CHECK(fixedText(7, 0) == u"7"_s);
    CHECK(fixedText(std::numeric_limits<qint64>::min(), 2) == u"-92233720368547758.08"_s);
}

TEST_CASE("Rescaling rounds half away from zero and refuses what does not fit")
{
    struct Row
    {
        Decimal value;
        int scale;
        std::optional<qint64> result;
    };
    const Row rows[] = {
        {{12345, 3}, 2, 1235}, {{-12345, 3}, 2, -1235}, {{12344, 3}, 2, 1234}, {{5, 1}, 0, 1},
        {{4, 1}, 0, 0},        {{-5, 1}, 0, -1},        {{1, 0}, 2, 100},      {{0, 0}, 18, 0},
        {{10, 0}, 18, {}},     {{9, 0}, 18, 9000000000000000000},              {{1, 18}, -1, 0},
        {{-9, 0}, 18, -9000000000000000000},
    };
    for (const Row &row : rows)
        CHECK(rescaled(row.value, row.scale) == row.result);
}

TEST_CASE("Products and quotients of 128 bits agree with the portable ones")
{
    SeededIdSource source(11);
    const auto number = [&source] { return source.random() >> (source.random() % 64); };
    for (int i = 0; i < 20000; ++i) {
        const quint64 a = number(), b = number();
        const UInt128 product = multiplied(a, b);
        REQUIRE(product == portable::multiplied(a, b));
        const UInt128 dividend(number(), number());
        const UInt128 divisor = i % 2 == 0 ? UInt128(number() + 1) : UInt128(number(), number() | 1);
        const WideQuotient quotient = divided(dividend, divisor);
        REQUIRE(quotient == portable::divided(dividend, divisor));
        REQUIRE(quotient.remainder < divisor);
        if (product.fits64())
            REQUIRE(product.low == a * b);
        if (b != 0) {
            const auto back = portable::divided(product + UInt128(b - 1), b);
            REQUIRE(back.quotient == UInt128(a));
            REQUIRE(back.remainder == UInt128(b - 1));
        }
    }
}

TEST_CASE("Products are compared exactly")
{
    constexpr quint64 top = std::numeric_limits<quint64>::max();
    CHECK(compareProducts(top, top, top, top) == 0);
    CHECK(compareProducts(top, top, top, top - 1) == 1);
    CHECK(compareProducts(top - 1, top - 1, top, top - 2) == 1);
    CHECK(compareProducts(2, 3, 7, 1) == -1);
    CHECK((compareWideProducts(UInt128(top, top), top, UInt128(top, top), top) == 0));
    CHECK((compareWideProducts(UInt128(top, top), top, UInt128(top, top - 1), top) > 0));
    CHECK((compareWideProducts(UInt128(1, 0), 1, UInt128(top), 1) > 0));
    CHECK((compareWideProducts(UInt128(1, 0), 3, UInt128(4, 0), 1) < 0));
}

TEST_CASE("A product divided keeps its remainder, or says that it does not fit")
{
    const auto exact = mulDivRem(1000000007, 999999999999999989ULL, 998244353);
    REQUIRE(exact.has_value());
    CHECK(multiplied(exact->quotient, 998244353) + UInt128(exact->remainder)
          == multiplied(1000000007, 999999999999999989ULL));
    CHECK_FALSE(mulDivRem(1ULL << 63, 4, 1).has_value());
}

TEST_CASE("Signed sums pass beyond 64 bits and come back")
{
    constexpr qint64 top = std::numeric_limits<qint64>::max();
    constexpr qint64 bottom = std::numeric_limits<qint64>::min();
    Int128 sum(top);
    sum += Int128(top);
    CHECK_FALSE(sum.narrow().has_value());
    CHECK(sum.saturated() == top);
    CHECK(sum > Int128(top));
    sum -= Int128(top);
    CHECK(sum.narrow() == top);
    sum = Int128(bottom) + Int128(bottom);
    CHECK(sum.saturated() == bottom);
    CHECK(sum < Int128(bottom));
    CHECK(sum.magnitude() == UInt128(1, 0));
    CHECK((sum - Int128(bottom)).narrow() == bottom);
    CHECK((-Int128(0)) == Int128(0));
    CHECK((-Int128(-5)).narrow() == 5);
}

TEST_CASE("Money text keeps the digits of its currency")
{
    const Currency yuan;
    const Currency yen = Currency::of(u"jpy"_s).value();
    const Currency dinar = Currency::of(u"KWD"_s).value();
    CHECK(moneyText({-120450}, yuan) == u"-1204.50"_s);
    CHECK(moneyText({-120450}, yen) == u"-120450"_s);
    CHECK(moneyText({5}, dinar) == u"0.005"_s);
    CHECK(dinar.minorPerMajor() == 1000);
    CHECK(moneyFromText(u"-1204.50"_s, yuan) == Money{-120450});
    CHECK(moneyFromText(u"12"_s, yuan) == Money{1200});
    CHECK(moneyFromText(u"0.500"_s, yuan) == Money{50});
    for (const QString &text : {u"0.005"_s, u"1e3"_s, u"1,000"_s, u""_s, u"12.5元"_s,
                                u"999999999999999999"_s})
        CHECK_FALSE(moneyFromText(text, yuan).has_value());
    CHECK_FALSE(moneyFromText(u"1.5"_s, yen).has_value());
    CHECK_FALSE(Currency::of(u"XXX"_s).has_value());
}
