#include "core/base/id_source.h"
#include "core/money/allocate_matrix.h"
#include "tests/support/catch.h"

#include <cmath>
#include <set>

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

class Dice
{
public:
    explicit Dice(quint64 seed) : m_source(seed) { }
    qint64 roll(qint64 from, qint64 to)
    {
        return from + static_cast<qint64>(m_source.random() % static_cast<quint64>(to - from + 1));
    }
    bool oneIn(qint64 n) { return roll(1, n) == 1; }

private:
    SeededIdSource m_source;
};

/// Bounds of one cell as the answer must keep them: fen, drawn in to the lattice.
struct Range
{
    qint64 low = 0;
    qint64 high = std::numeric_limits<qint64>::max();
};

std::vector<Range> rangesOf(const MatrixRequest &request)
{
    std::vector<Range> ranges(request.weights.size());
    for (const Limits &limits : request.limits) {
        Range &range = ranges[limits.part];
        if (limits.locked) {
            range = {*limits.locked, *limits.locked};
            continue;
        }
        if (limits.floor)
            range.low = (*limits.floor + request.step - 1) / request.step * request.step;
        if (limits.cap)
            range.high = *limits.cap / request.step * request.step;
    }
    for (size_t cell = 0; cell < ranges.size(); ++cell) {
        const bool locked = ranges[cell].low == ranges[cell].high;
        if (request.weights[cell] == 0 && !locked)
            ranges[cell].high = ranges[cell].low;
    }
    return ranges;
}

/// Random bounds about a random table that meets them: the margins are that table's, so that a
/// request can be met, unless @p spoil.
MatrixRequest randomRequest(Dice &dice, size_t rows, size_t columns, qint64 largest, bool spoil)
{
    constexpr qint64 steps[] = {1, 1, 1, 10, 100};
    MatrixRequest request;
    request.step = steps[dice.roll(0, 4)];
    request.method = dice.oneIn(2) ? MatrixMethod::Controlled : MatrixMethod::Biproportional;
    for (size_t row = 0; row < rows; ++row)
        request.rowIds.push_back(u"r%1"_s.arg(row * 37 % 101));
    for (size_t column = 0; column < columns; ++column)
        request.columnIds.push_back(u"c%1"_s.arg(column * 59 % 101));
    request.rowTotals.assign(rows, 0);
    request.columnTotals.assign(columns, 0);
    const bool bounds = dice.oneIn(2), zeros = dice.oneIn(2);
    for (size_t cell = 0; cell < rows * columns; ++cell) {
        const qint64 weight = zeros && dice.oneIn(4) ? 0 : dice.roll(1, dice.oneIn(3) ? 5 : 1000);
        qint64 amount = weight == 0 ? 0 : dice.roll(0, largest) * request.step;
        Limits limits{.part = cell};
        if (bounds && weight > 0 && dice.oneIn(5))
            limits.floor = std::max<qint64>(0, amount - dice.roll(0, 3 * request.step));
        if (bounds && weight > 0 && dice.oneIn(5))
            limits.cap = amount + dice.roll(0, 3 * request.step);
        if (bounds && dice.oneIn(10)) {
            amount += dice.roll(0, 5);
            limits = {.part = cell, .locked = amount};
        }
        if (limits.any())
            request.limits.push_back(limits);
        request.weights.push_back(weight);
        request.rowTotals[cell / columns] += amount;
        request.columnTotals[cell % columns] += amount;
    }
    if (spoil) {
        auto &totals = dice.oneIn(2) ? request.rowTotals : request.columnTotals;
        const auto from = static_cast<size_t>(dice.roll(0, static_cast<qint64>(totals.size()) - 1));
        const auto to = static_cast<size_t>(dice.roll(0, static_cast<qint64>(totals.size()) - 1));
        const qint64 most = totals[from] / request.step;
        const qint64 moved = dice.roll(0, most) * request.step;
        totals[from] -= moved;
        totals[to] += moved;
    }
    return request;
}

MatrixRequest permuted(const MatrixRequest &request, Dice &dice, std::vector<size_t> &cellOf)
{
    const auto shuffled = [&dice](size_t count) {
        std::vector<size_t> order(count);
        for (size_t i = 0; i < count; ++i) {
            order[i] = i;
            std::swap(order[i], order[static_cast<size_t>(dice.roll(0, static_cast<qint64>(i)))]);
        }
        return order;
    };
    const auto rows = shuffled(request.rowIds.size());
    const auto columns = shuffled(request.columnIds.size());
    MatrixRequest other = request;
    cellOf.assign(request.weights.size(), 0);
    std::vector<size_t> place(request.weights.size());
    for (size_t row = 0; row < rows.size(); ++row) {
        other.rowIds[row] = request.rowIds[rows[row]];
        other.rowTotals[row] = request.rowTotals[rows[row]];
        for (size_t column = 0; column < columns.size(); ++column) {
            other.columnIds[column] = request.columnIds[columns[column]];
            other.columnTotals[column] = request.columnTotals[columns[column]];
            const size_t from = rows[row] * columns.size() + columns[column];
            const size_t to = row * columns.size() + column;
            other.weights[to] = request.weights[from];
            cellOf[to] = from;
            place[from] = to;
        }
    }
    for (Limits &limits : other.limits)
        limits.part = place[limits.part];
    return other;
}

double exactOf(const MatrixCell &cell)
{
    return static_cast<double>(cell.whole) + cell.fraction;
}

void checkAnswer(const MatrixRequest &request, const MatrixAllocation &answer)
{
    const size_t columns = request.columnIds.size();
    const std::vector<Range> ranges = rangesOf(request);
    std::vector<qint64> rowSums(request.rowIds.size(), 0), columnSums(columns, 0);
    for (size_t cell = 0; cell < answer.cells.size(); ++cell) {
        const qint64 amount = answer.cells[cell].amount;
        rowSums[cell / columns] += amount;
        columnSums[cell % columns] += amount;
        REQUIRE(amount >= ranges[cell].low);
        REQUIRE(amount <= ranges[cell].high);
        if (request.method == MatrixMethod::Controlled && answer.converged)
            REQUIRE(std::abs(static_cast<double>(amount) - exactOf(answer.cells[cell]))
                    < static_cast<double>(request.step));
    }
    REQUIRE(rowSums == request.rowTotals);
    REQUIRE(columnSums == request.columnTotals);
}

std::set<std::string> namesOf(const nlohmann::json &list)
{
    return list.get<std::set<std::string>>();
}

/// Σ_I R = by + Σ_J C + Σ_{I, not J} u − Σ_{not I, J} l, with every u in it finite.
void checkCertificate(const MatrixRequest &request, const Error &error)
{
    const auto rows = namesOf(error.more.at("rows"));
    const auto columns = namesOf(error.more.at("columns"));
    const std::vector<Range> ranges = rangesOf(request);
    qint64 left = 0;
    for (size_t row = 0; row < request.rowIds.size(); ++row) {
        const bool inRows = rows.contains(request.rowIds[row].toStdString());
        left += inRows ? request.rowTotals[row] : 0;
        for (size_t column = 0; column < request.columnIds.size(); ++column) {
            const bool inColumns = columns.contains(request.columnIds[column].toStdString());
            const Range &range = ranges[row * request.columnIds.size() + column];
            if (inRows && !inColumns) {
                REQUIRE(range.high != std::numeric_limits<qint64>::max());
                left -= range.high;
            }
            if (!inRows && inColumns)
                left += range.low;
        }
    }
    for (size_t column = 0; column < request.columnIds.size(); ++column)
        left -= columns.contains(request.columnIds[column].toStdString())
            ? request.columnTotals[column]
            : 0;
    REQUIRE(error.more.at("by").get<qint64>() == left);
    REQUIRE(left > 0);
}

/// The cheapest table with the margins, by trying them all (few cells, small totals).
class Cheapest
{
public:
    Cheapest(const MatrixRequest &request, const MatrixAllocation &answer)
        : m_request(request), m_answer(answer), m_ranges(rangesOf(request)),
          m_rows(request.rowTotals), m_columns(request.columnTotals)
    {
    }

    [[nodiscard]] double costOf(size_t cell, qint64 amount) const
    {
        if (m_request.method == MatrixMethod::Controlled)
            return std::abs(static_cast<double>(amount) - exactOf(m_answer.cells[cell]));
        double cost = 0;
        for (qint64 k = 0; m_request.weights[cell] > 0 && k < amount; ++k)
            cost += std::log(static_cast<double>(k) + 0.5)
                - std::log(static_cast<double>(m_request.weights[cell]));
        return cost;
    }
    [[nodiscard]] double answerCost() const
    {
        double cost = 0;
        for (size_t cell = 0; cell < m_answer.cells.size(); ++cell)
            cost += costOf(cell, m_answer.cells[cell].amount);
        return cost;
    }
    double best()
    {
        search(0, 0);
        return m_best;
    }

private:
    void search(size_t cell, double cost)
    {
        const size_t columns = m_request.columnIds.size();
        if (cell == m_request.weights.size()) {
            m_best = std::min(m_best, cost);
            return;
        }
        qint64 &row = m_rows[cell / columns], &column = m_columns[cell % columns];
        const bool lastColumn = cell % columns + 1 == columns;
        const bool lastRow = cell / columns + 1 == m_rows.size();
        qint64 from = m_ranges[cell].low, to = std::min({m_ranges[cell].high, row, column});
        if (lastColumn)
            from = std::max(from, row);
        if (lastRow)
            from = std::max(from, column);
        for (qint64 amount = from; amount <= to; ++amount) {
            row -= amount;
            column -= amount;
            search(cell + 1, cost + costOf(cell, amount));
            row += amount;
            column += amount;
        }
    }

    const MatrixRequest &m_request;
    const MatrixAllocation &m_answer;
    std::vector<Range> m_ranges;
    std::vector<qint64> m_rows;
    std::vector<qint64> m_columns;
    double m_best = HUGE_VAL;
};

std::vector<qint64> amountsOf(const MatrixAllocation &answer)
{
    std::vector<qint64> amounts;
    for (const MatrixCell &cell : answer.cells)
        amounts.push_back(cell.amount);
    return amounts;
}

} // namespace

TEST_CASE("A thousand random tables: both margins exact, bounds kept, any order alike, and a "
          "certificate where there is none")
{
    Dice dice(4711);
    int met = 0, refused = 0;
    for (int i = 0; i < 1000; ++i) {
        const auto rows = static_cast<size_t>(dice.roll(1, 7));
        const auto columns = static_cast<size_t>(dice.roll(1, 7));
        constexpr qint64 sizes[] = {3, 50, 100000, 1'000'000'000, 1'000'000'000'000};
        const MatrixRequest request =
            randomRequest(dice, rows, columns, sizes[dice.roll(0, 4)], dice.oneIn(4));
        CAPTURE(i, rows, columns, request.step, request.limits.size());
        const auto answer = allocateMatrix(request);
        if (!answer) {
            ++refused;
            REQUIRE(answer.error().code == u"cells-short"_s);
            checkCertificate(request, answer.error());
            continue;
        }
        ++met;
        checkAnswer(request, *answer);
        std::vector<size_t> cellOf;
        const auto again = allocateMatrix(permuted(request, dice, cellOf));
        REQUIRE(again.has_value());
        for (size_t cell = 0; cell < cellOf.size(); ++cell) {
            REQUIRE(again->cells[cell].amount == answer->cells[cellOf[cell]].amount);
            REQUIRE(again->cells[cell].whole == answer->cells[cellOf[cell]].whole);
        }
    }
    CHECK(met > 700);
    CHECK(refused > 30);
}

TEST_CASE("No table with the margins costs less")
{
    Dice dice(99);
    for (int i = 0; i < 600; ++i) {
        MatrixRequest request = randomRequest(dice, static_cast<size_t>(dice.roll(1, 3)),
                                              static_cast<size_t>(dice.roll(1, 3)), 4, false);
        if (request.step != 1)
            continue;
        CAPTURE(i, matrixMethodKey(request.method).toStdString());
        const auto answer = allocateMatrix(request);
        REQUIRE(answer.has_value());
        if (!answer->converged)
            continue;
        Cheapest cheapest(request, *answer);
        REQUIRE(cheapest.answerCost() <= cheapest.best() + 1e-7);
    }
}

TEST_CASE("A factor on a row or a column of the weights changes nothing that it may not")
{
    Dice dice(31);
    for (int i = 0; i < 200; ++i) {
        MatrixRequest request = randomRequest(dice, 5, 4, 20, false);
        request.limits.clear();
        const auto rows = request.rowIds.size(), columns = request.columnIds.size();
        request.rowTotals.assign(rows, 0);
        request.columnTotals.assign(columns, 0);
        for (size_t cell = 0; cell < request.weights.size(); ++cell) {
            const qint64 amount = request.weights[cell] == 0 ? 0 : dice.roll(0, 9) * request.step;
            request.rowTotals[cell / columns] += amount;
            request.columnTotals[cell % columns] += amount;
        }
        MatrixRequest scaled = request;
        const qint64 rowFactor = dice.roll(2, 9), columnFactor = dice.roll(2, 9);
        for (size_t cell = 0; cell < request.weights.size(); ++cell) {
            scaled.weights[cell] *= cell / columns == 2 ? rowFactor : 1;
            scaled.weights[cell] *= cell % columns == 1 ? columnFactor : 1;
        }
        const auto answer = allocateMatrix(request);
        const auto other = allocateMatrix(scaled);
        REQUIRE(answer.has_value());
        REQUIRE(other.has_value());
        for (size_t cell = 0; cell < request.weights.size(); ++cell)
            REQUIRE(exactOf(answer->cells[cell])
                    == Approx(exactOf(other->cells[cell])).margin(1e-6));
        if (request.method == MatrixMethod::Biproportional)
            REQUIRE(amountsOf(*answer) == amountsOf(*other));
    }
}

TEST_CASE("A table of five thousand by twelve is met by both methods")
{
    Dice dice(12);
    for (const bool bounds : {false, true}) {
        MatrixRequest request;
        const size_t rows = 5000, columns = 12;
        request.rowTotals.assign(rows, 0);
        request.columnTotals.assign(columns, 0);
        for (size_t row = 0; row < rows; ++row)
            request.rowIds.push_back(QString::number(row));
        for (size_t column = 0; column < columns; ++column)
            request.columnIds.push_back(u"2026-%1"_s.arg(column + 1, 2, 10, QChar(u'0')));
        for (size_t cell = 0; cell < rows * columns; ++cell) {
            const qint64 amount = dice.roll(1000, 20000);
            request.weights.push_back(dice.roll(500, 15000));
            request.rowTotals[cell / columns] += amount;
            request.columnTotals[cell % columns] += amount;
            if (bounds && dice.oneIn(20))
                request.limits.push_back({.part = cell, .floor = amount - 500, .cap = amount + 900});
        }
        for (const MatrixMethod method :
             {MatrixMethod::Controlled, MatrixMethod::Biproportional}) {
            request.method = method;
            const auto answer = allocateMatrix(request);
            REQUIRE(answer.has_value());
            CHECK(answer->converged);
            CHECK(answer->iterations < 200);
            checkAnswer(request, *answer);
        }
    }
}
