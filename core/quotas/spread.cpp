#include "core/quotas/spread.h"

#include "core/money/readable.h"

#include <QSet>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

constexpr qint64 million = 1'000'000;

qint64 roundedProduct(qint64 amount, qint64 factor, qint64 divisor)
{
    const bool negative = (amount < 0) != (factor < 0);
    const auto magnitude = [](qint64 v) { return static_cast<quint64>(v < 0 ? -v : v); };
    const auto part =
        mulDivRem(magnitude(amount), magnitude(factor), static_cast<quint64>(divisor));
    // Whatever is beyond the engine's range is refused there.
    if (!part || part->quotient > static_cast<quint64>(MaxAmount))
        return negative ? -MaxAmount - 1 : MaxAmount + 1;
    const bool up = part->remainder >= static_cast<quint64>(divisor) - part->remainder;
    const auto whole = static_cast<qint64>(part->quotient) + (up ? 1 : 0);
    return negative ? -whole : whole;
}

MonthMask fixedMonths(const Sheet &sheet, int node, std::span<const MonthMask> pinned)
{
    const MonthMask pins = pinned.empty() ? MonthMask(0) : pinned[static_cast<size_t>(node)];
    return sheet.locked(node) | pins;
}

qint64 towards(qint64 amount, bool negative)
{
    return std::max<qint64>(0, negative ? -amount : amount);
}

/// What a bound of the row says for a sum over months: the side towards zero is 0 where nothing
/// is set, the other side is open.
class BoundSum
{
public:
    void add(const std::optional<qint64> &bound)
    {
        m_sum += bound.value_or(0);
        m_any = m_any || bound;
        m_all = m_all && bound;
    }
    [[nodiscard]] std::optional<qint64> inner() const
    {
        return m_any ? std::optional(m_sum) : std::nullopt;
    }
    [[nodiscard]] std::optional<qint64> outer() const
    {
        return m_all ? std::optional(m_sum) : std::nullopt;
    }

private:
    qint64 m_sum = 0;
    bool m_any = false;
    bool m_all = true;
};

std::optional<qint64> larger(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

std::optional<qint64> smaller(std::optional<qint64> a, std::optional<qint64> b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

Limits yearLimits(const Sheet &sheet, int child, const SplitPart *part, MonthMask fixed,
                  bool negative)
{
    Limits limits;
    if (fixed == AllMonths) {
        limits.locked = sheet.own(child).value_or(0);
        return limits;
    }
    if (fixed != 0 || sheet.hasBounds(child)) {
        BoundSum floor;
        BoundSum cap;
        for (int month = 0; month < MonthsPerYear; ++month) {
            const bool stays = fixed & monthBit(month);
            const CellBounds bounds = sheet.bounds(child, month);
            floor.add(stays ? sheet.value(child, month) : bounds.floor);
            cap.add(stays ? sheet.value(child, month) : bounds.cap);
        }
        limits.floor = negative ? floor.outer() : floor.inner();
        limits.cap = negative ? cap.inner() : cap.outer();
    }
    if (part) {
        limits.floor = larger(limits.floor, part->floor);
        limits.cap = smaller(limits.cap, part->cap);
    }
    return limits;
}

Limits monthLimits(const Sheet &sheet, int child, int month, const SplitPart *part,
                   MonthMask fixed)
{
    Limits limits;
    if (fixed & monthBit(month)) {
        limits.locked = sheet.value(child, month);
        return limits;
    }
    const CellBounds bounds = sheet.bounds(child, month);
    limits.floor = bounds.floor;
    limits.cap = bounds.cap;
    if (part && (part->floor || part->cap)) {
        const qint64 others = sheet.own(child).value_or(0) - sheet.value(child, month);
        if (part->floor)
            limits.floor = larger(limits.floor, *part->floor - others);
        if (part->cap)
            limits.cap = smaller(limits.cap, *part->cap - others);
    }
    return limits;
}

/// Fills weights and limits of the children; @p span is what the total is of.
template<class LimitsOf>
ChildProblem childProblem(const Sheet &sheet, int node, qint64 total, MonthSpan span,
                          LimitsOf limitsOf)
{
    const auto children = sheet.tree().children(node);
    const Split *split = sheet.split(node);
    ChildProblem problem{.total = total,
                         .step = split ? split->step : sheet.unit().defaultStep(),
                         .weights = std::vector<qint64>(children.size(), 0),
                         .limits = {},
                         .ranks = {}};
    std::vector<char> known(children.size(), 0);
    bool any = false;
    for (size_t i = 0; i < children.size(); ++i) {
        problem.ranks.push_back(sheet.tree().at(children[i]).rank);
        if (split) {
            const SplitPart *part = sheet.partOf(node, i);
            known[i] = part != nullptr;
            problem.weights[i] = part ? part->weight : 0;
            continue;
        }
        const auto amount = sheet.effective(children[i], span);
        known[i] = amount.has_value();
        problem.weights[i] = towards(amount.value_or(0), total < 0);
        any = any || problem.weights[i] > 0;
    }
    for (size_t i = 0; i < children.size(); ++i) {
        if (!split && !any)
            problem.weights[i] = known[i];
        Limits limits = limitsOf(children[i], sheet.partOf(node, i));
        if (!known[i])
            limits = {.part = i,
                      .floor = {},
                      .cap = {},
                      .locked = sheet.effective(children[i], span).value_or(0)};
        limits.part = i;
        if (limits.any())
            problem.limits.push_back(limits);
    }
    return problem;
}

/// Names for the conflicts of a refusal: what scripts may pass back, and the id.
void nameConflicts(Error &error, const Sheet &sheet, std::span<const int> nodes,
                   const Refusal &refusal)
{
    for (size_t i = 0; i < refusal.conflicts.size(); ++i) {
        const auto &entry = sheet.tree().at(nodes[refusal.conflicts[i].part]);
        auto &conflict = error.more["conflicts"][i];
        conflict["id"] = (entry.code.isEmpty() ? entry.name : entry.code).toStdString();
        conflict["name"] = entry.name.toStdString();
        conflict["node_id"] = entry.id.text().toStdString();
    }
}

} // namespace

bool isNamed(const SheetTree::Entry &entry, const QString &name)
{
    return entry.name == name || (!entry.code.isEmpty() && entry.code == name)
        || entry.id.text() == name;
}

qint64 withBuffer(qint64 own, qint64 bufferPpm, qint64 step)
{
    return roundedProduct(own, million + bufferPpm, million * step) * step;
}

qint64 grown(qint64 amount, qint64 ppm)
{
    return roundedProduct(amount, million + ppm, million);
}

ChildProblem yearProblem(const Sheet &sheet, int node, qint64 total,
                         std::span<const MonthMask> pinned)
{
    return childProblem(sheet, node, total, {}, [&](int child, const SplitPart *part) {
        return yearLimits(sheet, child, part, fixedMonths(sheet, child, pinned), total < 0);
    });
}

ChildProblem monthProblem(const Sheet &sheet, int node, int month, qint64 total,
                          std::span<const MonthMask> pinned)
{
    return childProblem(sheet, node, total, {month, month},
                        [&](int child, const SplitPart *part) {
                            return monthLimits(sheet, child, month, part,
                                               fixedMonths(sheet, child, pinned));
                        });
}

ChildProblem rowProblem(const Sheet &sheet, int node, MonthSpan months, qint64 total, qint64 step,
                        MonthMask fixed, const MonthAmounts &shape)
{
    ChildProblem problem{.total = total, .step = step, .weights = {}, .limits = {}, .ranks = {}};
    bool any = false;
    for (int month = months.first; month <= months.last; ++month) {
        const bool stays = fixed & monthBit(month);
        const qint64 weight = towards(shape[static_cast<size_t>(month)], total < 0);
        problem.weights.push_back(weight);
        any = any || (weight > 0 && !stays);
        const CellBounds bounds = sheet.bounds(node, month);
        Limits limits{.part = static_cast<size_t>(month - months.first),
                      .floor = bounds.floor,
                      .cap = bounds.cap,
                      .locked = {}};
        if (stays)
            limits = {.part = limits.part,
                      .floor = {},
                      .cap = {},
                      .locked = sheet.value(node, month)};
        if (limits.any())
            problem.limits.push_back(limits);
    }
    if (!any)
        problem.weights.assign(problem.weights.size(), 1);
    return problem;
}

std::optional<std::vector<MonthAmounts>> spreadEvenly(std::span<const qint64> rows,
                                                      const MonthAmounts &columns, qint64 unit)
{
    const qint64 sum = std::accumulate(columns.begin(), columns.end(), qint64{0});
    const bool negative = sum < 0;
    const auto misplaced = [negative, unit](qint64 v) {
        return v % unit != 0 || (negative ? v > 0 : v < 0);
    };
    if (std::any_of(columns.begin(), columns.end(), misplaced)
        || std::any_of(rows.begin(), rows.end(), misplaced)
        || std::accumulate(rows.begin(), rows.end(), qint64{0}) != sum)
        return std::nullopt;
    std::vector<MonthAmounts> cells(rows.size(), MonthAmounts{});
    if (sum == 0)
        return cells;

    const auto units = [unit](qint64 v) { return static_cast<quint64>((v < 0 ? -v : v) / unit); };
    const quint64 whole = units(sum);
    MonthAmounts demand{};
    for (size_t m = 0; m < demand.size(); ++m)
        demand[m] = static_cast<qint64>(units(columns[m]));
    std::vector<std::array<quint64, MonthsPerYear>> remainders(rows.size());
    std::vector<int> missing(rows.size(), 0);
    for (size_t r = 0; r < rows.size(); ++r) {
        qint64 rest = static_cast<qint64>(units(rows[r]));
        for (size_t m = 0; m < demand.size(); ++m) {
            const auto part = mulDivRem(units(rows[r]), units(columns[m]), whole);
            cells[r][m] = static_cast<qint64>(part->quotient);
            remainders[r][m] = part->remainder;
            demand[m] -= cells[r][m];
            rest -= cells[r][m];
        }
        missing[r] = static_cast<int>(rest);
    }
    // Ryser's construction: each row takes its missing units from the columns that lack most.
    // Where every cell has a remainder it never fails.
    std::array<int, MonthsPerYear> order{};
    for (size_t r = 0; r < rows.size(); ++r) {
        if (missing[r] == 0)
            continue;
        std::iota(order.begin(), order.end(), 0);
        const auto &rest = remainders[r];
        std::sort(order.begin(), order.end(), [&](int a, int b) {
            const auto i = static_cast<size_t>(a);
            const auto j = static_cast<size_t>(b);
            if ((rest[i] == 0) != (rest[j] == 0))
                return rest[j] == 0;
            if (demand[i] != demand[j])
                return demand[i] > demand[j];
            return rest[i] != rest[j] ? rest[i] > rest[j] : a < b;
        });
        for (int k = 0; k < missing[r]; ++k) {
            const auto m = static_cast<size_t>(order[static_cast<size_t>(k)]);
            if (rest[m] == 0 || demand[m] <= 0)
                return std::nullopt;
            ++cells[r][m];
            --demand[m];
        }
    }
    for (MonthAmounts &row : cells)
        for (qint64 &cell : row)
            cell *= negative ? -unit : unit;
    return cells;
}

Error refusalFor(const Sheet &sheet, std::span<const int> nodes, const Refusal &refusal)
{
    Error error = refusalError(
        refusal, [&](size_t part) { return sheet.tree().at(nodes[part]).name; },
        [&](qint64 amount) { return grouped(sheet.unit().text(amount)); });
    nameConflicts(error, sheet, nodes, refusal);
    return error;
}

Error rowRefusal(const Sheet &sheet, int node, const Refusal &refusal)
{
    const std::vector<int> nodes(MonthsPerYear, node);
    return refusalFor(sheet, nodes, refusal);
}

} // namespace weiwo::quotas
