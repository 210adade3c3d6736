#pragma once

#include "core/exchange/sheet/xlsx_book.h"
#include "core/exchange/text/row_source.h"

namespace weiwo {

/// Where the table stands in a sheet.
struct SheetFormat
{
    QString sheet; ///< empty: the first
    int skipRows = 0; ///< rows at the top that are passed over
    int headerRow = 1; ///< which of the rows after those is the header; 0: there is none
    char decimal = '.'; ///< with which numbers are given out: as the mapping reads them
};

/// Reads the rows of one sheet, streaming. Cells come as the texts that a text file would have:
/// numbers exactly as stored, to the fifteen digits that spreadsheets show; dates as 2026-07-01,
/// with the time of day behind where there is one; truth values as TRUE and FALSE; of formulas the
/// value that was saved. Memory: the longest row, and the texts that the whole book shares.
class XlsxReader : public RowSource
{
public:
    /// Reads up to the header. @p book outlives the reader. bad-input for a missing sheet, a
    /// damaged one, or one that ends before its first row of data.
    [[nodiscard]] static Result<std::unique_ptr<XlsxReader>> open(XlsxBook &book,
                                                                  const SheetFormat &format);
    /// Whether a sheet has a header and something below it; fails as reading them does.
    [[nodiscard]] static Result<bool> hasRows(XlsxBook &book, const QString &sheet);

    [[nodiscard]] const QStringList &headers() const override { return m_headers; }
    [[nodiscard]] Result<bool> next(SourceRow &row) override;
    [[nodiscard]] qint64 position() const override { return m_xml.part().position(); }
    [[nodiscard]] qint64 size() const { return m_xml.part().size(); }

private:
    /// A text in m_text, or one of the book's.
    struct Cell
    {
        size_t column = 0;
        const char *shared = nullptr;
        size_t begin = 0;
        size_t length = 0;
    };

    XlsxReader(XlsxBook &book, const SheetFormat &format, ZipPart part);
    Status readHeader();
    [[nodiscard]] Result<bool> nextRow();
    Status readCells();
    Status readCell();
    Status store(const std::string &value, char kind, size_t style, Cell cell);
    void addNumber(std::string_view digits, size_t style);
    void addDate(std::string_view number, NumberLook look);
    void finishRow();
    [[nodiscard]] tl::unexpected<Error> damaged() const;

    XlsxBook &m_book;
    SheetFormat m_format;
    XmlScanner m_xml;
    QStringList m_headers;
    bool m_done = false;
    bool m_pending = false; ///< the row in m_cells is yet to be given out
    qint64 m_line = 0;
    qint64 m_row = 0;
    size_t m_column = 0; ///< of the next cell that does not say where it stands
    std::vector<Cell> m_found;
    std::string m_text;
    std::string m_value;
    std::vector<std::string_view> m_cells;
};

/// A number as a sheet stores it ("57.680000000000007", "1.2E-3"), rounded to fifteen significant
/// digits, without exponent; nothing where it is none. Half away from zero; never through double.
[[nodiscard]] std::optional<std::string> plainNumber(std::string_view stored);

} // namespace weiwo
