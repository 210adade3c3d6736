#pragma once

#include "core/org/types.h"
#include "core/sync/device_request.h"
#include "core/workspace/edit.h"

namespace weiwo {

/// A device that asks for a copy, and what it is to be.
struct Enrolment
{
    sync::DeviceRequest request;
    org::NodeId person;                    ///< who works there
    std::optional<Role> role;              ///< given to the person, unless held already
    std::optional<org::NodeId> node;       ///< what the copy has, and where the role is given; absent: the person's
    std::optional<QString> fingerprint;    ///< that the device's owner has said
};

/// Gives the role and lets the device in (sync::enrolDevice()). The copy has `node` and what is below it: the whole
/// workspace where that is headquarters, or where there is none and the person may write everywhere. Without `node` a
/// role is given at headquarters (admin, headquarters), at the person (seller), else where the person has a role
/// already or stands.
/// Fails with untrusted, bad-input, forbidden; then nothing has happened.
Status enrolDevice(Edit &edit, const Enrolment &enrolment);

} // namespace weiwo
