#pragma once

#include "core/quotas/sheet.h"

namespace weiwo::quotas {

/// A person's quota against last year's figure, and against what others are asked for.
struct FairnessRow
{
    int node = 0;
    qint64 quota = 0;
    std::optional<qint64> before;         ///< actual figure of last year; absent: not judged
    std::optional<qint64> growthPpm;      ///< quota against it; absent where it is not above 0
    qint64 offPpm = 0;                    ///< growth minus the median growth
    bool outOfLine = false;
};
struct Fairness
{
    std::vector<FairnessRow> rows;        ///< farthest from the median first, then in tree order
    std::optional<qint64> medianPpm;      ///< of those that are judged
    qint64 limitPpm = 0;                  ///< how far from the median is out of line
    int outOfLine = 0;
};

/// Whose quotas grow far more or less than those of others, among the people at or below @p node.
/// Out of line: more than 10 points from the median growth, and more than three times the median
/// distance from it. @p lastYear: as quotas::lastYear() gives it. Pure.
[[nodiscard]] Fairness
fairness(const Sheet &sheet,
         std::span<const std::array<std::optional<qint64>, MonthsPerYear>> lastYear, int node);

} // namespace weiwo::quotas
