#pragma once

#include "core/sync/devices.h"

namespace weiwo::ui {

/// A device in words.
struct DeviceLine
{
    sync::SyncDevice device;
    QString person;
    QString role;                      ///< the widest of the person; empty: none
    QString scope;                     ///< the node that the copy has; empty: the whole workspace
    QString upstream;                  ///< the device that it submits to; empty: not known here
    QString fingerprint;               ///< empty where its key is not known here
    QString seen;                      ///< local, to the minute; empty: never
    bool isOwn = false;                ///< this very device
};

struct DeviceLists
{
    std::vector<DeviceLine> devices;   ///< those that were revoked last
    QString ownName;                   ///< of this device, as the copies above know it
    QString ownPerson;
};
/// Worded in the current language.
[[nodiscard]] Result<DeviceLists> deviceLists(Reader &reader, const Device &own, const Id &ownPerson);

} // namespace weiwo::ui
