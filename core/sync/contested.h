#pragma once

#include "core/workspace/reader.h"

#include <QDateTime>

namespace weiwo::sync {

/// A value of an own edit that waits for an answer and is not shown: the upstream has another one by now, or would
/// refuse it. It was, or will be, submitted, and is decided there.
struct ContestedValue
{
    QString table;
    Id row;
    QString field;             ///< empty: the row as a whole
    Value own;                 ///< what the edit gave the field
    std::vector<std::pair<QString, Value>> fields;     ///< of a row as a whole: what the edit gave it
    Value shown;               ///< what the field has here meanwhile
    QString reason;            ///< what stands against it, in words
    QDateTime at;              ///< when it was edited, UTC
};
/// The oldest edit first.
[[nodiscard]] Result<std::vector<ContestedValue>> contestedValues(Reader &reader);

} // namespace weiwo::sync
