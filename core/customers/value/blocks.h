#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace weiwo::customers {

// Work in parallel of which the result does not depend on the number of threads: rows are cut into
// blocks of a fixed size, and what blocks sum to is added up by their number (METHODS.md §12.2).

inline constexpr size_t BlockRows = 4096;

/// Calls @p each for every block, on up to @p threads threads (0: as many as the machine has, the
/// calling one among them), in no order. @p each must not throw.
void forEachBlock(size_t blocks, int threads, const std::function<void(size_t block)> &each);

/// Calls @p each (first row, row after the last) for every block of @p rows rows.
template<class Each>
void forRows(size_t rows, int threads, Each each)
{
    forEachBlock((rows + BlockRows - 1) / BlockRows, threads, [&](size_t block) {
        each(block * BlockRows, std::min(rows, (block + 1) * BlockRows));
    });
}

/// The parts added in pairs, pairs in pairs, and so on.
template<size_t N>
std::array<double, N> pairwiseSum(std::span<const std::array<double, N>> parts)
{
    std::array<double, N> sum{};
    if (parts.size() == 1)
        return parts.front();
    if (parts.empty())
        return sum;
    const auto left = pairwiseSum<N>(parts.first(parts.size() / 2));
    const auto right = pairwiseSum<N>(parts.subspan(parts.size() / 2));
    for (size_t i = 0; i < N; ++i)
        sum[i] = left[i] + right[i];
    return sum;
}

/// Sums of N figures over @p rows rows; @p each (first, after the last) gives those of a block.
template<size_t N, class Each>
std::array<double, N> sumOverRows(size_t rows, int threads, Each each)
{
    std::vector<std::array<double, N>> parts((rows + BlockRows - 1) / BlockRows);
    forRows(rows, threads,
            [&](size_t first, size_t end) { parts[first / BlockRows] = each(first, end); });
    return pairwiseSum<N>(parts);
}

} // namespace weiwo::customers
