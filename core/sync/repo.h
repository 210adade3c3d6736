#pragma once

#include "core/workspace/reader.h"

/// What core/sync keeps beside the synced tables.
namespace weiwo::sync::repo {

/// The copy that this one submits to.
struct CopyAbove
{
    Id device;
    QByteArray signKey;
    std::optional<Id> scope;   ///< that this copy is limited to
};
/// Nothing in the root copy.
[[nodiscard]] Result<std::optional<CopyAbove>> copyAbove(Reader &reader);

/// The newest `last_seen` of each device.
[[nodiscard]] Result<QHash<Id, QString>> lastSeen(Reader &reader);

} // namespace weiwo::sync::repo
