#include "core/storage/integrity.h"

#include "core/storage/as_it_lies.h"
#include "core/storage/open_stores.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::storage {

Result<QStringList> damage(Database &db)
{
    QStringList found;
    for (const QString &pragma : {u"PRAGMA integrity_check"_s, u"PRAGMA foreign_key_check"_s})
        WEIWO_TRY(db.each(pragma, {}, [&found](const Row &row) {
            if (row.text(0) != "ok"_L1)
                found << row.text(0);
            return true;
        }));
    return found;
}

Result<std::vector<Id>> brokenReferences(Database &db, const TableSpec &table, const ColumnSpec &column)
{
    std::vector<Id> broken;
    WEIWO_TRY(db.each(u"SELECT id FROM %1 AS row WHERE alive=1 AND %2 IS NOT NULL AND NOT EXISTS"
                      "(SELECT 1 FROM %3 AS target WHERE target.id=row.%2 AND target.alive=1)"_s
                          .arg(table.key, column.name, column.refersTo),
                      {}, [&broken](const Row &row) {
                          broken.push_back(row.id(0));
                          return true;
                      }));
    return broken;
}

Status backup(Database &db, const QString &file)
{
    // Under another name until it is whole: an old one is worth more than half of a new one.
    const QString part = file + u".part"_s;
    QFile::remove(part);
    if (const Status made = db.run(u"VACUUM INTO ?"_s, {part}); !made) {
        QFile::remove(part);
        return made;
    }
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return fail(errc::Io, translate("storage", "%1 could not be read or written. Nothing was changed.").arg(file), file);
    return {};
}

tl::unexpected<Error> damaged(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QFileInfoList backups = file.dir().entryInfoList({file.fileName() + u".before-*.bak"_s}, QDir::Files, QDir::Time);
    if (backups.isEmpty())
        return fail(errc::Damaged,
                    translate("storage", "%1 is damaged, and there is no backup beside it. Restore a copy that you have elsewhere.").arg(path),
                    path, detail);
    return fail(errc::Damaged,
                translate("storage", "%1 is damaged. Restore the newest backup beside it: %2.").arg(path, backups.front().fileName()),
                path, detail);
}

bool isReadOnly(const QString &path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath());
    if (!file.exists())
        return false;
    if (!(file.isWritable() && QFileInfo(file.path()).isWritable()))
        return true;
#ifdef Q_OS_WIN
    // isWritable() knows nothing of access lists there, and SQLite opens such a file for reading without a word.
    return refusesWriting(path);
#else
    return false;
#endif
}

bool refusesWriting(const QString &path)
{
    // Not even a look at a file that SQLite has open (open_stores.h).
    if (isOpenHere(path))
        return false;
    QFile file(QFileInfo(path).canonicalFilePath());
    if (!file.exists())
        return false;
    return !file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !takesFiles(QFileInfo(file.fileName()).path());
}

} // namespace weiwo::storage
