#include "core/customers/tiers/move_pack.h"
#include "core/customers/tiers/rules.h"
#include "core/base/id_source.h"
#include "tests/support/sandbox.h"

using namespace Qt::StringLiterals;
using namespace weiwo;
using namespace weiwo::customers;

namespace {

constexpr std::optional<int> none;

/// One threshold a tier, the best first.
std::optional<int> best(const std::vector<qint64> &thresholds, qint64 value, qint64 band)
{
    for (size_t place = 0; place < thresholds.size(); ++place)
        if (value >= drawnBack(thresholds[place], false, band))
            return static_cast<int>(place);
    return {};
}

} // namespace

TEST_CASE("A customer goes up at once, and down only after evaluations in a row below the band")
{
    struct Row
    {
        const char *what;
        TierStanding before;
        std::optional<int> met;
        std::optional<int> held;
        int evaluations;
        TierStanding after;
    };
    const Row rows[] = {
        {"new: what is met", {none, 0}, 1, 1, 2, {1, 0}},
        {"new: what is only held is not met", {none, 0}, 2, 1, 2, {2, 0}},
        {"new, and nothing is met", {none, 0}, none, none, 2, {none, 0}},
        {"up at once", {2, 0}, 0, 0, 2, {0, 0}},
        {"up from the way down", {2, 1}, 1, 1, 2, {1, 0}},
        {"as before", {1, 0}, 1, 1, 2, {1, 0}},
        {"inside the band", {1, 0}, 2, 1, 2, {1, 0}},
        {"inside the band ends the way down", {1, 1}, 2, 1, 2, {1, 0}},
        {"below the band for the first time", {0, 0}, 2, 2, 2, {0, 1}},
        {"below the band for the second time", {0, 1}, 2, 2, 2, {2, 0}},
        {"down to what the band holds", {0, 1}, 2, 1, 2, {1, 0}},
        {"down at once where one evaluation is enough", {0, 0}, 2, 2, 1, {2, 0}},
        {"three evaluations: not yet", {0, 1}, 1, 1, 3, {0, 2}},
        {"three evaluations: now", {0, 2}, 1, 1, 3, {1, 0}},
        {"down to no tier", {0, 1}, none, none, 2, {none, 0}},
    };
    for (const Row &row : rows) {
        INFO(row.what);
        CHECK(nextStanding(row.before, row.met, row.held, row.evaluations) == row.after);
    }
}

TEST_CASE("Thresholds are drawn back towards what is easier, never beyond the band")
{
    CHECK(drawnBack(1000, false, 100'000) == 900);
    CHECK(drawnBack(1000, true, 100'000) == 1100);
    CHECK(drawnBack(-1000, false, 100'000) == -1100);
    CHECK(drawnBack(12, false, 100'000) == 11);
    CHECK(drawnBack(0, false, 100'000) == 0);
    CHECK(drawnBack(7, false, 0) == 7);
    CHECK(drawnBack(9'000'000'000'000'000, false, 100'000) == 8'100'000'000'000'000);
}

TEST_CASE("No change up and down on a value that moves by less than the band")
{
    SeededIdSource dice(7);
    const auto roll = [&dice](qint64 below) { return static_cast<qint64>(dice.random() % static_cast<quint64>(below)); };
    constexpr qint64 Band = 100'000;
    for (int round = 0; round < 2'000; ++round) {
        std::vector<qint64> thresholds{1'000 + roll(9'000)};
        while (thresholds.size() < 4 && thresholds.back() > 10)
            thresholds.push_back(1 + roll(thresholds.back() - 1));
        const int evaluations = 1 + static_cast<int>(roll(3));
        // The value stays within less than a tenth of its highest.
        const qint64 most = 10 + roll(12'000);
        const qint64 least = most - most / 10 + 1;
        TierStanding standing;
        int ups = 0;
        int downs = 0;
        for (int step = 0; step < 40; ++step) {
            const qint64 value = least + roll(most - least + 1);
            const TierStanding after = nextStanding(standing, best(thresholds, value, 0), best(thresholds, value, Band), evaluations);
            if (step > 0 && after.place != standing.place) {
                const bool up = after.place && (!standing.place || *after.place < *standing.place);
                (up ? ups : downs) += 1;
            }
            standing = after;
        }
        INFO("round " << round);
        CHECK(downs == 0);
    }
}

TEST_CASE("A matrix says who went up and down, came and left, and how many stayed")
{
    const std::vector<TierFlow> cells{{0, 0, 5, 100}, {0, 1, 2, 20}, {1, 0, 3, 30}, {1, none, 1, 0}, {none, 1, 4, 40}};
    const TierFlowSums sums = sumsOf(cells);
    CHECK(sums.up == 3);
    CHECK(sums.down == 2);
    CHECK(sums.stayed == 5);
    CHECK(sums.came == 4);
    CHECK(sums.left == 1);
    CHECK(sums.stability == 5'000'000 / 11);
    CHECK_FALSE(sumsOf({{none, 0, 4, 1}}).stability);
    CHECK_FALSE(sumsOf({}).stability);
}

TEST_CASE("Moves and figures come back out of their blocks; damaged ones do not")
{
    std::vector<TierMoveRow> rows;
    std::vector<TierMoveFigures> figures;
    SeededIdSource dice(3);
    qint64 customer = 0;
    for (int i = 0; i < 4096; ++i) {
        customer += 1 + static_cast<qint64>(dice.random() % 300);
        rows.push_back({customer, static_cast<qint64>(dice.random() % 200), static_cast<qint64>(dice.random() % 3)});
        const auto value = static_cast<qint64>(dice.random() >> (dice.random() % 60 + 2));
        figures.push_back({i % 3 == 0 ? std::nullopt : std::optional(i % 2 == 0 ? value : -value), qint64(i)});
    }
    const QByteArray packed = packMoves(rows);
    CHECK(unpackMoves(packed, 4096) == rows);
    CHECK(unpackFigures(packFigures(figures), 4096, 2) == figures);
    CHECK(unpackMoves({}, 0) == std::vector<TierMoveRow>());
    CHECK_FALSE(unpackMoves(packed, 4095));
    CHECK_FALSE(unpackMoves(packed, 4097));
    CHECK_FALSE(unpackMoves(packed.chopped(1), 4096));
    CHECK_FALSE(unpackMoves(packed + 'x', 4096));
    CHECK_FALSE(unpackFigures(packFigures(figures).chopped(1), 4096, 2));
    CHECK_FALSE(unpackFigures(packFigures(figures), 4096, 3));
}

TEST_CASE("A scheme that does not hold together is refused, and says where")
{
    TierSchemeDetail good;
    good.scheme.id = TierSchemeId(naturalId(u"tier_scheme"_s, {"a"}));
    good.scheme.key = u"k"_s;
    good.scheme.name = u"名"_s;
    good.tiers = {{.key = u"a"_s, .name = u"A"_s, .rank = 1}, {.key = u"b"_s, .name = u"B"_s, .rank = 2}};
    CHECK(checkTierScheme(good, {}));
    CHECK(checkTierScheme(good, {good.scheme}));
    struct Bad
    {
        const char *what;
        std::function<void(TierSchemeDetail &)> spoil;
        const char *subject;
        int tier = -1;                 ///< its place
    };
    const Bad table[] = {
        {"no name", [](TierSchemeDetail &d) { d.scheme.name = u" "_s; }, "name"},
        {"no key", [](TierSchemeDetail &d) { d.scheme.key.clear(); }, "key"},
        {"no months", [](TierSchemeDetail &d) { d.scheme.months = 0; }, "months"},
        {"too many months", [](TierSchemeDetail &d) { d.scheme.months = 121; }, "months"},
        {"a band of all", [](TierSchemeDetail &d) { d.scheme.band = 1'000'000; }, "band"},
        {"a negative band", [](TierSchemeDetail &d) { d.scheme.band = -1; }, "band"},
        {"no evaluations", [](TierSchemeDetail &d) { d.scheme.evaluations = 0; }, "evaluations"},
        {"no tiers", [](TierSchemeDetail &d) { d.tiers.clear(); }, "tiers"},
        {"a rank twice", [](TierSchemeDetail &d) { d.tiers[1].rank = 1; }, "rank", 1},
        {"rank 0", [](TierSchemeDetail &d) { d.tiers[0].rank = 0; }, "rank", 0},
        {"a key twice", [](TierSchemeDetail &d) { d.tiers[1].key = u"a"_s; }, "key", 1},
        {"a name twice", [](TierSchemeDetail &d) { d.tiers[1].name = u"A"_s; }, "name", 1},
        {"a tier without name", [](TierSchemeDetail &d) { d.tiers[1].name.clear(); }, "name", 1},
    };
    for (const Bad &row : table) {
        INFO(row.what);
        TierSchemeDetail spoiled = good;
        row.spoil(spoiled);
        const auto status = checkTierScheme(spoiled, {});
        REQUIRE_FALSE(status);
        CHECK(status.error().code == QLatin1StringView(errc::BadInput));
        CHECK(status.error().subject == QLatin1StringView(row.subject));
        CHECK((status.error().more.is_object() ? status.error().more["tier"].get<int>() : -1) == row.tier);
    }
    // A key twice is told as a key, though the names differ.
    TierSchemeDetail twice = good;
    twice.tiers[1].key = u"a"_s;
    CHECK(checkTierScheme(twice, {}).error().message == u"Two tiers of a scheme have the key a."_s);
    TierScheme other = good.scheme;
    other.id = TierSchemeId(naturalId(u"tier_scheme"_s, {"b"}));
    CHECK(checkTierScheme(good, {other}).error().code == QLatin1StringView(errc::Exists));
}
