#pragma once

#include "core/customers/value/bgnbd.h"
#include "core/customers/value/gamma_gamma.h"
#include "core/money/wide.h"

#include <limits>
#include <span>
#include <vector>

namespace weiwo::customers {

/// An order of a customer, or a line of one.
struct Purchase
{
    quint32 customer = 0; ///< the customers are numbered from 0
    qint32 day = 0;       ///< julian day
    Int128 amount;        ///< in any one unit: of fen, or finer
};

/// What a customer has bought up to the end of observation. Orders of one day are one; those of the
/// first day tell when a customer came, not that it comes back.
struct PurchaseHistory
{
    static constexpr qint32 Never = std::numeric_limits<qint32>::max();

    qint32 firstDay = Never; ///< julian
    qint32 lastDay = Never;
    qint32 days = 0;         ///< on which something was bought
    Int128 amount;           ///< of all days
    Int128 repeatAmount;     ///< without the first day

    [[nodiscard]] bool hasBought() const { return days > 0; }
};

/// The histories of @p customers customers up to and with day @p cut. Takes the purchases in any
/// order, any number of a day. Linear time but for the days of each customer.
[[nodiscard]] std::vector<PurchaseHistory> purchaseHistories(std::span<const Purchase> purchases,
                                                             size_t customers, qint32 cut);

/// What BG/NBD looks at in a customer that has bought, at the end of observation @p cut.
[[nodiscard]] BuyingRecord buyingRecord(const PurchaseHistory &history, qint32 cut);
/// What Gamma–Gamma looks at; @p unit of the amounts make one whole currency unit.
[[nodiscard]] SpendingRecord spendingRecord(const PurchaseHistory &history, double unit);

} // namespace weiwo::customers
