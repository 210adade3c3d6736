#include "core/exchange/text/csv_reader.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr size_t FirstFill = 256 * 1024;

/// Line ends in a quoted cell: CRLF, LF and CR are one each.
qint64 lineEndsIn(std::string_view text)
{
    qint64 count = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
            ++count;
    }
    return count;
}

bool isBlank(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return cell.find_first_not_of(" \t") == std::string_view::npos;
    });
}

} // namespace

CsvReader::CsvReader(QIODevice &file, const CsvFormat &format, Decoder decoder)
    : m_file(file), m_format(format), m_decoder(std::move(decoder)), m_fillBytes(FirstFill)
{
    m_special[static_cast<unsigned char>(format.delimiter)] = true;
    m_special['\n'] = true;
    m_special['\r'] = true;
}

Result<std::unique_ptr<CsvReader>> CsvReader::open(QIODevice &file, const CsvFormat &format)
{
    WEIWO_ASSIGN(Decoder decoder, Decoder::of(format.encoding));
    std::unique_ptr<CsvReader> reader(new CsvReader(file, format, std::move(decoder)));
    WEIWO_TRY(reader->readHeader());
    return reader;
}

Status CsvReader::readHeader()
{
    const bool named = m_format.headerRow > 0;
    const int before = m_format.skipRows + std::max(m_format.headerRow, 1) - 1;
    bool row = true;
    for (int i = 0; i <= before && row; ++i) {
        WEIWO_ASSIGN(row, nextRow());
    }
    while (row && !named && isBlank(m_cells)) {
        WEIWO_ASSIGN(row, nextRow());
    }
    if (!row) {
        return fail(errc::BadInput,
                    m_buffer.empty() ? translate("exchange", "The file is empty.")
                                     : translate("exchange",
                                                 "The file ends before its first row of data. Look "
                                                 "at header_row and skip_rows of the mapping."));
    }
    for (size_t i = 0; i < m_cells.size(); ++i) {
        m_headers += named
            ? QString::fromUtf8(m_cells[i].data(), qsizetype(m_cells[i].size())).trimmed()
            : QString::number(i + 1);
    }
    m_pending = !named;
    return {};
}

Result<bool> CsvReader::next(SourceRow &row)
{
    for (;;) {
        if (!std::exchange(m_pending, false)) {
            WEIWO_ASSIGN(const bool found, nextRow());
            if (!found)
                return false;
            if (isBlank(m_cells))
                continue;
        }
        row = {++m_row, m_rowLine, m_cells, false, m_stray};
        if (m_suspicious)
            noteDamage(row);
        return true;
    }
}

Result<bool> CsvReader::nextRow()
{
    for (;;) {
        if (m_pos == m_buffer.size() && m_atEnd)
            return false;
        const Parsed parsed = m_pos == m_buffer.size() ? Parsed::NeedMore : parse();
        if (parsed == Parsed::Row)
            return true;
        if (parsed != Parsed::NeedMore)
            return refused(parsed);
        if (m_buffer.size() - m_pos > MaxRowBytes)
            return refused(Parsed::TooLong);
        WEIWO_TRY(fill());
    }
}

Status CsvReader::fill()
{
    // A row that did not fit is looked at again from its start: reading twice as much each
    // time keeps that linear.
    m_fillBytes =
        m_pos == 0 && !m_buffer.empty() ? std::min(m_fillBytes * 2, MaxRowBytes) : FirstFill;
    m_buffer.erase(0, m_pos);
    m_pos = 0;
    m_piece.resize(qsizetype(m_fillBytes));
    qint64 got = 0;
    while (got < m_piece.size() && !m_atEnd) {
        const qint64 more = m_file.read(m_piece.data() + got, m_piece.size() - got);
        if (more < 0) {
            return fail(
                errc::Io,
                translate("exchange", "The file cannot be read: %1").arg(m_file.errorString()), {},
                m_file.errorString());
        }
        got += more;
        m_atEnd = more == 0;
    }
    const size_t before = m_buffer.size();
    m_decoder.decode({m_piece.constData(), size_t(got)}, m_atEnd, m_buffer);
    m_suspicious = m_suspicious || m_decoder.invalid() > 0
        || std::memchr(m_buffer.data() + before, '\0', m_buffer.size() - before);
    return {};
}

/// One row from m_pos. Changes nothing but m_fields unless a whole row is there.
CsvReader::Parsed CsvReader::parse()
{
    const char *at = m_buffer.data() + m_pos;
    const char *const end = m_buffer.data() + m_buffer.size();
    const char quote = m_format.quote.value_or('\0');
    const bool quotes = m_format.quote.has_value();
    m_fields.clear();
    m_quoted = false;
    for (;;) {
        if (quotes && at < end && *at == quote) {
            if (!parseQuoted(at, end))
                return m_atEnd ? Parsed::OpenQuote : Parsed::NeedMore;
        } else {
            const char *const begin = at;
            while (at < end && !m_special[static_cast<unsigned char>(*at)])
                ++at;
            m_fields.push_back({begin, at, Form::Plain});
        }
        if (at == end || *at != m_format.delimiter)
            break;
        ++at;
    }
    if (at == end && !m_atEnd)
        return Parsed::NeedMore;
    if (at < end && *at == '\r' && at + 1 == end && !m_atEnd)
        return Parsed::NeedMore; // a line feed may follow
    endRow(at, end);
    return Parsed::Row;
}

/// A quoted cell at @p at, which then stands behind it; false where its end is not there.
bool CsvReader::parseQuoted(const char *&at, const char *end)
{
    const char quote = *m_format.quote;
    const char *const begin = at + 1;
    const char *close = begin;
    Form form = Form::Plain;
    for (;;) {
        close = static_cast<const char *>(std::memchr(close, quote, size_t(end - close)));
        if (!close || (close + 1 == end && !m_atEnd)) {
            m_openQuote = at;
            return false;
        }
        if (close + 1 == end || close[1] != quote)
            break;
        form = Form::Doubled;
        close += 2;
    }
    m_quoted = true;
    at = close + 1;
    if (at == end || m_special[static_cast<unsigned char>(*at)]) {
        m_fields.push_back({begin, close, form});
        return true;
    }
    while (at < end && !m_special[static_cast<unsigned char>(*at)])
        ++at;
    m_fields.push_back({begin, at, Form::Stray});
    return true;
}

/// The row in m_fields is whole and ends at @p at: makes its cells and goes behind it.
void CsvReader::endRow(const char *at, const char *end)
{
    const char *const rowBegin = m_buffer.data() + m_pos;
    m_rowLine = m_line;
    if (m_quoted)
        m_line += lineEndsIn({rowBegin, size_t(at - rowBegin)});
    if (at < end) {
        const size_t length = *at == '\r' && at + 1 < end && at[1] == '\n' ? 2 : 1;
        if (m_lineEnd.isEmpty())
            m_lineEnd = QByteArray(at, qsizetype(length));
        ++m_line;
        at += length;
    }
    m_pos = size_t(at - m_buffer.data());

    m_stray = false;
    m_cells.clear();
    for (const Field &field : m_fields) {
        if (field.form == Form::Plain)
            m_cells.emplace_back(field.begin, size_t(field.end - field.begin));
        else
            m_cells.push_back(withoutQuotes(field));
        m_stray = m_stray || field.form == Form::Stray;
    }
}

/// Takes doubled quotes, and the closing one before stray text, out of the buffer in place.
std::string_view CsvReader::withoutQuotes(const Field &field)
{
    const char quote = *m_format.quote;
    char *const begin = m_buffer.data() + (field.begin - m_buffer.data());
    char *out = begin;
    bool closed = false;
    for (const char *in = field.begin; in < field.end; ++in) {
        if (*in == quote && !closed) {
            closed = in + 1 == field.end || in[1] != quote;
            if (closed)
                continue;
            ++in;
        }
        *out++ = *in;
    }
    return {begin, size_t(out - begin)};
}

void CsvReader::noteDamage(SourceRow &row) const
{
    for (const std::string_view cell : row.cells) {
        if (cell.find('\0') != std::string_view::npos
            || cell.find("\xef\xbf\xbd") != std::string_view::npos)
            row.damaged = true;
    }
}

tl::unexpected<Error> CsvReader::refused(Parsed reason) const
{
    qint64 line = m_line;
    QString message;
    if (reason == Parsed::OpenQuote) {
        const char *const rowBegin = m_buffer.data() + m_pos;
        line += lineEndsIn({rowBegin, size_t(m_openQuote - rowBegin)});
        message = translate("exchange",
                            "Line %1 opens a quote that is not closed up to the end of "
                            "the file. Close it, or set \"quote\" of the mapping to "
                            "null if quotes mean nothing in this file.")
                      .arg(line);
    } else {
        message = translate("exchange",
                            "The row that begins in line %1 is longer than 16 MB. "
                            "Perhaps a quote in it is not closed, or the file is no "
                            "table of text.")
                      .arg(line);
    }
    auto failure = fail(errc::BadInput, message);
    failure.value().more = {{"line", line}};
    return failure;
}

} // namespace weiwo
