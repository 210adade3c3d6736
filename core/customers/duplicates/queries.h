#pragma once

#include "core/customers/duplicates/types.h"
#include "core/workspace/reader.h"

namespace weiwo::customers {

/// The pairs that people have called different, each once, the smaller id first, by ids.
[[nodiscard]] Result<std::vector<NotSame>> notSamePairs(Reader &reader);

/// Finds living customers of the book that are there more than once; pairs that somebody has called
/// different are not proposed. @p options.notSame is filled in here. Long for large books: give a job.
[[nodiscard]] Result<BookDuplicates> findDuplicatesInBook(Reader &reader,
                                                          DuplicateOptions options = {},
                                                          JobContext *job = nullptr);

} // namespace weiwo::customers
