#include "core/sales/line_pack.h"

#include <QtEndian>
#include <numeric>

namespace weiwo::sales {

namespace {

constexpr int BitsOfByte = 8;
constexpr int BitsOfGroup = 7;      ///< of a varint
constexpr qsizetype MostOfVarint = 10;
constexpr uchar MoreFollows = 0x80;

bool isDelta(PackColumn column)
{
    constexpr PackColumns Deltas = PackColumn::Number | PackColumn::Day | PackColumn::Person
        | PackColumn::Customer | PackColumn::Order;
    return Deltas.testFlag(column);
}

/// Whether no line goes without.
bool isRequired(PackColumn column)
{
    constexpr PackColumns Required = PackColumn::Number | PackColumn::Day | PackColumn::Amount;
    return Required.testFlag(column);
}

std::optional<qint64> valueOf(PackColumn column, const PackedLine &line)
{
    switch (column) {
    case PackColumn::Number: return line.no;
    case PackColumn::Day: return line.day;
    case PackColumn::Member: return line.place.member ? std::optional<qint64>(1) : std::nullopt;
    case PackColumn::Person: return line.person;
    case PackColumn::Customer: return line.customer;
    case PackColumn::Product: return line.product;
    case PackColumn::Quantity: return line.quantity;
    case PackColumn::Amount: return line.amount;
    case PackColumn::Cost: return line.cost;
    case PackColumn::Discount: return line.discount;
    case PackColumn::Order: return line.order;
    }
    return {};
}

qsizetype bytesOfBits(qint64 lines)
{
    return static_cast<qsizetype>((lines + BitsOfByte - 1) / BitsOfByte);
}

/// Small numbers of either sign become small numbers. Differences may run over: they run back.
quint64 zigzag(quint64 value)
{
    return (value << 1) ^ (value >> 63 ? ~quint64(0) : 0);
}

quint64 unzigzag(quint64 value)
{
    return (value >> 1) ^ (value & 1 ? ~quint64(0) : 0);
}

/// Behind @p at there is room for the longest.
char *putVarint(char *at, quint64 value)
{
    for (; value >= MoreFollows; value >>= BitsOfGroup)
        *at++ = static_cast<char>(static_cast<uchar>(value) | MoreFollows);
    *at++ = static_cast<char>(value);
    return at;
}

/// Shifts the seven bits of each of eight bytes together.
quint64 joined(quint64 bytes)
{
    bytes = (bytes & 0x7f007f007f007f00U) >> 1 | (bytes & 0x007f007f007f007fU);
    bytes = (bytes & 0x3fff00003fff0000U) >> 2 | (bytes & 0x00003fff00003fffU);
    return (bytes & 0x0fffffff00000000U) >> 4 | (bytes & 0x000000000fffffffU);
}

bool takeVarint(const uchar *&at, const uchar *end, quint64 &value)
{
    // Nearly all are short: eight bytes at once need no loop whose end would be guessed wrong.
    if (end - at >= 8) {
        const auto word = qFromLittleEndian<quint64>(at);
        if (const quint64 ends = ~word & 0x8080808080808080U; ends != 0) {
            const int bits = std::countr_zero(ends) + 1;
            value = joined(word & (~quint64(0) >> (64 - bits)));
            at += bits / BitsOfByte;
            return true;
        }
    }
    value = 0;
    for (int shift = 0; at != end && shift < 64; shift += BitsOfGroup) {
        const uchar byte = *at++;
        value |= quint64(byte & ~MoreFollows) << shift;
        if (!(byte & MoreFollows))
            return true;
    }
    return false;
}

qint64 commonDivisor(std::span<const qint64> values)
{
    quint64 divisor = 0;
    for (const qint64 value : values) {
        const auto bits = static_cast<quint64>(value);
        divisor = std::gcd(divisor, value < 0 ? 0 - bits : bits);
        if (divisor == 1)
            break;
    }
    // That of nothing but the smallest number is none that a signed number can be divided by.
    return divisor == 0 || divisor > quint64(std::numeric_limits<qint64>::max())
               ? 1
               : static_cast<qint64>(divisor);
}

} // namespace

QByteArray packColumn(PackColumn column, std::span<const PackedLine> lines)
{
    std::vector<qint64> present;
    present.reserve(lines.size());
    QByteArray bits(bytesOfBits(static_cast<qint64>(lines.size())), '\0');
    for (size_t i = 0; i < lines.size(); ++i)
        if (const auto value = valueOf(column, lines[i])) {
            char &byte = bits[static_cast<qsizetype>(i / BitsOfByte)];
            byte = static_cast<char>(byte | (1 << (i % BitsOfByte)));
            present.push_back(*value);
        }
    if (present.empty())
        return QByteArray(1, '\0');
    QByteArray bytes(1, present.size() == lines.size() ? '\1' : '\2');
    if (present.size() < lines.size())
        bytes += bits;
    if (column == PackColumn::Member)
        return bytes;
    const qsizetype head = bytes.size();
    bytes.resize(head + MostOfVarint * static_cast<qsizetype>(1 + present.size()));
    char *at = bytes.data() + head;
    if (isDelta(column)) {
        quint64 before = 0;
        for (const qint64 value : present) {
            at = putVarint(at, zigzag(static_cast<quint64>(value) - before));
            before = static_cast<quint64>(value);
        }
    } else {
        const qint64 divisor = commonDivisor(present);
        at = putVarint(at, static_cast<quint64>(divisor));
        for (const qint64 value : present)
            at = putVarint(at, zigzag(static_cast<quint64>(value / divisor)));
    }
    bytes.truncate(at - bytes.constData());
    return bytes;
}

void PackCursor::start(qint64 lines)
{
    for (Column &column : m_columns)
        column.isOpen = false;
    m_isDamaged = lines < 1 || lines > MostPackedLines;
    m_lines = m_isDamaged ? 0 : static_cast<size_t>(lines);
    m_at = 0;
}

void PackCursor::add(PackColumn column, const QByteArray &bytes)
{
    m_isDamaged = m_isDamaged || !open(m_columns[indexOf(column)], bytes, column);
}

bool PackCursor::open(Column &column, const QByteArray &bytes, PackColumn kind) const
{
    column.isOpen = true;
    if (bytes.isEmpty() || uchar(bytes[0]) > uchar(PackedValues::Present::Some))
        return false;
    column.present = static_cast<PackedValues::Present>(bytes[0]);
    if (isRequired(kind) && column.present != PackedValues::Present::All)
        return false;
    qsizetype head = 1;
    if (column.present == PackedValues::Present::Some) {
        head += bytesOfBits(static_cast<qint64>(m_lines));
        if (bytes.size() < head)
            return false;
        column.bits = bytes.mid(1, head - 1);
    }
    const auto *at = reinterpret_cast<const uchar *>(bytes.constData()) + head;
    const uchar *end = at + (bytes.size() - head);
    if (kind == PackColumn::Member || column.present == PackedValues::Present::None)
        return at == end;
    return isDelta(kind) ? takeDeltas(column, at, end) : takeMultiples(column, at, end);
}

bool PackCursor::takeDeltas(Column &column, const uchar *at, const uchar *end) const
{
    column.values.resize(m_lines);
    quint64 before = 0;
    for (size_t line = 0; line < m_lines; ++line) {
        if (!column.has(line))
            continue;
        quint64 value = 0;
        if (!takeVarint(at, end, value))
            return false;
        before += unzigzag(value);
        column.values[line] = static_cast<qint64>(before);
    }
    return at == end;
}

bool PackCursor::takeMultiples(Column &column, const uchar *at, const uchar *end) const
{
    column.values.resize(m_lines);
    quint64 factor = 1;
    if (!takeVarint(at, end, factor))
        return false;
    for (size_t line = 0; line < m_lines; ++line) {
        if (!column.has(line))
            continue;
        quint64 value = 0;
        if (!takeVarint(at, end, value))
            return false;
        column.values[line] = static_cast<qint64>(unzigzag(value) * factor);
    }
    return at == end;
}

template<PackColumn Kind, class T>
inline void PackCursor::read(size_t line, T &value) const
{
    const Column &column = m_columns[indexOf(Kind)];
    if (!column.isOpen)
        return;
    if constexpr (std::is_same_v<T, bool>)
        value = column.has(line);
    else if constexpr (std::is_same_v<T, qint64>)
        value = column.values[line];
    else
        value = column.has(line) ? std::optional(column.values[line]) : std::nullopt;
}

bool PackCursor::next(PackedLine &line)
{
    if (m_isDamaged || m_at == m_lines)
        return false;
    const size_t at = m_at++;
    read<PackColumn::Number>(at, line.no);
    read<PackColumn::Day>(at, line.day);
    read<PackColumn::Member>(at, line.place.member);
    read<PackColumn::Person>(at, line.person);
    read<PackColumn::Customer>(at, line.customer);
    read<PackColumn::Product>(at, line.product);
    read<PackColumn::Quantity>(at, line.quantity);
    read<PackColumn::Amount>(at, line.amount);
    read<PackColumn::Cost>(at, line.cost);
    read<PackColumn::Discount>(at, line.discount);
    read<PackColumn::Order>(at, line.order);
    return true;
}

} // namespace weiwo::sales
