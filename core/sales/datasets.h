#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::sales {

/// Places of the fields in the datasets of this slice.
namespace line {
enum Field {
    Date, Amount, OrderNo, LineNo, Customer, Person, Region, Product, Quantity, Price, Cost,
    Discount, Profit, Currency, DiscountRate,
};
} // namespace line
namespace collection {
enum Field { Date, Customer, Amount, Due, OrderNo };
} // namespace collection
namespace share {
enum Field { OrderNo, Person, Share, LineNo };
} // namespace share
namespace product {
enum Field { Name, Code, Line, Category, Subcategory, Cost, Price };
} // namespace product

/// sales.products, sales.lines, sales.shares, sales.collections, and the kind sales.products.
void contributeDatasets(exchange::Catalogues &catalogues);

} // namespace weiwo::sales
