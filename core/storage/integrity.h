#pragma once

#include "core/storage/database.h"
#include "core/storage/table_spec.h"

#include <QStringList>

namespace weiwo::storage {

/// What SQLite finds wrong with the file or its foreign keys, a line each; empty: nothing.
[[nodiscard]] Result<QStringList> damage(Database &db);
/// Living rows whose reference column names no living row of the table that it refers to.
[[nodiscard]] Result<std::vector<Id>> brokenReferences(Database &db, const TableSpec &table,
                                                       const ColumnSpec &column);
/// Copies the whole store, as it stands, into a new file; an old one of that name is replaced.
Status backup(Database &db, const QString &file);

} // namespace weiwo::storage
