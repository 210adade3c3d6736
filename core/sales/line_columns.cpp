#include "core/sales/line_columns.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo::sales {

namespace {

constexpr qint64 Least = std::numeric_limits<qint64>::min();
constexpr qint64 Most = std::numeric_limits<qint64>::max();
constexpr qint64 MostRows = qint64(1) << 40;
// Years 1 to 9999.
constexpr qint64 FirstDay = 1'721'426;
constexpr qint64 LastDay = 5'373'484;

/// A column of numbers of a line: what may stand in it, and where.
template<class Line>
struct NumberField
{
    const char *column;
    std::optional<qint64> (*get)(const Line &);
    void (*set)(Line &, const std::optional<qint64> &);
    bool required = false;
    qint64 least = Least;
    qint64 most = Most;
    std::optional<Named> names = {};
    bool steps = false;        ///< told as differences from the line before
};

template<class Line>
struct TextField
{
    const char *column;
    QString Line::*member;
    bool required = false;
};

template<class Line, auto Member>
constexpr NumberField<Line> number(const char *column, bool required = false)
{
    return {.column = column,
            .get = [](const Line &line) { return std::optional<qint64>(line.*Member); },
            .set =
                [](Line &line, const std::optional<qint64> &value) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(line.*Member)>, qint64>)
                        line.*Member = *value;
                    else
                        line.*Member = value;
                },
            .required = required};
}

template<class Line, auto Member>
constexpr NumberField<Line> record(const char *column, Named kind, bool required = false)
{
    NumberField<Line> field = number<Line, Member>(column, required);
    field.names = kind;
    return field;
}

template<class Line, auto Member>
constexpr NumberField<Line> bounded(const char *column, qint64 least, qint64 most, bool required = true)
{
    NumberField<Line> field = number<Line, Member>(column, required);
    field.least = least;
    field.most = most;
    return field;
}

template<class Line, auto Member>
constexpr NumberField<Line> stepping(const char *column, qint64 least, qint64 most)
{
    NumberField<Line> field = bounded<Line, Member>(column, least, most);
    field.steps = true;
    return field;
}

template<class Line>
constexpr NumberField<Line> unitField()
{
    return {.column = "unit",
            .get = [](const Line &line) { return std::optional<qint64>(line.place.unit); },
            .set = [](Line &line, const std::optional<qint64> &value) { line.place.unit = *value; },
            .required = true,
            .names = Named::Node};
}

template<class Line>
constexpr NumberField<Line> memberField()
{
    return {.column = "member",
            .get = [](const Line &line) { return std::optional<qint64>(line.place.member ? 1 : 0); },
            .set = [](Line &line, const std::optional<qint64> &value) { line.place.member = *value != 0; },
            .required = true,
            .least = 0,
            .most = 1};
}

template<class Line>
struct Fields;

template<>
struct Fields<OrderLine>
{
    static constexpr NumberField<OrderLine> Numbers[] = {
        stepping<OrderLine, &OrderLine::row>("row", 1, MostRows),
        stepping<OrderLine, &OrderLine::day>("day", FirstDay, LastDay),
        unitField<OrderLine>(),
        memberField<OrderLine>(),
        record<OrderLine, &OrderLine::person>("person", Named::Node),
        record<OrderLine, &OrderLine::region>("region", Named::Node),
        record<OrderLine, &OrderLine::customer>("customer", Named::Customer),
        record<OrderLine, &OrderLine::product>("product", Named::Product),
        number<OrderLine, &OrderLine::quantity>("quantity"),
        number<OrderLine, &OrderLine::amount>("amount", true),
        number<OrderLine, &OrderLine::cost>("cost"),
        number<OrderLine, &OrderLine::price>("price"),
        number<OrderLine, &OrderLine::discount>("discount"),
    };
    static constexpr TextField<OrderLine> Texts[] = {{"order_no", &OrderLine::orderNo}, {"line_no", &OrderLine::lineNo}};
    static constexpr const char *Keys[] = {"order_no line_no", "order_no"};
};

template<>
struct Fields<Collection>
{
    static constexpr NumberField<Collection> Numbers[] = {
        stepping<Collection, &Collection::row>("row", 1, MostRows),
        stepping<Collection, &Collection::day>("day", FirstDay, LastDay),
        unitField<Collection>(),
        memberField<Collection>(),
        record<Collection, &Collection::person>("person", Named::Node),
        record<Collection, &Collection::customer>("customer", Named::Customer, true),
        number<Collection, &Collection::amount>("amount", true),
        bounded<Collection, &Collection::due>("due", FirstDay, LastDay, false),
    };
    static constexpr TextField<Collection> Texts[] = {{"order_no", &Collection::orderNo}};
    static constexpr const char *Keys[] = {"order_no date", "order_no"};
};

template<>
struct Fields<CreditShare>
{
    static constexpr NumberField<CreditShare> Numbers[] = {
        stepping<CreditShare, &CreditShare::row>("row", 1, MostRows),
        record<CreditShare, &CreditShare::person>("person", Named::Node, true),
        bounded<CreditShare, &CreditShare::share>("share", 0, Most),
    };
    static constexpr TextField<CreditShare> Texts[] = {{"order_no", &CreditShare::orderNo, true}, {"line_no", &CreditShare::lineNo}};
    static constexpr const char *Keys[] = {"order_no line_no", "order_no"};
};

/// The value of a field as it stands in a key; nothing for a field that no key is made of here.
template<class Line>
std::optional<Value> keyValue(const Line &line, const QString &field)
{
    if (field == "order_no"_L1)
        return textValue(line.orderNo);
    if constexpr (requires { line.lineNo; })
        if (field == "line_no"_L1)
            return textValue(line.lineNo);
    if constexpr (requires { line.day; })
        if (field == "date"_L1)
            return Value(line.day);
    return {};
}

/// The key of a line that is made of those fields; none where the first has no value.
template<class Line>
std::optional<qint64> keyOf(const Line &line, const QStringList &fields, KeyHash &keys)
{
    keys.begin();
    for (const QString &field : fields) {
        const auto value = keyValue(line, field);
        if (!value || (isNull(*value) && field == fields.front()))
            return {};
        keys.add(*value);
    }
    return keys.result();
}

/// The fields that the keys of all lines are made of: a hash takes much room, and is worked out again.
template<class Line>
QStringList fieldsOfKeys(std::span<const Line> lines, KeyHash &keys)
{
    const bool none = std::ranges::none_of(lines, [](const Line &line) { return line.lineKey.has_value(); });
    for (const char *names : Fields<Line>::Keys) {
        const QStringList fields = QString::fromLatin1(names).split(u' ');
        const auto isKey = [&](const Line &line) { return line.lineKey == keyOf(line, fields, keys); };
        if (!none && std::ranges::all_of(lines, isKey))
            return fields;
    }
    return {};
}

/// Sets a field of all lines; whether each may have its value.
template<class Line>
bool setNumbers(const NumberField<Line> &field, const LinePart &part, const NamedNumbers &named, std::vector<Line> &lines)
{
    const auto column = part.numbers.find(QString::fromLatin1(field.column));
    if (column == part.numbers.end())
        return !field.required;
    qint64 before = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        std::optional<qint64> value = column->second[i];
        if (!value) {
            if (field.required)
                return false;
            continue;
        }
        // No step that makes sense leaves 64 bits; what stands is far within them.
        if (field.steps)
            value = *value > -MostRows && *value < MostRows ? before + *value : Least;
        if (field.names)
            value = named.at(*field.names, *value);
        if (!value || *value < field.least || *value > field.most)
            return false;
        before = *value;
        field.set(lines[i], value);
    }
    return true;
}

template<class Line>
bool setTexts(const TextField<Line> &field, const LinePart &part, std::vector<Line> &lines)
{
    const auto column = part.texts.find(QString::fromLatin1(field.column));
    if (column == part.texts.end())
        return !field.required;
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].*field.member = column->second[qsizetype(i)];
        if (field.required && column->second[qsizetype(i)].isEmpty())
            return false;
    }
    return true;
}

template<class Line>
bool setKeys(const LinePart &part, KeyHash &keys, std::vector<Line> &lines)
{
    if (!part.keyed.isEmpty()) {
        const auto isKnown = [](const QString &field) { return keyValue(Line(), field).has_value(); };
        if (!std::ranges::all_of(part.keyed, isKnown))
            return false;
        for (Line &line : lines)
            line.lineKey = keyOf(line, part.keyed, keys);
        return true;
    }
    const auto column = part.numbers.find(u"key"_s);
    if (column == part.numbers.end())
        return true;
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].lineKey = column->second[i];
        if (lines[i].lineKey.value_or(0) < 0)
            return false;
    }
    return true;
}

} // namespace

qint64 NamedPlaces::placeOf(Named kind, qint64 no)
{
    Kind &named = m_kinds[size_t(kind)];
    const auto it = named.places.constFind(no);
    if (it != named.places.constEnd())
        return *it;
    named.fresh.push_back(no);
    const qint64 place = named.places.size();
    named.places.insert(no, place);
    return place;
}

std::vector<qint64> NamedPlaces::takeFresh(Named kind)
{
    return std::exchange(m_kinds[size_t(kind)].fresh, {});
}

template<class Line>
void linesToColumns(std::span<const Line> lines, NamedPlaces &places, KeyHash &keys, LinePart &part)
{
    part.lines = qint64(lines.size());
    for (const NumberField<Line> &field : Fields<Line>::Numbers) {
        LinePart::Numbers &column = part.numbers[QString::fromLatin1(field.column)];
        column.reserve(lines.size());
        qint64 before = 0;
        for (const Line &line : lines) {
            std::optional<qint64> value = field.get(line);
            if (value && field.names)
                value = places.placeOf(*field.names, *value);
            if (value && field.steps)
                value = *value - std::exchange(before, *value);
            column.push_back(value);
        }
    }
    for (const TextField<Line> &field : Fields<Line>::Texts) {
        QStringList &column = part.texts[QString::fromLatin1(field.column)];
        column.reserve(qsizetype(lines.size()));
        for (const Line &line : lines)
            column.append(line.*field.member);
    }
    part.keyed = fieldsOfKeys(lines, keys);
    if (!part.keyed.isEmpty())
        return;
    LinePart::Numbers &column = part.numbers[u"key"_s];
    for (const Line &line : lines)
        column.push_back(line.lineKey);
}

template<class Line>
std::optional<std::vector<Line>> linesFromColumns(const LinePart &part, const NamedNumbers &named, KeyHash &keys)
{
    std::vector<Line> lines(size_t(part.lines));
    for (const NumberField<Line> &field : Fields<Line>::Numbers)
        if (!setNumbers(field, part, named, lines))
            return {};
    for (const TextField<Line> &field : Fields<Line>::Texts)
        if (!setTexts(field, part, lines))
            return {};
    if (!setKeys(part, keys, lines))
        return {};
    return lines;
}

template void linesToColumns(std::span<const OrderLine>, NamedPlaces &, KeyHash &, LinePart &);
template void linesToColumns(std::span<const Collection>, NamedPlaces &, KeyHash &, LinePart &);
template void linesToColumns(std::span<const CreditShare>, NamedPlaces &, KeyHash &, LinePart &);
template std::optional<std::vector<OrderLine>> linesFromColumns(const LinePart &, const NamedNumbers &, KeyHash &);
template std::optional<std::vector<Collection>> linesFromColumns(const LinePart &, const NamedNumbers &, KeyHash &);
template std::optional<std::vector<CreditShare>> linesFromColumns(const LinePart &, const NamedNumbers &, KeyHash &);

} // namespace weiwo::sales
