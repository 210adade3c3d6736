#include "core/performance/price_volume_mix.h"
#include "tests/support/catch.h"

#include <cmath>
#include <limits>
#include <random>

using namespace weiwo;
using namespace weiwo::performance;

namespace {

PvmRow base(const char *product, qint64 quantity, qint64 fen)
{
    return {product, Side::Base, {quantity, 0}, {fen}};
}

PvmRow current(const char *product, qint64 quantity, qint64 fen)
{
    return {product, Side::Current, {quantity, 0}, {fen}};
}

/// The example of METHODS.md §4.
std::vector<PvmRow> example()
{
    return {base("A", 120, 1'200'000), current("A", 150, 1'470'000), base("B", 80, 1'600'000),
            current("B", 70, 1'435'000), base("C", 40, 300'000),     current("C", 0, 0),
            current("D", 25, 312'345)};
}

PriceVolumeMix take(const std::vector<PvmRow> &rows, bool gross = false)
{
    const auto result = priceVolumeMix(rows, {.gross = gross});
    REQUIRE(result);
    return *result;
}

qint64 sumOf(const PvmEffects &effects)
{
    return (effects.volume + effects.price + effects.mix + effects.fresh + effects.lost + effects.other)
        .minor;
}

PvmEffects effects(qint64 volume, qint64 price, qint64 mix, qint64 fresh, qint64 lost, qint64 other)
{
    return {{volume}, {price}, {mix}, {fresh}, {lost}, {other}};
}

} // namespace

TEST_CASE("The worked example of price, volume and mix")
{
    const PriceVolumeMix result = take(example());
    CHECK(result.change == Money{117'345});
    CHECK(result.effects == effects(64'583, 5'000, -162'847, -10'572, 221'181, 0));
    REQUIRE(result.products.size() == 4);
    CHECK(result.products[2].kind == PvmKind::Lost);
    CHECK(result.products[3].kind == PvmKind::New);
    CHECK(result.continuing.value() == Approx(28.0 / 31));
    CHECK(take(example(), true).effects == effects(280'000, 5'000, -180'000, 312'345, -300'000, 0));
}

TEST_CASE("Situations of price, volume and mix")
{
    struct Row
    {
        const char *name;
        std::vector<PvmRow> rows;
        PvmEffects effects;
    };
    const std::vector<Row> table = {
        {"nothing", {}, {}},
        {"no base quantity: all is new", {current("A", 2, 300), current("B", 1, 50)},
         effects(0, 0, 0, 350, 0, 0)},
        {"no base quantity, and a fee that went", {base("F", 0, 70), current("A", 2, 300)},
         effects(0, 0, 0, 300, 0, -70)},
        {"nothing is sold any more", {base("A", 2, 300), base("B", 3, 100)},
         effects(-400, 0, 0, 0, 0, 0)},
        {"a fee in one period takes both to other", {base("A", 2, 300), current("A", 0, 40)},
         effects(0, 0, 0, 0, 0, -260)},
        {"returns outweigh sales", {base("A", -1, -100), current("A", 5, 500)},
         effects(0, 0, 0, 0, 0, 600)},
        {"rows of one product add up",
         {base("A", 3, 300), base("A", -1, -100), current("A", 1, 110), current("A", 1, 110)},
         effects(0, 20, 0, 0, 0, 0)},
        {"given away for nothing", {base("A", 2, 0), current("A", 4, 100)},
         effects(0, 100, 0, 0, 0, 0)},
        {"only the price", {base("A", 3, 100), current("A", 3, 101)}, effects(0, 1, 0, 0, 0, 0)},
        {"neither quantity nor amount", {base("A", 0, 0), current("A", 0, 0)}, {}},
        // Price 1/2 and mix −1/2: of equal remainders the earlier in the list of effects.
        {"equal remainders",
         {base("A", 2, 1), base("B", 2, 3), current("A", 1, 1), current("B", 3, 4)},
         effects(0, 0, 1, 0, 0, 0)},
    };
    for (const Row &row : table) {
        INFO(row.name);
        const PriceVolumeMix result = take(row.rows);
        CHECK(result.effects == row.effects);
        CHECK(sumOf(result.effects) == result.change.minor);
    }
}

TEST_CASE("Quantities are exact decimals of any scale")
{
    const std::vector<PvmRow> rows = {
        {"A", Side::Base, {1, 18}, {100}},
        {"A", Side::Current, {2, 18}, {200}},
        {"B", Side::Base, {999'999'999'999'999'999, 0}, {100}},
        {"B", Side::Current, {999'999'999'999'999'999, 0}, {100}},
    };
    const PriceVolumeMix result = take(rows);
    CHECK(result.effects == effects(0, 0, 100, 0, 0, 0));
}

TEST_CASE("Amounts that leave 64 bits are refused")
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto twice = priceVolumeMix(std::vector{base("A", 1, most), base("A", 1, 1)});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == QString::fromLatin1(errc::BadInput));
    CHECK_FALSE(priceVolumeMix(std::vector{base("A", 1, -most), current("A", 1, most)}));
    CHECK(priceVolumeMix(std::vector{base("A", 1, most), current("A", 1, most)}));
}

TEST_CASE("Effects add up, lie by less than a fen, and do not depend on the order of rows")
{
    std::mt19937_64 dice(7);
    for (int round = 0; round < 200; ++round) {
        const int count = 1 + int(dice() % (round % 10 == 0 ? 300 : 12));
        std::vector<PvmRow> rows;
        long double q0 = 0, q1 = 0, s0 = 0, price = 0, change = 0;
        for (int i = 0; i < count; ++i) {
            const std::string name = std::to_string(i) + "p";
            const auto a = qint64(1 + dice() % 5000), b = qint64(1 + dice() % 5000);
            const auto x = qint64(dice() % 1'000'000), y = qint64(dice() % 1'000'000);
            rows.push_back({name, Side::Base, {a, 3}, {x}});
            rows.push_back({name, Side::Current, {b, 3}, {y}});
            q0 += a, q1 += b, s0 += x;
            price += y - (long double)b * x / a;
            change += y - x;
        }
        const PriceVolumeMix result = take(rows);
        CHECK(sumOf(result.effects) == result.change.minor);
        CHECK(std::abs(result.effects.volume.minor - (q1 - q0) * s0 / q0) < 1.0001L);
        CHECK(std::abs(result.effects.price.minor - price) < 1.0001L);
        CHECK(std::abs(result.effects.mix.minor - (change - price - (q1 - q0) * s0 / q0)) < 1.0001L);
        PvmEffects parts;
        for (const PvmProduct &product : result.products) {
            parts.price += product.effects.price;
            parts.mix += product.effects.mix;
        }
        CHECK(parts.price == result.effects.price);
        CHECK(parts.mix == result.effects.mix);
        std::shuffle(rows.begin(), rows.end(), dice);
        CHECK(take(rows) == result);
    }
}

TEST_CASE("Many fractions that cancel are told from those that nearly do")
{
    // Price: Σ −k/(k+1) and its complement, over more denominators than are summed at once.
    std::vector<PvmRow> rows;
    for (qint64 k = 2; k < 90; ++k) {
        const std::string name = std::to_string(k);
        rows.push_back({name + "a", Side::Base, {k, 0}, {1}});
        rows.push_back({name + "a", Side::Current, {1, 0}, {1}});
        rows.push_back({name + "b", Side::Base, {k, 0}, {k - 1}});
        rows.push_back({name + "b", Side::Current, {1, 0}, {1}});
    }
    const PriceVolumeMix result = take(rows);
    CHECK(result.effects.price == Money{88});
    CHECK(sumOf(result.effects) == result.change.minor);
}

TEST_CASE("The sentences say why losing a cheap product adds")
{
    const QStringList sentences = pvmSentences(take(example()), {});
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[0].contains(QStringLiteral("1,173.45")));
    CHECK(sentences[1].contains(QStringLiteral("2,211.81")));
    CHECK(sentences[2].contains(QStringLiteral("105.72")));
    const auto strangers = pvmSentences(take({base("A", 1, 100), current("B", 1, 100)}), {});
    CHECK(strangers.last().contains(QStringLiteral("0.0 %")));
}
