#pragma once

#include "core/workspace/registry.h"

#include <memory>

namespace weiwo {

/// Everything that the program knows how to do: the one list of slices. Build one at start and
/// keep it as long as any workspace.
[[nodiscard]] std::unique_ptr<Registry> buildRegistry();

} // namespace weiwo
