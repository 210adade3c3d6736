#pragma once

#include "core/money/allocate.h"

#include <limits>

namespace weiwo {

// The parts of allocateRanked(): the request on its lattice, the water level, the refusals.
// Inside, a negative total is mirrored: every figure here has the sign of the total taken off.

/// Whether the first part comes before the second where remainder and weight are equal.
using PartBefore = std::function<bool(quint32, quint32)>;

/// allocateRanked() with any order for the ties.
[[nodiscard]] tl::expected<Allocation, Refusal>
allocateOrdered(qint64 total, qint64 step, std::span<const qint64> weights,
                std::span<const Limits> limits, const PartBefore &before);

/// ⌊a / b⌋ and ⌈a / b⌉ for b > 0.
[[nodiscard]] constexpr qint64 floorDivided(qint64 a, qint64 b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}
[[nodiscard]] constexpr qint64 ceilDivided(qint64 a, qint64 b)
{
    return a / b + (a % b > 0 ? 1 : 0);
}

/// A part that is not locked and has bounds of its own, in units of the step.
struct BoundedPart
{
    static constexpr qint64 NoCap = std::numeric_limits<qint64>::max();

    quint32 part = 0;
    qint64 weight = 0;
    qint64 low = 0;
    qint64 high = NoCap;
    const Limits *limits = nullptr;
};

/// A request that has passed the checks of single parts.
struct LatticeProblem
{
    std::span<const qint64> weights;
    std::span<const Limits> limits;
    qint64 total = 0;   ///< as asked
    qint64 step = 1;
    qint64 sign = 1;    ///< of the total

    std::vector<quint8> limited{};      ///< by part: has limits; empty if no part has
    std::vector<BoundedPart> bounded{}; ///< free parts of weight > 0 that have limits
    std::vector<BoundedPart> fixed{};   ///< free parts of weight 0 that have limits: they get `low`
    std::vector<const Limits *> locks{};
    UInt128 plainWeight{};              ///< of the parts without limits
    size_t plainZeros = 0;              ///< parts without limits and without weight

    Int128 locked{};                    ///< Σ locks, fen
    qint64 rest = 0;                    ///< total − Σ locks, fen
    qint64 units = 0;                   ///< ⌊rest / step⌋
    qint64 residue = 0;                 ///< rest − units·step
    Int128 fixedUnits{};                ///< Σ of `fixed`
    Int128 least{};                     ///< Σ minima of the free parts, units
    std::optional<Int128> most{};       ///< Σ maxima; nothing: there is no limit

    [[nodiscard]] bool isLimited(size_t part) const { return !limited.empty() && limited[part]; }
    [[nodiscard]] bool anyWeight() const { return !bounded.empty() || plainWeight > UInt128(0); }
    [[nodiscard]] bool anyFree() const { return anyWeight() || plainZeros > 0 || !fixed.empty(); }
    /// The bounds with the sign of the total taken off.
    [[nodiscard]] std::optional<qint64> lower(const Limits &of) const;
    [[nodiscard]] std::optional<qint64> upper(const Limits &of) const;
};

/// Puts a request on its lattice. Refuses what is wrong with a single part, and what no answer
/// can meet.
[[nodiscard]] tl::expected<LatticeProblem, Refusal>
latticeProblem(qint64 total, qint64 step, std::span<const qint64> weights,
               std::span<const Limits> limits);

/// Why the sums of @p problem cannot be met; nothing if they can.
[[nodiscard]] std::optional<Refusal> infeasible(const LatticeProblem &problem);
/// No free part has room for the residue.
[[nodiscard]] Refusal residueRefusal(const LatticeProblem &problem);
/// A figure that 64 bits do not hold.
[[nodiscard]] Refusal rangeRefusal(const LatticeProblem &problem);

/// The level t = ±numerator / denominator at which Σ clamp(t·w, low, high) meets the total.
struct WaterLevel
{
    UInt128 numerator = 0;
    UInt128 denominator = 1;
    bool negative = false;
    bool reached = false;   ///< some part follows the level
};

/// The exact level for parts of weight > 0: those of @p bounded, and others of @p plainWeight in
/// all that have no bound but 0 below. @p units: what they share; it must be feasible.
[[nodiscard]] WaterLevel waterLevel(std::span<const BoundedPart> bounded, UInt128 plainWeight,
                                    Int128 units);

} // namespace weiwo
