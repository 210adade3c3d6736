#include "core/base/id_source.h"
#include "core/exchange/text/value_parse.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

constexpr NumberFormat European{',', '.'};

struct Good
{
    const char *text;
    qint64 mantissa;
    int scale;
    NumberFormat format = {};
};

struct Bad
{
    const char *text;
    ValueProblem problem;
    NumberFormat format = {};
};

} // namespace

TEST_CASE("A number is read exactly, however people write it")
{
    const Good cases[] = {
        {"0", 0, 0},
        {"12", 12, 0},
        {"-3.50", -35, 1},
        {"+2.5", 25, 1},
        {".5", 5, 1},
        {"12.", 12, 0},
        {"00017", 17, 0},
        {"1,234.50", 12345, 1},
        {"1,234,567", 1234567, 0},
        {"12,345,678.09", 1234567809, 2},
        {"1234567.89", 123456789, 2},
        {"1 234 567.5", 12345675, 1},
        {"1\xc2\xa0"
         "234",
         1234, 0},
        {"1'234.5", 12345, 1},
        {"¥1200", 1200, 0},
        {"￥ 1,200.00", 1200, 0},
        {"$1,234.50", 12345, 1},
        {"1200元", 1200, 0},
        {"CNY 1,234.5", 12345, 1},
        {"1,234.5 USD", 12345, 1},
        {"(123)", -123, 0},
        {"（123）", -123, 0},
        {"($1,234.50)", -12345, 1},
        {"$(1,234.50)", -12345, 1},
        {"123-", -123, 0},
        {"−123", -123, 0},
        {"-¥123", -123, 0},
        {"¥-123", -123, 0},
        {"１２００", 1200, 0},
        {"１，２００．５", 12005, 1},
        {"1.2万", 12000, 0},
        {"1.2 万元", 12000, 0},
        {"0.12亿", 12000000, 0},
        {"3亿元", 300000000, 0},
        {"1.5万亿", 1500000000000, 0},
        {"2百万", 2000000, 0},
        {"3千万", 30000000, 0},
        {"0.00001万", 1, 1},
        {"120k", 120000, 0},
        {"3m", 3000000, 0},
        {"1.5M", 1500000, 0},
        {"2bn", 2000000000, 0},
        {"5%", 5, 2},
        {"-12.5 %", -125, 3},
        {"50%", 5, 1},
        {"100%", 1, 0},
        {"5‰", 5, 3},
        {"1.5E+03", 1500, 0},
        {"1e-3", 1, 3},
        {"1E5", 100000, 0},
        {"999999999999999999", 999999999999999999, 0},
        {"-999999999999999999", -999999999999999999, 0},
        {"0.000000000000000001", 1, 18},
        {"0.30000000000000004", 30000000000000004, 17},
        {"1234.5000000000000000000", 12345, 1},
        {"0.00000000000000000000000", 0, 0},
        {"1.234,50", 12345, 1, European},
        {"1.234.567,8", 12345678, 1, European},
        {"12,5", 125, 1, European},
        {"1 234,50", 12345, 1, European},
        {"-0,05", -5, 2, European},
        {"1.234", 1234, 0, European},
        {"1,2万", 12000, 0, European},
        {"1234", 1234, 0, {'.', '\0'}},
    };
    for (const Good &c : cases) {
        INFO(c.text);
        const auto number = parseNumber(c.text, c.format);
        REQUIRE(number);
        CHECK(number->value.mantissa == c.mantissa);
        CHECK(number->value.scale == c.scale);
        const std::string_view text = c.text;
        CHECK(number->percent == (text.find("%") != text.npos || text.find("‰") != text.npos));
    }
}

TEST_CASE("What is no number is refused with the reason")
{
    const Bad cases[] = {
        {"", ValueProblem::Empty},
        {"-", ValueProblem::NotANumber},
        {".", ValueProblem::NotANumber},
        {"abc", ValueProblem::NotANumber},
        {"12abc", ValueProblem::NotANumber},
        {"1-2", ValueProblem::NotANumber},
        {"2026-07-01", ValueProblem::NotANumber},
        {"--5", ValueProblem::NotANumber},
        {"-(5)", ValueProblem::NotANumber},
        {"(5", ValueProblem::NotANumber},
        {"()", ValueProblem::NotANumber},
        {"万", ValueProblem::NotANumber},
        {"1万万", ValueProblem::NotANumber},
        {"5%%", ValueProblem::NotANumber},
        {"¥", ValueProblem::NotANumber},
        {"1e", ValueProblem::NotANumber},
        {"e5", ValueProblem::NotANumber},
        {"1e5e5", ValueProblem::NotANumber},
        {"0x10", ValueProblem::NotANumber},
        {"nan", ValueProblem::NotANumber},
        {"inf", ValueProblem::NotANumber},
        {"1/2", ValueProblem::NotANumber},
        {"三万", ValueProblem::NotANumber},
        {"1,23", ValueProblem::ThousandsGroups},
        {"1,2345", ValueProblem::ThousandsGroups},
        {"1234,567", ValueProblem::ThousandsGroups},
        {"1,234 567", ValueProblem::ThousandsGroups},
        {",123", ValueProblem::ThousandsGroups},
        {"1,,234", ValueProblem::ThousandsGroups},
        {"1,234,", ValueProblem::ThousandsGroups},
        {"1.234,50", ValueProblem::OtherDecimalSign},
        {"1.2.3", ValueProblem::OtherDecimalSign},
        {"1.5", ValueProblem::ThousandsGroups, European},
        {"1,234.50", ValueProblem::OtherDecimalSign, European},
        {"1,234", ValueProblem::OtherDecimalSign, {'.', '\0'}},
        {"9999999999999999999", ValueProblem::NumberTooLong},
        {"1.2345678901234567890123", ValueProblem::NumberTooLong},
        {"999999999999999万", ValueProblem::NumberTooLong},
        {"1e300", ValueProblem::NumberTooLong},
        {"1e-300", ValueProblem::NumberTooLong},
        {"\xff\xfe", ValueProblem::NotANumber},
        {"\xe4\xb8", ValueProblem::NotANumber},
    };
    for (const Bad &c : cases) {
        INFO(c.text);
        const auto number = parseNumber(c.text, c.format);
        REQUIRE_FALSE(number);
        CHECK(int(number.error()) == int(c.problem));
    }
    CHECK_FALSE(parseNumber(std::string(1000, '9')).has_value());
    CHECK_FALSE(parseNumber(std::string_view("1\0", 2)).has_value());
}

TEST_CASE("A written number reads back in either format")
{
    SeededIdSource random(5);
    for (int i = 0; i < 5000; ++i) {
        const int scale = int(random.random() % 7);
        const qint64 mantissa = qint64(random.random() % 2'000'000'000'000) - 1'000'000'000'000;
        QString digits = QString::number(qAbs(mantissa)).rightJustified(scale + 1, u'0');
        QString grouped;
        const QString whole = digits.left(digits.size() - scale);
        for (qsizetype k = 0; k < whole.size(); ++k) {
            if (k > 0 && (whole.size() - k) % 3 == 0)
                grouped += u',';
            grouped += whole[k];
        }
        QString text = (mantissa < 0 ? u"-"_s : QString()) + grouped;
        if (scale > 0)
            text += u'.' + digits.right(scale);
        Decimal expected{mantissa, scale};
        while (expected.scale > 0 && expected.mantissa % 10 == 0) {
            expected.mantissa /= 10;
            --expected.scale;
        }
        INFO(text.toStdString());
        CHECK(parseNumber(text.toStdString()).value().value == expected);
        QString plain = text;
        plain.remove(u',');
        CHECK(parseNumber(plain.toStdString()).value().value == expected);
        QString european = text;
        european.replace(u',', u'x').replace(u'.', u',').replace(u'x', u'.');
        CHECK(parseNumber(european.toStdString(), European).value().value == expected);
    }
}

TEST_CASE("Products are exact or refused")
{
    CHECK(multiplied({125, 1}, {1000, 0}) == Decimal{12500, 0});
    CHECK(multiplied({1, 2}, {100, 0}) == Decimal{1, 0});
    CHECK(multiplied({-15, 1}, {2, 1}) == Decimal{-3, 1});
    CHECK(multiplied({0, 5}, {999, 18}) == Decimal{0, 0});
    CHECK_FALSE(multiplied({999'999'999'999, 0}, {999'999'999'999, 0}).has_value());
    CHECK_FALSE(multiplied({3, 12}, {3, 12}).has_value());
    CHECK(wholeNumber({1200, 2}) == 12);
    CHECK(wholeNumber({-7, 0}) == -7);
    CHECK_FALSE(wholeNumber({1205, 2}).has_value());
}

TEST_CASE("Every problem has its key, message and fix")
{
    std::vector<QString> keys;
    for (int i = 0; i <= int(ValueProblem::BadCharacters); ++i) {
        const auto problem = ValueProblem(i);
        CHECK_FALSE(problemFix(problem).isEmpty());
        CHECK_FALSE(problemMessage(problem, u"x"_s).isEmpty());
        CHECK(std::find(keys.begin(), keys.end(), problemKey(problem)) == keys.end());
        keys.push_back(problemKey(problem));
    }
    CHECK(problemMessage(ValueProblem::NotANumber, u"12a"_s).contains(u"12a"_s));
}
