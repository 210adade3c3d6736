#pragma once

#include "core/quotas/sheet.h"

namespace weiwo::quotas {

// How one amount is spread: the problems that a sheet hands to the allocation engine.

using MonthAmounts = std::array<qint64, MonthsPerYear>;

/// One amount over parts (children of a node, or months of a row). A part that is locked keeps
/// what it has and need not be written.
struct ChildProblem
{
    qint64 total = 0;
    qint64 step = 1;
    std::vector<qint64> weights;
    std::vector<Limits> limits;
    std::vector<quint32> ranks;    ///< empty: ties by position

    [[nodiscard]] tl::expected<Allocation, Refusal> solve() const
    {
        return allocateRanked(total, step, weights, limits, ranks);
    }
};

/// Whether @p name is what people or scripts call the node: name, code or id.
[[nodiscard]] bool isNamed(const SheetTree::Entry &entry, const QString &name);

/// own · (1 + ppm / 10⁶), half away from zero, to a multiple of @p step.
[[nodiscard]] qint64 withBuffer(qint64 own, qint64 bufferPpm, qint64 step);
/// amount · (1 + ppm / 10⁶), half away from zero.
[[nodiscard]] qint64 grown(qint64 amount, qint64 ppm);

/// @p total of a year over the children of a node: by its split, else in the proportions of what
/// they have. Months that are locked, or in @p pinned (by node; may be empty), are floors of
/// their year; children of whom the split knows nothing keep what they have.
[[nodiscard]] ChildProblem yearProblem(const Sheet &sheet, int node, qint64 total,
                                       std::span<const MonthMask> pinned);
/// The same for one month.
[[nodiscard]] ChildProblem monthProblem(const Sheet &sheet, int node, int month, qint64 total,
                                        std::span<const MonthMask> pinned);
/// @p total over the months of a row: in proportions of @p shape where it has any in the direction
/// of the total, else equally. Months outside @p months are not parts; fixed ones stay.
[[nodiscard]] ChildProblem rowProblem(const Sheet &sheet, int node, MonthSpan months, qint64 total,
                                      qint64 step, MonthMask fixed, const MonthAmounts &shape);

/// @p rows and @p columns (same sum, same sign, multiples of @p unit) with each cell less than a
/// unit from row · column / sum, and both margins exact. Nothing where that takes more than one
/// look at each row: use allocateMatrix().
[[nodiscard]] std::optional<std::vector<MonthAmounts>>
spreadEvenly(std::span<const qint64> rows, const MonthAmounts &columns, qint64 unit);

/// A refusal of the engine in words; parts are @p nodes.
[[nodiscard]] Error refusalFor(const Sheet &sheet, std::span<const int> nodes,
                               const Refusal &refusal);
/// A refusal over the months of one row.
[[nodiscard]] Error rowRefusal(const Sheet &sheet, int node, const Refusal &refusal);

} // namespace weiwo::quotas
