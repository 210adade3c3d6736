#pragma once

#include "core/exchange/record_index.h"

namespace weiwo::exchange {

/// Finds the record that a row of a dataset of records is about: by an external id, else by the
/// fields of `match.key`; where the mapping names none, by code, else by name for rows that have
/// neither external id nor code.
class RecordMatcher
{
public:
    /// @p key: as the mapping has it, may be empty. bad-input for a field that cannot be matched by.
    [[nodiscard]] static Result<std::unique_ptr<RecordMatcher>>
    make(Edit &edit, const DatasetSpec &dataset, RecordIndices &indices, const QStringList &key);

    [[nodiscard]] Result<Found> match(Edit &edit, const MappedRecord &record);
    /// Tells of a record that was made or changed; files its external ids. True if one was new.
    [[nodiscard]] Result<bool> noteTaken(Edit &edit, const MappedRecord &record, const Id &id);

private:
    RecordMatcher(const DatasetSpec &dataset, RecordIndex *index)
        : m_dataset(dataset), m_index(index)
    {
    }
    [[nodiscard]] Result<Found> byKey(Edit &edit, const MappedRecord &record);
    Status loadKeys(Edit &edit);
    [[nodiscard]] std::optional<QByteArray> keyOf(const MappedRecord &record) const;

    const DatasetSpec &m_dataset;
    RecordIndex *m_index;              ///< null: the importer finds its records itself
    std::vector<int> m_key;
    std::vector<size_t> m_columns;     ///< of the table, one a field of the key
    bool m_loaded = false;
    QMultiHash<QByteArray, Id> m_byKey;
};

} // namespace weiwo::exchange
