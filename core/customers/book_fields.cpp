#include "core/customers/book.h"
#include "core/customers/book_figures.h"
#include "core/customers/custom_fields.h"
#include "core/customers/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using Kind = BookField::Kind;
using nlohmann::json;

/// Deeper than anybody builds by hand; a file that is deeper is none of ours.
constexpr int DeepestGroup = 20;

Kind kindOf(CustomField::Kind kind)
{
    switch (kind) {
    case CustomField::Kind::Text:
        return Kind::Text;
    case CustomField::Kind::Number:
        return Kind::Count;
    case CustomField::Kind::Date:
        return Kind::Date;
    case CustomField::Kind::Choice:
        return Kind::Choice;
    }
    return Kind::Text;
}

Result<BookFilter> filterFrom(const json &object, int depth)
{
    const auto refused = [] { return fail(errc::BadInput, translate("customers", "The filter cannot be read.")); };
    if (!object.is_object() || depth > DeepestGroup)
        return refused();
    BookFilter filter;
    const auto join = object.find("join");
    if (join == object.end() || !join->is_string() || (*join != "all" && *join != "any"))
        return refused();
    filter.join = *join == "any" ? BookFilter::Join::Any : BookFilter::Join::All;
    for (const json &text : object.value("conditions", json::array())) {
        if (!text.is_string())
            return refused();
        WEIWO_ASSIGN(Filter condition, Filter::parse(QString::fromStdString(text.get<std::string>())));
        filter.conditions.push_back(std::move(condition));
    }
    for (const json &group : object.value("groups", json::array())) {
        WEIWO_ASSIGN(BookFilter part, filterFrom(group, depth + 1));
        filter.groups.push_back(std::move(part));
    }
    return filter;
}

} // namespace

Result<std::vector<BookField>> bookFields(Reader &reader)
{
    std::vector<BookField> fields;
    for (const TextField &field : textFields())
        fields.push_back({field.name(), field.title.str(), Kind::Text, {}, true});
    fields.push_back({u"tier"_s, translate("customers", "Tier"), Kind::Text, {}, false});
    fields.push_back({u"owner"_s, translate("customers", "Owner"), Kind::Node, {}, true});
    fields.push_back({u"parent"_s, translate("customers", "Part of"), Kind::Customer, {}, true});
    fields.push_back({u"tags"_s, translate("customers", "Tags"), Kind::Tags, {}, true});
    for (const BookFigure &figure : bookFigures())
        fields.push_back({QString::fromLatin1(figure.key), figure.title.str(), figure.kind, {}, false});
    WEIWO_ASSIGN(const std::vector<CustomField> own, customFields(reader));
    for (const CustomField &field : own)
        fields.push_back({field.key, field.title, kindOf(field.kind), field.choices, true});
    return fields;
}

json toJson(const BookFilter &filter)
{
    json conditions = json::array();
    for (const Filter &condition : filter.conditions)
        conditions.push_back(condition.text().toStdString());
    json groups = json::array();
    for (const BookFilter &group : filter.groups)
        groups.push_back(toJson(group));
    return {{"join", filter.join == BookFilter::Join::Any ? "any" : "all"}, {"conditions", conditions}, {"groups", groups}};
}

Result<BookFilter> bookFilterFrom(const json &object)
{
    return filterFrom(object, 0);
}

QString bookText(Reader &reader, const BookRow &row, const QString &field)
{
    if (const TextField *text = textField(field))
        return row.customer.*text->member;
    if (field == u"tier"_s)
        return row.tier;
    if (field == u"owner"_s)
        return row.owner;
    if (field == u"parent"_s)
        return row.parent;
    if (field == u"tags"_s)
        return row.tags.join(u", "_s);
    for (const BookFigure &figure : bookFigures())
        if (field == QLatin1StringView(figure.key))
            return figureText(figure, figure.of(row.orders, reader.clock().today().toJulianDay()), reader.settings().currency);
    return row.own.value(field);
}

} // namespace weiwo::customers
