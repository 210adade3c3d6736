#pragma once

#include "core/sync/codec.h"
#include "core/sync/scope.h"
#include "core/workspace/digest.h"

/// Where copies stand, in the store. The only SQL of this part of the slice; for core/sync alone.
namespace weiwo::sync {

/// The copy that this one submits to, and what is known from it.
struct Upstream
{
    Id device;
    QByteArray signKey;                ///< Ed25519
    QByteArray boxKey;                 ///< X25519
    QString name;
    qint64 epoch = 0;                  ///< of the upstream's
    qint64 version = 0;                ///< of the upstream's, that the base is
    std::optional<Id> scope;           ///< org node that this copy is limited to
    QByteArray mark;                   ///< Scope::mark() of it
    std::optional<qint64> answeredAt;  ///< ms since 1970

    bool operator==(const Upstream &) const = default;
};

/// What a copy below says that it holds of this one.
struct Held
{
    qint64 epoch = 0;                  ///< of this copy's; 0: nothing is known
    qint64 version = 0;
    QByteArray mark;
    QString lastSeen;                  ///< UTC, ISO
    qint64 saidInEpoch = 0;            ///< of theirs
};

namespace repo {

[[nodiscard]] Result<std::optional<Upstream>> upstream(Database &db);
Status setUpstream(Database &db, const Upstream &upstream);

/// Up to which number of each epoch of this copy's log its upstream has answered.
[[nodiscard]] Result<QHash<qint64, qint64>> answers(Database &db);
Status setAnswers(Database &db, const QHash<qint64, qint64> &answers);

/// An entry of this copy's own log, without its rows.
struct Logged
{
    qint64 no = 0;
    LogEntry head;
};
/// Those that have not been answered, in the order in which they were made.
[[nodiscard]] Result<std::vector<Logged>> pending(Database &db);
[[nodiscard]] Result<qint64> pendingCount(Database &db);
/// Calls @p entry with each entry of any log above that version, oldest first: number, author.
Status eachEntrySince(Database &db, qint64 version, qint64 oldestStamp, const std::function<void(qint64 no, const Author &, const QString &origin)> &entry);
/// What an entry did to the rows of @p table (empty: of all).
[[nodiscard]] Result<std::vector<RowEdit>> rowsOf(Database &db, qint64 entryNo, const QString &table = {});
[[nodiscard]] Result<bool> knowsOrigin(Database &db, const QByteArray &originId);
/// Which entry of this copy's own log has that number.
[[nodiscard]] Result<std::optional<Id>> entryNumbered(Database &db, qint64 epoch, qint64 seq);
/// Which entry came with that number of a copy below.
[[nodiscard]] Result<std::optional<Id>> entryVia(Database &db, const EntryRoute &via);

// --- copies below ---
[[nodiscard]] Result<Held> held(Database &db, const Id &device);
/// Last number of an epoch of its log that has been judged; 0 where none.
[[nodiscard]] Result<qint64> applied(Database &db, const Id &device, qint64 epoch);
[[nodiscard]] Result<QHash<qint64, qint64>> appliedByEpoch(Database &db, const Id &device);
Status setApplied(Database &db, const Id &device, qint64 epoch, qint64 seq, const QString &seen);
Status setHeld(Database &db, const Id &device, const Held &held);

// --- what this copy's upstream said of rows that have pending changes ---
/// Each row as it was before a change. Kept once: what is there stays. A row that was not there: the upstream does not have it.
Status keepBases(Database &db, const std::vector<const RowChange *> &changes);
/// @p image: empty where the upstream does not have the row.
Status eachBase(Database &db, const std::function<Status(const QString &table, const Id &row, const QByteArray &image)> &each);
[[nodiscard]] Result<std::optional<QByteArray>> base(Database &db, const QString &table, const Id &row);
Status clearBase(Database &db);

/// A value of a pending entry that is not shown, for the upstream has another, or would refuse it.
struct Contested
{
    qint64 entryNo = 0;
    QString table;
    Id row;
    QString field;                     ///< empty: the row as a whole
    QString reason;
};
Status addContested(Database &db, const Contested &contested);
Status clearContested(Database &db);
[[nodiscard]] Result<std::vector<Contested>> contested(Database &db);
[[nodiscard]] Result<qint64> contestedCount(Database &db);

// --- rows that left ---
Status setLeft(Database &db, const QString &table, std::span<const Id> rows);
/// They are back.
Status setHere(Database &db, const QString &table, std::span<const Id> rows);
[[nodiscard]] Result<bool> isLeft(Database &db, const QString &table, const Id &row);
[[nodiscard]] Result<QSet<Id>> leftRows(Database &db, const QString &table);
/// Those of @p rows alone.
[[nodiscard]] Result<QSet<Id>> leftAmong(Database &db, const QString &table, std::span<const Id> rows);
Status logHome(Database &db, const QString &table, const Id &row, qint64 version, const std::optional<Id> &home);
/// Homes that rows had until a version above @p version.
Status eachFormerHome(Database &db, const QString &table, qint64 version,
                      const std::function<void(const Id &row, const std::optional<Id> &home)> &each);
[[nodiscard]] Result<std::vector<std::optional<Id>>> formerHomes(Database &db, const QString &table, const Id &row);

// --- who gave a value ---
Status addReceivedAuthors(Database &db, qint64 entryNo, qint64 part, const RowsPart &rows);
/// Of the newest receive entry that said something of the row.
[[nodiscard]] Result<std::optional<RowAuthors>> receivedAuthors(Database &db, const QString &table, const Id &row, qint64 entryNo);
Status eachReceived(Database &db, qint64 entryNo, const QString &table, const std::function<Status(const QByteArray &packed)> &each);
[[nodiscard]] Result<qint64> newestEntry(Database &db);

// --- packages ---
[[nodiscard]] Result<std::optional<QString>> packageResult(Database &db, const Id &package);
Status logPackage(Database &db, const Id &package, const Id &device, const QString &kind, qint64 at, const QString &result);

/// The kept digests of what @p scope sees.
[[nodiscard]] Result<StoreDigest> scopeDigest(Database &db, const Scope &scope);

} // namespace repo
} // namespace weiwo::sync
