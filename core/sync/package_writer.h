#pragma once

#include "core/sync/cipher.h"

#include <QTemporaryFile>

namespace weiwo {
class Device;
}

namespace weiwo::sync {

/// Who may open a package: devices, or whoever knows the passphrase.
struct PackageLock
{
    struct Receiver
    {
        Id device;
        QByteArray key;        ///< Device::receivingKey()
    };
    std::vector<Receiver> receivers;
    QByteArray passphrase;     ///< UTF-8; counts where there is no receiver
};

/// A package that was written.
struct PackageFile
{
    PackageHeader header;
    qint64 bytes = 0;
    QByteArray sha256;         ///< 32 bytes, of the whole file
};

/// Writes a package. Only what is encrypted touches the disk, and nothing stands at its path before the end: a
/// writer that goes before finish() leaves nothing.
class PackageWriter
{
public:
    /// io where @p path's folder takes no new files; bad-input for no lock, too many receivers, or a key that is none.
    [[nodiscard]] static Result<std::unique_ptr<PackageWriter>> open(const QString &path, const Id &package, const PackageLock &lock);

    /// As packedFrame(); io.
    Status add(quint8 type, const QByteArray &raw);
    /// Fills in of @p header what only the writer knows: id, sender and its key, lock, and the contents' frames and
    /// bytes. Signs it. io, and nothing stands there.
    [[nodiscard]] Result<PackageFile> finish(PackageHeader header, const Device &sender);

private:
    PackageWriter(QString path, const Id &package, ContentKey key);

    Status putChunks(bool all);
    Status putLock(const PackageLock &lock);

    QString m_path;
    Id m_package;
    ContentKey m_key;
    BodyCipher m_cipher;
    QTemporaryFile m_body;
    QByteArray m_plain;        ///< not encrypted yet
    std::vector<Recipient> m_recipients;
    std::optional<PassphraseLock> m_lock;
    qint64 m_frames = 0;
    qint64 m_rawBytes = 0;
};

} // namespace weiwo::sync
