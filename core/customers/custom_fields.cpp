#include "core/customers/custom_fields.h"

#include "core/base/day_text.h"
#include "core/base/text.h"
#include "core/customers/dependents.h"
#include "core/money/decimal.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using Kind = CustomField::Kind;

struct KindName
{
    Kind kind;
    const char *key;
    Text title;
};
constexpr KindName kinds[] = {
    {Kind::Text, "text", WEIWO_TEXT("customers", "Text")},
    {Kind::Number, "number", WEIWO_TEXT("customers", "Number")},
    {Kind::Date, "date", WEIWO_TEXT("customers", "Date")},
    {Kind::Choice, "choice", WEIWO_TEXT("customers", "Choice")},
};

const TableSpec &fieldTable()
{
    static const TableSpec table{
        .key = u"custom_field"_s,
        .title = WEIWO_TEXT("customers", "Custom field"),
        .policy = u"reference"_s,
        .columns = {{u"key"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Key"), {}, true},
                    {u"title"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Title"), {}, false},
                    {u"kind"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Kind"), {}, false},
                    {u"choices"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Choices"), {}, false},
                    {u"position"_s, ColumnKind::Integer, WEIWO_TEXT("customers", "Position"), {}, false}},
        .nameColumn = u"title"_s,
        .digested = true};
    return table;
}

const TableSpec &valueTable()
{
    static const TableSpec table{
        .key = u"custom_value"_s,
        .title = WEIWO_TEXT("customers", "Custom value"),
        .policy = u"customer"_s,
        .columns = {{u"customer"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Customer"), u"customer"_s, true},
                    {u"field"_s, ColumnKind::Reference, WEIWO_TEXT("customers", "Custom field"), u"custom_field"_s, true},
                    {u"value"_s, ColumnKind::Text, WEIWO_TEXT("customers", "Value"), {}, false}},
        .nameColumn = u"value"_s,
        .digested = true};
    return table;
}

CustomField fieldFrom(const Record &record)
{
    CustomField field;
    field.id = CustomFieldId(record.id);
    field.key = textOf(record.values[0]);
    field.title = textOf(record.values[1]);
    // A kind of a newer program is shown as text.
    field.kind = customKindFromKey(textOf(record.values[2])).value_or(Kind::Text);
    field.choices = textOf(record.values[3]).split(u'\n', Qt::SkipEmptyParts);
    field.position = integerOf(record.values[4]);
    return field;
}

Id valueId(const CustomerId &customer, const CustomFieldId &field)
{
    return naturalId(valueTable().key, {customer.raw().bytes(), field.raw().bytes()});
}

Error noValue(const CustomField &field, const QString &text, const QString &message)
{
    return Error{QString::fromLatin1(errc::BadInput), message.arg(field.title, text), {}, field.key, {}};
}

Status judge(Edit &edit, const CustomField &field)
{
    static const QRegularExpression form(u"^own\\.[a-z][a-z0-9_]*$"_s);
    if (!form.match(field.key).hasMatch())
        return fail(errc::BadInput,
                    translate("customers", "%1 is no key of a custom field. Write \"own.\" and a word of small letters, "
                                           "digits and _, as own.credit_days.").arg(field.key),
                    field.key);
    if (field.title.trimmed().isEmpty())
        return fail(errc::BadInput, translate("customers", "A custom field needs a title."), field.key);
    if (field.kind == Kind::Choice && field.choices.isEmpty())
        return fail(errc::BadInput, translate("customers", "%1 offers nothing to choose. Name the choices.").arg(field.title), field.key);
    WEIWO_ASSIGN(const std::vector<Record> values, rowsReferringTo(edit, valueTable(), u"field"_s, field.id.raw()));
    for (const Record &value : values)
        WEIWO_TRY(customValue(field, textOf(value.values[2])));
    return {};
}

} // namespace

QString customKindKey(Kind kind)
{
    return QString::fromLatin1(std::ranges::find(kinds, kind, &KindName::kind)->key);
}

std::optional<Kind> customKindFromKey(const QString &key)
{
    for (const KindName &name : kinds)
        if (key == QLatin1StringView(name.key))
            return name.kind;
    return {};
}

QString customKindTitle(Kind kind)
{
    return std::ranges::find(kinds, kind, &KindName::kind)->title.str();
}

Result<std::vector<CustomField>> customFields(Reader &reader)
{
    std::vector<CustomField> fields;
    WEIWO_TRY(records::eachLiving(reader.db(), fieldTable(), [&](Record &&record) {
        fields.push_back(fieldFrom(record));
        return true;
    }));
    std::ranges::sort(fields, [](const CustomField &a, const CustomField &b) {
        return a.position != b.position ? a.position < b.position : a.key < b.key;
    });
    return fields;
}

Result<CustomField> customField(Reader &reader, const QString &key)
{
    WEIWO_ASSIGN(const std::vector<CustomField> fields, customFields(reader));
    QStringList keys;
    for (const CustomField &field : fields) {
        if (field.key == key)
            return field;
        keys.append(field.key);
    }
    return fail(errc::NotFound,
                keys.isEmpty() ? translate("customers", "Customers have no field %1.").arg(key)
                               : translate("customers", "Customers have no field %1. Fields of your own: %2.").arg(key, keys.join(u", "_s)),
                key);
}

Result<CustomFieldId> putCustomField(Edit &edit, CustomField field)
{
    const CustomFieldId named(naturalId(fieldTable().key, {field.key.toUtf8()}));
    WEIWO_ASSIGN(const bool there, records::lives(edit.db(), fieldTable(), named.raw()));
    if (field.id.isNull() && there)
        return fail(errc::Exists, translate("customers", "There is a custom field %1 already.").arg(field.key), field.key);
    if (!field.id.isNull() && field.id != named)
        return fail(errc::BadInput, translate("customers", "The key of a custom field stays as it is. Change its title, or make another field."), field.key);
    field.id = named;
    WEIWO_TRY(judge(edit, field));
    Record record;
    record.id = field.id.raw();
    record.values = {textValue(field.key), textValue(field.title), textValue(customKindKey(field.kind)),
                     textValue(field.choices.join(u'\n')), Value(field.position)};
    WEIWO_TRY(edit.put(edit.table(fieldTable().key), record));
    return field.id;
}

Status removeCustomField(Edit &edit, const CustomFieldId &id)
{
    WEIWO_ASSIGN(const std::vector<Record> values, rowsReferringTo(edit, valueTable(), u"field"_s, id.raw()));
    for (const Record &value : values)
        WEIWO_TRY(edit.remove(edit.table(valueTable().key), value.id));
    return edit.remove(edit.table(fieldTable().key), id.raw());
}

Result<QMap<QString, QString>> customValues(Reader &reader, const CustomerId &customer)
{
    QMap<QString, QString> values;
    WEIWO_ASSIGN(const std::vector<Record> rows, rowsReferringTo(reader, valueTable(), u"customer"_s, customer.raw()));
    if (rows.empty())
        return values;
    WEIWO_ASSIGN(const std::vector<CustomField> fields, customFields(reader));
    for (const Record &row : rows)
        for (const CustomField &field : fields)
            if (field.id.raw() == idOf(row.values[1]))
                values.insert(field.key, textOf(row.values[2]));
    return values;
}

Status eachCustomValue(Reader &reader, const std::function<void(const CustomerId &, const CustomFieldId &, const QString &)> &each)
{
    return records::eachLiving(reader.db(), valueTable(), [&](Record &&record) {
        each(CustomerId(idOf(record.values[0])), CustomFieldId(idOf(record.values[1])), textOf(record.values[2]));
        return true;
    });
}

Result<QString> customValue(const CustomField &field, const QString &given)
{
    const QString text = given.trimmed();
    if (text.isEmpty() || field.kind == Kind::Text)
        return text;
    if (field.kind == Kind::Choice) {
        if (field.choices.contains(text))
            return text;
        return tl::make_unexpected(noValue(field, text, translate("customers", "%2 is no choice of %1: %3.")
                                                            .replace(u"%3"_s, field.choices.join(u", "_s))));
    }
    if (field.kind == Kind::Date) {
        if (const auto date = dayFromText(text))
            return date->toString(Qt::ISODate);
        return fail(errc::BadInput, translate("customers", "%1: %2").arg(field.title, noDayText(text)), field.key);
    }
    if (const auto number = decimalFromText(text))
        return decimalText(*number);
    return tl::make_unexpected(noValue(field, text, translate("customers", "%1 is a number; %2 is none.")));
}

Status setCustomValue(Edit &edit, const CustomerId &customer, const CustomField &field, const QString &text)
{
    WEIWO_ASSIGN(const QString value, customValue(field, text));
    const TableSpec &table = edit.table(valueTable().key);
    const Id id = valueId(customer, field.id);
    if (value.isEmpty()) {
        WEIWO_ASSIGN(const bool lives, records::lives(edit.db(), table, id));
        return lives ? edit.remove(table, id) : Status();
    }
    WEIWO_ASSIGN(const std::optional<Id> home, homeOf(edit, customer));
    Record record;
    record.id = id;
    record.home = home;
    record.values = {toValue(customer.raw()), toValue(field.id.raw()), textValue(value)};
    return edit.put(table, record);
}

std::vector<TableSpec> customFieldTables()
{
    return {fieldTable(), valueTable()};
}

} // namespace weiwo::customers
