#pragma once

#include "core/sync/cipher.h"
#include "core/sync/frames.h"

class QIODevice;

namespace weiwo {
class Device;
}

namespace weiwo::sync {

/// What the file says of itself; nothing is believed but the form. damaged (also: "3.1 of 4.2 MB"), newer-store,
/// io. Leaves the file anywhere.
[[nodiscard]] Result<PackageHeader> inspectPackage(QIODevice &file);

/// Who opens a package, and whom he believes.
struct PackageTrust
{
    Id workspace;              ///< null: any
    /// The Ed25519 key that the sender must have signed with; untrusted where he is not known, or revoked. Without
    /// it nobody is known.
    std::function<Result<QByteArray>(const PackageHeader &)> senderKey;
    const Device *device = nullptr;
    QByteArray passphrase;     ///< UTF-8; of a package that is locked by one
};

/// inspectPackage(), then workspace, sender and signature: the whole file is read, nothing of the body is
/// decrypted. untrusted, damaged, io.
[[nodiscard]] Result<PackageHeader> verifyPackage(QIODevice &file, const PackageTrust &trust);

/// Reads what is in a package, once. The file must not change meanwhile: read a private copy.
class PackageReader
{
public:
    /// verifyPackage() first; then untrusted where it is for others, or the passphrase is wrong.
    [[nodiscard]] static Result<std::unique_ptr<PackageReader>> open(QIODevice &file, const PackageTrust &trust);

    [[nodiscard]] const PackageHeader &header() const { return m_header; }
    /// FrameReader::next().
    [[nodiscard]] Result<std::optional<PackageFrame>> next() { return m_frames.next(); }
    /// The first frame, which says what the package is to be added to (answers.h); damaged where it is another.
    [[nodiscard]] Result<QByteArray> answers();

private:
    PackageReader(QIODevice &file, PackageHeader header, BodyCipher cipher, qint64 bodyLength);

    [[nodiscard]] Result<QByteArray> nextPiece();

    QIODevice &m_file;
    PackageHeader m_header;
    BodyCipher m_cipher;
    qint64 m_left;             ///< of the chunks
    FrameReader m_frames;
};

} // namespace weiwo::sync
