#include "core/customers/duplicates/clusters.h"

#include <algorithm>
#include <unordered_map>

namespace weiwo::customers {

namespace {

/// Disjoint sets of the rows that edges name, with their members.
class Groups
{
public:
    explicit Groups(const std::vector<MatchEdge> &edges)
    {
        for (const MatchEdge &edge : edges)
            for (const quint32 row : {edge.a, edge.b})
                if (m_place.emplace(row, m_members.size()).second)
                    m_members.push_back({row});
    }
    [[nodiscard]] size_t of(quint32 row) const { return m_place.at(row); }
    [[nodiscard]] const std::vector<quint32> &members(size_t group) const { return m_members[group]; }
    void join(size_t into, size_t from)
    {
        if (m_members[into].size() < m_members[from].size())
            std::swap(into, from);
        for (const quint32 row : m_members[from])
            m_place[row] = into;
        m_members[into].insert(m_members[into].end(), m_members[from].begin(), m_members[from].end());
        m_members[from].clear();
    }
    [[nodiscard]] std::vector<std::vector<quint32>> large() &&
    {
        std::vector<std::vector<quint32>> found;
        for (std::vector<quint32> &rows : m_members)
            if (rows.size() > 1) {
                std::sort(rows.begin(), rows.end());
                found.push_back(std::move(rows));
            }
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    std::unordered_map<quint32, size_t> m_place;
    std::vector<std::vector<quint32>> m_members;
};

} // namespace

std::vector<std::vector<quint32>>
clustersOf(std::vector<MatchEdge> edges, const std::function<bool(quint32, quint32)> &apart,
           const std::function<bool(quint32, quint32)> &before)
{
    for (MatchEdge &edge : edges)
        if (before(edge.b, edge.a))
            std::swap(edge.a, edge.b);
    std::sort(edges.begin(), edges.end(), [&before](const MatchEdge &x, const MatchEdge &y) {
        if (x.score != y.score)
            return x.score > y.score;
        if (x.a != y.a)
            return before(x.a, y.a);
        return x.b != y.b && before(x.b, y.b);
    });
    Groups groups(edges);
    for (const MatchEdge &edge : edges) {
        const size_t x = groups.of(edge.a), y = groups.of(edge.b);
        if (x == y)
            continue;
        bool together = true;
        for (const quint32 a : groups.members(x))
            for (const quint32 b : groups.members(y))
                together = together && !apart(a, b);
        if (together)
            groups.join(x, y);
    }
    return std::move(groups).large();
}

} // namespace weiwo::customers
