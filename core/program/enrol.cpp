#include "core/program/enrol.h"

#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/org/standing.h"
#include "core/sync/devices.h"

namespace weiwo {

namespace {

Result<org::NodeId> roleNode(Edit &edit, const Enrolment &enrolment, Role role)
{
    if (enrolment.node)
        return *enrolment.node;
    if (role == Role::Seller)
        return enrolment.person;
    if (role == Role::Manager || role == Role::Reviewer) {
        WEIWO_ASSIGN(const auto held, sync::widestRole(edit, enrolment.person.raw()));
        if (held && held->node != enrolment.person.raw())
            return org::NodeId(held->node);
        WEIWO_ASSIGN(const auto unit, org::standsAt(edit, enrolment.person, edit.clock().today()));
        if (unit)
            return *unit;
    }
    WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
    return top.id;
}

Status giveRole(Edit &edit, const Enrolment &enrolment)
{
    if (!enrolment.role)
        return {};
    const QDate today = edit.clock().today();
    WEIWO_ASSIGN(const org::NodeId node, roleNode(edit, enrolment, *enrolment.role));
    WEIWO_ASSIGN(const auto roles, edit.registry().nodeTree->rolesOf(edit, enrolment.person.raw(), today));
    for (const RoleAt &held : roles)
        if (held.role == *enrolment.role && held.node == node.raw())
            return {};
    return org::grantRole(edit, enrolment.person, *enrolment.role, node, today);
}

Status requireAtWork(Edit &edit, const org::NodeId &id)
{
    WEIWO_ASSIGN(const org::Node person, org::node(edit, id));
    if (person.level != org::Level::Person)
        return fail(errc::BadInput,
                    translate("program", "%1 is not a person: a device belongs to one.").arg(person.name), id.text());
    if (person.left && *person.left <= edit.clock().today())
        return fail(errc::BadInput,
                    translate("program", "%1 has left. A device is enrolled for somebody who works here.").arg(person.name), id.text());
    return {};
}

Result<std::optional<Id>> scopeOf(Edit &edit, const Enrolment &enrolment)
{
    if (!enrolment.node)
        return sync::usualScope(edit, enrolment.person.raw());
    WEIWO_ASSIGN(const org::Node node, org::node(edit, *enrolment.node));
    // Below headquarters stands everything.
    return node.level == org::Level::Headquarters ? std::nullopt : std::optional(node.id.raw());
}

} // namespace

Status enrolDevice(Edit &edit, const Enrolment &enrolment)
{
    if (enrolment.fingerprint)
        WEIWO_TRY(sync::requireFingerprint(enrolment.request, *enrolment.fingerprint));
    WEIWO_TRY(requireAtWork(edit, enrolment.person));
    WEIWO_TRY(giveRole(edit, enrolment));
    WEIWO_ASSIGN(const std::optional<Id> scope, scopeOf(edit, enrolment));
    return sync::enrolDevice(edit, enrolment.request, enrolment.person.raw(), scope);
}

} // namespace weiwo
