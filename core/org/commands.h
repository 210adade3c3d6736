#pragma once

#include "core/org/types.h"
#include "core/workspace/edit.h"

namespace weiwo::org {

/// Makes a unit or person (a null id: a new one) and, with @p parent, places it from @p from on;
/// an invalid date: for ever. Without a parent it is not placed: then a person stands at the one
/// region assigned, all others below headquarters (standing.h). Refuses a second headquarters and
/// a taken code (exists), a parent that is a person, a cycle (bad-input).
[[nodiscard]] Result<NodeId> addNode(Edit &edit, Node node, const std::optional<NodeId> &parent,
                                     QDate from);
/// Changes the fields of a node (not its place).
Status updateNode(Edit &edit, const Node &node);
/// Places a node under another parent from a date on; what was earned before stays there.
/// Nothing changes where it stands there on that date already.
Status moveNode(Edit &edit, const NodeId &node, const NodeId &parent, QDate from);
/// Takes the placement of that date back: the one before it goes on. A node keeps its last one.
Status unplaceNode(Edit &edit, const NodeId &node, QDate from);
/// Deletes a node that nothing living refers to, with its own placements, assignments and roles.
Status removeNode(Edit &edit, const NodeId &node);
/// Makes an assignment, or changes the end of the one of the same person, region and beginning.
Status assign(Edit &edit, const Assignment &assignment);
/// Takes an assignment back as if it had never been; to end it, assign() it with an end.
Status unassign(Edit &edit, const Assignment &assignment);
Status setRamp(Edit &edit, const Ramp &ramp);
/// Gives a person a role at a node, from a date on.
Status grantRole(Edit &edit, const NodeId &person, Role role, const NodeId &node,
                 const std::optional<QDate> &from = {});
/// Ends a role on @p to (its first day without); @p to absent: takes it back as if it had never
/// been.
Status revokeRole(Edit &edit, const RoleGrant &grant, const std::optional<QDate> &to = {});

} // namespace weiwo::org
