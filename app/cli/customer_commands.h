#pragma once

#include "app/cli/context.h"

namespace weiwo::cli {

/// Adds `customer dedupe`.
void addCustomerDedupe(CLI::App &customer, Context &context);
void addCustomerQuality(CLI::App &customer, Context &context);

} // namespace weiwo::cli
