#include "core/org/commands.h"

#include "core/base/text.h"
#include "core/org/integrity.h"
#include "core/org/repo.h"
#include "core/org/rules.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

/// Writes a placement whose rules hold.
Status place(Edit &edit, const Node &node, const NodeId &parentId, QDate from)
{
    WEIWO_ASSIGN(const Node parent, requireNode(edit, parentId));
    WEIWO_TRY(checkParent(node, parent));
    const QDate since = from.isValid() ? from : beginning();
    WEIWO_ASSIGN(const auto present, repo::parentOn(edit, node.id, since));
    if (present == parentId)
        return {};
    WEIWO_TRY(repo::put(edit, Placement{node.id, parentId, since}));
    return requireNoCycle(edit, node);
}

Status removeOwnRows(Edit &edit, const NodeId &node)
{
    WEIWO_ASSIGN(const auto places, repo::placements(edit, node));
    for (const Placement &placement : places)
        WEIWO_TRY(repo::remove(edit, placement));
    WEIWO_ASSIGN(const auto assigned, repo::assignments(edit, node));
    for (const Assignment &assignment : assigned)
        WEIWO_TRY(repo::remove(edit, assignment));
    WEIWO_ASSIGN(const auto grants, repo::roles(edit, node));
    for (const RoleGrant &grant : grants)
        WEIWO_TRY(repo::remove(edit, grant));
    return {};
}

} // namespace

Result<NodeId> addNode(Edit &edit, Node node, const std::optional<NodeId> &parent, QDate from)
{
    const bool fresh = node.id.isNull();
    if (fresh)
        node.id = NodeId(edit.ids().next());
    WEIWO_TRY(checkNode(node));
    WEIWO_TRY(requireFreeCode(edit, node));
    WEIWO_TRY(requireOnlyHeadquarters(edit, node));
    if (fresh)
        WEIWO_TRY(repo::insertNew(edit, node));
    else
        WEIWO_TRY(repo::put(edit, node));

    if (node.level == Level::Headquarters)
        return node.id;
    if (parent) {
        WEIWO_TRY(place(edit, node, *parent, from));
        return node.id;
    }
    WEIWO_ASSIGN(const auto heads, repo::nodesByLevel(edit, Level::Headquarters));
    if (!heads.empty())
        WEIWO_TRY(place(edit, node, heads.front().id, from));
    return node.id;
}

Status updateNode(Edit &edit, const Node &node)
{
    WEIWO_TRY(requireNode(edit, node.id));
    WEIWO_TRY(checkNode(node));
    WEIWO_TRY(requireFreeCode(edit, node));
    WEIWO_TRY(requireOnlyHeadquarters(edit, node));
    return repo::put(edit, node);
}

Status moveNode(Edit &edit, const NodeId &node, const NodeId &parent, QDate from)
{
    WEIWO_ASSIGN(const Node moved, requireNode(edit, node));
    return place(edit, moved, parent, from);
}

Status unplaceNode(Edit &edit, const NodeId &node, QDate from)
{
    WEIWO_ASSIGN(const Node moved, requireNode(edit, node));
    WEIWO_ASSIGN(const auto places, repo::placements(edit, node));
    if (places.size() < 2)
        return fail(errc::BadInput,
                    translate("org", "%1 has no other place. Move it instead.").arg(moved.name),
                    node.text());
    WEIWO_TRY(repo::remove(edit, Placement{node, {}, from}));
    return requireNoCycle(edit, moved);
}

Status removeNode(Edit &edit, const NodeId &id)
{
    WEIWO_TRY(requireNode(edit, id));
    WEIWO_TRY(removeOwnRows(edit, id));
    return repo::remove(edit, id);
}

Status assign(Edit &edit, const Assignment &assignment)
{
    WEIWO_ASSIGN(const Node person, requireNode(edit, assignment.person));
    WEIWO_ASSIGN(const Node region, requireNode(edit, assignment.region));
    WEIWO_TRY(checkAssignment(assignment, person, region));
    return repo::put(edit, assignment);
}

Status unassign(Edit &edit, const Assignment &assignment)
{
    return repo::remove(edit, assignment);
}

Status setRamp(Edit &edit, const Ramp &ramp)
{
    WEIWO_TRY(checkRamp(ramp));
    return repo::put(edit, ramp);
}

Status grantRole(Edit &edit, const NodeId &person, Role role, const NodeId &node,
                 const std::optional<QDate> &from)
{
    const RoleGrant grant{.person = person, .node = node, .role = role, .from = from, .to = {}};
    WEIWO_ASSIGN(const Node holder, requireNode(edit, person));
    WEIWO_TRY(requireNode(edit, node));
    WEIWO_TRY(checkGrant(grant, holder));
    return repo::put(edit, grant);
}

Status revokeRole(Edit &edit, const RoleGrant &grant, const std::optional<QDate> &to)
{
    if (!to)
        return repo::remove(edit, grant);
    const Id id = roleId(grant.person, grant.node, grant.role, grant.from);
    WEIWO_ASSIGN(const Record stored, edit.record(roleTable(), id));
    RoleGrant ended = grantFrom(stored);
    ended.to = to;
    WEIWO_ASSIGN(const Node holder, requireNode(edit, grant.person));
    WEIWO_TRY(checkGrant(ended, holder));
    return repo::put(edit, ended);
}

} // namespace weiwo::org
