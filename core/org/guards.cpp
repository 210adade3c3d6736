#include "core/org/guards.h"

#include "core/base/text.h"
#include "core/org/integrity.h"
#include "core/org/repo.h"
#include "core/org/rules.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

Status judgeNode(Edit &edit, const RowChange &change)
{
    if (!change.after.alive)
        return {};
    const Node after = nodeFrom(change.after);
    WEIWO_TRY(requireSound(edit, after));
    if (!change.before || !change.before->alive)
        return {};
    return requireLevelFits(edit, nodeFrom(*change.before), after);
}

/// There is one headquarters as long as there is any node.
Status judgeTop(Edit &edit, const RowChange &change)
{
    const Node after = nodeFrom(change.after);
    if (change.after.alive || after.level != Level::Headquarters)
        return {};
    WEIWO_ASSIGN(const qint64 left, repo::countNodes(edit));
    WEIWO_ASSIGN(const qint64 heads, repo::countNodes(edit, Level::Headquarters));
    if (left == 0 || heads > 0)
        return {};
    return fail(errc::BadInput,
                translate("org", "%1 is the headquarters: everything stands below it. It cannot be "
                                 "deleted.")
                    .arg(after.name),
                after.id.text());
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
    registry.guards.push_back({u"org.node"_s, nodes, &judgeNode});
    registry.guards.push_back({u"org.headquarters"_s, nodes, &judgeTop});
    registry.guards.push_back({u"org.tree"_s, {placementTable().key}, &judgePlacement});
    registry.guards.push_back({u"org.assignment"_s, {assignmentTable().key}, &judgeAssignment});
    registry.guards.push_back({u"org.role"_s, {roleTable().key}, &judgeGrant});
}

} // namespace weiwo::org
