#include "core/quotas/sheet_writer.h"

#include "core/money/allocate_matrix.h"
#include "core/quotas/weigher.h"

#include <QSet>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

bool isMultiple(std::span<const qint64> amounts, qint64 step)
{
    return std::all_of(amounts.begin(), amounts.end(),
                       [step](qint64 amount) { return amount % step == 0; });
}

/// The step if all amounts are multiples of it, else the coarsest unit that fits them all.
qint64 commonUnit(qint64 step, std::span<const qint64> rows, std::span<const qint64> columns)
{
    if (isMultiple(rows, step) && isMultiple(columns, step))
        return step;
    qint64 unit = step;
    for (const auto amounts : {rows, columns})
        for (const qint64 amount : amounts)
            unit = std::gcd(unit, amount);
    return unit;
}

/// Names of siblings that are distinct: code, else name, else id.
std::vector<QString> labels(const SheetTree &tree, std::span<const int> nodes)
{
    std::vector<QString> names;
    QSet<QString> seen;
    for (const int node : nodes) {
        const auto &entry = tree.at(node);
        QString name = entry.code.isEmpty() ? entry.name : entry.code;
        if (seen.contains(name))
            name = entry.id.text();
        seen.insert(name);
        names.push_back(name);
    }
    return names;
}

} // namespace

SheetWriter::SheetWriter(Sheet &sheet)
    : m_sheet(sheet),
      m_tree(sheet.tree()),
      m_pinned(static_cast<size_t>(sheet.tree().size()), 0),
      m_forced(static_cast<size_t>(sheet.tree().size()), 0)
{
    for (size_t node = 0; node < m_pinned.size(); ++node)
        if (sheet.frozen(static_cast<int>(node)))
            m_pinned[node] = AllMonths;
}

MonthMask SheetWriter::fixed(int node) const
{
    return m_sheet.locked(node) | m_pinned[static_cast<size_t>(node)];
}

MonthAmounts SheetWriter::months(int node) const
{
    return m_sheet.m_values[static_cast<size_t>(node)];
}

MonthAmounts SheetWriter::shapeOf(int node) const
{
    MonthAmounts shape = months(node);
    if (m_sheet.present(node) == AllMonths || m_tree.isLeaf(node))
        return shape;
    for (int month = 0; month < MonthsPerYear; ++month)
        shape[static_cast<size_t>(month)] = m_sheet.effective(node, {month, month}).value_or(0);
    return shape;
}

qint64 SheetWriter::rowStep(int node) const
{
    if (const Split *split = m_sheet.split(node))
        return split->step;
    const int parent = m_tree.at(node).parent;
    const Split *split = parent < 0 ? nullptr : m_sheet.split(parent);
    return split ? split->step : m_sheet.unit().defaultStep();
}

void SheetWriter::write(int node, int month, qint64 value)
{
    if (m_sheet.has(node, month) && m_sheet.value(node, month) == value)
        return;
    m_sheet.load(node, month, value);
    m_sheet.setTyped(node, monthBit(month), false);
}

Status SheetWriter::refuseFrozen(int node) const
{
    const auto &entry = m_tree.at(node);
    return fail(errc::Forbidden,
                translate("quotas", "You may not change the targets of %1.").arg(entry.name),
                entry.name);
}

Status SheetWriter::refuseLocked(int node) const
{
    const auto &entry = m_tree.at(node);
    return fail(errc::Locked,
                translate("quotas", "%1 is locked there. Unlock it first.").arg(entry.name),
                entry.name);
}

Status SheetWriter::setOwn(const CellValue &cell, std::span<const qint64> monthWeights)
{
    if (m_sheet.frozen(cell.node))
        return refuseFrozen(cell.node);
    if (const MonthMask locked = m_sheet.locked(cell.node); (locked & cell.months.mask()) == cell.months.mask())
        return refuseLocked(cell.node);
    // What the same change gives in narrower stretches stays, unless all of it is given.
    MonthMask locks = fixed(cell.node);
    if ((locks & cell.months.mask()) == cell.months.mask())
        locks = m_sheet.locked(cell.node);
    MonthAmounts shape = shapeOf(cell.node);
    if (!monthWeights.empty())
        std::copy(monthWeights.begin(), monthWeights.end(), shape.begin());
    if (!monthWeights.empty() && cell.amount < 0)
        std::transform(shape.begin(), shape.end(), shape.begin(), std::negate<>());
    const ChildProblem problem = rowProblem(m_sheet, cell.node, cell.months, cell.amount,
                                            rowStep(cell.node), locks, shape);
    const auto answer = problem.solve();
    if (!answer)
        return tl::make_unexpected(rowRefusal(m_sheet, cell.node, answer.error()));
    const auto free = static_cast<MonthMask>(cell.months.mask() & ~locks);
    for (int month = cell.months.first; month <= cell.months.last; ++month)
        if (free & monthBit(month))
            m_sheet.load(cell.node, month,
                         answer->parts[static_cast<size_t>(month - cell.months.first)].amount);
    m_sheet.setTyped(cell.node, free, true);
    m_pinned[static_cast<size_t>(cell.node)] |= free;
    return {};
}

Status SheetWriter::raise(int node, int month, qint64 delta)
{
    if (delta == 0)
        return {};
    for (int above = m_tree.at(node).parent; above >= 0; above = m_tree.at(above).parent) {
        if (fixed(above) & monthBit(month))
            return {};
        if (!m_sheet.has(above, month))
            continue;
        const qint64 value = m_sheet.value(above, month) + delta;
        const CellBounds bounds = m_sheet.bounds(above, month);
        const bool low = bounds.floor && value < *bounds.floor;
        const bool high = bounds.cap && value > *bounds.cap;
        if (low || high) {
            Refusal refusal{.code = low ? errc::FloorsExceed : errc::CapsShort,
                            .conflicts = {{.part = 0,
                                           .bound = low ? BoundKind::Floor : BoundKind::Cap,
                                           .value = low ? *bounds.floor : *bounds.cap}},
                            .by = low ? *bounds.floor - value : value - *bounds.cap,
                            .nearestTotal = {},
                            .total = value,
                            .step = 1};
            return tl::make_unexpected(refusalFor(m_sheet, std::span(&above, 1), refusal));
        }
        m_sheet.load(above, month, value);
    }
    return {};
}

Status SheetWriter::raiseAll(int node, MonthSpan span, const MonthAmounts &before)
{
    for (int month = span.first; month <= span.last; ++month)
        WEIWO_TRY(raise(node, month,
                        m_sheet.effective(node, {month, month}).value_or(0)
                            - before[static_cast<size_t>(month)]));
    return {};
}

/// Narrow stretches first, so that a wider one of the same node takes what is left of it.
Status SheetWriter::setAll(std::span<const CellValue> cells)
{
    std::vector<CellValue> inOrder(cells.begin(), cells.end());
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const CellValue &a, const CellValue &b) {
        return a.months.last - a.months.first < b.months.last - b.months.first;
    });
    for (const CellValue &cell : inOrder) {
        const MonthMask given = m_pinned[static_cast<size_t>(cell.node)];
        const bool whole = (given & cell.months.mask()) == cell.months.mask();
        if (!cell.held && !(whole && m_sheet.own(cell.node, cell.months) == cell.amount))
            WEIWO_TRY(setOwn(cell, {}));
    }
    for (const CellValue &cell : cells) {
        const auto own = m_sheet.own(cell.node, cell.months);
        if (own ? *own != cell.amount : !cell.held)
            return fail(errc::BadInput,
                        translate("quotas", "The amounts given for %1 do not agree: those of its months make another "
                                            "sum than that of the whole. Change one of them.").arg(m_tree.at(cell.node).name),
                        m_tree.at(cell.node).name);
    }
    return {};
}

Status SheetWriter::set(std::span<const CellValue> cells)
{
    std::map<int, MonthMask> changed;
    std::map<int, MonthAmounts> before;
    for (const CellValue &cell : cells) {
        if (cell.held) {
            m_pinned[static_cast<size_t>(cell.node)] |= cell.months.mask();
            continue;
        }
        before.try_emplace(cell.node, shapeOf(cell.node));
        changed[cell.node] |= cell.months.mask();
    }
    WEIWO_TRY(setAll(cells));
    for (const auto &[node, values] : before)
        WEIWO_TRY(raiseAll(node, {}, values));
    // In the order of the tree, so that what a parent hands down is there when its child follows.
    for (const auto &[node, mask] : changed)
        WEIWO_TRY(follow(node, mask, mask == AllMonths));
    return {};
}

Status SheetWriter::breakDown(int node, std::optional<qint64> total,
                              std::vector<NodeSplit> splits, std::span<const qint64> monthWeights)
{
    for (NodeSplit &split : splits) {
        if (m_sheet.frozen(split.node))
            return refuseFrozen(split.node);
        for (int above = split.node; above >= 0; above = m_tree.at(above).parent)
            m_forced[static_cast<size_t>(above)] = 1;
        m_sheet.setSplit(split.node, std::move(split.split));
    }
    const MonthAmounts before = shapeOf(node);
    if (!total && !monthWeights.empty())
        total = m_sheet.effective(node);
    if (!total && !m_sheet.own(node))
        total = m_sheet.effective(node);
    if (total) {
        WEIWO_TRY(setOwn({node, {}, *total}, monthWeights));
        WEIWO_TRY(raiseAll(node, {}, before));
    }
    return follow(node, AllMonths, true);
}

Status SheetWriter::multiply(std::span<const CellValue> cells, qint64 ppm)
{
    std::vector<CellValue> months;
    int lockedNode = -1;
    for (const CellValue &cell : cells) {
        for (int month = cell.months.first; month <= cell.months.last; ++month) {
            if (m_sheet.locked(cell.node) & monthBit(month)) {
                lockedNode = cell.node;
                continue;
            }
            if (m_sheet.has(cell.node, month))
                months.push_back(
                    {cell.node, {month, month}, grown(m_sheet.value(cell.node, month), ppm)});
        }
    }
    if (months.empty() && lockedNode >= 0)
        return refuseLocked(lockedNode);
    return set(months);
}

Status SheetWriter::clear(std::span<const CellValue> cells)
{
    std::map<int, MonthAmounts> before;
    for (const CellValue &cell : cells) {
        if (m_sheet.frozen(cell.node))
            return refuseFrozen(cell.node);
        if (m_sheet.locked(cell.node) & cell.months.mask())
            return refuseLocked(cell.node);
        before.try_emplace(cell.node, shapeOf(cell.node));
    }
    for (const CellValue &cell : cells) {
        for (int month = cell.months.first; month <= cell.months.last; ++month)
            m_sheet.load(cell.node, month, std::nullopt);
        m_sheet.setTyped(cell.node, cell.months.mask(), false);
        m_pinned[static_cast<size_t>(cell.node)] |= cell.months.mask();
    }
    for (const auto &[node, values] : before)
        WEIWO_TRY(raiseAll(node, {}, values));
    return {};
}

bool SheetWriter::reachesDown(int node) const
{
    if (m_sheet.split(node))
        return true;
    const auto children = m_tree.children(node);
    return std::any_of(children.begin(), children.end(),
                       [this](int child) { return m_sheet.effective(child).has_value(); });
}

Status SheetWriter::follow(int node, MonthMask changed, bool wholeYear)
{
    const auto children = m_tree.children(node);
    changed &= m_sheet.present(node);
    if (children.empty() || changed == 0 || !reachesDown(node))
        return {};
    const bool pasted = std::any_of(children.begin(), children.end(), [&](int child) {
        return m_pinned[static_cast<size_t>(child)] & changed;
    });
    const bool full = std::all_of(children.begin(), children.end(), [&](int child) {
        const bool stands = takesPart(m_tree, child) || m_sheet.effective(child);
        return !stands || (fixed(child) & changed) == changed;
    });
    if (pasted && full)
        return {};   // the children are given too: what differs is the buffer

    std::vector<MonthAmounts> before;
    before.reserve(children.size());
    for (const int child : children)
        before.push_back(months(child));
    const MonthAmounts own = months(node);
    const bool mixed = std::any_of(own.begin(), own.end(), [](qint64 v) { return v < 0; })
        && std::any_of(own.begin(), own.end(), [](qint64 v) { return v > 0; });
    if (wholeYear && !mixed && m_sheet.present(node) == AllMonths)
        WEIWO_TRY(followYear(node));
    else
        WEIWO_TRY(followMonths(node, changed));
    return followChildren(node, before, wholeYear);
}

Status SheetWriter::followChildren(int node, std::span<const MonthAmounts> before, bool wholeYear)
{
    const auto children = m_tree.children(node);
    for (size_t i = 0; i < children.size(); ++i) {
        if (m_tree.isLeaf(children[i]))
            continue;
        const MonthAmounts now = months(children[i]);
        MonthMask changed = m_forced[static_cast<size_t>(children[i])] ? AllMonths : MonthMask(0);
        for (int month = 0; month < MonthsPerYear; ++month)
            if (now[static_cast<size_t>(month)] != before[i][static_cast<size_t>(month)])
                changed |= monthBit(month);
        if (changed != 0)
            WEIWO_TRY(follow(children[i], changed, wholeYear));
    }
    return {};
}

Status SheetWriter::followMonths(int node, MonthMask changed)
{
    const auto children = m_tree.children(node);
    for (int month = 0; month < MonthsPerYear; ++month) {
        if (!(changed & monthBit(month)))
            continue;
        const qint64 total = m_sheet.assigned(node, m_sheet.value(node, month));
        const ChildProblem problem = monthProblem(m_sheet, node, month, total, m_pinned);
        const auto answer = problem.solve();
        if (!answer)
            return tl::make_unexpected(refusalFor(m_sheet, children, answer.error()));
        for (size_t i = 0; i < children.size(); ++i)
            if (answer->parts[i].clamp != Clamp::Lock)
                write(children[i], month, answer->parts[i].amount);
    }
    return {};
}

Status SheetWriter::followYear(int node)
{
    const auto children = m_tree.children(node);
    const qint64 total = m_sheet.assigned(node, m_sheet.own(node).value_or(0));
    const ChildProblem problem = yearProblem(m_sheet, node, total, m_pinned);
    const auto answer = problem.solve();
    if (!answer)
        return tl::make_unexpected(refusalFor(m_sheet, children, answer.error()));
    std::vector<qint64> years;
    std::vector<int> free;
    MonthAmounts columns = months(node);
    if (total != m_sheet.own(node).value_or(0)) {
        const auto buffered = rowProblem(m_sheet, node, {}, total, problem.step, 0, columns).solve();
        // Bounds of the node's own cells say nothing of its children's sum.
        for (size_t m = 0; buffered && m < columns.size(); ++m)
            columns[m] = buffered->parts[m].amount;
    }
    for (size_t i = 0; i < children.size(); ++i) {
        if (answer->parts[i].clamp != Clamp::Lock) {
            free.push_back(children[i]);
            years.push_back(answer->parts[i].amount);
            continue;
        }
        const MonthAmounts kept = shapeOf(children[i]);
        for (size_t m = 0; m < columns.size(); ++m)
            columns[m] -= kept[m];
    }
    return spreadYears(node, free, years, columns);
}

Status SheetWriter::spreadYears(int node, std::span<const int> free, std::span<const qint64> years,
                                const MonthAmounts &columns)
{
    const Split *split = m_sheet.split(node);
    const qint64 step = split ? split->step : m_sheet.unit().defaultStep();
    const MonthAmounts shape = months(node);
    const bool margins = split && split->byMonths;
    if (margins || allFollowShape(free, shape, step)) {
        WEIWO_ASSIGN(const bool done, spreadMargins(free, years, columns, step, margins));
        if (done)
            return {};
    }
    for (size_t i = 0; i < free.size(); ++i)
        WEIWO_TRY(spreadRow(free[i], years[i], step, shape));
    return {};
}

bool SheetWriter::allFollowShape(std::span<const int> free, const MonthAmounts &shape,
                                 qint64 step) const
{
    const double whole =
        static_cast<double>(std::accumulate(shape.begin(), shape.end(), qint64{0}));
    return std::all_of(free.begin(), free.end(), [&](int child) {
        const MonthAmounts own = shapeOf(child);
        const double year = static_cast<double>(std::accumulate(own.begin(), own.end(), qint64{0}));
        if (year == 0 || whole == 0)
            return std::all_of(own.begin(), own.end(), [](qint64 v) { return v == 0; });
        // A row that was spread in the parent's shape is off it by roundings only.
        for (size_t m = 0; m < own.size(); ++m)
            if (std::abs(static_cast<double>(own[m]) - year * static_cast<double>(shape[m]) / whole)
                > 3.0 * static_cast<double>(step))
                return false;
        return true;
    });
}

Result<bool> SheetWriter::spreadMargins(std::span<const int> free, std::span<const qint64> years,
                                        const MonthAmounts &columns, qint64 step, bool required)
{
    bool bounded = false;
    for (const int child : free)
        bounded = bounded || fixed(child) != 0 || m_sheet.hasBounds(child);
    if (!bounded && !required) {
        if (const auto cells = spreadEvenly(years, columns, commonUnit(step, years, columns))) {
            for (size_t i = 0; i < free.size(); ++i)
                for (int month = 0; month < MonthsPerYear; ++month)
                    write(free[i], month, (*cells)[i][static_cast<size_t>(month)]);
            return true;
        }
    }
    const MatrixRequest request = marginsRequest(free, years, columns, step);
    const auto answer = allocateMatrix(request);
    if (!answer)
        return required ? Result<bool>(failed(answer)) : false;
    const bool negative = std::accumulate(years.begin(), years.end(), qint64{0}) < 0;
    for (size_t i = 0; i < free.size(); ++i) {
        for (int month = 0; month < MonthsPerYear; ++month) {
            const auto &cell = answer->cells[i * MonthsPerYear + static_cast<size_t>(month)];
            if (!(fixed(free[i]) & monthBit(month)))
                write(free[i], month, negative ? -cell.amount : cell.amount);
        }
    }
    return true;
}

MatrixRequest SheetWriter::marginsRequest(std::span<const int> free,
                                          std::span<const qint64> years,
                                          const MonthAmounts &columns, qint64 step) const
{
    // The engine knows totals from zero up; a negative target is the mirror of a positive one.
    const qint64 sum = std::accumulate(years.begin(), years.end(), qint64{0});
    const qint64 sign = sum < 0 ? -1 : 1;
    MatrixRequest request{.step = 1,
                          .method = MatrixMethod::Controlled,
                          .rowIds = labels(m_tree, free),
                          .columnIds = {},
                          .rowTotals = {},
                          .columnTotals = {},
                          .weights = {},
                          .limits = {}};
    for (int month = 0; month < MonthsPerYear; ++month) {
        request.columnIds.push_back(m_sheet.month(month).key());
        request.columnTotals.push_back(sign * columns[static_cast<size_t>(month)]);
    }
    std::vector<qint64> rowsLeft(years.begin(), years.end());
    MonthAmounts columnsLeft = columns;
    const double whole = std::max(1.0, std::abs(static_cast<double>(sum)));
    for (size_t i = 0; i < free.size(); ++i) {
        request.rowTotals.push_back(sign * years[i]);
        const MonthMask stays = fixed(free[i]);
        for (int month = 0; month < MonthsPerYear; ++month) {
            const auto m = static_cast<size_t>(month);
            request.weights.push_back(std::llround(std::abs(static_cast<double>(years[i]))
                                                   * std::abs(static_cast<double>(columns[m]))
                                                   / whole));
            const CellBounds bounds = m_sheet.bounds(free[i], month);
            Limits limits{.part = i * MonthsPerYear + m,
                          .floor = sign > 0 ? bounds.floor : bounds.cap,
                          .cap = sign > 0 ? bounds.cap : bounds.floor,
                          .locked = {}};
            if (sign < 0) {
                limits.floor = limits.floor ? std::optional(-*limits.floor) : std::nullopt;
                limits.cap = limits.cap ? std::optional(-*limits.cap) : std::nullopt;
            }
            if (stays & monthBit(month)) {
                const qint64 kept = m_sheet.value(free[i], month);
                limits = {.part = limits.part, .floor = {}, .cap = {}, .locked = sign * kept};
                rowsLeft[i] -= kept;
                columnsLeft[m] -= kept;
            }
            if (limits.any())
                request.limits.push_back(limits);
        }
    }
    request.step = std::max<qint64>(1, commonUnit(step, rowsLeft, columnsLeft));
    return request;
}

Status SheetWriter::spreadRow(int child, qint64 year, qint64 step, const MonthAmounts &parentShape)
{
    MonthAmounts shape = shapeOf(child);
    const bool empty = std::all_of(shape.begin(), shape.end(), [year](qint64 v) {
        return year < 0 ? v >= 0 : v <= 0;
    });
    if (empty)
        shape = parentShape;
    const MonthMask stays = fixed(child);
    const auto answer = rowProblem(m_sheet, child, {}, year, step, stays, shape).solve();
    if (!answer)
        return tl::make_unexpected(rowRefusal(m_sheet, child, answer.error()));
    for (int month = 0; month < MonthsPerYear; ++month)
        if (!(stays & monthBit(month)))
            write(child, month, answer->parts[static_cast<size_t>(month)].amount);
    return {};
}

} // namespace weiwo::quotas
