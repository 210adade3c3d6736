#include "core/quotas/derivation.h"

namespace weiwo::quotas {

namespace {

/// Whose figures stay when the rest is spread, each with those before it.
enum class Held { Locked, ByHand, Below };

bool isHeld(const Sheet &sheet, int node, Held how, MonthMask months)
{
    if (how == Held::Locked)
        return false;   // the spread itself goes around locks
    if ((sheet.locked(node) | sheet.typed(node)) & months)
        return true;
    return how == Held::Below && isHeldBelow(sheet, node, months);
}

void sortOut(Derivation &derivation, const Sheet &sheet, std::span<const int> children,
             size_t place)
{
    double whole = 0;
    double free = 0;
    for (size_t i = 0; i < children.size(); ++i) {
        const AllocatedPart &part = derivation.allocation.parts[i];
        whole += static_cast<double>(part.weight);
        if (part.clamp == Clamp::None) {
            derivation.rest += part.amount;
            free += static_cast<double>(part.weight);
        } else if (i != place && part.clamp == Clamp::Lock) {
            // Who has nothing and takes no part holds nothing.
            if (sheet.effective(children[i], derivation.of))
                derivation.held.push_back(children[i]);
        } else if (i != place && part.clamp != Clamp::Zero) {
            derivation.bounded.push_back(children[i]);
        }
    }
    const AllocatedPart &own = derivation.allocation.parts[place];
    const double base = own.clamp == Clamp::None ? free : whole;
    derivation.alone = own.clamp == Clamp::None && free == static_cast<double>(own.weight);
    derivation.share = base > 0 ? static_cast<double>(own.weight) / base : 0;
}

std::optional<Derivation> replay(const Sheet &sheet, int node, MonthSpan of, Held how)
{
    const SheetTree &tree = sheet.tree();
    const int parent = tree.at(node).parent;
    const auto children = tree.children(parent);
    const auto total = sheet.own(parent, of);
    const auto place = static_cast<size_t>(
        std::find(children.begin(), children.end(), node) - children.begin());
    std::vector<MonthMask> pinned(static_cast<size_t>(tree.size()), 0);
    for (const int child : children)
        if (child != node && isHeld(sheet, child, how, of.mask()))
            pinned[static_cast<size_t>(child)] = AllMonths;
    const qint64 assigned = sheet.assigned(parent, *total);
    ChildProblem problem = of.count() == 1
        ? monthProblem(sheet, parent, of.first, assigned, pinned)
        : yearProblem(sheet, parent, assigned, pinned);
    // Its own lock would prove nothing.
    std::erase_if(problem.limits, [place](const Limits &limits) {
        return limits.part == place && limits.locked;
    });
    auto answer = problem.solve();
    if (!answer || answer->parts[place].amount != sheet.own(node, of))
        return std::nullopt;
    Derivation derivation{.of = of,
                          .allocation = std::move(*answer),
                          .held = {},
                          .bounded = {},
                          .rest = 0,
                          .share = 0,
                          .alone = false};
    sortOut(derivation, sheet, children, place);
    // Whoever is alone has the rest, whatever made it so.
    if (derivation.alone && isHeldBelow(sheet, node, of.mask()))
        return std::nullopt;
    return derivation;
}

} // namespace

bool isHeldBelow(const Sheet &sheet, int node, MonthMask months)
{
    for (int below = node + 1; below < sheet.tree().at(node).end; ++below)
        if ((sheet.locked(below) | sheet.typed(below)) & months)
            return true;
    return false;
}

std::optional<Derivation> derivationOf(const Sheet &sheet, int node, MonthSpan months)
{
    const int parent = sheet.tree().at(node).parent;
    if (parent < 0 || !sheet.split(parent))
        return std::nullopt;
    std::vector<MonthSpan> tried{MonthSpan{}};
    if (months.count() == 1)
        tried.push_back(months);
    for (const MonthSpan of : tried) {
        if (!sheet.own(parent, of) || !sheet.own(node, of))
            continue;
        for (const Held how : {Held::Locked, Held::ByHand, Held::Below})
            if (auto found = replay(sheet, node, of, how))
                return found;
    }
    return std::nullopt;
}

} // namespace weiwo::quotas
