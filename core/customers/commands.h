#pragma once

#include "core/customers/field_values.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// Makes a customer (a null id: a new one). Refuses a taken code (exists), an empty name and a
/// customer that would be part of itself (bad-input), and values that are none (field_values.h).
[[nodiscard]] Result<CustomerId> addCustomer(Edit &edit, Customer customer, Values values = Values::Judged);
/// Changes the fields of a customer. Another owner is also another home, of all that belongs to it, and
/// a line in the history of its owners (ownership.h). Refuses as addCustomer(); values that are as they were are not judged.
Status updateCustomer(Edit &edit, const Customer &customer);
/// The same for fields that were judged before.
Status changeCustomer(Edit &edit, const Customer &before, const Customer &after);
/// Deletes a customer with all that belongs to it (contacts, notes, tags …); refused while others are part
/// of it or orders name it.
Status removeCustomer(Edit &edit, const CustomerId &id);

} // namespace weiwo::customers
