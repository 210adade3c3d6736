#pragma once

#include "core/performance/big_integer.h"

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace weiwo::performance {

/// numerator / denominator, denominator > 0; not in lowest terms.
struct Rational
{
    BigInteger numerator;
    BigInteger denominator = 1;
};

/// Whole numbers that stand for @p shares and sum to @p total: each share rounded down, and the
/// missing units, one each, to the largest remainders, of equal ones to the earlier. So each is
/// less than one from its share. Precondition: @p total is the sum of the shares, rounded up or
/// down. Hamilton 1792; METHODS.md §4.
[[nodiscard]] std::vector<BigInteger> apportioned(const BigInteger &total,
                                                  std::span<const Rational> shares);

/// A sum of many fractions. Their common denominator may have as many digits as there are
/// fractions, so that the sum is told within bounds first, and exactly only where it is asked for.
class RationalSum
{
public:
    void add(const BigInteger &numerator, const BigInteger &denominator);

    /// Fractions of different denominators, after those of one are added up.
    [[nodiscard]] size_t size() const { return m_fractions.size(); }
    /// The sum. Takes the square of its length: for few fractions, or where nothing else helps.
    [[nodiscard]] Rational exact() const;
    /// Not above and not below the sum, and less than size()·2^-192 apart.
    [[nodiscard]] std::pair<Rational, Rational> bounds() const;

private:
    BigInteger m_whole;
    std::map<BigInteger, BigInteger> m_fractions; ///< denominator → numerator, 0 < n < d
};

} // namespace weiwo::performance
