#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::exchange {

/// Fills the columns of a table's row from the fields of the same name; a field without a value
/// leaves its column as it is. For datasets whose rows are plain records. @p fields are the
/// dataset's, in order; references must name columns of kind Reference.
void fillRecord(Record &record, const TableSpec &table, const std::vector<FieldSpec> &fields,
                const MappedRecord &from);

/// An importer that makes or updates one row of @p table a record by fillRecord().
[[nodiscard]] std::unique_ptr<Importer> recordImporter(ImportContext &context,
                                                       const TableSpec &table,
                                                       std::vector<FieldSpec> fields);

/// Makes a row of @p table with the id given, by fillRecord(): what a RecordKind's `make` does.
[[nodiscard]] Result<Id> makeRecord(Edit &edit, const TableSpec &table,
                                    const std::vector<FieldSpec> &fields, const Id &id,
                                    const MappedRecord &from);

} // namespace weiwo::exchange
