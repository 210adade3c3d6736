#pragma once

#include "core/sync/codec.h"
#include "core/sync/codec_columns.h"

/// Authors of rows, as they stand in frames and in the store:
///
///     {"people": ids, "by": places in people, "stamps": [differences], "all": places of authors,
///      "fields": {field: [rows, places of authors]}}
namespace weiwo::sync {

void writeAuthors(QCborStreamWriter &writer, std::span<const RowAuthors> authors);
/// Of @p count rows.
[[nodiscard]] std::vector<RowAuthors> readAuthors(CborReader &reader, size_t count);

} // namespace weiwo::sync
