#pragma once

#include "core/sync/package_writer.h"

namespace weiwo {
class Workspace;
}

namespace weiwo::sync {

struct ExportRequest
{
    QString path;                      ///< of the package; a file of that name is replaced
    std::optional<Id> to;              ///< a device below; none: to the upstream
    bool full = false;                 ///< everything that the device may see, whatever it has
    bool dryRun = false;               ///< says what there would be, and leaves no file
};

/// Writes what the upstream has not confirmed, or what a copy below has not seen, limited to its scope, signed and sealed to
/// its receiver. Changes nothing in the store. no-upstream, not-found, untrusted (a revoked device, or one that another copy
/// serves), io.
[[nodiscard]] Result<PackageFile> exportPackage(Workspace &workspace, const ExportRequest &request);

} // namespace weiwo::sync
