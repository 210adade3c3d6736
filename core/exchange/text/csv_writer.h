#pragma once

#include "core/exchange/text/encoding.h"

#include <QIODevice>
#include <optional>
#include <string>
#include <string_view>

namespace weiwo {

/// How CSV is written.
struct CsvStyle
{
    TextEncoding encoding; ///< with `bom` for Excel
    char delimiter = ',';
    /// Nothing: the file knows no quotes; a delimiter or line end in a cell becomes a blank.
    std::optional<char> quote = '"';
    QByteArray lineEnd = "\n";
    /// Text that begins with = + - @ gets a leading ', so that no spreadsheet runs it; import
    /// takes it off.
    bool guard = false;
};

/// Writes RFC 4180. Text that import would read as another text (a leading ' before = + - @, the
/// form ="…") gets a leading ' in any style, so that what is written reads back the same.
class CsvWriter
{
public:
    /// @p out is open for writing and outlives the writer.
    [[nodiscard]] static Result<CsvWriter> open(QIODevice &out, const CsvStyle &style);

    /// A cell of words: quoted and guarded as needed.
    void addText(std::string_view utf8);
    void addText(const QString &text) { addText(std::string_view(text.toStdString())); }
    /// A cell of a number, a date or a key, or as it was read from a file: never guarded.
    void addPlain(std::string_view utf8);
    void addPlain(const QString &text) { addPlain(std::string_view(text.toStdString())); }
    void endRow();

    /// Writes what is still held back; io if that, or an earlier write, failed (disk full).
    [[nodiscard]] Status finish();

private:
    CsvWriter(QIODevice &out, const CsvStyle &style, Encoder encoder);
    void flush();

    QIODevice *m_out;
    CsvStyle m_style;
    Encoder m_encoder;
    std::string m_text;
    size_t m_rowStart = 0;
    int m_cellsInRow = 0;
    bool m_failed = false;
};

/// Text that no spreadsheet runs: a leading ' where what follows blanks and apostrophes is one of
/// = + - @.
[[nodiscard]] std::string formulaGuarded(std::string_view utf8);
/// What formulaGuarded() was given; blanks stay.
[[nodiscard]] std::string formulaUnguarded(std::string_view utf8);

/// The text that import makes of a cell: an ' that guards a formula taken off, ="00017" → 00017,
/// blanks (also full-width ones) at both ends cut.
[[nodiscard]] std::string_view cellText(std::string_view cell);

} // namespace weiwo
