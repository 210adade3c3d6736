#pragma once

#include "core/sync/import.h"
#include "core/sync/package_writer.h"

namespace weiwo::sync {

struct FolderSent
{
    QString file;                      ///< within the shared folder
    Id to;
    PackageFile package;
};

struct FolderReceived
{
    QString file;
    ImportReport report;
};

/// A file that was left where it is, with the reason.
struct FolderLeft
{
    QString file;
    QString reason;

    bool operator==(const FolderLeft &) const = default;
};

/// What one pass over a shared folder did.
struct FolderReport
{
    QString folder;
    std::vector<FolderSent> sent;
    std::vector<FolderReceived> received;
    std::vector<FolderLeft> waiting;   ///< not there as a whole yet, or an earlier one lacks
    std::vector<FolderLeft> refused;   ///< after three tries, not tried again until they change
};

struct FolderRequest
{
    QString folder;
    bool backup = true;                ///< copies the store before it takes a package in
};

/// Exchanges packages with the copies that share a folder (SYNC §8): takes in what lies there for this copy, its upstream's
/// first; writes what its upstream and the copies below need; takes its own packages away once they have been taken in.
/// Writes only below its own device's directory. A package that cannot be taken in is no failure of the pass.
/// bad-input where the store or the device's keys lie in the folder; io where it is gone or cannot be written: then
/// nothing was taken in; busy and the like of the store end the pass, and the next one goes on from there.
[[nodiscard]] Result<FolderReport> syncFolder(Workspace &workspace, const FolderRequest &request);

} // namespace weiwo::sync
