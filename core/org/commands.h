#pragma once

#include "core/org/types.h"
#include "core/workspace/edit.h"

namespace weiwo::org {

/// Makes a unit or person (a null id: a new one) and, with @p parent, places it from @p from on.
/// Refuses a second headquarters, a taken code, a parent that is a person, a cycle.
[[nodiscard]] Result<NodeId> addNode(Edit &edit, Node node, const std::optional<NodeId> &parent,
                                     QDate from);
/// Changes the fields of a node (not its place).
Status updateNode(Edit &edit, const Node &node);
/// Places a node under another parent from a date on; what was earned before stays there.
Status moveNode(Edit &edit, const NodeId &node, const NodeId &parent, QDate from);
/// Deletes a node that nothing living refers to.
Status removeNode(Edit &edit, const NodeId &node);
Status assign(Edit &edit, const Assignment &assignment);
Status setRamp(Edit &edit, const Ramp &ramp);
/// Gives a person a role at a node, from a date on.
Status grantRole(Edit &edit, const NodeId &person, Role role, const NodeId &node,
                 const std::optional<QDate> &from = {});

} // namespace weiwo::org
