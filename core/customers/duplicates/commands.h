#pragma once

#include "core/customers/types.h"
#include "core/workspace/edit.h"

namespace weiwo::customers {

/// Remembers that two customers are not the same: they are not proposed for a merge again. What is
/// remembered belongs where @p own does, so say first the one in the acting person's book.
/// not-found where one does not live; bad-input for one customer twice.
Status setNotSame(Edit &edit, const CustomerId &own, const CustomerId &other,
                  const QString &reason = {});
/// Forgets it. not-found where nothing is remembered.
Status unsetNotSame(Edit &edit, const CustomerId &a, const CustomerId &b);

} // namespace weiwo::customers
