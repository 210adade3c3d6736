#include "core/customers/tiers/move_pack.h"

namespace weiwo::customers {

namespace {

constexpr int Bits = 7;
constexpr uchar More = 0x80;

void put(QByteArray &out, quint64 value)
{
    while (value >= More) {
        out.append(static_cast<char>(value | More));
        value >>= Bits;
    }
    out.append(static_cast<char>(value));
}

/// Reads varints one after the other; damaged once, damaged for good.
class Bytes
{
public:
    explicit Bytes(const QByteArray &bytes) : m_at(bytes.constData()), m_end(m_at + bytes.size()) { }

    [[nodiscard]] quint64 take()
    {
        quint64 value = 0;
        for (int shift = 0; m_at != m_end && shift < 64; shift += Bits) {
            const auto byte = static_cast<uchar>(*m_at++);
            value |= static_cast<quint64>(byte & ~More) << shift;
            if (!(byte & More))
                return value;
        }
        m_isDamaged = true;
        return 0;
    }
    [[nodiscard]] bool isDone() const { return !m_isDamaged && m_at == m_end; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    const char *m_at;
    const char *m_end;
    bool m_isDamaged = false;
};

quint64 zigzag(qint64 value)
{
    return static_cast<quint64>(value) << 1 ^ static_cast<quint64>(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
}

} // namespace

QByteArray packMoves(const std::vector<TierMoveRow> &rows)
{
    QByteArray out;
    qint64 before = 0;
    for (const TierMoveRow &row : rows) {
        put(out, static_cast<quint64>(row.customer - before));
        put(out, static_cast<quint64>(row.tier));
        put(out, static_cast<quint64>(row.below));
        before = row.customer;
    }
    return out;
}

std::optional<std::vector<TierMoveRow>> unpackMoves(const QByteArray &bytes, qint64 count)
{
    if (count < 0 || count > MostMovesInBlock)
        return std::nullopt;
    Bytes in(bytes);
    std::vector<TierMoveRow> rows(static_cast<size_t>(count));
    qint64 customer = 0;
    for (TierMoveRow &row : rows) {
        customer += static_cast<qint64>(in.take());
        row.customer = customer;
        row.tier = static_cast<qint64>(in.take());
        row.below = static_cast<qint64>(in.take());
    }
    return in.isDone() ? std::optional(std::move(rows)) : std::nullopt;
}

QByteArray packFigures(const std::vector<TierMoveFigures> &rows)
{
    QByteArray out;
    for (const TierMoveFigures &row : rows)
        for (const std::optional<qint64> &figure : row)
            put(out, figure ? zigzag(*figure) + 1 : 0);
    return out;
}

std::optional<std::vector<TierMoveFigures>> unpackFigures(const QByteArray &bytes, qint64 count, size_t width)
{
    if (count < 0 || count > MostMovesInBlock)
        return std::nullopt;
    Bytes in(bytes);
    std::vector<TierMoveFigures> rows(static_cast<size_t>(count), TierMoveFigures(width));
    for (TierMoveFigures &row : rows)
        for (std::optional<qint64> &figure : row) {
            const quint64 value = in.take();
            if (in.isDamaged())
                return std::nullopt;
            if (value != 0)
                figure = unzigzag(value - 1);
        }
    return in.isDone() ? std::optional(std::move(rows)) : std::nullopt;
}

} // namespace weiwo::customers
