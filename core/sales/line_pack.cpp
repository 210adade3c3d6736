#include "core/sales/line_pack.h"

#include <bit>
#include <numeric>

namespace weiwo::sales {

namespace {

constexpr int BitsOfByte = 8;
constexpr int BitsOfGroup = 7;      ///< of a varint
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

void putVarint(QByteArray &bytes, quint64 value)
{
    for (; value >= MoreFollows; value >>= BitsOfGroup)
        bytes.append(static_cast<char>(static_cast<uchar>(value) | MoreFollows));
    bytes.append(static_cast<char>(value));
}

bool takeVarint(const uchar *&at, const uchar *end, quint64 &value)
{
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
    bytes.reserve(bytes.size() + static_cast<qsizetype>(4 * present.size()));
    if (isDelta(column)) {
        quint64 before = 0;
        for (const qint64 value : present) {
            putVarint(bytes, zigzag(static_cast<quint64>(value) - before));
            before = static_cast<quint64>(value);
        }
        return bytes;
    }
    const qint64 divisor = commonDivisor(present);
    putVarint(bytes, static_cast<quint64>(divisor));
    for (const qint64 value : present)
        putVarint(bytes, zigzag(static_cast<quint64>(value / divisor)));
    return bytes;
}

bool PackCursor::Values::open(PackColumn column, const QByteArray &bytes, qint64 lines)
{
    m_isOpen = true;
    m_bytes = bytes;
    m_at = reinterpret_cast<const uchar *>(m_bytes.constData());
    m_end = m_at + m_bytes.size();
    if (m_at == m_end || *m_at > uchar(Present::Some))
        return false;
    m_present = static_cast<Present>(*m_at++);
    m_isDelta = isDelta(column);
    m_isFlag = column == PackColumn::Member;
    if (isRequired(column) && m_present != Present::All)
        return false;
    if (m_present == Present::Some) {
        if (m_end - m_at < bytesOfBits(lines))
            return false;
        m_bits = m_at;
        m_at += bytesOfBits(lines);
    }
    return m_present == Present::None || m_isDelta || m_isFlag || takeVarint(m_at, m_end, m_factor);
}

std::optional<qint64> PackCursor::Values::next()
{
    const qint64 line = m_line++;
    if (m_present == Present::None
        || (m_present == Present::Some && !(m_bits[line / BitsOfByte] >> (line % BitsOfByte) & 1)))
        return {};
    if (m_isFlag)
        return 1;
    quint64 value = 0;
    m_isBroken = !takeVarint(m_at, m_end, value) || m_isBroken;
    value = unzigzag(value);
    if (!m_isDelta)
        return static_cast<qint64>(value * m_factor);
    m_before += value;
    return static_cast<qint64>(m_before);
}

PackCursor::PackCursor(qint64 lines)
    : m_lines(lines), m_left(lines), m_damaged(lines < 1 || lines > MostPackedLines)
{
}

PackCursor::Values &PackCursor::values(PackColumn column)
{
    return m_values[static_cast<size_t>(std::countr_zero(static_cast<quint32>(column)))];
}

void PackCursor::add(PackColumn column, const QByteArray &bytes)
{
    m_damaged = m_damaged || !values(column).open(column, bytes, m_lines);
}

void PackCursor::read(PackColumn column, qint64 &value)
{
    if (Values &all = values(column); all.isOpen())
        value = all.next().value_or(0);
}

void PackCursor::read(PackColumn column, std::optional<qint64> &value)
{
    if (Values &all = values(column); all.isOpen())
        value = all.next();
}

bool PackCursor::next(PackedLine &line)
{
    if (m_damaged || m_left == 0) {
        finish();
        return false;
    }
    --m_left;
    read(PackColumn::Number, line.no);
    read(PackColumn::Day, line.day);
    if (Values &members = values(PackColumn::Member); members.isOpen())
        line.place.member = members.next().has_value();
    read(PackColumn::Person, line.person);
    read(PackColumn::Customer, line.customer);
    read(PackColumn::Product, line.product);
    read(PackColumn::Quantity, line.quantity);
    read(PackColumn::Amount, line.amount);
    read(PackColumn::Cost, line.cost);
    read(PackColumn::Discount, line.discount);
    read(PackColumn::Order, line.order);
    return true;
}

void PackCursor::finish()
{
    for (const Values &all : m_values)
        m_damaged = m_damaged || (all.isOpen() && (all.isBroken() || !all.isSpent()));
}

} // namespace weiwo::sales
