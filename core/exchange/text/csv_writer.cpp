#include "core/exchange/text/csv_writer.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr size_t FlushBytes = 256 * 1024;
constexpr std::string_view FormulaSigns = "=+-@";

/// Whether the first letter behind leading apostrophes is one that begins a formula.
bool isFormulaBehindApostrophes(std::string_view text)
{
    const size_t first = text.find_first_not_of('\'');
    return first != std::string_view::npos && FormulaSigns.find(text[first]) != text.npos;
}

bool isTextFormula(std::string_view text)
{
    return text.size() >= 3 && text.substr(0, 2) == "=\"" && text.back() == '"';
}

/// Length of a blank at the start of @p text, 0 if there is none.
size_t blankAtStart(std::string_view text)
{
    if (text.empty())
        return 0;
    const char c = text.front();
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
        return 1;
    if (text.substr(0, 2) == "\xc2\xa0")
        return 2;
    const std::string_view three = text.substr(0, 3);
    return three == "\xe3\x80\x80" || three == "\xef\xbb\xbf" ? 3 : 0;
}

size_t blankAtEnd(std::string_view text)
{
    if (text.empty())
        return 0;
    const char c = text.back();
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n')
        return 1;
    if (text.size() >= 2 && text.substr(text.size() - 2) == "\xc2\xa0")
        return 2;
    return text.size() >= 3 && text.substr(text.size() - 3) == "\xe3\x80\x80" ? 3 : 0;
}

std::string_view trimmed(std::string_view text)
{
    while (const size_t length = blankAtStart(text))
        text.remove_prefix(length);
    while (const size_t length = blankAtEnd(text))
        text.remove_suffix(length);
    return text;
}

/// @p text with an apostrophe in front of its first letter that is no blank.
std::string withApostrophe(std::string_view text)
{
    std::string guarded(text);
    guarded.insert(size_t(trimmed(text).data() - text.data()), 1, '\'');
    return guarded;
}

} // namespace

std::string formulaGuarded(std::string_view utf8)
{
    return isFormulaBehindApostrophes(trimmed(utf8)) ? withApostrophe(utf8) : std::string(utf8);
}

std::string formulaUnguarded(std::string_view utf8)
{
    const std::string_view text = trimmed(utf8);
    std::string plain(utf8);
    if (text.size() > 1 && text.front() == '\'' && isFormulaBehindApostrophes(text))
        plain.erase(size_t(text.data() - utf8.data()), 1);
    return plain;
}

std::string_view cellText(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.size() < 2)
        return cell;
    if (cell.front() == '\'' && isFormulaBehindApostrophes(cell))
        return cell.substr(1);
    if (isTextFormula(cell))
        return trimmed(cell.substr(2, cell.size() - 3));
    return cell;
}

CsvWriter::CsvWriter(QIODevice &out, const CsvStyle &style, Encoder encoder)
    : m_out(&out), m_style(style), m_encoder(std::move(encoder))
{
    const QByteArray mark = m_encoder.start();
    m_failed = m_out->write(mark) != mark.size();
}

Result<CsvWriter> CsvWriter::open(QIODevice &out, const CsvStyle &style)
{
    WEIWO_ASSIGN(Encoder encoder, Encoder::of(style.encoding));
    return CsvWriter(out, style, std::move(encoder));
}

void CsvWriter::addText(std::string_view utf8)
{
    const std::string_view text = trimmed(utf8);
    const bool formula = isFormulaBehindApostrophes(text);
    const bool reserved = (formula && text.front() == '\'') || isTextFormula(text);
    if (reserved || (m_style.guard && formula))
        addPlain(std::string_view(withApostrophe(utf8)));
    else
        addPlain(utf8);
}

void CsvWriter::addPlain(std::string_view utf8)
{
    if (m_cellsInRow++ > 0)
        m_text += m_style.delimiter;
    const char special[] = {m_style.delimiter, m_style.quote.value_or('\n'), '\n', '\r'};
    if (utf8.find_first_of(std::string_view(special, 4)) == std::string_view::npos) {
        m_text += utf8;
        return;
    }
    if (!m_style.quote) {
        for (const char c : utf8)
            m_text += c == m_style.delimiter || c == '\n' || c == '\r' ? ' ' : c;
        return;
    }
    m_text += *m_style.quote;
    for (const char c : utf8) {
        if (c == *m_style.quote)
            m_text += c;
        m_text += c;
    }
    m_text += *m_style.quote;
}

void CsvWriter::endRow()
{
    // A row of one empty cell would read as a blank line.
    if (m_cellsInRow == 1 && m_text.size() == m_rowStart && m_style.quote)
        m_text.append(2, *m_style.quote);
    m_text.append(m_style.lineEnd.constData(), size_t(m_style.lineEnd.size()));
    m_cellsInRow = 0;
    if (m_text.size() >= FlushBytes)
        flush();
    m_rowStart = m_text.size();
}

void CsvWriter::flush()
{
    const QByteArray bytes = m_encoder.encode(m_text);
    m_text.clear();
    if (!m_failed)
        m_failed = m_out->write(bytes) != bytes.size();
}

Status CsvWriter::finish()
{
    flush();
    if (m_failed) {
        return fail(errc::Io,
                    translate("exchange", "The file cannot be written: %1. Is the disk full?")
                        .arg(m_out->errorString()),
                    {}, m_out->errorString());
    }
    return {};
}

} // namespace weiwo
