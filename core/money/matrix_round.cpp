#include "core/money/matrix_problem.h"

#include <algorithm>
#include <cmath>

namespace weiwo {

namespace {

/// What one unit more costs. Leaving the bracket of a share weighs more than anything inside it,
/// so that is counted apart and compared first. The rest is in whole quanta: sums are exact, and
/// costs that differ by rounding noise only are equal.
struct Cost
{
    qint64 outside = 0;
    qint64 quanta = 0;

    auto operator<=>(const Cost &) const = default;
    friend Cost operator+(Cost a, Cost b) { return {a.outside + b.outside, a.quanta + b.quanta}; }
    friend Cost operator-(Cost a, Cost b) { return {a.outside - b.outside, a.quanta - b.quanta}; }
};

/// The outside part of what must not be done at all.
constexpr qint64 Forbidden = std::numeric_limits<qint64>::max() / 1'000'000;

Cost costOf(double value, double quanta)
{
    return {0, std::llround(value * quanta)};
}

/// Controlled rounding (Cox & Ernst 1982): least Σ|a − x|, inside ⌊x⌋…⌈x⌉.
class ControlledGains
{
public:
    explicit ControlledGains(const MatrixShares &shares) : m_shares(shares) { }

    [[nodiscard]] qint64 start(size_t at) const
    {
        return m_shares.whole[at] + (m_shares.fraction[at] > 1 - Noise ? 1 : 0);
    }
    [[nodiscard]] Cost gain(size_t at, qint64 amount) const
    {
        const qint64 base = start(at);
        if (amount > base)
            return {amount - base + 1, 0};
        if (amount < base)
            return {amount - base - 1, 0};
        const double fraction = m_shares.fraction[at];
        if (fraction < Noise || fraction > 1 - Noise)
            return {1, 0};
        return costOf(1 - 2 * fraction, 1e10);
    }

private:
    /// Half of the last decimal place that a share is shown with: nearer to a whole number, it
    /// is one.
    static constexpr double Noise = 5e-7;

    const MatrixShares &m_shares;
};

/// Divisors with standard rounding (Balinski & Demange 1989). The columns' factors are taken off
/// the costs: that changes no comparison of tables with the same margins, and lets the search
/// start next to its end.
class BiproportionalGains
{
public:
    BiproportionalGains(const MatrixProblem &problem, const MatrixShares &shares)
        : m_problem(problem), m_shares(shares)
    {
        const qint64 largest = *std::max_element(problem.rowTotals.begin(),
                                                 problem.rowTotals.end());
        m_quanta = largest > 100'000'000 ? 1e14 : 1e12;
        for (const double log : shares.columnLogs)
            m_columnPrices.push_back(costOf(log, m_quanta));
    }

    [[nodiscard]] qint64 start(size_t at) const
    {
        return std::max<qint64>(0, m_shares.whole[at] - 1);
    }
    [[nodiscard]] Cost gain(size_t at, qint64 amount) const
    {
        if (amount < 0)
            return {amount, 0};
        return costOf(std::log(static_cast<double>(amount) + 0.5)
                          - std::log(static_cast<double>(m_problem.weights[at])),
                      m_quanta)
            - m_columnPrices[at % m_problem.columns];
    }

private:
    const MatrixProblem &m_problem;
    const MatrixShares &m_shares;
    double m_quanta;
    std::vector<Cost> m_columnPrices;
};

/// Min-cost flow: rows are made exact one by one, then columns by shortest paths that move one
/// unit at a time.
template<class Gains>
class Rounder
{
public:
    Rounder(const MatrixProblem &problem, const Gains &gains)
        : m_problem(problem), m_gains(gains), m_rows(problem.rows), m_columns(problem.columns),
          m_amounts(problem.weights.size()), m_up(problem.weights.size()),
          m_down(problem.weights.size())
    {
    }

    [[nodiscard]] std::optional<RoundedMatrix> run()
    {
        for (size_t row = 0; row < m_rows; ++row) {
            if (!settleRow(row))
                return std::nullopt;
        }
        m_excess = m_problem.columnTotals;
        for (qint64 &excess : m_excess)
            excess = -excess;
        for (size_t at = 0; at < m_amounts.size(); ++at)
            m_excess[at % m_columns] += m_amounts[at];
        RoundedMatrix result;
        if (std::any_of(m_excess.begin(), m_excess.end(), [](qint64 e) { return e != 0; })) {
            buildArcs();
            while (std::any_of(m_excess.begin(), m_excess.end(), [](qint64 e) { return e > 0; })) {
                if (!movePath())
                    return std::nullopt;
                ++result.paths;
            }
        }
        result.amounts = std::move(m_amounts);
        return result;
    }

private:
    static constexpr size_t BlockRows = 64;
    using Priced = std::pair<Cost, size_t>;

    /// The cheapest row that moves a unit from one column to another.
    struct Arc
    {
        Cost cost{Forbidden, 0};
        size_t row = 0;

        [[nodiscard]] bool open() const { return cost.outside < Forbidden / 2; }
        [[nodiscard]] bool worseThan(Cost other, size_t otherRow) const
        {
            return other < cost || (other == cost && otherRow < row);
        }
    };

    // Costs are kept by column, so that looking for a row reads straight on.
    [[nodiscard]] size_t slot(size_t row, size_t column) const { return column * m_rows + row; }

    [[nodiscard]] Cost upCost(size_t at) const
    {
        const qint64 amount = m_amounts[at];
        return amount < m_problem.high[at] ? m_gains.gain(at, amount) : Cost{Forbidden, 0};
    }
    [[nodiscard]] Cost downCost(size_t at) const
    {
        const qint64 amount = m_amounts[at];
        return amount > m_problem.low[at] ? m_gains.gain(at, amount - 1) : Cost{-Forbidden, 0};
    }
    void change(size_t row, size_t column, qint64 by)
    {
        const size_t at = m_problem.cell(row, column);
        m_amounts[at] += by;
        m_up[slot(row, column)] = upCost(at);
        m_down[slot(row, column)] = downCost(at);
    }

    /// The same on the costs of the row that is being settled.
    void changeInRow(size_t row, size_t column, qint64 by)
    {
        const size_t at = m_problem.cell(row, column);
        m_amounts[at] += by;
        m_rowUp[column] = {upCost(at), column};
        m_rowDown[column] = {downCost(at), column};
    }

    /// Takes the cheapest units until the row is exact, then swaps while that is cheaper.
    bool settleRow(size_t row)
    {
        qint64 missing = m_problem.rowTotals[row];
        m_rowUp.resize(m_columns);
        m_rowDown.resize(m_columns);
        for (size_t column = 0; column < m_columns; ++column) {
            const size_t at = m_problem.cell(row, column);
            m_amounts[at] = m_problem.isFixed(at)
                ? m_problem.low[at]
                : std::clamp(m_gains.start(at), m_problem.low[at], m_problem.high[at]);
            missing -= m_amounts[at];
            changeInRow(row, column, 0);
        }
        missing = raise(row, missing);
        for (; missing < 0; ++missing) {
            const auto [cost, column] = *std::max_element(m_rowDown.begin(), m_rowDown.end());
            if (cost.outside == -Forbidden)
                return false;
            changeInRow(row, column, -1);
        }
        if (missing > 0)
            return false;
        while (true) {
            const auto [up, raised] = *std::min_element(m_rowUp.begin(), m_rowUp.end());
            const auto [down, lowered] = *std::max_element(m_rowDown.begin(), m_rowDown.end());
            if (!(up < down))
                break;
            changeInRow(row, raised, 1);
            changeInRow(row, lowered, -1);
        }
        for (size_t column = 0; column < m_columns; ++column) {
            m_up[slot(row, column)] = m_rowUp[column].first;
            m_down[slot(row, column)] = m_rowDown[column].first;
        }
        return true;
    }

    qint64 raise(size_t row, qint64 missing)
    {
        if (missing <= 0)
            return missing;
        std::vector<Priced> &heap = m_heap;
        heap = m_rowUp;
        std::make_heap(heap.begin(), heap.end(), std::greater<>{});
        for (; missing > 0; --missing) {
            std::pop_heap(heap.begin(), heap.end(), std::greater<>{});
            Priced &cheapest = heap.back();
            if (cheapest.first.outside == Forbidden)
                return missing;
            changeInRow(row, cheapest.second, 1);
            cheapest = m_rowUp[cheapest.second];
            std::push_heap(heap.begin(), heap.end(), std::greater<>{});
        }
        return 0;
    }

    [[nodiscard]] Cost moveCost(size_t row, size_t from, size_t to) const
    {
        return m_up[slot(row, to)] - m_down[slot(row, from)];
    }
    [[nodiscard]] Arc &arc(size_t from, size_t to) { return m_arcs[from * m_columns + to]; }
    /// The cheapest row of each block of rows: a change looks through one block only.
    [[nodiscard]] Arc *blocksOf(size_t from, size_t to)
    {
        return &m_blocks[(from * m_columns + to) * m_blockCount];
    }

    void findInBlock(size_t from, size_t to, size_t block)
    {
        Arc best;
        const Cost *up = &m_up[slot(0, to)];
        const Cost *down = &m_down[slot(0, from)];
        const size_t end = std::min(m_rows, (block + 1) * BlockRows);
        for (size_t row = block * BlockRows; row < end; ++row) {
            const Cost cost = up[row] - down[row];
            if (cost < best.cost)
                best = {cost, row};
        }
        blocksOf(from, to)[block] = best;
    }
    void findArc(size_t from, size_t to)
    {
        const Arc *blocks = blocksOf(from, to);
        arc(from, to) = *std::min_element(blocks, blocks + m_blockCount,
                                          [](const Arc &a, const Arc &b) { return a.cost < b.cost; });
    }
    void buildArcs()
    {
        m_blockCount = (m_rows + BlockRows - 1) / BlockRows;
        m_arcs.assign(m_columns * m_columns, Arc{});
        m_blocks.assign(m_arcs.size() * m_blockCount, Arc{});
        for (size_t from = 0; from < m_columns; ++from) {
            for (size_t to = 0; to < m_columns; ++to) {
                if (from == to)
                    continue;
                for (size_t block = 0; block < m_blockCount; ++block)
                    findInBlock(from, to, block);
                findArc(from, to);
            }
        }
    }
    void refreshArc(size_t from, size_t to, size_t row)
    {
        const size_t block = row / BlockRows;
        Arc &known = blocksOf(from, to)[block];
        const Cost cost = moveCost(row, from, to);
        if (known.row != row && !known.worseThan(cost, row))
            return;
        if (known.row == row && cost > known.cost)
            findInBlock(from, to, block);
        else
            known = {cost, row};
        findArc(from, to);
    }
    void refreshColumn(size_t row, size_t column)
    {
        for (size_t other = 0; other < m_columns; ++other) {
            if (other == column)
                continue;
            refreshArc(column, other, row);
            refreshArc(other, column, row);
        }
    }

    /// Bellman–Ford from the columns that have too much; each round goes on from the columns that
    /// the last one brought nearer.
    void findPaths()
    {
        m_known.assign(m_columns, 0);
        m_distance.assign(m_columns, Cost{});
        m_before.assign(m_columns, m_columns);
        for (size_t column = 0; column < m_columns; ++column)
            m_known[column] = m_excess[column] > 0;
        std::vector<quint8> nearer = m_known;
        bool changed = true;
        for (size_t round = 0; changed && round < m_columns; ++round) {
            changed = false;
            std::vector<quint8> next(m_columns, 0);
            for (size_t from = 0; from < m_columns; ++from) {
                if (nearer[from] && relax(from, next))
                    changed = true;
            }
            nearer = std::move(next);
        }
    }

    bool relax(size_t from, std::vector<quint8> &nearer)
    {
        bool changed = false;
        const Arc *arcs = &arc(from, 0);
        for (size_t to = 0; to < m_columns; ++to) {
            if (to == from || !arcs[to].open())
                continue;
            const Cost distance = m_distance[from] + arcs[to].cost;
            if (m_known[to] && !(distance < m_distance[to]))
                continue;
            m_known[to] = 1;
            m_distance[to] = distance;
            m_before[to] = from;
            nearer[to] = 1;
            changed = true;
        }
        return changed;
    }

    /// Moves one unit from a column with too much to the nearest with too little.
    bool movePath()
    {
        findPaths();
        std::optional<size_t> target;
        for (size_t column = 0; column < m_columns; ++column) {
            if (m_excess[column] < 0 && m_known[column]
                && (!target || m_distance[column] < m_distance[*target]))
                target = column;
        }
        if (!target)
            return false;
        std::vector<std::pair<size_t, size_t>> changed;
        size_t to = *target;
        for (; m_before[to] != m_columns; to = m_before[to]) {
            const size_t from = m_before[to];
            const size_t row = arc(from, to).row;
            change(row, from, -1);
            change(row, to, 1);
            changed.emplace_back(row, from);
            changed.emplace_back(row, to);
        }
        ++m_excess[*target];
        --m_excess[to];
        for (const auto &[row, column] : changed)
            refreshColumn(row, column);
        return true;
    }

    const MatrixProblem &m_problem;
    const Gains &m_gains;
    size_t m_rows;
    size_t m_columns;
    std::vector<qint64> m_amounts;
    std::vector<Cost> m_up;          ///< of the next unit, by slot
    std::vector<Cost> m_down;        ///< of the last unit, by slot
    std::vector<Priced> m_rowUp;     ///< of the row that is being settled, by column
    std::vector<Priced> m_rowDown;
    std::vector<Priced> m_heap;
    std::vector<qint64> m_excess;
    std::vector<Arc> m_arcs;         ///< by pair of columns
    std::vector<Arc> m_blocks;       ///< by pair of columns and block of rows
    size_t m_blockCount = 0;
    std::vector<quint8> m_known;
    std::vector<Cost> m_distance;
    std::vector<size_t> m_before;
};

} // namespace

std::optional<RoundedMatrix> roundedMatrix(const MatrixProblem &problem,
                                           const MatrixShares &shares, MatrixMethod method)
{
    if (method == MatrixMethod::Biproportional) {
        const BiproportionalGains gains(problem, shares);
        return Rounder<BiproportionalGains>(problem, gains).run();
    }
    const ControlledGains gains(shares);
    return Rounder<ControlledGains>(problem, gains).run();
}

} // namespace weiwo
