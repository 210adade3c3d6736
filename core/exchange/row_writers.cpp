#include "core/exchange/row_writers.h"

#include "core/exchange/cell_values.h"
#include "core/exchange/text/csv_writer.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

namespace {

bool isText(FieldType type)
{
    return type == FieldType::Text || type == FieldType::Reference || type == FieldType::Choice;
}

class CsvRows : public RowWriter
{
public:
    CsvRows(QIODevice &out, bool bom, bool titles) : m_out(out), m_bom(bom), m_titles(titles) { }

    Status begin(const QString &, const std::vector<const FieldSpec *> &fields) override
    {
        CsvStyle style;
        style.encoding.bom = m_bom;
        style.guard = m_bom || m_titles;
        WEIWO_ASSIGN(m_writer, CsvWriter::open(m_out, style));
        m_fields = fields;
        for (const FieldSpec *field : fields)
            m_writer->addText(m_titles ? field->heading() : field->key);
        m_writer->endRow();
        return {};
    }
    Status add(const std::vector<Value> &, const QStringList &texts) override
    {
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const QString &text = texts[static_cast<qsizetype>(i)];
            if (isText(m_fields[i]->type))
                m_writer->addText(text);
            else
                m_writer->addPlain(text);
        }
        m_writer->endRow();
        return {};
    }
    Status finish() override { return m_writer->finish(); }

private:
    QIODevice &m_out;
    bool m_bom;
    bool m_titles;
    std::optional<CsvWriter> m_writer;
    std::vector<const FieldSpec *> m_fields;
};

class JsonRows : public RowWriter
{
public:
    explicit JsonRows(QIODevice &out) : m_out(out) { }

    Status begin(const QString &dataset, const std::vector<const FieldSpec *> &fields) override
    {
        m_fields = fields;
        return write("{\"dataset\":" + nlohmann::json(dataset.toStdString()).dump()
                     + ",\"rows\":[");
    }
    Status add(const std::vector<Value> &values, const QStringList &texts) override
    {
        nlohmann::ordered_json row = nlohmann::ordered_json::object();
        for (size_t i = 0; i < m_fields.size(); ++i) {
            const std::string key = m_fields[i]->key.toStdString();
            if (isNull(values[i]))
                row[key] = nullptr;
            else if (m_fields[i]->type == FieldType::Integer)
                row[key] = integerOf(values[i]);
            else
                row[key] = texts[static_cast<qsizetype>(i)].toStdString();
        }
        const std::string text = (m_first ? "\n" : ",\n") + row.dump();
        m_first = false;
        return write(text);
    }
    Status finish() override { return write("\n]}\n"); }

private:
    Status write(const std::string &text)
    {
        if (m_out.write(text.data(), static_cast<qint64>(text.size()))
            == static_cast<qint64>(text.size()))
            return {};
        return fail(errc::Io, translate("exchange", "The file could not be written: %1")
                                  .arg(m_out.errorString()));
    }

    QIODevice &m_out;
    bool m_first = true;
    std::vector<const FieldSpec *> m_fields;
};

} // namespace

QString exportText(const Value &value, FieldType type, int currencyDigits)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto id = optionalId(value))
        return id->text();
    const auto number = optionalInteger(value);
    if (!number)
        return {};
    switch (type) {
    case FieldType::Date:
        return QDate::fromJulianDay(*number).toString(Qt::ISODate);
    case FieldType::Month:
        return Month::fromIndex(static_cast<int>(*number)).key();
    default:
        return storedNumberText(*number, type, currencyDigits);
    }
}

std::unique_ptr<RowWriter> csvRowWriter(QIODevice &out, bool bom, bool titles)
{
    return std::make_unique<CsvRows>(out, bom, titles);
}

std::unique_ptr<RowWriter> jsonRowWriter(QIODevice &out)
{
    return std::make_unique<JsonRows>(out);
}

} // namespace weiwo::exchange
