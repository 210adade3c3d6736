#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::customers {

/// customers.customers and the kind of the same key.
void contributeDatasets(exchange::Catalogues &catalogues);

} // namespace weiwo::customers
