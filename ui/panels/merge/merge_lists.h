#pragma once

#include "core/customers/duplicates/queries.h"
#include "core/customers/merge.h"

#include <span>

namespace weiwo::ui {

/// What a search found, without the book that it read.
struct FoundPairs
{
    struct Pair
    {
        customers::CustomerId a;           ///< the older one
        customers::CustomerId b;
        customers::DuplicatePair match;
    };
    std::vector<Pair> proposed;            ///< the most likely first, at most Most
    std::vector<Pair> review;
    qint64 allProposed = 0;                ///< with those beyond Most
    qint64 allReview = 0;
    qint64 compared = 0;

    static constexpr size_t Most = 5000;
};
[[nodiscard]] FoundPairs foundPairs(const customers::BookDuplicates &duplicates);

/// The pairs that can be judged now, and what was merged.
struct MergeLists
{
    struct Pair
    {
        FoundPairs::Pair found;
        QString nameA;
        QString nameB;
        QString owners;                    ///< one name, or both
    };
    qint64 customers = 0;                  ///< in the book
    std::vector<Pair> proposed;
    std::vector<Pair> review;
    std::vector<customers::MergedCustomer> merged;
};
/// Leaves out pairs of which one lives no more, and those that somebody has called different since.
[[nodiscard]] Result<MergeLists> mergeLists(Reader &reader, const FoundPairs &found);

/// The merges of all pairs from a probability on: one for each group that such pairs connect, into
/// its oldest customer.
[[nodiscard]] std::vector<customers::MergeWish> wishesFrom(std::span<const MergeLists::Pair> pairs, double probability);

/// Two customers side by side.
struct MergeComparison
{
    struct Line
    {
        QString key;
        QString title;
        QString left;
        QString right;
        bool together = false;             ///< both go on: tags
    };
    customers::CustomerId left;
    customers::CustomerId right;
    QString leftName;
    QString rightName;
    std::vector<Line> lines;               ///< those where one has a value

    /// Whose value the merged customer has: the one chosen, else the left one's where it has a value.
    [[nodiscard]] customers::CustomerId source(const Line &line, const customers::MergeWish &wish) const;
};
[[nodiscard]] Result<MergeComparison> compareForMerge(Reader &reader, const customers::CustomerId &left,
                                                      const customers::CustomerId &right);

/// A probability as people read it: "96.3 %".
[[nodiscard]] QString likelihoodText(double probability);

} // namespace weiwo::ui
