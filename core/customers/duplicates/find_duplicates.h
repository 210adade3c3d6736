#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/customers/duplicates/scoring.h"
#include "core/workspace/jobs.h"

#include <vector>

namespace weiwo::customers {

inline constexpr double MergeThreshold = 0.95;
inline constexpr double ReviewThreshold = 0.5;

/// Why two customers are taken for one: a field and its weight, in bits; against it below 0.
struct MatchReason
{
    MatchField field = MatchField::Name;
    MatchLevel level = MatchLevel::Missing;
    double weight = 0;

    bool operator==(const MatchReason &) const = default;
};

struct DuplicatePair
{
    size_t a = 0;               ///< rows of the input, the smaller first
    size_t b = 0;
    double score = 0;           ///< Σ of the reasons' weights
    double probability = 0;     ///< of being one customer
    Apart apart = Apart::No;    ///< why a merge is not proposed, whatever the probability
    std::vector<MatchReason> reasons;   ///< in the order of the fields; none for missing ones

    bool operator==(const DuplicatePair &) const = default;
};

struct DuplicateOptions
{
    double threshold = MergeThreshold;  ///< a merge is proposed from this probability on
    double review = ReviewThreshold;    ///< pairs from this one on are to be looked at
    /// Pairs of rows that a person has called different; the smaller first, sorted.
    std::vector<std::pair<size_t, size_t>> notSame;
};

struct Duplicates
{
    /// Those that a merge is proposed for: every pair of a cluster, also through a third; by row.
    std::vector<DuplicatePair> pairs;
    std::vector<std::vector<size_t>> clusters;  ///< rows rising; by their first row
    /// Likely, but not proposed: below the threshold, or apart (a branch is proposed as part of its
    /// company). Most likely first.
    std::vector<DuplicatePair> review;
    Findings findings;          ///< keys that too many share; codes are not judged here
    size_t compared = 0;        ///< how many pairs were looked at
    MatchModel model;
};

/// Finds customers that are there more than once. METHODS.md §6.4. The same rows give the same
/// answer, in whatever order they come: the ids, which must be distinct, decide between equals.
/// Works in as many threads as the machine has; 1,000,000 customers take under a minute on two cores.
/// @p job, where given, hears of progress and may cancel.
[[nodiscard]] Result<Duplicates> findDuplicates(const std::vector<DuplicateRow> &rows,
                                                const DuplicateOptions &options = {},
                                                JobContext *job = nullptr);

/// What a reason says, for people: "the same phone number".
[[nodiscard]] QString reasonText(const MatchReason &reason);
/// "branch", "place", "number", "trade", "name", "codes", "said"; empty for No.
[[nodiscard]] QString apartKey(Apart apart);
/// Why they are two, for people.
[[nodiscard]] QString apartText(Apart apart);

} // namespace weiwo::customers
