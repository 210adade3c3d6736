#include "tests/support/catch.h"

#include "ui/kit/number_format.h"

#include <QLocale>
#include <vector>

using namespace weiwo::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Figures in their unit")
{
    struct Row
    {
        std::optional<qint64> stored;
        NumberSpec spec;
        QString text;
    };
    const NumberSpec yuan;
    const NumberSpec wan{.unit = MoneyUnit::Wan};
    const NumberSpec yi{.unit = MoneyUnit::Yi};
    const NumberSpec million{.unit = MoneyUnit::Million};
    const NumberSpec count{.kind = NumberKind::Count, .digits = 0};
    const NumberSpec percent{.kind = NumberKind::Percent, .digits = 1};
    const Row row = GENERATE_COPY(
        Row{123'450'00, yuan, u"123,450"_s}, Row{123'450'50, yuan, u"123,451"_s},
        Row{-50, yuan, u"\u22121"_s}, Row{-49, yuan, u"0"_s}, Row{0, yuan, u"0"_s},
        Row{std::nullopt, yuan, u"\u2014"_s}, Row{12'345'000'00, wan, u"1,234.5"_s},
        Row{-12'345'000'00, wan, u"\u22121,234.5"_s}, Row{0, wan, u"0"_s},
        Row{499'99, wan, u"0.0"_s}, Row{500'00, wan, u"0.1"_s},
        Row{1'234'000'000'00, yi, u"12.34"_s}, Row{12'345'678'00, million, u"12.35"_s},
        Row{38, count, u"38"_s}, Row{1'234'567, count, u"1,234,567"_s},
        Row{942, percent, u"94.2%"_s}, Row{-35, percent, u"\u22123.5%"_s},
        Row{10'000, percent, u"1,000%"_s}, Row{9'999, percent, u"999.9%"_s},
        Row{std::numeric_limits<qint64>::min() + 1, count, u"\u22129,223,372,036,854,775,807"_s});
    CHECK(figure(row.stored, row.spec) == row.text);
}

TEST_CASE("Exact and machine text keep every digit")
{
    const NumberSpec wan{.unit = MoneyUnit::Wan};
    CHECK(plainText(12'045'137'26, wan) == u"1204.513726"_s);
    CHECK(plainText(-12'000'000'00, wan) == u"-1200"_s);
    CHECK(plainText(1, wan) == u"0.000001"_s);
    CHECK(plainText(std::nullopt, wan).isEmpty());
    CHECK(plainText(942, {.kind = NumberKind::Percent, .digits = 1}) == u"94.2%"_s);
    CHECK(exactText(12'045'137'26, wan) == u"12,045,137.26 CNY"_s);
    CHECK(exactText(-5, wan) == u"\u22120.05 CNY"_s);
}

TEST_CASE("The unit of a table follows the median")
{
    const auto unit = [](const std::vector<qint64> &yuan, UnitFamily family) {
        std::vector<qint64> stored;
        for (const qint64 value : yuan)
            stored.push_back(value * 100);
        return autoMoneyUnit(stored, 2, family);
    };
    CHECK(unit({}, UnitFamily::WanYi) == MoneyUnit::One);
    CHECK(unit({0, 0, 0}, UnitFamily::WanYi) == MoneyUnit::One);
    CHECK(unit({99'999}, UnitFamily::WanYi) == MoneyUnit::One);
    CHECK(unit({100'000}, UnitFamily::WanYi) == MoneyUnit::Wan);
    CHECK(unit({-100'000}, UnitFamily::WanYi) == MoneyUnit::Wan);
    CHECK(unit({1, 500'000, 900'000'000'000}, UnitFamily::WanYi) == MoneyUnit::Wan);
    CHECK(unit({1'000'000'000}, UnitFamily::WanYi) == MoneyUnit::Yi);
    CHECK(unit({100'000}, UnitFamily::Metric) == MoneyUnit::Thousand);
    CHECK(unit({12'000'000}, UnitFamily::Metric) == MoneyUnit::Million);
}

TEST_CASE("Growth, points and shares")
{
    CHECK(growthText(123, 1) == u"\u25B2 12.3%"_s);
    CHECK(growthText(-40, 1) == u"\u25BC 4.0%"_s);
    CHECK(growthText(0, 1) == u"flat"_s);
    CHECK(growthText(4, 2) == u"flat"_s);
    CHECK(growthText(5, 2) == u"\u25B2 0.1%"_s);
    CHECK(growthText(std::nullopt, 1) == u"\u2014"_s);
    CHECK(pointsText(31, 1) == u"+3.1 pp"_s);
    CHECK(pointsText(-31, 1) == u"\u22123.1 pp"_s);
    CHECK(pointsText(0, 1) == u"0.0 pp"_s);
    CHECK(shareOf(942, 1000) == 942);
    CHECK(shareOf(1, 3) == 333);
    CHECK(shareOf(2, 3) == 667);
    CHECK(shareOf(-1, 3) == -333);
    CHECK(shareOf(1, 0) == std::nullopt);
    CHECK(shareOf(1, -5) == std::nullopt);
    CHECK(shareOf(4'000'000'000'000'000'000, 8'000'000'000'000'000'000) == 500);
}
