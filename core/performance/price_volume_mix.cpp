#include "core/performance/price_volume_mix.h"

#include "core/money/readable.h"
#include "core/performance/apportion.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace weiwo::performance {

namespace {

/// Up to so many different denominators are brought to a common one without a thought.
constexpr size_t FewFractions = 48;

/// The effects in the order in which missing units are given out (METHODS.md §4).
enum Effect { Volume, Price, Mix, Fresh, Lost, Other, EffectCount };

using Effects = std::array<BigInteger, EffectCount>;

struct Product
{
    std::string_view name;
    PvmKind kind = PvmKind::Both;
    std::array<BigInteger, 2> quantity; ///< in units of the finest decimal that the rows have
    std::array<BigInteger, 2> amount;
};

/// The sums of what takes part: Q₀, Q₁, S₀ of METHODS.md §4.
struct Sums
{
    BigInteger baseQuantity;
    BigInteger quantity;
    BigInteger baseAmount;
};

PvmKind kindOf(const Product &product)
{
    std::array<bool, 2> sold{};
    for (size_t side = 0; side < 2; ++side) {
        const BigInteger &quantity = product.quantity[side];
        sold[side] = !quantity.isZero();
        if (quantity.isNegative() || (!sold[side] && !product.amount[side].isZero()))
            return PvmKind::Other;
    }
    if (sold[0])
        return sold[1] ? PvmKind::Both : PvmKind::Lost;
    return sold[1] ? PvmKind::New : PvmKind::Other;
}

std::vector<Product> productsOf(std::span<const PvmRow> rows)
{
    int scale = 0;
    for (const PvmRow &row : rows)
        scale = std::max(scale, row.quantity.scale);
    std::vector<BigInteger> powers;
    for (int i = 0; i <= scale; ++i)
        powers.push_back(BigInteger::powerOfTen(i));
    std::map<std::string_view, Product> byName;
    for (const PvmRow &row : rows) {
        Product &product = byName[row.product];
        const auto side = static_cast<size_t>(row.side);
        product.quantity[side] +=
            BigInteger(row.quantity.mantissa) * powers[static_cast<size_t>(scale - row.quantity.scale)];
        product.amount[side] += BigInteger(row.amount.minor);
    }
    std::vector<Product> products;
    products.reserve(byName.size());
    for (auto &[name, product] : byName) {
        product.name = name;
        product.kind = kindOf(product);
        products.push_back(std::move(product));
    }
    return products;
}

Sums sumsOf(const std::vector<Product> &products, bool gross)
{
    Sums sums;
    for (const Product &product : products) {
        if (product.kind == PvmKind::Other || (gross && product.kind != PvmKind::Both))
            continue;
        sums.baseQuantity += product.quantity[0];
        sums.quantity += product.quantity[1];
        sums.baseAmount += product.amount[0];
    }
    return sums;
}

BigInteger changeOf(const Product &product)
{
    return product.amount[1] - product.amount[0];
}

/// The effects of the whole, before rounding: a common denominator serves all but the price.
class Whole
{
public:
    Whole(const std::vector<Product> &products, const Sums &sums, bool gross)
        : m_sums(sums), m_gross(gross)
    {
        for (const Product &product : products)
            take(product);
    }

    /// The six in whole units; they sum to the change.
    [[nodiscard]] Effects rounded(const BigInteger &change) const
    {
        if (m_atBasePrices.size() > FewFractions) {
            const auto [low, high] = m_atBasePrices.bounds();
            const Effects effects = rounded(change, low);
            if (effects == rounded(change, high))
                return effects;
        }
        return rounded(change, m_atBasePrices.exact());
    }

private:
    void take(const Product &product)
    {
        const auto &[q0, q1] = product.quantity;
        const auto &[s0, s1] = product.amount;
        switch (product.kind) {
        case PvmKind::Both:
            m_amount += s1;
            m_baseAmount += s0;
            m_quantity += q1;
            m_baseQuantity += q0;
            m_atBasePrices.add(q1 * s0, q0);
            break;
        case PvmKind::New:
            m_newAmount += s1;
            m_newQuantity += q1;
            break;
        case PvmKind::Lost:
            m_lostAmount += s0;
            m_lostQuantity += q0;
            break;
        case PvmKind::Other:
            m_other += changeOf(product);
            break;
        }
    }

    [[nodiscard]] Effects rounded(const BigInteger &change, const Rational &atBasePrices) const
    {
        const auto &[Q0, Q1, S0] = m_sums;
        std::array<Rational, EffectCount> shares;
        shares[Other] = {m_other};
        if (m_gross || Q0.isZero()) {
            shares[Fresh] = {m_newAmount};
            shares[Lost] = {-m_lostAmount};
        } else {
            shares[Fresh] = {m_newAmount * Q0 - m_newQuantity * S0, Q0};
            shares[Lost] = {-(Q1 * (m_lostAmount * Q0 - m_lostQuantity * S0)), Q0 * Q0};
        }
        if (!Q0.isZero()) {
            const auto &[top, bottom] = atBasePrices;
            shares[Volume] = {(Q1 - Q0) * S0, Q0};
            shares[Price] = {m_amount * bottom - top, bottom};
            // Σ(q₁ − q₀ Q₁/Q₀)(p₀ − P̄₀), multiplied out.
            const BigInteger atMean = m_quantity * S0 * Q0 + m_baseAmount * Q1 * Q0
                - m_baseQuantity * Q1 * S0;
            shares[Mix] = {top * Q0 * Q0 - atMean * bottom, bottom * Q0 * Q0};
        }
        const std::vector<BigInteger> parts = apportioned(change, shares);
        Effects effects;
        std::copy(parts.begin(), parts.end(), effects.begin());
        return effects;
    }

    const Sums &m_sums;
    bool m_gross;
    BigInteger m_amount, m_baseAmount, m_quantity, m_baseQuantity; ///< of products in both
    BigInteger m_newAmount, m_newQuantity, m_lostAmount, m_lostQuantity, m_other;
    RationalSum m_atBasePrices; ///< Σ q₁ p₀ of products in both
};

/// A product's part of an effect, before rounding.
Rational shareOf(const Product &product, Effect effect, const Sums &sums, bool gross)
{
    const auto &[q0, q1] = product.quantity;
    const auto &[s0, s1] = product.amount;
    const auto &[Q0, Q1, S0] = sums;
    const bool whole = gross || Q0.isZero();
    if (effect == Other && product.kind == PvmKind::Other)
        return {changeOf(product)};
    if (effect == Fresh && product.kind == PvmKind::New)
        return whole ? Rational{s1} : Rational{s1 * Q0 - q1 * S0, Q0};
    if (effect == Lost && product.kind == PvmKind::Lost)
        return whole ? Rational{-s0} : Rational{-(Q1 * (s0 * Q0 - q0 * S0)), Q0 * Q0};
    if (effect == Price && product.kind == PvmKind::Both)
        return {s1 * q0 - q1 * s0, q0};
    if (effect == Mix && product.kind == PvmKind::Both)
        return {(q1 * Q0 - q0 * Q1) * (s0 * Q0 - S0 * q0), Q0 * Q0 * q0};
    return {};
}

/// Narrows to money, and remembers whether everything fitted.
class Narrowing
{
public:
    Money operator()(const BigInteger &value)
    {
        const auto narrow = value.narrow();
        m_fits = m_fits && narrow.has_value();
        return {narrow.value_or(0)};
    }
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    bool m_fits = true;
};

constexpr std::array<Money PvmEffects::*, EffectCount> Members = {
    &PvmEffects::volume, &PvmEffects::price, &PvmEffects::mix,
    &PvmEffects::fresh,  &PvmEffects::lost,  &PvmEffects::other};

void fillProducts(PriceVolumeMix &result, const std::vector<Product> &products, const Sums &sums,
                  const Effects &effects, bool gross, Narrowing &money)
{
    for (const Product &product : products) {
        result.products.push_back({std::string(product.name), product.kind,
                                   money(product.amount[0]), money(product.amount[1]), {}});
    }
    for (const Effect effect : {Price, Mix, Fresh, Lost, Other}) {
        std::vector<Rational> shares;
        shares.reserve(products.size());
        for (const Product &product : products)
            shares.push_back(shareOf(product, effect, sums, gross));
        const auto parts = apportioned(effects[effect], shares);
        for (size_t i = 0; i < products.size(); ++i)
            result.products[i].effects.*Members[effect] = money(parts[i]);
    }
}

std::optional<double> continuingShare(const std::vector<Product> &products, const BigInteger &base)
{
    if (base <= BigInteger(0))
        return std::nullopt;
    BigInteger both;
    for (const Product &product : products) {
        if (product.kind == PvmKind::Both)
            both += product.amount[0];
    }
    constexpr qint64 fine = 1'000'000'000;
    const auto billionths = dividedByFloor(both * BigInteger(fine), base).quotient.narrow();
    return billionths ? std::optional(static_cast<double>(*billionths) / fine) : std::nullopt;
}

} // namespace

QString pvmKindKey(PvmKind kind)
{
    switch (kind) {
    case PvmKind::Both:
        return u"both"_s;
    case PvmKind::New:
        return u"new"_s;
    case PvmKind::Lost:
        return u"lost"_s;
    case PvmKind::Other:
        break;
    }
    return u"other"_s;
}

Result<PriceVolumeMix> priceVolumeMix(std::span<const PvmRow> rows, const PvmOptions &options)
{
    const std::vector<Product> products = productsOf(rows);
    const Sums sums = sumsOf(products, options.gross);
    std::array<BigInteger, 2> total;
    for (const Product &product : products) {
        total[0] += product.amount[0];
        total[1] += product.amount[1];
    }
    const BigInteger change = total[1] - total[0];
    const Effects effects = Whole(products, sums, options.gross).rounded(change);

    Narrowing money;
    PriceVolumeMix result{money(total[0]), money(total[1]), money(change), {}, {},
                          continuingShare(products, total[0])};
    for (size_t i = 0; i < EffectCount; ++i)
        result.effects.*Members[i] = money(effects[i]);
    result.products.reserve(products.size());
    fillProducts(result, products, sums, effects, options.gross, money);
    if (!money.fits()) {
        return fail(errc::BadInput,
                    translate("performance", "The amounts are too large to be added up."));
    }
    return result;
}

QStringList pvmSentences(const PriceVolumeMix &result, const Currency &currency)
{
    QStringList sentences;
    const auto say = [&](const QString &sentence, Money amount) {
        sentences << sentence.arg(readableText(amount, currency));
    };
    say(translate("performance", "The amount changed by %1."), result.change);
    if (result.effects.lost > Money{}) {
        say(translate("performance",
                      "Lost products add %1: they were cheaper than the average, so that losing "
                      "them lifts it."),
            result.effects.lost);
    }
    if (result.effects.fresh < Money{}) {
        say(translate("performance",
                      "New products take %1 away: they are cheaper than the average was, so that "
                      "they lower it."),
            -result.effects.fresh);
    }
    if (result.continuing && *result.continuing < 0.2) {
        sentences << translate("performance",
                               "Only %1 % of the base amount is of products that are sold in both "
                               "periods: match them by name, model or subcategory.")
                         .arg(QString::number(*result.continuing * 100, 'f', 1));
    }
    return sentences;
}

} // namespace weiwo::performance
