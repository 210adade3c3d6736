#pragma once

#include "core/quotas/queries.h"

namespace weiwo::quotas {

/// What publishing a version would make valid, for who is asked whether to.
struct Publication
{
    AmountUnit unit;                   ///< of the plan's first measure, whose amounts these are:
    std::optional<qint64> goal;        ///< the year's target at the top, all products
    std::optional<qint64> below;       ///< sum of the targets directly below it
    std::optional<Version> before;     ///< the published version that it would replace
    int changed = 0;                   ///< cells of any measure and line that differ from `before`
    Findings noticed;                  ///< as check() gives them
};
/// Read only; on any thread that has a reader. Fails as check() and difference() do.
[[nodiscard]] Result<Publication> publication(Reader &reader, const PlanVersion &plan);

} // namespace weiwo::quotas
