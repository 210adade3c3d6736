#pragma once

#include "core/customers/types.h"
#include "core/exchange/dataset.h"

namespace weiwo::customers {

/// customers.customers. Fields without a value stay as they are; the home follows the owner.
[[nodiscard]] Result<std::unique_ptr<exchange::Importer>>
customerImporter(exchange::ImportContext &context);
/// What a row says of a customer; without an id.
[[nodiscard]] Customer customerOf(const exchange::MappedRecord &record);
/// Makes a customer from a row of another dataset that names it.
[[nodiscard]] Result<Id> makeCustomer(Edit &edit, const Id &id,
                                      const exchange::MappedRecord &record);

/// Where the fields of the company's own begin among those of the dataset.
[[nodiscard]] int firstOwnColumn();

} // namespace weiwo::customers
