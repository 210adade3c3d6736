#include "core/exchange/row_writers.h"

#include "core/exchange/cell_values.h"

#include <QFile>
#include <QTemporaryDir>
#include <cmath>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

constexpr lxw_row_t MostRows = 1'048'576;
constexpr double ColumnWidth = 16;

tl::unexpected<Error> notWritten(const QString &detail)
{
    return fail(errc::Io, translate("exchange", "The spreadsheet could not be written."), {},
                detail);
}

class XlsxRows : public RowWriter
{
public:
    XlsxRows(QIODevice &out, bool titles, int currencyDigits)
        : m_out(out), m_titles(titles), m_digits(currencyDigits)
    {
    }
    ~XlsxRows() override
    {
        if (m_book)
            (void)workbook_close(m_book);
    }
    XlsxRows(const XlsxRows &) = delete;
    XlsxRows &operator=(const XlsxRows &) = delete;

    Status begin(const QString &dataset, const std::vector<const FieldSpec *> &fields) override;
    Status add(const std::vector<Value> &values, const QStringList &texts) override;
    Status finish() override;

private:
    Status nextSheet();
    [[nodiscard]] lxw_format *formatOf(FieldType type) const;
    [[nodiscard]] lxw_error cell(lxw_col_t column, const Value &value, const QString &text);

    QIODevice &m_out;
    bool m_titles;
    int m_digits;
    QTemporaryDir m_folder;
    QByteArray m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_money = nullptr;
    lxw_format *m_ratio = nullptr;
    lxw_format *m_text = nullptr;
    lxw_row_t m_row = 0;
    int m_sheets = 0;
    QString m_name;
    std::vector<const FieldSpec *> m_fields;
};

Status XlsxRows::begin(const QString &dataset, const std::vector<const FieldSpec *> &fields)
{
    m_name = dataset;
    m_fields = fields;
    m_path = QFile::encodeName(m_folder.filePath(u"export.xlsx"_s));
    QByteArray temporary = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return notWritten(u"workbook_new"_s);
    // The same rows make the same bytes, whenever they are written.
    lxw_doc_properties properties{};
    properties.created = 1577836800;
    workbook_set_properties(m_book, &properties);
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    m_date = workbook_add_format(m_book);
    format_set_num_format(m_date, "yyyy-mm-dd");
    m_money = workbook_add_format(m_book);
    const QByteArray money = m_digits > 0 ? "#,##0." + QByteArray(m_digits, '0') : QByteArray("#,##0");
    format_set_num_format(m_money, money.constData());
    m_ratio = workbook_add_format(m_book);
    format_set_num_format(m_ratio, "0.00%");
    m_text = workbook_add_format(m_book);
    format_set_num_format(m_text, "@");
    return nextSheet();
}

Status XlsxRows::nextSheet()
{
    QString name = m_name.left(25);
    if (++m_sheets > 1)
        name += u" %1"_s.arg(m_sheets);
    m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!m_sheet)
        return notWritten(u"workbook_add_worksheet"_s);
    const auto last = static_cast<lxw_col_t>(m_fields.size() - 1);
    worksheet_set_column(m_sheet, 0, last, ColumnWidth, nullptr);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QString head = m_titles ? m_fields[i]->title.str() : m_fields[i]->key;
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), head.toUtf8().constData(),
                               m_head);
    }
    m_row = 1;
    return {};
}

lxw_format *XlsxRows::formatOf(FieldType type) const
{
    switch (type) {
    case FieldType::Date:
        return m_date;
    case FieldType::Money:
        return m_money;
    case FieldType::Ratio:
        return m_ratio;
    case FieldType::Integer:
    case FieldType::Decimal:
        return nullptr;
    default:
        return m_text;
    }
}

lxw_error XlsxRows::cell(lxw_col_t column, const Value &value, const QString &text)
{
    const FieldType type = m_fields[column]->type;
    lxw_format *format = formatOf(type);
    if (isNull(value))
        return LXW_NO_ERROR;
    const auto number = optionalInteger(value);
    if (!number || type == FieldType::Month)
        return worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), m_text);
    if (type == FieldType::Date) {
        // Day 0 of a spreadsheet's calendar.
        static const qint64 Epoch = QDate(1899, 12, 30).toJulianDay();
        return worksheet_write_number(m_sheet, m_row, column,
                                      static_cast<double>(*number - Epoch), format);
    }
    const double figure =
        static_cast<double>(*number) / std::pow(10.0, digitsOf(type, m_digits));
    return worksheet_write_number(m_sheet, m_row, column, figure, format);
}

Status XlsxRows::add(const std::vector<Value> &values, const QStringList &texts)
{
    if (m_row == MostRows)
        WEIWO_TRY(nextSheet());
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const lxw_error error = cell(static_cast<lxw_col_t>(i), values[i],
                                     texts[static_cast<qsizetype>(i)]);
        if (error != LXW_NO_ERROR)
            return notWritten(QString::fromUtf8(lxw_strerror(error)));
    }
    ++m_row;
    return {};
}

Status XlsxRows::finish()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        return notWritten(QString::fromUtf8(lxw_strerror(error)));
    QFile made(QFile::decodeName(m_path));
    if (!made.open(QIODevice::ReadOnly))
        return notWritten(made.errorString());
    constexpr qint64 Piece = 1 << 20;
    while (!made.atEnd()) {
        const QByteArray bytes = made.read(Piece);
        if (bytes.isEmpty() || m_out.write(bytes) != bytes.size())
            return notWritten(m_out.errorString());
    }
    return {};
}

} // namespace

std::unique_ptr<RowWriter> xlsxRowWriter(QIODevice &out, bool titles, int currencyDigits)
{
    return std::make_unique<XlsxRows>(out, titles, currencyDigits);
}

} // namespace weiwo::exchange
