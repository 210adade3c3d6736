#include "core/exchange/sheet/xlsx_reader.h"

#include "core/base/text.h"

#include <QDate>
#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using Token = XmlScanner::Token;

constexpr size_t MostColumns = 16'384;
constexpr size_t SignificantDigits = 15;
constexpr int LargestExponent = 300;
constexpr qint64 SecondsOfDay = 86'400;

/// Column of "BC12", from 0; nothing for what names no cell.
std::optional<size_t> columnOf(std::string_view reference)
{
    size_t column = 0;
    size_t letters = 0;
    for (; letters < reference.size() && reference[letters] >= 'A' && reference[letters] <= 'Z';
         ++letters)
        column = std::min(column * 26 + static_cast<size_t>(reference[letters] - 'A' + 1),
                          MostColumns + 1);
    if (letters == 0 || column > MostColumns)
        return {};
    return column - 1;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

size_t numberOf(std::string_view digits, size_t otherwise)
{
    size_t number = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, number);
    return read.ec == std::errc() && read.ptr == end ? number : otherwise;
}

bool isPlain(std::string_view stored)
{
    const std::string_view digits = stored.substr(!stored.empty() && stored.front() == '-' ? 1 : 0);
    return !digits.empty() && digits.size() <= SignificantDigits + 1 && digits.front() != '.'
        && digits.back() != '.'
        && std::all_of(digits.begin(), digits.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == '.'; })
        && std::count(digits.begin(), digits.end(), '.') <= 1;
}

/// Digits and where the point stands among them.
struct Digits
{
    bool negative = false;
    std::string digits;
    int point = 0;
};

std::optional<Digits> digitsOf(std::string_view stored)
{
    Digits number;
    size_t at = 0;
    if (at < stored.size() && (stored[at] == '-' || stored[at] == '+'))
        number.negative = stored[at++] == '-';
    bool fraction = false;
    size_t seen = 0;
    for (; at < stored.size() && stored[at] != 'e' && stored[at] != 'E'; ++at) {
        if (stored[at] == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (stored[at] < '0' || stored[at] > '9')
            return {};
        ++seen;
        number.point += fraction ? 0 : 1;
        number.digits += stored[at];
    }
    if (seen == 0)
        return {};
    if (at < stored.size()) {
        std::string_view exponent = stored.substr(at + 1);
        if (exponent.starts_with('+'))
            exponent.remove_prefix(1);
        int power = 0;
        const auto end = exponent.data() + exponent.size();
        const auto read = std::from_chars(exponent.data(), end, power);
        if (read.ec != std::errc() || read.ptr != end || std::abs(power) > LargestExponent)
            return {};
        number.point += power;
    }
    const size_t zeros = std::min(number.digits.find_first_not_of('0'), number.digits.size());
    number.digits.erase(0, zeros);
    number.point -= static_cast<int>(zeros);
    return number;
}

void roundTo(Digits &number, size_t most)
{
    if (number.digits.size() <= most)
        return;
    const bool up = number.digits[most] >= '5';
    number.digits.resize(most);
    if (!up)
        return;
    for (size_t i = most; i-- > 0;) {
        if (number.digits[i] != '9') {
            ++number.digits[i];
            return;
        }
        number.digits[i] = '0';
    }
    // All nines: they are zeros now.
    number.digits.front() = '1';
    ++number.point;
}

} // namespace

std::optional<std::string> plainNumber(std::string_view stored)
{
    auto number = digitsOf(stored);
    if (!number)
        return {};
    roundTo(*number, SignificantDigits);
    std::string &digits = number->digits;
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.empty())
        return "0";
    std::string text;
    if (number->negative)
        text.push_back('-');
    if (number->point <= 0) {
        text.append("0.");
        text.append(static_cast<size_t>(-number->point), '0');
        text.append(digits);
        return text;
    }
    const auto point = static_cast<size_t>(number->point);
    if (digits.size() <= point) {
        text.append(digits);
        text.append(point - digits.size(), '0');
        return text;
    }
    text.append(digits, 0, point);
    text.push_back('.');
    text.append(digits, point);
    return text;
}

XlsxReader::XlsxReader(XlsxBook &book, const SheetFormat &format, ZipPart part)
    : m_book(book), m_format(format), m_xml(std::move(part))
{
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(XlsxBook &book, const SheetFormat &format)
{
    WEIWO_TRY(book.loadTexts());
    WEIWO_ASSIGN(ZipPart part, book.sheet(format.sheet));
    std::unique_ptr<XlsxReader> reader(new XlsxReader(book, format, std::move(part)));
    WEIWO_TRY(reader->readHeader());
    return reader;
}

Result<bool> XlsxReader::hasRows(XlsxBook &book, const QString &sheet)
{
    SheetFormat whole;
    whole.sheet = sheet;
    whole.headerRow = 0;
    WEIWO_TRY(book.loadTexts());
    WEIWO_ASSIGN(ZipPart part, book.sheet(sheet));
    XlsxReader reader(book, whole, std::move(part));
    SourceRow row;
    for (int rows = 0; rows < 2; ++rows) {
        WEIWO_ASSIGN(const bool found, reader.next(row));
        if (!found)
            return false;
    }
    return true;
}

Status XlsxReader::readHeader()
{
    const bool named = m_format.headerRow > 0;
    const int before = m_format.skipRows + std::max(m_format.headerRow, 1) - 1;
    bool row = true;
    // Blank rows are rows of the sheet; many programs do not store them.
    do {
        WEIWO_ASSIGN(row, nextRow());
    } while (
        row
        && (m_line <= before || (!named && std::all_of(m_cells.begin(), m_cells.end(), isBlank))));
    if (!row)
        return fail(errc::BadInput,
                    translate("exchange",
                              "The sheet ends before its first row of data. Look at sheet, "
                              "header_row and skip_rows of the mapping."));
    while (named && !m_cells.empty() && isBlank(m_cells.back()))
        m_cells.pop_back();
    for (size_t i = 0; i < m_cells.size(); ++i)
        m_headers += named
            ? QString::fromUtf8(m_cells[i].data(), qsizetype(m_cells[i].size())).trimmed()
            : QString::number(i + 1);
    m_pending = !named;
    return {};
}

Result<bool> XlsxReader::next(SourceRow &row)
{
    for (;;) {
        if (!std::exchange(m_pending, false)) {
            WEIWO_ASSIGN(const bool found, nextRow());
            if (!found)
                return false;
        }
        if (std::all_of(m_cells.begin(), m_cells.end(), isBlank))
            continue;
        // Cells at the end of a row that are empty are often not stored, or stored for their looks.
        const auto width = static_cast<size_t>(m_headers.size());
        while (m_cells.size() > width && isBlank(m_cells.back()))
            m_cells.pop_back();
        if (m_cells.size() < width)
            m_cells.resize(width);
        row = {++m_row, m_line, m_cells, false, false};
        return true;
    }
}

tl::unexpected<Error> XlsxReader::damaged() const
{
    return fail(errc::BadInput,
                translate("exchange",
                          "Row %1 of the sheet is damaged. Open %2 in a spreadsheet program "
                          "and save it anew.")
                    .arg(m_line)
                    .arg(m_book.name()),
                m_book.name());
}

/// The next row that is stored, whatever is in it. What comes behind the last one is read too: only
/// then is the sheet known to be whole.
Result<bool> XlsxReader::nextRow()
{
    while (!m_done) {
        WEIWO_ASSIGN(const Token token, m_xml.next());
        if (token == Token::Done) {
            m_done = true;
        } else if (token == Token::Start && m_xml.name() == "row") {
            const size_t line = numberOf(m_xml.attribute("r"), static_cast<size_t>(m_line) + 1);
            m_line = std::max(m_line + 1, static_cast<qint64>(line));
            WEIWO_TRY(readCells());
            finishRow();
            return true;
        }
    }
    return false;
}

Status XlsxReader::readCells()
{
    m_found.clear();
    m_text.clear();
    m_column = 0;
    for (;;) {
        WEIWO_ASSIGN(const Token token, m_xml.next());
        if (token == Token::End && m_xml.name() == "row")
            return {};
        if (token == Token::Done)
            return damaged();
        if (token == Token::Start && m_xml.name() == "c")
            WEIWO_TRY(readCell());
    }
}

Status XlsxReader::readCell()
{
    const std::string_view reference = m_xml.attribute("r");
    Cell cell;
    cell.column = m_column;
    if (!reference.empty()) {
        const auto column = columnOf(reference);
        if (!column)
            return damaged();
        cell.column = *column;
    }
    if (cell.column >= MostColumns)
        return damaged();
    m_column = cell.column + 1;
    const std::string_view type = m_xml.attribute("t");
    // b, d, e, n, s; of the longer ones: "str" and "inlineStr".
    const char kind = type.empty() ? 'n'
        : type == "str"            ? 'f'
        : type == "inlineStr"      ? 'i'
                                   : type.front();
    const size_t style = numberOf(m_xml.attribute("s"), 0);
    m_value.clear();
    bool inValue = false;
    int phonetic = 0;
    for (;;) {
        WEIWO_ASSIGN(const Token token, m_xml.next());
        if (token == Token::Done)
            return damaged();
        if (token == Token::Text) {
            if (inValue && phonetic == 0)
                m_value += m_xml.text();
        } else if (m_xml.name() == "v" || (kind == 'i' && m_xml.name() == "t")) {
            inValue = token == Token::Start;
        } else if (m_xml.name() == "rPh") {
            phonetic += token == Token::Start ? 1 : -1;
        } else if (m_xml.name() == "c" && token == Token::End) {
            break;
        }
    }
    return store(m_value, kind, style, cell);
}

Status XlsxReader::store(const std::string &value, char kind, size_t style, Cell cell)
{
    if (value.empty())
        return {};
    cell.begin = m_text.size();
    switch (kind) {
    case 's': {
        const auto text = m_book.text(numberOf(value, std::string::npos));
        if (!text)
            return damaged();
        cell.shared = text->data();
        cell.length = text->size();
        m_found.push_back(cell);
        return {};
    }
    case 'b':
        m_text += value == "0" ? "FALSE" : "TRUE";
        break;
    case 'f':
    case 'i': {
        std::string text = value;
        unescape(text);
        m_text += text;
        break;
    }
    case 'n':
        addNumber(value, style);
        break;
    default:
        m_text += value;
        break;
    }
    cell.length = m_text.size() - cell.begin;
    m_found.push_back(cell);
    return {};
}

void XlsxReader::addNumber(std::string_view digits, size_t style)
{
    const NumberLook look = m_book.lookOf(style);
    if (look != NumberLook::Number) {
        addDate(digits, look);
        return;
    }
    const size_t begin = m_text.size();
    if (isPlain(digits))
        m_text += digits;
    else
        m_text += plainNumber(digits).value_or(std::string(digits));
    if (m_format.decimal != '.')
        std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.end(), '.',
                     m_format.decimal);
}

/// Days since the end of 1899 (with a 29 February 1900 that never was) or since 1904, the time of
/// day as a fraction.
void XlsxReader::addDate(std::string_view number, NumberLook look)
{
    const std::string plain = plainNumber(number).value_or(std::string());
    const size_t point = std::min(plain.find('.'), plain.size());
    const size_t whole = numberOf(std::string_view(plain).substr(0, point), std::string::npos);
    constexpr size_t LastDay = 2'958'465;
    if (whole > LastDay) {
        m_text += number;
        return;
    }
    qint64 day = static_cast<qint64>(whole);
    const double fraction = QByteArray::fromStdString(plain.substr(point)).toDouble();
    qint64 seconds = qRound64(fraction * SecondsOfDay);
    if (seconds == SecondsOfDay) {
        seconds = 0;
        ++day;
    }
    const bool onlyTime = look == NumberLook::Time && day == 0;
    if (!onlyTime) {
        const QDate first = m_book.from1904() ? QDate(1904, 1, 1)
            : day < 60                        ? QDate(1899, 12, 31)
                                              : QDate(1899, 12, 30);
        m_text += first.addDays(day).toString(Qt::ISODate).toStdString();
    }
    if (onlyTime || seconds > 0) {
        char time[16];
        std::snprintf(time, sizeof time, "%s%02d:%02d:%02d", onlyTime ? "" : " ",
                      static_cast<int>(seconds / 3600), static_cast<int>(seconds / 60 % 60),
                      static_cast<int>(seconds % 60));
        m_text += time;
    }
}

void XlsxReader::finishRow()
{
    m_cells.clear();
    for (const Cell &cell : m_found) {
        if (cell.column >= m_cells.size())
            m_cells.resize(cell.column + 1);
        m_cells[cell.column] = cell.shared
            ? std::string_view(cell.shared, cell.length)
            : std::string_view(m_text).substr(cell.begin, cell.length);
    }
}

} // namespace weiwo
