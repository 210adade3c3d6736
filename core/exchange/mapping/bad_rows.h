#pragma once

#include "core/base/finding.h"
#include "core/exchange/mapping/record_block.h"
#include "core/exchange/text/csv_reader.h"
#include "core/exchange/text/csv_writer.h"

#include <QStringList>
#include <optional>

namespace weiwo {

/// Writes the rows that could not be taken in, so that they can be mended and imported with the
/// same mapping: the original columns, separator, quotes, line ends and encoding, and behind them
/// _row (data row of the file), _problem (in words) and _line_no (the line number that the row
/// has within its order, where it has one). Import passes over _row and _problem and takes
/// _line_no as SourceLine::lineNo.
class BadRowsWriter
{
public:
    /// @p out is open for writing and outlives the writer. @p headers: of the source; the three
    /// columns that an earlier bad-rows file added are written once. The header is the first row
    /// of the file, so @p format's skip_rows and header_row are kept by rows of nothing above it.
    [[nodiscard]] static Result<BadRowsWriter> open(QIODevice &out, const QStringList &headers,
                                                    const CsvFormat &format,
                                                    const QByteArray &lineEnd);

    void add(const SourceLine &line, const QString &problem, std::optional<qint64> lineNo);
    /// io if it could not be written.
    [[nodiscard]] Status finish() { return m_writer.finish(); }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    BadRowsWriter(CsvWriter writer, const QStringList &headers);

    CsvWriter m_writer;
    size_t m_headers;
    std::vector<size_t> m_columns; ///< places of the columns that are the file's own
    qint64 m_rows = 0;
};

/// What is wrong with one row, in words: "Amount: “12a” is not a number. …"; of findings of
/// severity error about @p row.
[[nodiscard]] QString problemText(const Findings &findings, qint64 row);

} // namespace weiwo
