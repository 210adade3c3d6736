#pragma once

#include "core/money/allocate_matrix.h"
#include "core/quotas/spread.h"

namespace weiwo::quotas {

/// Carries out one operation on a copy of a sheet, which is thrown away if it fails.
class SheetWriter
{
public:
    explicit SheetWriter(Sheet &sheet);

    Status set(std::span<const CellValue> cells);
    Status breakDown(int node, std::optional<qint64> total, std::vector<NodeSplit> splits,
                     std::span<const qint64> monthWeights);
    Status multiply(std::span<const CellValue> cells, qint64 ppm);
    Status clear(std::span<const CellValue> cells);

private:
    /// Months whose values an operation may not touch.
    [[nodiscard]] MonthMask fixed(int node) const;
    void write(int node, int month, qint64 value);
    Status setAll(std::span<const CellValue> cells);
    Status setOwn(const CellValue &cell, std::span<const qint64> monthWeights);
    Status refuseLocked(int node) const;
    Status refuseFrozen(int node) const;
    /// Lets those above take a difference of one month.
    Status raise(int node, int month, qint64 delta);
    Status raiseAll(int node, MonthSpan months, const MonthAmounts &before);

    /// Whether there is anything below a node that its targets reach.
    [[nodiscard]] bool reachesDown(int node) const;
    Status follow(int node, MonthMask months, bool wholeYear);
    Status followMonths(int node, MonthMask months);
    Status followYear(int node);
    /// The months of children whose years are known; @p columns: what all of them make a month.
    Status spreadYears(int node, std::span<const int> free, std::span<const qint64> years,
                       const MonthAmounts &columns);
    /// Whether the months of all of them are in the proportions of @p shape, or not there yet.
    [[nodiscard]] bool allFollowShape(std::span<const int> free, const MonthAmounts &shape,
                                      qint64 step) const;
    /// Both margins at once. False where that cannot be and is not @p required.
    [[nodiscard]] Result<bool> spreadMargins(std::span<const int> free,
                                             std::span<const qint64> years,
                                             const MonthAmounts &columns, qint64 step,
                                             bool required);
    [[nodiscard]] MatrixRequest marginsRequest(std::span<const int> free,
                                               std::span<const qint64> years,
                                               const MonthAmounts &columns, qint64 step) const;
    Status spreadRow(int child, qint64 year, qint64 step, const MonthAmounts &shape);
    Status followChildren(int node, std::span<const MonthAmounts> before, bool wholeYear);

    [[nodiscard]] MonthAmounts months(int node) const;
    [[nodiscard]] MonthAmounts shapeOf(int node) const;
    [[nodiscard]] qint64 rowStep(int node) const;

    Sheet &m_sheet;
    const SheetTree &m_tree;
    std::vector<MonthMask> m_pinned;
    std::vector<char> m_forced;    ///< nodes that are followed even where nothing changed
};

} // namespace weiwo::quotas
