#pragma once

#include "core/workspace/registry.h"

namespace weiwo {

/// How the steps of a demo's making are named in its journal.
void addDemoTitles(Registry &registry);

} // namespace weiwo
