#include "ui/charts/value_axis.h"

#include "tests/support/catch.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace Qt::StringLiterals;

namespace {

const NumberSpec yuan{.kind = NumberKind::Money, .digits = 2, .unit = MoneyUnit::One};

} // namespace

TEST_CASE("Steps are 1, 2, 2.5 or 5 times a power of ten, and whole")
{
    const auto [value, step] = GENERATE(table<double, qint64>({{0.3, 1}, {1, 1}, {1.1, 2}, {2.1, 5}, {5.5, 10}, {11, 20}, {21, 25},
                                                               {26, 50}, {51, 100}, {1999, 2000}, {2001, 2500}, {2501, 5000}}));
    CHECK(niceStep(value) == step);
}

TEST_CASE("A scale holds all its values, between ticks that are not too many")
{
    const auto [least, most, fromZero] = GENERATE(table<qint64, qint64, bool>(
        {{0, 0, true}, {0, 1, true}, {0, 7, true}, {-5, 3, true}, {120'000, 980'050, true}, {-900, -100, true},
         {98'000, 101'000, false}, {-101'000, -98'000, false}, {5, 5, false}, {0, 9'000'000'000'000'000'000, true},
         {-4'100'000'000'000'000'000, 4'100'000'000'000'000'000, true}}));
    for (const int intervals : {2, 3, 5}) {
        const ValueAxis axis = valueAxis(least, most, fromZero, intervals, yuan);
        INFO(least << " " << most << " " << intervals << ": " << axis.from << " " << axis.to << " " << axis.step);
        const qint64 furthest = 2'000'000'000'000'000'000;
        CHECK(axis.from <= std::clamp(least, -furthest, furthest));
        CHECK(axis.to >= std::clamp(most, -furthest, furthest));
        CHECK(axis.from < axis.to);
        CHECK(axis.ticks().size() <= size_t(intervals) + 1);
        CHECK(axis.ticks().front() == axis.from);
        CHECK(axis.ticks().back() == axis.to);
        CHECK(axis.share(axis.from) == 0);
        CHECK(axis.share(axis.to) == 1);
        if (fromZero)
            CHECK((axis.from <= 0 && axis.to >= 0));
    }
}

TEST_CASE("A narrow band far from zero is seen; one near zero keeps it")
{
    CHECK(valueAxis(98'000, 101'000, false, 4, yuan).from > 0);
    CHECK(valueAxis(40'000, 101'000, false, 4, yuan).from == 0);
}

TEST_CASE("Ticks have the decimals that their step needs, all the same")
{
    const NumberSpec wan{.kind = NumberKind::Money, .digits = 2, .unit = MoneyUnit::Wan};
    CHECK(valueAxis(0, 30'000'000'00, true, 3, wan).label(10'000'000'00) == u"1,000"_s);
    const ValueAxis fine = valueAxis(0, 1'000'000, true, 4, wan);
    CHECK(fine.step == 250'000);
    CHECK(fine.label(250'000) == u"0.25"_s);
    const NumberSpec percent{.kind = NumberKind::Percent, .digits = 1};
    CHECK(valueAxis(0, 1000, true, 4, percent).label(500) == u"50%"_s);
    CHECK(valueAxis(900, 1000, false, 4, percent).label(925) == u"92.5%"_s);
}

TEST_CASE("Labels are thinned until none touches the next")
{
    const std::vector<double> widths(12, 30);
    CHECK(labelStride(widths, 40, 8) == 1);
    CHECK(labelStride(widths, 37, 8) == 2);
    CHECK(labelStride(widths, 15, 8) == 3);
    CHECK(labelStride(widths, 1, 8) == 12);
    CHECK(labelStride(std::vector<double>{}, 10, 8) == 1);
    CHECK(labelStride(std::vector<double>{500}, 10, 8) == 1);
    // One long name counts only where it is shown beside another.
    const std::vector<double> uneven{10, 60, 10, 10};
    CHECK(labelStride(uneven, 20, 4) == 2);
    for (double slot = 1; slot < 80; slot += 3) {
        const int stride = labelStride(uneven, slot, 4);
        for (size_t i = size_t(stride); i < uneven.size(); i += size_t(stride))
            CHECK((uneven[i] + uneven[i - size_t(stride)]) / 2 + 4 <= slot * stride);
    }
}

TEST_CASE("Labels beside the plot move apart and keep their order")
{
    const auto moved = spreadApart({50, 52, 10, 51}, 10, 0, 100);
    std::vector<double> sorted = moved;
    std::sort(sorted.begin(), sorted.end());
    for (size_t i = 1; i < sorted.size(); ++i)
        CHECK(sorted[i] - sorted[i - 1] >= 10);
    CHECK(moved[2] == 10);
    CHECK(moved[0] < moved[3]);
    CHECK(moved[3] < moved[1]);
    const auto pressed = spreadApart({99, 99, 99}, 10, 0, 100);
    CHECK(*std::max_element(pressed.begin(), pressed.end()) <= 95);
    CHECK(*std::min_element(pressed.begin(), pressed.end()) >= 5);
}

TEST_CASE("A change has its sign, a ratio's is in points")
{
    CHECK(changeText(12'345'00, yuan, false) == u"+12,345"_s);
    CHECK(changeText(-12'345'00, yuan, false) == u"−12,345"_s);
    CHECK(changeText(0, yuan, false) == u"0"_s);
    CHECK(changeText(31, {.kind = NumberKind::Percent, .digits = 1}, true) == u"+3.1 pp"_s);
}

TEST_CASE("A scale of the largest numbers ends")
{
    for (const auto &[least, most] : {std::pair<qint64, qint64>{-15'000'000'000'000'000, 25'000'000'000'000'000},
                                      {0, 4'000'000'000'000'000'000}, {-4'000'000'000'000'000'000, 4'000'000'000'000'000'000}}) {
        const ValueAxis axis = valueAxis(least, most, true, 4, {});
        CHECK(axis.step > 0);
        CHECK(!axis.ticks().empty());
        CHECK(axis.ticks().size() < 40);
    }
}
