#include "core/customers/own_columns.h"

#include "core/base/day_text.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using Kind = CustomField::Kind;

/// Numbers stay texts in files: they have all their digits then, whatever a column of numbers keeps.
FieldType typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Date:
        return FieldType::Date;
    case Kind::Choice:
        return FieldType::Choice;
    case Kind::Text:
    case Kind::Number:
        break;
    }
    return FieldType::Text;
}

/// A number as spreadsheets group it: 1,234.5.
QString ungrouped(const QString &text)
{
    static const QRegularExpression grouped(u"^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$"_s);
    return grouped.match(text.trimmed()).hasMatch() ? QString(text).remove(u',') : text;
}

} // namespace

Result<OwnColumns> OwnColumns::load(Reader &reader, int first)
{
    OwnColumns columns;
    columns.m_first = first;
    WEIWO_ASSIGN(columns.m_fields, customFields(reader));
    return columns;
}

std::vector<FieldSpec> OwnColumns::specs() const
{
    std::vector<FieldSpec> specs;
    for (const CustomField &field : m_fields) {
        FieldSpec spec;
        spec.key = field.key;
        spec.type = typeOf(field.kind);
        spec.choices = field.choices;
        spec.ownTitle = field.title;
        specs.push_back(std::move(spec));
    }
    return specs;
}

tl::expected<std::vector<std::optional<QString>>, OwnColumns::Problem> OwnColumns::valuesOf(const exchange::MappedRecord &record) const
{
    std::vector<std::optional<QString>> values(m_fields.size());
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const int place = m_first + static_cast<int>(i);
        if (!record.has(place))
            continue;
        const CustomField &field = m_fields[i];
        const QString text = field.kind == Kind::Date ? QDate::fromJulianDay(record.integer(place)).toString(Qt::ISODate) : record.text(place);
        const auto value = customValue(field, field.kind == Kind::Number ? ungrouped(text) : text);
        if (!value)
            return tl::make_unexpected(Problem{place, field.key, value.error().message});
        values[i] = *value;
    }
    return values;
}

Result<bool> OwnColumns::differ(Reader &reader, const CustomerId &customer, const std::vector<std::optional<QString>> &values) const
{
    if (std::ranges::none_of(values, [](const auto &value) { return value.has_value(); }))
        return false;
    WEIWO_ASSIGN(const auto known, customValues(reader, customer));
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (values[i] && *values[i] != known.value(m_fields[i].key))
            return true;
    return false;
}

Status OwnColumns::write(Edit &edit, const CustomerId &customer, const std::vector<std::optional<QString>> &values) const
{
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (values[i])
            WEIWO_TRY(setCustomValue(edit, customer, m_fields[i], *values[i]));
    return {};
}

Value OwnColumns::cellOf(const CustomField &field, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (field.kind == Kind::Date)
        if (const auto date = dayFromText(value))
            return Value(qint64(date->toJulianDay()));
    return textValue(value);
}

} // namespace weiwo::customers
