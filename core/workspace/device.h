#pragma once

#include "core/base/error.h"
#include "core/base/id_source.h"

namespace weiwo {

/// The identity of this program on this machine: a key pair to sign and one to receive, kept in
/// the config directory (file 0600), never in a store. A copied store is not a device.
class Device
{
public:
    /// Reads the keys in @p configDir (empty: the user's own directory), makes them on first
    /// use. Fails with io or damaged.
    [[nodiscard]] static Result<Device> load(const QString &configDir, IdSource &ids);

    [[nodiscard]] const Id &id() const { return m_id; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// Ed25519 public key, 32 bytes.
    [[nodiscard]] const QByteArray &publicKey() const { return m_signPublic; }
    /// X25519 public key, 32 bytes: what is sealed to it only this device opens.
    [[nodiscard]] const QByteArray &receivingKey() const { return m_boxPublic; }
    /// Ed25519 over @p message, 64 bytes.
    [[nodiscard]] QByteArray sign(const QByteArray &message) const;
    /// What was sealed to receivingKey(); nothing where it was sealed to another, or altered.
    [[nodiscard]] std::optional<QByteArray> unseal(const QByteArray &sealed) const;
    /// Twenty digits in groups of five, to compare by phone.
    [[nodiscard]] QString fingerprint() const { return fingerprintOf(m_signPublic); }
    [[nodiscard]] static QString fingerprintOf(const QByteArray &publicKey);
    /// Where preferences and keys are kept: WEIWO_CONFIG, else the system's place.
    [[nodiscard]] static QString defaultConfigDir();

private:
    [[nodiscard]] static Result<Device> create(const QString &file, IdSource &ids);

    Id m_id;
    QString m_name;
    QByteArray m_signPublic;
    QByteArray m_signSecret;
    QByteArray m_boxPublic;
    QByteArray m_boxSecret;
};

} // namespace weiwo
