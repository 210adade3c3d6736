#include "core/customers/duplicates/contact_keys.h"

#include "core/customers/duplicates/folding.h"

#include <QSet>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace weiwo::customers {

namespace {

constexpr qsizetype FewestDigits = 7;
constexpr qsizetype MobileDigits = 11;

bool isMobile(QStringView digits)
{
    return digits.size() == MobileDigits && digits[0] == u'1' && digits[1] >= u'3';
}

/// The area code that a long distance number begins with, behind its 0: two digits for the largest
/// cities, else three.
qsizetype areaLength(QStringView digits)
{
    return digits.startsWith(u'1') || digits.startsWith(u'2') ? 2 : 3;
}

bool isLocal(qsizetype digits)
{
    return digits == 7 || digits == 8;
}

PhoneNumber classified(QString digits)
{
    if (digits.startsWith("0086"_L1))
        digits = digits.mid(4);
    else if (digits.startsWith("86"_L1) && (digits.size() == 13 || isMobile(QStringView(digits).mid(2))))
        digits = digits.mid(2);
    if (digits.size() == MobileDigits + 1 && digits[0] == u'0' && isMobile(QStringView(digits).mid(1)))
        digits = digits.mid(1);
    if (isMobile(digits))
        return {PhoneKind::Mobile, {}, digits, {}};
    if (digits.size() == 10 && (digits.startsWith("400"_L1) || digits.startsWith("800"_L1)))
        return {PhoneKind::Service, {}, digits, {}};
    if (isLocal(digits.size()) && digits[0] >= u'2')
        return {PhoneKind::Landline, {}, digits, {}};
    const QStringView far = QStringView(digits).mid(digits[0] == u'0' ? 1 : 0);
    if (far.size() > 7) {
        const qsizetype area = areaLength(far);
        if (isLocal(far.size() - area))
            return {PhoneKind::Landline, far.left(area).toString(), far.mid(area).toString(), {}};
    }
    return {PhoneKind::Other, {}, digits, {}};
}

/// Takes an extension off the end of @p text: behind 转, EXT, X or #.
QString takeExtension(QString &text)
{
    static constexpr std::array Marks{u"分机", u"转", u"EXT.", u"EXT", u"#", u"X"};
    for (const char16_t *mark : Marks) {
        const qsizetype at = text.indexOf(QStringView(mark));
        if (at <= 0)
            continue;
        QString digits;
        for (const QChar c : QStringView(text).mid(at))
            if (isAsciiDigit(c.unicode()))
                digits += c;
        text.truncate(at);
        return digits;
    }
    return {};
}

/// One number as written; nothing where it has too few digits.
std::optional<PhoneNumber> phoneOf(QString text)
{
    QString extension = takeExtension(text);
    QStringList groups;
    bool inGroup = false;
    for (const QChar c : text) {
        if (!isAsciiDigit(c.unicode())) {
            inGroup = false;
            continue;
        }
        if (!inGroup)
            groups.append(QString());
        groups.back() += c;
        inGroup = true;
    }
    QString digits = groups.join(QString());
    if (digits.size() < FewestDigits)
        return std::nullopt;
    PhoneNumber number = classified(digits);
    // 010-62345678-801: the last group is an extension where the number is one without it.
    if (number.kind == PhoneKind::Other && groups.size() > 1 && groups.back().size() <= 5) {
        PhoneNumber shorter = classified(digits.chopped(groups.back().size()));
        if (shorter.kind != PhoneKind::Other) {
            number = shorter;
            extension = groups.back();
        }
    }
    number.extension = extension;
    return number;
}

} // namespace

std::vector<PhoneNumber> phonesOf(const QString &text)
{
    std::vector<PhoneNumber> numbers;
    QString part;
    const auto take = [&] {
        if (auto number = phoneOf(part))
            numbers.push_back(*std::move(number));
        part.clear();
    };
    for (const QChar c : folded(text)) {
        if (u"/;,、|\n"_s.contains(c))
            take();
        else
            part += c;
    }
    take();
    return numbers;
}

bool samePhone(const PhoneNumber &a, const PhoneNumber &b)
{
    return a.number == b.number
        && (a.area == b.area || (a.area.isEmpty() != b.area.isEmpty() && a.number.size() >= 7));
}

EmailAddress emailOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace())
            plain += c.toLower();
    if (plain.startsWith("mailto:"_L1))
        plain = plain.mid(7);
    const qsizetype at = plain.lastIndexOf(u'@');
    if (at <= 0 || at + 1 >= plain.size())
        return {};
    return {plain.left(at), plain.mid(at + 1)};
}

bool isFreeMailDomain(const QString &domain)
{
    static const QSet<QString> domains{
        u"qq.com"_s, u"vip.qq.com"_s, u"foxmail.com"_s, u"163.com"_s, u"vip.163.com"_s, u"126.com"_s,
        u"yeah.net"_s, u"188.com"_s, u"sina.com"_s, u"sina.cn"_s, u"vip.sina.com"_s, u"sina.com.cn"_s,
        u"sohu.com"_s, u"tom.com"_s, u"139.com"_s, u"189.cn"_s, u"wo.cn"_s, u"21cn.com"_s,
        u"aliyun.com"_s, u"263.net"_s, u"eyou.com"_s, u"gmail.com"_s, u"googlemail.com"_s,
        u"outlook.com"_s, u"outlook.cn"_s, u"hotmail.com"_s, u"live.com"_s, u"live.cn"_s, u"msn.com"_s,
        u"msn.cn"_s, u"yahoo.com"_s, u"yahoo.com.cn"_s, u"yahoo.cn"_s, u"yahoo.com.hk"_s,
        u"icloud.com"_s, u"me.com"_s, u"mac.com"_s, u"aol.com"_s, u"gmx.com"_s, u"gmx.de"_s, u"web.de"_s,
        u"mail.com"_s, u"proton.me"_s, u"protonmail.com"_s, u"yandex.com"_s, u"mail.ru"_s};
    return domains.contains(domain);
}

} // namespace weiwo::customers
