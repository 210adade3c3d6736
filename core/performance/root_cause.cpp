#include "core/performance/root_cause.h"

#include "core/performance/cause_search.h"

#include <algorithm>
#include <cmath>

namespace weiwo::performance {

namespace {

/// From so many leaves up extremes are left out and one leaf's word is doubted (METHODS.md §5).
constexpr size_t ManyLeaves = 200;

RootCause described(const FoundCause &found, const LeafTable &table, const Cuboid &cuboid)
{
    RootCause cause;
    const auto leaves = cuboid.leavesOf(found.element);
    for (size_t dimension = 0; dimension < table.dimensions().size(); ++dimension) {
        if ((cuboid.dimensions >> dimension & 1) != 0) {
            cause.where.push_back({table.dimensions()[dimension],
                                   table.member(dimension, table.code(leaves.front(), dimension))});
        }
    }
    for (const quint32 leaf : leaves) {
        cause.real += table.real(leaf);
        cause.expected += table.expected(leaf);
    }
    cause.explains = cause.real - cause.expected;
    cause.risk = found.risk;
    return cause;
}

void fillTotals(RootCauses &result, const LeafTable &table, const std::vector<char> &explained)
{
    double real = 0, expected = 0;
    for (size_t leaf = 0; leaf < table.size(); ++leaf) {
        result.real += table.real(leaf);
        result.expected += table.expected(leaf);
        if (!explained[leaf]) {
            real += table.real(leaf);
            expected += table.expected(leaf);
        }
    }
    result.gap = result.real - result.expected;
    result.unexplained = real - expected;
}

} // namespace

RootCauses findRootCauses(const LeafTable &table, const RootCauseOptions &options)
{
    const bool many = table.size() >= ManyLeaves;
    const std::vector<Cuboid> cuboids = cuboidsOf(table, options.maxDepth);
    const Deviations deviations = deviationsOf(table);
    const CauseSearch search{.table = table,
                             .cuboids = cuboids,
                             .deviations = deviations,
                             .partition = partitionOf(deviations, options.exclude.value_or(many ? 5 : 0)),
                             .minShare = options.minShare,
                             .prior = options.prior.value_or(many ? 1.0 : 0.25)};
    const std::vector<FoundCause> found = options.method == CauseMethod::Likeness
        ? searchByLikeness(search)
        : searchByRisk(search);

    RootCauses result;
    std::vector<char> explained(table.size(), 0);
    for (const FoundCause &cause : found) {
        const Cuboid &cuboid = cuboids[cause.cuboid];
        result.causes.push_back(described(cause, table, cuboid));
        for (const quint32 leaf : cuboid.leavesOf(cause.element))
            explained[leaf] = 1;
    }
    fillTotals(result, table, explained);
    for (RootCause &cause : result.causes) {
        if (result.gap != 0)
            cause.share = cause.explains / result.gap;
    }
    std::stable_sort(result.causes.begin(), result.causes.end(),
                     [](const RootCause &a, const RootCause &b) {
                         return std::abs(a.explains) > std::abs(b.explains);
                     });
    result.leaves = table.size();
    result.negative = deviations.negative;
    return result;
}

} // namespace weiwo::performance
