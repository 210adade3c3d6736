#include "core/storage/as_it_lies.h"

#include "core/base/text.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QStorageInfo>
#include <QTemporaryFile>
#include <atomic>

using namespace Qt::StringLiterals;

namespace weiwo::storage {

namespace {

constexpr qint64 BetweenLooksMs = 200;

struct Look
{
    bool exists = false;
    qint64 size = 0;
    qint64 changed = 0;            ///< milliseconds since 1970
    bool hasLog = false;

    friend bool operator==(const Look &, const Look &) = default;
};

struct Watched
{
    QString path;
    Look first;
    QElapsedTimer since;           ///< the last look
    bool differs = false;
};

struct All
{
    QMutex mutex;
    QHash<QString, Watched> stores;   ///< by connection
    std::atomic<qsizetype> count = 0;
};

All &all()
{
    static All watched;
    return watched;
}

QString canonical(const QString &path)
{
    return QFileInfo(path).canonicalFilePath();
}

bool hasLog(const QString &canonicalPath)
{
    return QFileInfo(canonicalPath + u"-wal"_s).size() > 0;
}

Look lookAt(const QString &canonicalPath)
{
    const QFileInfo file(canonicalPath);
    if (!file.exists())
        return {};
    return {true, file.size(), file.lastModified().toMSecsSinceEpoch(), hasLog(canonicalPath)};
}

} // namespace

bool takesFiles(const QString &folder)
{
    QTemporaryFile attempt(folder + u"/.XXXXXX"_s);
    return QFileInfo(folder).isWritable() && attempt.open();
}

Reading readingOf(bool mediumReadOnly, bool folderTakesFiles, bool hasLog)
{
    return !hasLog && (mediumReadOnly || !folderTakesFiles) ? Reading::AsItLies : Reading::Shared;
}

Reading readingOf(const QString &path)
{
    const QString file = canonical(path);
    const QString folder = QFileInfo(file).path();
    return readingOf(QStorageInfo(folder).isReadOnly(), takesFiles(folder), hasLog(file) || QFileInfo::exists(file + u"-shm"_s));
}

void watch(const QString &name, const QString &path)
{
    Watched watched;
    watched.path = canonical(path);
    watched.first = lookAt(watched.path);
    watched.since.start();
    const QMutexLocker lock(&all().mutex);
    all().stores.insert(name, watched);
    all().count = all().stores.size();
}

void forget(const QString &name)
{
    if (all().count == 0)
        return;
    const QMutexLocker lock(&all().mutex);
    all().stores.remove(name);
    all().count = all().stores.size();
}

Status unchanged(const QString &name)
{
    if (all().count == 0)
        return {};
    const QMutexLocker lock(&all().mutex);
    const auto it = all().stores.find(name);
    if (it == all().stores.end())
        return {};
    if (!it->differs && it->since.hasExpired(BetweenLooksMs)) {
        it->differs = lookAt(it->path) != it->first;
        it->since.restart();
    }
    if (!it->differs)
        return {};
    return fail(errc::Io,
                translate("storage", "%1 has been changed by somebody else meanwhile. Close the workspace and open it again.")
                    .arg(QFileInfo(it->path).fileName()),
                it->path);
}

} // namespace weiwo::storage
