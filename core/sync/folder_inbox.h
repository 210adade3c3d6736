#pragma once

#include "core/sync/devices.h"
#include "core/sync/folder.h"
#include "core/sync/folder_names.h"
#include "core/sync/folder_notes.h"
#include "core/sync/folder_state.h"
#include "core/sync/repo_state.h"

/// Parts of folder.cpp.
namespace weiwo::sync {

/// What a pass works with.
struct FolderPass
{
    Workspace &workspace;
    const FolderRequest &request;
    FolderPlaces places;
    FolderReport &report;
    FolderNotes &notes;
    QHash<Id, qint64> wantFull = {};   ///< copies below that need everything once more: what they hold
    bool needsFull = false;            ///< this copy does
};

/// Active copies below this one.
[[nodiscard]] Result<std::vector<SyncDevice>> servedDevices(Reader &reader);

/// Takes in the packages that lie there for this copy.
Status takePackages(FolderPass &pass);
/// Notes what the copies below say that they hold.
Status readStates(FolderPass &pass);

/// Writes packages for whoever needs one.
Status sendPackages(FolderPass &pass);
/// Takes this copy's own packages away that nobody needs any more.
Status clearOwn(FolderPass &pass);
/// Makes this copy's own directory; io where nothing could be written there.
Status openOwn(FolderPass &pass);
/// Says what this copy holds, where that is not what stands there.
Status writeState(FolderPass &pass);

} // namespace weiwo::sync
