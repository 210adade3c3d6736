#pragma once

#include "core/exchange/fields.h"
#include "core/exchange/mapping/record_block.h"
#include "core/storage/value.h"

namespace weiwo::exchange {

/// A cell as the store keeps it.
struct StoredCell
{
    Value value;
    bool tooLarge = false;     ///< does not fit; the value is null
};

/// Digits after the point that are kept of a number of that type.
[[nodiscard]] int digitsOf(FieldType type, int currencyDigits);

/// Converts what a cell means: rounding is half away from zero. References stay texts.
[[nodiscard]] StoredCell storedCell(const Cell &cell, FieldType type, int currencyDigits);

/// Machine text of a stored number, as files and results have it.
[[nodiscard]] QString storedNumberText(qint64 number, FieldType type, int currencyDigits);

} // namespace weiwo::exchange
