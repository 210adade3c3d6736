#include "core/workspace/record_fields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

Value fromExtra(const QString &extra, const QString &field)
{
    const QJsonValue value = QJsonDocument::fromJson(extra.toUtf8()).object().value(field);
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return value.toInteger();
    return {};
}

QString withExtra(const QString &extra, const QString &field, const Value &value)
{
    QJsonObject object = QJsonDocument::fromJson(extra.toUtf8()).object();
    if (const auto *number = std::get_if<qint64>(&value))
        object.insert(field, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        object.insert(field, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        object.insert(field, QJsonObject{{u"bytes"_s, QString::fromLatin1(bytes->toBase64())}});
    else
        object.remove(field);
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Value fieldOf(const TableSpec &table, const Record &record, const QString &field)
{
    if (field == "home"_L1)
        return toValue(record.home);
    if (field == "extra"_L1)
        return textValue(record.extra);
    const int column = table.indexOf(field);
    return column < 0 ? fromExtra(record.extra, field) : record.values[static_cast<size_t>(column)];
}

void setField(const TableSpec &table, Record &record, const QString &field, const Value &value)
{
    if (field == "home"_L1)
        record.home = optionalId(value);
    else if (field == "extra"_L1)
        record.extra = textOf(value);
    else if (const int column = table.indexOf(field); column >= 0)
        record.values[static_cast<size_t>(column)] = value;
    else
        record.extra = withExtra(record.extra, field, value);
}

size_t filledFields(const Record &record)
{
    const auto filled = std::count_if(record.values.begin(), record.values.end(), [](const Value &value) { return !isNull(value); });
    return static_cast<size_t>(filled) + (record.home ? 1 : 0) + (record.extra.isEmpty() ? 0 : 1);
}

} // namespace weiwo
