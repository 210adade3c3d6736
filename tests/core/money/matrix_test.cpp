#include "core/money/allocate_matrix.h"
#include "tests/support/catch.h"

using namespace weiwo;
using namespace Qt::StringLiterals;

namespace {

MatrixRequest requestOf(std::vector<qint64> rows, std::vector<qint64> columns,
                        std::vector<qint64> weights,
                        MatrixMethod method = MatrixMethod::Controlled)
{
    MatrixRequest request;
    request.method = method;
    for (size_t i = 0; i < rows.size(); ++i)
        request.rowIds.push_back(u"r%1"_s.arg(i));
    for (size_t i = 0; i < columns.size(); ++i)
        request.columnIds.push_back(u"c%1"_s.arg(i));
    request.rowTotals = std::move(rows);
    request.columnTotals = std::move(columns);
    request.weights = std::move(weights);
    return request;
}

std::vector<qint64> amountsOf(const MatrixAllocation &answer)
{
    std::vector<qint64> amounts;
    for (const MatrixCell &cell : answer.cells)
        amounts.push_back(cell.amount);
    return amounts;
}

void checkShares(const MatrixAllocation &answer, const std::vector<double> &shares)
{
    for (size_t i = 0; i < shares.size(); ++i) {
        INFO(i);
        CHECK(static_cast<double>(answer.cells[i].whole) + answer.cells[i].fraction
              == Approx(shares[i]).margin(6e-5));
    }
}

struct GoodCase
{
    const char *what;
    MatrixRequest request;
    std::vector<double> shares;
    std::vector<qint64> controlled;
    std::vector<qint64> biproportional;
};

MatrixRequest bounded(MatrixRequest request, std::vector<Limits> limits)
{
    request.limits = std::move(limits);
    return request;
}

const MatrixRequest four = requestOf({40, 30, 30}, {45, 25, 30}, {8, 3, 1, 4, 0, 5, 2, 6, 2});

const GoodCase goodCases[] = {
    {"example 4", four,
     {27.0102, 8.8244, 4.1654, 11.8009, 0, 18.1991, 6.1889, 16.1756, 7.6355},
     {27, 9, 4, 12, 0, 18, 6, 16, 8}, {27, 9, 4, 12, 0, 18, 6, 16, 8}},
    {"example 4 with a cap and a floor",
     bounded(four, {{.part = 0, .cap = 20}, {.part = 8, .floor = 9}}),
     {20, 13.0462, 6.9538, 15.9538, 0, 14.0462, 9.0462, 11.9538, 9},
     {20, 13, 7, 16, 0, 14, 9, 12, 9}, {20, 13, 7, 16, 0, 14, 9, 12, 9}},
    {"example 5: the methods differ", requestOf({2, 2, 4}, {1, 3, 4}, {5, 4, 1, 8, 1, 7, 8, 8, 4}),
     {.3373, 1.1058, .5568, .2290, .1173, 1.6537, .4337, 1.7769, 1.7895},
     {1, 1, 0, 0, 0, 2, 0, 2, 2}, {0, 1, 1, 0, 0, 2, 1, 2, 1}},
    {"ties go by row, then by column",
     requestOf({4, 3, 3}, {3, 4, 3}, {1, 1, 1, 1, 1, 1, 1, 1, 1}),
     {1.2, 1.6, 1.2, .9, 1.2, .9, .9, 1.2, .9},
     {1, 2, 1, 1, 1, 1, 1, 1, 1}, {1, 2, 1, 1, 1, 1, 1, 1, 1}},
    {"one row", requestOf({10}, {3, 7}, {1, 1}), {3, 7}, {3, 7}, {3, 7}},
    {"all zero", requestOf({0, 0}, {0, 0}, {1, 0, 2, 3}), {0, 0, 0, 0}, {0, 0, 0, 0},
     {0, 0, 0, 0}},
    {"a hidden zero: the second row's first cell can only be 0",
     requestOf({5, 5}, {5, 5}, {1, 0, 7, 1}), {5, 0, 0, 5}, {5, 0, 0, 5}, {5, 0, 0, 5}},
    {"the command line contract's example",
     bounded(requestOf({700, 300}, {450, 550}, {120, 80, 30, 55}),
             {{.part = 1, .cap = 400}, {.part = 3, .locked = 170}}),
     {320, 380, 130, 170}, {320, 380, 130, 170}, {320, 380, 130, 170}},
};

struct BadCase
{
    const char *what;
    MatrixRequest request;
    QString code;
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    qint64 by;
};

MatrixRequest stepped(MatrixRequest request, qint64 step)
{
    request.step = step;
    return request;
}

const MatrixRequest two = requestOf({10, 10}, {8, 12}, {1, 1, 1, 1});

const BadCase badCases[] = {
    {"the example of a row that may use one column only",
     requestOf({10, 8, 6}, {5, 12, 7}, {1, 0, 0, 1, 2, 0, 0, 3, 1}), u"cells-short"_s, {"r0"},
     {"c0"}, 5},
    {"rows exceed columns", requestOf({10, 11}, {8, 12}, {1, 1, 1, 1}), u"margins-differ"_s, {},
     {}, 1},
    {"columns exceed rows", requestOf({10, 5}, {8, 12}, {1, 1, 1, 1}), u"margins-differ"_s, {},
     {}, -5},
    {"a floor above its cap", bounded(two, {{.part = 1, .floor = 5, .cap = 3}}),
     u"floor-over-cap"_s, {"r0"}, {"c1"}, 2},
    {"a lock outside its bounds", bounded(two, {{.part = 2, .floor = 5, .locked = 3}}),
     u"lock-outside-bounds"_s, {"r1"}, {"c0"}, 2},
    {"margins that are no multiple of the step", stepped(two, 4), u"no-step"_s, {"r0", "r1"}, {},
     0},
    {"a lock that spoils the step",
     bounded(stepped(two, 2), {{.part = 0, .locked = 3}}), u"no-step"_s, {"r0"}, {"c0"}, 0},
    {"no multiple of the step between the bounds of a cell",
     bounded(stepped(two, 2), {{.part = 0, .floor = 3, .cap = 3}}), u"no-step"_s, {"r0"}, {"c0"},
     1},
    {"floors above a row", bounded(two, {{.part = 0, .floor = 6}, {.part = 1, .floor = 7}}),
     u"cells-short"_s, {"r1"}, {"c0", "c1"}, 3},
    {"a lock above a column", bounded(two, {{.part = 0, .locked = 9}}), u"cells-short"_s, {},
     {"c0"}, 1},
    {"a negative total", requestOf({-1, 1}, {0, 0}, {1, 1, 1, 1}), u"bad-input"_s, {}, {}, 0},
    {"too few weights", requestOf({1}, {1}, {}), u"bad-input"_s, {}, {}, 0},
    {"a negative weight", requestOf({1}, {1}, {-1}), u"bad-input"_s, {}, {}, 0},
    {"step 0", stepped(two, 0), u"bad-input"_s, {}, {}, 0},
    {"bounds of one cell twice", bounded(two, {{.part = 0, .floor = 1}, {.part = 0, .cap = 2}}),
     u"bad-input"_s, {}, {}, 0},
    {"bounds beyond the table", bounded(two, {{.part = 4, .floor = 1}}), u"bad-input"_s, {}, {}, 0},
    {"nothing", requestOf({}, {}, {}), u"bad-input"_s, {}, {}, 0},
};

} // namespace

TEST_CASE("Both margins are met as in the worked examples")
{
    for (const GoodCase &row : goodCases) {
        INFO(row.what);
        for (const MatrixMethod method :
             {MatrixMethod::Controlled, MatrixMethod::Biproportional}) {
            INFO(matrixMethodKey(method).toStdString());
            MatrixRequest request = row.request;
            request.method = method;
            const auto answer = allocateMatrix(request);
            if (!answer)
                FAIL(answer.error().message.toStdString());
            CHECK(answer->converged);
            checkShares(*answer, row.shares);
            CHECK(amountsOf(*answer)
                  == (method == MatrixMethod::Controlled ? row.controlled : row.biproportional));
        }
    }
}

TEST_CASE("A table that cannot be is refused with its certificate")
{
    for (const BadCase &row : badCases) {
        INFO(row.what);
        const auto answer = allocateMatrix(row.request);
        REQUIRE_FALSE(answer.has_value());
        const Error &error = answer.error();
        CHECK(error.code == row.code);
        CHECK_FALSE(error.message.isEmpty());
        if (!row.rows.empty() || !row.columns.empty()) {
            CHECK(error.more.at("rows").get<std::vector<std::string>>() == row.rows);
            CHECK(error.more.at("columns").get<std::vector<std::string>>() == row.columns);
        }
        if (row.by != 0)
            CHECK(error.more.at("by").get<qint64>() == row.by);
    }
}

TEST_CASE("Methods are known by their keys")
{
    CHECK(matrixMethodFromKey(u"controlled"_s) == MatrixMethod::Controlled);
    CHECK(matrixMethodFromKey(u"biproportional"_s) == MatrixMethod::Biproportional);
    CHECK_FALSE(matrixMethodFromKey(u"other"_s).has_value());
    CHECK(matrixMethodKey(MatrixMethod::Biproportional) == u"biproportional"_s);
}

TEST_CASE("Shares of the largest totals still have their fractions")
{
    // Two thirds and one third of sums that a double cannot hold to a fen.
    const auto answer = allocateMatrix(requestOf({8999999999999999, 1}, {8999999999999998, 2},
                                                 {2, 1, 1, 2}));
    REQUIRE(answer.has_value());
    CHECK(answer->converged);
    const auto amounts = amountsOf(*answer);
    CHECK(amounts[0] + amounts[1] == 8999999999999999);
    CHECK(amounts[0] + amounts[2] == 8999999999999998);
    for (const MatrixCell &cell : answer->cells)
        CHECK(std::abs(static_cast<double>(cell.amount - cell.whole) - cell.fraction) < 1);
}
