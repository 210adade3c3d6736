#pragma once

#include "core/storage/table_spec.h"

namespace weiwo {

/// A field of a record by the name that the journal gives it: a column, `home` or `extra`. Absent for a name that is none.
[[nodiscard]] Value fieldOf(const TableSpec &table, const Record &record, const QString &field);
/// Sets it; one that is none goes into `extra`, where a newer program will find it.
void setField(const TableSpec &table, Record &record, const QString &field, const Value &value);
/// How many fields of a record have a value.
[[nodiscard]] size_t filledFields(const Record &record);

} // namespace weiwo
