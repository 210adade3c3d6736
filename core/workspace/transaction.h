#pragma once

#include "core/workspace/change_set.h"
#include "core/workspace/copy_state.h"
#include "core/workspace/edit.h"
#include "core/workspace/journal.h"

#include <QDate>
#include <QMutexLocker>

namespace weiwo {

class Workspace;
class WriteLock;

/// Which entry of a log below it came as: whoever sent it, and the number that it has there.
struct EntryRoute
{
    Id device;
    qint64 epoch = 0;
    qint64 seq = 0;

    bool operator==(const EntryRoute &) const = default;
};

/// An entry that is to be journaled. `no`, `at` and `changes` of it are filled in.
struct EntryHead
{
    JournalEntry entry;
    QByteArray originId;               ///< device, epoch and count of the copy that made it; empty: this one
    std::optional<EntryRoute> via;
    bool numbered = true;              ///< counts in this copy's log for its upstream
    bool atomic = false;               ///< all or nothing when it is judged there
    /// What it says of rows that are not in this copy: journaled for the upstream, of no effect here.
    std::vector<RowChange> passedOn = {};
};

/// What was written and judged; not journaled yet.
class Written
{
public:
    Written(const Reader &reader, IdSource &ids, const Id &person, QDate date, qint64 version);
    ~Written();
    Written(const Written &) = delete;
    Written &operator=(const Written &) = delete;

    [[nodiscard]] Edit &edit() { return *m_edit; }
    [[nodiscard]] Access &access() { return *m_access; }

private:
    std::unique_ptr<Access> m_access;
    std::unique_ptr<Edit> m_edit;
};

/// Several entries of the journal in one transaction of the store: all of them or none. Nobody else writes
/// meanwhile. What is not committed when it ends is taken back. Lives on one thread.
class Transaction
{
public:
    /// As Workspace::edit(): busy, io.
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(Workspace &workspace);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] const Reader &reader() const { return m_reader; }
    [[nodiscard]] IdSource &ids() const;
    [[nodiscard]] const CopyState &state() const { return m_state; }

    /// Whose rights count, and of which day. A null person may do everything.
    struct Writer
    {
        Id person;
        QDate date;
    };
    enum class Guards { Judge, Skip };
    /// Whole: where it fails the transaction has to end. Part: only what the body wrote is taken back then.
    enum class Isolation { Whole, Part };
    /// Runs @p body, the guards and the derivations. The rows that it writes have the version of the next entry.
    [[nodiscard]] Result<std::unique_ptr<Written>> write(const Writer &writer, const std::function<Status(Edit &)> &body,
                                                         Guards guards = Guards::Judge, Isolation isolation = Isolation::Whole);
    /// Journals @p changes as one entry, even none: it gets this copy's next version and, where it is numbered, its next
    /// number. An entry without an id is made here and now: id, stamp and device are filled in. The rows are in
    /// the store already.
    Status record(EntryHead &head, const std::vector<const RowChange *> &changes, bool isFolded = false);
    /// Takes what was written into the kept digests now; record() is told that it is in them.
    Status fold(Written &written);
    /// Another version without an entry: what is told to a copy below is something new to it.
    void skipVersion() { ++m_state.version; }
    /// A stamp that came from elsewhere: later ones of this copy are greater. It is believed for a day ahead.
    void heed(qint64 stamp);
    /// Entries of this copy are numbered anew from 1, versions go on above @p version.
    void beginEpoch(qint64 epoch, qint64 version);
    /// Tells the screens too.
    Status commit();

private:
    Transaction(Workspace &workspace, Database &db, const Reader &reader);

    [[nodiscard]] Status run(Written &written, const std::function<Status(Edit &)> &body, Guards guards);
    void tell(const Id &entry, const std::vector<const RowChange *> &changes);

    Workspace &m_workspace;
    Database &m_db;
    Reader m_reader;
    QMutexLocker<QMutex> m_writing;
    std::unique_ptr<WriteLock> m_lock;
    CopyState m_state;
    bool m_open = false;
    std::vector<qint64> m_numbers;
    ChangeSet m_told;
};

/// What follows every entry, whatever it changed: runs in its transaction, last.
struct RecordedEntry
{
    const EntryHead &head;
    const CopyState &state;            ///< with the entry
    const std::vector<const RowChange *> &changes;
};
/// Those of all slices: an extension of the registry.
struct EntryFollowers
{
    std::vector<std::function<Status(const Reader &, const RecordedEntry &)>> all;
};

} // namespace weiwo
