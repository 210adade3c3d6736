#pragma once

#include "core/org/types.h"
#include "core/workspace/reader.h"

namespace weiwo::org {

/// The living node of that id; not-found otherwise.
[[nodiscard]] Result<Node> requireNode(Reader &reader, const NodeId &id);
/// What must hold of a node among the others: fields in order, a code of its own (exists), only
/// one headquarters (exists). @p node need not be stored.
Status requireSound(Reader &reader, const Node &node);
/// bad-input where @p after cannot have its level: headquarters stays what it is, nobody stands
/// below a person.
Status requireLevelFits(Reader &reader, const Node &before, const Node &after);
/// Whether @p node may stand below @p parent from @p since until its next placement: not-found
/// for a parent that is not there, bad-input for a person, or where @p node would stand below
/// itself on any day. @p node need not be stored.
Status requirePlace(Reader &reader, const Node &node, const NodeId &parent, QDate since);
/// bad-input where @p node stands below itself on any day.
Status requireNoCycle(Reader &reader, const Node &node);

} // namespace weiwo::org
