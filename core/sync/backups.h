#pragma once

#include "core/workspace/reader.h"

#include <QDateTime>
#include <QStringList>

namespace weiwo::sync {

/// Copies the store beside itself before a package is taken in, and clears older ones away: the last five stay, and one a
/// day for thirty days, as long as all together are not more than five times the store. A store above 500 MB is copied
/// once a day, and always where @p isFull. The path; empty where none was due. io.
[[nodiscard]] Result<QString> backupBeforeImport(Reader &reader, bool isFull);

/// A copy that was made before a package came in.
struct ImportBackup
{
    QString path;
    QDateTime at;
    qint64 bytes = 0;
};
/// Which of these (the newest first) are not worth keeping, by the rule above.
[[nodiscard]] QStringList backupsToRemove(const std::vector<ImportBackup> &backups, qint64 budget, QDate today);

} // namespace weiwo::sync
