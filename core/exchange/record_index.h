#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::exchange {

/// A record with its local key.
struct RecordRef
{
    Id id;
    qint64 no = 0;
    Id aliasOf = {};           ///< RecordEntry::aliasOf
};

/// What a text names. `several`: more than one record has the name.
struct Found
{
    std::optional<RecordRef> record;
    bool several = false;
};

/// The living records of one kind by id, code, name and external id, in memory: lookups of an
/// import go here. Read once, then told of what the import makes.
class RecordIndex
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RecordIndex>> load(Reader &reader,
                                                                  const RecordKind &kind);

    [[nodiscard]] const RecordKind &kind() const { return m_kind; }
    [[nodiscard]] Found byCode(const QString &code) const;
    [[nodiscard]] Found byName(const QString &name) const;
    [[nodiscard]] Found byId(const QString &text) const;
    [[nodiscard]] std::optional<RecordRef> byId(const Id &id) const;
    /// The keys of a space are read when it is first asked for.
    [[nodiscard]] Result<Found> byExternalId(Reader &reader, const ExternalKey &name);
    /// By id, code, full name, SPACE:KEY, in that order.
    [[nodiscard]] Result<Found> byAny(Reader &reader, const QString &text);

    /// The record that another one, of that code or name, is now. Ask where nothing living has it itself.
    [[nodiscard]] Found byAlias(const QString &text) const;

    /// Code and name of a living record; empty ones for others. Of some: the first call is slow.
    [[nodiscard]] RecordEntry entryOf(const Id &id);

    void add(const RecordEntry &entry);
    /// What a file calls a record as one text: code and name together, so that neither alone stands for it.
    [[nodiscard]] static QString saidText(const QString &code, const QString &name);
    /// People have said that a file which says saidText() means that record.
    void addSaid(const QString &text, const RecordRef &record);
    [[nodiscard]] std::optional<RecordRef> said(const QString &code, const QString &name) const;
    void add(const ExternalKey &name, const Id &record);

private:
    explicit RecordIndex(const RecordKind &kind) : m_kind(kind) { }
    [[nodiscard]] Found among(const QMultiHash<QString, Id> &index, const QString &key) const;

    const RecordKind &m_kind;
    QHash<Id, qint64> m_numbers;
    QMultiHash<QString, Id> m_codes;
    QMultiHash<QString, Id> m_names;
    QMultiHash<QString, RecordRef> m_aliases;      ///< by code and by name
    QHash<QString, QHash<QString, Id>> m_spaces;
    QHash<QString, RecordRef> m_said;              ///< by saidText()
    QHash<Id, RecordEntry> m_entries;              ///< filled by the first entryOf()
};

/// The indices of all kinds, each read when it is first needed.
class RecordIndices
{
public:
    explicit RecordIndices(Reader &reader) : m_reader(reader) { }
    /// Null for a kind that no slice has contributed.
    [[nodiscard]] Result<RecordIndex *> of(const QString &kind);

private:
    Reader &m_reader;
    std::map<QString, std::unique_ptr<RecordIndex>> m_indices;
};

} // namespace weiwo::exchange
