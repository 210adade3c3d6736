#include "core/exchange/batches.h"
#include "core/exchange/external_ids.h"

namespace weiwo::exchange {

void contribute(Registry &registry)
{
    registry.tables.add(externalIdTable());
    registry.tables.add(batchTable());
}

} // namespace weiwo::exchange
