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
/// What one of many may be left out for, and told; everything else ends the whole edit.
[[nodiscard]] bool isRefusal(const Error &error);
/// The node that customers without an owner belong to; nothing in a store without headquarters.
[[nodiscard]] Result<std::optional<Id>> homeWithoutOwner(Reader &reader);

} // namespace weiwo::customers
