#pragma once

#include "core/workspace/journal.h"

namespace weiwo::journal {

/// Changes of one table in an edit, above this many, are packed by column into blocks.
inline constexpr qsizetype BlockThreshold = 200;
inline constexpr qsizetype BlockRows = 4096;

/// What a row change says, field by field; `home` first where it moved.
[[nodiscard]] std::vector<JournalChange> fieldsOf(const RowChange &change);

/// CBOR of one change: field → [before, after].
[[nodiscard]] QByteArray packChange(const RowChange &change);
/// Reads it back; damaged if it is none.
[[nodiscard]] Result<std::vector<JournalChange>> unpackChange(const QString &table, const Id &row,
                                                              ChangeOp op, const QByteArray &fields);

/// zstd of CBOR by column: ids, ops, then for each field all befores and all afters.
[[nodiscard]] QByteArray packBlock(std::span<const RowChange *const> changes);
[[nodiscard]] Result<std::vector<JournalChange>> unpackBlock(const QString &table,
                                                             const QByteArray &packed);
/// The changes of one row of a block alone; none where it has none of that row. @p evenNew: also of a row that the
/// entry made, else that is left out, and what it was made with is not read.
[[nodiscard]] Result<std::vector<JournalChange>> unpackRow(const QString &table, const QByteArray &packed, const Id &row, bool evenNew);
/// Whether a block has changes of that row: its ids alone are looked at.
[[nodiscard]] Result<bool> blockHas(const QString &table, const QByteArray &packed, const Id &row);

} // namespace weiwo::journal
