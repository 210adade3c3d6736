#pragma once

#include "core/base/error.h"

#include <QSqlError>

/// For core/storage alone.
namespace weiwo {

/// What SQLite refused, in words that say what to do.
[[nodiscard]] tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &path,
                                               const QString &sql);

} // namespace weiwo
