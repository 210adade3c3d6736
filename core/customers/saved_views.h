#pragma once

#include "core/customers/book.h"

namespace weiwo::customers {

[[nodiscard]] const TableSpec &savedViewTable();

} // namespace weiwo::customers
