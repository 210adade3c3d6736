#pragma once

#include "core/performance/leaf_table.h"

#include <optional>
#include <string>
#include <vector>

namespace weiwo::performance {

/// How root causes are looked for.
enum class CauseMethod {
    Likeness, ///< leaves that deviate alike, and unlike noise: finds more, in noisy data too
    RiskLoc,  ///< Kalander 2022, arXiv 2205.10004
};

struct RootCauseOptions
{
    CauseMethod method = CauseMethod::Likeness;
    /// Of what the abnormal leaves explain; what explains less is no cause.
    double minShare = 0.002;
    /// So many extreme deviations on each side do not say where noise ends; nothing: by the
    /// number of leaves.
    std::optional<int> exclude;
    /// Evidence for "nothing happened" that was there before; nothing: by the number of leaves.
    std::optional<double> prior;
    /// How many dimensions a cause may name; 0: as many as there are.
    int maxDepth = 0;
};

struct Condition
{
    std::string dimension;
    std::string member;

    bool operator==(const Condition &) const = default;
};

/// All leaves that have these members: of other dimensions any.
struct RootCause
{
    std::vector<Condition> where; ///< in the order of the table's dimensions
    double real = 0;              ///< over all leaves that fit, as are the others
    double expected = 0;
    double explains = 0;          ///< real − expected
    std::optional<double> share;  ///< of the gap; nothing where there is no gap
    double risk = 0;              ///< RiskLoc's measure, up to 1; low where leaves are noisy

    bool operator==(const RootCause &) const = default;
};

struct RootCauses
{
    double real = 0;
    double expected = 0;
    double gap = 0;         ///< real − expected
    double unexplained = 0; ///< the gap of the leaves in no cause
    std::vector<RootCause> causes; ///< together the answer; what explains most first
    size_t leaves = 0;
    size_t negative = 0; ///< leaves with a value below 0, which count as 0 where they are compared

    bool operator==(const RootCauses &) const = default;
};

/// Finds the few elements (region = West; line = B & region = East) that explain why the real
/// values are not those expected. The same table gives the same answer on any machine.
/// METHODS.md §5. Takes some ms for 10,000 leaves of four dimensions.
[[nodiscard]] RootCauses findRootCauses(const LeafTable &table, const RootCauseOptions &options = {});

} // namespace weiwo::performance
