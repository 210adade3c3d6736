#include "core/org/integrity.h"

#include "core/base/text.h"
#include "core/org/repo.h"
#include "core/org/rules.h"

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

DateRange allTime()
{
    return {QDate(1, 1, 1), QDate(9999, 12, 31)};
}

tl::unexpected<Error> belowItself(const Node &node)
{
    return fail(errc::BadInput,
                translate("org", "%1 would stand below itself. Choose a unit that is not below it.")
                    .arg(node.name),
                node.id.text());
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

Status requireSound(Reader &reader, const Node &node)
{
    WEIWO_TRY(checkNode(node));
    WEIWO_TRY(requireFreeCode(reader, node));
    return requireOnlyHeadquarters(reader, node);
}

Status requireLevelFits(Reader &reader, const Node &before, const Node &after)
{
    if (before.level == after.level)
        return {};
    if (before.level == Level::Headquarters)
        return fail(errc::BadInput,
                    translate("org", "%1 is the headquarters: everything stands below it. It "
                                     "cannot become another level.")
                        .arg(after.name),
                    after.id.text());
    WEIWO_ASSIGN(const auto above, repo::placements(reader, after.id));
    for (const Placement &placement : above) {
        WEIWO_ASSIGN(const Node parent, requireNode(reader, placement.parent));
        WEIWO_TRY(checkParent(after, parent));
    }
    WEIWO_ASSIGN(const auto below, repo::placementsUnder(reader, after.id));
    for (const Placement &placement : below) {
        WEIWO_ASSIGN(const Node child, requireNode(reader, placement.node));
        WEIWO_TRY(checkParent(child, after));
    }
    return {};
}

Status requirePlace(Reader &reader, const Node &node, const NodeId &parentId, QDate since)
{
    WEIWO_ASSIGN(const Node parent, requireNode(reader, parentId));
    WEIWO_TRY(checkParent(node, parent));
    DateRange range{since, allTime().to};
    WEIWO_ASSIGN(const auto places, repo::placements(reader, node.id));
    for (const Placement &placement : places) {
        if (since < placement.from)
            range.to = std::min(range.to, placement.from);
    }
    WEIWO_ASSIGN(const bool cycle, CycleSearch(reader, node.id).found(parentId, range));
    return cycle ? Status(belowItself(node)) : Status();
}

Status requireNoCycle(Reader &reader, const Node &node)
{
    WEIWO_ASSIGN(const bool cycle, CycleSearch(reader, node.id).found(node.id, allTime()));
    return cycle ? Status(belowItself(node)) : Status();
}

} // namespace weiwo::org
