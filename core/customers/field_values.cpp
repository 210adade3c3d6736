#include "core/customers/field_values.h"

#include "core/customers/duplicates/contact_keys.h"
#include "core/customers/duplicates/credit_code.h"
#include "core/customers/fields.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// Form and width of signs do not matter: （０７５５）１２３４.
bool isPhone(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:tel|phone|mobile|电话|手机|座机)?[:. ]*[0-9 +\\-()./;,、|~\\r\\n]*[0-9][0-9 +\\-()./;,、|~\\r\\n]*"
        "(?:(?:extension|ext|x|#|分机号?|转)[0-9 +\\-()./;,、|~:\\r\\n]*)*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text.normalized(QString::NormalizationForm_KC).simplified()).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression between(u"[;,、]"_s);
    const QStringList parts = text.normalized(QString::NormalizationForm_KC).split(between, Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::ranges::none_of(parts, [](const QString &part) { return emailOf(part).isEmpty(); });
}

bool isCreditCode(const QString &text)
{
    const CreditCode::State state = creditCodeOf(text).state;
    return state != CreditCode::State::Empty && state != CreditCode::State::NoCode;
}

QString refusalOf(ValueKind kind, const QString &text)
{
    switch (kind) {
    case ValueKind::Text:
        break;
    case ValueKind::Phone:
        if (!isPhone(text))
            return translate("customers", "%1: \"%2\" is no phone number. Write digits, with blanks, + - ( ) . or / between them, and \"ext\" before an extension.");
        break;
    case ValueKind::Email:
        if (!isEmail(text))
            return translate("customers", "%1: \"%2\" is no e-mail address. Write it as name@company.cn.");
        break;
    case ValueKind::CreditCode:
        if (!isCreditCode(text))
            return translate("customers", "%1: \"%2\" is no unified social credit code. It has 18 characters: digits and capital letters, but not I, O, S, V and Z.");
        break;
    }
    return {};
}

} // namespace

Status requireValue(ValueKind kind, Text field, const QString &text)
{
    const QString refusal = text.trimmed().isEmpty() ? QString() : refusalOf(kind, text);
    return refusal.isEmpty() ? Status() : Status(fail(errc::BadInput, refusal.arg(field.str(), text.trimmed()), text));
}

Status requireValues(const Customer &before, const Customer &after)
{
    for (const TextField &field : textFields())
        if (after.*field.member != before.*field.member)
            WEIWO_TRY(requireValue(field.kind, field.title, after.*field.member));
    return {};
}

} // namespace weiwo::customers
