#pragma once

#include "core/workspace/reader.h"

#include <QDateTime>

namespace weiwo::sync {

/// Where this copy stands with the one that it submits to.
struct UpstreamStatus
{
    Id device;
    QString name;
    qint64 version = 0;                ///< of the upstream's, that the base is
    qint64 pending = 0;                ///< entries that have no answer yet
    qint64 contested = 0;              ///< values of them that are not shown
    std::optional<QDateTime> answered; ///< when its last package was taken in, UTC
};

/// Where a copy below stands with this one.
struct DeviceStatus
{
    Id device;
    QString name;
    Id person;
    bool revoked = false;
    std::optional<qint64> held;        ///< version of this copy that it said it has; nothing: it has not said
    qint64 behind = 0;                 ///< versions since
    std::optional<QDateTime> seen;     ///< when its last package was taken in, UTC
};

struct SyncStatus
{
    std::optional<UpstreamStatus> upstream;    ///< none: this is the root copy
    qint64 version = 0;
    qint64 epoch = 0;
    std::optional<Id> scope;                   ///< org node that this copy is limited to
    qint64 openConflicts = 0;
    std::vector<DeviceStatus> devices;         ///< that this copy serves
};
[[nodiscard]] Result<SyncStatus> syncStatus(Reader &reader);

} // namespace weiwo::sync
