#include "core/workspace/write_lock.h"

#include "core/storage/disk_room.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace weiwo {

Result<std::unique_ptr<WriteLock>> WriteLock::take(const QString &storePath, int patienceMs)
{
    std::unique_ptr<WriteLock> lock(new WriteLock(storePath + u".lock"_s));
    // Long imports are ordinary: only a dead process makes a lock stale, never its age.
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(patienceMs))
        return lock;
    if (lock->m_file.error() == QLockFile::UnknownError && storage::isDiskFull(storePath))
        return storage::diskFull(storePath);
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return fail(errc::Io, translate("workspace", "%1 cannot be written: its folder refuses new files. Nothing was changed.").arg(storePath), storePath);
    qint64 process = 0;
    QString host;
    QString program;
    lock->m_file.getLockInfo(&process, &host, &program);
    const QString holder = u"%1 (%2, %3)"_s.arg(program, host).arg(process);
    auto failure = fail(errc::Busy,
                        translate("workspace", "The workspace is being written by %1. Try again in a moment; nothing was changed.").arg(holder),
                        storePath);
    failure.value().more = {{"holder", holder.toStdString()}};
    return failure;
}

QString WriteLock::otherHolder(const QString &storePath)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QLockFile file(storePath + u".lock"_s);
    const bool held = file.getLockInfo(&process, &host, &program);
    return held && process != QCoreApplication::applicationPid() ? program : QString();
}

} // namespace weiwo
