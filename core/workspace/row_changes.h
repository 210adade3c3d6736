#pragma once

#include "core/workspace/journal.h"

#include <vector>

namespace weiwo::journal {

/// The changed fields of one row of an entry, however many others it changed; none where it left that as it was. @p evenNew:
/// also where the entry made the row, else what it was made with is not read.
[[nodiscard]] Result<std::vector<JournalChange>> changesOf(Reader &reader, const JournalEntry &entry, const QString &table, const Id &row,
                                                           bool evenNew = true);

} // namespace weiwo::journal
