#pragma once

#include "core/sync/answers.h"
#include "core/sync/conflicts.h"
#include "core/sync/import.h"
#include "core/sync/judge.h"
#include "core/sync/line_carrier.h"
#include "core/sync/repo_state.h"
#include "core/sync/devices.h"

#include <QTemporaryFile>

/// Parts of import.cpp.
namespace weiwo::sync {

/// A private copy of a package: the file itself may change while it is read. io; damaged where it is larger than it says,
/// or than a package may be.
[[nodiscard]] Result<std::unique_ptr<QTemporaryFile>> stagedPackage(const QString &path);

/// Takes lines of batches in, as long as there are frames of them; @p next: the first one, then the one that ended it.
class LineTakers
{
public:
    explicit LineTakers(Edit &edit);
    Status take(const QByteArray &part);
    Status finish();

private:
    std::vector<std::unique_ptr<LineTaker>> m_takers;
};

/// Names of records that lines name and that are none of this copy's business: stubs, where there is nothing.
Status takeNames(Edit &edit, const RowsPart &names);

/// Judges a submission of a copy below.
class Submission
{
public:
    Submission(Transaction &transaction, PackageReader &package, const SyncDevice &sender, bool isRoot, ImportReport &report);
    Status take();

private:
    Status judge(LogEntry &&entry);
    /// A stamp of a clock that is far ahead counts as now.
    Status believe(LogEntry &entry);
    Status journal(const LogEntry &entry, Verdict &verdict);
    Status takeLines(const PackageFrame &first);
    Status note(const UpAnswers &answers);
    /// Whether an entry says that it was made on a device that is known to be none of the sender's.
    [[nodiscard]] Result<bool> isForeign(const LogEntry &entry);
    /// Why an entry is none that the sender may pass on; null where it is.
    [[nodiscard]] Result<QString> whyNotHis(const LogEntry &entry);

    Transaction &m_transaction;
    PackageReader &m_package;
    const SyncDevice &m_sender;
    ImportReport &m_report;
    Reader m_reader;
    AuthorBook m_authors;
    Judge m_judge;
    bool m_isRoot;
};

/// Takes in what the upstream says, and replays what it has not answered.
class Reception
{
public:
    Reception(Transaction &transaction, PackageReader &package, const Upstream &upstream, ImportReport &report);
    Status take();

private:
    [[nodiscard]] Result<bool> fits(const DownAnswers &answers);
    Status adoptAll(Edit &edit, const DownAnswers &answers);
    Status loadBase();
    Status backToBase(Edit &edit);
    Status adopt(Edit &edit, const PackageFrame &frame);
    Status adoptRows(Edit &edit, RowsPart &&part);
    Status leave(Edit &edit, const TableSpec &table, const std::vector<Id> &rows);
    Status leaveOthers(Edit &edit);
    Status checkDigest(const DownAnswers &answers);
    Status takeAnswers(const DownAnswers &answers);
    Status replay();
    Status journal(Written &adopted);

    Transaction &m_transaction;
    PackageReader &m_package;
    const Upstream &m_upstream;
    ImportReport &m_report;
    Reader m_reader;
    AuthorBook m_authors;
    bool m_isFull = false;
    std::vector<std::unique_ptr<Written>> m_replayed;
    QHash<QString, QSet<Id>> m_seen;           ///< of a full package: rows by table
    QHash<QString, QSet<Id>> m_left;           ///< rows that were none of this copy's business, by table
    std::vector<RowsPart> m_authorParts;       ///< who gave what, without the rows' values
    QHash<QString, QHash<Id, QByteArray>> m_base;   ///< images of rows with pending changes that the package has not told of
    QSet<QPair<QString, Id>> m_touched;        ///< rows of pending entries
};

/// Counts what changed, by table, for people.
void countChanges(const std::vector<const RowChange *> &changes, ImportReport &report);

} // namespace weiwo::sync
