#pragma once

#include "core/base/error.h"
#include "core/sync/cbor_reader.h"

#include <QCborStreamWriter>
#include <span>
#include <vector>

/// Values below each other, as frames hold them. A column is null where all of them are, an array of them, or, where many
/// are the same, a dictionary and a place in it for each, 0 for a null:
///
///     {"values": [value …], "at": places}    or, of ids,    {"ids": 16 bytes each, "at": places}
///
/// Places are as many bytes each as the largest needs: all lowest bytes, then all next ones.
namespace weiwo::sync {

using Places = std::vector<quint32>;

/// Bytes of a frame before it is packed: what does not pack at all stays below LargestPacked.
inline constexpr qint64 FullFrame = 7LL * 1024 * 1024;
/// What a value comes to in a frame at most.
[[nodiscard]] qint64 mostBytesOf(const Value &value);

/// damaged: for frames.
[[nodiscard]] tl::unexpected<Error> unreadablePart();

/// A value that is longer than this many bytes or letters stands once for each row: what a short column unpacks to is
/// never far more than itself.
inline constexpr qint64 LongestShared = 256;
/// Columns, or fields, that stand beside each other; their names.
inline constexpr size_t MostColumns = 256;
inline constexpr qint64 LongestName = 128;

/// As CborReader::value() reads it.
void writeValue(QCborStreamWriter &writer, const Value &value);

void writePlaces(QCborStreamWriter &writer, const Places &places, quint32 largest);
/// @p count of them; a failure for one above @p largest.
[[nodiscard]] Places readPlaces(CborReader &reader, size_t count, quint32 largest);

/// Which of @p count rows a column speaks of, in rising order: null for all of them.
void writeRows(QCborStreamWriter &writer, const Places &rows, size_t count);
[[nodiscard]] Places readRows(CborReader &reader, size_t count);

void writeColumn(QCborStreamWriter &writer, std::span<const Value *const> values);
/// @p count of them; none for a null column.
[[nodiscard]] std::vector<Value> readColumn(CborReader &reader, size_t count);

/// Ids: 16 bytes each, all first bytes, then all second ones.
void writeIds(QCborStreamWriter &writer, std::span<const Id> ids);
[[nodiscard]] std::vector<Id> readIds(CborReader &reader, size_t most);

} // namespace weiwo::sync
