#include "core/storage/open_stores.h"

#include "core/base/text.h"

#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace weiwo::storage {

namespace {

struct Open
{
    QMutex mutex;
    QHash<QString, int> connections;   ///< by canonical path
};

Open &open()
{
    static Open stores;
    return stores;
}

QString canonical(const QString &path)
{
    const QFileInfo info(path);
    const QString known = info.canonicalFilePath();
    return known.isEmpty() ? info.absoluteFilePath() : known;
}

} // namespace

QString noteOpened(const QString &path)
{
    const QString opened = canonical(path);
    const QMutexLocker lock(&open().mutex);
    ++open().connections[opened];
    return opened;
}

void noteClosed(const QString &opened)
{
    const QMutexLocker lock(&open().mutex);
    const auto it = open().connections.find(opened);
    if (it != open().connections.end() && --*it <= 0)
        open().connections.erase(it);
}

bool isOpenHere(const QString &path)
{
    const QString file = canonical(path);
    const QMutexLocker lock(&open().mutex);
    for (const QString &beside : {u""_s, u"-wal"_s, u"-shm"_s})
        if (file.endsWith(beside) && open().connections.contains(file.chopped(beside.size())))
            return true;
    return false;
}

Status refuseOpenStore(const QString &path)
{
    if (!isOpenHere(path))
        return {};
    return fail(errc::BadInput,
                translate("storage", "%1 is a workspace that is open. Choose another file.").arg(QFileInfo(path).fileName()),
                path);
}

} // namespace weiwo::storage
