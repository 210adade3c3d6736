#include "core/sync/backups.h"

#include "core/storage/integrity.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr qint64 LargeStore = 500LL * 1000 * 1000;
constexpr size_t KeptAlways = 5;
constexpr int KeptDays = 30;
constexpr int BudgetInStores = 5;

QString patternOf(const QString &store)
{
    return QFileInfo(store).fileName() + u".before-import-*.bak"_s;
}

std::vector<ImportBackup> backupsOf(const QString &store)
{
    std::vector<ImportBackup> all;
    const QString prefix = QFileInfo(store).fileName() + u".before-import-"_s;
    for (const QFileInfo &file : QFileInfo(store).dir().entryInfoList({patternOf(store)}, QDir::Files)) {
        const QString when = file.fileName().mid(prefix.size()).left(15);
        const QDateTime at = QDateTime::fromString(when, u"yyyyMMdd-HHmmss"_s);
        if (at.isValid())
            all.push_back({file.filePath(), at, file.size()});
    }
    std::sort(all.begin(), all.end(), [](const ImportBackup &a, const ImportBackup &b) { return a.path > b.path; });
    return all;
}

QString freeName(const QString &store, const QDateTime &now)
{
    const QString usual = u"%1.before-import-%2"_s.arg(store, now.toString(u"yyyyMMdd-HHmmss"_s));
    QString name = usual + u".bak"_s;
    for (int i = 2; QFile::exists(name); ++i)
        name = u"%1-%2.bak"_s.arg(usual).arg(i);
    return name;
}

} // namespace

QStringList backupsToRemove(const std::vector<ImportBackup> &backups, qint64 budget, QDate today)
{
    QStringList removed;
    QSet<QDate> days;
    qint64 bytes = 0;
    for (size_t i = 0; i < backups.size(); ++i) {
        const ImportBackup &backup = backups[i];
        const QDate day = backup.at.date();
        const bool firstOfDay = !days.contains(day);
        days.insert(day);
        const bool wanted = i < KeptAlways || (firstOfDay && day.daysTo(today) <= KeptDays);
        // The newest stays, whatever it takes.
        const bool affordable = i == 0 || bytes + backup.bytes <= budget;
        if (wanted && affordable)
            bytes += backup.bytes;
        else
            removed << backup.path;
    }
    return removed;
}

Result<QString> backupBeforeImport(Reader &reader, bool isFull)
{
    const QString store = reader.db().path();
    const qint64 size = QFileInfo(store).size();
    const QDateTime now = reader.clock().now();
    const std::vector<ImportBackup> before = backupsOf(store);
    if (size > LargeStore && !isFull && !before.empty() && before.front().at.date() == now.date())
        return QString();
    const QString path = freeName(store, now);
    WEIWO_TRY(storage::backup(reader.db(), path));
    for (const QString &old : backupsToRemove(backupsOf(store), BudgetInStores * size, now.date()))
        QFile::remove(old);
    return path;
}

} // namespace weiwo::sync
