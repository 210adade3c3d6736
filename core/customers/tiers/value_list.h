#pragma once

#include "core/customers/tiers/queries.h"
#include "core/customers/value/book_value.h"

namespace weiwo::customers {

/// What a lifetime value is of: the orders to be expected in five years, each year's worth a tenth less
/// than that of the year before, all of their amount counted.
[[nodiscard]] LifetimeTerms usualLifetime();

struct ValueRequest
{
    TierSchemeDetail scheme;           ///< whose tiers are shown
    QDate day;                         ///< the last one whose orders count
    int weeks = 52;                    ///< how far ahead orders and amounts are expected
    int limit = 500;                   ///< 0: all
    LifetimeTerms lifetime = usualLifetime();
};

/// A customer with what is to be expected of him; `value.lifetimeValue` by the terms of the lifetime, the rest
/// within the weeks asked for.
struct ValuedCustomer
{
    CustomerId customer;
    QString code;
    QString name;
    std::optional<int> tier;           ///< place
    CustomerValue value;
};

struct ValueList
{
    TierSchemeDetail scheme;
    QDate day;
    int weeks = 0;
    std::vector<ValuedCustomer> customers;     ///< the largest expected amounts first, without any by what was ordered
    qint64 all = 0;                    ///< of so many that have ordered
    // Of all of them; absent where there is no prediction.
    std::optional<double> active;      ///< how many are still active: the sum of the chances
    std::optional<double> expectedOrders;
    std::optional<Money> expectedAmount;
    std::optional<Money> orderValue;   ///< of one order, on average over all customers
    QStringList model;                 ///< what was fitted, in sentences
    QStringList notes;                 ///< why there is no figure, or what to think of one
};

/// Values all customers (bookValue()) and lists the largest, with names and tiers of those alone. Some seconds for a
/// million customers. Fails as bookValue() does.
[[nodiscard]] Result<ValueList> valueList(Reader &reader, const ValueRequest &request, JobContext *job = nullptr);

} // namespace weiwo::customers
