#pragma once

#include "core/customers/value/lifetime_value.h"
#include "core/customers/value/rfm.h"
#include "core/workspace/reader.h"

#include <QDate>

namespace weiwo {
class JobContext;
}

namespace weiwo::customers {

struct BookValueTerms
{
    QDate asOf;             ///< the last day whose orders count
    ScoreRule rule = ScoreRule::Share;
    LifetimeTerms lifetime; ///< horizon, discount, margin
};

/// What is to be expected of one customer. Of orders that a model could not be fitted to there is
/// nothing, see BookValue::notes.
struct CustomerValue
{
    qint64 customer = 0;       ///< local key
    qint32 silentDays = 0;     ///< from the last order to the day
    qint32 knownDays = 0;      ///< from the first order to the day
    qint32 orderDays = 0;      ///< days with orders
    Money amount;              ///< of all orders
    double repeatMean = 0;     ///< of a day with orders after the first, whole currency units
    std::optional<RfmScore> scores;
    std::optional<double> probabilityAlive;
    std::optional<double> expectedOrders;  ///< purchase days within the horizon
    std::optional<Money> orderValue;       ///< expected of one purchase day
    std::optional<Money> expectedAmount;   ///< orders · value
    std::optional<Money> lifetimeValue;    ///< the same discounted, times margin

    /// What the models look at in it.
    [[nodiscard]] BuyingRecord buyingRecord() const;
    [[nodiscard]] SpendingRecord spendingRecord() const { return {orderDays - 1, repeatMean}; }
};

/// RFM and value of all living customers who have ordered, by rising local key. Plain data.
struct BookValue
{
    QDate asOf;
    std::vector<CustomerValue> customers;
    std::optional<RfmMap> map;
    std::optional<BgNbdFit> buying;
    std::optional<GammaGammaFit> spending;
    QStringList notes; ///< for the user: why there is no figure, or what to think of one
};

/// Reads the orders up to the day, fits BG/NBD and Gamma–Gamma to them, and values every customer.
/// A fit that did not converge is not used: a note says so. damaged where packs are; cancelled where
/// @p job asks. Some seconds for a million customers: run it as a job.
[[nodiscard]] Result<BookValue> bookValue(Reader &reader, const BookValueTerms &terms,
                                          JobContext *job = nullptr);

} // namespace weiwo::customers
