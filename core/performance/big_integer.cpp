#include "core/performance/big_integer.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace weiwo::performance {

namespace {

using Limbs = std::vector<quint32>;

constexpr int LimbBits = 32;

quint32 lowPart(quint64 value)
{
    return static_cast<quint32>(value);
}

void trim(Limbs &limbs)
{
    while (!limbs.empty() && limbs.back() == 0)
        limbs.pop_back();
}

std::strong_ordering compare(const Limbs &a, const Limbs &b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return std::lexicographical_compare_three_way(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

void add(Limbs &a, const Limbs &b)
{
    a.resize(std::max(a.size(), b.size()) + 1);
    quint64 carry = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        carry += quint64{a[i]} + (i < b.size() ? b[i] : 0);
        a[i] = lowPart(carry);
        carry >>= LimbBits;
    }
    trim(a);
}

/// a − b for a ≥ b.
void subtract(Limbs &a, const Limbs &b)
{
    quint64 borrow = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const quint64 taken = borrow + (i < b.size() ? b[i] : 0);
        borrow = a[i] < taken ? 1 : 0;
        a[i] = lowPart(a[i] - taken);
    }
    trim(a);
}

/// The same, moved up by less than a limb, with room for one more limb at the end.
Limbs movedUp(const Limbs &limbs, int bits)
{
    Limbs moved(limbs.size() + 1);
    for (size_t i = 0; i < limbs.size(); ++i) {
        const quint64 wide = quint64{limbs[i]} << bits;
        moved[i] |= lowPart(wide);
        moved[i + 1] = lowPart(wide >> LimbBits);
    }
    return moved;
}

Limbs movedDown(const Limbs &limbs, int bits)
{
    Limbs moved(limbs.size());
    for (size_t i = 0; i < limbs.size(); ++i) {
        const quint64 above = i + 1 < limbs.size() ? limbs[i + 1] : 0;
        moved[i] = lowPart(((above << LimbBits) | limbs[i]) >> bits);
    }
    trim(moved);
    return moved;
}

struct Division
{
    Limbs quotient;
    Limbs remainder;
};

Division divideByLimb(const Limbs &a, quint32 b)
{
    Division result{Limbs(a.size()), {}};
    quint64 rest = 0;
    for (size_t i = a.size(); i-- > 0;) {
        rest = (rest << LimbBits) | a[i];
        result.quotient[i] = lowPart(rest / b);
        rest %= b;
    }
    trim(result.quotient);
    if (rest != 0)
        result.remainder = {lowPart(rest)};
    return result;
}

/// One digit of the quotient: how often @p divisor (its top bit set) goes into the limbs of
/// @p rest from @p at, which lose that much.
quint32 takeDigit(Limbs &rest, const Limbs &divisor, size_t at)
{
    const size_t n = divisor.size();
    const quint64 top = (quint64{rest[at + n]} << LimbBits) | rest[at + n - 1];
    quint64 digit = std::min(top / divisor[n - 1], quint64{0xFFFFFFFF});
    quint64 left = top - digit * divisor[n - 1];
    while (left <= 0xFFFFFFFF
           && digit * divisor[n - 2] > ((left << LimbBits) | rest[at + n - 2])) {
        --digit;
        left += divisor[n - 1];
    }
    quint64 carry = 0, borrow = 0;
    for (size_t i = 0; i <= n; ++i) {
        carry += i < n ? digit * divisor[i] : 0;
        const quint64 taken = borrow + lowPart(carry);
        borrow = rest[at + i] < taken ? 1 : 0;
        rest[at + i] = lowPart(rest[at + i] - taken);
        carry >>= LimbBits;
    }
    if (borrow == 0)
        return lowPart(digit);
    // The estimate from the two top limbs may still be one too large.
    quint64 back = 0;
    for (size_t i = 0; i <= n; ++i) {
        back += quint64{rest[at + i]} + (i < n ? divisor[i] : 0);
        rest[at + i] = lowPart(back);
        back >>= LimbBits;
    }
    return lowPart(digit - 1);
}

/// Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D.
Division divide(const Limbs &a, const Limbs &b)
{
    if (compare(a, b) < 0)
        return {{}, a};
    if (b.size() == 1)
        return divideByLimb(a, b.front());
    const int bits = std::countl_zero(b.back());
    Limbs divisor = movedUp(b, bits);
    trim(divisor);
    Limbs rest = movedUp(a, bits);
    Division result{Limbs(rest.size() - divisor.size()), {}};
    for (size_t at = result.quotient.size(); at-- > 0;)
        result.quotient[at] = takeDigit(rest, divisor, at);
    trim(result.quotient);
    trim(rest);
    result.remainder = movedDown(rest, bits);
    return result;
}

} // namespace

BigInteger::BigInteger(Limbs limbs, bool negative)
    : m_limbs(std::move(limbs)), m_negative(negative && !m_limbs.empty())
{
}

BigInteger::BigInteger(qint64 value) : m_negative(value < 0)
{
    const auto bits = static_cast<quint64>(value);
    const quint64 magnitude = value < 0 ? ~bits + 1 : bits;
    m_limbs = {lowPart(magnitude), lowPart(magnitude >> LimbBits)};
    trim(m_limbs);
}

BigInteger BigInteger::powerOfTen(int exponent)
{
    BigInteger power(1);
    for (int i = 0; i < exponent; ++i)
        power = power * BigInteger(10);
    return power;
}

std::optional<qint64> BigInteger::narrow() const
{
    if (m_limbs.size() > 2)
        return std::nullopt;
    quint64 magnitude = 0;
    for (size_t i = m_limbs.size(); i-- > 0;)
        magnitude = (magnitude << LimbBits) | m_limbs[i];
    if (magnitude > (quint64{1} << 63) - (m_negative ? 0 : 1))
        return std::nullopt;
    return static_cast<qint64>(m_negative ? ~magnitude + 1 : magnitude);
}

BigInteger BigInteger::shifted(size_t limbs) const
{
    BigInteger result = *this;
    if (!isZero())
        result.m_limbs.insert(result.m_limbs.begin(), limbs, 0);
    return result;
}

BigInteger BigInteger::operator-() const
{
    return {m_limbs, !m_negative};
}

BigInteger &BigInteger::operator+=(const BigInteger &other)
{
    if (m_negative == other.m_negative) {
        add(m_limbs, other.m_limbs);
        return *this;
    }
    if (compare(m_limbs, other.m_limbs) >= 0) {
        subtract(m_limbs, other.m_limbs);
        m_negative = m_negative && !m_limbs.empty();
    } else {
        Limbs limbs = other.m_limbs;
        subtract(limbs, m_limbs);
        m_limbs = std::move(limbs);
        m_negative = other.m_negative;
    }
    return *this;
}

BigInteger &BigInteger::operator-=(const BigInteger &other)
{
    return *this += -other;
}

BigInteger operator*(const BigInteger &a, const BigInteger &b)
{
    Limbs product(a.m_limbs.size() + b.m_limbs.size());
    for (size_t i = 0; i < a.m_limbs.size(); ++i) {
        quint64 carry = 0;
        for (size_t j = 0; j < b.m_limbs.size(); ++j) {
            carry += quint64{a.m_limbs[i]} * b.m_limbs[j] + product[i + j];
            product[i + j] = lowPart(carry);
            carry >>= LimbBits;
        }
        product[i + b.m_limbs.size()] = lowPart(carry);
    }
    trim(product);
    return {std::move(product), a.m_negative != b.m_negative};
}

std::strong_ordering BigInteger::operator<=>(const BigInteger &other) const
{
    if (m_negative != other.m_negative)
        return other.m_negative <=> m_negative;
    return m_negative ? compare(other.m_limbs, m_limbs) : compare(m_limbs, other.m_limbs);
}

FloorQuotient dividedByFloor(const BigInteger &a, const BigInteger &b)
{
    Q_ASSERT(b > BigInteger(0));
    Division parts = divide(a.m_limbs, b.m_limbs);
    FloorQuotient result{{std::move(parts.quotient), a.m_negative},
                         {std::move(parts.remainder), a.m_negative}};
    if (result.remainder.isNegative()) {
        result.quotient -= BigInteger(1);
        result.remainder += b;
    }
    return result;
}

BigInteger greatestCommonDivisor(BigInteger a, BigInteger b)
{
    if (a.isNegative())
        a = -a;
    if (b.isNegative())
        b = -b;
    while (!b.isZero()) {
        const auto small = a.narrow(), smaller = b.narrow();
        if (small && smaller)
            return std::gcd(*small, *smaller);
        BigInteger rest = dividedByFloor(a, b).remainder;
        a = std::exchange(b, std::move(rest));
    }
    return a;
}

} // namespace weiwo::performance
