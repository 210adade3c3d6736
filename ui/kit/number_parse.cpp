#include "ui/kit/number_parse.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

constexpr qint64 Largest = std::numeric_limits<qint64>::max();

std::optional<qint64> product(qint64 a, qint64 b)
{
    if (a == 0 || b == 0)
        return 0;
    if (a < -Largest || b < -Largest || std::abs(a) > Largest / std::abs(b))
        return std::nullopt;
    return a * b;
}

std::optional<qint64> sum(qint64 a, qint64 b)
{
    if ((b > 0 && a > Largest - b) || (b < 0 && a < -Largest - b))
        return std::nullopt;
    return a + b;
}

/// Full width to half width, typographic signs to ASCII, no white space.
QString normalized(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (c.isSpace() || code == u'\u3000' || code == u'\u200B')
            continue;
        if (code >= u'\uFF01' && code <= u'\uFF5E')
            result += QChar(char16_t(code - 0xFEE0));
        else if (code == u'\u2212' || code == u'\u2013' || code == u'\u2014')
            result += u'-';
        else if (code == u'\u00D7')
            result += u'*';
        else if (code == u'\u00F7')
            result += u'/';
        else if (code == u'\uFFE5')
            result += u'\u00A5';
        else if (c.isDigit())
            result += QChar(char16_t(u'0' + c.digitValue()));
        else
            result += c;
    }
    return result;
}

tl::unexpected<Error> unreadable(const QString &message)
{
    return fail(errc::BadInput, message);
}

tl::unexpected<Error> tooLarge()
{
    return unreadable(translate("NumberParse", "This number is too large."));
}

/// A number of an expression: bare, or an amount of money or things with its own unit.
struct Term
{
    Exact value;
    bool absolute = false;
    bool percent = false;
};

/// Recursive descent over normalised text; every step is exact.
class Reader
{
public:
    explicit Reader(QString text) : m_text(std::move(text)) {}

    Result<Term> whole()
    {
        WEIWO_ASSIGN(const Term term, addition());
        if (m_at < m_text.size())
            return unreadable(translate("NumberParse", "“%1” is not understood here.")
                                  .arg(m_text.mid(m_at)));
        return term;
    }

private:
    Result<Term> addition()
    {
        WEIWO_ASSIGN(Term left, multiplication());
        while (next(u'+') || next(u'-')) {
            const bool minus = m_text[m_at++] == u'-';
            WEIWO_ASSIGN(const Term right, multiplication());
            const bool zero = left.value.numerator == 0 || right.value.numerator == 0;
            if (left.absolute != right.absolute && !zero)
                return unreadable(translate("NumberParse",
                                            "One side of + or − has a unit and the other has none. "
                                            "Give both a unit, or neither."));
            const auto total = left.value.plus(minus ? right.value.negated() : right.value);
            if (!total)
                return tooLarge();
            left = {*total, left.absolute || right.absolute, left.percent && right.percent};
        }
        return left;
    }

    Result<Term> multiplication()
    {
        WEIWO_ASSIGN(Term left, factor());
        while (next(u'*') || next(u'/')) {
            const bool divide = m_text[m_at++] == u'/';
            WEIWO_ASSIGN(const Term right, factor());
            if (divide && right.value.numerator == 0)
                return unreadable(translate("NumberParse", "Division by zero."));
            if (right.absolute && (divide ? !left.absolute : left.absolute))
                return unreadable(
                    translate("NumberParse",
                              "An amount cannot be multiplied by an amount, nor divide a number."));
            const auto result = divide ? left.value.over(right.value)
                                       : left.value.times(right.value);
            if (!result)
                return tooLarge();
            left = {*result, divide ? left.absolute && !right.absolute
                                    : left.absolute || right.absolute,
                    false};
        }
        return left;
    }

    Result<Term> factor()
    {
        skipCurrency();
        if (next(u'-') || next(u'+')) {
            const bool minus = m_text[m_at++] == u'-';
            WEIWO_ASSIGN(Term term, factor());
            if (minus)
                term.value = term.value.negated();
            return term;
        }
        if (next(u'(')) {
            if (++m_depth > 32)
                return unreadable(translate("NumberParse", "Too many brackets."));
            ++m_at;
            WEIWO_ASSIGN(Term term, addition());
            if (!next(u')'))
                return unreadable(translate("NumberParse", "A closing bracket is missing."));
            ++m_at;
            --m_depth;
            return suffixed(term);
        }
        WEIWO_ASSIGN(const Term term, number());
        return suffixed(term);
    }

    Result<Term> number()
    {
        skipCurrency();
        QString digits;
        QList<qsizetype> groups;
        int scale = -1;
        qsizetype since = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c >= u'0' && c <= u'9') {
                digits += c;
                ++since;
                if (scale >= 0)
                    ++scale;
            } else if (c == u',' && scale < 0 && !digits.isEmpty()) {
                groups << since;
                since = 0;
            } else if (c == u'.' && scale < 0) {
                if (!groups.isEmpty())
                    groups << since;
                scale = 0;
            } else {
                break;
            }
        }
        if (digits.isEmpty())
            return unreadable(
                m_at < m_text.size()
                    ? translate("NumberParse", "“%1” is not a number.").arg(m_text.mid(m_at))
                    : translate("NumberParse", "A number is missing at the end."));
        if (scale < 0 && !groups.isEmpty())
            groups << since;
        for (qsizetype i = 0; i < groups.size(); ++i) {
            if (i == 0 ? groups[i] > 3 || groups[i] == 0 : groups[i] != 3)
                return unreadable(
                    translate("NumberParse",
                              "Commas group three digits, as in 1,200; decimals follow a point."));
        }
        return decimal(digits, qMax(scale, 0));
    }

    static Result<Term> decimal(QString digits, int scale)
    {
        while (scale > 0 && digits.endsWith(u'0')) {
            digits.chop(1);
            --scale;
        }
        bool fits = false;
        const qint64 mantissa = digits.toLongLong(&fits);
        qint64 power = 1;
        for (int i = 0; i < scale && fits; ++i) {
            fits = power <= Largest / 10;
            power = fits ? power * 10 : power;
        }
        if (!fits)
            return tooLarge();
        return Term{*Exact::of(mantissa, power)};
    }

    void skipCurrency()
    {
        for (const QStringView mark : {QStringView(u"\u00A5"), QStringView(u"CNY"),
                                       QStringView(u"RMB")}) {
            if (QStringView(m_text).mid(m_at).startsWith(mark, Qt::CaseInsensitive)) {
                m_at += mark.size();
                return;
            }
        }
    }

    /// Units after a number or a bracket (k m b, the Han ones, yuan), or a per-cent sign.
    Result<Term> suffixed(Term term)
    {
        if (next(u'%')) {
            ++m_at;
            if (term.absolute)
                return unreadable(translate("NumberParse", "A percentage has no unit."));
            const auto part = term.value.over({100, 1});
            return part ? Result<Term>(Term{*part, false, true}) : tooLarge();
        }
        struct Unit
        {
            char16_t sign;
            qint64 factor;
        };
        static constexpr Unit Units[] = {
            {u'\u767E', 100},          {u'\u5343', 1000},        {u'\u4E07', 10'000},
            {u'\u4EBF', 100'000'000},  {u'k', 1000},             {u'K', 1000},
            {u'm', 1'000'000},         {u'M', 1'000'000},        {u'b', 1'000'000'000},
            {u'B', 1'000'000'000},     {u'\u5143', 1},           {u'\u5706', 1},
        };
        qint64 smaller = 0;
        while (m_at < m_text.size()) {
            const char16_t sign = m_text[m_at].unicode();
            const auto *unit = std::find_if(std::begin(Units), std::end(Units),
                                            [sign](const Unit &u) { return u.sign == sign; });
            // A Han unit may raise a smaller one, as in a hundred wan; two letters in a row are no
            // unit.
            const bool han = sign > 0x7F && (smaller == 0 || m_text[m_at - 1].unicode() > 0x7F);
            if (unit == std::end(Units)
                || (smaller > 0 && unit->factor != 1 && (!han || unit->factor <= smaller)))
                break;
            const auto scaled = term.value.times({unit->factor, 1});
            if (!scaled)
                return tooLarge();
            term.value = *scaled;
            term.absolute = true;
            smaller = unit->factor;
            ++m_at;
            if (unit->factor == 1)
                break;
        }
        return term;
    }

    [[nodiscard]] bool next(char16_t sign) const
    {
        return m_at < m_text.size() && m_text[m_at].unicode() == sign;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// The stored-unit amount of a term: bare numbers are in the spec's unit.
Result<Exact> storedAmount(const Term &term, const NumberSpec &spec)
{
    qint64 factor = 1;
    for (int i = 0; i < spec.digits; ++i)
        factor *= 10;
    if (spec.kind == NumberKind::Percent) {
        if (term.absolute)
            return unreadable(translate("NumberParse", "A percentage has no unit."));
        if (term.percent)
            factor *= 100;
    } else if (!term.absolute) {
        const auto scaled = product(factor, unitFactor(spec.unit));
        if (!scaled)
            return tooLarge();
        factor = *scaled;
    }
    const auto amount = term.value.times({factor, 1});
    return amount ? Result<Exact>(*amount) : tooLarge();
}

/// "(123)" and "123-" as "-123".
QString withLeadingSign(const QString &text)
{
    if (text.size() > 2 && text.startsWith(u'(') && text.endsWith(u')')
        && text.count(u'(') == 1 && text.count(u')') == 1)
        return u'-' + text.mid(1, text.size() - 2);
    if (text.size() > 1 && text.endsWith(u'-') && !text.startsWith(u'-'))
        return u'-' + text.chopped(1);
    return text;
}

Result<NumberReading> parsePlain(const QString &text, const NumberSpec &spec)
{
    const bool currency = text.startsWith(u'\u00A5');
    const QString number = withLeadingSign(currency ? text.mid(1) : text);
    const QString bare = number.startsWith(u'+') || number.startsWith(u'-') ? number.mid(1)
                                                                           : number;
    for (const QChar c : bare) {
        if (c == u'+' || c == u'-' || c == u'*' || c == u'/' || c == u'(' || c == u')')
            return unreadable(
                translate("NumberParse", "Begin a calculation with “=”: =%1").arg(text));
    }
    WEIWO_ASSIGN(const Term term, Reader(number).whole());
    if (term.percent && spec.kind != NumberKind::Percent) {
        const bool relative = number.startsWith(u'+') || number.startsWith(u'-');
        if (!relative)
            return NumberReading{NumberReading::Op::Share, term.value};
        const auto grown = term.value.plus({1, 1});
        if (!grown)
            return tooLarge();
        return NumberReading{NumberReading::Op::Multiply, *grown};
    }
    WEIWO_ASSIGN(const Exact amount, storedAmount(term, spec));
    return NumberReading{NumberReading::Op::Set, amount};
}

Result<NumberReading> parseFactor(const QString &text, bool divide)
{
    WEIWO_ASSIGN(const Term term, Reader(text).whole());
    if (term.absolute)
        return unreadable(translate("NumberParse", "Multiply and divide by a plain number."));
    if (divide && term.value.numerator == 0)
        return unreadable(translate("NumberParse", "Division by zero."));
    const auto value = divide ? Exact{1, 1}.over(term.value) : std::optional(term.value);
    if (!value)
        return tooLarge();
    return NumberReading{NumberReading::Op::Multiply, *value};
}

Result<NumberReading> parseAdded(const QString &text, bool minus, const NumberSpec &spec)
{
    WEIWO_ASSIGN(Term term, Reader(text).whole());
    if (minus)
        term.value = term.value.negated();
    if (term.percent && spec.kind != NumberKind::Percent) {
        const auto grown = term.value.plus({1, 1});
        if (!grown)
            return tooLarge();
        return NumberReading{NumberReading::Op::Multiply, *grown};
    }
    WEIWO_ASSIGN(const Exact amount, storedAmount(term, spec));
    return NumberReading{NumberReading::Op::Add, amount};
}

} // namespace

std::optional<Exact> Exact::of(qint64 numerator, qint64 denominator)
{
    if (denominator == 0 || numerator < -Largest || denominator < -Largest)
        return std::nullopt;
    const qint64 common = std::gcd(numerator, denominator);
    Exact result{numerator / common, denominator / common};
    if (result.denominator < 0)
        result = {-result.numerator, -result.denominator};
    return result;
}

std::optional<Exact> Exact::plus(const Exact &other) const
{
    const qint64 common = std::gcd(denominator, other.denominator);
    const auto left = product(numerator, other.denominator / common);
    const auto right = product(other.numerator, denominator / common);
    const auto below = product(denominator, other.denominator / common);
    if (!left || !right || !below)
        return std::nullopt;
    const auto above = sum(*left, *right);
    return above ? of(*above, *below) : std::nullopt;
}

std::optional<Exact> Exact::times(const Exact &other) const
{
    const qint64 first = std::gcd(numerator, other.denominator);
    const qint64 second = std::gcd(other.numerator, denominator);
    const auto above = product(numerator / first, other.numerator / second);
    const auto below = product(denominator / second, other.denominator / first);
    return above && below ? of(*above, *below) : std::nullopt;
}

std::optional<Exact> Exact::over(const Exact &other) const
{
    if (other.numerator == 0)
        return std::nullopt;
    return times(other.numerator < 0 ? Exact{-other.denominator, -other.numerator}
                                     : Exact{other.denominator, other.numerator});
}

qint64 Exact::rounded() const
{
    const qint64 quotient = numerator / denominator;
    const qint64 rest = std::abs(numerator % denominator);
    const bool up = rest >= denominator - rest;
    return quotient + (up ? (numerator < 0 ? -1 : 1) : 0);
}

Result<NumberReading> parseNumber(const QString &text, const NumberSpec &spec)
{
    const QString typed = normalized(text);
    if (typed.isEmpty() || typed == u"-"_s)
        return NumberReading{};
    if (typed.startsWith(u"+="_s) || typed.startsWith(u"-="_s))
        return parseAdded(typed.mid(2), typed.startsWith(u'-'), spec);
    if (typed.startsWith(u'*') || typed.startsWith(u'/'))
        return parseFactor(
            typed.mid(typed.startsWith(u"*="_s) || typed.startsWith(u"/="_s) ? 2 : 1),
            typed.startsWith(u'/'));
    if (typed.startsWith(u'=')) {
        WEIWO_ASSIGN(const Term term, Reader(typed.mid(1)).whole());
        WEIWO_ASSIGN(const Exact amount, storedAmount(term, spec));
        return NumberReading{NumberReading::Op::Set, amount};
    }
    return parsePlain(typed, spec);
}

Result<std::optional<qint64>> applied(const NumberReading &reading, std::optional<qint64> present,
                                      std::optional<qint64> parent)
{
    using Op = NumberReading::Op;
    if (reading.op == Op::Clear)
        return std::optional<qint64>();
    if (reading.op == Op::Set)
        return std::optional(reading.amount.rounded());
    if (reading.op == Op::Share && !parent)
        return unreadable(
            translate("NumberParse",
                      "A share needs a parent with a value; type an amount, or +5% for a change."));
    if ((reading.op == Op::Multiply || reading.op == Op::Add) && !present)
        return unreadable(translate("NumberParse", "There is no present value to change."));
    const Exact base{reading.op == Op::Share ? *parent : *present, 1};
    const auto result = reading.op == Op::Add ? base.plus(reading.amount)
                                              : base.times(reading.amount);
    if (!result)
        return tooLarge();
    return std::optional(result->rounded());
}

QString readingText(std::optional<qint64> result, const NumberSpec &spec)
{
    if (!result)
        return translate("NumberParse", "= empty");
    return u"= "_s + figureWithUnit(result, spec);
}

} // namespace weiwo::ui
