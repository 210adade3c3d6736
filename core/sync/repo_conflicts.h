#pragma once

#include "core/sync/conflicts.h"

namespace weiwo::sync::repo {

/// Living ones, the newest first.
[[nodiscard]] Result<std::vector<Id>> conflictIds(Database &db, const ConflictQuery &query);
[[nodiscard]] Result<qint64> openConflicts(Database &db);
/// Open ones of one field of a record.
[[nodiscard]] Result<std::vector<Id>> openAbout(Database &db, const QString &table, const Id &record, const QString &field);

} // namespace weiwo::sync::repo
