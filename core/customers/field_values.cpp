#include "core/customers/field_values.h"

#include "core/customers/duplicates/contact_keys.h"
#include "core/customers/fields.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

/// Width of signs does not matter, nor marks that nobody sees: other programs copy them along.
QString plain(const QString &text)
{
    QString seen;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (c.category() != QChar::Other_Format)
            seen += c;
    return seen;
}

/// Remarks belong to it ("微信同号", "王经理"); Latin letters within the digits do not, but where they say what follows.
bool isPhone(const QString &text)
{
    static const QRegularExpression letters(u"[0-9]([a-z]+)|([a-z]+)[0-9]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> marks{u"x"_s, u"ext"_s, u"extension"_s, u"tel"_s, u"phone"_s, u"mobile"_s, u"fax"_s, u"t"_s, u"m"_s, u"p"_s};
    const QString number = plain(text);
    if (number.contains(u'@') || std::ranges::none_of(number, [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return false;
    for (auto match = letters.globalMatch(number); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        if (!marks.contains((one.captured(1) + one.captured(2)).toLower()))
            return false;
    }
    return true;
}

bool isOneEmail(const QString &text)
{
    const EmailAddress address = emailOf(text);
    const QString &domain = address.domain;
    return domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.') && !address.local.contains(u'@')
           && !domain.contains(u'/');
}

bool isEmail(const QString &text)
{
    static const QRegularExpression between(u"[;,、\r\n]"_s);
    const QStringList parts = plain(text).split(between, Qt::SkipEmptyParts);
    return !parts.isEmpty() && std::ranges::all_of(parts, isOneEmail);
}

/// Also numbers from before 2015, which files have under the same header, and those of other countries.
bool isCreditCode(const QString &text)
{
    static const QRegularExpression older(u"^[0-9A-Z]{9,20}$"_s, QRegularExpression::CaseInsensitiveOption);
    QString code = plain(text).remove(u' ').remove(u'-');
    const bool digits = std::ranges::any_of(code, [](QChar c) { return c.isDigit(); });
    return digits && older.match(code).hasMatch();
}

QString refusalOf(ValueKind kind, const QString &text)
{
    switch (kind) {
    case ValueKind::Text:
        break;
    case ValueKind::Phone:
        if (!isPhone(text))
            return translate("customers", "%1: \"%2\" is no phone number. Write its digits, with blanks, + - ( ) . or / between them; a remark may follow.");
        break;
    case ValueKind::Email:
        if (!isEmail(text))
            return translate("customers", "%1: \"%2\" is no e-mail address. Write it as name@company.cn, several with ; between them.");
        break;
    case ValueKind::CreditCode:
        if (!isCreditCode(text))
            return translate("customers", "%1: \"%2\" is no unified social credit code. It has 18 digits and letters; tax numbers and organisation codes from before have 9 to 20.");
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
