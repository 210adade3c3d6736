#include "core/org/rules.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

constexpr int highestPercent = 1000;

Status inOrder(const std::optional<QDate> &from, const std::optional<QDate> &to,
               const QString &subject)
{
    if (from && to && *to < *from)
        return fail(errc::BadInput,
                    translate("org", "%1: the end %2 is before the beginning %3. Give a later end.")
                        .arg(subject, to->toString(Qt::ISODate), from->toString(Qt::ISODate)),
                    subject);
    return {};
}

Status isPerson(const Node &node)
{
    if (node.level == Level::Person)
        return {};
    return fail(errc::BadInput,
                translate("org", "%1 is a unit, not a person. Name a person.").arg(node.name),
                node.id.text());
}

} // namespace

Status checkNode(const Node &node)
{
    if (node.name.trimmed().isEmpty())
        return fail(errc::BadInput, translate("org", "A unit or person needs a name."), node.code);
    return inOrder(node.hired, node.left, node.name);
}

Status checkParent(const Node &node, const Node &parent)
{
    if (node.level == Level::Headquarters)
        return fail(errc::BadInput,
                    translate("org", "%1 is the headquarters and stands below nothing.")
                        .arg(node.name),
                    node.id.text());
    if (parent.level == Level::Person)
        return fail(errc::BadInput,
                    translate("org", "%1 is a person: nothing can stand below a person. Choose a "
                                     "unit.")
                        .arg(parent.name),
                    parent.id.text());
    if (node.id == parent.id)
        return fail(errc::BadInput,
                    translate("org", "%1 cannot stand below itself.").arg(node.name),
                    node.id.text());
    return {};
}

Status checkAssignment(const Assignment &assignment, const Node &person, const Node &region)
{
    WEIWO_TRY(isPerson(person));
    if (region.level == Level::Person)
        return fail(errc::BadInput,
                    translate("org", "%1 is a person; people are assigned to units. Name a unit.")
                        .arg(region.name),
                    region.id.text());
    return inOrder(assignment.from, assignment.to, person.name);
}

Status checkGrant(const RoleGrant &grant, const Node &person)
{
    WEIWO_TRY(isPerson(person));
    return inOrder(grant.from, grant.to, person.name);
}

Status checkRamp(const Ramp &ramp)
{
    for (int percent : ramp.percent) {
        if (percent < 0 || percent > highestPercent)
            return fail(errc::BadInput,
                        translate("org", "A ramp has percentages from 0 to %1, not %2.")
                            .arg(highestPercent)
                            .arg(percent),
                        ramp.title);
    }
    return {};
}

} // namespace weiwo::org
