#include "core/customers/value/abc.h"
#include "core/customers/value/bgnbd_fit.h"
#include "core/customers/value/rfm.h"
#include "tests/bench/bench.h"
#include "tests/support/simulated_buyers.h"

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

using namespace customers;

constexpr size_t Customers = 1'000'000;
constexpr BgNbd Truth{.r = 0.243, .alpha = 4.414, .a = 0.793, .b = 2.426};
constexpr double FitGoal = 2000;
constexpr double FitRatioGoal = 8;
constexpr double ScoreGoal = 100;
constexpr double SortGoal = 150;

std::vector<BuyingRecord> buyers()
{
    test::SimulatedBuyers source(1);
    std::vector<BuyingRecord> records(Customers);
    for (BuyingRecord &record : records)
        record = source.next(Truth, {});
    return records;
}

/// The reference: ln L of every customer as the formula stands there, by the C library, once. A fit
/// needs some sixty of them.
double plainLogLikelihood(const std::vector<BuyingRecord> &records)
{
    const auto &[r, alpha, a, b] = Truth;
    double sum = 0;
    for (const BuyingRecord &record : records) {
        const double x = static_cast<double>(record.repeats);
        sum += std::lgamma(r + x) - std::lgamma(r) + r * std::log(alpha) + std::lgamma(a + b)
            + std::lgamma(b + x) - std::lgamma(b) - std::lgamma(a + b + x)
            - (r + x) * std::log(alpha + record.age);
        if (record.repeats > 0)
            sum += std::log1p(a / (b + x - 1)
                              * std::pow((alpha + record.age) / (alpha + record.recency), r + x));
    }
    return sum;
}

void fitAndPredict(BenchTable &table)
{
    const std::vector<BuyingRecord> records = buyers();
    const double reference = bestWork(3, [&] {
        if (!(plainLogLikelihood(records) < 0))
            std::abort();
    });
    const auto fitAndPredictAll = [&] {
        const BuyingGroups groups(records);
        const BgNbdFit fit = must(fitBgNbd(groups));
        const auto expected = outlooks(fit.model, groups, 52);
        if (!fit.converged || expected.size() != groups.groups().size())
            std::abort();
    };
    table.add({u"fit and predict 1,000,000 customers"_s, bestTime(3, fitAndPredictAll), 0, FitGoal});
    // From here on processor time, of all threads together.
    table.add({u"  in processor time"_s, bestWork(3, fitAndPredictAll), reference, FitRatioGoal});
    const BuyingGroups groups(records);
    table.add({u"  of it: taking equal ones together"_s, bestWork(3, [&] {
                   if (BuyingGroups(records).groups().empty())
                       std::abort();
               }), reference, 0});
    table.add({u"  of it: the fit"_s, bestWork(3, [&] {
                   if (!must(fitBgNbd(groups)).converged)
                       std::abort();
               }), reference, 0});
    table.add({u"  of it: expected orders of 52 weeks"_s, bestWork(3, [&] {
                   if (outlooks(Truth, groups, 52).empty())
                       std::abort();
               }), reference, 0});
}

void score(BenchTable &table)
{
    test::SimulatedBuyers source(2);
    RfmFigures figures;
    std::vector<qint64> values;
    for (size_t i = 0; i < Customers; ++i) {
        figures.recency.push_back(static_cast<qint32>(source.uniform() * 1096));
        figures.frequency.push_back(static_cast<qint32>(1 + source.gamma(0.5) * 6));
        values.push_back(static_cast<qint64>(std::exp(8 + 2 * source.gamma(2))));
        figures.monetary.emplace_back(values.back());
    }
    const double scan = bestWork(10, [&] {
        Int128 amount;
        qint64 days = 0;
        for (size_t i = 0; i < Customers; ++i) {
            days += figures.recency[i] + figures.frequency[i];
            amount += figures.monetary[i];
        }
        if (days <= 0 || amount <= Int128())
            std::abort();
    });
    for (const ScoreRule rule : {ScoreRule::Share, ScoreRule::Ntile}) {
        table.add({rule == ScoreRule::Share ? u"RFM scores of 1,000,000 by share"_s
                                            : u"RFM scores of 1,000,000 by ntile"_s,
                   bestWork(5, [&] {
                       if (must(rfmScores(figures, rule)).size() != Customers)
                           std::abort();
                   }), scan, ScoreGoal});
    }
    table.add({u"ABC classes of 1,000,000"_s, bestWork(5, [&] {
                   if (abcClasses(values).size() != Customers)
                       std::abort();
               }), scan, SortGoal});
}

} // namespace

void benchValue(BenchTable &table)
{
    table.section(u"Customer value; reference: one plain ln L over all customers"_s);
    fitAndPredict(table);
    table.section(u"Scores; reference: a bare scan of the same figures"_s);
    score(table);
}

} // namespace weiwo
