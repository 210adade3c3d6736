#include "core/exchange/text/csv_guess.h"

#include "core/exchange/text/csv_writer.h"
#include "core/exchange/text/plain_text.h"
#include "core/exchange/text/value_parse.h"

#include <QBuffer>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr qint64 SampleBytes = 128 * 1024;
constexpr size_t SampleRows = 200;
/// From the letter that data has least by chance to the one that it has most.
constexpr char Delimiters[] = {'\t', '|', ';', ','};

using Cells = std::vector<std::string>;

struct Cut
{
    char delimiter = ',';
    std::vector<Cells> rows; ///< also blank ones: header_row counts them
    size_t width = 0; ///< of most rows
    double score = 0; ///< share of rows of that width; less where the first row has another one
};

Cells fieldsOfBlankLine()
{
    return {std::string()};
}

/// The rows of @p text as far as they are whole, blank ones with them.
std::vector<Cells> rowsOf(const QByteArray &text, char delimiter)
{
    std::vector<Cells> rows;
    QBuffer file;
    file.setData(text);
    file.open(QIODevice::ReadOnly);
    CsvFormat format;
    format.delimiter = delimiter;
    format.headerRow = 0;
    const auto reader = CsvReader::open(file, format);
    if (!reader)
        return rows;
    SourceRow row;
    qint64 line = 1;
    while (rows.size() < SampleRows) {
        const Result<bool> found = (*reader)->next(row);
        if (!found || !*found)
            break;
        for (; line < row.line; ++line)
            rows.push_back(fieldsOfBlankLine());
        rows.emplace_back(row.cells.begin(), row.cells.end());
        line = row.line + 1;
        for (const std::string &cell : rows.back())
            line += std::count(cell.begin(), cell.end(), '\n');
    }
    return rows;
}

Cut cutWith(const QByteArray &text, char delimiter)
{
    Cut cut{delimiter, rowsOf(text, delimiter), 0, 0};
    std::map<size_t, size_t> widths;
    size_t count = 0;
    std::optional<size_t> first;
    for (const Cells &row : cut.rows) {
        if (row == fieldsOfBlankLine())
            continue;
        ++widths[row.size()];
        ++count;
        first = first.value_or(row.size());
    }
    size_t most = 0;
    for (const auto &[width, rows] : widths) {
        if (width > 1 && rows >= most) {
            most = rows;
            cut.width = width;
        }
    }
    if (cut.width > 1)
        cut.score = double(most) / double(count) * (first == cut.width ? 1.0 : 0.6);
    return cut;
}

Cut bestCut(const QByteArray &text)
{
    std::vector<Cut> cuts;
    double best = 0;
    for (const char delimiter : Delimiters) {
        cuts.push_back(cutWith(text, delimiter));
        best = std::max(best, cuts.back().score);
    }
    if (best == 0)
        return cuts.back();
    std::erase_if(cuts, [best](const Cut &cut) { return cut.score < best - 0.02; });
    return *std::max_element(cuts.begin(), cuts.end(),
                             [](const Cut &a, const Cut &b) { return a.width < b.width; });
}

bool isFilled(const Cells &row, size_t width)
{
    const auto filled = std::count_if(
        row.begin(), row.end(), [](const std::string &cell) { return !cellText(cell).empty(); });
    return row.size() >= width && size_t(filled) * 2 > width;
}

/// As lookOf(), but a year is no mere number: "2026" above amounts is a header.
CellLook lookAsHeader(const std::string &cell)
{
    const std::string_view text = cellText(cell);
    const bool isYear = text.size() == 4 && (text.substr(0, 2) == "19" || text.substr(0, 2) == "20")
        && isDigit(char32_t(text[2])) && isDigit(char32_t(text[3]));
    return isYear ? CellLook::Month : lookOf(cell);
}

/// Whether @p row looks like the rows below it: then it is no header.
bool looksLikeData(const Cells &row, std::span<const Cells> below)
{
    size_t alike = 0;
    for (size_t i = 0; i < row.size(); ++i) {
        const CellLook look = lookAsHeader(row[i]);
        if (look == CellLook::Empty || look == CellLook::Text)
            continue;
        size_t same = 0;
        size_t filled = 0;
        for (const Cells &other : below) {
            const CellLook otherLook = i < other.size() ? lookAsHeader(other[i]) : CellLook::Empty;
            filled += otherLook == CellLook::Empty ? 0 : 1;
            same += otherLook == look ? 1 : 0;
        }
        if (same * 2 <= filled || filled == 0)
            return false; // "2026-01" above amounts is a header
        ++alike;
    }
    return alike > 0;
}

int headerRowOf(const Cut &cut)
{
    const size_t width = std::max<size_t>(cut.width, 1);
    for (size_t i = 0; i < cut.rows.size(); ++i) {
        if (!isFilled(cut.rows[i], width))
            continue;
        const std::span<const Cells> below(cut.rows.data() + i + 1, cut.rows.size() - i - 1);
        return looksLikeData(cut.rows[i], below) ? 0 : int(i) + 1;
    }
    return 1;
}

QByteArray sampleText(const QByteArray &bytes, bool complete, const TextEncoding &encoding)
{
    Result<Decoder> decoder = Decoder::of(encoding);
    std::string text;
    if (decoder)
        decoder->decode({bytes.constData(), size_t(bytes.size())}, complete, text);
    if (!complete) {
        const size_t end = text.find_last_of("\r\n");
        if (end != std::string::npos)
            text.resize(end + 1);
    }
    return QByteArray::fromStdString(text);
}

} // namespace

CellLook lookOf(std::string_view cell)
{
    cell = cellText(cell);
    if (cell.empty())
        return CellLook::Empty;
    const auto date = parseDate(cell);
    // Days as a spreadsheet counts them (45123, 45123.5) look like amounts, and more often are.
    constexpr size_t SerialDigits = 5;
    const std::string_view whole = cell.substr(0, cell.find('.'));
    const bool isSerial = date && whole.size() == SerialDigits
        && whole.find_first_not_of("0123456789") == whole.npos;
    if ((date && !isSerial) || (!date && date.error() == ValueProblem::AmbiguousDate))
        return CellLook::Date;
    if (parseNumber(cell) || parseNumber(cell, {',', '.'}))
        return CellLook::Number;
    if (parseMonth(cell))
        return CellLook::Month;
    return CellLook::Text;
}

Result<CsvGuess> guessCsv(QIODevice &file)
{
    WEIWO_ASSIGN(const DetectedEncoding detected, detectEncoding(file));
    const QByteArray sample = file.peek(SampleBytes);
    const QByteArray text = sampleText(sample, sample.size() < SampleBytes, detected.encoding);
    const Cut cut = bestCut(text);
    CsvGuess guess;
    guess.format.encoding = detected.encoding;
    guess.format.delimiter = cut.delimiter;
    guess.format.headerRow = headerRowOf(cut);
    guess.encodingCertain = detected.certain;
    guess.invalid = detected.invalid;
    return guess;
}

} // namespace weiwo
