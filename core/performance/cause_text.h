#pragma once

#include "core/performance/root_cause.h"

#include <QString>
#include <functional>

namespace weiwo::performance {

/// One plain sentence on a cause, in the program's language: "region = West: 70 less than
/// expected, 56.0 % of the gap." Dimensions are called by @p title, or as the table has them.
[[nodiscard]] QString causeText(const RootCause &cause,
                                const std::function<QString(const std::string &)> &title = {});

/// What to say where the causes say nothing: that there are too few leaves, that the gap is spread
/// evenly; empty where they do. METHODS.md §5.
[[nodiscard]] QString noCauseText(const RootCauses &answer);

} // namespace weiwo::performance
