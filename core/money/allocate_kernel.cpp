#include "core/money/allocate_kernel.h"

#include <algorithm>

namespace weiwo {

namespace {

/// A part whose share is not whole; Word is wide enough for the common denominator.
template<class Word>
struct Fraction
{
    Word remainder;
    quint32 part;
};

/// A share on the lattice: ⌊x⌋ and the remainder over the level's denominator.
template<class Word>
struct Share
{
    UInt128 quotient;
    Word remainder;
};

quint64 lowWord(UInt128 value, quint64) { return value.low; }
UInt128 lowWord(UInt128 value, UInt128) { return value; }

/// Gives every part its share at a level and rounds. Word: quint64 where the denominator fits
/// it, which it does unless the weights have eighteen digits.
template<class Word>
class Rounder
{
public:
    Rounder(const LatticeProblem &problem, const WaterLevel &level, const PartBefore &before)
        : m_problem(problem), m_level(level), m_before(before)
    {
    }

    /// Amounts in units of the step.
    [[nodiscard]] std::vector<AllocatedPart> run()
    {
        m_parts.resize(m_problem.weights.size());
        for (const BoundedPart &part : m_problem.fixed) {
            m_parts[part.part] = {.amount = part.low, .weight = 0, .clamp = Clamp::Zero};
            m_given += part.low;
        }
        m_fractions.reserve(m_problem.weights.size());
        sharePlain();
        for (const BoundedPart &part : m_problem.bounded)
            shareBounded(part);
        roundUp();
        return std::move(m_parts);
    }

private:
    [[nodiscard]] Share<Word> shareOf(qint64 weight) const
    {
        const auto [quotient, remainder] = divided(
            multiplied(static_cast<quint64>(weight), m_level.numerator.low), m_level.denominator);
        return {quotient, lowWord(remainder, Word{})};
    }

    void sharePlain()
    {
        qint64 sum = 0;
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (m_problem.isLimited(i))
                continue;
            AllocatedPart &part = m_parts[i];
            part.weight = m_problem.weights[i];
            if (part.weight == 0 || m_level.negative) {
                part.clamp = part.weight == 0 ? Clamp::Zero : Clamp::Floor;
                continue;
            }
            const Share<Word> share = shareOf(part.weight);
            part.amount = static_cast<qint64>(share.quotient.low);
            sum += part.amount;
            if (share.remainder != Word{})
                m_fractions.push_back({share.remainder, static_cast<quint32>(i)});
        }
        m_given += sum;
    }

    void shareBounded(const BoundedPart &bounds)
    {
        AllocatedPart &part = m_parts[bounds.part];
        part.weight = bounds.weight;
        const Share<Word> share = shareOf(bounds.weight);
        const bool fraction = share.remainder != Word{};
        // Below zero, ⌊−q − r⌋ = −q − 1 where there is a remainder.
        const Int128 magnitude = wide(share.quotient);
        const Int128 floor = m_level.negative ? -magnitude - Int128(fraction ? 1 : 0) : magnitude;
        if (floor < Int128(bounds.low)) {
            part.amount = bounds.low;
            part.clamp = Clamp::Floor;
        } else if (bounds.high != BoundedPart::NoCap
                   && (floor > Int128(bounds.high) || (floor == Int128(bounds.high) && fraction))) {
            part.amount = bounds.high;
            part.clamp = Clamp::Cap;
        } else {
            part.amount = floor.saturated();
            if (fraction)
                m_fractions.push_back({m_level.negative ? complement(share.remainder)
                                                        : share.remainder,
                                       bounds.part});
        }
        m_given += part.amount;
    }

    [[nodiscard]] static Int128 wide(UInt128 value)
    {
        Int128 result;
        result.high = static_cast<qint64>(value.high);
        result.low = value.low;
        return result;
    }
    [[nodiscard]] Word complement(Word remainder) const
    {
        return lowWord(m_level.denominator, Word{}) - remainder;
    }

    /// Hands out the missing units: larger remainder, then larger weight, then the order of ties.
    void roundUp()
    {
        const qint64 missing = (Int128(m_problem.units) - m_given).saturated();
        Q_ASSERT(missing >= 0 && static_cast<size_t>(missing) <= m_fractions.size());
        const auto comesFirst = [this](const Fraction<Word> &a, const Fraction<Word> &b) {
            if (a.remainder != b.remainder)
                return a.remainder > b.remainder;
            const qint64 weightA = m_problem.weights[a.part], weightB = m_problem.weights[b.part];
            return weightA != weightB ? weightA > weightB : m_before(a.part, b.part);
        };
        const auto end = m_fractions.begin() + static_cast<std::ptrdiff_t>(missing);
        if (end != m_fractions.end() && missing > 0)
            std::nth_element(m_fractions.begin(), end, m_fractions.end(), comesFirst);
        for (auto it = m_fractions.begin(); it != end; ++it)
            ++m_parts[it->part].amount;
    }

    const LatticeProblem &m_problem;
    const WaterLevel &m_level;
    const PartBefore &m_before;
    std::vector<AllocatedPart> m_parts;
    std::vector<Fraction<Word>> m_fractions;
    Int128 m_given;
};

std::vector<AllocatedPart> roundedParts(const LatticeProblem &problem, const WaterLevel &level,
                                        const PartBefore &before)
{
    if (level.denominator.fits64())
        return Rounder<quint64>(problem, level, before).run();
    return Rounder<UInt128>(problem, level, before).run();
}

/// Whether the level's figures, in fen, fit the words that they are kept in.
bool fits(const WaterLevel &level, qint64 step)
{
    if (!level.numerator.fits64())
        return false;
    const UInt128 fen = multiplied(level.numerator.low, static_cast<quint64>(step));
    return fen.fits64() && fen.low <= static_cast<quint64>(BoundedPart::NoCap);
}

/// Puts the residue on the free part of the largest weight that has room; false if none has.
bool placeResidue(const LatticeProblem &problem, const PartBefore &before, Allocation &answer)
{
    std::vector<std::optional<qint64>> room;
    if (!problem.bounded.empty())
        room.resize(problem.weights.size());
    for (const BoundedPart &part : problem.bounded) {
        if (const auto cap = problem.upper(*part.limits))
            room[part.part] = *cap - answer.parts[part.part].amount * problem.step;
    }
    std::optional<quint32> best;
    for (size_t i = 0; i < answer.parts.size(); ++i) {
        const auto part = static_cast<quint32>(i);
        const Clamp clamp = answer.parts[i].clamp;
        if (clamp == Clamp::Zero || clamp == Clamp::Lock
            || (!room.empty() && room[i] && *room[i] < problem.residue))
            continue;
        const qint64 weight = answer.parts[i].weight;
        if (!best || weight > answer.parts[*best].weight
            || (weight == answer.parts[*best].weight && before(part, *best)))
            best = part;
    }
    if (best)
        answer.residue = Residue{.part = *best, .amount = problem.residue};
    return best.has_value();
}

/// From units with the sign taken off to fen as asked.
void toFen(const LatticeProblem &problem, const WaterLevel &level, Allocation &answer)
{
    const qint64 unit = problem.sign * problem.step;
    for (AllocatedPart &part : answer.parts) {
        part.amount *= unit;
        if (problem.sign < 0 && (part.clamp == Clamp::Floor || part.clamp == Clamp::Cap))
            part.clamp = part.clamp == Clamp::Floor ? Clamp::Cap : Clamp::Floor;
    }
    for (const Limits *lock : problem.locks)
        answer.parts[lock->part].amount = *lock->locked;
    if (answer.residue) {
        answer.residue->amount *= problem.sign;
        answer.parts[answer.residue->part].amount += answer.residue->amount;
    }
    answer.levelNumerator = static_cast<qint64>(level.numerator.low) * unit
        * (level.negative ? -1 : 1);
    answer.levelDenominator = level.denominator;
    answer.hasLevel = level.reached;
}

} // namespace

tl::expected<Allocation, Refusal> allocateOrdered(qint64 total, qint64 step,
                                                  std::span<const qint64> weights,
                                                  std::span<const Limits> limits,
                                                  const PartBefore &before)
{
    const auto problem = latticeProblem(total, step, weights, limits);
    if (!problem)
        return tl::make_unexpected(problem.error());
    WaterLevel level;
    if (problem->anyWeight())
        level = waterLevel(problem->bounded, problem->plainWeight,
                           Int128(problem->units) - problem->fixedUnits);
    if (!fits(level, step))
        return tl::make_unexpected(rangeRefusal(*problem));
    Allocation answer;
    answer.parts = roundedParts(*problem, level, before);
    for (const Limits *lock : problem->locks) {
        answer.parts[lock->part].weight = weights[lock->part];
        answer.parts[lock->part].clamp = Clamp::Lock;
    }
    if (problem->residue > 0 && !placeResidue(*problem, before, answer))
        return tl::make_unexpected(residueRefusal(*problem));
    toFen(*problem, level, answer);
    return answer;
}

} // namespace weiwo
