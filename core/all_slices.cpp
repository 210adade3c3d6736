#include "core/all_slices.h"

#include "core/calendar/contribute.h"
#include "core/customers/contribute.h"
#include "core/exchange/external_ids.h"
#include "core/metrics/contribute.h"
#include "core/org/contribute.h"
#include "core/performance/contribute.h"
#include "core/program/demo_titles.h"
#include "core/quotas/contribute.h"
#include "core/sales/contribute.h"
#include "core/sync/contribute.h"
#include "core/workspace/workspace.h"

namespace weiwo {

std::unique_ptr<Registry> buildRegistry()
{
    auto registry = std::make_unique<Registry>();
    contributeWorkspace(*registry);
    exchange::contribute(*registry);
    sync::contribute(*registry);
    metrics::contribute(*registry);
    calendar::contribute(*registry);
    org::contribute(*registry);
    sales::contribute(*registry);
    customers::contribute(*registry);
    addDemoTitles(*registry);
    quotas::contribute(*registry);
    performance::contribute(*registry);
    return registry;
}

} // namespace weiwo
