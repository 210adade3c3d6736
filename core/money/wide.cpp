#include "core/money/wide.h"

#include <bit>
#include <cmath>

namespace weiwo {

namespace {

constexpr quint64 LowHalf = 0xFFFF'FFFF;

int leadingZeros(UInt128 value)
{
    return value.high != 0 ? std::countl_zero(value.high) : 64 + std::countl_zero(value.low);
}

UInt128 shiftedLeft(UInt128 value, int bits)
{
    if (bits == 0)
        return value;
    if (bits >= 64)
        return {value.low << (bits - 64), 0};
    return {value.high << bits | value.low >> (64 - bits), value.low << bits};
}

UInt128 halved(UInt128 value)
{
    return {value.high >> 1, value.low >> 1 | value.high << 63};
}

struct Product192
{
    quint64 high;
    UInt128 rest;

    std::strong_ordering operator<=>(const Product192 &) const = default;
};

Product192 multipliedWide(UInt128 a, quint64 b)
{
    const UInt128 low = multiplied(a.low, b);
    const UInt128 middle = multiplied(a.high, b) + UInt128(low.high);
    return {middle.high, UInt128(middle.low, low.low)};
}

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 Native128;

Native128 native(UInt128 value)
{
    return static_cast<Native128>(value.high) << 64 | value.low;
}

UInt128 fromNative(Native128 value)
{
    return {static_cast<quint64>(value >> 64), static_cast<quint64>(value)};
}
#endif

} // namespace

namespace portable {

UInt128 multiplied(quint64 a, quint64 b)
{
    const quint64 aLow = a & LowHalf, aHigh = a >> 32, bLow = b & LowHalf, bHigh = b >> 32;
    const quint64 low = aLow * bLow;
    const quint64 middle = aHigh * bLow + (low >> 32);
    const quint64 cross = aLow * bHigh + (middle & LowHalf);
    return {aHigh * bHigh + (middle >> 32) + (cross >> 32), cross << 32 | (low & LowHalf)};
}

WideQuotient divided(UInt128 a, UInt128 b)
{
    if (a < b)
        return {0, a};
    if (a.fits64())
        return {a.low / b.low, a.low % b.low};
    // Shift and subtract, one bit of the quotient at a time.
    int shift = leadingZeros(b) - leadingZeros(a);
    UInt128 divisor = shiftedLeft(b, shift);
    UInt128 quotient;
    for (; shift >= 0; --shift) {
        quotient = shiftedLeft(quotient, 1);
        if (a >= divisor) {
            a -= divisor;
            quotient.low |= 1;
        }
        divisor = halved(divisor);
    }
    return {quotient, a};
}

} // namespace portable

double UInt128::toDouble() const
{
    return std::ldexp(static_cast<double>(high), 64) + static_cast<double>(low);
}

UInt128 multiplied(quint64 a, quint64 b)
{
#ifdef __SIZEOF_INT128__
    return fromNative(static_cast<Native128>(a) * b);
#else
    return portable::multiplied(a, b);
#endif
}

WideQuotient divided(UInt128 a, UInt128 b)
{
#ifdef __SIZEOF_INT128__
    const Native128 quotient = native(a) / native(b);
    return {fromNative(quotient), fromNative(native(a) - quotient * native(b))};
#else
    return portable::divided(a, b);
#endif
}

std::strong_ordering compareWideProducts(UInt128 a, quint64 b, UInt128 c, quint64 d)
{
    return multipliedWide(a, b) <=> multipliedWide(c, d);
}

} // namespace weiwo
