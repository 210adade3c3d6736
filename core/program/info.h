#pragma once

#include "core/money/money.h"
#include "core/workspace/reader.h"

namespace weiwo {

/// How much of what there is now; what was undone counts nothing.
struct StoreCounts
{
    qint64 nodes = 0;
    qint64 people = 0;
    qint64 customers = 0;
    qint64 products = 0;
    qint64 orderLines = 0;
    qint64 plans = 0;
};

struct StoreInfo
{
    int format = 1;
    int minReader = 1;
    StoreCounts counts;
    std::optional<QDate> firstSale;
    std::optional<QDate> lastSale;
    Money salesAmount;
    qint64 sizeBytes = 0;
};

/// What `weiwoctl info` and the welcome screen say of a store.
[[nodiscard]] Result<StoreInfo> storeInfo(Reader &reader);

} // namespace weiwo
