#pragma once

#include "core/base/error.h"

#include <string>
#include <vector>

namespace weiwo {

/// A JSON value whose numbers are kept as they are written: a double has lost the decimal.
struct ExactJson
{
    enum class Kind { Null, Boolean, Integer, Decimal, String, Array, Object };

    Kind kind = Kind::Null;
    std::string text;                  ///< of a string, or the digits of a number
    std::vector<std::string> keys;     ///< of an object's members, in `items`
    std::vector<ExactJson> items;      ///< of an array or an object

    /// The member of that key, or null.
    [[nodiscard]] const ExactJson *find(const char *key) const;
};

/// Reads one JSON document in UTF-8. bad-input with "line" and "column" (from 1) for what is no
/// JSON, with the key as subject for a key that an object has twice, and for nesting deeper than
/// 32.
[[nodiscard]] Result<ExactJson> exactJson(const QByteArray &bytes);

} // namespace weiwo
