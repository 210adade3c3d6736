#pragma once

#include "core/storage/database.h"
#include "core/storage/table_spec.h"

#include <span>

namespace weiwo::records {

/// The row with that id, dead or alive; nothing where there is none.
[[nodiscard]] Result<std::optional<Record>> load(Database &db, const TableSpec &table, const Id &id);
/// The rows with those ids, dead or alive, in no order; those that are not there are left out.
Status loadEach(Database &db, const TableSpec &table, std::span<const Id> ids,
                const std::function<void(Record &&)> &row);
/// Whether there is a living row with that id.
[[nodiscard]] Result<bool> lives(Database &db, const TableSpec &table, const Id &id);
/// Calls @p row for each living row, in order of id.
Status eachLiving(Database &db, const TableSpec &table, const std::function<bool(Record &&)> &row);
/// How many living rows there are.
[[nodiscard]] Result<qint64> countLiving(Database &db, const TableSpec &table);
/// Ids of living rows whose reference column @p column points to @p target (at most @p limit).
[[nodiscard]] Result<std::vector<Id>> referring(Database &db, const TableSpec &table,
                                                const QString &column, const Id &target, int limit);
/// Writes, unjournaled: for core/workspace and merge only.
Status insert(Database &db, const TableSpec &table, const Record &record);
/// As insert() for many, which costs much less a row.
Status insertEach(Database &db, const TableSpec &table, std::span<const Record> records);
Status update(Database &db, const TableSpec &table, const Record &record);
Status updateEach(Database &db, const TableSpec &table, std::span<const Record> records);
/// The local integer key of a row (facts refer by it), dead or alive; nothing where absent.
[[nodiscard]] Result<std::optional<qint64>> localKey(Database &db, const QString &table,
                                                     const Id &id);
/// One above the highest local key of a table's rows, dead or alive; 1 where it has none.
[[nodiscard]] Result<qint64> localKeyLimit(Database &db, const QString &table);

} // namespace weiwo::records
