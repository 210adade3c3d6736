#include "core/org/integrity.h"

#include "core/base/text.h"
#include "core/org/repo.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

/// Looks upwards from a node through all placements that hold at some time of a range, for the
/// node that must not be there.
class CycleSearch
{
public:
    CycleSearch(Reader &reader, const NodeId &target) : m_reader(reader), m_target(target) { }

    [[nodiscard]] Result<bool> found(const NodeId &node, const DateRange &range)
    {
        WEIWO_ASSIGN(const auto places, repo::placements(m_reader, node));
        for (size_t i = 0; i < places.size(); ++i) {
            const QDate end = i + 1 < places.size() ? places[i + 1].from : range.to;
            const DateRange common{std::max(places[i].from, range.from), std::min(end, range.to)};
            if (common.isEmpty())
                continue;
            const NodeId &parent = places[i].parent;
            if (parent == m_target)
                return true;
            // A cycle without the target is another row's fault; it must not hold this search.
            if (!m_seen.insert({parent, common.from, common.to}).second)
                continue;
            WEIWO_ASSIGN(const bool above, found(parent, common));
            if (above)
                return true;
        }
        return false;
    }

private:
    Reader &m_reader;
    NodeId m_target;
    std::set<std::tuple<NodeId, QDate, QDate>> m_seen;
};

const DateRange allTime()
{
    return {QDate(1, 1, 1), QDate(9999, 12, 31)};
}

} // namespace

Result<Node> requireNode(Reader &reader, const NodeId &id)
{
    WEIWO_ASSIGN(auto found, repo::node(reader, id));
    if (!found)
        return fail(errc::NotFound,
                    translate("org", "There is no unit or person with the id %1.").arg(id.text()),
                    id.text());
    return *std::move(found);
}

Status requireFreeCode(Reader &reader, const Node &node)
{
    if (node.code.isEmpty())
        return {};
    WEIWO_ASSIGN(const auto holders, repo::nodesByCode(reader, node.code));
    for (const Node &holder : holders) {
        if (holder.id != node.id)
            return fail(errc::Exists,
                        translate("org", "The code %1 belongs to %2. Choose another code.")
                            .arg(node.code, holder.name),
                        node.code);
    }
    return {};
}

Status requireOnlyHeadquarters(Reader &reader, const Node &node)
{
    if (node.level != Level::Headquarters)
        return {};
    WEIWO_ASSIGN(const auto heads, repo::nodesByLevel(reader, Level::Headquarters));
    for (const Node &head : heads) {
        if (head.id != node.id)
            return fail(errc::Exists,
                        translate("org", "%1 is the headquarters already; there is only one. "
                                         "Choose another level for %2.")
                            .arg(head.name, node.name),
                        head.name);
    }
    return {};
}

Status requireNoCycle(Reader &reader, const Node &node)
{
    WEIWO_ASSIGN(const bool cycle, CycleSearch(reader, node.id).found(node.id, allTime()));
    if (!cycle)
        return {};
    return fail(errc::BadInput,
                translate("org", "%1 would stand below itself. Choose a unit that is not below it.")
                    .arg(node.name),
                node.id.text());
}

} // namespace weiwo::org
