#include "core/org/store_checks.h"

#include "core/base/text.h"
#include "core/org/repo.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

Finding finding(const QString &code, const QString &subject, const QString &message,
                const QString &fix)
{
    Finding finding;
    finding.severity = Severity::Error;
    finding.code = code;
    finding.subject = subject;
    finding.message = message;
    finding.fix = fix;
    return finding;
}

Result<Findings> checkCodes(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const QStringList codes, repo::doubledCodes(reader));
    for (const QString &code : codes)
        findings.push_back(finding(u"org.code.doubled"_s, code,
                                   translate("org", "More than one unit or person has the code %1.")
                                       .arg(code),
                                   translate("org", "Give all but one another code.")));
    return findings;
}

Result<Findings> checkHeadquarters(Reader &reader)
{
    Findings findings;
    WEIWO_ASSIGN(const qint64 nodes, repo::countNodes(reader));
    WEIWO_ASSIGN(const qint64 heads, repo::countNodes(reader, Level::Headquarters));
    if (nodes > 0 && heads != 1)
        findings.push_back(finding(
            u"org.headquarters.number"_s, {},
            translate("org", "There are %1 headquarters instead of one.").arg(heads),
            translate("org", "Change the level of the others, or add one.")));
    return findings;
}

/// The parents of every node, one date after another.
class TreeCheck
{
public:
    Status load(Reader &reader)
    {
        WEIWO_TRY(repo::eachNode(reader, [this](Node &&node) {
            m_index.insert(node.id, m_nodes.size());
            m_nodes.push_back(std::move(node));
        }));
        return repo::eachPlacement(reader, [this](const Placement &p) { m_places.push_back(p); });
    }

    [[nodiscard]] Findings run()
    {
        std::stable_sort(m_places.begin(), m_places.end(),
                         [](const Placement &a, const Placement &b) { return a.from < b.from; });
        m_parents.assign(m_nodes.size(), none);
        for (size_t i = 0; i < m_places.size();) {
            const QDate date = m_places[i].from;
            for (; i < m_places.size() && m_places[i].from == date; ++i)
                put(m_places[i]);
            findCycles();
        }
        return std::move(m_findings);
    }

private:
    static constexpr size_t none = static_cast<size_t>(-1);

    void put(const Placement &placement)
    {
        const auto node = m_index.constFind(placement.node);
        const auto parent = m_index.constFind(placement.parent);
        if (node == m_index.constEnd())
            return;
        m_parents[*node] = parent == m_index.constEnd() ? none : *parent;
        if (parent != m_index.constEnd() && m_nodes[*parent].level == Level::Person)
            add(u"org.tree.below-person"_s, m_nodes[*node],
                translate("org", "%1 stands below a person."));
    }

    void findCycles()
    {
        enum class Mark : char { New, OnPath, Done };
        std::vector<Mark> marks(m_nodes.size(), Mark::New);
        std::vector<size_t> path;
        for (size_t start = 0; start < m_nodes.size(); ++start) {
            path.clear();
            size_t at = start;
            for (; at != none && marks[at] == Mark::New; at = m_parents[at]) {
                marks[at] = Mark::OnPath;
                path.push_back(at);
            }
            if (at != none && marks[at] == Mark::OnPath)
                add(u"org.tree.cycle"_s, m_nodes[at],
                    translate("org", "%1 stands below itself."));
            for (size_t index : path)
                marks[index] = Mark::Done;
        }
    }

    void add(const QString &code, const Node &node, const QString &message)
    {
        const bool known = std::any_of(m_findings.begin(), m_findings.end(), [&](const Finding &f) {
            return f.code == code && f.subject == node.id.text();
        });
        if (!known)
            m_findings.push_back(finding(code, node.id.text(), message.arg(node.name),
                                         translate("org", "Move it below another unit.")));
    }

    std::vector<Node> m_nodes;
    QHash<NodeId, size_t> m_index;
    std::vector<Placement> m_places;
    std::vector<size_t> m_parents;
    Findings m_findings;
};

Result<Findings> checkTree(Reader &reader)
{
    TreeCheck check;
    WEIWO_TRY(check.load(reader));
    return check.run();
}

} // namespace

void addStoreChecks(Registry &registry)
{
    registry.checks.push_back({u"org.codes"_s, WEIWO_TEXT("org", "Codes of units and people"), false,
                               &checkCodes});
    registry.checks.push_back({u"org.headquarters"_s, WEIWO_TEXT("org", "One headquarters"), false,
                               &checkHeadquarters});
    registry.checks.push_back({u"org.tree"_s, WEIWO_TEXT("org", "The organization is a tree"),
                               false, &checkTree});
}

} // namespace weiwo::org
