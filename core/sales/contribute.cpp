#include "core/sales/contribute.h"

#include "core/sales/datasets.h"
#include "core/sales/line_travel.h"
#include "core/sales/live.h"
#include "core/sales/merged_customers.h"
#include "core/sales/metrics.h"
#include "core/sales/referred.h"
#include "core/sales/repo.h"

namespace weiwo::sales {

void contribute(Registry &registry)
{
    registry.tables.add(productTable());
    contributeDatasets(registry.extension<exchange::Catalogues>());
    contributeMetrics(registry.extension<metrics::Catalogues>());
    contributeLive(registry);
    // Before those who look at what lines refer to.
    contributeMergedCustomers(registry);
    contributeReferred(registry);
    contributeChecks(registry);
    registry.extension<sync::LineCarriers>().all.push_back(lineCarrier());
}

} // namespace weiwo::sales
