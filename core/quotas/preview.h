#pragma once

#include "core/quotas/commands.h"
#include "core/workspace/change_set.h"

namespace weiwo::quotas {

// The path of a keystroke: what it would do is worked out on the table in memory and shown at
// once; the command writes it; the table then takes in what was written since, not everything.

/// What an edit of cells makes of a table. Nothing is written.
struct Preview
{
    std::shared_ptr<const Sheet> sheet;       ///< the whole table as it would be
    CellChanges changes;                      ///< the own targets that differ
};

/// What set(), multiply() and clear() of a sheet would do. They read nothing but what they are
/// given, and leave it alone: call them from any thread. Refusals are those of the sheet.
[[nodiscard]] Result<Preview> previewSet(const Sheet &sheet, std::span<const CellValue> cells);
[[nodiscard]] Result<Preview> previewMultiply(const Sheet &sheet, std::span<const CellValue> cells,
                                              qint64 ppm);
[[nodiscard]] Result<Preview> previewClear(const Sheet &sheet, std::span<const CellValue> cells);

/// A table with what it takes to follow later edits. Immutable: hand it from thread to thread.
struct LiveSheet
{
    CellTable table;                          ///< with the measure's key
    Measure measure;
    std::shared_ptr<const Sheet> sheet;
    qint64 seen = 0;                          ///< newest version of a row that is in it

    [[nodiscard]] Slice slice() const { return {table.plan.version.id, measure.key, table.line}; }
};
/// Loads a table. @p person: who is going to edit it; what the person may not write stays as it is
/// in each preview (Sheet::setFrozen). Fails as findPlanVersion() and measureOf() do.
[[nodiscard]] Result<LiveSheet> loadLive(Reader &reader, const CellTable &table, const Id &person);
/// The same table with what was written since: reads the rows that changed and no others. Nothing
/// where that is not enough (a target of somebody who stands nowhere): load it again then.
/// It sees targets, marks and splits; whether the rest still holds says canRefresh().
[[nodiscard]] Result<std::optional<LiveSheet>> refreshed(Reader &reader, const LiveSheet &known);
/// Whether refreshed() takes in all that these changes mean for a table: none is of the
/// organization, the plan or its version.
[[nodiscard]] bool canRefresh(const ChangeSet &changes);

} // namespace weiwo::quotas
