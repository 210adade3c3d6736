#include "core/exchange/external_ids.h"

namespace weiwo::exchange {

void contribute(Registry &registry)
{
    registry.tables.add(externalIdTable());
}

} // namespace weiwo::exchange
