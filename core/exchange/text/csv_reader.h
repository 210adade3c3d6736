#pragma once

#include "core/exchange/text/encoding.h"
#include "core/exchange/text/row_source.h"

#include <QIODevice>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace weiwo {

/// How a text file is cut into rows and cells.
struct CsvFormat
{
    TextEncoding encoding;
    char delimiter = ','; ///< ASCII
    std::optional<char> quote = '"'; ///< nothing: quotes are letters like others
    int skipRows = 0; ///< rows at the top that are passed over
    int headerRow = 1; ///< which of the rows after those is the header; 0: there is none

    bool operator==(const CsvFormat &) const = default;
};

/// Reads RFC 4180 and its relatives, streaming: quotes with delimiters and line ends inside, CRLF,
/// LF or CR. Memory is bounded by the longest row, MaxRowBytes at most. One thread.
class CsvReader : public RowSource
{
public:
    static constexpr size_t MaxRowBytes = 16 * 1024 * 1024;

    /// Reads up to the header. @p file is open for reading and outlives the reader. bad-input for
    /// a file without rows or an unknown encoding.
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(QIODevice &file,
                                                                 const CsvFormat &format);

    [[nodiscard]] const QStringList &headers() const override { return m_headers; }
    /// bad-input with `line` for a quote that is not closed and for a row beyond MaxRowBytes; io.
    [[nodiscard]] Result<bool> next(SourceRow &row) override;
    [[nodiscard]] qint64 position() const override { return m_file.pos(); }

    /// Places so far whose bytes are none of the encoding.
    [[nodiscard]] qint64 invalidBytes() const { return m_decoder.invalid(); }
    /// "\r\n", "\n" or "\r": how the first row ends; "\n" if it does not.
    [[nodiscard]] const QByteArray &lineEnd() const { return m_lineEnd; }

private:
    enum class Parsed { Row, NeedMore, OpenQuote, TooLong };
    enum class Form {
        Plain, ///< as it stands
        Doubled, ///< has doubled quotes
        Stray, ///< has text behind its closing quote
    };
    struct Field
    {
        const char *begin;
        const char *end;
        Form form;
    };

    CsvReader(QIODevice &file, const CsvFormat &format, Decoder decoder);
    Status readHeader();
    Result<bool> nextRow();
    Status fill();
    Parsed parse();
    bool parseQuoted(const char *&at, const char *end);
    void endRow(const char *at, const char *end);
    std::string_view withoutQuotes(const Field &field);
    void noteDamage(SourceRow &row) const;
    tl::unexpected<Error> refused(Parsed reason) const;

    QIODevice &m_file;
    CsvFormat m_format;
    Decoder m_decoder;
    QStringList m_headers;
    QByteArray m_lineEnd;
    std::string m_buffer; ///< decoded text; rows up to m_pos are done with
    QByteArray m_piece;
    size_t m_pos = 0;
    size_t m_fillBytes;
    const char *m_openQuote = nullptr;
    bool m_atEnd = false;
    bool m_suspicious = false; ///< somewhere the text has U+FFFD for bad bytes, or NULs
    bool m_pending = false; ///< the row in m_cells is yet to be given out
    bool m_quoted = false;
    bool m_stray = false;
    qint64 m_line = 1; ///< where m_pos stands
    qint64 m_rowLine = 1;
    qint64 m_row = 0;
    std::vector<Field> m_fields;
    std::vector<std::string_view> m_cells;
    std::array<bool, 256> m_special{};
};

} // namespace weiwo
