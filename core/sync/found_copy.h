#pragma once

#include "core/workspace/workspace.h"

namespace weiwo::sync {

/// Makes the copy of a newcomer from a full package that is sealed to this device. @p trust: the fingerprint of its
/// sender, as it was compared by phone. untrusted for another one or none: the message says which it is; store-exists,
/// damaged, io. Then there is no file.
[[nodiscard]] Result<std::unique_ptr<Workspace>> foundCopy(const QString &store, const QString &package, const QString &trust,
                                                           const Workspace::Services &services);

} // namespace weiwo::sync
