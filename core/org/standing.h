#pragma once

#include "core/org/types.h"
#include "core/workspace/edit.h"

namespace weiwo::org {

/// Where a node stands on a date: at its last placement up to then. One that was never placed: a
/// person at the one region assigned on that date; all others, and a person with no or several
/// regions, below headquarters. Nothing for headquarters, for an unknown node, and before the
/// first placement.
[[nodiscard]] Result<std::optional<NodeId>> standsAt(Reader &reader, const NodeId &node,
                                                     QDate date);
/// Before the first placement of a node is written: notes where it has stood so far, so that a
/// later move leaves history where it was. Nothing to do where it is placed already, or where
/// @p from is no later than beginning().
Status keepStanding(Edit &edit, const Node &node, QDate from);

} // namespace weiwo::org
