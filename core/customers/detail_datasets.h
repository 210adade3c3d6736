#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::customers {

/// customers.contacts and customers.addresses. A row is about the contact of that name (the address of
/// that kind and place) of its customer; fields without a value stay as they are.
void contributeDetailDatasets(exchange::Catalogues &catalogues);

} // namespace weiwo::customers
