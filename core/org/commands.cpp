#include "core/org/commands.h"

#include "core/base/text.h"
#include "core/org/integrity.h"
#include "core/org/repo.h"
#include "core/org/rules.h"
#include "core/org/standing.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

/// Writes a placement, unless the node stands there already.
Status place(Edit &edit, const Node &node, const NodeId &parent, QDate from)
{
    const QDate since = from.isValid() ? from : beginning();
    WEIWO_TRY(requirePlace(edit, node, parent, since));
    WEIWO_ASSIGN(const auto present, repo::placedOn(edit, node.id, since));
    return present == parent ? Status() : repo::put(edit, Placement{node.id, parent, since});
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
    WEIWO_TRY(requireSound(edit, node));
    if (fresh)
        WEIWO_TRY(repo::insertNew(edit, node));
    else
        WEIWO_TRY(repo::put(edit, node));
    if (parent)
        WEIWO_TRY(place(edit, node, *parent, from));
    return node.id;
}

Status updateNode(Edit &edit, const Node &node)
{
    WEIWO_ASSIGN(const Node before, requireNode(edit, node.id));
    WEIWO_TRY(requireSound(edit, node));
    WEIWO_TRY(requireLevelFits(edit, before, node));
    return repo::put(edit, node);
}

Status moveNode(Edit &edit, const NodeId &node, const NodeId &parent, QDate from)
{
    WEIWO_ASSIGN(const Node moved, requireNode(edit, node));
    WEIWO_TRY(keepStanding(edit, moved, from));
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
