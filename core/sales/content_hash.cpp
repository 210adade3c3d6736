#include "core/sales/content_hash.h"

#include "core/sales/utf8.h"

namespace weiwo::sales {

namespace {

constexpr qsizetype BufferSize = 64 * 1024;

void record(QByteArray &buffer, QByteArrayView id)
{
    buffer.append(id.isEmpty() ? '-' : 'r');
    buffer.append(id);
}

} // namespace

ContentHash::ContentHash(const QString &dataset, const QString &mapping)
{
    crypto_generichash_init(&m_state, nullptr, 0, crypto_generichash_BYTES);
    m_buffer.reserve(BufferSize + 1024);
    text(dataset);
    text(mapping);
}

void ContentHash::add(const OrderLine &line, const LineIds &ids)
{
    number(line.day);
    for (const QByteArrayView id : {ids.person, ids.region, ids.customer, ids.product})
        record(m_buffer, id);
    number(line.quantity);
    number(line.amount);
    number(line.cost);
    number(line.price);
    number(line.discount);
    text(line.orderNo);
    text(line.lineNo);
    flush(BufferSize);
}

void ContentHash::add(const Collection &line, const LineIds &ids)
{
    number(line.day);
    record(m_buffer, ids.customer);
    number(line.amount);
    number(line.due);
    text(line.orderNo);
    flush(BufferSize);
}

void ContentHash::add(const CreditShare &line, const LineIds &ids)
{
    record(m_buffer, ids.person);
    number(line.share);
    text(line.orderNo);
    text(line.lineNo);
    flush(BufferSize);
}

QByteArray ContentHash::result()
{
    flush(0);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()),
                             crypto_generichash_BYTES);
    return hash.toHex();
}

void ContentHash::number(const std::optional<qint64> &value)
{
    if (!value) {
        m_buffer.append('-');
        return;
    }
    char bytes[9] = {'n'};
    for (int i = 0; i < 8; ++i)
        bytes[i + 1] = static_cast<char>(static_cast<quint64>(*value) >> (56 - 8 * i));
    m_buffer.append(bytes, sizeof bytes);
}

void ContentHash::text(const QString &value)
{
    number(utf8Size(value));
    appendUtf8(m_buffer, value);
}

void ContentHash::flush(qsizetype most)
{
    if (m_buffer.size() <= most)
        return;
    crypto_generichash_update(&m_state,
                              reinterpret_cast<const unsigned char *>(m_buffer.constData()),
                              static_cast<unsigned long long>(m_buffer.size()));
    m_buffer.resize(0);
}

} // namespace weiwo::sales
