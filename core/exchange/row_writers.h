#pragma once

#include "core/exchange/export.h"

namespace weiwo::exchange {

/// Machine text of an exported value; empty for null.
[[nodiscard]] QString exportText(const Value &value, FieldType type, int currencyDigits);

/// Writes rows of values in one format.
class RowWriter
{
public:
    virtual ~RowWriter() = default;
    [[nodiscard]] virtual Status begin(const QString &dataset,
                                       const std::vector<const FieldSpec *> &fields) = 0;
    /// One value a field, and its machine text.
    virtual Status add(const std::vector<Value> &values, const QStringList &texts) = 0;
    [[nodiscard]] virtual Status finish() = 0;
};

/// @p out outlives the writer.
[[nodiscard]] std::unique_ptr<RowWriter> csvRowWriter(QIODevice &out, bool bom, bool titles);
[[nodiscard]] std::unique_ptr<RowWriter> jsonRowWriter(QIODevice &out);
/// Typed cells: numbers and dates as such, ids and phones as text. Beyond the rows that a sheet
/// can have it goes on in a next one.
[[nodiscard]] std::unique_ptr<RowWriter> xlsxRowWriter(QIODevice &out, bool titles,
                                                       int currencyDigits);

} // namespace weiwo::exchange
