#include "core/base/id_source.h"
#include "core/money/allocate.h"
#include "tests/support/catch.h"

#include <cmath>
#include <numeric>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

struct Request
{
    qint64 total = 0;
    qint64 step = 1;
    std::vector<AllocationPart> parts;
};

class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) { }

    /// Uniform in [from, to].
    qint64 roll(qint64 from, qint64 to)
    {
        return from + static_cast<qint64>(m_source.random() % static_cast<quint64>(to - from + 1));
    }
    bool oneIn(qint64 n) { return roll(1, n) == 1; }
    template<class T>
    void shuffle(std::vector<T> &items)
    {
        for (size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[static_cast<size_t>(roll(0, static_cast<qint64>(i) - 1))]);
    }

private:
    SeededIdSource m_source;
};

void rollBounds(Dice &dice, AllocationPart &part, qint64 size)
{
    if (dice.oneIn(4))
        part.floor = dice.roll(dice.oneIn(5) ? -size : 0, size);
    if (dice.oneIn(4))
        part.cap = part.floor.value_or(0) + dice.roll(dice.oneIn(10) ? -size / 4 : 0, 3 * size);
    if (dice.oneIn(8)) {
        const qint64 from = part.floor.value_or(-size / 10);
        part.locked = dice.roll(from, std::max(from, part.cap.value_or(size)));
    }
    for (auto *bound : {&part.floor, &part.cap, &part.locked}) {
        if (*bound)
            *bound = std::clamp(**bound, -MaxAmount, MaxAmount);
    }
}

Request randomRequest(Dice &dice)
{
    constexpr qint64 steps[] = {1, 1, 1, 7, 10, 100, 1000};
    constexpr qint64 totals[] = {10, 1000, 1'000'000, 10'000'000'000, MaxAmount};
    constexpr qint64 weights[] = {1, 3, 20, 1'000'000, 1'000'000'000'000, MaxWeight};
    Request request;
    request.step = steps[dice.roll(0, 6)];
    request.total = dice.roll(0, totals[dice.roll(0, 4)]) * (dice.oneIn(4) ? -1 : 1);
    const qint64 count = dice.oneIn(10) ? dice.roll(20, 60) : dice.roll(1, 8);
    const qint64 heaviest = weights[dice.roll(0, 5)];
    const bool constrained = !dice.oneIn(3);
    for (qint64 i = 0; i < count; ++i) {
        AllocationPart part{.id = QString::number(i * 7919 % 1000), .weight = 0};
        part.weight = dice.oneIn(6) ? 0 : dice.roll(0, heaviest);
        if (constrained)
            rollBounds(dice, part, std::max(std::abs(request.total) / count, qint64{1}));
        request.parts.push_back(part);
    }
    return request;
}

Request mirrored(Request request)
{
    request.total = -request.total;
    for (AllocationPart &part : request.parts) {
        std::swap(part.floor, part.cap);
        for (auto *bound : {&part.floor, &part.cap, &part.locked}) {
            if (*bound)
                *bound = -**bound;
        }
    }
    return request;
}

/// Whether an answer exists, by the sums of the bounds on the lattice alone (the residue may
/// still find no room).
bool feasible(const Request &asked)
{
    const Request request = asked.total < 0 ? mirrored(asked) : asked;
    qint64 rest = request.total;
    for (const AllocationPart &part : request.parts)
        rest -= part.locked.value_or(0);
    const auto units = static_cast<qint64>(
        std::floor(static_cast<long double>(rest) / static_cast<long double>(request.step)));
    const qint64 residue = rest - units * request.step;
    long double least = 0, most = 0;
    bool free = false, weighted = false;
    for (const AllocationPart &part : request.parts) {
        if (part.floor && part.cap && *part.floor > *part.cap)
            return false;
        if (part.locked) {
            if (*part.locked < part.floor.value_or(*part.locked)
                || *part.locked > part.cap.value_or(*part.locked))
                return false;
            continue;
        }
        free = true;
        const auto step = static_cast<long double>(request.step);
        const long double low = std::ceil(static_cast<long double>(part.floor.value_or(0)) / step);
        const long double high = part.cap ? std::floor(static_cast<long double>(*part.cap) / step)
                                          : HUGE_VALL;
        if (low > high)
            return false;
        if (part.weight == 0) {
            const long double fixed = std::min(std::max(low, 0.0L), high);
            least += fixed;
            most += fixed;
            continue;
        }
        weighted = true;
        least += low;
        most += high;
    }
    if (!free)
        return rest == 0;
    const auto wanted = static_cast<long double>(units);
    if (!weighted)
        return residue == 0 && wanted == least;
    return least <= wanted && wanted <= most;
}

/// a − x as whole + numerator/denominator.
bool withinStep(qint64 amount, const ExactShare &exact, qint64 step)
{
    const qint64 above = amount - exact.whole;   // a − x = above − fraction
    const bool fraction = exact.numerator > UInt128(0);
    return above < step + (fraction ? 1 : 0) && above > -step;
}

void checkPart(const Request &request, const Allocation &answer, size_t i)
{
    const AllocationPart &asked = request.parts[i];
    const AllocatedPart &part = answer.parts[i];
    if (asked.locked) {
        REQUIRE(part.amount == *asked.locked);
        REQUIRE(part.clamp == Clamp::Lock);
        return;
    }
    const bool negative = request.total < 0;
    if (asked.floor || !negative)
        REQUIRE(part.amount >= asked.floor.value_or(0));
    if (asked.cap || negative)
        REQUIRE(part.amount <= asked.cap.value_or(0));
    const qint64 extra = answer.residue && answer.residue->part == i ? answer.residue->amount : 0;
    REQUIRE((part.amount - extra) % request.step == 0);
    REQUIRE(withinStep(part.amount - extra, answer.exact(i), request.step));
    if (asked.weight == 0) {
        REQUIRE(part.clamp == Clamp::Zero);
        REQUIRE(extra == 0);
    }
}

/// The shares sum to the total less the residue, exactly.
void checkShares(const Request &request, const Allocation &answer)
{
    Int128 whole;
    UInt128 fractions;
    for (size_t i = 0; i < answer.parts.size(); ++i) {
        const ExactShare exact = answer.exact(i);
        whole += Int128(exact.whole);
        if (exact.numerator > UInt128(0)) {
            REQUIRE(exact.denominator == answer.levelDenominator);
            fractions += exact.numerator;
        }
    }
    const WideQuotient carried = divided(fractions, answer.levelDenominator);
    REQUIRE(carried.remainder == UInt128(0));
    whole += Int128(static_cast<qint64>(carried.quotient.low));
    const qint64 residue = answer.residue ? answer.residue->amount : 0;
    REQUIRE(whole.narrow() == request.total - residue);
}

std::map<QString, qint64> byId(const Request &request, const Allocation &answer)
{
    std::map<QString, qint64> amounts;
    for (size_t i = 0; i < request.parts.size(); ++i)
        amounts[request.parts[i].id] = answer.parts[i].amount;
    return amounts;
}

Result<Allocation> run(const Request &request)
{
    return allocate(request.total, request.step, request.parts);
}

void checkInvariance(const Request &request, const Allocation &answer, Dice &dice)
{
    const auto amounts = byId(request, answer);
    Request shuffled = request;
    dice.shuffle(shuffled.parts);
    const auto again = run(shuffled);
    REQUIRE(again.has_value());
    REQUIRE(byId(shuffled, *again) == amounts);

    Request scaled = request;
    qint64 heaviest = 1;
    for (const AllocationPart &part : request.parts)
        heaviest = std::max(heaviest, part.weight);
    const qint64 factor = dice.roll(1, std::min(MaxWeight / heaviest, qint64{1000}));
    for (AllocationPart &part : scaled.parts)
        part.weight *= factor;
    const auto larger = run(scaled);
    REQUIRE(larger.has_value());
    REQUIRE(byId(scaled, *larger) == amounts);

    if (request.total == 0)
        return;
    const auto reflected = run(mirrored(request));
    REQUIRE(reflected.has_value());
    for (size_t i = 0; i < answer.parts.size(); ++i) {
        REQUIRE(reflected->parts[i].amount == -answer.parts[i].amount);
        const auto text = answer.exact(i).text();
        const auto other = reflected->exact(i).text();
        REQUIRE((other == u'-' + text || text == u'-' + other
                 || (text == other && text == u"0.000000"_s)));
    }
}

/// Spreading the total over its own parts gives them back (no bounds, no residue).
void checkReplay(const Request &request, const Allocation &answer)
{
    if (request.total <= 0 || answer.residue)
        return;
    Request replay = request;
    for (size_t i = 0; i < answer.parts.size(); ++i) {
        if (answer.parts[i].amount < 0 || answer.parts[i].amount % request.step != 0)
            return;
        replay.parts[i] = {.id = request.parts[i].id, .weight = answer.parts[i].amount};
    }
    const auto again = run(replay);
    REQUIRE(again.has_value());
    REQUIRE(byId(replay, *again) == byId(request, answer));
}

/// Least Σ(a − x)² over all lattice points within bounds, by trying them all.
class Nearest
{
public:
    Nearest(const Request &request, const Allocation &answer) : m_request(request)
    {
        for (size_t i = 0; i < answer.parts.size(); ++i) {
            const ExactShare exact = answer.exact(i);
            m_shares.push_back(static_cast<double>(exact.whole)
                               + exact.numerator.toDouble() / exact.denominator.toDouble());
        }
    }
    double distance(const std::vector<qint64> &amounts) const
    {
        double sum = 0;
        for (size_t i = 0; i < amounts.size(); ++i)
            sum += (static_cast<double>(amounts[i]) - m_shares[i])
                * (static_cast<double>(amounts[i]) - m_shares[i]);
        return sum;
    }
    double best()
    {
        std::vector<qint64> amounts;
        search(amounts, m_request.total);
        return m_best;
    }

private:
    void search(std::vector<qint64> &amounts, qint64 left)
    {
        if (amounts.size() == m_request.parts.size()) {
            if (left == 0)
                m_best = std::min(m_best, distance(amounts));
            return;
        }
        const AllocationPart &part = m_request.parts[amounts.size()];
        const qint64 from = part.locked.value_or(part.floor.value_or(0));
        qint64 to = part.locked.value_or(std::min(part.cap.value_or(30), qint64{30}));
        if (part.weight == 0 && !part.locked)
            to = std::max(from, qint64{0});
        for (qint64 amount = part.weight == 0 && !part.locked ? std::max(from, qint64{0}) : from;
             amount <= to; ++amount) {
            amounts.push_back(amount);
            search(amounts, left - amount);
            amounts.pop_back();
        }
    }

    const Request &m_request;
    std::vector<double> m_shares;
    double m_best = HUGE_VAL;
};

} // namespace

TEST_CASE("Ten thousand random requests are met exactly, within bounds, less than a step from "
          "the share, and in any order alike")
{
    Dice dice(20260101);
    int met = 0, refused = 0, clamped = 0, carried = 0;
    for (int i = 0; i < 10000; ++i) {
        const Request request = randomRequest(dice);
        CAPTURE(i, request.total, request.step, request.parts.size());
        const auto answer = run(request);
        if (!answer) {
            ++refused;
            REQUIRE(answer.error().code != u"bad-input"_s);
            REQUIRE(answer.error().more.at("by").get<qint64>() > 0);
            REQUIRE_FALSE(answer.error().more.at("conflicts").empty());
            const QString code = answer.error().code;
            const bool residueOnly = (code == u"caps-short"_s || code == u"floors-exceed"_s)
                && answer.error().more.at("by").get<qint64>() < request.step;
            if (!residueOnly)
                REQUIRE_FALSE(feasible(request));
            continue;
        }
        ++met;
        REQUIRE(feasible(request));
        qint64 sum = 0;
        for (size_t part = 0; part < request.parts.size(); ++part) {
            sum += answer->parts[part].amount;
            clamped += answer->parts[part].clamp != Clamp::None;
            checkPart(request, *answer, part);
        }
        REQUIRE(sum == request.total);
        carried += answer->residue.has_value();
        checkShares(request, *answer);
        checkInvariance(request, *answer, dice);
        checkReplay(request, *answer);
    }
    // The table must not have become one-sided.
    CHECK(met > 5000);
    CHECK(refused > 500);
    CHECK(clamped > 5000);
    CHECK(carried > 500);
}

TEST_CASE("The answer is the lattice point nearest to the shares")
{
    Dice dice(77);
    int met = 0;
    for (int i = 0; i < 2000; ++i) {
        Request request;
        request.total = dice.roll(0, 25);
        const qint64 count = dice.roll(1, 4);
        for (qint64 part = 0; part < count; ++part) {
            request.parts.push_back({.id = QString::number(part), .weight = dice.roll(0, 12)});
            rollBounds(dice, request.parts.back(), 6);
        }
        const auto answer = run(request);
        if (!answer)
            continue;
        ++met;
        Nearest nearest(request, *answer);
        std::vector<qint64> amounts;
        for (const AllocatedPart &part : answer->parts)
            amounts.push_back(part.amount);
        REQUIRE(nearest.distance(amounts) <= nearest.best() + 1e-9);
    }
    CHECK(met > 800);
}

TEST_CASE("Equal weights within equal bounds differ by at most a step")
{
    Dice dice(5);
    for (int i = 0; i < 500; ++i) {
        Request request;
        request.step = dice.roll(1, 5);
        request.total = request.step * dice.roll(0, 10000);
        const qint64 count = dice.roll(1, 40);
        const qint64 cap = request.total / count + 2 * request.step;
        for (qint64 part = 0; part < count; ++part)
            request.parts.push_back({.id = QString::number(part), .weight = 3, .cap = cap});
        const auto answer = run(request);
        REQUIRE(answer.has_value());
        const auto [least, most] = std::minmax_element(
            answer->parts.begin(), answer->parts.end(),
            [](const AllocatedPart &a, const AllocatedPart &b) { return a.amount < b.amount; });
        REQUIRE(most->amount - least->amount <= request.step);
    }
}

TEST_CASE("Ranks stand for ids, and many parts with bounds of their own stay exact")
{
    Dice dice(9);
    std::vector<QString> ids;
    std::vector<qint64> weights;
    std::vector<Limits> limits;
    std::vector<AllocationPart> parts;
    for (size_t i = 0; i < 3000; ++i) {
        ids.push_back(QString::number(dice.roll(0, 1'000'000'000)) + u'-' + QString::number(i));
        weights.push_back(dice.roll(0, 5));
        AllocationPart part{.id = ids.back(), .weight = weights.back()};
        if (dice.oneIn(3))
            part.floor = dice.roll(0, 300);
        if (dice.oneIn(3))
            part.cap = 300 + dice.roll(0, 700);
        if (part.floor || part.cap)
            limits.push_back({.part = i, .floor = part.floor, .cap = part.cap});
        parts.push_back(part);
    }
    const auto named = allocate(1'000'003, 1, parts);
    const auto ranked = allocateRanked(1'000'003, 1, weights, limits, codePointRanks(ids));
    REQUIRE(named.has_value());
    REQUIRE(ranked.has_value());
    CHECK(named->parts == ranked->parts);
    const qint64 sum = std::accumulate(ranked->parts.begin(), ranked->parts.end(), qint64{0},
                                       [](qint64 total, const AllocatedPart &part) {
                                           return total + part.amount;
                                       });
    CHECK(sum == 1'000'003);
    std::vector<quint32> tooFew{1, 2};
    CHECK_FALSE(allocateRanked(1, 1, weights, {}, tooFew).has_value());
    const std::vector<Limits> twice{{.part = 1, .floor = 1}, {.part = 1, .cap = 9}};
    CHECK_FALSE(allocateRanked(1, 1, weights, twice).has_value());
    const std::vector<Limits> beyond{{.part = 3000, .floor = 1}};
    CHECK_FALSE(allocateRanked(1, 1, weights, beyond).has_value());
}
