#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>

namespace weiwo {

class Database;

/// The one row that says what this copy is and where it stands.
struct CopyState
{
    Id workspace;
    Id device;                 ///< that the copy belongs to
    QByteArray rootKey;        ///< Ed25519 key of the root copy's device
    Id person;
    qint64 version = 0;        ///< +1 an entry
    qint64 epoch = 1;
    qint64 seq = 0;            ///< last number given to an entry of this copy's own log
    qint64 hlc = 0;            ///< last stamp given or received

    bool operator==(const CopyState &) const = default;
};

/// damaged where the store does not say.
[[nodiscard]] Result<CopyState> copyState(Database &db);

/// Hybrid logical clock: milliseconds since 1970 << 16, and a counter.
[[nodiscard]] inline qint64 stampAt(qint64 milliseconds)
{
    return milliseconds << 16;
}

} // namespace weiwo
