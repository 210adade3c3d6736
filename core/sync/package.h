#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace weiwo::errc {
inline constexpr char Untrusted[] = "untrusted";           ///< unknown or revoked signer, another recipient or workspace
inline constexpr char MissingPackage[] = "missing-package"; ///< an earlier one lacks
inline constexpr char NoUpstream[] = "no-upstream";        ///< the root copy has nobody to submit to
} // namespace weiwo::errc

/// The file that copies of one workspace exchange, `.weiwopkg` (format 1). All numbers are little-endian.
///
///     0   magic, 8 bytes
///     8   u16 format, u16 flags (0), u32 length of the header, u64 length of the file
///     24  header: a CBOR map, see PackageHeader
///     the body: the header of libsodium's secretstream, then chunks of 64 KiB + 17, bound to bindingOf() the header
///         trailer: 64 bytes, Ed25519 over "weiwo-package-v1" and BLAKE2b-512 of all bytes before
///
/// The body decrypts to frames, see frames.h.
namespace weiwo::sync {

inline constexpr char PackageMagic[] = "\x89WWP\r\n\x1a\n";
inline constexpr int PackageFormat = 1;
inline constexpr qint64 PrefixSize = 24;
inline constexpr qint64 TrailerSize = 64;
inline constexpr qint64 LargestHeader = 64 * 1024;
inline constexpr qint64 LargestPackage = 4LL * 1024 * 1024 * 1024;
inline constexpr size_t MostRecipients = 64;
inline constexpr qint64 ChunkSize = 64 * 1024;
inline constexpr qint64 KeySize = 32;

/// What a package is for.
enum class PackageKind {
    Up,                        ///< submits what the upstream has not confirmed
    Down,                      ///< what a copy below has not seen
    Full,                      ///< all that a copy may see
    Review,                    ///< a copy for a reviewer, or his answers
};
/// "up", "down", "full", "review".
[[nodiscard]] QString packageKindKey(PackageKind kind);
[[nodiscard]] std::optional<PackageKind> packageKindFromKey(const QString &key);

/// The content key, sealed to a device that may open the package.
struct Recipient
{
    Id device;
    QByteArray sealedKey;      ///< crypto_box_seal of KeySize bytes

    bool operator==(const Recipient &) const = default;
};

/// How the content key comes from a passphrase (Argon2id).
struct PassphraseLock
{
    static constexpr quint64 MostOps = 4;
    static constexpr quint64 MostMemory = 256ULL * 1024 * 1024;
    QByteArray salt;           ///< 16 bytes
    quint64 ops = 3;
    quint64 memory = 64ULL * 1024 * 1024;

    bool operator==(const PassphraseLock &) const = default;
};

/// What is in a package, as it says before it is opened: whoever has the file may read it. Frames and bytes are held
/// against what comes (FrameReader); the rest is what its writer counted, for people.
struct PackageContents
{
    std::optional<Id> scope;   ///< org node; none: everything
    qint64 entries = 0;
    qint64 rows = 0;
    qint64 batches = 0;
    qint64 frames = 0;
    qint64 rawBytes = 0;       ///< of all frames, unpacked

    bool operator==(const PackageContents &) const = default;
};

struct PackageHeader
{
    Id workspace;
    Id id;                     ///< of the package
    Id sender;                 ///< a device
    QByteArray senderKey;      ///< Ed25519; says nothing of who that is
    qint64 epoch = 0;          ///< of the sender
    PackageKind kind = PackageKind::Up;
    int minReader = PackageFormat;
    QString writer;            ///< version of the program
    std::vector<Recipient> recipients;
    std::optional<PassphraseLock> passphrase;
    PackageContents contents;

    bool operator==(const PackageHeader &) const = default;
};

/// What the body's cipher is bound to: whose package this is, for what, and from whom. A body that another signs
/// as his own, or for another workspace, does not decrypt.
[[nodiscard]] QByteArray bindingOf(const PackageHeader &header);

[[nodiscard]] QByteArray headerBytes(const PackageHeader &header);
/// Refuses what is no such map, has a value of another size or type, or more than the limits: damaged; newer-store
/// where a newer program is needed. Keys that are not known are passed over.
[[nodiscard]] Result<PackageHeader> headerFrom(const QByteArray &bytes);

/// damaged: @p why a package cannot be read.
[[nodiscard]] tl::unexpected<Error> damagedPackage(const QString &why);

} // namespace weiwo::sync
