#pragma once

#include "core/performance/root_cause.h"

#include <QString>

namespace weiwo::performance {

/// One plain sentence on a cause, in the program's language: "region = West: 70 less than
/// expected, 56.0 % of the gap."
[[nodiscard]] QString causeText(const RootCause &cause);

/// What to say where the causes say nothing: that there are too few leaves, that the gap is spread
/// evenly; empty where they do. METHODS.md §5.
[[nodiscard]] QString noCauseText(const RootCauses &answer);

} // namespace weiwo::performance
