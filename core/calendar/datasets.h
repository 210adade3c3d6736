#pragma once

#include "core/exchange/dataset.h"

namespace weiwo::calendar {

/// calendar.days: the table that ships with what the workspace keeps over it. A row that says what
/// holds already is not kept.
void contributeDatasets(exchange::Catalogues &catalogues);

} // namespace weiwo::calendar
