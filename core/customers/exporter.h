#pragma once

#include "core/customers/types.h"
#include "core/exchange/dataset.h"

namespace weiwo::customers {

/// How a file names a customer: code, else full name where only one has it, else id; null where it does
/// not live.
[[nodiscard]] Result<QString> customerText(Reader &reader, const CustomerId &id);

/// The rows of customers.customers, by code, name and id; those that are part of others after them.
Status exportCustomers(Reader &reader, const exchange::ExportRequest &request,
                       const exchange::RowSink &sink);

} // namespace weiwo::customers
