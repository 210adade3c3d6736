#include "core/customers/quality/contribute.h"

#include "core/customers/quality/rules.h"

using namespace Qt::StringLiterals;

namespace weiwo::customers {

void contributeQuality(Registry &registry)
{
    for (const TableSpec &table : qualityTables())
        registry.tables.add(table);
    registry.titles.add({u"quality.rule"_s, WEIWO_TEXT("quality", "Change the rule of data quality %1")});
    registry.titles.add({u"quality.rule.remove"_s, WEIWO_TEXT("quality", "Delete the rule of data quality %1")});
    registry.titles.add({u"quality.pass"_s, WEIWO_TEXT("quality", "Not an error: %1")});
    registry.titles.add({u"quality.withdraw"_s, WEIWO_TEXT("quality", "Judge %1 again")});
    contributeQualityMetrics(registry.extension<metrics::Catalogues>());
}

} // namespace weiwo::customers
