#include "core/performance/contribute.h"

#include "core/performance/alerts/contribute.h"
#include "core/performance/charts.h"

namespace weiwo::performance {

void contribute(Registry &registry)
{
    contributeAlerts(registry);
    contributeCharts(registry.extension<reporting::Charts>());
}

} // namespace weiwo::performance
