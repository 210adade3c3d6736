#pragma once

#include "core/quotas/queries.h"
#include "core/quotas/repo.h"

namespace weiwo::quotas {

/// Writes what differs between two states of a sheet: targets, marks and splits.
Status saveSheet(Edit &edit, const Slice &slice, const Sheet &before, const Sheet &after);

/// Changes the mark of one cell; one that is left empty is deleted.
Status changeMark(Edit &edit, const Slice &slice, const org::NodeId &node, int month,
                  Month firstMonth, const std::function<void(CellMark &)> &change);

/// Hash of everything that a version holds: its rows' hashes summed (SYNC §10).
[[nodiscard]] Result<QString> snapshotOf(Reader &reader, const VersionId &version);

} // namespace weiwo::quotas
