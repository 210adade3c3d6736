#include "core/sync/frames.h"

#include <QtEndian>
#include <algorithm>

// Where the header of a frame can be read by itself.
#define ZSTD_STATIC_LINKING_ONLY
#include <zstd.h>

namespace weiwo::sync {

namespace {

constexpr int PackLevel = 9;
constexpr qint64 MostGrowth = 1000;
constexpr qint64 GrowthAllowance = 64LL * 1024 * 1024;

/// Whether it is one whole frame that says to be so long, within the limits.
bool isFrame(const char *bytes, qint64 packed, qint64 raw)
{
    ZSTD_frameHeader header{};
    return ZSTD_getFrameHeader(&header, bytes, size_t(packed)) == 0 && header.frameType == ZSTD_frame
           && header.frameContentSize == quint64(raw) && header.windowSize <= std::max(LargestWindow, quint64(raw))
           && ZSTD_findFrameCompressedSize(bytes, size_t(packed)) == size_t(packed);
}

} // namespace

bool mayUnpackTo(qint64 raw, qint64 packed)
{
    return raw <= LargestPackage && raw <= MostGrowth * packed + GrowthAllowance;
}

bool isKnownFrame(quint8 type)
{
    const quint8 kind = type & quint8(~MustUnderstand);
    return kind >= quint8(FrameType::Entries) && kind <= quint8(FrameType::Names);
}

Result<QByteArray> packedFrame(quint8 type, const QByteArray &raw)
{
    const auto tooLarge = [] { return fail(errc::BadInput, translate("sync", "One part of the package is too large.")); };
    if (raw.size() > LargestRaw)
        return tooLarge();
    QByteArray frame(FrameHead + qsizetype(ZSTD_compressBound(size_t(raw.size()))), Qt::Uninitialized);
    const size_t packed = ZSTD_compress(frame.data() + FrameHead, size_t(frame.size() - FrameHead), raw.constData(),
                                        size_t(raw.size()), PackLevel);
    if (ZSTD_isError(packed))
        return fail(errc::Internal, translate("sync", "The package could not be packed."), {}, QString::fromLatin1(ZSTD_getErrorName(packed)));
    if (qint64(packed) > LargestPacked)
        return tooLarge();
    frame[0] = char(type);
    qToLittleEndian(quint32(packed), frame.data() + 1);
    qToLittleEndian(quint32(raw.size()), frame.data() + 5);
    frame.resize(FrameHead + qsizetype(packed));
    return frame;
}

FrameReader::FrameReader(Source source, const PackageContents &announced)
    : m_source(std::move(source)), m_announced(announced), m_context(ZSTD_createDCtx())
{
}

FrameReader::~FrameReader()
{
    ZSTD_freeDCtx(m_context);
}

Result<bool> FrameReader::fill(qint64 size)
{
    while (!m_ended && m_buffer.size() - m_at < size) {
        WEIWO_ASSIGN(const QByteArray piece, m_source());
        m_ended = piece.isEmpty();
        // What was taken goes when something comes, not with every frame.
        m_buffer.remove(0, m_at);
        m_at = 0;
        m_buffer += piece;
    }
    return m_buffer.size() - m_at >= size;
}

Status FrameReader::account(qint64 packed, qint64 raw)
{
    if (packed > LargestPacked || raw > LargestRaw)
        return damagedPackage(translate("sync", "a part of it is larger than any may be"));
    ++m_frames;
    m_packedSum += packed;
    m_rawSum += raw;
    if (m_frames > m_announced.frames || m_rawSum > m_announced.rawBytes)
        return damagedPackage(translate("sync", "it holds more than it says"));
    if (!mayUnpackTo(m_rawSum, m_packedSum))
        return damagedPackage(translate("sync", "it would unpack to far more than it is"));
    return {};
}

Result<QByteArray> FrameReader::unpack(qint64 packed, qint64 raw)
{
    const char *bytes = m_buffer.constData() + m_at;
    const auto unreadable = [] { return damagedPackage(translate("sync", "a part of it cannot be unpacked")); };
    if (!m_context || !isFrame(bytes, packed, raw))
        return unreadable();
    QByteArray result(raw, Qt::Uninitialized);
    const size_t done = ZSTD_decompressDCtx(m_context, result.data(), size_t(raw), bytes, size_t(packed));
    if (ZSTD_isError(done) || qint64(done) != raw)
        return unreadable();
    return result;
}

Result<std::optional<PackageFrame>> FrameReader::next()
{
    if (m_failure)
        return tl::make_unexpected(*m_failure);
    auto frame = read();
    if (!frame)
        m_failure = frame.error();
    return frame;
}

Result<std::optional<PackageFrame>> FrameReader::read()
{
    WEIWO_ASSIGN(const bool head, fill(FrameHead));
    if (!head) {
        if (m_at != m_buffer.size())
            return damagedPackage(translate("sync", "it ends inside a part"));
        if (m_frames != m_announced.frames || m_rawSum != m_announced.rawBytes)
            return damagedPackage(translate("sync", "it holds less than it says"));
        return std::optional<PackageFrame>();
    }
    const char *bytes = m_buffer.constData() + m_at;
    const auto type = quint8(*bytes);
    const qint64 packed = qFromLittleEndian<quint32>(bytes + 1);
    const qint64 raw = qFromLittleEndian<quint32>(bytes + 5);
    WEIWO_TRY(account(packed, raw));
    if ((type & MustUnderstand) && !isKnownFrame(type))
        return fail(errc::NewerStore, translate("sync", "The package holds something that this version does not know. Install a newer one to open it."));
    WEIWO_ASSIGN(const bool whole, fill(FrameHead + packed));
    if (!whole)
        return damagedPackage(translate("sync", "it ends inside a part"));
    m_at += FrameHead;
    WEIWO_ASSIGN(QByteArray content, unpack(packed, raw));
    m_at += packed;
    return std::optional(PackageFrame{type, std::move(content)});
}

} // namespace weiwo::sync
