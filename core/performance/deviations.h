#pragma once

#include "core/performance/leaf_table.h"

namespace weiwo::performance {

/// How each leaf differs from what was expected. v real, f expected.
struct Deviations
{
    std::vector<double> relative; ///< d = 2(f − v)/(f + v) of v, f ≥ 0; 0 where both are 0
    std::vector<double> explains; ///< ep = f − v, of v and f as they are
    std::vector<char> known;      ///< not both 0: there is something to compare
    size_t negative = 0;          ///< leaves whose v or f is below 0 (returns), taken as 0 for d
};

[[nodiscard]] Deviations deviationsOf(const LeafTable &table);

/// Where leaves stop being noise (RiskLoc: Kalander 2022, arXiv 2205.10004). The side with the
/// smaller deviations is taken for noise; what lies further out than it on the other is abnormal.
struct Partition
{
    double cut = 0;
    bool above = true;             ///< abnormal leaves lie above the cut, else below it
    std::vector<char> abnormal;
    std::vector<double> weight;    ///< how sure a leaf is of its side, 0…1
    double total = 0;              ///< Σ ep of the abnormal leaves
};

/// @p exclude: so many extremes on each side do not count.
[[nodiscard]] Partition partitionOf(const Deviations &deviations, int exclude);

/// How sure it is that some leaves are a cause, −1…1: what part of their evidence is abnormal
/// (@p prior: evidence for normal that was there before), less how unlike they deviate.
[[nodiscard]] double riskOf(std::span<const quint32> leaves, const LeafTable &table,
                            const Deviations &deviations, const Partition &partition, double prior);

} // namespace weiwo::performance
