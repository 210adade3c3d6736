#pragma once

#include "core/base/finding.h"
#include "core/sync/package_reader.h"

namespace weiwo {
class Workspace;
struct RowChange;
}

namespace weiwo::sync {

struct ImportRequest
{
    QString path;
    QByteArray passphrase = {};        ///< UTF-8, of a package that is locked by one
    bool preview = false;              ///< says what would happen, and changes nothing
    bool backup = true;                ///< copies the store before
};

/// A value that was not taken in, with the reason; it stands in a conflict.
struct RefusedValue
{
    QString table;
    Id row;
    QString record;                    ///< its name
    QString field;                     ///< empty: the record as a whole
    QString reason;
};

/// How many rows of a table come, change and go.
struct TableChangeCount
{
    QString table;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 deleted = 0;
};

struct ImportReport
{
    PackageHeader header;
    QString sender;                    ///< name of the device
    bool alreadyImported = false;      ///< there was nothing new in it
    qint64 entries = 0;                ///< of a submission, that were judged; else 0
    qint64 changes = 0;                ///< rows that are other than before
    qint64 batches = 0;
    std::vector<TableChangeCount> tables;
    std::vector<RefusedValue> refused;
    qint64 conflicts = 0;              ///< that are new
    qint64 pending = 0;                ///< own entries that wait for an answer, after a package from the upstream
    qint64 contested = 0;              ///< values of them that are not shown
    Findings findings;                 ///< that change nothing: a clock that is ahead
    QString backupPath;
};

/// Takes a package in, from the upstream or from a copy below: verified first, in one transaction, with a backup before
/// it. damaged, untrusted, missing-package (an earlier one lacks, or everything has to be sent once more), newer-store, io:
/// then nothing has changed. The same package twice changes nothing.
[[nodiscard]] Result<ImportReport> importPackage(Workspace &workspace, const ImportRequest &request);

/// Whether a package could be taken in, by its form, its sender and its signature; nothing of it is decrypted. damaged,
/// untrusted, io.
[[nodiscard]] Result<PackageHeader> checkPackage(Workspace &workspace, const QString &path);

} // namespace weiwo::sync
