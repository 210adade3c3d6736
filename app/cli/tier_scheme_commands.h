#pragma once

#include "app/cli/context.h"

namespace weiwo::cli {

/// Adds `tier schemes`, `tier scheme`, `tier standards` and `tier standard`.
void addTierSchemes(CLI::App &tier, Context &context);

} // namespace weiwo::cli
