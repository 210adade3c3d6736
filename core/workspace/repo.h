#pragma once

#include "core/workspace/digest.h"
#include "core/workspace/transaction.h"

namespace weiwo {

namespace repo {

Status insertCopy(Database &db, const CopyState &state);
[[nodiscard]] Result<CopyState> copy(Database &db);
Status advanceCopy(Database &db, const CopyState &state);
Status setOwnPerson(Database &db, const Id &person);
[[nodiscard]] Result<QHash<QString, QString>> settings(Database &db);

/// Within an edit's transaction: a place that what follows can be taken back to. Places may lie in each other; the other
/// two are about the newest, which is gone then.
Status setMark(Database &db);
Status dropMark(Database &db);
Status backToMark(Database &db);

/// Appends an entry with its changes and gives it its number.
[[nodiscard]] Result<qint64> append(Database &db, const CopyState &state, const EntryHead &head,
                                    const std::vector<const RowChange *> &changes);
/// Entries newest first; `before` bounds the number from above.
Status entries(Database &db, const JournalFilter &filter, qint64 before,
               const std::function<bool(JournalEntry &&)> &each);
[[nodiscard]] Result<std::optional<JournalEntry>> entry(Database &db, const Id &id);
/// Entries that take @p id back, newest first.
[[nodiscard]] Result<std::vector<Id>> undoing(Database &db, const Id &id);
Status changes(Database &db, qint64 entryNo, const std::function<bool(JournalChange &&)> &each);
/// Those of one table (empty: of all).
Status changesIn(Database &db, qint64 entryNo, const QString &table, const std::function<bool(JournalChange &&)> &each);
/// Those of one row, as row_changes.h has them.
[[nodiscard]] Result<std::vector<JournalChange>> changesOf(Database &db, qint64 entryNo, const QString &table, const Id &row, bool evenNew);
/// Numbers of the entries that changed a row, through single changes or blocks.
[[nodiscard]] Result<std::vector<qint64>> entriesOf(Database &db, const Id &row);
/// The kept digests: one a table and home (empty: rows without one).
Status eachDigestSum(Database &db, const std::function<void(const QString &tab, const TableDigest &)> &each);
/// Those of one table for the homes named; others may come with them.
[[nodiscard]] Result<QHash<QByteArray, TableDigest>> digestSums(Database &db, const QString &tab,
                                                                const QList<QByteArray> &homes);
Status setDigestSums(Database &db, const QString &tab, const QHash<QByteArray, TableDigest> &sums);
Status clearDigestSums(Database &db);
[[nodiscard]] Result<qint64> newestEntry(Database &db);
[[nodiscard]] Result<QStringList> tablesChangedSince(Database &db, qint64 entryNo,
                                                     const QSet<qint64> &except);

} // namespace repo
} // namespace weiwo
