#include "core/customers/divisions.h"
#include "core/customers/duplicates/company_name.h"
#include "core/customers/duplicates/contact_keys.h"
#include "core/customers/duplicates/credit_code.h"
#include "core/customers/fields.h"
#include "core/customers/quality/types.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

using Result = QualityVerdict::Result;
using nlohmann::json;

QualityVerdict wrong(const QString &why, const QString &suggestion = {})
{
    return {Result::Wrong, why, suggestion};
}

QualityVerdict judgeFilled(const QString &value, const json &)
{
    return value.trimmed().isEmpty() ? wrong(translate("quality", "There is nothing in it.")) : QualityVerdict();
}

QualityVerdict judgePhone(const QString &value, const json &)
{
    const std::vector<PhoneNumber> numbers = phonesOf(value);
    if (numbers.empty())
        return wrong(translate("quality", "This is no phone number."));
    for (const PhoneNumber &number : numbers)
        if (number.kind == PhoneKind::Other)
            return wrong(translate("quality", "%1 is neither a mobile nor a landline number.").arg(number.full()));
    return {};
}

QualityVerdict judgeEmail(const QString &value, const json &)
{
    const EmailAddress address = emailOf(value);
    const bool sound = !address.isEmpty() && !address.local.isEmpty() && address.domain.contains(u'.')
        && !address.domain.startsWith(u'.') && !address.domain.endsWith(u'.') && !address.text().contains(u' ');
    return sound ? QualityVerdict() : wrong(translate("quality", "This is no e-mail address."));
}

QualityVerdict judgeCreditCode(const QString &value, const json &)
{
    const CreditCode code = creditCodeOf(value);
    switch (code.state) {
    case CreditCode::State::Empty:
        return {Result::NotJudged, {}, {}};
    case CreditCode::State::Valid:
        return {};
    case CreditCode::State::Mendable:
        return wrong(translate("quality", "It has letters that such codes do not have."), code.mended);
    case CreditCode::State::CheckFails:
        return wrong(translate("quality", "Its last character should be %1. Some early codes are so; else one character is wrong.").arg(code.expected));
    case CreditCode::State::NoCode:
        break;
    }
    return wrong(translate("quality", "A unified social credit code has 18 characters."));
}

QualityVerdict judgeDivision(DivisionLevel level, const QString &value)
{
    const Divisions &divisions = Divisions::shipped();
    const auto found = divisions.named(value, level);
    if (found.empty())
        return wrong(translate("quality", "There is no such division in China."));
    for (const Division *division : found)
        if (division->name == value)
            return {};
    return wrong(translate("quality", "The official name is another."), found.size() == 1 ? found.front()->name : QString());
}

QualityVerdict judgeProvince(const QString &value, const json &)
{
    return judgeDivision(DivisionLevel::Province, value);
}

QualityVerdict judgeCity(const QString &value, const json &)
{
    // A municipality is a city of its own name.
    const auto province = Divisions::shipped().named(value, DivisionLevel::Province);
    if (!province.empty() && province.front()->name == value && value.endsWith(u'市'))
        return {};
    return judgeDivision(DivisionLevel::City, value);
}

QString sameName(const QString &value)
{
    const CompanyName name = companyNameOf(value);
    return name.place + u'|' + name.core + u'|' + name.branchPart;
}

QString samePhoneForm(const QString &value)
{
    const std::vector<PhoneNumber> numbers = phonesOf(value);
    return numbers.empty() ? QString() : numbers.front().full() + u'#' + numbers.front().extension;
}

QString sameValue(const QString &value)
{
    return value.simplified().toCaseFolded();
}

QualityKind doubles(const QString &key, Text title, const QStringList &fields, QString (*form)(const QString &))
{
    QualityKind kind{.key = key, .aspect = QualityAspect::Uniqueness, .title = title,
                     .help = WEIWO_TEXT("quality", "No other customer has the same."), .fields = fields};
    kind.needs = QualityKind::Needs::Doubles;
    kind.sameForm = form;
    kind.words = [](const QString &field, const json &) { return translate("quality", "%1: nobody else has the same").arg(field); };
    return kind;
}

QualityKind valid(const QString &key, Text title, const QStringList &fields, QualityVerdict (*judge)(const QString &, const json &))
{
    QualityKind kind{.key = key, .aspect = QualityAspect::Validity, .title = title,
                     .help = WEIWO_TEXT("quality", "What is there is right; what is missing is not judged."), .fields = fields};
    kind.judge = judge;
    kind.words = [](const QString &field, const json &) { return translate("quality", "%1 is right").arg(field); };
    return kind;
}

Catalogue<QualityKind> makeKinds()
{
    Catalogue<QualityKind> kinds;
    QualityKind filled{.key = u"filled"_s, .aspect = QualityAspect::Completeness, .title = WEIWO_TEXT("quality", "Has a value"),
                       .help = WEIWO_TEXT("quality", "The field is filled in.")};
    filled.judge = judgeFilled;
    filled.words = [](const QString &field, const json &) { return translate("quality", "%1 is filled in").arg(field); };
    kinds.add(filled);
    kinds.add(valid(u"phone"_s, WEIWO_TEXT("quality", "Phone number"), {u"phone"_s}, judgePhone));
    kinds.add(valid(u"email"_s, WEIWO_TEXT("quality", "E-mail address"), {u"email"_s}, judgeEmail));
    kinds.add(valid(u"credit_code"_s, WEIWO_TEXT("quality", "Check digit of the credit code"), {u"credit_code"_s}, judgeCreditCode));
    kinds.add(valid(u"province"_s, WEIWO_TEXT("quality", "Province by its official name"), {u"province"_s}, judgeProvince));
    kinds.add(valid(u"city"_s, WEIWO_TEXT("quality", "City by its official name"), {u"city"_s}, judgeCity));
    QualityKind sign{.key = u"sign_of_life"_s, .aspect = QualityAspect::Freshness, .title = WEIWO_TEXT("quality", "Sign of life"),
                     .help = WEIWO_TEXT("quality", "It ordered, or was visited or called, within so many days."),
                     .params = {{.key = u"days"_s, .title = WEIWO_TEXT("quality", "Days"),
                                 .help = WEIWO_TEXT("quality", "So many days may pass."), .kind = ParamKind::Integer,
                                 .fallback = 365, .minimum = 1, .maximum = 3650}},
                     .fields = {u"last_order"_s}};
    sign.needs = QualityKind::Needs::LastSign;
    sign.words = [](const QString &, const json &params) {
        return translate("quality", "Ordered or was contacted within %1 days").arg(params.value("days", 365));
    };
    kinds.add(sign);
    kinds.add(doubles(u"unique_name"_s, WEIWO_TEXT("quality", "Name of one alone"), {u"name"_s}, sameName));
    kinds.add(doubles(u"unique_phone"_s, WEIWO_TEXT("quality", "Phone of one alone"), {u"phone"_s}, samePhoneForm));
    kinds.add(doubles(u"unique"_s, WEIWO_TEXT("quality", "Value of one alone"), {}, sameValue));
    return kinds;
}

QualityRule usual(const char *key, const char *kind, const char *field, qint64 position, json params = json::object())
{
    QualityRule rule;
    // Two offices that add the usual rules have the same ones.
    rule.id = QualityRuleId(naturalId(u"quality_rule"_s, {QByteArray("usual"), QByteArray(key)}));
    rule.kind = QString::fromLatin1(kind);
    rule.field = QString::fromLatin1(field);
    rule.params = std::move(params);
    rule.position = position;
    return rule;
}

} // namespace

QString qualityAspectKey(QualityAspect aspect)
{
    constexpr const char *keys[] = {"completeness", "validity", "freshness", "uniqueness"};
    return QString::fromLatin1(keys[static_cast<size_t>(aspect)]);
}

QString qualityAspectTitle(QualityAspect aspect)
{
    static const Text titles[] = {WEIWO_TEXT("quality", "Completeness"), WEIWO_TEXT("quality", "Validity"),
                                  WEIWO_TEXT("quality", "Freshness"), WEIWO_TEXT("quality", "Uniqueness")};
    return titles[static_cast<size_t>(aspect)].str();
}

const Catalogue<QualityKind> &qualityKinds()
{
    static const Catalogue<QualityKind> kinds = makeKinds();
    return kinds;
}

const std::vector<QualityRule> &usualQualityRules()
{
    static const std::vector<QualityRule> rules{
        usual("filled.code", "filled", "code", 1),
        usual("filled.phone", "filled", "phone", 2),
        usual("filled.province", "filled", "province", 3),
        usual("filled.city", "filled", "city", 4),
        usual("filled.address", "filled", "address", 5),
        usual("filled.industry", "filled", "segment", 6),
        usual("filled.credit_code", "filled", "credit_code", 7),
        usual("filled.owner", "filled", "owner", 8),
        usual("valid.phone", "phone", "phone", 9),
        usual("valid.email", "email", "email", 10),
        usual("valid.credit_code", "credit_code", "credit_code", 11),
        usual("valid.province", "province", "province", 12),
        usual("valid.city", "city", "city", 13),
        usual("fresh.year", "sign_of_life", "last_order", 14, {{"days", 365}}),
        usual("unique.name", "unique_name", "name", 15),
        usual("unique.phone", "unique_phone", "phone", 16),
        usual("unique.email", "unique", "email", 17),
        usual("unique.credit_code", "unique", "credit_code", 18),
    };
    return rules;
}

QString qualityRuleTitle(const QualityRule &rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    const QualityKind *kind = qualityKinds().find(rule.kind);
    // A kind of a newer program is shown by its key.
    if (!kind)
        return rule.kind;
    const TextField *text = textField(rule.field);
    const QString field = text ? text->title.str() : rule.field == u"owner"_s ? translate("customers", "Owner") : rule.field;
    return kind->words(field, rule.params);
}

} // namespace weiwo::customers
