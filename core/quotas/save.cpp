#include "core/quotas/save.h"

#include "core/workspace/digest.h"

using namespace Qt::StringLiterals;

namespace weiwo::quotas {

namespace {

bool sameTargets(const Sheet &before, const Sheet &after, int node)
{
    bool same = before.present(node) == after.present(node);
    for (int month = 0; month < MonthsPerYear && same; ++month)
        same = before.value(node, month) == after.value(node, month);
    return same;
}

Status saveTargets(Edit &edit, const Slice &slice, const Sheet &before, const Sheet &after)
{
    std::vector<Record> rows;
    for (int node = 0; node < after.tree().size(); ++node) {
        if (sameTargets(before, after, node))
            continue;
        QuotaRow row{.slice = slice, .node = after.tree().at(node).id, .months = {}};
        if (after.present(node) == 0) {
            WEIWO_TRY(edit.remove(quotaTable(), quotaId(slice, row.node)));
            continue;
        }
        for (int month = 0; month < MonthsPerYear; ++month)
            if (after.has(node, month))
                row.months[static_cast<size_t>(month)] = after.value(node, month);
        rows.push_back(toRecord(row));
    }
    return edit.putEach(quotaTable(), rows);
}

Status saveMarks(Edit &edit, const Slice &slice, const Sheet &before, const Sheet &after, int node)
{
    const bool masks = before.locked(node) != after.locked(node)
        || before.typed(node) != after.typed(node);
    if (!masks && !before.hasBounds(node) && !after.hasBounds(node))
        return {};
    for (int month = 0; month < MonthsPerYear; ++month) {
        const MonthMask bit = monthBit(month);
        const bool locked = after.locked(node) & bit;
        const bool typed = after.typed(node) & bit;
        const CellBounds bounds = after.bounds(node, month);
        if (locked == bool(before.locked(node) & bit) && typed == bool(before.typed(node) & bit)
            && bounds == before.bounds(node, month))
            continue;
        WEIWO_TRY(changeMark(edit, slice, after.tree().at(node).id, month, after.month(0),
                             [&](CellMark &mark) {
                                 mark.locked = locked;
                                 mark.typed = typed;
                                 mark.floor = bounds.floor;
                                 mark.cap = bounds.cap;
                             }));
    }
    return {};
}

} // namespace

Status changeMark(Edit &edit, const Slice &slice, const org::NodeId &node, int month,
                  Month firstMonth, const std::function<void(CellMark &)> &change)
{
    const Id id = markId(slice, node, firstMonth.plus(month));
    WEIWO_ASSIGN(const std::optional<Record> stored, records::load(edit.db(), markTable(), id));
    CellMark mark{.slice = slice, .node = node, .month = month, .reason = {}, .floor = {}, .cap = {}};
    const bool there = stored && stored->alive;
    if (there)
        mark = markFrom(*stored, firstMonth);
    change(mark);
    if (!mark.locked)
        mark.reason.clear();
    if (!mark.isEmpty())
        return edit.put(markTable(), toRecord(mark, firstMonth));
    return there ? edit.remove(markTable(), id) : Status();
}

Status saveSheet(Edit &edit, const Slice &slice, const Sheet &before, const Sheet &after)
{
    WEIWO_TRY(saveTargets(edit, slice, before, after));
    std::vector<Record> splits;
    for (int node = 0; node < after.tree().size(); ++node) {
        WEIWO_TRY(saveMarks(edit, slice, before, after, node));
        const Split *split = after.split(node);
        if (split && split != before.split(node))
            splits.push_back(toRecord(
                SplitRow{.slice = slice, .node = after.tree().at(node).id, .split = *split}));
    }
    return edit.putEach(splitTable(), splits);
}

Result<QString> snapshotOf(Reader &reader, const VersionId &version)
{
    DigestSum sum;
    for (const TableSpec *table : versionedTables())
        WEIWO_TRY(repo::eachRow(reader, *table, version, [&](Record &&record) {
            sum.add(rowHash(*table, record));
        }));
    return QString::fromLatin1(sum.bytes().toHex());
}

} // namespace weiwo::quotas
