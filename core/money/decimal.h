#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

namespace weiwo {

/// An exact decimal number: value = mantissa · 10^-scale.
struct Decimal
{
    qint64 mantissa = 0;
    int scale = 0;   ///< digits after the point, 0…18

    bool operator==(const Decimal &) const = default;
};

/// A decimal as it is written, of any magnitude: value = digits · 10^exponent, with no zero at
/// the end of the digits (zero itself is 0 · 10^0).
struct WrittenDecimal
{
    qint64 digits = 0;   ///< at most eighteen
    int exponent = 0;

    bool operator==(const WrittenDecimal &) const = default;
};

/// Reads "12", "-3.50", "1e-3", "+2.5E4"; nothing for anything else, or where more than 18
/// digits, or an exponent beyond ±100,000, would be needed.
[[nodiscard]] std::optional<WrittenDecimal> writtenDecimal(std::string_view text);

/// The same as a Decimal in lowest terms ("3.50" is 35 · 10^-1); nothing where the value needs
/// more than 18 digits before and after the point.
[[nodiscard]] std::optional<Decimal> decimalFromText(const QString &text);
/// Shortest plain text: no exponent, no trailing zeros after the point ("0.5", "-12").
[[nodiscard]] QString decimalText(Decimal value);
/// Text of @p mantissa · 10^-@p scale with exactly @p scale digits after the point.
[[nodiscard]] QString fixedText(qint64 mantissa, int scale);
/// The value in units of 10^-@p scale, rounded half away from zero; nothing if it overflows.
[[nodiscard]] std::optional<qint64> rescaled(Decimal value, int scale);

/// ⌊a·b / c⌋ and the remainder for a, b ≥ 0 and c > 0, with 128-bit products on any compiler.
struct QuotientRemainder
{
    quint64 quotient = 0;
    quint64 remainder = 0;
};
/// Nothing if the quotient does not fit 64 bits.
[[nodiscard]] std::optional<QuotientRemainder> mulDivRem(quint64 a, quint64 b, quint64 c);
/// -1, 0, 1 as a·b is less than, equal to, greater than c·d (exact).
[[nodiscard]] int compareProducts(quint64 a, quint64 b, quint64 c, quint64 d);

} // namespace weiwo
