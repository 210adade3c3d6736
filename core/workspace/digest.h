#pragma once

#include "core/workspace/reader.h"

#include <array>
#include <map>

namespace weiwo {

/// A sum modulo 2^256 of row hashes: rows may be added and taken off in any order.
class DigestSum
{
public:
    static constexpr size_t Size = 32;
    using Bytes = std::array<unsigned char, Size>;

    DigestSum() = default;
    explicit DigestSum(const QByteArray &bytes);
    void add(const Bytes &hash);
    void subtract(const Bytes &hash);
    void add(const DigestSum &other) { add(other.m_sum); }
    void subtract(const DigestSum &other) { subtract(other.m_sum); }
    [[nodiscard]] QByteArray bytes() const;
    bool operator==(const DigestSum &) const = default;

private:
    Bytes m_sum{};
};

/// BLAKE2b-256 over table, id, home, and each field that has a value in order of name
/// (SYNC §10). Absent fields do not count, so a column that a newer program adds changes
/// nothing until it is filled.
[[nodiscard]] DigestSum::Bytes rowHash(const TableSpec &table, const Record &record);

/// Digest of one table over a scope: how many rows, and the sum of their hashes.
struct TableDigest
{
    qint64 rows = 0;
    DigestSum sum;
};

struct StoreDigest
{
    std::map<QString, TableDigest> tables;
    /// 64 hex digits: BLAKE2b over the sorted tables and their sums.
    [[nodiscard]] QString hex() const;
};

enum class DigestSource { Kept, Rows };
/// Over all living rows. Kept: from the sums maintained at each commit; Rows: recomputed.
[[nodiscard]] Result<StoreDigest> storeDigest(Reader &reader, DigestSource source);

/// Folds the changes of an edit into the kept sums. Part of the edit's transaction.
Status foldIntoDigest(const Reader &reader, const std::vector<const RowChange *> &changes);
/// Recomputes the kept sums from the rows.
Status rebuildDigest(Reader &reader);

} // namespace weiwo
