#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::sales {

/// A key from the values that stand in it: a hash of them, the dataset and the mapping.
class KeyHash
{
public:
    KeyHash() = default;
    KeyHash(const QString &dataset, const QString &mapping);

    void begin();
    void add(const Value &value);
    [[nodiscard]] qint64 result() const;

private:
    QByteArray m_prefix;
    QByteArray m_buffer;
};

/// Names a line within its mapping: a hash of the mapping and the values of the `match.key` fields.
/// Two lines with the same key in batches of one mapping are the same line, told twice.
class LineKeys
{
public:
    /// Fields of the key that the dataset does not know are left out.
    LineKeys(const exchange::DatasetSpec &dataset, const exchange::ImportContext &context);

    /// Nothing where the first field of the key has no value, or lines shall stand beside earlier
    /// ones.
    [[nodiscard]] std::optional<qint64> of(const exchange::MappedRecord &record);

private:
    std::vector<int> m_fields;
    KeyHash m_hash;
};

} // namespace weiwo::sales
