#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

namespace weiwo {

/// What a device remembers of its copy of a workspace beside the file: a file that knows less was restored from a backup,
/// and must not give numbers a second time that went out to others.
struct CopyNote
{
    qint64 epoch = 0;
    qint64 version = 0;        ///< the highest that a package told of

    bool operator==(const CopyNote &) const = default;
};

/// Nothing told yet: zeros. @p configDir as Device::load() takes it. io, damaged.
[[nodiscard]] Result<CopyNote> copyNote(const QString &configDir, const Id &workspace);
/// Never lower than what is noted. io.
Status noteCopy(const QString &configDir, const Id &workspace, const CopyNote &note);

} // namespace weiwo
