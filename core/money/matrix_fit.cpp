#include "core/money/double_double.h"
#include "core/money/matrix_problem.h"

#include <algorithm>
#include <cmath>

namespace weiwo {

namespace {

constexpr int MaxSweeps = 10'000;
/// Sweeps with double-double numbers after those with doubles.
constexpr int MaxFineSweeps = 2'000;
constexpr double Tolerance = 1e-12;
/// Totals above which a relative error of Tolerance would be seen in a unit's digits.
constexpr qint64 FineFrom = 10'000'000'000;
constexpr double FineTolerance = 1e-8;
/// When plain sweeps are thought too slow, and how many there are between leaps.
constexpr int PatienceSweeps = 32;
constexpr int LeapEvery = 8;

double toDouble(double value) { return value; }
double toDouble(DoubleDouble value) { return value.high; }
void fromInteger(qint64 value, double &result) { result = static_cast<double>(value); }
void fromInteger(qint64 value, DoubleDouble &result) { result = DoubleDouble::fromInteger(value); }

/// The free cells of one row or column while its factor is sought.
template<class Real>
struct Cells
{
    std::vector<Real> scale;   ///< weight times the factor of the other side
    std::vector<qint64> low;
    std::vector<qint64> high;

    void clear()
    {
        scale.clear();
        low.clear();
        high.clear();
    }
    void add(Real value, qint64 lowest, qint64 highest)
    {
        scale.push_back(value);
        low.push_back(lowest);
        high.push_back(highest);
    }
};

template<class Real>
Real real(qint64 value)
{
    Real result;
    fromInteger(value, result);
    return result;
}

/// What clamp(t·scale, low, high) sums to at one t, and where the sum can turn next.
template<class Real>
struct LevelSum
{
    Real fixed{};
    Real slope{};
    std::optional<Real> nextUp;     ///< nearest place where a cell leaves its floor
    std::optional<Real> nextDown;   ///< nearest place below where a cell leaves its cap

    LevelSum(const Cells<Real> &cells, Real t)
    {
        for (size_t i = 0; i < cells.scale.size(); ++i) {
            const Real value = t * cells.scale[i];
            const Real low = real<Real>(cells.low[i]);
            if (value < low) {
                fixed += low;
                if (cells.scale[i] > Real(0.0))
                    nextUp = std::min(nextUp.value_or(low / cells.scale[i]), low / cells.scale[i]);
            } else if (cells.high[i] != MatrixProblem::NoCap && value > real<Real>(cells.high[i])) {
                const Real high = real<Real>(cells.high[i]);
                fixed += high;
                nextDown = std::max(nextDown.value_or(high / cells.scale[i]),
                                    high / cells.scale[i]);
            } else {
                slope += cells.scale[i];
            }
        }
    }
};

/// t with Σ clamp(t·scale, low, high) = target: Newton on the piecewise linear sum, kept within
/// a bracket.
template<class Real>
Real levelOf(const Cells<Real> &cells, Real target, Real start)
{
    constexpr int mostSteps = 200;
    const double exact = 4e-16 * std::max(1.0, std::abs(toDouble(target)));
    Real from = 0.0, t = start > Real(0.0) ? start : Real(1.0);
    std::optional<Real> to;
    for (int step = 0; step < mostSteps; ++step) {
        const LevelSum<Real> sum(cells, t);
        const Real above = sum.fixed + sum.slope * t - target;
        const bool close = std::abs(toDouble(above)) <= exact;
        if (close && !(sum.slope > Real(0.0)))
            return t;
        const bool below = above < Real(0.0);
        Real next = t;
        if (sum.slope > Real(0.0)) {
            next = (target - sum.fixed) / sum.slope;
            if (close)
                return next > Real(0.0) ? next : t;
        } else if (const auto &turn = below ? sum.nextUp : sum.nextDown) {
            next = *turn;
        } else {
            return t;
        }
        (below ? from : to.emplace(t)) = t;
        const bool inside = next > from && (!to || next < *to);
        if (!inside && to)
            next = (from + *to) * Real(0.5);
        else if (!inside)
            next = t * Real(2.0);
        if (next == t)
            return t;
        t = next;
    }
    return t;
}

/// Alternating scaling with numbers of one precision.
template<class Real>
class Fitter
{
public:
    explicit Fitter(const MatrixProblem &problem)
        : m_problem(problem), m_weights(problem.weights.size()), m_rowTargets(problem.rows),
          m_columnTargets(problem.columns), m_rowBounded(problem.rows, 0),
          m_columnBounded(problem.columns, 0)
    {
        std::vector<qint64> rowTargets = problem.rowTotals, columnTargets = problem.columnTotals;
        for (size_t row = 0; row < problem.rows; ++row) {
            for (size_t column = 0; column < problem.columns; ++column) {
                const size_t at = problem.cell(row, column);
                if (problem.isFixed(at)) {
                    rowTargets[row] -= problem.low[at];
                    columnTargets[column] -= problem.low[at];
                    continue;
                }
                m_weights[at] = real<Real>(problem.weights[at]);
                if (problem.low[at] != 0 || problem.high[at] != MatrixProblem::NoCap) {
                    m_rowBounded[row] = 1;
                    m_columnBounded[column] = 1;
                }
            }
        }
        std::transform(rowTargets.begin(), rowTargets.end(), m_rowTargets.begin(), &real<Real>);
        std::transform(columnTargets.begin(), columnTargets.end(), m_columnTargets.begin(),
                       &real<Real>);
        rows.assign(problem.rows, Real(1.0));
        columns.assign(problem.columns, Real(1.0));
    }

    /// Sweeps until every row is within @p tolerance after the columns are exact.
    bool run(double tolerance, int mostSweeps)
    {
        bool check = false;
        while (true) {
            const double error = scaleRows(check, tolerance);
            if (check && error <= tolerance)
                return true;
            if (sweeps == mostSweeps)
                return false;
            ++sweeps;
            scaleColumns();
            // After a leap the columns are not exact, so the rows alone would say nothing.
            check = sweeps < PatienceSweeps || sweeps % LeapEvery != 0;
            if (!check)
                leap();
            m_lastRows = rows;
            m_lastColumns = columns;
        }
    }

    [[nodiscard]] Real share(size_t row, size_t column) const
    {
        return rows[row] * (m_weights[m_problem.cell(row, column)] * columns[column]);
    }

    std::vector<Real> rows;      ///< factors
    std::vector<Real> columns;
    int sweeps = 0;

private:
    /// Sets every row's factor. With @p check, first measures how far the rows are off, and
    /// leaves the factors where that is within @p tolerance.
    double scaleRows(bool check, double tolerance)
    {
        double worst = 0;
        std::vector<Real> next(m_problem.rows);
        for (size_t row = 0; row < m_problem.rows; ++row) {
            if (m_rowBounded[row]) {
                gatherRow(row);
                if (check)
                    worst = std::max(worst, offBy(rows[row], m_rowTargets[row]));
                next[row] = levelOf(m_cells, m_rowTargets[row], rows[row]);
                continue;
            }
            Real sum{};
            const Real *weights = &m_weights[m_problem.cell(row, 0)];
            for (size_t column = 0; column < m_problem.columns; ++column)
                sum += weights[column] * columns[column];
            if (check)
                worst = std::max(worst,
                                 std::abs(toDouble(rows[row] * sum - m_rowTargets[row])));
            next[row] = sum > Real(0.0) ? m_rowTargets[row] / sum : Real(0.0);
        }
        if (!check || worst > tolerance)
            rows = std::move(next);
        return worst;
    }

    void scaleColumns()
    {
        std::vector<Real> sums(m_problem.columns);
        for (size_t row = 0; row < m_problem.rows; ++row) {
            const Real *weights = &m_weights[m_problem.cell(row, 0)];
            for (size_t column = 0; column < m_problem.columns; ++column)
                sums[column] += weights[column] * rows[row];
        }
        for (size_t column = 0; column < m_problem.columns; ++column) {
            if (m_columnBounded[column]) {
                gatherColumn(column);
                columns[column] = levelOf(m_cells, m_columnTargets[column], columns[column]);
            } else {
                columns[column] = sums[column] > Real(0.0)
                    ? m_columnTargets[column] / sums[column]
                    : Real(0.0);
            }
        }
    }

    /// Where sweeps only creep (a bound hides how far a factor is off), goes on in the direction
    /// of the last sweep as far as the dual objective rises. It is concave: its slope along the
    /// direction falls, and is bisected to zero.
    void leap()
    {
        const std::vector<double> rowDrift = driftOf(rows, m_lastRows);
        const std::vector<double> columnDrift = driftOf(columns, m_lastColumns);
        const auto rises = [&](double length) {
            return slopeAt(moved(rows, rowDrift, length), moved(columns, columnDrift, length),
                           rowDrift, columnDrift)
                > 0;
        };
        double fastest = 0;
        for (const auto *drift : {&rowDrift, &columnDrift}) {
            for (const double part : *drift)
                fastest = std::max(fastest, std::abs(part));
        }
        // No factor needs to grow by more than all weights differ: e^100 is far beyond.
        const double most = fastest > 0 ? 100 / fastest : 0;
        double from = 0, to = 1;
        for (; to < most && rises(to); to *= 4)
            from = to;
        if (to >= most)
            return;
        for (int step = 0; step < 20; ++step) {
            const double middle = 0.5 * (from + to);
            (rises(middle) ? from : to) = middle;
        }
        if (from == 0)
            return;
        rows = moved(rows, rowDrift, from);
        columns = moved(columns, columnDrift, from);
    }

    /// Logarithms of the growth of positive factors.
    [[nodiscard]] static std::vector<double> driftOf(const std::vector<Real> &now,
                                                     const std::vector<Real> &before)
    {
        std::vector<double> drift(now.size(), 0.0);
        for (size_t i = 0; i < now.size(); ++i) {
            if (now[i] > Real(0.0) && before[i] > Real(0.0))
                drift[i] = std::log1p(toDouble((now[i] - before[i]) / before[i]));
        }
        return drift;
    }
    [[nodiscard]] static std::vector<Real> moved(std::vector<Real> factors,
                                                 const std::vector<double> &drift, double length)
    {
        for (size_t i = 0; i < factors.size(); ++i)
            factors[i] = factors[i] * Real(std::exp(length * drift[i]));
        return factors;
    }
    /// Slope of the dual objective: Σ drift · (target − sum).
    [[nodiscard]] double slopeAt(const std::vector<Real> &rowFactors,
                                 const std::vector<Real> &columnFactors,
                                 const std::vector<double> &rowDrift,
                                 const std::vector<double> &columnDrift) const
    {
        double slope = 0;
        std::vector<Real> columnSums(m_problem.columns);
        for (size_t row = 0; row < m_problem.rows; ++row) {
            Real sum{};
            for (size_t column = 0; column < m_problem.columns; ++column) {
                const size_t at = m_problem.cell(row, column);
                if (m_problem.isFixed(at))
                    continue;
                Real share = rowFactors[row] * (m_weights[at] * columnFactors[column]);
                if (share < real<Real>(m_problem.low[at]))
                    share = real<Real>(m_problem.low[at]);
                else if (m_problem.high[at] != MatrixProblem::NoCap
                         && share > real<Real>(m_problem.high[at]))
                    share = real<Real>(m_problem.high[at]);
                sum += share;
                columnSums[column] += share;
            }
            slope += rowDrift[row] * toDouble(m_rowTargets[row] - sum);
        }
        for (size_t column = 0; column < m_problem.columns; ++column)
            slope += columnDrift[column]
                * toDouble(m_columnTargets[column] - columnSums[column]);
        return slope;
    }

    void gather(size_t row, size_t column, Real factor)
    {
        const size_t at = m_problem.cell(row, column);
        if (!m_problem.isFixed(at))
            m_cells.add(m_weights[at] * factor, m_problem.low[at], m_problem.high[at]);
    }
    void gatherRow(size_t row)
    {
        m_cells.clear();
        for (size_t column = 0; column < m_problem.columns; ++column)
            gather(row, column, columns[column]);
    }
    void gatherColumn(size_t column)
    {
        m_cells.clear();
        for (size_t row = 0; row < m_problem.rows; ++row)
            gather(row, column, rows[row]);
    }
    [[nodiscard]] double offBy(Real factor, Real target) const
    {
        const LevelSum<Real> sum(m_cells, factor);
        return std::abs(toDouble(sum.fixed + sum.slope * factor - target));
    }

    const MatrixProblem &m_problem;
    std::vector<Real> m_weights;         ///< 0 for fixed cells
    std::vector<Real> m_rowTargets;      ///< less the fixed cells
    std::vector<Real> m_columnTargets;
    std::vector<quint8> m_rowBounded;
    std::vector<quint8> m_columnBounded;
    Cells<Real> m_cells;
    std::vector<Real> m_lastRows;        ///< factors of the sweep before
    std::vector<Real> m_lastColumns;
};

void split(double value, qint64 &whole, double &fraction)
{
    const double floor = std::floor(value);
    whole = static_cast<qint64>(floor);
    fraction = value - floor;
}

void split(DoubleDouble value, qint64 &whole, double &fraction)
{
    const double floorHigh = std::floor(value.high);
    const DoubleDouble rest = DoubleDouble::twoSum(value.high - floorHigh, value.low);
    const double floorRest = std::floor(rest.high + rest.low);
    whole = static_cast<qint64>(floorHigh) + static_cast<qint64>(floorRest);
    fraction = std::min((rest.high - floorRest) + rest.low, std::nextafter(1.0, 0.0));
    fraction = std::max(fraction, 0.0);
}

template<class Real>
void takeShares(const MatrixProblem &problem, const Fitter<Real> &fitter, MatrixShares &shares)
{
    for (size_t row = 0; row < problem.rows; ++row) {
        for (size_t column = 0; column < problem.columns; ++column) {
            const size_t at = problem.cell(row, column);
            if (problem.isFixed(at)) {
                shares.whole[at] = problem.low[at];
                continue;
            }
            const Real share = fitter.share(row, column);
            if (share < real<Real>(problem.low[at])) {
                shares.whole[at] = problem.low[at];
                shares.clamps[at] = Clamp::Floor;
            } else if (problem.high[at] != MatrixProblem::NoCap
                       && share > real<Real>(problem.high[at])) {
                shares.whole[at] = problem.high[at];
                shares.clamps[at] = Clamp::Cap;
            } else {
                split(share, shares.whole[at], shares.fraction[at]);
            }
        }
    }
}

} // namespace

MatrixShares fittedShares(const MatrixProblem &problem)
{
    MatrixShares shares;
    shares.whole.assign(problem.weights.size(), 0);
    shares.fraction.assign(problem.weights.size(), 0);
    shares.clamps.assign(problem.weights.size(), Clamp::None);
    qint64 largest = 1;
    for (const qint64 total : problem.rowTotals)
        largest = std::max(largest, total);

    Fitter<double> fitter(problem);
    shares.converged = fitter.run(Tolerance * static_cast<double>(largest), MaxSweeps);
    shares.sweeps = fitter.sweeps;
    for (const double factor : fitter.columns)
        shares.columnLogs.push_back(factor > 0 ? std::log(factor) : 0.0);
    if (largest < FineFrom) {
        takeShares(problem, fitter, shares);
        return shares;
    }
    Fitter<DoubleDouble> fine(problem);
    std::copy(fitter.rows.begin(), fitter.rows.end(), fine.rows.begin());
    std::copy(fitter.columns.begin(), fitter.columns.end(), fine.columns.begin());
    shares.converged = fine.run(FineTolerance, MaxFineSweeps);
    shares.sweeps += fine.sweeps;
    takeShares(problem, fine, shares);
    return shares;
}

} // namespace weiwo
