#include "core/base/text.h"
#include "core/exchange/mapping/mapping.h"

#include <QSet>

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace weiwo {

namespace {

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Reads the keys of one object, remembers which are known, and stops at the first that is wrong.
class ObjectReader
{
public:
    ObjectReader(const ordered_json &json, QString path) : m_json(json), m_path(std::move(path))
    {
        if (!json.is_object())
            refuse({}, translate("exchange", "an object {…}"));
    }

    [[nodiscard]] bool failed() const { return m_error.has_value(); }
    [[nodiscard]] Error error() const { return *m_error; }
    void take(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    /// The value of a known key; null if it is absent or something is wrong already.
    const ordered_json *value(const char *key)
    {
        m_known.insert(QString::fromLatin1(key));
        if (m_error)
            return nullptr;
        const auto it = m_json.find(key);
        return it == m_json.end() ? nullptr : &*it;
    }

    QString path(const char *key) const
    {
        const QString name = QString::fromLatin1(key);
        return m_path.isEmpty() ? name : name.isEmpty() ? m_path : m_path + u'.' + name;
    }

    void refuse(const char *key, const QString &expected)
    {
        if (m_error)
            return;
        const QString place = path(key ? key : "");
        m_error =
            fail(errc::BadInput,
                 place.isEmpty() ? translate("exchange", "The mapping must be %1.").arg(expected)
                                 : translate("exchange", "In the mapping, \"%1\" must be %2.")
                                       .arg(place, expected),
                 place)
                .value();
    }

    std::optional<QString> text(const char *key)
    {
        const ordered_json *json = value(key);
        if (!json || json->is_null())
            return {};
        if (!json->is_string()) {
            refuse(key, translate("exchange", "a text"));
            return {};
        }
        return qt(json->get<std::string>());
    }

    QString requiredText(const char *key)
    {
        const std::optional<QString> found = text(key);
        if (!found || found->isEmpty())
            refuse(key, translate("exchange", "given, a text"));
        return found.value_or(QString());
    }

    std::optional<int> wholeNumber(const char *key)
    {
        const ordered_json *json = value(key);
        if (!json || json->is_null())
            return {};
        const bool fits = json->is_number_integer() && json->get<qint64>() >= 0
            && json->get<qint64>() <= 1'000'000;
        if (!fits) {
            refuse(key, translate("exchange", "a whole number, 0 or more"));
            return {};
        }
        return json->get<int>();
    }

    /// One ASCII character; 0 for an empty text.
    std::optional<char> letter(const char *key)
    {
        const std::optional<QString> found = text(key);
        if (!found)
            return {};
        if (found->isEmpty())
            return '\0';
        const char16_t c = found->at(0).unicode();
        if (found->size() != 1 || c > 0x7e || (c < 0x20 && c != '\t')) {
            refuse(key, translate("exchange", "one character"));
            return {};
        }
        return char(c);
    }

    std::optional<QStringList> texts(const char *key)
    {
        const ordered_json *json = value(key);
        if (!json || json->is_null())
            return {};
        QStringList list;
        bool good = json->is_array();
        for (size_t i = 0; good && i < json->size(); ++i) {
            good = (*json)[i].is_string();
            if (good)
                list += qt((*json)[i].get<std::string>());
        }
        if (!good)
            refuse(key, translate("exchange", "a list of texts"));
        return list;
    }

    /// Texts, numbers and flags by their texts; null is the empty text.
    TextMap textMap(const char *key)
    {
        TextMap map;
        const ordered_json *json = value(key);
        if (!json || json->is_null())
            return map;
        if (!json->is_object()) {
            refuse(key, translate("exchange", "an object {…} of texts"));
            return map;
        }
        for (const auto &[from, to] : json->items()) {
            if (to.is_structured()) {
                refuse(key, translate("exchange", "an object {…} of texts"));
                return map;
            }
            map.emplace_back(qt(from),
                             to.is_null()         ? QString()
                                 : to.is_string() ? qt(to.get<std::string>())
                                                  : qt(to.dump()));
        }
        return map;
    }

    std::optional<Decimal> decimal(const char *key)
    {
        const ordered_json *json = value(key);
        if (!json || json->is_null())
            return {};
        const std::string text = json->is_string() ? json->get<std::string>() : json->dump();
        const auto number = parseNumber(text, {'.', '\0'});
        if (json->is_structured() || json->is_boolean() || !number || number->value.mantissa == 0) {
            refuse(key, translate("exchange", "a number other than 0"));
            return {};
        }
        return number->value;
    }

    ExtraKeys extra() const
    {
        ExtraKeys rest = ExtraKeys::object();
        if (!m_json.is_object())
            return rest;
        for (const auto &[key, value] : m_json.items()) {
            if (!m_known.contains(qt(key)))
                rest[key] = value;
        }
        return rest;
    }

private:
    const ordered_json &m_json;
    QString m_path;
    QSet<QString> m_known;
    std::optional<Error> m_error;
};

std::optional<ColumnRef> columnRef(const ordered_json &json)
{
    if (json.is_string() && !json.get_ref<const std::string &>().empty())
        return qt(json.get<std::string>());
    if (json.is_number_integer() && json.get<qint64>() >= 1 && json.get<qint64>() <= 1'000'000)
        return json.get<int>();
    return {};
}

QString columnExpected()
{
    return translate("exchange", "a header of the file or the number of a column, from 1");
}

MappingFormat readFormat(ObjectReader &in)
{
    MappingFormat format;
    format.encoding = in.text("encoding");
    if (format.encoding && !encodingOf(*format.encoding))
        in.refuse("encoding", translate("exchange", "an encoding, for example utf-8 or gb18030"));
    format.delimiter = in.letter("delimiter");
    if (format.delimiter == '\0' || format.delimiter == '"')
        in.refuse("delimiter", translate("exchange", "one character"));
    const ordered_json *quote = in.value("quote");
    if (quote && quote->is_null())
        format.quote = QString();
    else if (const std::optional<char> letter = in.letter("quote"))
        format.quote = *letter ? QString(QLatin1Char(*letter)) : QString();
    format.headerRow = in.wholeNumber("header_row");
    format.skipRows = in.wholeNumber("skip_rows").value_or(0);
    format.sheet = in.text("sheet");
    format.decimal = in.letter("decimal");
    if (format.decimal && *format.decimal != '.' && *format.decimal != ',')
        in.refuse("decimal", translate("exchange", "\".\" or \",\""));
    format.thousands = in.letter("thousands");
    const char sign = format.decimal.value_or('.');
    if (format.thousands == sign)
        in.refuse("thousands", translate("exchange", "another sign than \"decimal\""));
    format.date = in.text("date");
    if (format.date && !dateFormatOf(*format.date))
        in.refuse("date", translate("exchange", "a form of dates, for example yyyy-MM-dd"));
    format.nullValues = in.texts("null_values");
    format.extra = in.extra();
    return format;
}

ColumnMapping readColumn(ObjectReader &in)
{
    ColumnMapping column;
    const ordered_json *from = in.value("from");
    if (const auto ref = from ? columnRef(*from) : std::nullopt)
        column.from = *ref;
    else
        in.refuse("from", columnExpected());
    column.to = in.requiredText("to");
    column.lookup = in.text("lookup").value_or(QString());
    column.space = in.text("space").value_or(QString());
    column.scale = in.decimal("scale");
    column.values = in.textMap("values");
    column.date = in.text("date");
    if (column.date && !dateFormatOf(*column.date))
        in.refuse("date", translate("exchange", "a form of dates, for example yyyy-MM-dd"));
    column.extra = in.extra();
    return column;
}

std::vector<ColumnMapping> readColumns(ObjectReader &in)
{
    std::vector<ColumnMapping> columns;
    const ordered_json *json = in.value("columns");
    if (!json || !json->is_array()) {
        in.refuse("columns", translate("exchange", "a list of {\"from\": …, \"to\": …}"));
        return columns;
    }
    for (size_t i = 0; i < json->size(); ++i) {
        ObjectReader entry((*json)[i], u"columns[%1]"_s.arg(i));
        columns.push_back(readColumn(entry));
        if (entry.failed()) {
            in.take(entry.error());
            break;
        }
    }
    return columns;
}

Unpivot readUnpivot(ObjectReader &in)
{
    Unpivot unpivot;
    const ordered_json *columns = in.value("columns");
    bool good = columns && columns->is_array() && !columns->empty();
    for (size_t i = 0; good && i < columns->size(); ++i) {
        const auto ref = columnRef((*columns)[i]);
        good = ref.has_value();
        if (ref)
            unpivot.columns.push_back(*ref);
    }
    if (!good)
        in.refuse("columns", translate("exchange", "a list of headers or numbers of columns"));
    unpivot.nameTo = in.requiredText("name_to");
    unpivot.valueTo = in.requiredText("value_to");
    unpivot.names = in.textMap("names");
    unpivot.scale = in.decimal("scale");
    unpivot.extra = in.extra();
    return unpivot;
}

MatchRule readMatch(ObjectReader &in)
{
    MatchRule match;
    match.key = in.texts("key");
    if (const auto policy = in.text("on_match")) {
        match.onMatch = onMatchFromKey(*policy);
        if (!match.onMatch)
            in.refuse("on_match", translate("exchange", "update, skip, create or refuse"));
    }
    if (const auto policy = in.text("duplicates")) {
        match.onDuplicate = onDuplicateFromKey(*policy);
        if (!match.onDuplicate)
            in.refuse("duplicates", translate("exchange", "create, update or ask"));
    }
    match.extra = in.extra();
    return match;
}

/// Reads an object below @p key, if it is there, and passes its failure on to @p in.
template<class Read>
auto readBelow(ObjectReader &in, const char *key, Read read) -> std::optional<decltype(read(in))>
{
    const ordered_json *json = in.value(key);
    if (!json || json->is_null())
        return {};
    ObjectReader below(*json, in.path(key));
    auto result = read(below);
    if (below.failed())
        in.take(below.error());
    return result;
}

ordered_json jsonOf(const ColumnRef &ref)
{
    if (const int *number = std::get_if<int>(&ref))
        return *number;
    return std::get<QString>(ref).toStdString();
}

ordered_json jsonOf(const TextMap &map)
{
    ordered_json json = ordered_json::object();
    for (const auto &[from, to] : map)
        json[from.toStdString()] = to.toStdString();
    return json;
}

ordered_json jsonOf(const QStringList &list)
{
    ordered_json json = ordered_json::array();
    for (const QString &text : list)
        json.push_back(text.toStdString());
    return json;
}

/// As a JSON number where that is exact, else as a text.
ordered_json jsonOf(Decimal value)
{
    if (value.scale == 0)
        return value.mantissa;
    QString digits = QString::number(qAbs(value.mantissa)).rightJustified(value.scale + 1, u'0');
    digits.insert(digits.size() - value.scale, u'.');
    if (value.mantissa < 0)
        digits.prepend(u'-');
    const ordered_json number = digits.toDouble();
    return qt(number.dump()) == digits ? number : ordered_json(digits.toStdString());
}

ordered_json jsonOf(char letter)
{
    return letter ? std::string(1, letter) : std::string();
}

void putText(ordered_json &json, const char *key, const std::optional<QString> &text)
{
    if (text && !text->isEmpty())
        json[key] = text->toStdString();
}

void putExtra(ordered_json &json, const ExtraKeys &extra)
{
    for (const auto &[key, value] : extra.items())
        json[key] = value;
}

ordered_json jsonOf(const MappingFormat &format)
{
    ordered_json json = ordered_json::object();
    putText(json, "encoding", format.encoding);
    if (format.delimiter)
        json["delimiter"] = jsonOf(*format.delimiter);
    if (format.quote)
        json["quote"] =
            format.quote->isEmpty() ? ordered_json() : ordered_json(format.quote->toStdString());
    if (format.headerRow)
        json["header_row"] = *format.headerRow;
    if (format.skipRows != 0)
        json["skip_rows"] = format.skipRows;
    putText(json, "sheet", format.sheet);
    if (format.decimal)
        json["decimal"] = jsonOf(*format.decimal);
    if (format.thousands)
        json["thousands"] = jsonOf(*format.thousands);
    putText(json, "date", format.date);
    if (format.nullValues)
        json["null_values"] = jsonOf(*format.nullValues);
    putExtra(json, format.extra);
    return json;
}

ordered_json jsonOf(const ColumnMapping &column)
{
    ordered_json json;
    json["from"] = jsonOf(column.from);
    json["to"] = column.to.toStdString();
    putText(json, "lookup", column.lookup);
    putText(json, "space", column.space);
    if (column.scale)
        json["scale"] = jsonOf(*column.scale);
    if (!column.values.empty())
        json["values"] = jsonOf(column.values);
    putText(json, "date", column.date);
    putExtra(json, column.extra);
    return json;
}

ordered_json jsonOf(const Unpivot &unpivot)
{
    ordered_json json;
    json["columns"] = ordered_json::array();
    for (const ColumnRef &ref : unpivot.columns)
        json["columns"].push_back(jsonOf(ref));
    json["name_to"] = unpivot.nameTo.toStdString();
    json["value_to"] = unpivot.valueTo.toStdString();
    if (!unpivot.names.empty())
        json["names"] = jsonOf(unpivot.names);
    if (unpivot.scale)
        json["scale"] = jsonOf(*unpivot.scale);
    putExtra(json, unpivot.extra);
    return json;
}

ordered_json jsonOf(const MatchRule &match)
{
    ordered_json json = ordered_json::object();
    if (match.key)
        json["key"] = jsonOf(*match.key);
    if (match.onMatch)
        json["on_match"] = onMatchKey(*match.onMatch).toStdString();
    if (match.onDuplicate)
        json["duplicates"] = onDuplicateKey(*match.onDuplicate).toStdString();
    putExtra(json, match.extra);
    return json;
}

} // namespace

QString onMatchKey(OnMatch policy)
{
    switch (policy) {
    case OnMatch::Update:
        return u"update"_s;
    case OnMatch::Skip:
        return u"skip"_s;
    case OnMatch::Create:
        return u"create"_s;
    case OnMatch::Refuse:
        return u"refuse"_s;
    }
    return {};
}

std::optional<OnMatch> onMatchFromKey(const QString &key)
{
    for (const OnMatch policy :
         {OnMatch::Update, OnMatch::Skip, OnMatch::Create, OnMatch::Refuse}) {
        if (onMatchKey(policy) == key)
            return policy;
    }
    return {};
}

QString onDuplicateKey(OnDuplicate policy)
{
    switch (policy) {
    case OnDuplicate::Create:
        return u"create"_s;
    case OnDuplicate::Update:
        return u"update"_s;
    case OnDuplicate::Ask:
        return u"ask"_s;
    }
    return {};
}

std::optional<OnDuplicate> onDuplicateFromKey(const QString &key)
{
    for (const OnDuplicate policy : {OnDuplicate::Create, OnDuplicate::Update, OnDuplicate::Ask})
        if (onDuplicateKey(policy) == key)
            return policy;
    return {};
}

Result<Mapping> mappingFromJson(const QByteArray &text)
{
    try {
        return mappingFromJson(ordered_json::parse(text.begin(), text.end()));
    } catch (const ordered_json::parse_error &problem) {
        const QByteArray before = text.left(qsizetype(problem.byte));
        const qsizetype line = before.count('\n') + 1;
        const qsizetype column = before.size() - before.lastIndexOf('\n') - 1;
        auto failure =
            fail(errc::BadInput,
                 translate("exchange", "The mapping file is not valid JSON at line %1, column %2.")
                     .arg(line)
                     .arg(column),
                 {}, QString::fromUtf8(problem.what()));
        failure.value().more = {{"line", line}, {"column", column}};
        return failure;
    }
}

Result<Mapping> mappingFromJson(const nlohmann::ordered_json &json)
{
    ObjectReader in(json, {});
    const std::optional<int> version = in.wholeNumber("weiwo_mapping");
    if (version && *version != 1) {
        in.refuse("weiwo_mapping",
                  translate("exchange", "1: another version needs a newer program"));
    }
    Mapping mapping;
    mapping.name = in.text("name").value_or(QString());
    mapping.dataset = in.requiredText("dataset");
    mapping.file = in.text("file").value_or(QString());
    mapping.format = readBelow(in, "format", readFormat).value_or(MappingFormat());
    mapping.columns = readColumns(in);
    mapping.constants = in.textMap("constants");
    mapping.unpivot = readBelow(in, "unpivot", readUnpivot);
    mapping.match = readBelow(in, "match", readMatch).value_or(MatchRule());
    mapping.extra = in.extra();
    if (in.failed())
        return tl::make_unexpected(in.error());
    return mapping;
}

nlohmann::ordered_json mappingJson(const Mapping &mapping)
{
    ordered_json json;
    json["weiwo_mapping"] = 1;
    putText(json, "name", mapping.name);
    json["dataset"] = mapping.dataset.toStdString();
    putText(json, "file", mapping.file);
    if (const ordered_json format = jsonOf(mapping.format); !format.empty())
        json["format"] = format;
    json["columns"] = ordered_json::array();
    for (const ColumnMapping &column : mapping.columns)
        json["columns"].push_back(jsonOf(column));
    if (!mapping.constants.empty())
        json["constants"] = jsonOf(mapping.constants);
    if (mapping.unpivot)
        json["unpivot"] = jsonOf(*mapping.unpivot);
    if (const ordered_json match = jsonOf(mapping.match); !match.empty())
        json["match"] = match;
    putExtra(json, mapping.extra);
    return json;
}

QByteArray mappingText(const Mapping &mapping)
{
    return QByteArray::fromStdString(
               mappingJson(mapping).dump(2, ' ', false, ordered_json::error_handler_t::replace))
        + '\n';
}

} // namespace weiwo
