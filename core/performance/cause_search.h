#pragma once

#include "core/performance/cuboids.h"
#include "core/performance/deviations.h"

namespace weiwo::performance {

/// A cause that a search found.
struct FoundCause
{
    size_t cuboid = 0;
    size_t element = 0;
    double risk = 0; ///< see riskOf, over its leaves that were in no earlier cause
};

/// What a search looks at and how it judges.
struct CauseSearch
{
    const LeafTable &table;
    const std::vector<Cuboid> &cuboids;
    const Deviations &deviations;
    Partition partition;
    double minShare = 0; ///< of what the abnormal leaves explain: less is no cause
    double prior = 0;
};

/// RiskLoc as METHODS.md §5 states it. In the order in which they are found.
[[nodiscard]] std::vector<FoundCause> searchByRisk(const CauseSearch &search);

/// The search that is the default: a cause is the element whose leaves deviate most alike,
/// and unlike noise. Noise is measured on the side that nothing happened on; each leaf of an
/// element speaks for it as far as the element's common deviation explains it better than noise
/// does, a leaf that noise explains better speaks against it twice as loud. The best element is
/// taken, its leaves are put aside, and so on. So one leaf's size decides nothing, and a part of
/// a cause never beats the whole nor the whole a part. In the order in which they are found.
[[nodiscard]] std::vector<FoundCause> searchByLikeness(const CauseSearch &search);

} // namespace weiwo::performance
