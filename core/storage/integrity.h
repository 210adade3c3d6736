#pragma once

#include "core/storage/database.h"
#include "core/storage/table_spec.h"

#include <QStringList>
#include <tl/expected.hpp>

namespace weiwo::storage {

/// What SQLite finds wrong with the file or its foreign keys, a line each; empty: nothing.
[[nodiscard]] Result<QStringList> damage(Database &db);
/// Living rows whose reference column names no living row of the table that it refers to.
[[nodiscard]] Result<std::vector<Id>> brokenReferences(Database &db, const TableSpec &table,
                                                       const ColumnSpec &column);
/// Copies the whole store, as it stands, into a new file; an old one of that name is replaced once the
/// new one is whole.
Status backup(Database &db, const QString &file);
/// damaged, for the store at @p path: names the newest backup beside it, where there is one.
[[nodiscard]] tl::unexpected<Error> damaged(const QString &path, const QString &detail = {});

/// Whether this user may not write the store at @p path: the file, its folder or their medium forbids it.
[[nodiscard]] bool isReadOnly(const QString &path);
/// The same by the attempt, where a system does not say beforehand; changes nothing. False for a file that
/// is open here.
[[nodiscard]] bool refusesWriting(const QString &path);

} // namespace weiwo::storage
