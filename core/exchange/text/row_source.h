#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"

#include <QStringList>
#include <span>
#include <string_view>

namespace weiwo {

/// One row of a table file. Everything in it is valid until the next row is asked for.
struct SourceRow
{
    qint64 row = 0; ///< data row, from 1
    qint64 line = 0; ///< physical line (or sheet row) where it begins, from 1
    /// UTF-8, quotes taken off. As many as the row has; a sheet, where empty cells at the end of
    /// a row are no fault, gives at least as many as the header has.
    std::span<const std::string_view> cells;
    bool damaged = false; ///< has bytes that its encoding does not know (now U+FFFD), or NULs
    bool strayText = false; ///< has text behind a closing quote
};

/// A table file that is read once, from the top: CSV (CsvReader), a sheet.
class RowSource
{
public:
    virtual ~RowSource() = default;
    /// The header as in the file; "1", "2" … where it has none.
    [[nodiscard]] virtual const QStringList &headers() const = 0;
    /// The next data row, or false at the end. Blank rows are passed over.
    [[nodiscard]] virtual Result<bool> next(SourceRow &row) = 0;
    /// Bytes read so far, of those that the file (or the sheet in it) has.
    [[nodiscard]] virtual qint64 position() const = 0;
};

} // namespace weiwo
