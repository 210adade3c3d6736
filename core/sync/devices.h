#pragma once

#include "core/sync/device_request.h"
#include "core/workspace/edit.h"
#include "core/workspace/node_tree.h"

/// The devices that may open a copy of this workspace: which person works there, and how much of the workspace the
/// copy is given. The record's id is the device's own; its home is the node that the copy is limited to.
namespace weiwo::sync {

struct SyncDevice
{
    Id id;
    QString name;
    Id person;
    QByteArray signKey;            ///< Ed25519, 32 bytes; empty where the store has none
    QByteArray boxKey;             ///< X25519, 32 bytes; empty where the store has none
    std::optional<Id> scope;       ///< the copy has this node and what is below it; absent: the whole workspace
    std::optional<Id> upstream;    ///< the device whose copy it submits to
    bool revoked = false;
    QString note;                  ///< why it was revoked

    bool operator==(const SyncDevice &) const = default;
};

/// The synced table `device`.
[[nodiscard]] const TableSpec &deviceTable();

/// Revoked ones too, by name, then id.
[[nodiscard]] Result<std::vector<SyncDevice>> devices(Reader &reader);
/// Nothing where it was never enrolled here.
[[nodiscard]] Result<std::optional<SyncDevice>> device(Reader &reader, const Id &id);
/// A device by its id, a beginning of it (4 characters or more) that only one has, or its name; not-found, or ambiguous
/// with `candidates`.
[[nodiscard]] Result<SyncDevice> findDevice(Reader &reader, const QString &text);
/// When each device was last heard of, as it is stored (ISO); those that never were are not in it.
[[nodiscard]] Result<QHash<Id, QString>> lastSeen(Reader &reader);

/// The role of @p person today that reaches furthest: by kind of role, then by node. Nothing without a role.
[[nodiscard]] Result<std::optional<RoleAt>> widestRole(Reader &reader, const Id &person);
/// What a copy of @p person is limited to by itself: nothing for who may write everywhere, else the node of the widest
/// role, else the person's own.
[[nodiscard]] Result<std::optional<Id>> usualScope(Reader &reader, const Id &person);

/// untrusted where @p expected are other digits than those of the device that asks. Spaces and dashes do not matter.
Status requireFingerprint(const DeviceRequest &request, const QString &expected);

/// Lets the device that asks have a copy for @p person: makes it known, or changes what is known; one that was revoked is
/// let in again. Its copy submits to this one.
/// Fails with bad-input for this copy's own device and those above it, and for a scope that this copy does not have;
/// untrusted where the device is known with other keys, or its key as another device's; forbidden where the acting person
/// may not enrol there, or may less than the person of the device.
Status enrolDevice(Edit &edit, const DeviceRequest &request, const Id &person, const std::optional<Id> &scope);
/// From now on nothing is taken from the device, nor made for it. bad-input for this copy's own.
Status revokeDevice(Edit &edit, const Id &id, const QString &note);

/// The guard of the table, for what comes in packages too: a device is given no more than where it is enrolled and no person
/// beyond its enroller's rights, and keeps its keys.
Status judgeDevice(Edit &edit, const RowChange &change);

} // namespace weiwo::sync
