#include "core/money/allocate_matrix.h"

#include "core/money/allocate_kernel.h"
#include "core/money/matrix_problem.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

struct MethodEntry
{
    MatrixMethod method;
    const char *key;
};

constexpr MethodEntry methods[] = {
    {MatrixMethod::Controlled, "controlled"},
    {MatrixMethod::Biproportional, "biproportional"},
};

bool inRange(qint64 amount)
{
    return amount >= -MaxAmount && amount <= MaxAmount;
}

QString fenText(qint64 fen)
{
    return fixedText(fen, 2);
}

nlohmann::json idsJson(const std::vector<QString> &ids, const std::vector<size_t> &which)
{
    nlohmann::json list = nlohmann::json::array();
    for (const size_t i : which)
        list.push_back(ids[i].toStdString());
    return list;
}

QString idsText(const std::vector<QString> &ids, const std::vector<size_t> &which)
{
    constexpr size_t most = 5;
    QStringList names;
    for (size_t i = 0; i < std::min(which.size(), most); ++i)
        names.append(ids[which[i]]);
    const QString text = names.join(u", "_s);
    return which.size() > most ? translate("allocate", "%1 and others").arg(text) : text;
}

/// Totals up to which the biproportional rounding may start from approximate shares.
constexpr qint64 FewUnits = 1'000'000;

/// Whether every amount is less than a unit from its share.
bool insideBrackets(const MatrixShares &shares, const std::vector<qint64> &amounts)
{
    for (size_t at = 0; at < amounts.size(); ++at) {
        const double off = static_cast<double>(amounts[at] - shares.whole[at])
            - shares.fraction[at];
        if (std::abs(off) >= 1)
            return false;
    }
    return true;
}

/// Checks a request, puts it on its lattice in canonical order, and brings the answer back.
class MatrixSolver
{
public:
    explicit MatrixSolver(const MatrixRequest &request)
        : m_request(request), m_rows(request.rowIds.size()), m_columns(request.columnIds.size()),
          m_limitOf(request.weights.size(), nullptr)
    {
    }

    [[nodiscard]] Result<MatrixAllocation> run()
    {
        WEIWO_TRY(checkShape());
        WEIWO_TRY(checkFigures());
        WEIWO_TRY(checkMargins());
        for (const Limits &limits : m_request.limits)
            WEIWO_TRY(checkCell(limits));
        orderSides();
        buildCells();
        WEIWO_TRY(buildMargins());
        return solve();
    }

private:
    [[nodiscard]] Status badInput(const QString &message, const QString &subject = {}) const
    {
        return fail(errc::BadInput, message, subject);
    }
    [[nodiscard]] Status checkShape() const;
    [[nodiscard]] Status checkFigures();
    [[nodiscard]] Status checkMargins() const;
    [[nodiscard]] Status checkCell(const Limits &limits) const;
    [[nodiscard]] Status refuseCell(const char *code, qint64 by, const QString &message,
                                    const Limits &limits,
                                    std::initializer_list<BoundKind> bounds) const;
    void orderSides();
    void buildCells();
    [[nodiscard]] Status buildMargins();
    [[nodiscard]] Error cutError(const MatrixCut &cut) const;
    [[nodiscard]] Result<MatrixAllocation> solve();
    void fillCell(size_t own, const MatrixShares &shares, qint64 units,
                  MatrixCell &cell, size_t asked) const;

    [[nodiscard]] size_t rowOf(size_t cell) const { return cell / m_columns; }
    [[nodiscard]] size_t columnOf(size_t cell) const { return cell % m_columns; }
    /// The cell of the request that a cell of the problem stands for.
    [[nodiscard]] size_t askedCell(size_t ownRow, size_t ownColumn) const
    {
        const size_t row = m_transposed ? ownColumn : ownRow;
        const size_t column = m_transposed ? ownRow : ownColumn;
        return m_rowOrder[row] * m_columns + m_columnOrder[column];
    }
    [[nodiscard]] bool isLocked(size_t asked) const
    {
        return m_limitOf[asked] != nullptr && m_limitOf[asked]->locked.has_value();
    }

    const MatrixRequest &m_request;
    size_t m_rows;
    size_t m_columns;
    std::vector<const Limits *> m_limitOf;    ///< by cell of the request
    std::vector<size_t> m_rowOrder;           ///< request index by place in the order of ids
    std::vector<size_t> m_columnOrder;
    bool m_transposed = false;                ///< the problem's rows are the request's columns
    MatrixProblem m_problem;
};

Status MatrixSolver::checkShape() const
{
    if (m_rows == 0 || m_columns == 0)
        return badInput(translate("allocate", "At least one row and one column are needed."));
    if (m_request.rowTotals.size() != m_rows || m_request.columnTotals.size() != m_columns)
        return badInput(translate("allocate", "Each row and each column needs a total."));
    if (m_request.weights.size() != m_rows * m_columns)
        return badInput(translate("allocate", "The weights are not a table of %1 × %2.")
                            .arg(m_rows)
                            .arg(m_columns),
                        u"weights"_s);
    for (const auto *ids : {&m_request.rowIds, &m_request.columnIds}) {
        std::vector<QString> sorted = *ids;
        std::sort(sorted.begin(), sorted.end());
        const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
        if (twice != sorted.end())
            return badInput(translate("allocate", "The id %1 is there twice. Give each row and "
                                                  "column an id of its own.")
                                .arg(*twice),
                            *twice);
    }
    return {};
}

Status MatrixSolver::checkFigures()
{
    if (m_request.step < 1 || m_request.step > MaxAmount)
        return badInput(translate("allocate", "The step must be from 1 up."), u"step"_s);
    for (const auto *totals : {&m_request.rowTotals, &m_request.columnTotals}) {
        for (const qint64 total : *totals) {
            if (total < 0 || total > MaxAmount)
                return badInput(translate("allocate", "The totals of rows and columns must be "
                                                      "from 0 to 9·10¹⁵ fen."),
                                QString::number(total));
        }
    }
    for (const qint64 weight : m_request.weights) {
        if (weight < 0 || weight > MaxWeight)
            return badInput(translate("allocate", "A weight must be from 0 up with at most 18 "
                                                  "digits."),
                            QString::number(weight));
    }
    Int128 taken;
    for (const Limits &limits : m_request.limits) {
        if (limits.part >= m_limitOf.size() || m_limitOf[limits.part] != nullptr)
            return badInput(translate("allocate", "The bounds of a cell are there twice, or lie "
                                                  "outside the table."));
        m_limitOf[limits.part] = &limits;
        for (const auto &bound : {limits.floor, limits.cap, limits.locked}) {
            if (bound && !inRange(*bound))
                return badInput(translate("allocate", "A floor, cap or lock must be within "
                                                      "9·10¹⁵ fen."),
                                QString::number(*bound));
        }
        taken += Int128(std::abs(limits.floor.value_or(0))) + Int128(m_request.step)
            + Int128(std::abs(limits.locked.value_or(0)));
    }
    // Beyond this, sums inside would leave 64 bits.
    if (taken > Int128(std::numeric_limits<qint64>::max() / 4))
        return badInput(translate("allocate", "The floors and locks together are out of range."));
    return {};
}

Status MatrixSolver::checkMargins() const
{
    Int128 rows, columns;
    for (const qint64 total : m_request.rowTotals)
        rows += Int128(total);
    for (const qint64 total : m_request.columnTotals)
        columns += Int128(total);
    if (!rows.narrow() || !columns.narrow())
        return badInput(translate("allocate", "The totals together are out of range."));
    const qint64 by = *rows.narrow() - *columns.narrow();
    if (by == 0)
        return {};
    Error error{.code = QString::fromLatin1(errc::MarginsDiffer),
                .message = (by > 0
                                ? translate("allocate", "The row totals exceed the column totals "
                                                        "by %1. Make both sums equal.")
                                : translate("allocate", "The column totals exceed the row totals "
                                                        "by %1. Make both sums equal."))
                               .arg(fenText(std::abs(by))),
                .detail = {},
                .subject = {},
                .more = {{"by", by}}};
    return tl::make_unexpected(std::move(error));
}

Status MatrixSolver::refuseCell(const char *code, qint64 by, const QString &message,
                                const Limits &limits,
                                std::initializer_list<BoundKind> bounds) const
{
    const QString row = m_request.rowIds[rowOf(limits.part)];
    const QString column = m_request.columnIds[columnOf(limits.part)];
    nlohmann::json conflicts = nlohmann::json::array();
    const auto add = [&](const char *bound, std::optional<qint64> value) {
        if (value)
            conflicts.push_back({{"row", row.toStdString()},
                                 {"column", column.toStdString()},
                                 {"id", (row + u'/' + column).toStdString()},
                                 {"bound", bound},
                                 {"value", *value}});
    };
    for (const BoundKind bound : bounds) {
        if (bound == BoundKind::Lock)
            add("lock", limits.locked);
        else if (bound == BoundKind::Floor)
            add("floor", limits.floor);
        else
            add("cap", limits.cap);
    }
    Error error{.code = QString::fromLatin1(code),
                .message = message.arg(row, column, fenText(by)),
                .detail = {},
                .subject = row + u'/' + column,
                .more = {{"rows", {row.toStdString()}},
                         {"columns", {column.toStdString()}},
                         {"conflicts", std::move(conflicts)},
                         {"by", by}}};
    return tl::make_unexpected(std::move(error));
}

Status MatrixSolver::checkCell(const Limits &limits) const
{
    const qint64 floor = limits.floor.value_or(limits.locked ? -MaxAmount : 0);
    const qint64 cap = limits.cap.value_or(MaxAmount);
    if (floor > cap && (limits.cap || limits.floor))
        return refuseCell(errc::FloorOverCap, floor - cap,
                          translate("allocate", "The floor of cell %1, %2 is %3 above its cap. "
                                                "Lower the floor or raise the cap."),
                          limits, {BoundKind::Floor, BoundKind::Cap});
    if (limits.locked) {
        const qint64 distance = std::max(limits.floor.value_or(*limits.locked) - *limits.locked,
                                         *limits.locked - limits.cap.value_or(*limits.locked));
        if (distance <= 0)
            return {};
        return refuseCell(errc::LockOutsideBounds, distance,
                          translate("allocate", "The lock of cell %1, %2 is %3 outside its own "
                                                "bounds. Change the lock or the bound."),
                          limits, {BoundKind::Lock, BoundKind::Floor, BoundKind::Cap});
    }
    const qint64 low = ceilDivided(floor, m_request.step);
    if (limits.cap && low > floorDivided(cap, m_request.step))
        return refuseCell(errc::NoStep, low * m_request.step - cap,
                          translate("allocate", "There is no multiple of the step between the "
                                                "floor and the cap of cell %1, %2: it misses the "
                                                "cap by %3. Widen the bounds."),
                          limits, {BoundKind::Floor, BoundKind::Cap});
    return {};
}

std::vector<size_t> orderOf(const std::vector<QString> &ids)
{
    std::vector<size_t> order(ids.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&ids](size_t a, size_t b) {
        return compareCodePoints(ids[a], ids[b]) < 0;
    });
    return order;
}

void MatrixSolver::orderSides()
{
    m_rowOrder = orderOf(m_request.rowIds);
    m_columnOrder = orderOf(m_request.columnIds);
    m_transposed = m_columns > m_rows;
    m_problem.rows = std::max(m_rows, m_columns);
    m_problem.columns = std::min(m_rows, m_columns);
}

void MatrixSolver::buildCells()
{
    const size_t cells = m_request.weights.size();
    m_problem.weights.resize(cells);
    m_problem.low.assign(cells, 0);
    m_problem.high.assign(cells, MatrixProblem::NoCap);
    for (size_t row = 0; row < m_problem.rows; ++row) {
        for (size_t column = 0; column < m_problem.columns; ++column) {
            const size_t at = m_problem.cell(row, column);
            const size_t asked = askedCell(row, column);
            const Limits *limits = m_limitOf[asked];
            const qint64 weight = m_request.weights[asked];
            m_problem.weights[at] = weight;
            if (isLocked(asked)) {
                m_problem.high[at] = 0;
            } else {
                if (limits != nullptr && limits->floor)
                    m_problem.low[at] = ceilDivided(*limits->floor, m_request.step);
                if (limits != nullptr && limits->cap)
                    m_problem.high[at] = floorDivided(*limits->cap, m_request.step);
                if (weight == 0)
                    m_problem.high[at] = m_problem.low[at];
            }
            m_problem.plain = m_problem.plain && weight > 0 && limits == nullptr;
        }
    }
}

Status MatrixSolver::buildMargins()
{
    std::vector<qint64> rows = m_request.rowTotals, columns = m_request.columnTotals;
    for (const Limits &limits : m_request.limits) {
        if (limits.locked) {
            rows[rowOf(limits.part)] -= *limits.locked;
            columns[columnOf(limits.part)] -= *limits.locked;
        }
    }
    std::vector<size_t> badRows, badColumns;
    for (size_t row = 0; row < m_rows; ++row) {
        if (rows[row] % m_request.step != 0)
            badRows.push_back(row);
    }
    for (size_t column = 0; column < m_columns; ++column) {
        if (columns[column] % m_request.step != 0)
            badColumns.push_back(column);
    }
    if (!badRows.empty() || !badColumns.empty()) {
        Error error{.code = QString::fromLatin1(errc::NoStep),
                    .message = translate("allocate", "These totals, less their locks, are no "
                                                     "multiple of the step %1: rows (%2), columns "
                                                     "(%3). Change the totals or the step.")
                                   .arg(fenText(m_request.step),
                                        idsText(m_request.rowIds, badRows),
                                        idsText(m_request.columnIds, badColumns)),
                    .detail = {},
                    .subject = {},
                    .more = {{"rows", idsJson(m_request.rowIds, badRows)},
                             {"columns", idsJson(m_request.columnIds, badColumns)}}};
        return tl::make_unexpected(std::move(error));
    }
    auto &ownRows = m_transposed ? m_problem.columnTotals : m_problem.rowTotals;
    auto &ownColumns = m_transposed ? m_problem.rowTotals : m_problem.columnTotals;
    for (const size_t row : m_rowOrder)
        ownRows.push_back(rows[row] / m_request.step);
    for (const size_t column : m_columnOrder)
        ownColumns.push_back(columns[column] / m_request.step);
    return {};
}

Error MatrixSolver::cutError(const MatrixCut &cut) const
{
    // A cut (I, J) of the transposed table is (not J, not I) of the table itself.
    std::vector<size_t> rows = cut.rows, columns = cut.columns;
    if (m_transposed) {
        const auto complement = [](const std::vector<size_t> &of, size_t count) {
            std::vector<size_t> rest;
            for (size_t i = 0; i < count; ++i) {
                if (!std::binary_search(of.begin(), of.end(), i))
                    rest.push_back(i);
            }
            return rest;
        };
        rows = complement(cut.columns, m_rows);
        columns = complement(cut.rows, m_columns);
    }
    for (size_t &row : rows)
        row = m_rowOrder[row];
    for (size_t &column : columns)
        column = m_columnOrder[column];
    std::sort(rows.begin(), rows.end());
    std::sort(columns.begin(), columns.end());
    const qint64 by = cut.by * m_request.step;
    return {.code = QString::fromLatin1(errc::CellsShort),
            .message = translate("allocate", "No table has these totals within its zeros, locks "
                                             "and bounds: the rows (%1) and the columns (%2) are "
                                             "short of room by %3. Give weight to more cells, "
                                             "change a bound, or change a total.")
                           .arg(idsText(m_request.rowIds, rows),
                                idsText(m_request.columnIds, columns), fenText(by)),
            .detail = {},
            .subject = {},
            .more = {{"rows", idsJson(m_request.rowIds, rows)},
                     {"columns", idsJson(m_request.columnIds, columns)},
                     {"by", by}}};
}

void MatrixSolver::fillCell(size_t own, const MatrixShares &shares, qint64 units,
                            MatrixCell &cell, size_t asked) const
{
    if (isLocked(asked)) {
        cell = {.amount = *m_limitOf[asked]->locked,
                .whole = *m_limitOf[asked]->locked,
                .fraction = 0,
                .clamp = Clamp::Lock};
        return;
    }
    cell.amount = units * m_request.step;
    const double fen = shares.fraction[own] * static_cast<double>(m_request.step);
    const double floor = std::floor(fen);
    cell.whole = shares.whole[own] * m_request.step + static_cast<qint64>(floor);
    cell.fraction = fen - floor;
    cell.clamp = m_request.weights[asked] == 0 ? Clamp::Zero : shares.clamps[own];
}

Result<MatrixAllocation> MatrixSolver::solve()
{
    if (!m_problem.plain) {
        if (const auto cut = settleByFlow(m_problem))
            return tl::make_unexpected(cutError(*cut));
    }
    MatrixShares shares = fittedShares(m_problem);
    MatrixMethod method = m_request.method;
    if (!shares.converged) {
        mendShares(m_problem, shares);
        // Divisors would have to be searched for unit by unit from far away.
        if (*std::max_element(m_problem.rowTotals.begin(), m_problem.rowTotals.end()) > FewUnits)
            method = MatrixMethod::Controlled;
    }
    auto rounded = roundedMatrix(m_problem, shares, method);
    if (rounded && method == MatrixMethod::Controlled && !insideBrackets(shares, rounded->amounts)) {
        mendShares(m_problem, shares);
        rounded = roundedMatrix(m_problem, shares, method);
    }
    if (!rounded)
        return fail(errc::Internal, translate("allocate", "The table could not be rounded."));
    MatrixAllocation answer{.cells = {},
                            .iterations = shares.sweeps,
                            .paths = rounded->paths,
                            .converged = shares.converged};
    answer.cells.resize(m_request.weights.size());
    for (size_t row = 0; row < m_problem.rows; ++row) {
        for (size_t column = 0; column < m_problem.columns; ++column) {
            const size_t own = m_problem.cell(row, column);
            const size_t asked = askedCell(row, column);
            fillCell(own, shares, rounded->amounts[own], answer.cells[asked], asked);
        }
    }
    return answer;
}

} // namespace

QString matrixMethodKey(MatrixMethod method)
{
    return QString::fromLatin1(methods[static_cast<size_t>(method)].key);
}

std::optional<MatrixMethod> matrixMethodFromKey(const QString &key)
{
    for (const MethodEntry &entry : methods) {
        if (key == QLatin1StringView(entry.key))
            return entry.method;
    }
    return std::nullopt;
}

QString MatrixCell::exactText() const
{
    constexpr quint64 resolution = quint64{1} << 53;
    return ExactShare{.whole = whole,
                      .numerator = static_cast<quint64>(fraction * static_cast<double>(resolution)),
                      .denominator = resolution}
        .text();
}

Result<MatrixAllocation> allocateMatrix(const MatrixRequest &request)
{
    return MatrixSolver(request).run();
}

} // namespace weiwo
