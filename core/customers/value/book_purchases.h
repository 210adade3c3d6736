#pragma once

#include "core/customers/value/purchases.h"
#include "core/workspace/reader.h"

namespace weiwo {
class JobContext;
}

namespace weiwo::customers {

/// What each customer has bought up to and with @p asOf, by local key, dead ones too; amounts in
/// minor units. cancelled where @p job says so.
[[nodiscard]] Result<std::vector<PurchaseHistory>> bookHistories(Reader &reader, QDate asOf, JobContext *job);

} // namespace weiwo::customers
