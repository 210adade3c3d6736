#pragma once

#include "core/money/allocate.h"

namespace weiwo {

// Allocation in two dimensions: both margins exact.

enum class MatrixMethod {
    Controlled,     ///< shares by proportional fitting, each cell less than a step from its share
    Biproportional, ///< divisors for rows and columns, standard rounding
};

/// "controlled", "biproportional".
[[nodiscard]] QString matrixMethodKey(MatrixMethod method);
[[nodiscard]] std::optional<MatrixMethod> matrixMethodFromKey(const QString &key);

/// Totals and bounds in fen. Cells are row-major: cell = row · columns + column.
struct MatrixRequest
{
    qint64 step = 1;
    MatrixMethod method = MatrixMethod::Controlled;
    std::vector<QString> rowIds;      ///< distinct
    std::vector<QString> columnIds;   ///< distinct
    std::vector<qint64> rowTotals;    ///< ≥ 0
    std::vector<qint64> columnTotals; ///< ≥ 0
    std::vector<qint64> weights;      ///< ≥ 0, over one common unit
    std::vector<Limits> limits;       ///< of single cells (part = cell), each cell once
};

struct MatrixCell
{
    qint64 amount = 0;     ///< fen
    qint64 whole = 0;      ///< the share before rounding, in fen: whole + fraction,
    double fraction = 0;   ///< 0 ≤ fraction < 1
    Clamp clamp = Clamp::None;

    /// Decimal text of the share in fen with six places.
    [[nodiscard]] QString exactText() const;
};

struct MatrixAllocation
{
    std::vector<MatrixCell> cells;   ///< row-major, order of the request
    int iterations = 0;              ///< sweeps of proportional fitting
    int paths = 0;                   ///< augmenting paths of the rounding
    bool converged = true;           ///< the fitting reached its tolerance
};

/// Spreads over rows and columns at once. Every row and column sums exactly; locks, floors, caps
/// and zeros hold; the answer does not depend on the order of rows and columns.
/// Fails with bad-input, lock-outside-bounds, floor-over-cap, no-step ("rows", "columns": ids),
/// margins-differ ("by" = Σ rows − Σ columns), or cells-short with its certificate ("rows" I,
/// "columns" J, "by" = Σ_I R − Σ_J C − Σ_{i∈I, j∉J} cap + Σ_{i∉I, j∈J} floor > 0).
[[nodiscard]] Result<MatrixAllocation> allocateMatrix(const MatrixRequest &request);

} // namespace weiwo
