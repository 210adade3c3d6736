#pragma once

#include "core/money/allocate_matrix.h"

#include <limits>

namespace weiwo {

// The parts of allocateMatrix(), each on the same plain problem: rows and columns sorted by id,
// the long side in the rows, everything in units of the step, locks taken out.

struct MatrixProblem
{
    static constexpr qint64 NoCap = std::numeric_limits<qint64>::max();

    size_t rows = 0;
    size_t columns = 0;
    std::vector<qint64> rowTotals;      ///< less the locks
    std::vector<qint64> columnTotals;
    std::vector<qint64> weights;        ///< row-major
    std::vector<qint64> low;
    std::vector<qint64> high;           ///< NoCap: none
    bool plain = true;                  ///< every weight positive, no bound and no lock

    [[nodiscard]] size_t cell(size_t row, size_t column) const { return row * columns + column; }
    [[nodiscard]] bool isFixed(size_t at) const { return low[at] == high[at]; }
};

/// Why no table has these margins: Σ_I R = by + Σ_J C + Σ_{I, not J} high − Σ_{not I, J} low.
struct MatrixCut
{
    std::vector<size_t> rows;
    std::vector<size_t> columns;
    qint64 by = 0;   ///< units, > 0
};

/// Whether a whole-numbered table exists (max flow); if so, takes the cells that have the same
/// value in every such table as fixed: the fitting only creeps towards them.
[[nodiscard]] std::optional<MatrixCut> settleByFlow(MatrixProblem &problem);

/// Shares as whole + fraction units, 0 ≤ fraction < 1, and which bound each is held at.
struct MatrixShares
{
    std::vector<qint64> whole;
    std::vector<double> fraction;
    std::vector<Clamp> clamps;
    std::vector<double> columnLogs;   ///< logarithm of each column's factor; 0 where it is 0
    int sweeps = 0;
    bool converged = true;
};

/// Iterative proportional fitting (Deming & Stephan 1940; with bounds, each step solves the
/// water level of its row or column). The problem must be feasible.
[[nodiscard]] MatrixShares fittedShares(const MatrixProblem &problem);

/// Moves shares whose sums are off as little as need be, so that both margins are met: then there
/// is a rounding with every cell less than a unit from its share.
void mendShares(const MatrixProblem &problem, MatrixShares &shares);

struct RoundedMatrix
{
    std::vector<qint64> amounts;   ///< units
    int paths = 0;
};

/// The rounding with both margins exact that costs least (min-cost flow by shortest paths over
/// the columns). Nothing only if no table has these margins.
[[nodiscard]] std::optional<RoundedMatrix> roundedMatrix(const MatrixProblem &problem,
                                                         const MatrixShares &shares,
                                                         MatrixMethod method);

} // namespace weiwo
