#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// Makes a customer (a null id: a new one). Refuses a taken code (exists), an empty name and a
/// customer that would be part of itself (bad-input).
[[nodiscard]] Result<CustomerId> addCustomer(Edit &edit, Customer customer);
/// Changes the fields of a customer; another owner is also another home.
Status updateCustomer(Edit &edit, const Customer &customer);
/// Deletes a customer that nothing living refers to.
Status removeCustomer(Edit &edit, const CustomerId &id);

} // namespace weiwo::customers
