#pragma once

#include "core/base/error.h"
#include "core/sync/package.h"

#include <functional>

struct ZSTD_DCtx_s;

/// The body of a package: frames one behind the other.
///
///     u8 type, u32 length packed, u32 length unpacked, one zstd frame
namespace weiwo::sync {

/// What a frame holds. Of others those without MustUnderstand are kept and passed on.
enum class FrameType : quint8 { Entries = 2, Rows = 3, Leaves = 4, Batches = 5, Blob = 6, Answers = 7, Names = 8 };
inline constexpr quint8 MustUnderstand = 0x80;
[[nodiscard]] bool isKnownFrame(quint8 type);

inline constexpr qint64 FrameHead = 9;
inline constexpr qint64 LargestPacked = 8LL * 1024 * 1024;
inline constexpr qint64 LargestRaw = 32LL * 1024 * 1024;
/// zstd looks back so far at most: what unpacking takes beside the frame itself.
inline constexpr quint64 LargestWindow = 1ULL << 23;
/// Whether all frames of a package may come to so much: unpacked at most LargestPackage, and a thousand times their
/// packed length and a bit.
[[nodiscard]] bool mayUnpackTo(qint64 raw, qint64 packed);

struct PackageFrame
{
    quint8 type = 0;
    QByteArray bytes;

    bool operator==(const PackageFrame &) const = default;
};

/// Whether a frame is one of that type that must be understood, as this program writes it.
[[nodiscard]] inline bool isFrame(const PackageFrame &frame, FrameType type)
{
    return frame.type == (quint8(type) | MustUnderstand);
}

/// A frame as it stands in the body. bad-input for more than LargestRaw bytes, or what packs to more than
/// LargestPacked: its maker cuts smaller.
[[nodiscard]] Result<QByteArray> packedFrame(quint8 type, const QByteArray &raw);

/// Takes the body apart. Believes no length before it has been held against the limits and what the header has
/// announced; memory stays below 64 MiB whatever the body says. Any failure is final. One thread.
class FrameReader
{
public:
    /// The next piece of the body, in pieces of any length; empty: its end.
    using Source = std::function<Result<QByteArray>()>;

    FrameReader(Source source, const PackageContents &announced);
    ~FrameReader();
    FrameReader(const FrameReader &) = delete;
    FrameReader &operator=(const FrameReader &) = delete;

    /// The next frame, or nothing at the end, where all that was announced has come. damaged; newer-store for a
    /// frame that must be understood and is not.
    [[nodiscard]] Result<std::optional<PackageFrame>> next();

private:
    [[nodiscard]] Result<std::optional<PackageFrame>> read();
    /// Reads on until there are @p size bytes; false at the end of the body.
    [[nodiscard]] Result<bool> fill(qint64 size);
    [[nodiscard]] Result<QByteArray> unpack(qint64 packed, qint64 raw);
    Status account(qint64 packed, qint64 raw);

    Source m_source;
    PackageContents m_announced;
    ZSTD_DCtx_s *m_context;
    QByteArray m_buffer;
    qint64 m_at = 0;           ///< what of the buffer has been taken
    bool m_ended = false;
    std::optional<Error> m_failure;    ///< the first one, for ever
    qint64 m_frames = 0;
    qint64 m_packedSum = 0;
    qint64 m_rawSum = 0;
};

} // namespace weiwo::sync
