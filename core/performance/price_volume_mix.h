#pragma once

#include "core/base/error.h"
#include "core/money/decimal.h"
#include "core/money/money.h"

#include <QString>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace weiwo::performance {

/// Which of the two periods that are compared.
enum class Side { Base, Current };

/// What was sold of a product in one period, or a part of that: rows of one product and period
/// add up.
struct PvmRow
{
    std::string product; ///< UTF-8; what products are matched by
    Side side = Side::Base;
    Decimal quantity;
    Money amount;

    bool operator==(const PvmRow &) const = default;
};

/// How a product takes part. Other: where it has an amount but no quantity in a period (a fee, a
/// rebate), or a negative quantity, its whole change stands apart.
enum class PvmKind { Both, New, Lost, Other };

/// "both", "new", "lost", "other".
[[nodiscard]] QString pvmKindKey(PvmKind kind);

/// What explains a change. They sum to it exactly.
struct PvmEffects
{
    Money volume; ///< more or less sold, at the base's average price
    Money price;  ///< other prices for what is sold in both periods
    Money mix;    ///< dearer or cheaper products among those sold in both
    Money fresh;  ///< products that the base has not ("new")
    Money lost;   ///< products that are sold no more
    Money other;  ///< see PvmKind

    bool operator==(const PvmEffects &) const = default;
};

struct PvmProduct
{
    std::string product;
    PvmKind kind = PvmKind::Both;
    Money base;
    Money current;
    /// Its part of each effect; volume is of all products together. Over the products each of the
    /// others sums to the effect of the whole.
    PvmEffects effects;

    bool operator==(const PvmProduct &) const = default;
};

struct PriceVolumeMix
{
    Money base;
    Money current;
    Money change;
    PvmEffects effects;
    std::vector<PvmProduct> products; ///< by name
    /// Share of the base amount whose products are sold in both periods; nothing without a base
    /// amount. Where it is small, the products were hardly matched (METHODS.md §4: below 20 %).
    std::optional<double> continuing;

    bool operator==(const PriceVolumeMix &) const = default;
};

struct PvmOptions
{
    /// Volume, price and mix over the products of both periods alone; new and lost are whole
    /// amounts.
    bool gross = false;
};

/// Takes the change of an amount apart into price, volume and mix. Every figure is less than one
/// minor unit from its real value, effects and products add up to the unit, and the order of the
/// rows does not matter. bad-input where a sum of amounts leaves 64 bits. METHODS.md §4.
[[nodiscard]] Result<PriceVolumeMix> priceVolumeMix(std::span<const PvmRow> rows,
                                                    const PvmOptions &options = {});

/// What the figures say, in a sentence each, in the program's language. Amounts in groups
/// of three digits.
[[nodiscard]] QStringList pvmSentences(const PriceVolumeMix &result, const Currency &currency);

} // namespace weiwo::performance
