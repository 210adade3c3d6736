#pragma once

#include "core/base/error.h"

namespace weiwo::storage {

/// Whether the disk of @p path has no room left, not even for a small file beside it. False where that cannot be
/// told.
[[nodiscard]] bool isDiskFull(const QString &path);

/// io: what could not be written for want of room.
[[nodiscard]] tl::unexpected<Error> diskFull(const QString &path, const QString &detail = {});

} // namespace weiwo::storage
