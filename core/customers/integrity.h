#pragma once

#include "core/customers/types.h"
#include "core/workspace/reader.h"

namespace weiwo::customers {

/// bad-input where the customer has no name.
Status requireName(const Customer &customer);
/// exists where another living customer has the code; an empty code is never taken.
Status requireFreeCode(Reader &reader, const Customer &customer);
/// bad-input where the customer would be part of itself, directly or through others.
Status requireNoCycle(Reader &reader, const Customer &customer);
/// The node that customers without an owner belong to; nothing in a store without headquarters.
[[nodiscard]] Result<std::optional<Id>> homeWithoutOwner(Reader &reader);

} // namespace weiwo::customers
