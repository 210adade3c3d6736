#include "ui/kit/number_format.h"

#include "core/base/text.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr char16_t Minus = u'\u2212';
constexpr char16_t Missing[] = u"\u2014";

constexpr qint64 powerOfTen(int exponent)
{
    qint64 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value);
}

QString grouped(const QString &digits)
{
    QString result;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            result += u',';
        result += digits[i];
    }
    return result;
}

int trailingZeros(qint64 factor)
{
    int zeros = 0;
    for (; factor >= 10; factor /= 10)
        ++zeros;
    return zeros;
}

/// |value| · 10^-scale with @p decimals digits, half away from zero.
QString rounded(quint64 value, int scale, int decimals)
{
    if (scale > decimals) {
        const quint64 divisor = quint64(powerOfTen(std::min(scale - decimals, 18)));
        const quint64 rest = value % divisor;
        value = value / divisor + (rest >= divisor - rest ? 1 : 0);
        scale = decimals;
    }
    QString digits = QString::number(value).rightJustified(scale + 1, u'0');
    const QString whole = grouped(digits.left(digits.size() - scale));
    const QString part = digits.right(scale).leftJustified(decimals, u'0');
    return decimals > 0 ? whole + u'.' + part : whole;
}

bool isZeroText(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c >= u'1' && c <= u'9'; });
}

QString signedText(qint64 value, const QString &magnitudeText)
{
    return value < 0 && !isZeroText(magnitudeText) ? QChar(Minus) + magnitudeText : magnitudeText;
}

QString currencyWord(const QString &code)
{
    return code == u"CNY"_s ? translate("NumberFormat", "CNY") : code;
}

} // namespace

qint64 unitFactor(MoneyUnit unit)
{
    switch (unit) {
    case MoneyUnit::Auto:
    case MoneyUnit::One: return 1;
    case MoneyUnit::Thousand: return 1000;
    case MoneyUnit::Wan: return 10'000;
    case MoneyUnit::Million: return 1'000'000;
    case MoneyUnit::Yi: return 100'000'000;
    case MoneyUnit::Billion: return 1'000'000'000;
    }
    return 1;
}

UnitFamily defaultUnitFamily()
{
    return QLocale().language() == QLocale::Chinese ? UnitFamily::WanYi : UnitFamily::Metric;
}

MoneyUnit autoMoneyUnit(std::span<const qint64> stored, int digits, UnitFamily family)
{
    std::vector<quint64> amounts;
    amounts.reserve(stored.size());
    for (const qint64 value : stored) {
        if (value != 0)
            amounts.push_back(magnitude(value));
    }
    if (amounts.empty())
        return MoneyUnit::One;
    const auto middle = amounts.begin() + qsizetype(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    const quint64 median = *middle / quint64(powerOfTen(digits));
    if (median < 100'000)
        return MoneyUnit::One;
    if (family == UnitFamily::WanYi)
        return median < 1'000'000'000 ? MoneyUnit::Wan : MoneyUnit::Yi;
    if (median < 10'000'000)
        return MoneyUnit::Thousand;
    return median < 10'000'000'000 ? MoneyUnit::Million : MoneyUnit::Billion;
}

QString unitTitle(MoneyUnit unit, const QString &currency)
{
    const QString word = currencyWord(currency);
    switch (unit) {
    case MoneyUnit::Auto:
    case MoneyUnit::One: return word;
    case MoneyUnit::Thousand: return translate("NumberFormat", "%1 K").arg(word);
    case MoneyUnit::Wan: return translate("NumberFormat", "%1 10K").arg(word);
    case MoneyUnit::Million: return translate("NumberFormat", "%1 M").arg(word);
    case MoneyUnit::Yi: return translate("NumberFormat", "%1 100M").arg(word);
    case MoneyUnit::Billion: return translate("NumberFormat", "%1 B").arg(word);
    }
    return word;
}

int shownDecimals(const NumberSpec &spec)
{
    if (spec.decimals >= 0)
        return spec.decimals;
    if (spec.kind == NumberKind::Percent)
        return 1;
    switch (spec.unit) {
    case MoneyUnit::Auto:
    case MoneyUnit::One: return spec.kind == NumberKind::Count ? spec.digits : 0;
    case MoneyUnit::Thousand:
    case MoneyUnit::Wan: return 1;
    case MoneyUnit::Million:
    case MoneyUnit::Yi:
    case MoneyUnit::Billion: return 2;
    }
    return 0;
}

QString figure(std::optional<qint64> stored, const NumberSpec &spec)
{
    if (!stored)
        return QString::fromUtf16(Missing);
    int decimals = shownDecimals(spec);
    if (spec.kind == NumberKind::Percent) {
        if (magnitude(*stored) >= quint64(1000 * powerOfTen(spec.digits)))
            decimals = 0;
        return signedText(*stored, rounded(magnitude(*stored), spec.digits, decimals)) + u'%';
    }
    if (*stored == 0)
        return u"0"_s;
    const int scale = spec.digits + trailingZeros(unitFactor(spec.unit));
    return signedText(*stored, rounded(magnitude(*stored), scale, decimals));
}

QString figureWithUnit(std::optional<qint64> stored, const NumberSpec &spec)
{
    const QString text = figure(stored, spec);
    if (!stored || spec.kind == NumberKind::Percent)
        return text;
    switch (spec.unit) {
    case MoneyUnit::Auto:
    case MoneyUnit::One: return text;
    case MoneyUnit::Thousand: return translate("NumberFormat", "%1K").arg(text);
    case MoneyUnit::Wan: return translate("NumberFormat", "%1 × 10K").arg(text);
    case MoneyUnit::Million: return translate("NumberFormat", "%1M").arg(text);
    case MoneyUnit::Yi: return translate("NumberFormat", "%1 × 100M").arg(text);
    case MoneyUnit::Billion: return translate("NumberFormat", "%1B").arg(text);
    }
    return text;
}

QString exactText(std::optional<qint64> stored, const NumberSpec &spec)
{
    if (!stored)
        return QString::fromUtf16(Missing);
    const QString text = signedText(*stored,
                                    rounded(magnitude(*stored), spec.digits, spec.digits));
    switch (spec.kind) {
    case NumberKind::Money:
        return translate("NumberFormat", "%1 %2", "exact amount, currency")
            .arg(text, currencyWord(spec.currency));
    case NumberKind::Count: return text;
    case NumberKind::Percent: return text + u'%';
    }
    return text;
}

QString plainText(std::optional<qint64> stored, const NumberSpec &spec)
{
    if (!stored)
        return {};
    const int scale = spec.digits
                    + (spec.kind == NumberKind::Percent ? 0 : trailingZeros(unitFactor(spec.unit)));
    QString digits = QString::number(magnitude(*stored)).rightJustified(scale + 1, u'0');
    QString text = digits.left(digits.size() - scale);
    QString part = digits.right(scale);
    while (part.endsWith(u'0'))
        part.chop(1);
    if (!part.isEmpty())
        text += u'.' + part;
    if (*stored < 0)
        text.prepend(u'-');
    return spec.kind == NumberKind::Percent ? text + u'%' : text;
}

QString growthText(std::optional<qint64> stored, int digits)
{
    if (!stored)
        return QString::fromUtf16(Missing);
    const quint64 size = magnitude(*stored);
    // Under ±0.05 %: 20 · |value| < 10^digits.
    if (size * 20 < quint64(powerOfTen(digits)))
        return translate("NumberFormat", "flat");
    const int decimals = size >= quint64(1000 * powerOfTen(digits)) ? 0 : 1;
    const QString arrow = *stored > 0 ? u"\u25B2 "_s : u"\u25BC "_s;
    return arrow + rounded(size, digits, decimals) + u'%';
}

QString pointsText(std::optional<qint64> stored, int digits)
{
    if (!stored)
        return QString::fromUtf16(Missing);
    const QString size = rounded(magnitude(*stored), digits, 1);
    const QString text = *stored > 0 && !isZeroText(size) ? u'+' + size : signedText(*stored, size);
    return translate("NumberFormat", "%1 pp", "percentage points").arg(text);
}

std::optional<qint64> shareOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return std::nullopt;
    // Integer part and remainder apart: part · 1000 could overflow.
    const qint64 quotient = part / whole;
    qint64 rest = part % whole;
    qint64 result = 0;
    constexpr qint64 Limit = std::numeric_limits<qint64>::max() / 1001;
    if (quotient > Limit || quotient < -Limit)
        return std::nullopt;
    while (whole > Limit) {
        whole /= 2;
        rest /= 2;
    }
    result = quotient * 1000;
    const qint64 scaled = rest * 1000;
    const qint64 extra = scaled / whole;
    const qint64 remainder = scaled % whole;
    result += extra;
    if (remainder >= 0 && remainder >= whole - remainder)
        ++result;
    else if (remainder < 0 && -remainder >= whole + remainder)
        --result;
    return result;
}

} // namespace weiwo::ui
