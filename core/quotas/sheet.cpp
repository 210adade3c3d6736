#include "core/quotas/sheet.h"

#include "core/quotas/sheet_writer.h"
#include "core/quotas/spread.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

SheetTree::SheetTree(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    const auto count = m_entries.size();
    std::vector<int> childCount(count, 0);
    for (size_t i = count; i-- > 0;) {
        Entry &entry = m_entries[i];
        entry.end = std::max(entry.end, static_cast<int>(i) + 1);
        if (entry.parent < 0)
            continue;
        auto &parent = m_entries[static_cast<size_t>(entry.parent)];
        parent.end = std::max(parent.end, entry.end);
        ++childCount[static_cast<size_t>(entry.parent)];
    }
    m_firstChild.assign(count + 1, 0);
    std::partial_sum(childCount.begin(), childCount.end(), m_firstChild.begin() + 1);
    m_children.resize(static_cast<size_t>(m_firstChild[count]));
    std::vector<int> next(m_firstChild.begin(), m_firstChild.end());
    std::vector<int> byId(count);
    std::iota(byId.begin(), byId.end(), 0);
    m_index.reserve(static_cast<qsizetype>(count));
    for (size_t i = 0; i < count; ++i) {
        const Entry &entry = m_entries[i];
        if (entry.parent >= 0)
            m_children[static_cast<size_t>(next[static_cast<size_t>(entry.parent)]++)] =
                static_cast<int>(i);
        m_index.insert(entry.id, static_cast<int>(i));
    }
    std::sort(byId.begin(), byId.end(), [this](int a, int b) { return at(a).id < at(b).id; });
    for (size_t rank = 0; rank < count; ++rank)
        m_entries[static_cast<size_t>(byId[rank])].rank = static_cast<quint32>(rank);
}

std::span<const int> SheetTree::children(int node) const
{
    const auto first = static_cast<size_t>(m_firstChild[static_cast<size_t>(node)]);
    const auto last = static_cast<size_t>(m_firstChild[static_cast<size_t>(node) + 1]);
    return std::span(m_children).subspan(first, last - first);
}

std::optional<int> SheetTree::indexOf(const org::NodeId &id) const
{
    const auto it = m_index.constFind(id);
    return it == m_index.constEnd() ? std::nullopt : std::optional(*it);
}

Sheet::Sheet(std::shared_ptr<const SheetTree> tree, AmountUnit unit, Month firstMonth)
    : m_tree(std::move(tree)), m_unit(std::move(unit)), m_firstMonth(firstMonth)
{
    const auto count = static_cast<size_t>(m_tree->size());
    m_values.assign(count, {});
    m_present.assign(count, 0);
    m_locked.assign(count, 0);
    m_typed.assign(count, 0);
    m_frozen.assign(count, 0);
    m_splits.assign(count, nullptr);
}

std::optional<qint64> Sheet::own(int node, MonthSpan months) const
{
    std::optional<qint64> sum;
    for (int month = months.first; month <= months.last; ++month)
        if (has(node, month))
            sum = sum.value_or(0) + value(node, month);
    return sum;
}

std::optional<qint64> Sheet::effective(int node, MonthSpan months) const
{
    const MonthMask mask = months.mask();
    std::optional<qint64> sum = own(node, months);
    if ((present(node) & mask) == mask || m_tree->isLeaf(node))
        return sum;
    for (int month = months.first; month <= months.last; ++month) {
        if (has(node, month))
            continue;
        if (const auto below = childrenTotal(node, {month, month}))
            sum = sum.value_or(0) + *below;
    }
    return sum;
}

std::optional<qint64> Sheet::childrenTotal(int node, MonthSpan months) const
{
    std::optional<qint64> sum;
    for (const int child : m_tree->children(node))
        if (const auto part = effective(child, months))
            sum = sum.value_or(0) + *part;
    return sum;
}

CellBounds Sheet::bounds(int node, int month) const
{
    const auto it = m_bounds.find({node, month});
    return it == m_bounds.end() ? CellBounds() : it->second;
}

bool Sheet::hasBounds(int node) const
{
    const auto it = m_bounds.lower_bound({node, 0});
    return it != m_bounds.end() && it->first.first == node;
}

const Split *Sheet::split(int node) const
{
    const auto &aligned = m_splits[static_cast<size_t>(node)];
    return aligned ? aligned->split.get() : nullptr;
}

const SplitPart *Sheet::partOf(int node, size_t childPlace) const
{
    const auto &aligned = m_splits[static_cast<size_t>(node)];
    if (!aligned || aligned->partOf[childPlace] < 0)
        return nullptr;
    return &aligned->split->parts[static_cast<size_t>(aligned->partOf[childPlace])];
}

void Sheet::load(int node, int month, std::optional<qint64> value)
{
    auto &mask = m_present[static_cast<size_t>(node)];
    mask = value ? mask | monthBit(month) : mask & static_cast<MonthMask>(~monthBit(month));
    m_values[static_cast<size_t>(node)][static_cast<size_t>(month)] = value.value_or(0);
}

void Sheet::setLocked(int node, MonthMask months, bool locked)
{
    auto &mask = m_locked[static_cast<size_t>(node)];
    mask = locked ? mask | months : mask & static_cast<MonthMask>(~months);
}

void Sheet::setTyped(int node, MonthMask months, bool typed)
{
    auto &mask = m_typed[static_cast<size_t>(node)];
    mask = typed ? mask | months : mask & static_cast<MonthMask>(~months);
}

void Sheet::setBounds(int node, int month, const CellBounds &bounds)
{
    if (bounds == CellBounds())
        m_bounds.erase({node, month});
    else
        m_bounds[{node, month}] = bounds;
}

void Sheet::setSplit(int node, std::shared_ptr<const Split> split)
{
    auto &slot = m_splits[static_cast<size_t>(node)];
    if (!split) {
        slot = nullptr;
        return;
    }
    QHash<org::NodeId, int> places;
    places.reserve(static_cast<qsizetype>(split->parts.size()));
    for (size_t i = 0; i < split->parts.size(); ++i)
        places.insert(split->parts[i].node, static_cast<int>(i));
    auto aligned = std::make_shared<Aligned>();
    for (const int child : m_tree->children(node))
        aligned->partOf.push_back(places.value(m_tree->at(child).id, -1));
    aligned->split = std::move(split);
    slot = std::move(aligned);
}

void Sheet::setFrozen(int node, bool frozen)
{
    m_frozen[static_cast<size_t>(node)] = frozen ? 1 : 0;
}

qint64 Sheet::assigned(int node, qint64 own) const
{
    const Split *way = split(node);
    return way && way->bufferPpm != 0 ? withBuffer(own, way->bufferPpm, way->step) : own;
}

Result<Allocation> Sheet::yearAllocation(int node) const
{
    const auto total = own(node);
    if (!split(node) || !total)
        return fail(errc::NotFound,
                    translate("quotas", "%1 has not been broken down.").arg(m_tree->at(node).name),
                    m_tree->at(node).name);
    const ChildProblem problem = yearProblem(*this, node, assigned(node, *total), {});
    auto answer = problem.solve();
    if (!answer)
        return tl::make_unexpected(refusalFor(*this, m_tree->children(node), answer.error()));
    return std::move(*answer);
}

CellChanges Sheet::changesTo(const Sheet &after) const
{
    CellChanges changes;
    for (int node = 0; node < m_tree->size(); ++node) {
        const auto index = static_cast<size_t>(node);
        if (m_present[index] == after.m_present[index] && m_values[index] == after.m_values[index])
            continue;
        for (int month = 0; month < MonthsPerYear; ++month) {
            const auto valueIn = [node, month](const Sheet &sheet) {
                return sheet.has(node, month) ? std::optional(sheet.value(node, month))
                                              : std::nullopt;
            };
            if (valueIn(*this) != valueIn(after))
                changes.push_back({node, month, valueIn(*this), valueIn(after)});
        }
    }
    return changes;
}

Result<CellChanges> Sheet::apply(const std::function<Status(SheetWriter &)> &body)
{
    Sheet after = *this;
    SheetWriter writer(after);
    WEIWO_TRY(body(writer));
    CellChanges changes = changesTo(after);
    *this = std::move(after);
    return changes;
}

Result<CellChanges> Sheet::set(std::span<const CellValue> cells)
{
    return apply([cells](SheetWriter &writer) { return writer.set(cells); });
}

Result<CellChanges> Sheet::breakDown(int node, std::optional<qint64> total,
                                     std::vector<NodeSplit> splits,
                                     std::span<const qint64> monthWeights)
{
    return apply([&](SheetWriter &writer) {
        return writer.breakDown(node, total, std::move(splits), monthWeights);
    });
}

Result<CellChanges> Sheet::multiply(std::span<const CellValue> cells, qint64 ppm)
{
    return apply([cells, ppm](SheetWriter &writer) { return writer.multiply(cells, ppm); });
}

Result<CellChanges> Sheet::clear(std::span<const CellValue> cells)
{
    return apply([cells](SheetWriter &writer) { return writer.clear(cells); });
}

} // namespace weiwo::quotas
