#pragma once

#include "core/storage/table_spec.h"

namespace weiwo::sync {

/// Whether a column of that kind can hold it.
[[nodiscard]] bool fits(ColumnKind kind, const Value &value);

/// A column that this program does not know, and what a row has there.
struct UnknownValue
{
    QString name;
    Value value;
};

/// Puts values of unknown columns into `extra` and gives columns that have no value what `extra` has of them. What is
/// there already stays; keys come in their order, without blanks. False where `extra` is no JSON object.
[[nodiscard]] bool settleExtra(const TableSpec &table, const std::vector<UnknownValue> &unknown, Record &record);

} // namespace weiwo::sync
