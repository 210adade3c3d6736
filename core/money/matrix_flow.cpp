#include "core/money/allocate_kernel.h"
#include "core/money/matrix_problem.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace weiwo {

namespace {

/// Max flow on rows → columns over what lies above the lower bounds (Dinic 1970).
class MatrixFlow
{
public:
    explicit MatrixFlow(const MatrixProblem &problem)
        : m_problem(problem), m_supply(problem.rowTotals), m_demand(problem.columnTotals),
          m_flow(problem.weights.size(), 0)
    {
        for (size_t row = 0; row < problem.rows; ++row) {
            for (size_t column = 0; column < problem.columns; ++column) {
                m_supply[row] -= problem.low[problem.cell(row, column)];
                m_demand[column] -= problem.low[problem.cell(row, column)];
            }
        }
    }

    /// Starts from a table instead of the lower bounds, less what it has too much of.
    void startFrom(const std::vector<qint64> &table)
    {
        for (size_t at = 0; at < table.size(); ++at)
            set(at, table[at] - m_problem.low[at]);
        for (size_t at = 0; at < table.size(); ++at) {
            const qint64 excess = std::max(-m_supply[at / m_problem.columns],
                                           -m_demand[at % m_problem.columns]);
            if (excess > 0)
                set(at, std::max<qint64>(m_flow[at] - excess, 0));
        }
    }

    /// The cut where lower bounds alone are more than a margin.
    [[nodiscard]] std::optional<MatrixCut> overdrawn() const
    {
        MatrixCut cut;
        for (size_t column = 0; column < m_problem.columns; ++column) {
            if (m_demand[column] < 0) {
                cut.columns.push_back(column);
                cut.by -= m_demand[column];
            }
        }
        if (cut.by > 0)
            return cut;
        for (size_t row = 0; row < m_problem.rows; ++row) {
            if (m_supply[row] < 0)
                cut.by -= m_supply[row];
            else
                cut.rows.push_back(row);
        }
        if (cut.by == 0)
            return std::nullopt;
        cut.columns.resize(m_problem.columns);
        std::iota(cut.columns.begin(), cut.columns.end(), size_t{0});
        return cut;
    }

    void run()
    {
        for (size_t row = 0; row < m_problem.rows; ++row) {
            for (size_t column = 0; column < m_problem.columns && m_supply[row] > 0; ++column)
                push(row, column, std::min(m_supply[row], m_demand[column]));
        }
        while (findLevels()) {
            m_nextColumn.assign(m_problem.rows, 0);
            m_nextRow.assign(m_problem.columns, 0);
            for (size_t row = 0; row < m_problem.rows; ++row) {
                while (m_supply[row] > 0) {
                    const qint64 sent = sendFromRow(row, m_supply[row]);
                    if (sent == 0)
                        break;
                    m_supply[row] -= sent;
                }
            }
        }
    }

    /// The cut after run(), if some supply found no way.
    [[nodiscard]] std::optional<MatrixCut> shortCut() const
    {
        MatrixCut cut;
        for (const qint64 left : m_supply)
            cut.by += left;
        if (cut.by == 0)
            return std::nullopt;
        for (size_t row = 0; row < m_problem.rows; ++row) {
            if (m_rowLevel[row] >= 0)
                cut.rows.push_back(row);
        }
        for (size_t column = 0; column < m_problem.columns; ++column) {
            if (m_columnLevel[column] >= 0)
                cut.columns.push_back(column);
        }
        return cut;
    }

    /// The table after run().
    [[nodiscard]] std::vector<qint64> table() const
    {
        std::vector<qint64> amounts = m_problem.low;
        for (size_t at = 0; at < amounts.size(); ++at)
            amounts[at] += m_flow[at];
        return amounts;
    }

    [[nodiscard]] bool canRaise(size_t row, size_t column) const
    {
        const size_t at = m_problem.cell(row, column);
        return m_problem.high[at] == MatrixProblem::NoCap
            || m_flow[at] < m_problem.high[at] - m_problem.low[at];
    }
    [[nodiscard]] bool canLower(size_t row, size_t column) const
    {
        return m_flow[m_problem.cell(row, column)] > 0;
    }

private:
    void set(size_t at, qint64 flow)
    {
        m_supply[at / m_problem.columns] -= flow - m_flow[at];
        m_demand[at % m_problem.columns] -= flow - m_flow[at];
        m_flow[at] = flow;
    }

    [[nodiscard]] qint64 room(size_t row, size_t column) const
    {
        const size_t at = m_problem.cell(row, column);
        return m_problem.high[at] == MatrixProblem::NoCap
            ? MatrixProblem::NoCap
            : m_problem.high[at] - m_problem.low[at] - m_flow[at];
    }

    void push(size_t row, size_t column, qint64 wanted)
    {
        const qint64 amount = std::min(wanted, room(row, column));
        m_flow[m_problem.cell(row, column)] += amount;
        m_supply[row] -= amount;
        m_demand[column] -= amount;
    }

    /// Breadth first from the rows with supply; whether a column with demand is reached.
    bool findLevels()
    {
        m_rowLevel.assign(m_problem.rows, -1);
        m_columnLevel.assign(m_problem.columns, -1);
        std::vector<size_t> rows, columns;
        for (size_t row = 0; row < m_problem.rows; ++row) {
            if (m_supply[row] > 0) {
                m_rowLevel[row] = 0;
                rows.push_back(row);
            }
        }
        bool found = false;
        for (int level = 1; !rows.empty(); level += 2) {
            columns.clear();
            for (size_t column = 0; column < m_problem.columns; ++column) {
                if (m_columnLevel[column] >= 0 || !anyCanRaise(rows, column))
                    continue;
                m_columnLevel[column] = level;
                columns.push_back(column);
                found = found || m_demand[column] > 0;
            }
            rows.clear();
            for (size_t row = 0; row < m_problem.rows && !columns.empty(); ++row) {
                if (m_rowLevel[row] >= 0 || !anyCanLower(row, columns))
                    continue;
                m_rowLevel[row] = level + 1;
                rows.push_back(row);
            }
        }
        return found;
    }

    [[nodiscard]] bool anyCanRaise(const std::vector<size_t> &rows, size_t column) const
    {
        return std::any_of(rows.begin(), rows.end(),
                           [this, column](size_t row) { return canRaise(row, column); });
    }
    [[nodiscard]] bool anyCanLower(size_t row, const std::vector<size_t> &columns) const
    {
        return std::any_of(columns.begin(), columns.end(),
                           [this, row](size_t column) { return canLower(row, column); });
    }

    // The recursion alternates between the sides, so its depth is twice the short side at most.
    qint64 sendFromRow(size_t row, qint64 limit)
    {
        for (size_t &column = m_nextColumn[row]; column < m_problem.columns; ++column) {
            if (m_columnLevel[column] != m_rowLevel[row] + 1 || !canRaise(row, column))
                continue;
            const qint64 sent = sendFromColumn(column, std::min(limit, room(row, column)));
            if (sent > 0) {
                m_flow[m_problem.cell(row, column)] += sent;
                return sent;
            }
        }
        return 0;
    }

    qint64 sendFromColumn(size_t column, qint64 limit)
    {
        if (m_demand[column] > 0) {
            const qint64 sent = std::min(limit, m_demand[column]);
            m_demand[column] -= sent;
            return sent;
        }
        for (size_t &row = m_nextRow[column]; row < m_problem.rows; ++row) {
            if (m_rowLevel[row] != m_columnLevel[column] + 1 || !canLower(row, column))
                continue;
            const size_t at = m_problem.cell(row, column);
            const qint64 sent = sendFromRow(row, std::min(limit, m_flow[at]));
            if (sent > 0) {
                m_flow[at] -= sent;
                return sent;
            }
        }
        return 0;
    }

    const MatrixProblem &m_problem;
    std::vector<qint64> m_supply;
    std::vector<qint64> m_demand;
    std::vector<qint64> m_flow;          ///< above the lower bound
    std::vector<int> m_rowLevel;
    std::vector<int> m_columnLevel;
    std::vector<size_t> m_nextColumn;
    std::vector<size_t> m_nextRow;
};

/// Strongly connected components of the residual graph (Tarjan 1972): rows, then columns.
class Components
{
public:
    Components(const MatrixProblem &problem, const MatrixFlow &flow)
        : m_problem(problem), m_flow(flow), m_nodes(problem.rows + problem.columns)
    {
        for (size_t node = 0; node < m_nodes.size(); ++node) {
            if (m_nodes[node].index == 0)
                visit(node);
        }
    }
    [[nodiscard]] bool joined(size_t row, size_t column) const
    {
        return m_nodes[row].component == m_nodes[m_problem.rows + column].component;
    }

private:
    struct Node
    {
        int index = 0;
        int least = 0;
        int component = 0;
    };

    [[nodiscard]] bool leads(size_t from, size_t other) const
    {
        return from < m_problem.rows ? m_flow.canRaise(from, other)
                                     : m_flow.canLower(other, from - m_problem.rows);
    }

    // As deep as twice the short side at most: a path alternates between the sides.
    void visit(size_t node)
    {
        m_nodes[node].index = m_nodes[node].least = ++m_count;
        m_stack.push_back(node);
        const bool isRow = node < m_problem.rows;
        const size_t others = isRow ? m_problem.columns : m_problem.rows;
        for (size_t other = 0; other < others; ++other) {
            if (!leads(node, other))
                continue;
            const size_t next = isRow ? m_problem.rows + other : other;
            if (m_nodes[next].index == 0)
                visit(next);
            if (m_nodes[next].component == 0)
                m_nodes[node].least = std::min(m_nodes[node].least, m_nodes[next].least);
        }
        if (m_nodes[node].least == m_nodes[node].index)
            close(node);
    }

    void close(size_t root)
    {
        ++m_components;
        size_t node = root;
        do {
            node = m_stack.back();
            m_stack.pop_back();
            m_nodes[node].component = m_components;
        } while (node != root);
    }

    const MatrixProblem &m_problem;
    const MatrixFlow &m_flow;
    std::vector<Node> m_nodes;
    std::vector<size_t> m_stack;
    int m_count = 0;
    int m_components = 0;
};

} // namespace

std::optional<MatrixCut> settleByFlow(MatrixProblem &problem)
{
    MatrixFlow flow(problem);
    if (auto cut = flow.overdrawn())
        return cut;
    flow.run();
    if (auto cut = flow.shortCut())
        return cut;
    const std::vector<qint64> table = flow.table();
    const Components components(problem, flow);
    std::vector<size_t> settled;
    for (size_t row = 0; row < problem.rows; ++row) {
        for (size_t column = 0; column < problem.columns; ++column) {
            if (!components.joined(row, column))
                settled.push_back(problem.cell(row, column));
        }
    }
    for (const size_t at : settled)
        problem.low[at] = problem.high[at] = table[at];
    return std::nullopt;
}

void mendShares(const MatrixProblem &problem, MatrixShares &shares)
{
    // In whole numbers of a fraction of a unit, as small as the totals leave room for.
    constexpr int mostBits = 60, finestBits = 30;
    qint64 largest = 1;
    for (const auto *totals : {&problem.rowTotals, &problem.columnTotals})
        largest = std::max(largest, *std::max_element(totals->begin(), totals->end()));
    for (const qint64 low : problem.low)
        largest = std::max(largest, std::abs(low));
    int bits = 0;
    while (bits < finestBits && largest < qint64{1} << (mostBits - bits - 1))
        ++bits;
    const qint64 unit = qint64{1} << bits;

    MatrixProblem fine = problem;
    for (auto *figures : {&fine.rowTotals, &fine.columnTotals, &fine.low}) {
        for (qint64 &figure : *figures)
            figure *= unit;
    }
    std::vector<qint64> table(shares.whole.size());
    for (size_t at = 0; at < table.size(); ++at) {
        // A cap above every total is no cap.
        fine.high[at] = fine.high[at] > largest && !problem.isFixed(at) ? MatrixProblem::NoCap
                                                                        : fine.high[at] * unit;
        table[at] = std::clamp(shares.whole[at] * unit
                                   + std::llround(shares.fraction[at] * static_cast<double>(unit)),
                               fine.low[at], fine.high[at]);
    }
    MatrixFlow flow(fine);
    flow.startFrom(table);
    flow.run();
    table = flow.table();
    for (size_t at = 0; at < table.size(); ++at) {
        shares.whole[at] = floorDivided(table[at], unit);
        shares.fraction[at] = static_cast<double>(table[at] - shares.whole[at] * unit)
            / static_cast<double>(unit);
    }
}

} // namespace weiwo
