#include "core/all_slices.h"

#include "core/org/contribute.h"
#include "core/workspace/workspace.h"

namespace weiwo {

std::unique_ptr<Registry> buildRegistry()
{
    auto registry = std::make_unique<Registry>();
    contributeWorkspace(*registry);
    org::contribute(*registry);
    return registry;
}

} // namespace weiwo
