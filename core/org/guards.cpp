#include "core/org/guards.h"

#include "core/base/text.h"
#include "core/org/integrity.h"
#include "core/org/repo.h"
#include "core/org/rules.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

Status judgeFields(Edit &, const RowChange &change)
{
    return change.after.alive ? checkNode(nodeFrom(change.after)) : Status();
}

Status judgeCode(Edit &edit, const RowChange &change)
{
    return change.after.alive ? requireFreeCode(edit, nodeFrom(change.after)) : Status();
}

/// There is one headquarters as soon as there is any node.
Status judgeHeadquarters(Edit &edit, const RowChange &change)
{
    const Node after = nodeFrom(change.after);
    if (change.after.alive && after.level == Level::Headquarters)
        return requireOnlyHeadquarters(edit, after);
    if (!change.before || nodeFrom(*change.before).level != Level::Headquarters)
        return {};
    WEIWO_ASSIGN(const qint64 left, repo::countNodes(edit));
    WEIWO_ASSIGN(const qint64 heads, repo::countNodes(edit, Level::Headquarters));
    if (left > 0 && heads == 0)
        return fail(errc::BadInput,
                    translate("org", "%1 is the headquarters: everything stands below it. It "
                                     "cannot be deleted or become another level.")
                        .arg(after.name),
                    after.id.text());
    return {};
}

Status judgePlacement(Edit &edit, const RowChange &change)
{
    const Placement placement = placementFrom(change.after);
    if (!change.after.alive) {
        WEIWO_ASSIGN(const auto node, repo::node(edit, placement.node));
        return node ? requireNoCycle(edit, *node) : Status();
    }
    WEIWO_ASSIGN(const Node node, requireNode(edit, placement.node));
    WEIWO_ASSIGN(const Node parent, requireNode(edit, placement.parent));
    WEIWO_TRY(checkParent(node, parent));
    return requireNoCycle(edit, node);
}

/// A node that becomes a person or the headquarters may stand where it must not.
Status judgeLevel(Edit &edit, const RowChange &change)
{
    if (!change.after.alive || !change.before || !change.before->alive)
        return {};
    const Node node = nodeFrom(change.after);
    if (node.level == nodeFrom(*change.before).level)
        return {};
    WEIWO_ASSIGN(const auto above, repo::placements(edit, node.id));
    for (const Placement &placement : above) {
        WEIWO_ASSIGN(const Node parent, requireNode(edit, placement.parent));
        WEIWO_TRY(checkParent(node, parent));
    }
    WEIWO_ASSIGN(const auto below, repo::placementsUnder(edit, node.id));
    for (const Placement &placement : below) {
        WEIWO_ASSIGN(const Node child, requireNode(edit, placement.node));
        WEIWO_TRY(checkParent(child, node));
    }
    return {};
}

Status judgeAssignment(Edit &edit, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    const Assignment assignment = assignmentFrom(change.after);
    WEIWO_ASSIGN(const Node person, requireNode(edit, assignment.person));
    WEIWO_ASSIGN(const Node region, requireNode(edit, assignment.region));
    return checkAssignment(assignment, person, region);
}

Status judgeGrant(Edit &edit, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    const RoleGrant grant = grantFrom(change.after);
    WEIWO_ASSIGN(const Node person, requireNode(edit, grant.person));
    WEIWO_TRY(requireNode(edit, grant.node));
    return checkGrant(grant, person);
}

} // namespace

void addGuards(Registry &registry)
{
    const QStringList nodes{nodeTable().key};
    registry.guards.push_back({u"org.fields"_s, nodes, &judgeFields});
    registry.guards.push_back({u"org.code"_s, nodes, &judgeCode});
    registry.guards.push_back({u"org.headquarters"_s, nodes, &judgeHeadquarters});
    registry.guards.push_back({u"org.level"_s, nodes, &judgeLevel});
    registry.guards.push_back({u"org.tree"_s, {placementTable().key}, &judgePlacement});
    registry.guards.push_back({u"org.assignment"_s, {assignmentTable().key}, &judgeAssignment});
    registry.guards.push_back({u"org.role"_s, {roleTable().key}, &judgeGrant});
}

} // namespace weiwo::org
