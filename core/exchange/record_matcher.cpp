#include "core/exchange/record_matcher.h"

#include "core/exchange/external_ids.h"
#include "core/storage/record_store.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

void append(QByteArray &key, const Value &value)
{
    struct Visitor
    {
        QByteArray &out;
        void operator()(std::monostate) const { out.append('-'); }
        void operator()(qint64 number) const { out.append('i').append(QByteArray::number(number)); }
        void operator()(const QString &text) const { out.append('t').append(text.toUtf8()); }
        void operator()(const QByteArray &bytes) const { out.append('b').append(bytes); }
    };
    std::visit(Visitor{key}, value);
    key.append('\0');
}

} // namespace

Result<std::unique_ptr<RecordMatcher>> RecordMatcher::make(Edit &edit, const DatasetSpec &dataset,
                                                           RecordIndices &indices,
                                                           const QStringList &key)
{
    WEIWO_ASSIGN(RecordIndex *index, indices.of(dataset.key));
    std::unique_ptr<RecordMatcher> matcher(new RecordMatcher(dataset, index));
    if (!index)
        return matcher;
    const TableSpec &table = edit.table(index->kind().table);
    for (const QString &name : key) {
        const int field = dataset.indexOf(name);
        const int column = table.indexOf(name);
        if (name == ExternalIdField)
            continue;
        if (field < 0 || column < 0)
            return fail(errc::BadInput,
                        translate("exchange", "Records of %1 cannot be matched by \"%2\".")
                            .arg(dataset.key, name),
                        name);
        matcher->m_key.push_back(field);
        matcher->m_columns.push_back(static_cast<size_t>(column));
    }
    return matcher;
}

std::optional<QByteArray> RecordMatcher::keyOf(const MappedRecord &record) const
{
    QByteArray key;
    for (const int field : m_key) {
        if (!record.has(field))
            return {};
        append(key, record.at(field));
    }
    return key;
}

Status RecordMatcher::loadKeys(Edit &edit)
{
    m_loaded = true;
    const TableSpec &table = edit.table(m_index->kind().table);
    return records::eachLiving(edit.db(), table, [this](Record &&record) {
        // One table may hold records of several kinds.
        if (!m_index->byId(record.id))
            return true;
        QByteArray key;
        for (const size_t column : m_columns)
            append(key, record.values[column]);
        m_byKey.insert(key, record.id);
        return true;
    });
}

Result<Found> RecordMatcher::byKey(Edit &edit, const MappedRecord &record)
{
    const auto key = keyOf(record);
    if (!key)
        return Found{};
    if (!m_loaded)
        WEIWO_TRY(loadKeys(edit));
    const auto [first, last] = m_byKey.equal_range(*key);
    if (first == last)
        return Found{};
    if (std::next(first) != last)
        return Found{{}, true};
    return Found{m_index->byId(*first), false};
}

Result<Found> RecordMatcher::match(Edit &edit, const MappedRecord &record)
{
    if (!m_index)
        return Found{};
    for (const ExternalKey &name : record.externalIds) {
        WEIWO_ASSIGN(const Found found, m_index->byExternalId(edit, name));
        if (found.record)
            return found;
    }
    if (!m_key.empty())
        return byKey(edit, record);
    if (!record.externalIds.empty())
        return Found{};
    const int code = m_dataset.indexOf(u"code"_s);
    if (code >= 0 && record.has(code))
        return m_index->byCode(record.text(code));
    const int name = m_dataset.indexOf(u"name"_s);
    return name >= 0 && record.has(name) ? m_index->byName(record.text(name)) : Found{};
}

Result<bool> RecordMatcher::noteTaken(Edit &edit, const MappedRecord &record, const Id &id)
{
    if (!m_index || id.isNull())
        return false;
    bool filed = false;
    for (const ExternalKey &name : record.externalIds) {
        WEIWO_ASSIGN(const Found found, m_index->byExternalId(edit, name));
        if (found.record && found.record->id == id)
            continue;
        WEIWO_TRY(fileExternalId(edit, {name, m_index->kind().table, id}));
        m_index->add(name, id);
        filed = true;
    }
    const auto known = m_index->byId(id);
    std::optional<qint64> no = known ? std::optional(known->no) : std::nullopt;
    if (!known) {
        WEIWO_ASSIGN(no, records::localKey(edit.db(), m_index->kind().table, id));
    }
    const int code = m_dataset.indexOf(u"code"_s);
    const int name = m_dataset.indexOf(u"name"_s);
    // A record that is there may have a new name now, by which later rows call it.
    m_index->add({id, no.value_or(0), code >= 0 ? record.text(code) : QString(),
                  name >= 0 ? record.text(name) : QString()});
    if (!known) {
        if (const auto key = keyOf(record); key && !m_key.empty() && m_loaded)
            m_byKey.insert(*key, id);
    }
    return filed;
}

} // namespace weiwo::exchange
