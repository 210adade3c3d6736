#include "core/performance/cause_search.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace weiwo::performance {

namespace {

constexpr double LeastRisk = 0.5;

class RiskSearch
{
public:
    explicit RiskSearch(const CauseSearch &search)
        : m_search(search), m_explains(search.deviations.explains), m_left(search.table.size(), 1)
    {
        m_total = search.partition.total;
        if (m_total < 0) {
            m_total = -m_total;
            for (double &explains : m_explains)
                explains = -explains;
        }
        m_bar = search.minShare * m_total;
    }

    std::vector<FoundCause> run()
    {
        std::vector<FoundCause> causes;
        while (m_total > 0 && m_total >= m_bar) {
            const auto cause = next();
            if (!cause)
                break;
            causes.push_back(*cause);
            remove(*cause);
        }
        return causes;
    }

private:
    std::optional<FoundCause> next()
    {
        std::optional<FoundCause> found;
        double best = m_bar;
        int layer = 0;
        for (size_t cuboid = 0; cuboid < m_search.cuboids.size(); ++cuboid) {
            if (m_search.cuboids[cuboid].layer != layer) {
                if (found)
                    break;
                layer = m_search.cuboids[cuboid].layer;
                best = m_bar;
            }
            searchCuboid(cuboid, best, found);
        }
        return found;
    }

    void searchCuboid(size_t place, double &best, std::optional<FoundCause> &found)
    {
        const Cuboid &cuboid = m_search.cuboids[place];
        m_sums.assign(cuboid.size(), 0);
        m_hasAbnormal.assign(cuboid.size(), 0);
        for (size_t leaf = 0; leaf < m_left.size(); ++leaf) {
            if (!m_left[leaf])
                continue;
            m_sums[cuboid.elementOf[leaf]] += m_explains[leaf];
            m_hasAbnormal[cuboid.elementOf[leaf]] |= m_search.partition.abnormal[leaf];
        }
        std::vector<size_t> order;
        for (size_t element = 0; element < cuboid.size(); ++element) {
            if (m_hasAbnormal[element] && m_sums[element] > best)
                order.push_back(element);
        }
        std::stable_sort(order.begin(), order.end(),
                         [this](size_t a, size_t b) { return m_sums[a] > m_sums[b]; });
        for (const size_t element : order) {
            m_leaves.clear();
            for (const quint32 leaf : cuboid.leavesOf(element)) {
                if (m_left[leaf])
                    m_leaves.push_back(leaf);
            }
            const double risk = riskOf(m_leaves, m_search.table, m_search.deviations,
                                       m_search.partition, m_search.prior);
            if (risk < LeastRisk)
                continue;
            found = FoundCause{place, element, risk};
            best = m_sums[element];
            return;
        }
    }

    void remove(const FoundCause &cause)
    {
        for (const quint32 leaf : m_search.cuboids[cause.cuboid].leavesOf(cause.element)) {
            if (std::exchange(m_left[leaf], 0) && m_search.partition.abnormal[leaf])
                m_total -= m_explains[leaf];
        }
    }

    const CauseSearch &m_search;
    std::vector<double> m_explains; ///< turned so that the anomaly explains more than nothing
    std::vector<char> m_left;
    double m_total = 0; ///< of the abnormal leaves that are left
    double m_bar = 0;
    std::vector<double> m_sums;
    std::vector<char> m_hasAbnormal;
    std::vector<quint32> m_leaves;
};

} // namespace

std::vector<FoundCause> searchByRisk(const CauseSearch &search)
{
    return RiskSearch(search).run();
}

} // namespace weiwo::performance
