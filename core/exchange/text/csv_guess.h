#pragma once

#include "core/exchange/text/csv_reader.h"

namespace weiwo {

/// What a cell looks like by itself.
enum class CellLook { Empty, Number, Date, Month, Text };

/// Numbers in either format, dates in any order.
[[nodiscard]] CellLook lookOf(std::string_view cell);

/// How a text file seems to be cut.
struct CsvGuess
{
    CsvFormat format;
    bool encodingCertain = true; ///< see DetectedEncoding
    qint64 invalid = 0;
};

/// Guesses encoding (from the whole file), delimiter (comma, tab, pipe, semicolon: the one that
/// gives most rows the same width), and where the header stands: behind title rows, or nowhere
/// if the first row looks like those below. Leaves the file at its start. io if it cannot be read.
[[nodiscard]] Result<CsvGuess> guessCsv(QIODevice &file);

} // namespace weiwo
