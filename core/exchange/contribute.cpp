#include "core/exchange/batches.h"
#include "core/exchange/external_ids.h"
#include "core/exchange/mappings.h"

using namespace Qt::StringLiterals;

namespace weiwo::exchange {

void contribute(Registry &registry)
{
    registry.tables.add(externalIdTable());
    registry.tables.add(batchTable());
    registry.tables.add(mappingTable());
    registry.titles.add({u"exchange.import"_s, WEIWO_TEXT("exchange", "Import %1 into %2")});
    registry.titles.add({u"exchange.mapping"_s, WEIWO_TEXT("exchange", "Save the mapping %1")});
}

} // namespace weiwo::exchange
