#include "core/performance/cause_search.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace weiwo::performance {

namespace {

/// Less noise than this is not believed.
constexpr double LeastNoise = 0.01;
/// Of all leaves, how many must lie on the quiet side for it to show the noise.
constexpr double LeastQuiet = 0.1;
/// A leaf beyond so many times the noise may belong to a cause.
constexpr double Suspicious = 1.0;
/// Of an element's leaves, how many must.
constexpr double LeastSuspicious = 0.6;
/// Leaves of which the spread inside an element is taken to be that of noise, before any is seen.
constexpr double SpreadPrior = 4;
/// A leaf that is so many times (as e's power) likelier in the element than as noise speaks with
/// full voice, and so many voices speak against it at most.
constexpr double FullVoice = 6;
constexpr double MostAgainst = 2;
/// A leaf that is so many spreads from both belongs to another cause, and says nothing.
constexpr double FarOff = 3;
/// All leaves together must be so many times (as e's power) likelier than noise.
constexpr double LeastEvidence = 14;
/// What each further dimension costs, in voices.
constexpr double LayerCost = 0.2;

double medianOf(std::vector<double> &values)
{
    const auto middle = values.begin() + static_cast<qsizetype>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class LikenessSearch
{
public:
    explicit LikenessSearch(const CauseSearch &search) : m_search(search)
    {
        const Deviations &deviations = search.deviations;
        const size_t size = search.table.size();
        m_left.assign(deviations.known.begin(), deviations.known.end());
        const double side = search.partition.above ? 1 : -1;
        m_deviation.resize(size);
        m_explains.resize(size);
        for (size_t leaf = 0; leaf < size; ++leaf) {
            m_deviation[leaf] = side * deviations.relative[leaf];
            m_explains[leaf] = side * deviations.explains[leaf];
        }
        m_noise = noise();
        m_suspicious.resize(size);
        for (size_t leaf = 0; leaf < size; ++leaf)
            m_suspicious[leaf] = m_deviation[leaf] > Suspicious * m_noise;
        m_bar = search.minShare * std::abs(search.partition.total);
    }

    std::vector<FoundCause> run()
    {
        std::vector<FoundCause> causes;
        for (const Cuboid &cuboid : m_search.cuboids)
            m_elements.push_back(countedIn(cuboid));
        while (const auto cause = next()) {
            causes.push_back(*cause);
            putAside(m_search.cuboids[cause->cuboid].leavesOf(cause->element));
        }
        return causes;
    }

private:
    /// What is known of an element's leaves that are left.
    struct Element
    {
        quint32 leaves = 0;
        quint32 suspicious = 0;
        double explains = 0;
        std::optional<double> voices; ///< absent: not judged since its leaves changed
    };

    /// The typical deviation on the side that nothing happened on. Where hardly a leaf lies there
    /// all have moved, and what is typical of all is nobody's cause.
    [[nodiscard]] double noise() const
    {
        std::vector<double> quiet, all;
        for (size_t leaf = 0; leaf < m_left.size(); ++leaf) {
            if (!m_left[leaf])
                continue;
            all.push_back(std::abs(m_deviation[leaf]));
            if (m_deviation[leaf] <= 0)
                quiet.push_back(-m_deviation[leaf]);
        }
        const bool enough = static_cast<double>(quiet.size()) >= LeastQuiet * static_cast<double>(all.size());
        std::vector<double> &values = enough ? quiet : all;
        return values.empty() ? LeastNoise : std::max(1.4826 * medianOf(values), LeastNoise);
    }

    std::optional<FoundCause> next()
    {
        std::optional<FoundCause> found;
        double best = 0;
        for (size_t place = 0; place < m_search.cuboids.size(); ++place) {
            const Cuboid &cuboid = m_search.cuboids[place];
            for (size_t i = 0; i < cuboid.size(); ++i) {
                Element &element = m_elements[place][i];
                if (element.suspicious < LeastSuspicious * element.leaves
                    || element.suspicious <= best || element.explains <= m_bar)
                    continue;
                if (!element.voices)
                    element.voices = voicesFor(cuboid.leavesOf(i)) - LayerCost * cuboid.layer;
                if (*element.voices > best) {
                    best = *element.voices;
                    found = FoundCause{place, i, 0};
                }
            }
        }
        if (found) {
            gather(m_search.cuboids[found->cuboid].leavesOf(found->element));
            found->risk = riskOf(m_leaves, m_search.table, m_search.deviations, m_search.partition,
                                 m_search.prior);
        }
        return found;
    }

    [[nodiscard]] std::vector<Element> countedIn(const Cuboid &cuboid) const
    {
        std::vector<Element> elements(cuboid.size());
        for (size_t leaf = 0; leaf < m_left.size(); ++leaf) {
            if (!m_left[leaf])
                continue;
            Element &element = elements[cuboid.elementOf[leaf]];
            ++element.leaves;
            element.suspicious += m_suspicious[leaf];
            element.explains += m_explains[leaf];
        }
        return elements;
    }

    void putAside(std::span<const quint32> leaves)
    {
        for (const quint32 leaf : leaves) {
            if (!std::exchange(m_left[leaf], 0))
                continue;
            for (size_t place = 0; place < m_elements.size(); ++place) {
                Element &element = m_elements[place][m_search.cuboids[place].elementOf[leaf]];
                --element.leaves;
                element.suspicious -= m_suspicious[leaf];
                element.explains -= m_explains[leaf];
                element.voices.reset();
            }
        }
    }

    void gather(std::span<const quint32> leaves)
    {
        m_leaves.clear();
        for (const quint32 leaf : leaves) {
            if (m_left[leaf])
                m_leaves.push_back(leaf);
        }
    }

    /// How many leaves speak for their element, less those that speak against it; 0 where all
    /// together are no evidence.
    double voicesFor(std::span<const quint32> leaves)
    {
        gather(leaves);
        m_values.clear();
        for (const quint32 leaf : m_leaves) {
            if (m_suspicious[leaf])
                m_values.push_back(m_deviation[leaf]);
        }
        const double centre = medianOf(m_values);
        double squares = SpreadPrior * m_noise * m_noise, count = SpreadPrior;
        for (const double value : m_values) {
            squares += std::min((value - centre) * (value - centre), 9 * m_noise * m_noise);
            ++count;
        }
        const double spread = std::sqrt(squares / count);
        const double shift = std::log(m_noise / spread);
        double voices = 0, evidence = 0;
        for (const quint32 leaf : m_leaves) {
            const double value = m_deviation[leaf];
            const double asNoise = value / m_noise;
            const double asCause = (value - centre) / spread;
            if (std::abs(asNoise) > FarOff && std::abs(asCause) > FarOff)
                continue;
            const double likelier = shift + (asNoise * asNoise - asCause * asCause) / 2;
            voices += std::clamp(likelier / FullVoice, -MostAgainst, 1.0);
            evidence += std::max(likelier, -FullVoice * MostAgainst);
        }
        return evidence >= LeastEvidence ? voices : 0;
    }

    const CauseSearch &m_search;
    std::vector<char> m_left;
    std::vector<double> m_deviation; ///< turned so that the anomaly is above 0
    std::vector<double> m_explains;  ///< likewise
    std::vector<quint8> m_suspicious;
    double m_noise = 0;
    double m_bar = 0;
    std::vector<std::vector<Element>> m_elements; ///< by cuboid
    std::vector<quint32> m_leaves;
    std::vector<double> m_values;
};

} // namespace

std::vector<FoundCause> searchByLikeness(const CauseSearch &search)
{
    return LikenessSearch(search).run();
}

} // namespace weiwo::performance
