#pragma once

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/money/decimal.h"
#include "core/money/wide.h"

#include <functional>
#include <span>
#include <vector>

namespace weiwo {

// Allocation in one dimension: bounded largest remainder (Hamilton 1792; Balinski & Young 1982).
// Everything is exact: no floating-point number takes part in an answer. Pure functions, any
// thread, no state.

/// The codes of refusals (Error::code).
namespace errc {
inline constexpr char LocksExceed[] = "locks-exceed";
inline constexpr char FloorsExceed[] = "floors-exceed";
inline constexpr char CapsShort[] = "caps-short";
inline constexpr char AllLocked[] = "all-locked";
inline constexpr char NoWeight[] = "no-weight";
inline constexpr char FloorOverCap[] = "floor-over-cap";
inline constexpr char LockOutsideBounds[] = "lock-outside-bounds";
inline constexpr char NoStep[] = "no-step";
inline constexpr char MarginsDiffer[] = "margins-differ";
inline constexpr char CellsShort[] = "cells-short";
} // namespace errc

/// Largest magnitude of a total, step, floor, cap or lock, in fen.
inline constexpr qint64 MaxAmount = 9'000'000'000'000'000;
/// Largest weight: eighteen digits.
inline constexpr qint64 MaxWeight = 999'999'999'999'999'999;

/// Why a share is not simply proportional to its weight.
enum class Clamp : quint8 { None, Floor, Cap, Lock, Zero };

struct ClampKind
{
    Clamp clamp;
    const char *key;   ///< "floor", "cap", "lock", "zero"; "" for None
    Text title;        ///< one or two words for a cell's tooltip
};
/// Every kind, None first.
[[nodiscard]] std::span<const ClampKind> clampKinds();
/// The stable key; empty for None.
[[nodiscard]] QString clampKey(Clamp clamp);

/// What a user set on one part: bounds, or a fixed amount. Fen; absent means no such bound.
struct Limits
{
    size_t part = 0;   ///< index of the part
    std::optional<qint64> floor{};
    std::optional<qint64> cap{};
    std::optional<qint64> locked{};

    [[nodiscard]] bool any() const { return floor || cap || locked; }
    bool operator==(const Limits &) const = default;
};

/// A share as a number: whole + numerator/denominator fen, 0 ≤ numerator < denominator.
struct ExactShare
{
    qint64 whole = 0;
    UInt128 numerator = 0;
    UInt128 denominator = 1;

    /// Decimal text of fen with six places, rounded half away from zero.
    [[nodiscard]] QString text() const;
};

struct AllocatedPart
{
    qint64 amount = 0;   ///< fen
    qint64 weight = 0;   ///< as given
    Clamp clamp = Clamp::None;

    bool operator==(const AllocatedPart &) const = default;
};

/// What is left of a total that is no multiple of the step, and the part that carries it.
struct Residue
{
    size_t part = 0;
    qint64 amount = 0;   ///< fen, the sign of the total

    bool operator==(const Residue &) const = default;
};

/// The answer: parts in the order of the request, Σ amount = total.
class Allocation
{
public:
    std::vector<AllocatedPart> parts;
    std::optional<Residue> residue;
    /// The water level t: an unclamped share is weight · numerator / denominator fen.
    qint64 levelNumerator = 0;
    UInt128 levelDenominator = 1;
    /// Whether some share follows the level; if not, every part is at a bound.
    bool hasLevel = false;

    /// The share on the lattice before rounding (total less the residue).
    [[nodiscard]] ExactShare exact(size_t part) const;
    /// Fen per unit of weight, for wording ("7.00 % on last year": level − 1 where the weights
    /// are last year's fen); nothing where no share follows it. Display only.
    [[nodiscard]] std::optional<double> level() const;
};

enum class BoundKind : quint8 { Floor, Cap, Lock, Weight };

struct Conflict
{
    size_t part = 0;
    BoundKind bound = BoundKind::Weight;
    qint64 value = 0;   ///< as in the request

    bool operator==(const Conflict &) const = default;
};

/// Why nothing could be allocated. Nothing was changed.
struct Refusal
{
    const char *code = errc::BadInput;
    std::vector<Conflict> conflicts{};      ///< the fewest that explain it
    qint64 by = 0;                          ///< fen, > 0 except for bad-input
    std::optional<qint64> nearestTotal{};   ///< the feasible total nearest to the one asked for
    qint64 total = 0;
    qint64 step = 1;
};

/// Spreads @p total over parts of the given weights (integers ≥ 0 over one common unit) in
/// multiples of @p step. @p limits: only the parts that have any, each part once, any order.
/// Ties are broken by @p ranks (distinct; smaller first), or by position where it is empty: the
/// answer does not depend on the order of the request if ranks follow the ids.
/// A part of weight zero gets its floor and nothing more. A negative total mirrors the positive.
/// Time: linear in the parts plus n log n in the limits.
[[nodiscard]] tl::expected<Allocation, Refusal>
allocateRanked(qint64 total, qint64 step, std::span<const qint64> weights,
               std::span<const Limits> limits = {}, std::span<const quint32> ranks = {});

/// One part with its name.
struct AllocationPart
{
    QString id;          ///< distinct among the parts
    qint64 weight = 0;   ///< ≥ 0, over the common unit of all parts
    std::optional<qint64> floor{};
    std::optional<qint64> cap{};
    std::optional<qint64> locked{};
};

/// The same by id: ties go to the id that comes first by code point. Fails with one of the codes
/// above, or bad-input; Error::more has "conflicts" [{id, bound, value}] and "by".
[[nodiscard]] Result<Allocation> allocate(qint64 total, qint64 step,
                                          std::span<const AllocationPart> parts);

/// A refusal in words. @p nameOf: how a part is called for the user; @p amountText: how fen are
/// written in the message (machine text of yuan where it is empty).
[[nodiscard]] Error refusalError(const Refusal &refusal,
                                 const std::function<QString(size_t)> &nameOf,
                                 const std::function<QString(qint64)> &amountText = {});

/// -1, 0, 1 by Unicode code points (QString's own order is by UTF-16 units).
[[nodiscard]] int compareCodePoints(QStringView a, QStringView b);
/// ranks[i]: the place of ids[i] in the order by code point, for allocateRanked().
[[nodiscard]] std::vector<quint32> codePointRanks(std::span<const QString> ids);

/// Integer weights: value = weight · 10^exponent.
struct ScaledWeights
{
    std::vector<qint64> weights;
    int exponent = 0;
};

/// Decimal texts over one common power of ten. bad-input (subject: the index) for what is no
/// decimal ≥ 0, or where the common power needs more than eighteen digits.
[[nodiscard]] Result<ScaledWeights> weightsFromTexts(std::span<const std::string> texts);
/// A metric's figures: llround(w / max w · 10^12). bad-input for a negative or undefined figure.
[[nodiscard]] Result<std::vector<qint64>> weightsFromFigures(std::span<const double> figures);
/// Amounts or counts as they are. bad-input for a negative one, or above MaxWeight.
[[nodiscard]] Result<std::vector<qint64>> weightsFromAmounts(std::span<const qint64> amounts);

} // namespace weiwo
