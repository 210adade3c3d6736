#include "app/cli/analyze_table.h"

#include "app/cli/context.h"
#include "core/exchange/mapping/header_match.h"
#include "core/exchange/mapping/mapping.h"
#include "core/exchange/text/csv_guess.h"
#include "core/exchange/text/value_parse.h"

#include <QSet>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::cli {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

ValueProblem problemOf(std::string_view text)
{
    if (text.empty())
        return ValueProblem::Empty;
    const bool digits = text.find_first_not_of("0123456789.-+") == std::string_view::npos;
    return digits && text.size() > 18 ? ValueProblem::NumberTooLong : ValueProblem::NotANumber;
}

/// What files call a column: the words of the fields that imports take it for.
QStringList wordsFor(const QString &name)
{
    // What tells rows apart here is the record's own code in a list.
    const QString field = name == "id"_L1 ? u"code"_s : name;
    QStringList words;
    for (const QString &dataset : {u"sales.lines"_s, u"customers.customers"_s})
        for (const QString &word : commonSynonyms(dataset, field))
            words << normalHeader(word);
    return words;
}

QString quoted(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

AnalyzeTable::AnalyzeTable(QString name, QByteArray bytes)
    : m_name(std::move(name)), m_bytes(std::move(bytes)), m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::ReadOnly);
}

Result<std::unique_ptr<AnalyzeTable>> AnalyzeTable::open(const QString &name)
{
    QByteArray bytes;
    if (name == "-"_L1) {
        bytes = standardInput();
    } else {
        WEIWO_ASSIGN(bytes, bytesOf(name));
    }
    std::unique_ptr<AnalyzeTable> table(
        new AnalyzeTable(name == "-"_L1 ? QString() : name, std::move(bytes)));
    // Excel in China writes GB18030; how the rest is cut is the contract's.
    WEIWO_ASSIGN(const CsvGuess guess, guessCsv(table->m_buffer));
    CsvFormat format;
    format.encoding = guess.format.encoding;
    auto reader = CsvReader::open(table->m_buffer, format);
    if (!reader)
        return tl::make_unexpected(table->at(1, {}, reader.error().message));
    table->m_reader = std::move(*reader);
    WEIWO_TRY(table->checkHeader());
    return table;
}

Status AnalyzeTable::checkHeader() const
{
    if (m_reader->invalidBytes() > 0 && headers().join(u' ').contains(QChar::ReplacementCharacter))
        return tl::make_unexpected(at(1, {}, problemMessage(ValueProblem::BadCharacters, {})));
    QSet<QString> seen;
    for (const QString &header : headers()) {
        if (seen.contains(header)) {
            return tl::make_unexpected(
                at(1, header, translate("cli", "The column %1 is there twice.").arg(header)));
        }
        seen.insert(header);
    }
    return {};
}

Result<size_t> AnalyzeTable::column(const QString &name) const
{
    if (const auto place = columnIfAny(name))
        return *place;
    return tl::make_unexpected(at(1, name, translate("cli", "The column %1 is missing.").arg(name)));
}

std::optional<size_t> AnalyzeTable::columnIfAny(const QString &name) const
{
    if (const qsizetype place = headers().indexOf(name); place >= 0)
        return static_cast<size_t>(place);
    const QStringList words = wordsFor(name);
    std::optional<size_t> found;
    for (qsizetype place = 0; place < headers().size(); ++place) {
        if (!words.contains(normalHeader(headers()[place])))
            continue;
        // Of two that may be meant neither is.
        if (found)
            return {};
        found = static_cast<size_t>(place);
    }
    return found;
}

Findings AnalyzeTable::unknownColumns(const QStringList &known) const
{
    QSet<QString> read;
    for (const QString &name : known)
        if (const auto place = columnIfAny(name))
            read.insert(headers()[qsizetype(*place)]);
    Findings findings;
    for (const QString &header : headers()) {
        if (read.contains(header))
            continue;
        Finding finding{.severity = Severity::Info, .code = u"column.unknown"_s};
        finding.subject = m_name;
        finding.column = header;
        finding.message = translate("cli", "The column %1 is not known and is ignored.").arg(header);
        findings.push_back(std::move(finding));
    }
    return findings;
}

Result<bool> AnalyzeTable::next()
{
    auto found = m_reader->next(m_row);
    if (!found) {
        if (found.error().subject.isEmpty())
            found.error().subject = m_name;
        return found;
    }
    if (!*found)
        return false;
    if (m_row.cells.size() != static_cast<size_t>(headers().size())) {
        return tl::make_unexpected(at(m_row.line, {},
                                      translate("cli", "The row has %1 cells, the header has %2.")
                                          .arg(m_row.cells.size())
                                          .arg(headers().size())));
    }
    if (m_row.damaged)
        return tl::make_unexpected(
            at(m_row.line, {}, problemMessage(ValueProblem::BadCharacters, {})));
    if (m_row.strayText) {
        return tl::make_unexpected(
            at(m_row.line, {}, translate("cli", "There is text behind a closing quote.")));
    }
    return true;
}

Result<Decimal> AnalyzeTable::number(size_t column) const
{
    const std::string_view cell = withoutBlanks(text(column));
    if (const auto value = decimalFromText(quoted(cell)))
        return *value;
    return tl::make_unexpected(refused(column, problemMessage(problemOf(cell), quoted(cell))));
}

Result<double> AnalyzeTable::realNumber(size_t column) const
{
    constexpr double largest = 1e15;
    const std::string_view cell = withoutBlanks(text(column));
    bool isNumber = false;
    const double value =
        QByteArray::fromRawData(cell.data(), qsizetype(cell.size())).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value)) {
        const ValueProblem problem = cell.empty() ? ValueProblem::Empty : ValueProblem::NotANumber;
        return tl::make_unexpected(refused(column, problemMessage(problem, quoted(cell))));
    }
    if (std::abs(value) > largest)
        return tl::make_unexpected(refused(column, translate("cli", "The number is too large.")));
    return value;
}

Result<qint64> AnalyzeTable::count(size_t column) const
{
    WEIWO_ASSIGN(const Decimal value, number(column));
    const auto whole = wholeNumber(value);
    if (!whole) {
        return tl::make_unexpected(
            refused(column, problemMessage(ValueProblem::NotWhole, decimalText(value))));
    }
    if (*whole < 0)
        return tl::make_unexpected(refused(column, translate("cli", "The number is below 0.")));
    return *whole;
}

Result<qint32> AnalyzeTable::day(size_t column) const
{
    const std::string_view cell = withoutBlanks(text(column));
    const Parsed<QDate> date = parseDate(cell);
    if (!date)
        return tl::make_unexpected(refused(column, problemMessage(date.error(), quoted(cell))));
    return static_cast<qint32>(date->toJulianDay());
}

Error AnalyzeTable::refusedHeader(const QString &column, const QString &message) const
{
    return at(1, column, message);
}

Error AnalyzeTable::refusedColumn(const QString &column, const QString &message) const
{
    return {QString::fromLatin1(errc::BadInput),
            translate("cli", "Column %1: %2").arg(column, message), {}, m_name,
            {{"column", column.toStdString()}}};
}

Error AnalyzeTable::refused(size_t column, const QString &message) const
{
    return at(m_row.line, headers()[qsizetype(column)], message);
}

Error AnalyzeTable::at(qint64 line, const QString &column, const QString &message) const
{
    const QString place = column.isEmpty()
        ? translate("cli", "Line %1: %2").arg(QString::number(line), message)
        : translate("cli", "Line %1, column %2: %3").arg(QString::number(line), column, message);
    Error error{QString::fromLatin1(errc::BadInput), place, {}, m_name, {{"line", line}}};
    if (!column.isEmpty())
        error.more["column"] = column.toStdString();
    return error;
}

} // namespace weiwo::cli
