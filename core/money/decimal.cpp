#include "core/money/decimal.h"

#include "core/money/wide.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr int MaxDigits = 18;
constexpr int MaxExponent = 100'000;

constexpr std::array<quint64, 19> PowersOfTen = [] {
    std::array<quint64, 19> powers{};
    quint64 power = 1;
    for (quint64 &entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

quint64 magnitudeOf(qint64 value)
{
    return value < 0 ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
}

std::optional<qint64> withSign(quint64 magnitude, bool negative)
{
    constexpr quint64 most = std::numeric_limits<qint64>::max();
    if (magnitude > most + (negative ? 1 : 0))
        return std::nullopt;
    return static_cast<qint64>(negative ? ~magnitude + 1 : magnitude);
}

/// Takes the sign off the front of @p text; true for '-'.
bool takeSign(std::string_view &text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative || (!text.empty() && text.front() == '+'))
        text.remove_prefix(1);
    return negative;
}

/// The digits read so far. Zeros are held back until a digit follows, so that those at the end
/// need no room.
class Mantissa
{
public:
    /// False beyond eighteen digits.
    bool push(char digit)
    {
        if (digit == '0') {
            m_held += m_value != 0 ? 1 : 0;
            return true;
        }
        for (; m_held > 0; --m_held) {
            if (!append(0))
                return false;
        }
        return append(static_cast<quint64>(digit - '0'));
    }
    [[nodiscard]] quint64 value() const { return m_value; }
    [[nodiscard]] int heldZeros() const { return m_held; }

private:
    bool append(quint64 digit)
    {
        m_value = m_value * 10 + digit;
        m_count += m_value != 0 ? 1 : 0;
        return m_count <= MaxDigits;
    }

    quint64 m_value = 0;
    int m_count = 0;
    int m_held = 0;
};

/// Reads "e-12" to the end; nothing if there is anything else.
std::optional<int> readExponent(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.front() != 'e' && text.front() != 'E')
        return std::nullopt;
    text.remove_prefix(1);
    const bool negative = takeSign(text);
    if (text.empty())
        return std::nullopt;
    int exponent = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return std::nullopt;
        exponent = std::min(exponent * 10 + (c - '0'), 10 * MaxExponent);
    }
    return negative ? -exponent : exponent;
}

QString withPoint(quint64 magnitude, int scale, bool negative)
{
    QString digits = QString::number(magnitude);
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, u'0');
        digits.insert(digits.size() - scale, u'.');
    }
    return negative ? u'-' + digits : digits;
}

} // namespace

std::optional<WrittenDecimal> writtenDecimal(std::string_view text)
{
    const bool negative = takeSign(text);
    Mantissa mantissa;
    int decimals = 0;
    bool point = false, digits = false;
    size_t at = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !point)); ++at) {
        if (text[at] == '.') {
            point = true;
            if (!digits)
                return std::nullopt;
            digits = false;
            continue;
        }
        digits = true;
        decimals += point ? 1 : 0;
        if (!mantissa.push(text[at]))
            return std::nullopt;
    }
    const std::optional<int> exponent = readExponent(text.substr(at));
    if (!digits || !exponent)
        return std::nullopt;
    if (mantissa.value() == 0)
        return WrittenDecimal{};
    const qint64 power = qint64{*exponent} - decimals + mantissa.heldZeros();
    if (power > MaxExponent || power < -MaxExponent)
        return std::nullopt;
    const auto value = static_cast<qint64>(mantissa.value());
    return WrittenDecimal{negative ? -value : value, static_cast<int>(power)};
}

std::optional<Decimal> decimalFromText(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() > 127)
            return std::nullopt;
    }
    const auto written = writtenDecimal(text.toLatin1().toStdString());
    if (!written || written->exponent < -MaxDigits || written->exponent > MaxDigits)
        return std::nullopt;
    if (written->exponent <= 0)
        return Decimal{written->digits, -written->exponent};
    const auto widened = multiplied(magnitudeOf(written->digits),
                                    PowersOfTen[static_cast<size_t>(written->exponent)]);
    if (widened >= UInt128(PowersOfTen[MaxDigits]))
        return std::nullopt;
    const auto value = static_cast<qint64>(widened.low);
    return Decimal{written->digits < 0 ? -value : value, 0};
}

QString decimalText(Decimal value)
{
    while (value.scale > 0 && value.mantissa % 10 == 0) {
        value.mantissa /= 10;
        --value.scale;
    }
    return fixedText(value.mantissa, value.scale);
}

QString fixedText(qint64 mantissa, int scale)
{
    return withPoint(magnitudeOf(mantissa), scale, mantissa < 0);
}

std::optional<qint64> rescaled(Decimal value, int scale)
{
    const quint64 magnitude = magnitudeOf(value.mantissa);
    const bool negative = value.mantissa < 0;
    if (scale >= value.scale) {
        if (magnitude == 0)
            return 0;
        if (scale - value.scale > MaxDigits)
            return std::nullopt;
        const UInt128 wide = multiplied(magnitude,
                                        PowersOfTen[static_cast<size_t>(scale - value.scale)]);
        return wide.fits64() ? withSign(wide.low, negative) : std::nullopt;
    }
    if (value.scale - scale > MaxDigits)
        return 0;
    const quint64 divisor = PowersOfTen[static_cast<size_t>(value.scale - scale)];
    const quint64 rest = magnitude % divisor;
    return withSign(magnitude / divisor + (rest >= divisor - rest ? 1 : 0), negative);
}

std::optional<QuotientRemainder> mulDivRem(quint64 a, quint64 b, quint64 c)
{
    const WideQuotient result = divided(multiplied(a, b), c);
    if (!result.quotient.fits64())
        return std::nullopt;
    return QuotientRemainder{result.quotient.low, result.remainder.low};
}

int compareProducts(quint64 a, quint64 b, quint64 c, quint64 d)
{
    const auto order = multiplied(a, b) <=> multiplied(c, d);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace weiwo
