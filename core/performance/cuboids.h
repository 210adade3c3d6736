#pragma once

#include "core/performance/leaf_table.h"

namespace weiwo::performance {

/// The leaves grouped by the members of some of the dimensions. A group is an element: "region =
/// West", "line = B & region = East".
struct Cuboid
{
    quint32 dimensions = 0; ///< a bit for each
    int layer = 0;          ///< how many there are
    std::vector<quint32> elementOf; ///< by leaf
    std::vector<quint32> starts; ///< by element, and one more: where its leaves begin in `leaves`
    std::vector<quint32> leaves; ///< by element, then ascending

    [[nodiscard]] size_t size() const { return starts.size() - 1; }
    [[nodiscard]] std::span<const quint32> leavesOf(size_t element) const
    {
        return {leaves.data() + starts[element], leaves.data() + starts[element + 1]};
    }
};

/// The largest sets of dimensions that are looked at: all of them, but not more than two or three
/// of many dimensions over very many leaves.
[[nodiscard]] int deepestLayer(size_t dimensions, size_t leaves);

/// The cuboids of all sets of dimensions up to deepestLayer and at most @p maxDepth (0: no limit), but
/// the empty one: first those of one dimension, then of two, and so on. Elements are numbered in the order of their first leaves.
[[nodiscard]] std::vector<Cuboid> cuboidsOf(const LeafTable &table, int maxDepth = 0);

} // namespace weiwo::performance
