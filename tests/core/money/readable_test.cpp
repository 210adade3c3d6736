#include "core/money/readable.h"

#include "tests/support/catch.h"

using namespace weiwo;

TEST_CASE("Digits stand in groups of three, on the left of the point alone")
{
    const auto [number, text] = GENERATE(table<const char *, const char *>(
        {{"0", "0"}, {"12", "12"}, {"123", "123"}, {"1234", "1,234"}, {"-123", "-123"},
         {"-1234", "-1,234"}, {"-123456", "-123,456"}, {"1234567.8901", "1,234,567.8901"},
         {"999.50", "999.50"}, {"", ""}}));
    CHECK(grouped(QString::fromLatin1(number)) == QString::fromLatin1(text));
}

TEST_CASE("An amount is written with its currency's digits")
{
    CHECK(readableText({123456789}, {}) == QStringLiteral("1,234,567.89"));
    CHECK(readableText({-100000}, {}) == QStringLiteral("-1,000.00"));
}
