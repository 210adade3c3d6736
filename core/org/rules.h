#pragma once

#include "core/base/error.h"
#include "core/org/types.h"

namespace weiwo::org {

/// What must hold of a node by itself: a name, dates in order.
Status checkNode(const Node &node);
/// Whether @p node may stand below @p parent: nobody stands below a person or below themselves,
/// headquarters below nothing.
Status checkParent(const Node &node, const Node &parent);
/// Whether @p person may be assigned to @p region, and the dates are in order.
Status checkAssignment(const Assignment &assignment, const Node &person, const Node &region);
Status checkGrant(const RoleGrant &grant, const Node &person);
/// Percentages between 0 and 1000.
Status checkRamp(const Ramp &ramp);

} // namespace weiwo::org
