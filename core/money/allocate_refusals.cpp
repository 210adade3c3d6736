#include "core/money/allocate_kernel.h"

#include <algorithm>

namespace weiwo {

namespace {

/// One bound and what it takes (a floor, a lock) or leaves (a cap), in the unit of its sum.
struct Demand
{
    Conflict conflict;
    qint64 size = 0;
};

std::optional<qint64> fenOf(Int128 units, qint64 step)
{
    const auto narrow = units.narrow();
    if (!narrow)
        return std::nullopt;
    const quint64 magnitude = *narrow < 0 ? ~static_cast<quint64>(*narrow) + 1
                                          : static_cast<quint64>(*narrow);
    const UInt128 product = multiplied(magnitude, static_cast<quint64>(step));
    if (!product.fits64() || product.low > static_cast<quint64>(BoundedPart::NoCap))
        return std::nullopt;
    const auto fen = static_cast<qint64>(product.low);
    return *narrow < 0 ? -fen : fen;
}

Refusal refuse(const LatticeProblem &problem, const char *code, qint64 by)
{
    return {.code = code,
            .conflicts = {},
            .by = by,
            .nearestTotal = {},
            .total = problem.total,
            .step = problem.step};
}

Refusal refuseUnits(const LatticeProblem &problem, const char *code, Int128 by)
{
    return refuse(problem, code, fenOf(by, problem.step).value_or(BoundedPart::NoCap));
}

/// Σ locks + @p units steps, with the sign of the total.
std::optional<qint64> totalOf(const LatticeProblem &problem, Int128 units)
{
    const auto fen = fenOf(units, problem.step);
    const auto sum = fen ? (problem.locked + Int128(*fen)).narrow() : std::nullopt;
    return sum ? std::optional(problem.sign * *sum) : std::nullopt;
}

/// Lists the largest demands until they alone, with the rest at what it would take without
/// them, are more than @p available.
void listLargest(Refusal &refusal, std::vector<Demand> demands, Int128 available)
{
    std::sort(demands.begin(), demands.end(), [](const Demand &a, const Demand &b) {
        return a.size != b.size ? a.size > b.size : a.conflict.part < b.conflict.part;
    });
    Int128 taken;
    for (const Demand &demand : demands)
        taken += std::min(demand.size, qint64{0});
    for (const Demand &demand : demands) {
        if (taken > available || demand.size <= 0)
            break;
        taken += demand.size;
        refusal.conflicts.push_back(demand.conflict);
    }
}

std::vector<Demand> lockDemands(const LatticeProblem &problem)
{
    std::vector<Demand> demands;
    for (const Limits *lock : problem.locks)
        demands.push_back({.conflict = {.part = lock->part,
                                        .bound = BoundKind::Lock,
                                        .value = *lock->locked},
                           .size = problem.sign * *lock->locked});
    return demands;
}

/// The bound below a part, as the request calls it.
std::optional<Demand> lowDemand(const LatticeProblem &problem, const BoundedPart &part)
{
    if (!problem.lower(*part.limits))
        return std::nullopt;
    const bool mirrored = problem.sign < 0;
    return Demand{.conflict = {.part = part.part,
                               .bound = mirrored ? BoundKind::Cap : BoundKind::Floor,
                               .value = mirrored ? *part.limits->cap : *part.limits->floor},
                  .size = part.low};
}

std::vector<Demand> floorDemands(const LatticeProblem &problem)
{
    std::vector<Demand> demands;
    for (const auto *parts : {&problem.bounded, &problem.fixed}) {
        for (const BoundedPart &part : *parts) {
            if (const auto demand = lowDemand(problem, part))
                demands.push_back(*demand);
        }
    }
    return demands;
}

Refusal locksExceed(const LatticeProblem &problem)
{
    Refusal refusal = refuse(problem, errc::LocksExceed, -problem.rest);
    listLargest(refusal, lockDemands(problem), Int128(problem.sign * problem.total));
    refusal.nearestTotal = totalOf(problem, problem.least);
    return refusal;
}

Refusal floorsExceed(const LatticeProblem &problem)
{
    // In the coordinates of the request, floors that a negative total cannot meet are caps.
    Refusal refusal = refuseUnits(problem,
                                  problem.sign < 0 ? errc::CapsShort : errc::FloorsExceed,
                                  problem.least - Int128(problem.units));
    listLargest(refusal, floorDemands(problem), problem.units);
    if (refusal.conflicts.empty()) {
        // Only floors below zero: it is the locks that leave less than even those allow.
        listLargest(refusal, lockDemands(problem), Int128(problem.sign * problem.total));
        for (const Demand &demand : floorDemands(problem))
            refusal.conflicts.push_back(demand.conflict);
    }
    refusal.nearestTotal = totalOf(problem, problem.least);
    return refusal;
}

/// Every cap that binds, smallest first: without any one of them there would be room.
void listCaps(Refusal &refusal, const LatticeProblem &problem)
{
    std::vector<BoundedPart> parts = problem.bounded;
    std::sort(parts.begin(), parts.end(), [](const BoundedPart &a, const BoundedPart &b) {
        return a.high != b.high ? a.high < b.high : a.part < b.part;
    });
    const bool mirrored = problem.sign < 0;
    for (const BoundedPart &part : parts) {
        if (!problem.upper(*part.limits))
            continue;
        refusal.conflicts.push_back(
            {.part = part.part,
             .bound = mirrored ? BoundKind::Floor : BoundKind::Cap,
             .value = mirrored ? *part.limits->floor : *part.limits->cap});
    }
}

Refusal capsShort(const LatticeProblem &problem)
{
    Refusal refusal = refuseUnits(problem,
                                  problem.sign < 0 ? errc::FloorsExceed : errc::CapsShort,
                                  Int128(problem.units) - *problem.most);
    listCaps(refusal, problem);
    refusal.nearestTotal = totalOf(problem, *problem.most);
    return refusal;
}

Refusal allLocked(const LatticeProblem &problem)
{
    Refusal refusal = refuse(problem, errc::AllLocked, problem.rest);
    for (const Demand &demand : lockDemands(problem))
        refusal.conflicts.push_back(demand.conflict);
    refusal.nearestTotal = totalOf(problem, {});
    return refusal;
}

Refusal noWeight(const LatticeProblem &problem, qint64 left)
{
    Refusal refusal = refuse(problem, errc::NoWeight, left);
    for (size_t i = 0; i < problem.weights.size(); ++i) {
        if (!problem.isLimited(i))
            refusal.conflicts.push_back({.part = i, .bound = BoundKind::Weight, .value = 0});
    }
    for (const BoundedPart &part : problem.fixed)
        refusal.conflicts.push_back({.part = part.part, .bound = BoundKind::Weight, .value = 0});
    refusal.nearestTotal = totalOf(problem, problem.fixedUnits);
    return refusal;
}

} // namespace

std::optional<Refusal> infeasible(const LatticeProblem &problem)
{
    const Int128 units(problem.units);
    if (units < problem.least) {
        const bool givesBack = std::any_of(problem.bounded.begin(), problem.bounded.end(),
                                           [](const BoundedPart &part) { return part.low < 0; })
            || std::any_of(problem.fixed.begin(), problem.fixed.end(),
                           [](const BoundedPart &part) { return part.low < 0; });
        return problem.rest < 0 && !givesBack ? locksExceed(problem) : floorsExceed(problem);
    }
    if (!problem.anyFree()) {
        if (problem.rest == 0)
            return std::nullopt;
        return allLocked(problem);
    }
    if (!problem.anyWeight()) {
        const auto fixed = fenOf(problem.fixedUnits, problem.step);
        if (!fixed)
            return rangeRefusal(problem);
        const qint64 left = (Int128(problem.rest) - Int128(*fixed)).saturated();
        if (left == 0)
            return std::nullopt;
        return noWeight(problem, left);
    }
    if (problem.most && units > *problem.most)
        return capsShort(problem);
    return std::nullopt;
}

Refusal residueRefusal(const LatticeProblem &problem)
{
    Refusal refusal = refuse(problem, problem.sign < 0 ? errc::FloorsExceed : errc::CapsShort,
                             problem.residue);
    listCaps(refusal, problem);
    refusal.nearestTotal = totalOf(problem, Int128(problem.units));
    return refusal;
}

Refusal rangeRefusal(const LatticeProblem &problem)
{
    return refuse(problem, errc::BadInput, 0);
}

} // namespace weiwo
