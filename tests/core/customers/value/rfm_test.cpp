#include "core/customers/value/abc.h"
#include "core/customers/value/least_data.h"
#include "core/customers/value/radix_order.h"
#include "core/customers/value/rfm.h"
#include "tests/support/catch.h"
#include "tests/support/simulated_buyers.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace weiwo;
using namespace weiwo::customers;

namespace {

/// min(5, 1 + ⌊5 · (number strictly worse) / n⌋), as it is written.
template<class Value>
std::vector<quint8> sharesByCounting(const std::vector<Value> &values, Better better)
{
    std::vector<quint8> scores;
    for (const Value &own : values) {
        const auto worse = std::count_if(values.begin(), values.end(), [&](const Value &other) {
            return better == Better::More ? other < own : own < other;
        });
        scores.push_back(quint8(std::min<qint64>(5, 1 + 5 * worse / qint64(values.size()))));
    }
    return scores;
}

/// Sorted worst to best, ties by place; the first n mod 5 groups have one more.
template<class Value>
std::vector<quint8> ntilesBySorting(const std::vector<Value> &values, Better better)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return better == Better::More ? values[a] < values[b] : values[b] < values[a];
    });
    std::vector<quint8> scores(values.size());
    size_t place = 0;
    for (size_t group = 0; group < 5; ++group) {
        const size_t size = values.size() / 5 + (group < values.size() % 5 ? 1 : 0);
        for (size_t i = 0; i < size; ++i)
            scores[order[place++]] = quint8(group + 1);
    }
    return scores;
}

std::vector<quint8> scores(const std::vector<qint64> &values, ScoreRule rule, Better better = Better::More)
{
    return quintileScores(std::span(values), better, rule);
}

using Bytes = std::vector<quint8>;

} // namespace

TEST_CASE("Scores by share: equal values score equal")
{
    struct Row
    {
        const char *name;
        std::vector<qint64> values;
        Bytes share;
        Bytes ntile;
    };
    const Row table[] = {
        {"all different", {10, 20, 30, 40, 50}, {1, 2, 3, 4, 5}, {1, 2, 3, 4, 5}},
        {"all equal", {7, 7, 7, 7, 7}, {1, 1, 1, 1, 1}, {1, 2, 3, 4, 5}},
        {"half bought once", {1, 1, 1, 1, 1, 2, 2, 3, 4, 9}, {1, 1, 1, 1, 1, 3, 3, 4, 5, 5}, {1, 1, 2, 2, 3, 3, 4, 4, 5, 5}},
        {"ties at the top", {1, 2, 9, 9, 9}, {1, 2, 3, 3, 3}, {1, 2, 3, 4, 5}},
        {"no multiple of five", {7, 6, 5, 4, 3, 2, 1}, {5, 4, 3, 3, 2, 1, 1}, {5, 4, 3, 2, 2, 1, 1}},
        {"negative", {-5, 0, -10, 5, 10}, {2, 3, 1, 4, 5}, {2, 3, 1, 4, 5}},
        {"fewer than five", {3, 1, 2}, {4, 1, 2}, {3, 1, 2}},
        {"one", {4}, {1}, {1}},
        {"none", {}, {}, {}},
    };
    for (const Row &row : table) {
        INFO(row.name);
        CHECK(scores(row.values, ScoreRule::Share) == row.share);
        CHECK(scores(row.values, ScoreRule::Ntile) == row.ntile);
    }
    CHECK(scores({10, 20, 30, 40, 50}, ScoreRule::Share, Better::Less) == Bytes{5, 4, 3, 2, 1});
    CHECK(scores({7, 7, 7, 7, 7}, ScoreRule::Ntile, Better::Less) == Bytes{1, 2, 3, 4, 5});
}

TEST_CASE("Scores are what their rules say of any values")
{
    test::SimulatedBuyers chance(4);
    for (int turn = 0; turn < 400; ++turn) {
        const auto size = size_t(1 + chance.uniform() * 70);
        const double range = std::pow(10, 4 * chance.uniform());
        std::vector<qint64> values(size);
        for (qint64 &value : values)
            value = qint64(chance.uniform() * range);
        for (const Better better : {Better::More, Better::Less}) {
            REQUIRE(scores(values, ScoreRule::Share, better) == sharesByCounting(values, better));
            REQUIRE(scores(values, ScoreRule::Ntile, better) == ntilesBySorting(values, better));
        }
    }
}

TEST_CASE("RFM scores the three figures each its own way")
{
    RfmFigures figures;
    for (int i = 0; i < 25; ++i) {
        figures.recency.push_back(i);
        figures.frequency.push_back(1 + i / 20);
        figures.monetary.push_back(Int128(1'000'000'000'000'000'000) + Int128(i));
    }
    const auto found = rfmScores(figures);
    REQUIRE(found);
    CHECK((*found)[0] == RfmScore{5, 1, 1});
    CHECK((*found)[24] == RfmScore{1, 5, 5});
    CHECK((*found)[19] == RfmScore{2, 1, 4});
    const RfmCounts counts = rfmCounts(*found);
    CHECK(counts.r == std::array<qint64, 5>{5, 5, 5, 5, 5});
    CHECK(counts.f == std::array<qint64, 5>{20, 0, 0, 0, 5});
    CHECK(counts.m == std::array<qint64, 5>{5, 5, 5, 5, 5});

    const RfmMap map = rfmMap(*found, figures.monetary);
    CHECK(map.cells[4][0].customers == 5);
    CHECK(map.cells[0][4].customers == 5);
    CHECK(map.cells[0][0].customers == 0);
    qint64 customers = 0;
    Int128 amount;
    for (const auto &row : map.cells) {
        for (const auto &cell : row) {
            customers += cell.customers;
            amount += cell.amount;
        }
    }
    CHECK(customers == 25);
    CHECK(amount == std::accumulate(figures.monetary.begin(), figures.monetary.end(), Int128()));

    figures.recency.pop_back();
    figures.frequency.pop_back();
    figures.monetary.pop_back();
    const auto few = rfmScores(figures);
    REQUIRE_FALSE(few);
    CHECK(few.error().code == QString::fromLatin1(TooFew));
    CHECK(few.error().more.at("has") == 24);
    CHECK(few.error().message.contains(QStringLiteral("25")));
}

TEST_CASE("ABC: the one that crosses a line belongs to the higher class")
{
    using enum AbcClass;
    struct Row
    {
        const char *name;
        std::vector<qint64> values;
        std::vector<AbcClass> classes;
    };
    constexpr qint64 huge = std::numeric_limits<qint64>::max();
    const Row table[] = {
        {"80 % exactly", {80, 15, 5}, {A, B, C}},
        {"crosses 80 %", {79, 15, 6}, {A, A, B}},
        {"crosses both", {94, 6}, {A, B}},
        {"95 % exactly", {50, 20, 9, 9, 7, 5}, {A, A, A, A, B, C}},
        {"crosses 95 %", {50, 20, 9, 9, 6, 6}, {A, A, A, A, B, B}},
        {"ties by place", {10, 10, 10, 10, 10, 10, 10, 10, 10, 10}, {A, A, A, A, A, A, A, A, B, B}},
        {"any order", {5, 80, 15}, {C, A, B}},
        {"left out", {0, 100, -50}, {LeftOut, A, LeftOut}},
        {"nothing", {0, -1}, {LeftOut, LeftOut}},
        {"none", {}, {}},
        {"one", {1}, {A}},
        {"sums beyond 64 bits", {huge, huge, huge, huge, huge / 4}, {A, A, A, A, B}},
    };
    for (const Row &row : table) {
        INFO(row.name);
        CHECK(abcClasses(row.values) == row.classes);
    }
    CHECK(abcClasses(std::vector<qint64>{60, 30, 10}, {.a = 60, .b = 90}) == std::vector<AbcClass>{A, B, C});
}

TEST_CASE("Places in rising order keep the order of equal keys")
{
    test::SimulatedBuyers chance(8);
    for (const double range : {1.0, 5.0, 3000.0, 1e9, 1.8e19}) {
        std::vector<quint64> keys(5000);
        for (quint64 &key : keys)
            key = quint64(chance.uniform() * range);
        std::vector<quint32> expected(keys.size());
        std::iota(expected.begin(), expected.end(), 0);
        std::stable_sort(expected.begin(), expected.end(), [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; });
        CHECK(radixOrder(keys) == expected);
    }
    CHECK(radixOrder({}).empty());
}
