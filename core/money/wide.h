#pragma once

#include <QtGlobal>
#include <compare>
#include <limits>
#include <optional>

namespace weiwo {

/// An unsigned number of 128 bits: enough for a weight of 18 digits times an amount, and for a
/// sum of millions of weights. Plain data on every compiler; arithmetic is the compiler's own
/// where it has a 128-bit type. Nothing here checks for overflow unless it says so.
struct UInt128
{
    quint64 high = 0;
    quint64 low = 0;

    constexpr UInt128() = default;
    constexpr UInt128(quint64 value) : low(value) { }
    constexpr UInt128(quint64 highPart, quint64 lowPart) : high(highPart), low(lowPart) { }

    [[nodiscard]] constexpr bool fits64() const { return high == 0; }
    [[nodiscard]] double toDouble() const;

    constexpr std::strong_ordering operator<=>(const UInt128 &) const = default;

    constexpr UInt128 &operator+=(UInt128 other)
    {
        low += other.low;
        high += other.high + (low < other.low ? 1 : 0);
        return *this;
    }
    constexpr UInt128 &operator-=(UInt128 other)
    {
        high -= other.high + (low < other.low ? 1 : 0);
        low -= other.low;
        return *this;
    }
    friend constexpr UInt128 operator+(UInt128 a, UInt128 b) { return a += b; }
    friend constexpr UInt128 operator-(UInt128 a, UInt128 b) { return a -= b; }
};

/// A signed sum of amounts that may leave 64 bits on the way.
struct Int128
{
    qint64 high = 0;
    quint64 low = 0;

    constexpr Int128() = default;
    constexpr Int128(qint64 value) : high(value < 0 ? -1 : 0), low(static_cast<quint64>(value)) { }

    constexpr std::strong_ordering operator<=>(const Int128 &) const = default;

    constexpr Int128 &operator+=(Int128 other)
    {
        low += other.low;
        const quint64 carry = low < other.low ? 1 : 0;
        high = static_cast<qint64>(static_cast<quint64>(high) + static_cast<quint64>(other.high)
                                   + carry);
        return *this;
    }
    constexpr Int128 operator-() const
    {
        Int128 result;
        result.low = ~low + 1;
        result.high = static_cast<qint64>(~static_cast<quint64>(high) + (low == 0 ? 1 : 0));
        return result;
    }
    constexpr Int128 &operator-=(Int128 other) { return *this += -other; }
    friend constexpr Int128 operator+(Int128 a, Int128 b) { return a += b; }
    friend constexpr Int128 operator-(Int128 a, Int128 b) { return a -= b; }

    [[nodiscard]] constexpr UInt128 magnitude() const
    {
        const Int128 positive = high < 0 ? -*this : *this;
        return UInt128(static_cast<quint64>(positive.high), positive.low);
    }
    /// The value if 64 bits hold it.
    [[nodiscard]] constexpr std::optional<qint64> narrow() const
    {
        const auto value = static_cast<qint64>(low);
        return high == (value < 0 ? -1 : 0) ? std::optional(value) : std::nullopt;
    }
    /// The nearest value of 64 bits.
    [[nodiscard]] constexpr qint64 saturated() const
    {
        using Limits64 = std::numeric_limits<qint64>;
        return narrow().value_or(high < 0 ? Limits64::min() : Limits64::max());
    }
};

struct WideQuotient
{
    UInt128 quotient;
    UInt128 remainder;

    bool operator==(const WideQuotient &) const = default;
};

/// a·b.
[[nodiscard]] UInt128 multiplied(quint64 a, quint64 b);
/// a / b for b > 0.
[[nodiscard]] WideQuotient divided(UInt128 a, UInt128 b);
/// a·b compared with c·d, in 192 bits.
[[nodiscard]] std::strong_ordering compareWideProducts(UInt128 a, quint64 b, UInt128 c, quint64 d);

/// The same without a 128-bit type of the compiler; what MSVC uses. Here to be tested anywhere.
namespace portable {
[[nodiscard]] UInt128 multiplied(quint64 a, quint64 b);
[[nodiscard]] WideQuotient divided(UInt128 a, UInt128 b);
} // namespace portable

} // namespace weiwo
