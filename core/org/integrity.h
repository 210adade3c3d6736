#pragma once

#include "core/org/types.h"
#include "core/workspace/reader.h"

namespace weiwo::org {

/// The living node of that id; not-found otherwise.
[[nodiscard]] Result<Node> requireNode(Reader &reader, const NodeId &id);
/// exists where another living node has the code of @p node; an empty code is never taken.
Status requireFreeCode(Reader &reader, const Node &node);
/// exists where another living node is the headquarters and @p node would be a second one.
Status requireOnlyHeadquarters(Reader &reader, const Node &node);
/// bad-input where @p node would stand below itself on any day.
Status requireNoCycle(Reader &reader, const Node &node);

} // namespace weiwo::org
