#pragma once

#include "core/performance/standing.h"

namespace weiwo::performance {

/// Where a period will end, with a range where history allows one.
struct ProjectedLanding
{
    metrics::Landing landing;
    std::optional<qint64> attainment = {};   ///< of the landing, in thousandths
    std::optional<qint64> low = {};          ///< attainments of the range's ends
    std::optional<qint64> high = {};
    int periods = 0;                         ///< periods of the same kind that were learnt from

    bool operator==(const ProjectedLanding &) const = default;
};

/// Of a period that is not over: METHODS §3. @p standing is what standing() answered to @p request.
/// Reads the unit's sales by day of up to twelve periods before (years: eight); with fewer than
/// eight that sold anything there is no range. Nothing for a period that is over or without figures.
[[nodiscard]] Result<std::optional<ProjectedLanding>> projectedLanding(Reader &reader, const StandingRequest &request,
                                                                       const Standing &standing);

} // namespace weiwo::performance
