#include "core/performance/apportion.h"

#include <algorithm>

namespace weiwo::performance {

namespace {

struct Remainder
{
    size_t share;
    BigInteger rough; ///< ⌊remainder · 2^64⌋: decides nearly always
    BigInteger exact; ///< over the share's denominator
};

bool isLarger(const Remainder &a, const Remainder &b, std::span<const Rational> shares)
{
    if (a.rough != b.rough)
        return a.rough > b.rough;
    const BigInteger left = a.exact * shares[b.share].denominator;
    const BigInteger right = b.exact * shares[a.share].denominator;
    return left != right ? left > right : a.share < b.share;
}

} // namespace

std::vector<BigInteger> apportioned(const BigInteger &total, std::span<const Rational> shares)
{
    std::vector<BigInteger> parts;
    parts.reserve(shares.size());
    std::vector<Remainder> remainders;
    BigInteger missing = total;
    for (size_t i = 0; i < shares.size(); ++i) {
        FloorQuotient down = dividedByFloor(shares[i].numerator, shares[i].denominator);
        missing -= down.quotient;
        parts.push_back(std::move(down.quotient));
        if (down.remainder.isZero())
            continue;
        BigInteger rough = dividedByFloor(down.remainder.shifted(2), shares[i].denominator).quotient;
        remainders.push_back({i, std::move(rough), std::move(down.remainder)});
    }
    const auto count = static_cast<size_t>(std::max<qint64>(missing.narrow().value_or(0), 0));
    Q_ASSERT(missing >= BigInteger(0) && count <= remainders.size());
    const auto last = remainders.begin() + static_cast<qsizetype>(std::min(count, remainders.size()));
    if (last != remainders.end()) {
        std::nth_element(remainders.begin(), last, remainders.end(),
                         [shares](const Remainder &a, const Remainder &b) { return isLarger(a, b, shares); });
    }
    for (auto it = remainders.begin(); it != last; ++it)
        parts[it->share] += BigInteger(1);
    return parts;
}

void RationalSum::add(const BigInteger &numerator, const BigInteger &denominator)
{
    FloorQuotient parts = dividedByFloor(numerator, denominator);
    m_whole += parts.quotient;
    if (parts.remainder.isZero())
        return;
    const BigInteger common = greatestCommonDivisor(denominator, parts.remainder);
    const BigInteger bottom = dividedByFloor(denominator, common).quotient;
    BigInteger &fraction = m_fractions[bottom];
    fraction += dividedByFloor(parts.remainder, common).quotient;
    if (fraction < bottom)
        return;
    m_whole += BigInteger(1);
    fraction -= bottom;
    if (fraction.isZero())
        m_fractions.erase(bottom);
}

Rational RationalSum::exact() const
{
    std::vector<Rational> sums;
    for (const auto &[denominator, numerator] : m_fractions)
        sums.push_back({numerator, denominator});
    // In pairs, so that the long numbers come last.
    for (size_t step = 1; step < sums.size(); step *= 2) {
        for (size_t i = 0; i + step < sums.size(); i += 2 * step) {
            const Rational &other = sums[i + step];
            const BigInteger common = greatestCommonDivisor(sums[i].denominator, other.denominator);
            const BigInteger factor = dividedByFloor(other.denominator, common).quotient;
            sums[i].numerator = sums[i].numerator * factor
                + other.numerator * dividedByFloor(sums[i].denominator, common).quotient;
            sums[i].denominator = sums[i].denominator * factor;
        }
    }
    if (sums.empty())
        return {m_whole, 1};
    return {sums[0].numerator + m_whole * sums[0].denominator, sums[0].denominator};
}

std::pair<Rational, Rational> RationalSum::bounds() const
{
    constexpr size_t limbs = 6;
    const BigInteger unit = BigInteger(1).shifted(limbs);
    BigInteger low = m_whole * unit;
    for (const auto &[denominator, numerator] : m_fractions)
        low += dividedByFloor(numerator.shifted(limbs), denominator).quotient;
    const BigInteger high = low + BigInteger(static_cast<qint64>(m_fractions.size()));
    return {{low, unit}, {high, unit}};
}

} // namespace weiwo::performance
