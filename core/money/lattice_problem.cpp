#include "core/money/allocate_kernel.h"

#include <algorithm>

namespace weiwo {

namespace {

bool inRange(std::optional<qint64> amount)
{
    return !amount || (*amount >= -MaxAmount && *amount <= MaxAmount);
}

Refusal refusalOf(const LatticeProblem &problem, const char *code, qint64 by,
                  std::vector<Conflict> conflicts)
{
    return {.code = code,
            .conflicts = std::move(conflicts),
            .by = by,
            .nearestTotal = {},
            .total = problem.total,
            .step = problem.step};
}

void addBound(std::vector<Conflict> &conflicts, const Limits &limits, BoundKind bound,
              std::optional<qint64> value)
{
    if (value)
        conflicts.push_back({.part = limits.part, .bound = bound, .value = *value});
}

std::vector<Conflict> boundsOf(const Limits &limits)
{
    std::vector<Conflict> conflicts;
    addBound(conflicts, limits, BoundKind::Floor, limits.floor);
    addBound(conflicts, limits, BoundKind::Cap, limits.cap);
    return conflicts;
}

std::optional<Refusal> checkInput(const LatticeProblem &problem)
{
    const auto bad = [&problem](std::vector<Conflict> conflicts = {}) {
        return refusalOf(problem, errc::BadInput, 0, std::move(conflicts));
    };
    if (problem.step < 1 || problem.step > MaxAmount || !inRange(problem.total)
        || problem.weights.empty()
        || problem.weights.size() > std::numeric_limits<quint32>::max())
        return bad();
    for (size_t i = 0; i < problem.weights.size(); ++i) {
        if (problem.weights[i] < 0 || problem.weights[i] > MaxWeight)
            return bad({{.part = i, .bound = BoundKind::Weight, .value = problem.weights[i]}});
    }
    for (const Limits &limits : problem.limits) {
        if (limits.part >= problem.weights.size())
            return bad();
        std::vector<Conflict> conflicts = boundsOf(limits);
        addBound(conflicts, limits, BoundKind::Lock, limits.locked);
        std::erase_if(conflicts, [](const Conflict &one) { return inRange(one.value); });
        if (!conflicts.empty())
            return bad(std::move(conflicts));
    }
    return std::nullopt;
}

std::optional<Refusal> checkLock(const LatticeProblem &problem, const Limits &limits)
{
    const qint64 locked = *limits.locked;
    std::vector<Conflict> conflicts{
        {.part = limits.part, .bound = BoundKind::Lock, .value = locked}};
    qint64 distance = 0;
    if (limits.floor && locked < *limits.floor) {
        addBound(conflicts, limits, BoundKind::Floor, limits.floor);
        distance = *limits.floor - locked;
    } else if (limits.cap && locked > *limits.cap) {
        addBound(conflicts, limits, BoundKind::Cap, limits.cap);
        distance = locked - *limits.cap;
    }
    if (distance == 0)
        return std::nullopt;
    return refusalOf(problem, errc::LockOutsideBounds, distance, std::move(conflicts));
}

/// The bounds of one part, an absent one taken as what it means: 0 on the side of zero, none on
/// the other.
std::optional<Refusal> checkBounds(const LatticeProblem &problem, const Limits &limits)
{
    std::optional<qint64> floor = limits.floor;
    std::optional<qint64> cap = limits.cap;
    if (!limits.locked && problem.sign > 0 && !floor)
        floor = 0;
    if (!limits.locked && problem.sign < 0 && !cap)
        cap = 0;
    if (!floor || !cap)
        return std::nullopt;
    if (*floor > *cap)
        return refusalOf(problem, errc::FloorOverCap, *floor - *cap, boundsOf(limits));
    const qint64 low = ceilDivided(*floor, problem.step);
    if (!limits.locked && low > floorDivided(*cap, problem.step))
        return refusalOf(problem, errc::NoStep, low * problem.step - *cap, boundsOf(limits));
    return std::nullopt;
}

void addFree(LatticeProblem &problem, const Limits &limits)
{
    const auto floor = problem.lower(limits);
    const auto cap = problem.upper(limits);
    BoundedPart part{.part = static_cast<quint32>(limits.part),
                     .weight = problem.weights[limits.part],
                     .low = floor ? ceilDivided(*floor, problem.step) : 0,
                     .high = cap ? floorDivided(*cap, problem.step) : BoundedPart::NoCap,
                     .limits = &limits};
    if (part.weight == 0) {
        part.low = std::clamp(qint64{0}, part.low, part.high);
        part.high = part.low;
        problem.fixedUnits += part.low;
        problem.fixed.push_back(part);
    } else {
        problem.bounded.push_back(part);
    }
    problem.least += part.low;
    if (part.high == BoundedPart::NoCap)
        problem.most.reset();
    else if (problem.most)
        *problem.most += part.high;
}

std::optional<Refusal> takeLimits(LatticeProblem &problem)
{
    if (!problem.limits.empty())
        problem.limited.assign(problem.weights.size(), 0);
    for (const Limits &limits : problem.limits) {
        if (problem.limited[limits.part])
            return refusalOf(problem, errc::BadInput, 0, boundsOf(limits));
        problem.limited[limits.part] = 1;
        if (auto refusal = checkBounds(problem, limits))
            return refusal;
        if (!limits.locked) {
            addFree(problem, limits);
            continue;
        }
        if (auto refusal = checkLock(problem, limits))
            return refusal;
        problem.locks.push_back(&limits);
        problem.locked += Int128(problem.sign * *limits.locked);
    }
    return std::nullopt;
}

void takePlainParts(LatticeProblem &problem)
{
    for (size_t i = 0; i < problem.weights.size(); ++i) {
        if (problem.isLimited(i))
            continue;
        problem.plainWeight += static_cast<quint64>(problem.weights[i]);
        problem.plainZeros += problem.weights[i] == 0 ? 1 : 0;
    }
    if (problem.plainWeight > UInt128(0))
        problem.most.reset();
}

} // namespace

std::optional<qint64> LatticeProblem::lower(const Limits &of) const
{
    if (sign > 0)
        return of.floor;
    return of.cap ? std::optional(-*of.cap) : std::nullopt;
}

std::optional<qint64> LatticeProblem::upper(const Limits &of) const
{
    if (sign > 0)
        return of.cap;
    return of.floor ? std::optional(-*of.floor) : std::nullopt;
}

tl::expected<LatticeProblem, Refusal> latticeProblem(qint64 total, qint64 step,
                                                     std::span<const qint64> weights,
                                                     std::span<const Limits> limits)
{
    LatticeProblem problem{.weights = weights,
                           .limits = limits,
                           .total = total,
                           .step = step,
                           .sign = total < 0 ? -1 : 1,
                           .most = Int128(0)};
    if (auto refusal = checkInput(problem))
        return tl::make_unexpected(std::move(*refusal));
    if (auto refusal = takeLimits(problem))
        return tl::make_unexpected(std::move(*refusal));
    takePlainParts(problem);
    const auto rest = (Int128(problem.sign * total) - problem.locked).narrow();
    if (!rest)
        return tl::make_unexpected(rangeRefusal(problem));
    problem.rest = *rest;
    problem.units = floorDivided(problem.rest, step);
    problem.residue = problem.rest - problem.units * step;
    if (auto refusal = infeasible(problem))
        return tl::make_unexpected(std::move(*refusal));
    return problem;
}

} // namespace weiwo
