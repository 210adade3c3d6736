#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace weiwo::customers {

/// A function of a few variables: gives its value at @p at and sets @p gradient. A value that is no
/// number says that the point is out of reach.
using Objective = std::function<double(std::span<const double> at, std::span<double> gradient)>;

struct MinimiserOptions
{
    double largestGradient = 1e-7; ///< done when no component is larger
    int mostIterations = 200;
    double longestStep = 1;        ///< of any one variable in one iteration
    std::function<bool()> stop;    ///< asked before each iteration; absent: never
};

/// Where the search ended. Says itself whether that is a minimum.
struct Minimum
{
    std::vector<double> at;
    double value = 0;
    std::vector<double> gradient;
    double largestGradient = 0;
    int iterations = 0;
    int evaluations = 0;
    bool converged = false;
    bool stopped = false;
};

/// Looks for a minimum of a smooth function from @p start: BFGS (Nocedal & Wright 2006, ch. 6) with
/// Armijo's backtracking from the full step. Same start, same answer. Not converged where the
/// gradient is not small after all iterations, or no step goes down any more.
[[nodiscard]] Minimum minimised(const Objective &objective, std::span<const double> start,
                                const MinimiserOptions &options = {});

/// Whether a minimum is to be preferred to another of the same function: the lower one; of those
/// that differ by rounding alone, one that has converged.
[[nodiscard]] bool isBetter(const Minimum &one, const Minimum &other);

/// A square matrix, row by row.
using SquareMatrix = std::vector<double>;

/// The second derivatives at @p at, by central differences of the gradient over @p step.
[[nodiscard]] SquareMatrix hessian(const Objective &objective, std::span<const double> at,
                                   double step = 1e-4);
/// The rows and columns @p kept of a matrix.
[[nodiscard]] SquareMatrix submatrix(const SquareMatrix &matrix, const std::vector<size_t> &kept);
/// The inverse of a symmetric matrix; nothing where it is not positive definite.
[[nodiscard]] std::optional<SquareMatrix> inverted(const SquareMatrix &matrix);

} // namespace weiwo::customers
