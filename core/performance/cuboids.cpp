#include "core/performance/cuboids.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <unordered_map>

namespace weiwo::performance {

namespace {

constexpr quint32 None = std::numeric_limits<quint32>::max();

/// Gives the distinct keys numbers in the order in which they come.
class Numbering
{
public:
    explicit Numbering(quint64 range)
    {
        constexpr quint64 small = 1 << 20;
        if (range <= small)
            m_table.assign(static_cast<size_t>(range), None);
    }
    quint32 operator()(quint64 key)
    {
        quint32 &number = m_table.empty() ? m_map.try_emplace(key, None).first->second
                                          : m_table[static_cast<size_t>(key)];
        if (number == None)
            number = m_count++;
        return number;
    }
    [[nodiscard]] quint32 count() const { return m_count; }

private:
    std::vector<quint32> m_table;
    std::unordered_map<quint64, quint32> m_map;
    quint32 m_count = 0;
};

/// Groups by one dimension more than @p coarser has, or by that alone.
Cuboid refined(const LeafTable &table, const Cuboid *coarser, size_t dimension)
{
    const quint64 members = std::max<size_t>(table.memberCount(dimension), 1);
    Cuboid cuboid;
    cuboid.dimensions = (coarser ? coarser->dimensions : 0) | 1u << dimension;
    cuboid.layer = std::popcount(cuboid.dimensions);
    Numbering numbering(members * (coarser ? coarser->size() : 1));
    cuboid.elementOf.reserve(table.size());
    for (size_t leaf = 0; leaf < table.size(); ++leaf) {
        const quint64 outer = coarser ? coarser->elementOf[leaf] : 0;
        cuboid.elementOf.push_back(numbering(outer * members + table.code(leaf, dimension)));
    }
    cuboid.starts.assign(numbering.count() + 1, 0);
    for (const quint32 element : cuboid.elementOf)
        ++cuboid.starts[element + 1];
    for (size_t i = 1; i < cuboid.starts.size(); ++i)
        cuboid.starts[i] += cuboid.starts[i - 1];
    cuboid.leaves.resize(table.size());
    std::vector<quint32> next = cuboid.starts;
    for (size_t leaf = 0; leaf < table.size(); ++leaf)
        cuboid.leaves[next[cuboid.elementOf[leaf]]++] = static_cast<quint32>(leaf);
    return cuboid;
}

} // namespace

int deepestLayer(size_t dimensions, size_t leaves)
{
    // What is kept takes twelve bytes for each leaf in each cuboid.
    constexpr size_t most = 10'000'000;
    size_t ofLayer = 1, all = 0;
    for (size_t layer = 1; layer <= dimensions; ++layer) {
        ofLayer = ofLayer * (dimensions - layer + 1) / layer;
        all += ofLayer;
        if (layer > 2 && all * leaves > most)
            return static_cast<int>(layer) - 1;
    }
    return static_cast<int>(dimensions);
}

std::vector<Cuboid> cuboidsOf(const LeafTable &table, int maxDepth)
{
    const size_t sets = size_t{1} << table.dimensions().size();
    const int possible = deepestLayer(table.dimensions().size(), table.size());
    const int deepest = maxDepth > 0 ? std::min(maxDepth, possible) : possible;
    std::vector<Cuboid> bySet(sets);
    for (size_t set = 1; set < sets; ++set) {
        if (std::popcount(set) > deepest)
            continue;
        const auto last = static_cast<size_t>(std::bit_width(set) - 1);
        const size_t rest = set ^ size_t{1} << last;
        bySet[set] = refined(table, rest == 0 ? nullptr : &bySet[rest], last);
    }
    std::erase_if(bySet, [](const Cuboid &cuboid) { return cuboid.layer == 0; });
    std::stable_sort(bySet.begin(), bySet.end(),
                     [](const Cuboid &a, const Cuboid &b) { return a.layer < b.layer; });
    return bySet;
}

} // namespace weiwo::performance
