#include "core/customers/value/minimiser.h"

#include <algorithm>
#include <cmath>

namespace weiwo::customers {

namespace {

using Vector = std::vector<double>;

/// Of what the slope promises, so much a step must bring.
constexpr double LeastGain = 1e-4;
/// Sums of a million terms differ by this from one point to the next without meaning anything.
constexpr double Noise = 1e-14;
constexpr int MostHalvings = 40;

double product(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

double largest(const Vector &vector)
{
    double most = 0;
    for (const double value : vector)
        most = std::max(most, std::abs(value));
    return most;
}

class Bfgs
{
public:
    Bfgs(const Objective &objective, std::span<const double> start, const MinimiserOptions &options)
        : m_objective(objective), m_options(options), m_size(start.size())
    {
        m_found.at.assign(start.begin(), start.end());
        m_found.gradient.resize(m_size);
        forget();
    }

    Minimum run()
    {
        m_found.value = evaluate(m_found.at, m_found.gradient);
        while (std::isfinite(m_found.value)) {
            m_found.largestGradient = largest(m_found.gradient);
            m_found.converged = m_found.largestGradient <= m_options.largestGradient;
            if (m_found.converged || m_found.iterations >= m_options.mostIterations)
                break;
            m_found.stopped = m_options.stop && m_options.stop();
            if (m_found.stopped || !iterate())
                break;
        }
        return std::move(m_found);
    }

private:
    double evaluate(const Vector &at, Vector &gradient)
    {
        ++m_found.evaluations;
        return m_objective(at, gradient);
    }

    /// The inverse second derivatives are taken to be 1 again.
    void forget()
    {
        m_inverse.assign(m_size * m_size, 0);
        for (size_t i = 0; i < m_size; ++i)
            m_inverse[i * m_size + i] = 1;
        m_knows = false;
    }

    Vector direction() const
    {
        Vector way(m_size);
        for (size_t i = 0; i < m_size; ++i)
            for (size_t j = 0; j < m_size; ++j)
                way[i] -= m_inverse[i * m_size + j] * m_found.gradient[j];
        const double length = largest(way);
        if (length > m_options.longestStep)
            for (double &part : way)
                part *= m_options.longestStep / length;
        return way;
    }

    bool iterate()
    {
        ++m_found.iterations;
        if (step(direction()))
            return true;
        if (!m_knows)
            return false;
        // What was learnt of the shape misleads here: straight down once more.
        forget();
        return step(direction());
    }

    bool step(const Vector &way)
    {
        const double slope = product(way, m_found.gradient);
        if (!(slope < 0))
            return false;
        Vector at(m_size);
        Vector gradient(m_size);
        double length = 1;
        for (int halving = 0; halving < MostHalvings; ++halving, length /= 2) {
            for (size_t i = 0; i < m_size; ++i)
                at[i] = m_found.at[i] + length * way[i];
            const double value = evaluate(at, gradient);
            const double limit =
                m_found.value + LeastGain * length * slope + Noise * std::abs(m_found.value);
            if (!std::isfinite(value) || value > limit || !std::isfinite(largest(gradient)))
                continue;
            learn(at, gradient);
            m_found.at = at;
            m_found.gradient = gradient;
            m_found.value = value;
            return true;
        }
        return false;
    }

    void learn(const Vector &at, const Vector &gradient)
    {
        Vector moved(m_size);
        Vector bent(m_size);
        for (size_t i = 0; i < m_size; ++i) {
            moved[i] = at[i] - m_found.at[i];
            bent[i] = gradient[i] - m_found.gradient[i];
        }
        const double curvature = product(moved, bent);
        if (!(curvature > 1e-10 * std::sqrt(product(moved, moved) * product(bent, bent))))
            return;
        if (!m_knows) {
            // The first step tells the scale.
            for (double &entry : m_inverse)
                entry *= curvature / product(bent, bent);
            m_knows = true;
        }
        Vector seen(m_size);
        for (size_t i = 0; i < m_size; ++i)
            for (size_t j = 0; j < m_size; ++j)
                seen[i] += m_inverse[i * m_size + j] * bent[j];
        const double weight = (1 + product(bent, seen) / curvature) / curvature;
        for (size_t i = 0; i < m_size; ++i)
            for (size_t j = 0; j < m_size; ++j)
                m_inverse[i * m_size + j] += weight * moved[i] * moved[j]
                    - (seen[i] * moved[j] + moved[i] * seen[j]) / curvature;
    }

    const Objective &m_objective;
    const MinimiserOptions &m_options;
    size_t m_size;
    SquareMatrix m_inverse;
    bool m_knows = false; ///< the shape has been looked at
    Minimum m_found;
};

size_t sideOf(const SquareMatrix &matrix)
{
    size_t side = 0;
    while (side * side < matrix.size())
        ++side;
    return side;
}

/// L of matrix = L·Lᵀ.
std::optional<SquareMatrix> lowerRoot(const SquareMatrix &matrix, size_t side)
{
    SquareMatrix root(matrix.size());
    for (size_t i = 0; i < side; ++i) {
        for (size_t j = 0; j <= i; ++j) {
            double rest = matrix[i * side + j];
            for (size_t k = 0; k < j; ++k)
                rest -= root[i * side + k] * root[j * side + k];
            if (i == j && !(rest > 0 && std::isfinite(rest)))
                return {};
            root[i * side + j] = i == j ? std::sqrt(rest) : rest / root[j * side + j];
        }
    }
    return root;
}

} // namespace

Minimum minimised(const Objective &objective, std::span<const double> start,
                  const MinimiserOptions &options)
{
    return Bfgs(objective, start, options).run();
}

bool isBetter(const Minimum &one, const Minimum &other)
{
    constexpr double same = 1e-9;
    if (!std::isfinite(one.value) || !std::isfinite(other.value))
        return std::isfinite(one.value);
    if (std::abs(one.value - other.value) <= same * std::abs(other.value)
        && one.converged != other.converged)
        return one.converged;
    return one.value < other.value;
}

SquareMatrix hessian(const Objective &objective, std::span<const double> at, double step)
{
    const size_t side = at.size();
    SquareMatrix second(side * side);
    Vector point(at.begin(), at.end());
    Vector above(side);
    Vector below(side);
    for (size_t i = 0; i < side; ++i) {
        point[i] = at[i] + step;
        objective(point, above);
        point[i] = at[i] - step;
        objective(point, below);
        point[i] = at[i];
        for (size_t j = 0; j < side; ++j) {
            const double half = (above[j] - below[j]) / (4 * step);
            second[i * side + j] += half;
            second[j * side + i] += half;
        }
    }
    return second;
}

SquareMatrix submatrix(const SquareMatrix &matrix, const std::vector<size_t> &kept)
{
    const size_t side = sideOf(matrix);
    SquareMatrix part;
    for (const size_t row : kept)
        for (const size_t column : kept)
            part.push_back(matrix[row * side + column]);
    return part;
}

std::optional<SquareMatrix> inverted(const SquareMatrix &matrix)
{
    const size_t side = sideOf(matrix);
    const auto root = lowerRoot(matrix, side);
    if (!root)
        return {};
    SquareMatrix inverse(matrix.size());
    for (size_t column = 0; column < side; ++column) {
        Vector solved(side);
        for (size_t i = 0; i < side; ++i) {
            double rest = i == column ? 1 : 0;
            for (size_t k = 0; k < i; ++k)
                rest -= (*root)[i * side + k] * solved[k];
            solved[i] = rest / (*root)[i * side + i];
        }
        for (size_t i = side; i-- > 0;) {
            double rest = solved[i];
            for (size_t k = i + 1; k < side; ++k)
                rest -= (*root)[k * side + i] * solved[k];
            solved[i] = rest / (*root)[i * side + i];
            inverse[i * side + column] = solved[i];
        }
    }
    return inverse;
}

} // namespace weiwo::customers
