#pragma once

#include "core/base/error.h"
#include "core/customers/value/quintiles.h"
#include "core/money/wide.h"

namespace weiwo::customers {

/// What RFM looks at: an entry for each customer in each, in the order of ids.
struct RfmFigures
{
    std::vector<qint32> recency;   ///< days from the last order to the reference date
    std::vector<qint32> frequency; ///< orders
    std::vector<Int128> monetary;  ///< what they sum to, in fen or finer
};

/// Each from 1, the worst fifth, to 5, the best.
struct RfmScore
{
    quint8 r = 0;
    quint8 f = 0;
    quint8 m = 0;

    bool operator==(const RfmScore &) const = default;
};

/// Recency, frequency and monetary scores (METHODS.md §6.1). Money is compared as the integers that
/// it is. too-few with fewer than least::RfmCustomers. Linear time: a million customers take some
/// 100 ms. Pure: any thread.
[[nodiscard]] Result<std::vector<RfmScore>> rfmScores(const RfmFigures &figures,
                                                      ScoreRule rule = ScoreRule::Share);

/// How many customers have each score from 1 to 5, and so for F and M.
struct RfmCounts
{
    std::array<qint64, Scores> r{};
    std::array<qint64, Scores> f{};
    std::array<qint64, Scores> m{};
};
[[nodiscard]] RfmCounts rfmCounts(std::span<const RfmScore> scores);

/// The map of recency against frequency: how many customers are in a cell, what they have bought.
struct RfmMap
{
    struct Cell
    {
        qint64 customers = 0;
        Int128 amount;

        bool operator==(const Cell &) const = default;
    };
    /// cells[r − 1][f − 1].
    std::array<std::array<Cell, Scores>, Scores> cells{};
};
[[nodiscard]] RfmMap rfmMap(std::span<const RfmScore> scores, std::span<const Int128> monetary);

} // namespace weiwo::customers
