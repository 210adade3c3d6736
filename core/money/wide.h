#pragma once

#include <QtGlobal>
#include <compare>

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
