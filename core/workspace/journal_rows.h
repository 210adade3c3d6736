#pragma once

#include "core/workspace/journal.h"

namespace weiwo::journal {

/// Every changed field of the entry of that number, by table and row; of one table where @p table names one. A row without
/// any value has one change without a field. A false ends it.
Status eachChangeOf(Database &db, qint64 entryNo, const QString &table, const std::function<bool(JournalChange &&)> &each);

} // namespace weiwo::journal
