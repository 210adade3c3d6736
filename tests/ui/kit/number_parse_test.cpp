#include "tests/support/catch.h"

#include "ui/kit/number_parse.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace Qt::StringLiterals;

namespace {

using Op = NumberReading::Op;

const NumberSpec Wan{.unit = MoneyUnit::Wan};
const NumberSpec Count{.kind = NumberKind::Count, .digits = 0};
const NumberSpec Percent{.kind = NumberKind::Percent, .digits = 1};

std::optional<qint64> valueOf(const QString &text, const NumberSpec &spec,
                              std::optional<qint64> present = {},
                              std::optional<qint64> parent = {})
{
    const auto reading = parseNumber(text, spec);
    if (!reading)
        return -999'999;
    const auto value = applied(*reading, present, parent);
    return value ? *value : std::optional<qint64>(-888'888);
}

} // namespace

TEST_CASE("Numbers as people type them")
{
    struct Row
    {
        QString text;
        qint64 fen;
    };
    // In a column of ten thousand yuan.
    const Row row = GENERATE(
        Row{u"1200"_s, 1200'0000'00}, Row{u"1,200"_s, 1200'0000'00},
        Row{u"\uFF11\uFF12\uFF10\uFF10"_s, 1200'0000'00}, Row{u"\u00A51200"_s, 1200'0000'00},
        Row{u"\uFFE51,200"_s, 1200'0000'00}, Row{u"+1200"_s, 1200'0000'00},
        Row{u" 1 200 "_s, 1200'0000'00}, Row{u"1200\u5143"_s, 1200'00},
        Row{u"1200\u4E07"_s, 1200'0000'00}, Row{u"1200\u4E07\u5143"_s, 1200'0000'00},
        Row{u"0.12\u4EBF"_s, 1200'0000'00}, Row{u"120k"_s, 12'0000'00},
        Row{u"3m"_s, 300'0000'00}, Row{u"3\u767E\u4E07"_s, 300'0000'00},
        Row{u"1\u4E07\u4EBF"_s, 1'000'000'000'000'00}, Row{u"(123)"_s, -123'0000'00},
        Row{u"\uFF08123\uFF09"_s, -123'0000'00}, Row{u"-123"_s, -123'0000'00},
        Row{u"123-"_s, -123'0000'00}, Row{u"\u2212123"_s, -123'0000'00},
        Row{u"-\u00A55"_s, -5'0000'00}, Row{u"\u00A5-5"_s, -5'0000'00},
        Row{u".5"_s, 5000'00}, Row{u"0.000001"_s, 1}, Row{u"1,234,567.5"_s, 1'234'567'5000'00},
        Row{u"=1200/12"_s, 100'0000'00}, Row{u"=(3+4)*1.1\u4E07"_s, 7'7000'00},
        Row{u"=100\u00D73"_s, 300'0000'00}, Row{u"=100\u00F73"_s, 33'333'333},
        Row{u"=5%*1200"_s, 60'0000'00}, Row{u"=-(2+3)"_s, -5'0000'00},
        Row{u"=2\u4E07+3000\u5143"_s, 23'000'00}, Row{u"=(1+2)\u4E07"_s, 3'0000'00},
        Row{u"=0+3\u4E07"_s, 3'0000'00});
    INFO(row.text.toStdString());
    CHECK(valueOf(row.text, Wan) == row.fen);
}

TEST_CASE("What changes the present value")
{
    CHECK(valueOf(u"+5%"_s, Wan, 1000'00) == 1050'00);
    CHECK(valueOf(u"-3%"_s, Wan, 1000'00) == 970'00);
    CHECK(valueOf(u"*1.05"_s, Wan, 1000'00) == 1050'00);
    CHECK(valueOf(u"/12"_s, Wan, 1200'00) == 100'00);
    CHECK(valueOf(u"*=2"_s, Count, 7) == 14);
    CHECK(valueOf(u"+=300"_s, Wan, 100'0000'00) == 400'0000'00);
    CHECK(valueOf(u"-=300\u5143"_s, Wan, 1000'00) == 700'00);
    CHECK(valueOf(u"+=10%"_s, Wan, 1000'00) == 1100'00);
    CHECK(valueOf(u"12%"_s, Wan, 1, 1000'00) == 120'00);
    CHECK(valueOf(u"5%"_s, Percent, 100) == 50);
    CHECK(valueOf(u"-3%"_s, Percent, 100) == -30);
    CHECK(valueOf(u"61.8"_s, Percent) == 618);
    CHECK(valueOf(u"+=1%"_s, Percent, 618) == 628);
    CHECK(valueOf(u"/3"_s, Count, 10) == 3);
    CHECK(valueOf(u"/3"_s, Count, 11) == 4);
    CHECK(valueOf(u"*1.05"_s, Wan, std::nullopt) == -888'888);
    CHECK(valueOf(u"12%"_s, Wan, 5) == -888'888);
    CHECK(valueOf(u"*9999999999"_s, Wan, 9'000'000'000'000) == -888'888);
}

TEST_CASE("Clearing a cell")
{
    const QString text = GENERATE(u""_s, u"  "_s, u"-"_s, u"\u2014"_s, u"\u2212"_s);
    CHECK(valueOf(text, Wan, 5) == std::nullopt);
    CHECK(parseNumber(text, Wan)->op == Op::Clear);
}

TEST_CASE("What is not understood is refused with a reason, never guessed")
{
    const QString text = GENERATE(
        u"abc"_s, u"12a"_s, u"1.2.3"_s, u"1,2"_s, u"1,2000"_s, u"12,34.5"_s, u"1.234,5"_s, u",5"_s,
        u"1,200,"_s, u"7-18"_s, u"1200/12"_s, u"=1200/0"_s, u"/0"_s, u"="_s, u"=("_s, u"=(1+2"_s,
        u"=1+"_s, u"=3+4\u4E07"_s, u"=2\u4E07*3\u4E07"_s, u"=1/2\u4E07"_s, u"*2\u4E07"_s, u"3kk"_s,
        u"3k\u4E07"_s, u"1\u4EBF\u4E07"_s, u"99999999999999999999"_s, u"9999999999\u4EBF"_s,
        u"5\u4E07%"_s, u"=A1+2"_s, u"1e5"_s, u"--5"_s, u"\u4E07"_s);
    INFO(text.toStdString());
    const auto reading = parseNumber(text, Wan);
    REQUIRE_FALSE(reading);
    CHECK_FALSE(reading.error().message.isEmpty());
    CHECK(reading.error().code == QLatin1String(errc::BadInput));
}

TEST_CASE("A percentage cell takes no units")
{
    CHECK_FALSE(parseNumber(u"5\u4E07"_s, Percent));
    CHECK_FALSE(parseNumber(u"=5\u5143"_s, Percent));
}

TEST_CASE("Fractions stay exact until the end")
{
    CHECK(Exact::of(6, -4) == Exact{-3, 2});
    CHECK(Exact{1, 3}.plus({1, 6}) == Exact{1, 2});
    CHECK(Exact{2, 3}.over({-4, 9}) == Exact{-3, 2});
    CHECK(Exact{5, 2}.rounded() == 3);
    CHECK(Exact{-5, 2}.rounded() == -3);
    CHECK(Exact{-7, 3}.rounded() == -2);
    CHECK(valueOf(u"=1/3*3"_s, Wan) == 1'0000'00);
    CHECK_FALSE(Exact{std::numeric_limits<qint64>::max(), 1}.plus({1, 1}));
}

TEST_CASE("The reading under the editor")
{
    CHECK(readingText(1200'0000'00, {.unit = MoneyUnit::Million}) == u"= 12.00M"_s);
    CHECK(readingText(std::nullopt, Wan) == u"= empty"_s);
}
