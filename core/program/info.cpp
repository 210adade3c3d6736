#include "core/program/info.h"

#include "core/customers/queries.h"
#include "core/org/queries.h"
#include "core/quotas/queries.h"
#include "core/sales/queries.h"
#include "core/storage/migrator.h"

#include <QFileInfo>

namespace weiwo {

Result<StoreInfo> storeInfo(Reader &reader)
{
    StoreInfo info;
    WEIWO_ASSIGN(const StoreVersion version, storeVersion(reader.db()));
    info.format = version.format;
    info.minReader = version.minReader;
    WEIWO_ASSIGN(const org::Counts people, org::counts(reader));
    info.counts.nodes = people.nodes;
    info.counts.people = people.people;
    WEIWO_ASSIGN(info.counts.customers, customers::count(reader));
    WEIWO_ASSIGN(info.counts.products, sales::countProducts(reader));
    WEIWO_ASSIGN(const sales::Totals totals, sales::totals(reader));
    info.counts.orderLines = totals.lines;
    info.salesAmount = totals.amount;
    if (totals.dates) {
        info.firstSale = totals.dates->from;
        info.lastSale = totals.dates->to.addDays(-1);
    }
    WEIWO_ASSIGN(const auto plans, quotas::plans(reader));
    info.counts.plans = static_cast<qint64>(plans.size());
    info.sizeBytes = QFileInfo(reader.db().path()).size();
    return info;
}

} // namespace weiwo
