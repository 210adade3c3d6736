#include "core/performance/root_cause.h"
#include "tests/bench/bench.h"
#include "tests/support/cause_cases.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

constexpr double SearchGoal = 100;

/// What real and expected sum to for each member of each dimension: the least that anybody who
/// looks for a cause must do.
double sumByMembers(const performance::LeafTable &table)
{
    std::vector<std::vector<double>> sums;
    for (size_t dimension = 0; dimension < table.dimensions().size(); ++dimension)
        sums.emplace_back(2 * table.memberCount(dimension), 0.0);
    for (size_t leaf = 0; leaf < table.size(); ++leaf) {
        for (size_t dimension = 0; dimension < sums.size(); ++dimension) {
            const size_t place = 2 * table.code(leaf, dimension);
            sums[dimension][place] += table.real(leaf);
            sums[dimension][place + 1] += table.expected(leaf);
        }
    }
    double largest = 0;
    for (const auto &dimension : sums)
        largest = std::max(largest, *std::max_element(dimension.begin(), dimension.end()));
    return largest;
}

void measure(BenchTable &table, const QString &what, const performance::LeafTable &leaves)
{
    const double reference = bestWork(20, [&] {
        // Many times over, for a clock that counts in microseconds.
        for (int i = 0; i < 100; ++i) {
            if (sumByMembers(leaves) <= 0)
                std::abort();
        }
    }) / 100;
    table.add({what, bestWork(10, [&] {
                   if (performance::findRootCauses(leaves).causes.empty())
                       std::abort();
               }), reference, SearchGoal});
}

} // namespace

void benchRootCause(BenchTable &table)
{
    table.section(u"Root cause search; reference: one pass that sums by each member alone"_s);
    measure(table, u"2,880 leaves of 4 dimensions"_s, test::CauseCases(1).next().table);
    measure(table, u"10,000 leaves of 4 dimensions"_s,
            test::CauseCases(8, {.members = {20, 10, 10, 5}}).next().table);
}

} // namespace weiwo
