#pragma once

#include "core/period/period.h"
#include "core/sales/types.h"
#include "core/workspace/reader.h"

namespace weiwo::sales {

[[nodiscard]] Result<Product> product(Reader &reader, const ProductId &id);
/// Finds a product by id, code, external id SPACE:KEY or full name; not-found, or ambiguous with
/// `candidates` in Error::more.
[[nodiscard]] Result<Product> findProduct(Reader &reader, const QString &name);
/// All living products by code, then name.
[[nodiscard]] Result<std::vector<Product>> products(Reader &reader);
[[nodiscard]] Result<qint64> countProducts(Reader &reader);

/// What the lines that count add up to.
struct Totals
{
    qint64 lines = 0;
    Money amount;
    qint64 quantity = 0;              ///< 10⁻³
    std::optional<DateRange> dates;   ///< first day to the day after the last; nothing: no lines
};
/// From the kept sums: at once, however many lines there are.
[[nodiscard]] Result<Totals> totals(Reader &reader);

[[nodiscard]] Result<CustomerFacts> customerFacts(Reader &reader, const CustomerId &customer);
/// What came in for a customer and counts for another one into which it was merged.
[[nodiscard]] Result<CustomerFacts> factsImportedFor(Reader &reader, const CustomerId &customer);

} // namespace weiwo::sales
