#include "core/sync/cbor_reader.h"

namespace weiwo::sync {

namespace {

constexpr int Deepest = 8;
constexpr qint64 LongestKey = 256;

} // namespace

CborReader::CborReader(const QByteArray &bytes, qsizetype from)
    : m_bytes(from == 0 ? bytes : QByteArray::fromRawData(bytes.constData() + from, bytes.size() - from))
    , m_from(from)
    , m_reader(m_bytes)
{
}

bool CborReader::takeNull()
{
    if (!m_sound || !m_reader.isNull())
        return false;
    m_sound = m_reader.next();
    return m_sound;
}

void CborReader::map(const std::function<void(const QString &)> &value)
{
    if (!enter(m_reader.isMap()))
        return;
    while (m_sound && m_reader.hasNext()) {
        const QString key = text(LongestKey);
        if (m_sound)
            value(key);
    }
    leave();
}

void CborReader::array(size_t most, const std::function<void()> &value)
{
    if (!enter(m_reader.isArray()))
        return;
    for (size_t count = 0; m_sound && m_reader.hasNext(); ++count) {
        if (count == most)
            return fail();
        value();
    }
    leave();
}

void CborReader::arrayOf(size_t count, const std::function<void()> &value)
{
    size_t read = 0;
    array(count, [&] {
        ++read;
        value();
    });
    if (read != count)
        fail();
}

QString CborReader::text(qint64 most)
{
    if (!m_sound || !m_reader.isString() || tooLong(most))
        return fail(), QString();
    const auto read = m_reader.readString();
    const auto end = read.status == QCborStreamReader::Ok ? m_reader.readString() : read;
    if (end.status != QCborStreamReader::EndOfString)
        fail();
    return read.data;
}

QByteArray CborReader::bytesUpTo(qint64 most)
{
    if (!m_sound || !m_reader.isByteArray() || tooLong(most))
        return fail(), QByteArray();
    const auto read = m_reader.readByteArray();
    const auto end = read.status == QCborStreamReader::Ok ? m_reader.readByteArray() : read;
    if (end.status != QCborStreamReader::EndOfString)
        fail();
    return read.data;
}

QByteArray CborReader::bytes(qint64 size)
{
    QByteArray result = bytesUpTo(size);
    if (result.size() != size)
        fail();
    return result;
}

qint64 CborReader::number()
{
    if (!m_sound || !m_reader.isUnsignedInteger())
        return fail(), 0;
    return integer();
}

qint64 CborReader::integer()
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    qint64 result = 0;
    if (m_sound && m_reader.isUnsignedInteger() && m_reader.toUnsignedInteger() <= most) {
        result = qint64(m_reader.toUnsignedInteger());
    } else if (m_sound && m_reader.isNegativeInteger()) {
        // -1 - n; the absolute value of the least one is no qint64.
        const quint64 n = quint64(m_reader.toNegativeInteger()) - 1;
        if (n > most)
            return fail(), 0;
        result = -1 - qint64(n);
    } else {
        return fail(), 0;
    }
    if (!m_reader.next())
        fail();
    return result;
}

Value CborReader::value()
{
    if (takeNull())
        return {};
    if (m_sound && m_reader.isInteger())
        return integer();
    if (m_sound && m_reader.isString())
        return text();
    QByteArray bytes = bytesUpTo();
    return m_sound ? Value(std::move(bytes)) : Value();
}

void CborReader::skip()
{
    if (m_sound && !m_reader.next(Deepest))
        fail();
}

bool CborReader::tooLong(qint64 most) const
{
    // Nothing is gathered before it is known how much, nothing ends early unseen.
    return !m_reader.isLengthKnown() || m_reader.length() > quint64(std::min(most, left()));
}

bool CborReader::enter(bool right)
{
    if (!m_sound || !right || !m_reader.isLengthKnown() || ++m_depth > Deepest || !m_reader.enterContainer()) {
        fail();
        return false;
    }
    return true;
}

void CborReader::leave()
{
    --m_depth;
    m_sound = m_sound && m_reader.lastError() == QCborError::NoError;
    // The end of the outermost map may be the end of the bytes.
    if (m_sound && !m_reader.leaveContainer())
        m_sound = m_depth == 0 && m_reader.lastError() == QCborError::EndOfFile;
}

} // namespace weiwo::sync
