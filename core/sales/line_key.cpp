#include "core/sales/line_key.h"

#include "core/sales/types.h"
#include "core/sales/utf8.h"

namespace weiwo::sales {

namespace {

void append(QByteArray &buffer, const Value &value)
{
    struct Visitor
    {
        QByteArray &out;
        void operator()(std::monostate) const { out.append('-'); }
        void operator()(qint64 number) const { out.append('i').append(QByteArray::number(number)); }
        void operator()(const QString &text) const
        {
            out.append('t');
            appendUtf8(out, text);
        }
        void operator()(const QByteArray &bytes) const { out.append('b').append(bytes); }
    };
    std::visit(Visitor{buffer}, value);
    buffer.append('\0');
}

} // namespace

KeyHash::KeyHash(const QString &dataset, const QString &mapping)
{
    append(m_prefix, dataset);
    append(m_prefix, mapping);
    m_buffer = m_prefix;
}

void KeyHash::begin()
{
    m_buffer.resize(m_prefix.size());
}

void KeyHash::add(const Value &value)
{
    append(m_buffer, value);
}

qint64 KeyHash::result() const
{
    return hashKey(m_buffer);
}

LineKeys::LineKeys(const exchange::DatasetSpec &dataset, const exchange::ImportContext &context)
{
    if (context.onMatch() == OnMatch::Create)
        return;
    for (const QString &field : context.matchKey())
        if (const int index = dataset.indexOf(field); index >= 0)
            m_fields.push_back(index);
    m_hash = KeyHash(dataset.key, context.mappingHash());
}

std::optional<qint64> LineKeys::of(const exchange::MappedRecord &record)
{
    if (m_fields.empty() || !record.has(m_fields.front()))
        return {};
    m_hash.begin();
    for (const int field : m_fields)
        m_hash.add(record.at(field));
    return m_hash.result();
}

} // namespace weiwo::sales
