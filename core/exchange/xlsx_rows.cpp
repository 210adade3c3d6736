#include "core/exchange/row_writers.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/sheet/xlsx_writer.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

constexpr double ColumnWidth = 16;

class XlsxRows : public RowWriter
{
public:
    XlsxRows(QIODevice &out, bool titles, int currencyDigits)
        : m_out(out), m_titles(titles), m_digits(currencyDigits)
    {
    }

    Status begin(const QString &dataset, const std::vector<const FieldSpec *> &fields) override;
    Status add(const std::vector<Value> &values, const QStringList &texts) override;
    Status finish() override { return m_writer->finish(m_out); }

private:
    Status nextSheet();
    [[nodiscard]] XlsxLook lookOf(FieldType type) const;
    [[nodiscard]] Status cell(int column, const Value &value, const QString &text);

    QIODevice &m_out;
    bool m_titles;
    int m_digits;
    QString m_name;
    std::vector<const FieldSpec *> m_fields;
    std::unique_ptr<XlsxWriter> m_writer;
};

Status XlsxRows::begin(const QString &dataset, const std::vector<const FieldSpec *> &fields)
{
    m_name = dataset;
    m_fields = fields;
    WEIWO_ASSIGN(m_writer, XlsxWriter::create());
    return nextSheet();
}

Status XlsxRows::nextSheet()
{
    WEIWO_TRY(m_writer->addSheet(m_name));
    const int columns = static_cast<int>(m_fields.size());
    m_writer->setWidth(0, columns - 1, ColumnWidth);
    m_writer->freeze(1, 0);
    for (int i = 0; i < columns; ++i) {
        const FieldSpec &field = *m_fields[static_cast<size_t>(i)];
        WEIWO_TRY(m_writer->text(i, m_titles ? field.heading() : field.key, {.strong = true}));
    }
    m_writer->endRow();
    return {};
}

XlsxLook XlsxRows::lookOf(FieldType type) const
{
    switch (type) {
    case FieldType::Money:
        return {.number = groupedFormat(m_digits)};
    case FieldType::Ratio:
        return {.number = "0.00%"};
    case FieldType::Integer:
    case FieldType::Decimal:
        return {};
    default:
        return {.number = "@"};
    }
}

Status XlsxRows::cell(int column, const Value &value, const QString &text)
{
    const FieldType type = m_fields[static_cast<size_t>(column)]->type;
    if (isNull(value))
        return {};
    const auto number = optionalInteger(value);
    if (!number || type == FieldType::Month)
        return m_writer->text(column, text, {.number = "@"});
    if (type == FieldType::Date)
        return m_writer->date(column, QDate::fromJulianDay(*number));
    return m_writer->number(column, *number, digitsOf(type, m_digits), lookOf(type));
}

Status XlsxRows::add(const std::vector<Value> &values, const QStringList &texts)
{
    if (m_writer->isFull())
        WEIWO_TRY(nextSheet());
    for (size_t i = 0; i < m_fields.size(); ++i)
        WEIWO_TRY(cell(static_cast<int>(i), values[i], texts[static_cast<qsizetype>(i)]));
    m_writer->endRow();
    return {};
}

} // namespace

std::unique_ptr<RowWriter> xlsxRowWriter(QIODevice &out, bool titles, int currencyDigits)
{
    return std::make_unique<XlsxRows>(out, titles, currencyDigits);
}

} // namespace weiwo::exchange
