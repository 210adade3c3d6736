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
    /// @p header: workspace, id, epoch, kind and writer; the sender and the lock are filled in. @p sender outlives
    /// the writer. io where @p path's folder takes no new files; bad-input for no lock, too many receivers, or a
    /// key that is none.
    [[nodiscard]] static Result<std::unique_ptr<PackageWriter>> open(const QString &path, PackageHeader header, const Device &sender,
                                                                     const PackageLock &lock);

    /// As packedFrame(); bad-input where the package would be larger than its reader allows; io.
    Status add(quint8 type, const QByteArray &raw);
    /// Signs it. @p contents: scope and what was counted; frames and bytes are filled in. io, and nothing stands there.
    [[nodiscard]] Result<PackageFile> finish(const PackageContents &contents);

private:
    PackageWriter(QString path, PackageHeader header, const Device &sender, ContentKey key);

    Status putChunks(bool all);
    Status putLock(const PackageLock &lock);

    QString m_path;
    PackageHeader m_header;
    const Device &m_sender;
    ContentKey m_key;
    BodyCipher m_cipher;
    QTemporaryFile m_body;
    QByteArray m_plain;        ///< not encrypted yet
    qint64 m_frames = 0;
    qint64 m_packedBytes = 0;
    qint64 m_rawBytes = 0;
};

} // namespace weiwo::sync
