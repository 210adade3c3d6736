#pragma once

#include "core/org/tree.h"

namespace weiwo::org {

[[nodiscard]] Result<Node> node(Reader &reader, const NodeId &id);
/// Finds a node by id, code, external id SPACE:KEY or full name; not-found or ambiguous (with
/// `candidates` in Error::more) otherwise.
[[nodiscard]] Result<Node> findNode(Reader &reader, const QString &name);
/// The one headquarters node; not-found in a store that has none yet.
[[nodiscard]] Result<Node> headquarters(Reader &reader);
/// Every placement of a node, by date.
[[nodiscard]] Result<std::vector<Placement>> placements(Reader &reader, const NodeId &node);
/// By person, region and date.
[[nodiscard]] Result<std::vector<Assignment>> assignments(Reader &reader,
                                                          const std::optional<NodeId> &person = {});
/// Who may sell in a region, now or at another time.
[[nodiscard]] Result<std::vector<Assignment>> assignmentsTo(Reader &reader, const NodeId &region);
/// By person and role.
[[nodiscard]] Result<std::vector<RoleGrant>> roles(Reader &reader,
                                                   const std::optional<NodeId> &person = {});
/// The ramp of a post: its own row, else the general one, else the default.
[[nodiscard]] Result<Ramp> rampOf(Reader &reader, const QString &title);
/// The stored ramps.
[[nodiscard]] Result<std::vector<Ramp>> ramps(Reader &reader);
/// How many units and people live.
struct Counts
{
    qint64 nodes = 0;    ///< all, people included
    qint64 people = 0;
};
[[nodiscard]] Result<Counts> counts(Reader &reader);

} // namespace weiwo::org
