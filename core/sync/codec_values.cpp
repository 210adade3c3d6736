#include "core/money/exact_json.h"
#include "core/sync/codec.h"
#include "core/sync/codec_columns.h"
#include "core/sync/codec_extra.h"

#include <map>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

std::string quoted(const std::string &text)
{
    return nlohmann::json(text).dump();
}

std::string jsonOf(const Value &value)
{
    struct Visitor
    {
        std::string operator()(std::monostate) const { return "null"; }
        std::string operator()(qint64 number) const { return std::to_string(number); }
        std::string operator()(const QString &text) const { return quoted(text.toStdString()); }
        std::string operator()(const QByteArray &bytes) const { return R"({"bytes":")" + bytes.toBase64().toStdString() + "\"}"; }
    };
    return std::visit(Visitor{}, value);
}

void addItem(std::string &list, const std::string &item)
{
    if (!list.empty())
        list += ',';
    list += item;
}

/// Without blanks, keys in their order, numbers as they are written.
std::string jsonOf(const ExactJson &json)
{
    std::string result;
    switch (json.kind) {
    case ExactJson::Kind::Null:
        return "null";
    case ExactJson::Kind::Boolean:
    case ExactJson::Kind::Integer:
    case ExactJson::Kind::Decimal:
        return json.text;
    case ExactJson::Kind::String:
        return quoted(json.text);
    case ExactJson::Kind::Array:
        for (const ExactJson &item : json.items)
            addItem(result, jsonOf(item));
        return '[' + result + ']';
    case ExactJson::Kind::Object:
        break;
    }
    std::map<std::string, const ExactJson *> members;
    for (size_t i = 0; i < json.keys.size(); ++i)
        members.emplace(json.keys[i], &json.items[i]);
    for (const auto &[key, item] : members)
        addItem(result, quoted(key) + ':' + jsonOf(*item));
    return '{' + result + '}';
}

/// Whether JSON has at most so many keys: reading many more takes their square.
bool hasFewKeys(const QString &json, size_t most)
{
    size_t keys = 0;
    bool inText = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        if (inText && json[at] == u'\\')
            ++at;
        else if (json[at] == u'"')
            inText = !inText;
        else if (!inText && json[at] == u':')
            ++keys;
    }
    return keys <= most;
}

std::optional<Value> valueOf(const ExactJson &json)
{
    if (json.kind == ExactJson::Kind::Null)
        return Value();
    if (json.kind == ExactJson::Kind::String)
        return Value(QString::fromStdString(json.text));
    bool whole = false;
    if (json.kind == ExactJson::Kind::Integer) {
        const qint64 number = QByteArray::fromStdString(json.text).toLongLong(&whole);
        return whole ? std::optional<Value>(number) : std::nullopt;
    }
    const ExactJson *bytes = json.kind == ExactJson::Kind::Object && json.items.size() == 1 ? json.find("bytes") : nullptr;
    if (!bytes || bytes->kind != ExactJson::Kind::String)
        return {};
    const QByteArray text = QByteArray::fromStdString(bytes->text);
    const QByteArray decoded = QByteArray::fromBase64(text);
    // Only as it is written: what is decoded leniently would be other bytes than somebody has sent.
    return decoded.toBase64() == text ? std::optional<Value>(decoded) : std::nullopt;
}

} // namespace

QString valueText(const Value &value)
{
    return QString::fromStdString(jsonOf(value));
}

std::optional<Value> valueFromText(const QString &text)
{
    if (!hasFewKeys(text, 1))
        return {};
    const auto json = exactJson(text.toUtf8());
    return json ? valueOf(*json) : std::nullopt;
}

bool fits(ColumnKind kind, const Value &value)
{
    if (isNull(value))
        return true;
    switch (kind) {
    case ColumnKind::Text:
        return std::holds_alternative<QString>(value);
    case ColumnKind::Reference:
        return optionalId(value).has_value();
    case ColumnKind::Integer:
    case ColumnKind::Date:
    case ColumnKind::Month:
    case ColumnKind::Money:
    case ColumnKind::Quantity:
    case ColumnKind::Flag:
    case ColumnKind::Instant:
        return std::holds_alternative<qint64>(value);
    }
    return false;
}

bool settleExtra(const TableSpec &table, const std::vector<UnknownValue> &unknown, Record &record)
{
    std::map<std::string, std::string> members;
    if (!record.extra.isEmpty()) {
        if (!hasFewKeys(record.extra, 2 * MostColumns))
            return false;
        const auto json = exactJson(record.extra.toUtf8());
        if (!json || json->kind != ExactJson::Kind::Object)
            return false;
        for (size_t i = 0; i < json->keys.size(); ++i) {
            const int column = table.indexOf(QString::fromStdString(json->keys[i]));
            const auto value = column >= 0 && isNull(record.values[size_t(column)]) ? valueOf(json->items[i]) : std::nullopt;
            if (value && fits(table.columns[size_t(column)].kind, *value))
                record.values[size_t(column)] = *value;
            else
                members.emplace(json->keys[i], jsonOf(json->items[i]));
        }
    }
    for (const UnknownValue &other : unknown)
        if (!isNull(other.value))
            members[other.name.toStdString()] = jsonOf(other.value);
    std::string text;
    for (const auto &[key, value] : members)
        addItem(text, quoted(key) + ':' + value);
    record.extra = text.empty() ? QString() : QString::fromStdString('{' + text + '}');
    return true;
}

} // namespace weiwo::sync
