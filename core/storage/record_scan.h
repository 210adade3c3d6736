#pragma once

#include "core/storage/record_store.h"

namespace weiwo::records {

/// Each row, living or dead, that was last changed in a version above @p version; all of them above 0 or less. In no
/// order that says anything. False from @p row ends it.
Status eachSince(Database &db, const TableSpec &table, qint64 version, const std::function<bool(Record &&)> &row);
/// The ids of all living rows.
Status eachLivingId(Database &db, const TableSpec &table, const std::function<void(const Id &)> &id);

} // namespace weiwo::records
