#include "core/sync/folder.h"

#include "core/sync/folder_inbox.h"
#include "core/workspace/workspace.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

/// As it is on the disk, links resolved; of what is not there yet, as it is written.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : real;
}

bool liesIn(const QString &path, const QString &folder)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    constexpr auto Case = Qt::CaseInsensitive;
#else
    constexpr auto Case = Qt::CaseSensitive;
#endif
    return path.compare(folder, Case) == 0 || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/', Case);
}

/// What carries the folder would carry half of a store that is being written, and keys to whoever shares the folder.
Status keepApart(Workspace &workspace, const QString &folder)
{
    const QString real = realPath(folder);
    if (liesIn(realPath(workspace.path()), real))
        return fail(errc::BadInput,
                    translate("sync", "The workspace's file lies in the shared folder. Move it elsewhere: only packages may be there."), workspace.path());
    const QString configDir = workspace.services().configDir;
    if (liesIn(realPath(configDir.isEmpty() ? Device::defaultConfigDir() : configDir), real))
        return fail(errc::BadInput, translate("sync", "The keys of this device lie in the shared folder. Choose another folder."), folder);
    return {};
}

Status run(FolderPass &pass)
{
    // A folder that cannot be written is known before anything is done.
    WEIWO_TRY(openOwn(pass));
    WEIWO_TRY(takePackages(pass));
    WEIWO_TRY(readStates(pass));
    WEIWO_TRY(sendPackages(pass));
    WEIWO_TRY(clearOwn(pass));
    return writeState(pass);
}

} // namespace

Result<FolderReport> syncFolder(Workspace &workspace, const FolderRequest &request)
{
    const QFileInfo folder(request.folder);
    if (!folder.isDir() || !folder.isReadable())
        return fail(errc::Io, translate("sync", "The folder %1 is not there, or cannot be read.").arg(request.folder), request.folder);
    WEIWO_TRY(keepApart(workspace, request.folder));
    WEIWO_ASSIGN(Reader reader, workspace.reader());
    WEIWO_ASSIGN(const CopyState state, copyState(reader.db()));
    if (state.device != workspace.device().id())
        return fail(errc::Untrusted,
                    translate("sync", "This file belongs to another device: a copied file is no copy that can exchange packages. Ask for one of your own."));
    const QString configDir = workspace.services().configDir;
    FolderNotes notes = folderNotes(configDir, state.workspace);
    const FolderNotes before = notes;
    FolderReport report;
    report.folder = request.folder;
    FolderPass pass{workspace, request, FolderPlaces(folder.absoluteFilePath(), state.workspace), report, notes};
    const Status done = run(pass);
    // Also of a pass that was ended: what was sent is there.
    if (notes != before)
        WEIWO_TRY(saveFolderNotes(configDir, state.workspace, notes));
    WEIWO_TRY(done);
    return report;
}

} // namespace weiwo::sync
