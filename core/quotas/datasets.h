#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::quotas {

/// quotas.targets and quotas.cells.
void contributeDatasets(exchange::Catalogues &catalogues);

} // namespace weiwo::quotas
