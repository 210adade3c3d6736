#pragma once

#include "core/workspace/journal.h"

#include <nlohmann/json.hpp>

namespace weiwo::cli {

/// A stored value of a field as JSON: money with its digits, dates and months in ISO, references as ids. @p column: absent
/// where it is none that this program knows.
[[nodiscard]] nlohmann::json valueJson(Reader &reader, const JournalChange &change, const ColumnSpec *column, const Value &value);

} // namespace weiwo::cli
