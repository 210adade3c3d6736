#pragma once

#include "core/workspace/device.h"

/// The file by which a device asks to be enrolled:
///
///     {"weiwo": "device-request", "format": 1, "id": …, "name": …, "sign_key": …, "box_key": …, "signature": …}
///
/// Keys and signature are base64. The signature is Ed25519 by the sign key over all other members, as JSON without
/// spaces and in order of their names. It says that the file is whole, not who made it: that, people find out by
/// comparing the fingerprint.
namespace weiwo::sync {

inline constexpr qsizetype LargestRequest = 64 * 1024;
inline constexpr qsizetype LongestDeviceName = 200;

/// What a device says of itself.
struct DeviceRequest
{
    Id id;
    QString name;
    QByteArray signKey;        ///< Ed25519, 32 bytes
    QByteArray boxKey;         ///< X25519, 32 bytes

    [[nodiscard]] QString fingerprint() const { return Device::fingerprintOf(signKey); }
    bool operator==(const DeviceRequest &) const = default;
};

/// A name without spaces around it; bad-input where nothing is left, it is too long, or would break a line.
[[nodiscard]] Result<QString> deviceNameFrom(const QString &text);
/// The file of a device that is to be called @p name (deviceNameFrom()).
[[nodiscard]] QByteArray deviceRequestBytes(const Device &device, const QString &name);
/// bad-input for what is no such file, newer-store for one of a newer program, damaged for one that is not as it was made.
[[nodiscard]] Result<DeviceRequest> deviceRequestFrom(const QByteArray &bytes);

/// Puts the file in the place of one that is there. io.
Status writeDeviceRequest(const QString &path, const QByteArray &bytes);
/// As deviceRequestFrom(); io. Reads no more than a request may have.
[[nodiscard]] Result<DeviceRequest> readDeviceRequest(const QString &path);

} // namespace weiwo::sync
