#include "core/exchange/text/plain_text.h"
#include "core/exchange/text/value_parse.h"

#include <limits>

namespace weiwo {

namespace {

constexpr int MaxScale = 18;
constexpr qint64 MaxMantissa = 999'999'999'999'999'999;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// |a|·|b| within 18 digits.
std::optional<qint64> boundedProduct(qint64 a, qint64 b)
{
    const qint64 absA = a < 0 ? -a : a;
    const qint64 absB = b < 0 ? -b : b;
    if (absA != 0 && absB > MaxMantissa / absA)
        return {};
    return a * b;
}

Decimal withoutTrailingZeros(Decimal value)
{
    while (value.scale > 0 && value.mantissa % 10 == 0) {
        value.mantissa /= 10;
        --value.scale;
    }
    return value;
}

/// @p value · 10^@p exponent.
std::optional<Decimal> shifted(Decimal value, int exponent)
{
    if (value.mantissa == 0)
        return Decimal{0, 0};
    value.scale -= exponent;
    while (value.scale > MaxScale && value.mantissa % 10 == 0) {
        value.mantissa /= 10;
        --value.scale;
    }
    if (value.scale > MaxScale || value.scale < -MaxScale)
        return {};
    if (value.scale >= 0)
        return withoutTrailingZeros(value);
    const std::optional<qint64> mantissa = boundedProduct(value.mantissa, powerOfTen(-value.scale));
    if (!mantissa)
        return {};
    return Decimal{*mantissa, 0};
}

/// Digits and a point in ASCII, as almost every cell of almost every file has them.
std::optional<Decimal> plainNumber(std::string_view text, char decimal)
{
    if (text.size() > 18)
        return {};
    size_t at = !text.empty() && text[0] == '-' ? 1 : 0;
    const bool negative = at == 1;
    qint64 mantissa = 0;
    int digits = 0;
    int scale = -1;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c >= '0' && c <= '9') {
            mantissa = mantissa * 10 + (c - '0');
            ++digits;
            scale += scale >= 0 ? 1 : 0;
        } else if (c == decimal && scale < 0) {
            scale = 0;
        } else {
            return {};
        }
    }
    if (digits == 0)
        return {};
    return withoutTrailingZeros({negative ? -mantissa : mantissa, scale < 0 ? 0 : scale});
}

/// A word before or behind the figures.
struct Affix
{
    std::u32string_view word;
    int exponent; ///< of the power of ten that it multiplies by
    bool percent = false;
};

constexpr Affix Suffixes[] = {
    {U"万亿", 12}, {U"千万", 7}, {U"百万", 6},     {U"亿", 8},       {U"億", 8},
    {U"万", 4},    {U"萬", 4},   {U"千", 3},       {U"bn", 9},       {U"k", 3},
    {U"K", 3},     {U"m", 6},    {U"M", 6},        {U"b", 9},        {U"B", 9},
    {U"w", 4},     {U"W", 4},    {U"%", -2, true}, {U"‰", -3, true},
};

/// Signs and codes of currencies: they say nothing about the amount.
constexpr std::u32string_view Currencies[] = {U"¥",   U"$",   U"€",   U"£",   U"元",  U"圆", U"CNY",
                                              U"RMB", U"USD", U"EUR", U"GBP", U"JPY", U"HKD"};

bool takePrefix(std::u32string_view &text, std::u32string_view word)
{
    if (text.substr(0, word.size()) != word)
        return false;
    text.remove_prefix(word.size());
    return true;
}

bool takeSuffix(std::u32string_view &text, std::u32string_view word)
{
    if (text.size() < word.size() || text.substr(text.size() - word.size()) != word)
        return false;
    text.remove_suffix(word.size());
    return true;
}

void trim(std::u32string_view &text)
{
    while (takePrefix(text, U" ") || takeSuffix(text, U" ")) { }
}

/// Reads one number; what stands around the figures is taken off from outside to inside.
class NumberReader
{
public:
    NumberReader(std::u32string_view text, NumberFormat format) : m_text(text), m_format(format) { }

    Parsed<ParsedNumber> read()
    {
        takeAround();
        if (const auto problem = readFigures())
            return tl::make_unexpected(*problem);
        if (m_digits == 0)
            return tl::make_unexpected(ValueProblem::NotANumber);
        Decimal value{m_negative ? -m_mantissa : m_mantissa, m_scale};
        const std::optional<Decimal> result = shifted(value, m_exponent);
        if (!result)
            return tl::make_unexpected(ValueProblem::NumberTooLong);
        return ParsedNumber{*result, m_percent};
    }

private:
    char32_t decimal() const { return static_cast<unsigned char>(m_format.decimal); }
    char32_t thousands() const { return static_cast<unsigned char>(m_format.thousands); }

    void takeAround()
    {
        trim(m_text);
        while (takeBrackets() || takeSign() || takeCurrency() || takeUnit())
            trim(m_text);
    }

    bool takeBrackets()
    {
        if (m_signed || m_text.size() < 3 || m_text.front() != U'(' || m_text.back() != U')')
            return false;
        m_text = m_text.substr(1, m_text.size() - 2);
        return m_signed = m_negative = true;
    }

    bool takeSign()
    {
        if (m_signed)
            return false;
        if (takePrefix(m_text, U"-") || takeSuffix(m_text, U"-"))
            return m_signed = m_negative = true;
        return m_signed = takePrefix(m_text, U"+");
    }

    bool takeCurrency()
    {
        if (m_currency)
            return false;
        for (const std::u32string_view word : Currencies) {
            if (takePrefix(m_text, word) || takeSuffix(m_text, word))
                return m_currency = true;
        }
        return false;
    }

    bool takeUnit()
    {
        if (m_unit)
            return false;
        for (const Affix &unit : Suffixes) {
            if (takeSuffix(m_text, unit.word)) {
                m_exponent += unit.exponent;
                m_percent = unit.percent;
                return m_unit = true;
            }
        }
        return false;
    }

    /// Digits in groups, the decimal sign, digits, an exponent.
    std::optional<ValueProblem> readFigures()
    {
        const size_t e = m_text.find_first_of(U"eE");
        if (e != std::u32string_view::npos && !readExponent(m_text.substr(e + 1)))
            return ValueProblem::NotANumber;
        const std::u32string_view figures = m_text.substr(0, e);
        const size_t point = figures.find(decimal());
        const bool hasPoint = point != std::u32string_view::npos;
        if (const auto problem = readWhole(figures.substr(0, point)))
            return hasPoint && problem == ValueProblem::NotANumber ? otherSign(figures) : problem;
        if (hasPoint)
            return readFraction(figures.substr(point + 1), figures);
        return {};
    }

    bool readExponent(std::u32string_view text)
    {
        const bool negative = takePrefix(text, U"-");
        if (!negative)
            takePrefix(text, U"+");
        if (text.empty() || text.size() > 3)
            return false;
        int exponent = 0;
        for (const char32_t c : text) {
            if (!isDigit(c))
                return false;
            exponent = exponent * 10 + int(c - U'0');
        }
        m_exponent += negative ? -exponent : exponent;
        return true;
    }

    std::optional<ValueProblem> readWhole(std::u32string_view whole)
    {
        char32_t separator = 0;
        size_t inGroup = 0;
        for (const char32_t c : whole) {
            if (isDigit(c)) {
                if (!addDigit(c, false))
                    return ValueProblem::NumberTooLong;
                ++inGroup;
                continue;
            }
            const bool isSeparator = (c == thousands() && c != 0) || c == U' ' || c == U'\'';
            if (!isSeparator)
                return c == U',' || c == U'.' ? ValueProblem::OtherDecimalSign
                                              : ValueProblem::NotANumber;
            const bool fits =
                separator == 0 ? inGroup >= 1 && inGroup <= 3 : separator == c && inGroup == 3;
            if (!fits)
                return ValueProblem::ThousandsGroups;
            separator = c;
            inGroup = 0;
        }
        if (separator != 0 && inGroup != 3)
            return ValueProblem::ThousandsGroups;
        return {};
    }

    std::optional<ValueProblem> readFraction(std::u32string_view fraction,
                                             std::u32string_view figures)
    {
        for (const char32_t c : fraction) {
            if (!isDigit(c))
                return otherSign(figures);
            if (!addDigit(c, true))
                return ValueProblem::NumberTooLong;
        }
        m_scale -= m_zeros;
        return {};
    }

    /// Why figures with a decimal sign do not fit: maybe the two signs are the other way round.
    static ValueProblem otherSign(std::u32string_view figures)
    {
        const bool signsOnly = figures.find_first_not_of(U"0123456789.,") == figures.npos;
        return signsOnly ? ValueProblem::OtherDecimalSign : ValueProblem::NotANumber;
    }

    /// Zeros at the end of a fraction are held back: they count only if another digit follows.
    bool addDigit(char32_t c, bool fraction)
    {
        ++m_digits;
        if (fraction)
            ++m_scale;
        if (fraction && c == U'0') {
            ++m_zeros;
            return true;
        }
        const int digit = int(c - U'0');
        for (; m_zeros > 0; --m_zeros) {
            if (m_mantissa > MaxMantissa / 10)
                return false;
            m_mantissa *= 10;
        }
        if (m_mantissa > (MaxMantissa - digit) / 10)
            return false;
        m_mantissa = m_mantissa * 10 + digit;
        return true;
    }

    std::u32string_view m_text;
    NumberFormat m_format;
    qint64 m_mantissa = 0;
    int m_scale = 0;
    int m_zeros = 0;
    int m_digits = 0;
    int m_exponent = 0;
    bool m_negative = false;
    bool m_signed = false;
    bool m_currency = false;
    bool m_unit = false;
    bool m_percent = false;
};

} // namespace

Parsed<ParsedNumber> parseNumber(std::string_view text, NumberFormat format)
{
    if (const auto plain = plainNumber(text, format.decimal))
        return ParsedNumber{*plain, false};
    if (text.empty())
        return tl::make_unexpected(ValueProblem::Empty);
    const PlainText normal(text);
    if (!normal.fits())
        return tl::make_unexpected(ValueProblem::NotANumber);
    return NumberReader(normal.view(), format).read();
}

std::optional<Decimal> multiplied(Decimal a, Decimal b)
{
    a = withoutTrailingZeros(a);
    b = withoutTrailingZeros(b);
    const std::optional<qint64> mantissa = boundedProduct(a.mantissa, b.mantissa);
    if (!mantissa)
        return {};
    const Decimal product = withoutTrailingZeros({*mantissa, a.scale + b.scale});
    if (product.scale > MaxScale)
        return {};
    return product;
}

std::optional<qint64> wholeNumber(Decimal value)
{
    value = withoutTrailingZeros(value);
    if (value.scale != 0)
        return {};
    return value.mantissa;
}

} // namespace weiwo
