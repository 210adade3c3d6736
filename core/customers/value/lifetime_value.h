#pragma once

#include "core/customers/value/gamma_gamma.h"
#include "core/money/money.h"

namespace weiwo::customers {

/// How a customer's future orders are valued.
struct LifetimeTerms
{
    int weeks = 52;            ///< the horizon
    double weeklyDiscount = 0; ///< what is a week later is worth 1/(1+δ) of it, δ ≥ 0
    double margin = 1;         ///< of an order's value; a fraction
};

/// The weekly discount that makes up @p yearly in 365 days.
[[nodiscard]] double weeklyDiscountOf(double yearly);

/// Σ_k (E(k) − E(k−1))/(1+δ)^k: orders to be expected within the horizon, each for what it is worth
/// today (METHODS.md §6.3). Without a discount that is E(weeks) alone, and as fast.
[[nodiscard]] std::optional<double> discountedOrders(const BgNbd &model, const BuyingRecord &record,
                                                     const LifetimeTerms &terms);

/// margin · @p orderValue · @p orders, for an order's value in whole currency units; rounded half to
/// even. Nothing where it does not fit.
[[nodiscard]] std::optional<Money> lifetimeValue(double orderValue, double orders,
                                                 const LifetimeTerms &terms, const Currency &currency);

/// An amount of a model, in whole currency units, rounded half to even; nothing if it does not fit.
[[nodiscard]] std::optional<Money> roundedHalfEven(double amount, const Currency &currency);

/// How late a customer is: @p silentDays since the last order ÷ the time within which nine of ten of
/// its orders came (the 0.9 quantile, type 7, of its own gaps, in days). With fewer than
/// least::OverdueGaps gaps against @p usualGap, its tier's; nothing where there is none either.
[[nodiscard]] std::optional<double> overdueRatio(std::span<const qint32> gaps, qint32 silentDays,
                                                 std::optional<double> usualGap = {});
/// The 0.9 quantile, type 7, of gaps between orders; nothing of none.
[[nodiscard]] std::optional<double> usualGapOf(std::span<const qint32> gaps);

/// Whether to say that a customer is being lost: the chance that it is active fell from above 0.6 to
/// below 0.3, or it is overdue by more than half.
[[nodiscard]] bool isBeingLost(double aliveBefore, double aliveNow, std::optional<double> overdue);

} // namespace weiwo::customers
