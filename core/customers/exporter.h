#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::customers {

/// The rows of customers.customers, by code, name and id; those that are part of others after them.
Status exportCustomers(Reader &reader, const exchange::ExportRequest &request,
                       const exchange::RowSink &sink);

} // namespace weiwo::customers
