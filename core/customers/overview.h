#pragma once

#include "core/customers/types.h"
#include "core/metrics/engine.h"
#include "core/sales/customer_sales.h"

namespace weiwo::customers {

/// What a list or a head line says of a customer.
struct CustomerCard
{
    CustomerId id;
    QString name;
    QString code;
    QString owner;                     ///< empty: nobody
    QString tier;                      ///< of the active scheme, as it is shown; empty: none
    QString tierName;                  ///< as it is stored
    std::optional<int> tierPlace = {}; ///< in its scheme, the best first
};
[[nodiscard]] Result<CustomerCard> customerCard(Reader &reader, const CustomerId &id);

/// A customer's figures of the running fiscal year, so far against so far.
struct CustomerFigures
{
    struct Line
    {
        QString key;                   ///< of the metric
        QString title;
        metrics::Kind kind = metrics::Kind::Money;
        metrics::Figure figure;
        std::optional<metrics::Figure> compared;   ///< of as much of the year before
    };
    QString period;                    ///< FiscalCalendar::key() of the year
    DateRange days;                    ///< that count
    DateRange comparedDays;
    std::vector<Line> lines;
    std::optional<QDate> firstOrder;
    std::optional<QDate> lastOrder;
    sales::CustomerSales sales;        ///< month by month, for the trend
};
[[nodiscard]] Result<CustomerFigures> customerFigures(Reader &reader, const CustomerId &id);

} // namespace weiwo::customers
