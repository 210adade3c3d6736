#include "core/money/allocate.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

std::vector<qint64> amountsOf(const Allocation &allocation)
{
    std::vector<qint64> amounts;
    for (const AllocatedPart &part : allocation.parts)
        amounts.push_back(part.amount);
    return amounts;
}

QStringList exactOf(const Allocation &allocation)
{
    QStringList texts;
    for (size_t i = 0; i < allocation.parts.size(); ++i)
        texts.append(allocation.exact(i).text());
    return texts;
}

QStringList clampsOf(const Allocation &allocation)
{
    QStringList keys;
    for (const AllocatedPart &part : allocation.parts)
        keys.append(clampKey(part.clamp));
    return keys;
}

using Parts = std::vector<AllocationPart>;

struct GoodCase
{
    const char *what;
    qint64 total;
    qint64 step;
    Parts parts;
    std::vector<qint64> amounts;
    QStringList exact;
    QStringList clamps;
    std::optional<Residue> residue;
};

const QStringList fiveExact = {u"6090.909091"_s, u"8000.000000"_s, u"39155.844156"_s,
                               u"21753.246753"_s, u"25000.000000"_s};

const GoodCase goodCases[] = {
    {"example 1: floor, cap and lock; the one-pass trap would give N its cap", 100000, 1,
     {{u"E"_s, 7, {}, {}, {}}, {u"I"_s, 10, {}, {}, 8000}, {u"N"_s, 45, {}, 40000, {}},
      {u"S"_s, 25, {}, {}, {}}, {u"W"_s, 20, 25000, {}, {}}},
     {6091, 8000, 39156, 21753, 25000}, fiveExact,
     {u""_s, u"lock"_s, u""_s, u""_s, u"floor"_s}, {}},
    {"example 2: a step, and a residue for the largest weight", 123456789, 1000000,
     {{u"n"_s, 5, {}, {}, {}}, {u"e"_s, 3, {}, {}, {}}, {u"w"_s, 2, {}, {}, {}}},
     {61456789, 37000000, 25000000},
     {u"61500000.000000"_s, u"36900000.000000"_s, u"24600000.000000"_s}, {u""_s, u""_s, u""_s},
     Residue{0, 456789}},
    {"example 3: equal remainders go by id", 100, 1,
     {{u"c"_s, 1, {}, {}, {}}, {u"b"_s, 1, {}, {}, {}}, {u"a"_s, 1, {}, {}, {}}},
     {33, 33, 34}, {u"33.333333"_s, u"33.333333"_s, u"33.333333"_s}, {u""_s, u""_s, u""_s}, {}},
    {"example 3: a negative total mirrors the positive one", -1000, 1,
     {{u"a"_s, 1, {}, {}, {}}, {u"b"_s, 2, {}, {}, {}}, {u"c"_s, 4, {}, {}, {}}},
     {-143, -286, -571}, {u"-142.857143"_s, u"-285.714286"_s, u"-571.428571"_s},
     {u""_s, u""_s, u""_s}, {}},
    {"the command line contract's example", 100000000, 100,
     {{u"east"_s, 405, {}, {}, {}}, {u"north"_s, 300, 0, 50000000, {}},
      {u"west"_s, 0, {}, {}, 1200000}},
     {56757400, 42042600, 1200000},
     {u"56757446.808511"_s, u"42042553.191489"_s, u"1200000.000000"_s},
     {u""_s, u""_s, u"lock"_s}, {}},
    {"nothing to share", 0, 1, {{u"a"_s, 1, {}, {}, {}}, {u"b"_s, 0, {}, {}, {}}}, {0, 0},
     {u"0.000000"_s, u"0.000000"_s}, {u""_s, u"zero"_s}, {}},
    {"a part of no weight takes its floor and nothing more", 100, 1,
     {{u"a"_s, 0, 30, {}, {}}, {u"b"_s, 1, {}, {}, {}}}, {30, 70},
     {u"30.000000"_s, u"70.000000"_s}, {u"zero"_s, u""_s}, {}},
    {"every part locked to the total", 100, 1,
     {{u"a"_s, 0, {}, {}, 30}, {u"b"_s, 1, {}, {}, 70}}, {30, 70},
     {u"30.000000"_s, u"70.000000"_s}, {u"lock"_s, u"lock"_s}, {}},
    {"a residue passes by a part whose cap is too near", 105, 10,
     {{u"a"_s, 2, {}, 52, {}}, {u"b"_s, 1, {}, {}, {}}}, {50, 55},
     {u"50.000000"_s, u"50.000000"_s}, {u"cap"_s, u""_s}, Residue{1, 5}},
    {"a residue fits between the lattice and the cap", 105, 10,
     {{u"a"_s, 2, {}, 55, {}}, {u"b"_s, 1, {}, {}, {}}}, {55, 50},
     {u"50.000000"_s, u"50.000000"_s}, {u"cap"_s, u""_s}, Residue{0, 5}},
    {"an explicit negative floor lets a lock exceed the total", 100, 1,
     {{u"a"_s, 1, -60, {}, {}}, {u"b"_s, 2, -60, {}, {}}, {u"c"_s, 1, {}, {}, 175},
      {u"d"_s, 5, {}, {}, {}}},
     {-25, -50, 175, 0},
     {u"-25.000000"_s, u"-50.000000"_s, u"175.000000"_s, u"0.000000"_s},
     {u""_s, u""_s, u"lock"_s, u"floor"_s}, {}},
    {"a negative total with a floor: the floor of the request binds", -1000, 1,
     {{u"a"_s, 1, -100, {}, {}}, {u"b"_s, 1, {}, {}, {}}}, {-100, -900},
     {u"-100.000000"_s, u"-900.000000"_s}, {u"floor"_s, u""_s}, {}},
    {"eighteen digits a weight and the largest total", MaxAmount, 1,
     {{u"a"_s, MaxWeight, {}, {}, {}}, {u"b"_s, MaxWeight, {}, {}, {}},
      {u"c"_s, MaxWeight, {}, MaxAmount, {}}},
     {3000000000000000, 3000000000000000, 3000000000000000},
     {u"3000000000000000.000000"_s, u"3000000000000000.000000"_s, u"3000000000000000.000000"_s},
     {u""_s, u""_s, u""_s}, {}},
};

struct BadCase
{
    const char *what;
    qint64 total;
    qint64 step;
    Parts parts;
    QString code;
    qint64 by;
    std::vector<std::tuple<QString, QString, qint64>> conflicts;   // id, bound, value
};

const BadCase badCases[] = {
    {"locks exceed the total", 100, 1,
     {{u"a"_s, 1, {}, {}, 40}, {u"b"_s, 1, {}, {}, 90}, {u"c"_s, 1, {}, {}, {}}},
     u"locks-exceed"_s, 30, {{u"b"_s, u"lock"_s, 90}, {u"a"_s, u"lock"_s, 40}}},
    {"one lock alone exceeds the total, and is the only one named", 100, 1,
     {{u"a"_s, 1, {}, {}, 4}, {u"b"_s, 1, {}, {}, 190}, {u"c"_s, 1, {}, {}, {}}},
     u"locks-exceed"_s, 94, {{u"b"_s, u"lock"_s, 190}}},
    {"locks exceed a negative total", -100, 1,
     {{u"a"_s, 1, {}, {}, -130}, {u"c"_s, 1, {}, {}, {}}},
     u"locks-exceed"_s, 30, {{u"a"_s, u"lock"_s, -130}}},
    {"the fewest floors that exceed", 100, 1,
     {{u"a"_s, 1, 10, {}, {}}, {u"b"_s, 1, 60, {}, {}}, {u"c"_s, 1, 50, {}, {}}},
     u"floors-exceed"_s, 20, {{u"b"_s, u"floor"_s, 60}, {u"c"_s, u"floor"_s, 50}}},
    {"floors on the lattice exceed", 100, 30,
     {{u"a"_s, 1, 31, {}, {}}, {u"b"_s, 1, 31, {}, {}}},
     u"floors-exceed"_s, 30, {{u"a"_s, u"floor"_s, 31}, {u"b"_s, u"floor"_s, 31}}},
    {"caps too low", 100, 1, {{u"a"_s, 1, {}, 40, {}}, {u"b"_s, 1, {}, 30, {}}},
     u"caps-short"_s, 30, {{u"b"_s, u"cap"_s, 30}, {u"a"_s, u"cap"_s, 40}}},
    {"no room for the residue", 105, 10, {{u"a"_s, 1, {}, 52, {}}, {u"b"_s, 1, {}, 54, {}}},
     u"caps-short"_s, 5, {{u"a"_s, u"cap"_s, 52}, {u"b"_s, u"cap"_s, 54}}},
    {"caps below a negative total", -100, 1, {{u"a"_s, 1, {}, -80, {}}, {u"b"_s, 1, {}, -50, {}}},
     u"caps-short"_s, 30, {{u"a"_s, u"cap"_s, -80}, {u"b"_s, u"cap"_s, -50}}},
    {"floors above a negative total", -100, 1,
     {{u"a"_s, 1, -40, {}, {}}, {u"b"_s, 1, -50, {}, {}}},
     u"floors-exceed"_s, 10, {{u"a"_s, u"floor"_s, -40}, {u"b"_s, u"floor"_s, -50}}},
    {"everything locked and something left", 100, 1,
     {{u"a"_s, 1, {}, {}, 40}, {u"b"_s, 1, {}, {}, 50}}, u"all-locked"_s, 10,
     {{u"a"_s, u"lock"_s, 40}, {u"b"_s, u"lock"_s, 50}}},
    {"everything locked beyond the total", 100, 1, {{u"a"_s, 1, {}, {}, 140}},
     u"locks-exceed"_s, 40, {{u"a"_s, u"lock"_s, 140}}},
    {"no weight", 100, 1, {{u"a"_s, 0, 20, {}, {}}, {u"b"_s, 0, {}, {}, {}}}, u"no-weight"_s, 80,
     {{u"b"_s, u"weight"_s, 0}, {u"a"_s, u"weight"_s, 0}}},
    {"no weight for a residue", 5, 10, {{u"a"_s, 0, {}, {}, {}}}, u"no-weight"_s, 5,
     {{u"a"_s, u"weight"_s, 0}}},
    {"floor above cap", 100, 1, {{u"a"_s, 1, 50, 20, {}}, {u"b"_s, 1, {}, {}, {}}},
     u"floor-over-cap"_s, 30, {{u"a"_s, u"floor"_s, 50}, {u"a"_s, u"cap"_s, 20}}},
    {"a cap below the absent floor", 100, 1, {{u"a"_s, 1, {}, -20, {}}, {u"b"_s, 1, {}, {}, {}}},
     u"floor-over-cap"_s, 20, {{u"a"_s, u"cap"_s, -20}}},
    {"lock under the floor", 100, 1, {{u"a"_s, 1, 50, {}, 20}, {u"b"_s, 1, {}, {}, {}}},
     u"lock-outside-bounds"_s, 30, {{u"a"_s, u"lock"_s, 20}, {u"a"_s, u"floor"_s, 50}}},
    {"lock over the cap", 100, 1, {{u"a"_s, 1, {}, 50, 70}, {u"b"_s, 1, {}, {}, {}}},
     u"lock-outside-bounds"_s, 20, {{u"a"_s, u"lock"_s, 70}, {u"a"_s, u"cap"_s, 50}}},
    {"no multiple of the step between the bounds", 100, 10,
     {{u"a"_s, 1, 11, 19, {}}, {u"b"_s, 1, {}, {}, {}}}, u"no-step"_s, 1,
     {{u"a"_s, u"floor"_s, 11}, {u"a"_s, u"cap"_s, 19}}},
    {"the same id twice", 100, 1, {{u"a"_s, 1, {}, {}, {}}, {u"a"_s, 1, {}, {}, {}}},
     u"bad-input"_s, 0, {}},
    {"no parts", 100, 1, {}, u"bad-input"_s, 0, {}},
    {"step zero", 100, 0, {{u"a"_s, 1, {}, {}, {}}}, u"bad-input"_s, 0, {}},
    {"total out of range", MaxAmount + 1, 1, {{u"a"_s, 1, {}, {}, {}}}, u"bad-input"_s, 0, {}},
    {"negative weight", 100, 1, {{u"a"_s, -1, {}, {}, {}}}, u"bad-input"_s, 0,
     {{u"a"_s, u"weight"_s, -1}}},
    {"weight of nineteen digits", 100, 1, {{u"a"_s, MaxWeight + 1, {}, {}, {}}}, u"bad-input"_s, 0,
     {{u"a"_s, u"weight"_s, MaxWeight + 1}}},
    {"floor out of range", 100, 1, {{u"a"_s, 1, -MaxAmount - 1, {}, {}}}, u"bad-input"_s, 0,
     {{u"a"_s, u"floor"_s, -MaxAmount - 1}}},
};

} // namespace

TEST_CASE("Allocation gives the amounts, shares and marks of the worked examples")
{
    for (const GoodCase &row : goodCases) {
        INFO(row.what);
        const auto answer = allocate(row.total, row.step, row.parts);
        if (!answer)
            FAIL(answer.error().message.toStdString());
        CHECK(amountsOf(*answer) == row.amounts);
        CHECK(exactOf(*answer) == row.exact);
        CHECK(clampsOf(*answer) == row.clamps);
        CHECK(answer->residue == row.residue);
    }
}

TEST_CASE("Allocation refuses what cannot be met, and says what is in conflict and by how much")
{
    for (const BadCase &row : badCases) {
        INFO(row.what);
        const auto answer = allocate(row.total, row.step, row.parts);
        REQUIRE_FALSE(answer.has_value());
        const Error &error = answer.error();
        CHECK(error.code == row.code);
        CHECK_FALSE(error.message.isEmpty());
        if (error.code == u"bad-input"_s && row.conflicts.empty())
            continue;
        CHECK(error.more.at("by").get<qint64>() == row.by);
        std::vector<std::tuple<QString, QString, qint64>> conflicts;
        for (const auto &conflict : error.more.at("conflicts"))
            conflicts.emplace_back(
                QString::fromStdString(conflict.at("id").get<std::string>()),
                QString::fromStdString(conflict.at("bound").get<std::string>()),
                conflict.at("value").get<qint64>());
        CHECK(conflicts == row.conflicts);
    }
}

TEST_CASE("A refusal names the nearest total that could be placed")
{
    const auto answer = allocate(120000, 1,
                                 Parts{{u"a"_s, 1, {}, 40000, {}}, {u"b"_s, 1, {}, 75000, {}}});
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().message.contains(u"1,150.00"_s));
}

TEST_CASE("The level says how much a unit of weight gets")
{
    const auto grown = allocate(107, 1, Parts{{u"a"_s, 60, {}, {}, {}}, {u"b"_s, 40, {}, {}, {}}});
    REQUIRE(grown.has_value());
    CHECK(grown->level().value() == Approx(1.07));
    const auto bound = allocate(100, 1, Parts{{u"a"_s, 1, 70, {}, {}}, {u"b"_s, 1, 30, {}, {}}});
    REQUIRE(bound.has_value());
    CHECK(amountsOf(*bound) == std::vector<qint64>{70, 30});
    CHECK_FALSE(bound->level().has_value());
}

TEST_CASE("Ids are ordered by code point, not by UTF-16 unit")
{
    const QString astral = u"\U00020000"_s;
    const QString last = u"\uFF21"_s;
    CHECK(compareCodePoints(last, astral) == -1);
    CHECK(compareCodePoints(astral, last) == 1);
    CHECK(compareCodePoints(u"ab"_s, u"a"_s) == 1);
    CHECK(compareCodePoints(u"ab"_s, u"ab"_s) == 0);
    CHECK(compareCodePoints(u"A"_s, u"a"_s) == -1);
    const std::vector<QString> ids{astral, u"b"_s, last, u"a"_s};
    CHECK(codePointRanks(ids) == std::vector<quint32>{3, 1, 2, 0});
    const auto answer = allocate(1, 1, Parts{{astral, 1, {}, {}, {}}, {last, 1, {}, {}, {}}});
    REQUIRE(answer.has_value());
    CHECK(amountsOf(*answer) == std::vector<qint64>{0, 1});
}

TEST_CASE("Decimal weights come over one power of ten")
{
    struct Row
    {
        std::vector<std::string> texts;
        std::vector<qint64> weights;
        int exponent;
    };
    const Row good[] = {
        {{"40.5", "30", "0"}, {405, 300, 0}, -1},
        {{"1e-20", "2E-20"}, {1, 2}, -20},
        {{"1e30", "2e30", "0.000"}, {1, 2, 0}, 30},
        {{"0", "0.0"}, {0, 0}, 0},
        {{"100000000000000000", "1"}, {100000000000000000, 1}, 0},
        {{"1.50", "1"}, {15, 10}, -1},
    };
    for (const Row &row : good) {
        const auto scaled = weightsFromTexts(row.texts);
        REQUIRE(scaled.has_value());
        CHECK(scaled->weights == row.weights);
        CHECK(scaled->exponent == row.exponent);
    }
    const std::vector<std::vector<std::string>> bad = {
        {"1e18", "1"}, {"1", "1e400000"}, {"NaN"}, {"-1"}, {""}, {"1,5"}, {"0x10"}, {"1e"}, {"."},
        {"1234567890123456789"}, {"Infinity"}, {" 1"}, {"1."}, {".5"}, {"1e1.5"}, {"--1"}};
    for (const auto &texts : bad) {
        INFO(texts.front());
        const auto scaled = weightsFromTexts(texts);
        REQUIRE_FALSE(scaled.has_value());
        CHECK(scaled.error().code == u"bad-input"_s);
    }
}

TEST_CASE("Figures of a metric become integers of twelve digits")
{
    const std::vector<double> figures{2.0, 1.0, 0.0, 0.5};
    CHECK(weightsFromFigures(figures).value()
          == std::vector<qint64>{1000000000000, 500000000000, 0, 250000000000});
    CHECK(weightsFromFigures(std::vector<double>{0.0, 0.0}).value() == std::vector<qint64>{0, 0});
    CHECK_FALSE(weightsFromFigures(std::vector<double>{1.0, -1.0}).has_value());
    CHECK_FALSE(weightsFromFigures(std::vector<double>{std::nan("")}).has_value());
    CHECK(weightsFromAmounts(std::vector<qint64>{3, 0}).value() == std::vector<qint64>{3, 0});
    CHECK_FALSE(weightsFromAmounts(std::vector<qint64>{3, -1}).has_value());
}
