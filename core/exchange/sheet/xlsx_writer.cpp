#include "core/exchange/sheet/xlsx_writer.h"

#include "core/base/text.h"

#include <QFile>
#include <cmath>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr unsigned MostRows = 1'048'576;
constexpr int DeepestOutline = 7;
constexpr qsizetype LongestName = 25;   ///< of a sheet, with room for its number

tl::unexpected<Error> notWritten(const QString &detail)
{
    return fail(errc::Io, translate("exchange", "The spreadsheet could not be written."), {}, detail);
}

Status outcome(lxw_error error)
{
    if (error == LXW_NO_ERROR)
        return {};
    return notWritten(QString::fromUtf8(lxw_strerror(error)));
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

QString sheetName(const QString &name, int number)
{
    QString plain;
    for (const QChar c : name)
        if (!u"[]:*?/\\'"_s.contains(c))
            plain += c;
    plain = plain.simplified().left(LongestName);
    if (plain.isEmpty())
        plain = u"1"_s;
    return number > 1 ? plain + u" %1"_s.arg(number) : plain;
}

} // namespace

std::string groupedFormat(int decimals)
{
    return decimals > 0 ? "#,##0." + std::string(static_cast<size_t>(decimals), '0') : "#,##0";
}

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::create()
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter);
    writer->m_path = QFile::encodeName(writer->m_folder.filePath(u"export.xlsx"_s));
    QByteArray temporary = QFile::encodeName(writer->m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    writer->m_book = workbook_new_opt(writer->m_path.constData(), &options);
    if (!writer->m_book)
        return notWritten(u"workbook_new"_s);
    // The same rows make the same bytes, whenever they are written.
    lxw_doc_properties properties{};
    properties.created = 1577836800;
    workbook_set_properties(writer->m_book, &properties);
    return writer;
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        (void)workbook_close(m_book);
}

Status XlsxWriter::addSheet(const QString &name)
{
    m_sheet = workbook_add_worksheet(m_book, sheetName(name, ++m_sheets).toUtf8().constData());
    if (!m_sheet)
        return notWritten(u"workbook_add_worksheet"_s);
    // The sum of a group stands above its parts.
    worksheet_outline_settings(m_sheet, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);
    m_row = 0;
    return {};
}

void XlsxWriter::setWidth(int first, int last, double width)
{
    worksheet_set_column(m_sheet, columnOf(first), columnOf(last), width, nullptr);
}

void XlsxWriter::freeze(int rows, int columns)
{
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(rows), columnOf(columns));
}

void XlsxWriter::setOutline(int level)
{
    lxw_row_col_options options{};
    options.level = static_cast<uint8_t>(qBound(0, level, DeepestOutline));
    worksheet_set_row_opt(m_sheet, m_row, LXW_DEF_ROW_HEIGHT, nullptr, &options);
}

bool XlsxWriter::isFull() const
{
    return m_row >= MostRows;
}

lxw_format *XlsxWriter::formatOf(const XlsxLook &look)
{
    if (look == XlsxLook{})
        return nullptr;
    lxw_format *&format = m_formats[look];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    if (!look.number.empty())
        format_set_num_format(format, look.number.c_str());
    if (look.strong)
        format_set_bold(format);
    if (look.line)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (look.right)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (look.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(look.indent));
    return format;
}

Status XlsxWriter::text(int column, const QString &text, const XlsxLook &look)
{
    return outcome(worksheet_write_string(m_sheet, m_row, columnOf(column), text.toUtf8().constData(), formatOf(look)));
}

Status XlsxWriter::number(int column, double value, const XlsxLook &look)
{
    return outcome(worksheet_write_number(m_sheet, m_row, columnOf(column), value, formatOf(look)));
}

Status XlsxWriter::number(int column, qint64 n, int places, const XlsxLook &look)
{
    return number(column, static_cast<double>(n) / std::pow(10.0, places), look);
}

Status XlsxWriter::date(int column, QDate date, XlsxLook look)
{
    // Day 0 of a spreadsheet's calendar.
    static const qint64 Epoch = QDate(1899, 12, 30).toJulianDay();
    look.number = "yyyy-mm-dd";
    return number(column, static_cast<double>(date.toJulianDay() - Epoch), look);
}

Status XlsxWriter::finish(QIODevice &out)
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    WEIWO_TRY(outcome(error));
    QFile made(QFile::decodeName(m_path));
    if (!made.open(QIODevice::ReadOnly))
        return notWritten(made.errorString());
    constexpr qint64 Piece = 1 << 20;
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(Piece);
        if (bytes.isEmpty() || out.write(bytes) != bytes.size())
            return notWritten(out.errorString());
    }
    return {};
}

} // namespace weiwo
