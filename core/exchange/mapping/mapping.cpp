#include "core/exchange/mapping/mapping.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

tl::unexpected<Error> refused(const QString &message, const QString &subject)
{
    return fail(errc::BadInput, message, subject);
}

/// Checks one `to` and notes what it fills.
class FieldCheck
{
public:
    FieldCheck(const Catalogue<DatasetFields> &datasets, const DatasetFields &dataset)
        : m_datasets(datasets), m_dataset(dataset)
    {
    }

    Status fill(const QString &to, const QString &lookup = {}, const QString &space = {})
    {
        const std::optional<FieldTarget> target = resolveField(m_datasets, m_dataset, to);
        if (!target)
            return unknown(to);
        if (target->externalId && space.isEmpty()) {
            return refused(
                translate("exchange", "\"%1\" needs a \"space\": which ids they are.").arg(to), to);
        }
        if (!target->externalId && !space.isEmpty()) {
            return refused(translate("exchange",
                                     "\"space\" belongs to \"external_id\", not to "
                                     "\"%1\". To find a record by such an id, write "
                                     "\"lookup\".")
                               .arg(to),
                           to);
        }
        const bool isReference = target->field && target->field->type == FieldType::Reference;
        if (!lookup.isEmpty() && !isReference) {
            return refused(translate("exchange",
                                     "\"%1\" is no reference to a record: it takes no "
                                     "\"lookup\".")
                               .arg(to),
                           to);
        }
        const QString filled = target->externalId ? to + u' ' + space : to;
        if (m_filled.contains(filled))
            return refused(translate("exchange", "\"%1\" is filled twice.").arg(to), to);
        m_filled.insert(filled);
        if (target->reference)
            m_filled.insert(target->reference->key + u'.');
        return {};
    }

    Status complete() const
    {
        for (const FieldSpec &field : m_dataset.fields) {
            const bool filled = m_filled.contains(field.key) || m_filled.contains(field.key + u'.');
            if (field.required && !filled) {
                return refused(translate("exchange",
                                         "The mapping fills no \"%1\" (%2), which every row of "
                                         "%3 needs.")
                                   .arg(field.key, field.heading(), m_dataset.key),
                               field.key);
            }
        }
        return {};
    }

private:
    Status unknown(const QString &to) const
    {
        QStringList keys;
        for (const FieldSpec &field : m_dataset.fields)
            keys += field.key;
        return refused(translate("exchange", "%1 has no field \"%2\". It has: %3.")
                           .arg(m_dataset.key, to, keys.join(", "_L1)),
                       to);
    }

    const Catalogue<DatasetFields> &m_datasets;
    const DatasetFields &m_dataset;
    QSet<QString> m_filled;
};

bool isAddedHeader(const QString &header)
{
    return header == RowHeader || header == ProblemHeader || header == LineNoHeader;
}

} // namespace

NumberFormat MappingFormat::numbers() const
{
    const char sign = decimal.value_or('.');
    return {sign, thousands.value_or(sign == ',' ? '.' : ',')};
}

Status checkMapping(const Mapping &mapping, const Catalogue<DatasetFields> &datasets)
{
    const DatasetFields *dataset = datasets.find(mapping.dataset);
    if (!dataset) {
        return refused(translate("exchange",
                                 "There is no dataset \"%1\". \"dataset list\" shows "
                                 "those that there are.")
                           .arg(mapping.dataset),
                       mapping.dataset);
    }
    FieldCheck check(datasets, *dataset);
    for (const ColumnMapping &column : mapping.columns)
        WEIWO_TRY(check.fill(column.to, column.lookup, column.space));
    for (const auto &[to, value] : mapping.constants)
        WEIWO_TRY(check.fill(to));
    if (mapping.unpivot) {
        WEIWO_TRY(check.fill(mapping.unpivot->nameTo));
        WEIWO_TRY(check.fill(mapping.unpivot->valueTo));
    }
    for (const QString &key : mapping.match.key.value_or(QStringList())) {
        if (key != ExternalIdField && !dataset->find(key)) {
            return refused(translate("exchange", "\"match\" names \"%1\", which %2 does not have.")
                               .arg(key, dataset->key),
                           key);
        }
    }
    return check.complete();
}

Result<CsvFormat> csvFormatOf(const Mapping &mapping, const CsvFormat &guess)
{
    const MappingFormat &wanted = mapping.format;
    CsvFormat format = guess;
    if (wanted.encoding) {
        WEIWO_ASSIGN(format.encoding, encodingOf(*wanted.encoding));
        // The file's own mark counts for what is written beside it.
        format.encoding.bom = format.encoding.name == guess.encoding.name && guess.encoding.bom;
    }
    format.delimiter = wanted.delimiter.value_or(guess.delimiter);
    if (wanted.quote)
        format.quote =
            wanted.quote->isEmpty() ? std::optional<char>() : wanted.quote->at(0).toLatin1();
    format.skipRows = wanted.skipRows;
    format.headerRow = wanted.headerRow.value_or(1);
    return format;
}

Mapping identityMapping(const DatasetFields &dataset)
{
    Mapping mapping;
    mapping.dataset = dataset.key;
    for (const FieldSpec &field : dataset.fields) {
        ColumnMapping column;
        column.from = field.key;
        column.to = field.key;
        mapping.columns.push_back(column);
    }
    return mapping;
}

QString normalHeader(const QString &header)
{
    QString normal;
    for (const QChar c : header.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            normal += c.toCaseFolded();
    }
    return normal.isEmpty() ? header.trimmed() : normal;
}

QString headerSignature(const QStringList &headers)
{
    QStringList normal;
    for (const QString &header : headers) {
        if (!isAddedHeader(header))
            normal += normalHeader(header);
    }
    normal.sort();
    const QByteArray hash =
        QCryptographicHash::hash(normal.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

std::vector<size_t> columnPlaces(const ColumnRef &ref, const QStringList &headers)
{
    if (const int *number = std::get_if<int>(&ref)) {
        if (*number < 1 || *number > headers.size())
            return {};
        return {size_t(*number) - 1};
    }
    const QString &wanted = std::get<QString>(ref);
    std::vector<size_t> places;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers[i] == wanted)
            places.push_back(size_t(i));
    }
    if (!places.empty())
        return places;
    const QString normal = normalHeader(wanted);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (normalHeader(headers[i]) == normal)
            places.push_back(size_t(i));
    }
    return places;
}

QString columnText(const ColumnRef &ref)
{
    if (const int *number = std::get_if<int>(&ref))
        return translate("exchange", "column %1").arg(*number);
    return std::get<QString>(ref);
}

} // namespace weiwo
