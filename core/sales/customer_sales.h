#pragma once

#include "core/period/period.h"
#include "core/sales/types.h"
#include "core/workspace/reader.h"

#include <map>

namespace weiwo::sales {

/// What a customer bought and paid, from its own lines by their index: quick however many lines others
/// have. The same definitions as the metrics sales.amount, sales.orders, sales.units,
/// sales.gross_profit and collections.amount.
struct CustomerSales
{
    struct Sums
    {
        qint64 amount = 0;                 ///< minor units
        qint64 quantity = 0;               ///< 10⁻³
        std::optional<qint64> profit;      ///< of the lines that have a cost
        qint64 lines = 0;
        qint64 orders = 0;                 ///< different order numbers
        qint64 collected = 0;
        qint64 collections = 0;

        bool operator==(const Sums &) const = default;
    };
    std::map<Month, Sums> months;          ///< of those with lines or collections; an order of two months is in both
    std::optional<QDate> firstOrder;
    std::optional<QDate> lastOrder;
    std::vector<QDate> days;               ///< on which it ordered, rising

    struct ProductPart
    {
        Id product;                        ///< null: none named
        QString name;
        qint64 amount = 0;
        QDate last;
    };
    std::vector<ProductPart> products;     ///< of all time, the largest first
};
[[nodiscard]] Result<CustomerSales> customerSales(Reader &reader, const CustomerId &customer);
/// Its sums over a range of days.
[[nodiscard]] Result<CustomerSales::Sums> customerSums(Reader &reader, const CustomerId &customer, const DateRange &range);

} // namespace weiwo::sales
