#pragma once

#include "core/quotas/commands.h"

namespace weiwo::quotas {

/// A table of a version that may be edited, loaded.
struct OpenSheet
{
    Measure measure;
    Slice slice;
    Sheet sheet;
};

/// The measure of that key (empty: the plan's first); bad-input for one that the plan has not.
[[nodiscard]] Result<Measure> measureOf(Reader &reader, const Plan &plan, const QString &key);
/// `published` where the version is closed, bad-input for a line in a plan without lines.
[[nodiscard]] Status requireOpen(Reader &reader, const PlanVersion &plan);
/// The table as whoever acts may edit it: what the person has no right to is frozen.
[[nodiscard]] Result<OpenSheet> openSheet(Edit &edit, const CellTable &table);
/// The table without the question whether it may be edited.
[[nodiscard]] Result<OpenSheet> readSheet(Reader &reader, const CellTable &table);
/// The refusal of a bound by growth of a node that had nothing.
[[nodiscard]] tl::unexpected<Error> noLastYear(const QString &node);

} // namespace weiwo::quotas
