#include "core/base/id_source.h"
#include "core/money/allocate_matrix.h"
#include "tests/bench/bench.h"

#include <cmath>
#include <cstdlib>
#include <numeric>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr qint64 NationalTotal = 1'234'567'890'123;
constexpr size_t People = 5000;
constexpr size_t CellsPerPerson = 240;

std::vector<qint64> randomWeights(size_t count, quint64 seed)
{
    SeededIdSource source(seed);
    std::vector<qint64> weights(count);
    for (qint64 &weight : weights)
        weight = static_cast<qint64>(source.random() % 1'000'000'000'000);
    return weights;
}

/// The reference: what a program does that is content with fractions of a fen gone astray.
void spreadLoosely(qint64 total, std::span<const qint64> weights, std::span<qint64> amounts)
{
    double sum = 0;
    for (const qint64 weight : weights)
        sum += static_cast<double>(weight);
    const double factor = static_cast<double>(total) / sum;
    for (size_t i = 0; i < weights.size(); ++i)
        amounts[i] = std::llround(static_cast<double>(weights[i]) * factor);
}

Allocation spread(qint64 total, std::span<const qint64> weights,
                  std::span<const Limits> limits = {})
{
    auto answer = allocateRanked(total, 1, weights, limits);
    if (!answer)
        std::abort();
    return std::move(*answer);
}

double levelByLevel(std::span<const qint64> weights)
{
    std::vector<qint64> people(People, 0);
    for (size_t i = 0; i < weights.size(); ++i)
        people[i / CellsPerPerson] += weights[i];
    return bestWork(5, [&] {
        const Allocation top = spread(NationalTotal, people);
        for (size_t person = 0; person < People; ++person) {
            const Allocation own = spread(top.parts[person].amount,
                                          weights.subspan(person * CellsPerPerson,
                                                          CellsPerPerson));
            if (own.parts.empty())
                std::abort();
        }
    });
}

void benchFlat(BenchTable &table)
{
    const std::vector<qint64> weights = randomWeights(People * CellsPerPerson, 1);
    std::vector<qint64> amounts(weights.size());
    const double loose = bestWork(5, [&] { spreadLoosely(NationalTotal, weights, amounts); });
    table.add({.what = u"1.2 million cells, flat"_s,
               .ours = bestWork(5, [&] { spread(NationalTotal, weights); }),
               .reference = loose});
    table.add({.what = u"1.2 million cells, level by level"_s,
               .ours = levelByLevel(weights),
               .reference = loose});
}

void benchEdit(BenchTable &table)
{
    const std::vector<qint64> weights = randomWeights(60'000, 2);
    std::vector<qint64> amounts(weights.size());
    qint64 typed = 0;
    const double loose = bestWork(20, [&] { spreadLoosely(NationalTotal, weights, amounts); });
    const double ours = bestWork(20, [&] {
        const Limits lock{.part = 777, .locked = ++typed};
        spread(NationalTotal, weights, std::span(&lock, 1));
    });
    table.add({.what = u"one cell edited, 60,000 cells spread again"_s,
               .ours = ours,
               .reference = loose});
    std::vector<Limits> limits;
    for (size_t i = 0; i < weights.size(); i += 2)
        limits.push_back({.part = i, .floor = 1000, .cap = NationalTotal / 20'000});
    table.add({.what = u"the same with 30,000 floors and caps"_s,
               .ours = bestWork(20, [&] { spread(NationalTotal, weights, limits); }),
               .reference = loose});
}

/// Margins of a table near to the weights, so that the request can be met.
MatrixRequest monthsOfPeople()
{
    SeededIdSource source(3);
    MatrixRequest request;
    constexpr size_t months = 12;
    request.weights = randomWeights(People * months, 4);
    request.rowTotals.assign(People, 0);
    request.columnTotals.assign(months, 0);
    for (size_t cell = 0; cell < request.weights.size(); ++cell) {
        const qint64 amount = request.weights[cell] / 50'000
            + static_cast<qint64>(source.random() % 5'000'000);
        request.rowTotals[cell / months] += amount;
        request.columnTotals[cell % months] += amount;
    }
    for (size_t row = 0; row < People; ++row)
        request.rowIds.push_back(u"p%1"_s.arg(row, 5, 10, QChar(u'0')));
    for (size_t month = 0; month < months; ++month)
        request.columnIds.push_back(u"2026-%1"_s.arg(month + 1, 2, 10, QChar(u'0')));
    return request;
}

void benchMargins(BenchTable &table)
{
    MatrixRequest request = monthsOfPeople();
    std::vector<qint64> amounts(12);
    const double loose = bestWork(5, [&] {
        for (size_t row = 0; row < People; ++row)
            spreadLoosely(request.rowTotals[row],
                          std::span<const qint64>(request.weights).subspan(row * 12, 12), amounts);
    });
    for (const MatrixMethod method : {MatrixMethod::Controlled, MatrixMethod::Biproportional}) {
        request.method = method;
        const double ours = bestWork(5, [&] {
            if (!allocateMatrix(request))
                std::abort();
        });
        table.add({.what = u"both margins exact, 5,000 × 12, %1"_s.arg(matrixMethodKey(method)),
                   .ours = ours,
                   .goal = 20});
        table.add({.what = u"  against rows alone, rounded loosely"_s,
                   .ours = ours,
                   .reference = loose});
    }
}

} // namespace

void benchSpread(BenchTable &table)
{
    table.section(u"Quota spread (reference: proportional loop with doubles, sums not exact)"_s);
    benchFlat(table);
    benchEdit(table);
    benchMargins(table);
}

} // namespace weiwo
