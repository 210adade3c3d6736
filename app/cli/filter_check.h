#pragma once

#include "core/base/filter.h"
#include "core/workspace/reader.h"

#include <span>

namespace weiwo::cli {

/// Whether the values of filters on dimensions (= and !=) name something that there is: a misspelled name
/// would be an answer of nothing. not-found for the first that does not, with names near it in its text
/// and as `candidates`; bad-input for what is no month, quarter, year or day. Deleted customers, whose
/// orders stay, are there.
Status checkFilterNames(Reader &reader, std::span<const Filter> filters);

/// Those of @p names that @p wanted may have been meant for, nearest first, at most @p most.
[[nodiscard]] QStringList namesNear(const QString &wanted, const QStringList &names, qsizetype most = 5);

} // namespace weiwo::cli
