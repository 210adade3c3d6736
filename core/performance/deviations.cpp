#include "core/performance/deviations.h"

#include <algorithm>
#include <cmath>

namespace weiwo::performance {

namespace {

double apart(double a, double b)
{
    const double sum = a + b;
    return sum > 0 ? 2 * (a - b) / sum : 0;
}

/// How unlike the leaves deviate, against how far they do: 0 where all moved by one factor.
double unlikeness(std::span<const quint32> leaves, const LeafTable &table,
                  const Deviations &deviations)
{
    double real = 0, expected = 0;
    for (const quint32 leaf : leaves) {
        if (table.real(leaf) > 0 && table.expected(leaf) > 0) {
            real += table.real(leaf);
            expected += table.expected(leaf);
        }
    }
    if (expected <= 0)
        return 0;
    double residual = 0, deviation = 0;
    for (const quint32 leaf : leaves) {
        if (table.real(leaf) <= 0 || table.expected(leaf) <= 0)
            continue;
        residual += std::abs(apart(table.expected(leaf) * (real / expected), table.real(leaf)));
        deviation += std::abs(deviations.relative[leaf]);
    }
    return deviation > 0 ? residual / deviation : 0;
}

} // namespace

Deviations deviationsOf(const LeafTable &table)
{
    Deviations result;
    const size_t size = table.size();
    result.relative.resize(size);
    result.explains.resize(size);
    result.known.resize(size);
    for (size_t leaf = 0; leaf < size; ++leaf) {
        const double v = table.real(leaf), f = table.expected(leaf);
        const double real = std::max(v, 0.0), expected = std::max(f, 0.0);
        result.relative[leaf] = apart(expected, real);
        result.explains[leaf] = f - v;
        result.known[leaf] = real > 0 || expected > 0;
        result.negative += v < 0 || f < 0 ? 1 : 0;
    }
    return result;
}

Partition partitionOf(const Deviations &deviations, int exclude)
{
    Partition result;
    const size_t size = deviations.relative.size();
    result.abnormal.resize(size);
    result.weight.resize(size);
    if (size == 0)
        return result;
    std::vector<double> distinct = deviations.relative;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const size_t inner = std::min(static_cast<size_t>(std::max(exclude, 0)), distinct.size() - 1);
    const double low = distinct[inner], high = distinct[distinct.size() - 1 - inner];
    result.above = std::abs(low) <= std::abs(high);
    result.cut = result.above ? -low : -high;
    for (size_t leaf = 0; leaf < size; ++leaf) {
        const double d = deviations.relative[leaf];
        const bool abnormal = result.above ? d > result.cut : d < result.cut;
        result.abnormal[leaf] = abnormal;
        const double weight = abnormal ? std::abs(d) : std::abs(result.cut - d);
        result.weight[leaf] = deviations.known[leaf] ? std::min(weight, 1.0) : 0;
        result.total += abnormal ? deviations.explains[leaf] : 0;
    }
    return result;
}

double riskOf(std::span<const quint32> leaves, const LeafTable &table, const Deviations &deviations,
              const Partition &partition, double prior)
{
    double abnormal = 0, normal = 0;
    for (const quint32 leaf : leaves)
        (partition.abnormal[leaf] ? abnormal : normal) += partition.weight[leaf];
    const double evidence = abnormal + normal + prior;
    const double high = evidence > 0 ? abnormal / evidence : 0;
    return high - unlikeness(leaves, table, deviations);
}

} // namespace weiwo::performance
