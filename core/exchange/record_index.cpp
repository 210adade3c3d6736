#include "core/exchange/record_index.h"

#include "core/exchange/external_ids.h"
#include "core/exchange/likeness_judge.h"

namespace weiwo::exchange {

Result<std::unique_ptr<RecordIndex>> RecordIndex::load(Reader &reader, const RecordKind &kind)
{
    std::unique_ptr<RecordIndex> index(new RecordIndex(kind));
    WEIWO_TRY(kind.each(reader, [&index](const RecordEntry &entry) { index->add(entry); }));
    if (kind.likeness)
        WEIWO_TRY(eachExternalId(reader, AliasSpace, kind.table, [&index](const QString &name, const Id &record) {
            if (const auto known = index->byId(record))
                index->addSaid(name, *known);
        }));
    return index;
}

void RecordIndex::add(const RecordEntry &entry)
{
    if (!entry.aliasOf.isNull()) {
        for (const QString &text : {entry.code, entry.name})
            if (!text.isEmpty())
                m_aliases.insert(text, {entry.id, entry.no, entry.aliasOf});
        return;
    }
    m_numbers.insert(entry.id, entry.no);
    if (!entry.code.isEmpty() && !m_codes.contains(entry.code, entry.id))
        m_codes.insert(entry.code, entry.id);
    if (!entry.name.isEmpty() && !m_names.contains(entry.name, entry.id))
        m_names.insert(entry.name, entry.id);
    if (m_entries.isEmpty())
        return;
    // A row that says nothing of the name leaves it.
    RecordEntry &known = m_entries[entry.id];
    if (!entry.code.isEmpty())
        known.code = entry.code;
    if (!entry.name.isEmpty())
        known.name = entry.name;
}

QString RecordIndex::saidText(const QString &code, const QString &name)
{
    return code.isEmpty() ? name : code + QChar(0x1f) + name;
}

void RecordIndex::addSaid(const QString &text, const RecordRef &record)
{
    m_said.insert(text, record);
}

std::optional<RecordRef> RecordIndex::said(const QString &code, const QString &name) const
{
    const auto it = m_said.constFind(saidText(code, name));
    return it == m_said.constEnd() ? std::nullopt : std::optional(*it);
}

RecordEntry RecordIndex::entryOf(const Id &id)
{
    if (m_entries.isEmpty()) {
        for (auto it = m_codes.cbegin(); it != m_codes.cend(); ++it)
            m_entries[it.value()].code = it.key();
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
            m_entries[it.value()].name = it.key();
    }
    RecordEntry entry = m_entries.value(id);
    entry.id = id;
    return entry;
}

void RecordIndex::add(const ExternalKey &name, const Id &record)
{
    // A space that was not read yet will be read whole, with this one.
    if (const auto space = m_spaces.find(name.space); space != m_spaces.end())
        space->insert(name.key, record);
}

std::optional<RecordRef> RecordIndex::byId(const Id &id) const
{
    const auto it = m_numbers.constFind(id);
    return it == m_numbers.constEnd() ? std::nullopt : std::optional(RecordRef{id, *it});
}

Found RecordIndex::byId(const QString &text) const
{
    const auto id = Id::fromText(text);
    return id ? Found{byId(*id), false} : Found{};
}

Found RecordIndex::among(const QMultiHash<QString, Id> &index, const QString &key) const
{
    const auto [first, last] = index.equal_range(key);
    if (first == last)
        return {};
    if (std::next(first) != last)
        return {{}, true};
    return {byId(*first), false};
}

Found RecordIndex::byCode(const QString &code) const
{
    return among(m_codes, code);
}

Found RecordIndex::byName(const QString &name) const
{
    return among(m_names, name);
}

Result<Found> RecordIndex::byExternalId(Reader &reader, const ExternalKey &name)
{
    auto space = m_spaces.find(name.space);
    if (space == m_spaces.end()) {
        space = m_spaces.insert(name.space, {});
        WEIWO_TRY(eachExternalId(reader, name.space, m_kind.table,
                                 [&space](const QString &key, const Id &record) {
                                     space->insert(key, record);
                                 }));
    }
    const auto it = space->constFind(name.key);
    return it == space->constEnd() ? Found{} : Found{byId(*it), false};
}

Result<Found> RecordIndex::byAny(Reader &reader, const QString &text)
{
    if (const Found found = byId(text); found.record)
        return found;
    if (const Found found = byCode(text); found.record || found.several)
        return found;
    const Found named = byName(text);
    if (named.record || named.several)
        return named;
    if (const auto key = externalKeyFromText(text))
        return byExternalId(reader, *key);
    return Found{};
}

Found RecordIndex::byAlias(const QString &text) const
{
    const auto [first, last] = m_aliases.equal_range(text);
    if (first == last)
        return {};
    // Several that are one now are that one; the same name of two tells nothing.
    for (auto it = std::next(first); it != last; ++it)
        if (it->id != first->id)
            return {{}, true};
    return {*first, false};
}

Result<RecordIndex *> RecordIndices::of(const QString &kind)
{
    auto it = m_indices.find(kind);
    if (it == m_indices.end()) {
        const RecordKind *spec = m_reader.registry().extension<Catalogues>().kinds.find(kind);
        std::unique_ptr<RecordIndex> index;
        if (spec) {
            WEIWO_ASSIGN(index, RecordIndex::load(m_reader, *spec));
        }
        it = m_indices.emplace(kind, std::move(index)).first;
    }
    return it->second.get();
}

} // namespace weiwo::exchange
