#pragma once

#include "core/workspace/registry.h"

namespace weiwo::performance {

/// Tables, titles and guards of the alerts.
void contributeAlerts(Registry &registry);

} // namespace weiwo::performance
