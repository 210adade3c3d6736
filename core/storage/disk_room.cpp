#include "core/storage/disk_room.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace weiwo::storage {

bool isDiskFull(const QString &path)
{
    // SQLite's shared memory beside a store takes eight of these.
    constexpr qint64 block = 4096;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && !disk.isReadOnly() && disk.bytesTotal() > 0 && disk.bytesAvailable() < 8 * block;
}

tl::unexpected<Error> diskFull(const QString &path, const QString &detail)
{
    return fail(errc::Io, translate("storage", "The disk of %1 is full. Free some space and try again; nothing was changed.").arg(path), path, detail);
}

} // namespace weiwo::storage
