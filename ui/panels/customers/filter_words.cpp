#include "ui/panels/customers/filter_words.h"

#include "core/base/day_text.h"
#include "core/base/text.h"
#include "core/money/decimal.h"
#include "ui/kit/number_parse.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;
using Kind = BookField::Kind;

namespace {

const BookField *fieldOf(const QString &key, const std::vector<BookField> &fields)
{
    const auto found = std::ranges::find(fields, key, &BookField::key);
    return found == fields.end() ? nullptr : &*found;
}

bool isText(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Customer || kind == Kind::Node || kind == Kind::Tags || kind == Kind::Choice;
}

Result<QString> numberText(const BookField &field, const QString &typed, const Currency &currency)
{
    const bool money = field.kind == Kind::Money;
    const NumberSpec spec{.kind = money ? NumberKind::Money : NumberKind::Count,
                          .digits = money ? currency.digits : field.kind == Kind::Days ? 0 : 6,
                          .currency = currency.code};
    WEIWO_ASSIGN(const NumberReading reading, parseNumber(typed, spec));
    if (reading.op != NumberReading::Op::Set)
        return fail(errc::BadInput, translate("CustomerFilter", "“%1” is not a number.").arg(typed), typed);
    return decimalText({reading.amount.rounded(), spec.digits});
}

Result<QString> dateText(const QString &typed)
{
    const auto day = dayFromText(typed);
    if (!day)
        return fail(errc::BadInput, noDayText(typed), typed);
    return day->toString(Qt::ISODate);
}

QString grouped(const QString &text, bool inner)
{
    return inner ? translate("CustomerFilter", "(%1)").arg(text) : text;
}

QString joined(const BookFilter &filter, const std::vector<BookField> &fields, bool inner)
{
    QStringList parts;
    for (const Filter &condition : filter.conditions)
        parts << conditionText(condition, fields);
    for (const BookFilter &group : filter.groups)
        if (!group.isEmpty())
            parts << joined(group, fields, group.conditions.size() + group.groups.size() > 1);
    const QString with = filter.join == BookFilter::Join::Any ? translate("CustomerFilter", " or ") : translate("CustomerFilter", " and ");
    return grouped(parts.join(with), inner);
}

} // namespace

std::vector<Operator> operatorsOf(Kind kind)
{
    using enum Operator;
    switch (kind) {
    case Kind::Text:
    case Kind::Customer: return {Contains, Is, IsNot, Empty, NotEmpty};
    case Kind::Node:
    case Kind::Tags:
    case Kind::Choice: return {Is, IsNot, Empty, NotEmpty};
    case Kind::Money:
    case Kind::Count:
    case Kind::Days:
    case Kind::Date: return {GreaterOrEqual, Greater, LessOrEqual, Less, Is, Empty, NotEmpty};
    }
    return {Is};
}

bool takesValue(Operator op)
{
    return op != Operator::Empty && op != Operator::NotEmpty;
}

QString operatorTitle(Operator op, Kind kind)
{
    const bool tags = kind == Kind::Tags;
    const bool date = kind == Kind::Date;
    switch (op) {
    case Operator::Contains: return translate("CustomerFilter", "contains");
    case Operator::Is: return tags ? translate("CustomerFilter", "has") : date ? translate("CustomerFilter", "on") : translate("CustomerFilter", "is");
    case Operator::IsNot: return tags ? translate("CustomerFilter", "has not") : translate("CustomerFilter", "is not");
    case Operator::Less: return date ? translate("CustomerFilter", "earlier than") : translate("CustomerFilter", "less than");
    case Operator::LessOrEqual: return date ? translate("CustomerFilter", "on or before") : translate("CustomerFilter", "at most");
    case Operator::Greater: return date ? translate("CustomerFilter", "later than") : translate("CustomerFilter", "more than");
    case Operator::GreaterOrEqual: return date ? translate("CustomerFilter", "on or after") : translate("CustomerFilter", "at least");
    case Operator::Empty: return translate("CustomerFilter", "is empty");
    case Operator::NotEmpty: return translate("CustomerFilter", "is not empty");
    }
    return {};
}

Result<Filter> conditionOf(const BookField &field, Operator op, const QString &typed, const Currency &currency)
{
    if (!takesValue(op))
        return Filter{field.key, op == Operator::Empty ? Filter::Op::Equal : Filter::Op::NotEqual, {QString()}};
    constexpr Filter::Op ops[] = {Filter::Op::Contains,    Filter::Op::Equal,   Filter::Op::NotEqual,      Filter::Op::Less,
                                  Filter::Op::LessOrEqual, Filter::Op::Greater, Filter::Op::GreaterOrEqual};
    Filter filter{field.key, ops[size_t(op)], {}};
    static const QRegularExpression between(u"[,，、]"_s);
    for (const QString &part : isText(field.kind) ? typed.split(between) : QStringList{typed}) {
        const QString text = part.trimmed();
        if (text.isEmpty())
            continue;
        QString value = text;
        if (field.kind == Kind::Date) {
            WEIWO_ASSIGN(value, dateText(text));
        } else if (!isText(field.kind)) {
            WEIWO_ASSIGN(value, numberText(field, text, currency));
        }
        filter.values << value;
    }
    if (filter.values.isEmpty())
        return fail(errc::BadInput, translate("CustomerFilter", "Type a value."));
    return filter;
}

Operator operatorOf(const Filter &condition)
{
    const bool none = condition.values.size() == 1 && condition.values.front().isEmpty();
    switch (condition.op) {
    case Filter::Op::Equal: return none ? Operator::Empty : Operator::Is;
    case Filter::Op::NotEqual: return none ? Operator::NotEmpty : Operator::IsNot;
    case Filter::Op::Less: return Operator::Less;
    case Filter::Op::LessOrEqual: return Operator::LessOrEqual;
    case Filter::Op::Greater: return Operator::Greater;
    case Filter::Op::GreaterOrEqual: return Operator::GreaterOrEqual;
    case Filter::Op::Contains: return Operator::Contains;
    }
    return Operator::Is;
}

QString typedOf(const Filter &condition)
{
    return condition.values.join(translate("CustomerFilter", ", "));
}

QString conditionText(const Filter &condition, const std::vector<BookField> &fields)
{
    const BookField *field = fieldOf(condition.field, fields);
    const Operator op = operatorOf(condition);
    const QString title = field ? field->title : condition.field;
    const QString words = operatorTitle(op, field ? field->kind : Kind::Text);
    return takesValue(op) ? translate("CustomerFilter", "%1 %2 %3", "field, operator, value").arg(title, words, typedOf(condition))
                          : translate("CustomerFilter", "%1 %2", "field, operator").arg(title, words);
}

QString filterText(const BookFilter &filter, const std::vector<BookField> &fields)
{
    return joined(filter, fields, false);
}

QStringList filterParts(const BookFilter &filter, const std::vector<BookField> &fields)
{
    if (filter.isEmpty())
        return {};
    if (filter.join == BookFilter::Join::Any)
        return {filterText(filter, fields)};
    QStringList parts;
    for (const Filter &condition : filter.conditions)
        parts << conditionText(condition, fields);
    for (const BookFilter &group : filter.groups)
        parts << joined(group, fields, false);
    return parts;
}

BookFilter withoutPart(BookFilter filter, int part)
{
    if (filter.join == BookFilter::Join::Any)
        return {};
    const int conditions = int(filter.conditions.size());
    if (part < conditions)
        filter.conditions.erase(filter.conditions.begin() + part);
    else if (part - conditions < int(filter.groups.size()))
        filter.groups.erase(filter.groups.begin() + (part - conditions));
    return filter;
}

} // namespace weiwo::ui
