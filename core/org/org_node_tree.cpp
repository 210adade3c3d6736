#include "core/org/org_node_tree.h"

#include "core/base/text.h"
#include "core/org/placement_index.h"
#include "core/org/repo.h"
#include "core/org/standing.h"

namespace weiwo::org {

Result<std::vector<RoleAt>> OrgNodeTree::rolesOf(Reader &reader, const Id &person, QDate date) const
{
    std::vector<RoleAt> held;
    WEIWO_ASSIGN(const auto holder, repo::node(reader, NodeId(person)));
    if (!holder || (holder->left && *holder->left <= date))
        return held;
    WEIWO_ASSIGN(const auto grants, repo::roles(reader, NodeId(person)));
    for (const RoleGrant &grant : grants) {
        if (holdsOn(date, grant.from, grant.to))
            held.push_back({.role = grant.role, .node = grant.node.raw()});
    }
    return held;
}

Result<bool> OrgNodeTree::isWithin(Reader &reader, const Id &node, const Id &ancestor,
                                   QDate date) const
{
    // No tree is deeper; a damaged one must not hold the program.
    constexpr int deepest = 1000;
    std::optional<NodeId> at = NodeId(node);
    for (int depth = 0; at && depth < deepest; ++depth) {
        if (at->raw() == ancestor)
            return true;
        WEIWO_ASSIGN(at, standsAt(reader, *at, date));
    }
    return false;
}

Result<std::vector<Id>> OrgNodeTree::within(Reader &reader, const Id &ancestor, QDate date) const
{
    WEIWO_ASSIGN(const auto index, PlacementIndex::shared(reader));
    const std::optional<qint64> top = index->keyOf(NodeId(ancestor));
    std::vector<Id> ids;
    for (qint64 node = 0; top && node < index->keyLimit(); ++node)
        if (const auto id = index->idOf(node); id && index->isWithin(node, *top, date.toJulianDay()))
            ids.push_back(id->raw());
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<QString> OrgNodeTree::nameOf(Reader &reader, const Id &node) const
{
    WEIWO_ASSIGN(const auto record, records::load(reader.db(), nodeTable(), node));
    if (!record)
        return fail(errc::NotFound,
                    translate("org", "There is no unit or person with the id %1.").arg(node.text()),
                    node.text());
    return nodeFrom(*record).name;
}

} // namespace weiwo::org
