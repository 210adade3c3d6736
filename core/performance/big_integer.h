#pragma once

#include <QtGlobal>
#include <compare>
#include <optional>
#include <vector>

namespace weiwo::performance {

struct FloorQuotient;

/// A whole number of any size. Plain value; every operation is exact.
class BigInteger
{
public:
    BigInteger() = default;
    BigInteger(qint64 value);
    /// 10^@p exponent, for exponent ≥ 0.
    [[nodiscard]] static BigInteger powerOfTen(int exponent);

    [[nodiscard]] bool isZero() const { return m_limbs.empty(); }
    [[nodiscard]] bool isNegative() const { return m_negative; }
    /// The value if 64 bits hold it.
    [[nodiscard]] std::optional<qint64> narrow() const;
    /// This · 2^(32·@p limbs).
    [[nodiscard]] BigInteger shifted(size_t limbs) const;

    [[nodiscard]] BigInteger operator-() const;
    BigInteger &operator+=(const BigInteger &other);
    BigInteger &operator-=(const BigInteger &other);
    friend BigInteger operator+(BigInteger a, const BigInteger &b) { return a += b; }
    friend BigInteger operator-(BigInteger a, const BigInteger &b) { return a -= b; }
    friend BigInteger operator*(const BigInteger &a, const BigInteger &b);

    bool operator==(const BigInteger &) const = default;
    std::strong_ordering operator<=>(const BigInteger &other) const;

private:
    using Limbs = std::vector<quint32>;

    BigInteger(Limbs limbs, bool negative);

    friend FloorQuotient dividedByFloor(const BigInteger &a, const BigInteger &b);

    Limbs m_limbs; ///< of the magnitude, lowest first, none of them 0 at the end
    bool m_negative = false;
};

struct FloorQuotient
{
    BigInteger quotient;
    BigInteger remainder; ///< from 0 to below the divisor
};

/// ⌊a / b⌋ and what is left, for b > 0.
[[nodiscard]] FloorQuotient dividedByFloor(const BigInteger &a, const BigInteger &b);
/// The greatest common divisor of the magnitudes; the other one where one is 0.
[[nodiscard]] BigInteger greatestCommonDivisor(BigInteger a, BigInteger b);

} // namespace weiwo::performance
