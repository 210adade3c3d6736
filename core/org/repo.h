#pragma once

#include "core/org/types.h"
#include "core/workspace/edit.h"

#include <functional>

namespace weiwo::org {

/// The synced tables of this slice.
[[nodiscard]] const TableSpec &nodeTable();
[[nodiscard]] const TableSpec &placementTable();
[[nodiscard]] const TableSpec &assignmentTable();
[[nodiscard]] const TableSpec &roleTable();
[[nodiscard]] const TableSpec &rampTable();

/// Ids of rows that their key names.
[[nodiscard]] Id placementId(const NodeId &node, QDate from);
[[nodiscard]] Id assignmentId(const NodeId &person, const NodeId &region,
                              const std::optional<QDate> &from);
[[nodiscard]] Id roleId(const NodeId &person, const NodeId &node, Role role,
                        const std::optional<QDate> &from);
[[nodiscard]] Id rampId(const QString &title);

[[nodiscard]] Record toRecord(const Node &node);
[[nodiscard]] Record toRecord(const Placement &placement);
[[nodiscard]] Record toRecord(const Assignment &assignment);
[[nodiscard]] Record toRecord(const RoleGrant &grant);
[[nodiscard]] Record toRecord(const Ramp &ramp);

[[nodiscard]] Node nodeFrom(const Record &record);
[[nodiscard]] Placement placementFrom(const Record &record);
[[nodiscard]] Assignment assignmentFrom(const Record &record);
[[nodiscard]] RoleGrant grantFrom(const Record &record);

namespace repo {

/// The local integer key of a node. A deleted node keeps its key, since facts refer to it.
struct NodeKey
{
    qint64 no = 0;
    NodeId id;
    Level level = Level::Team;
    bool alive = true;
};

/// What lookups need of a node.
struct NodeName
{
    qint64 no = 0;
    NodeId id;
    QString code;
    QString name;
    Level level = Level::Team;
};

/// Living rows only, unless the name says otherwise.
[[nodiscard]] Result<std::optional<Node>> node(Reader &reader, const NodeId &id);
[[nodiscard]] Result<std::vector<Node>> nodesByCode(Reader &reader, const QString &code);
[[nodiscard]] Result<std::vector<Node>> nodesByName(Reader &reader, const QString &name);
[[nodiscard]] Result<std::vector<Node>> nodesByLevel(Reader &reader, Level level);
Status eachNode(Reader &reader, const std::function<void(Node &&)> &each);
/// Dead ones too, by key.
Status eachKey(Reader &reader, const std::function<void(const NodeKey &)> &each);
/// By key.
Status eachName(Reader &reader, const std::function<void(const NodeName &)> &each);
/// The days on which somebody comes, goes, or begins or ends to stand or be assigned somewhere, rising.
[[nodiscard]] Result<std::vector<qint64>> changeDays(Reader &reader);
/// By node, then date.
Status eachPlacement(Reader &reader, const std::function<void(const Placement &)> &each);
[[nodiscard]] Result<std::vector<Placement>> placements(Reader &reader, const NodeId &node);
[[nodiscard]] Result<std::vector<Placement>> placementsUnder(Reader &reader, const NodeId &parent);
/// The parent of the last placement up to @p date; nothing where there is none.
[[nodiscard]] Result<std::optional<NodeId>> placedOn(Reader &reader, const NodeId &node, QDate date);
/// By person, region and date.
[[nodiscard]] Result<std::vector<Assignment>> assignments(Reader &reader,
                                                          const std::optional<NodeId> &person);
[[nodiscard]] Result<std::vector<Assignment>> assignmentsTo(Reader &reader, const NodeId &region);
[[nodiscard]] Result<std::vector<RoleGrant>> roles(Reader &reader,
                                                   const std::optional<NodeId> &person);
[[nodiscard]] Result<std::optional<Ramp>> ramp(Reader &reader, const QString &title);
[[nodiscard]] Result<std::vector<Ramp>> ramps(Reader &reader);
[[nodiscard]] Result<qint64> countNodes(Reader &reader);
[[nodiscard]] Result<qint64> countNodes(Reader &reader, Level level);
/// Codes that more than one living node has.
[[nodiscard]] Result<QStringList> doubledCodes(Reader &reader);

/// Makes the row as given, or changes what differs.
Status put(Edit &edit, const Node &node);
Status put(Edit &edit, const Placement &placement);
Status put(Edit &edit, const Assignment &assignment);
Status put(Edit &edit, const RoleGrant &grant);
Status put(Edit &edit, const Ramp &ramp);
/// As put() for a node with a fresh id.
Status insertNew(Edit &edit, const Node &node);
/// not-found where the row does not live.
Status remove(Edit &edit, const NodeId &node);
Status remove(Edit &edit, const Placement &placement);
Status remove(Edit &edit, const Assignment &assignment);
Status remove(Edit &edit, const RoleGrant &grant);
Status remove(Edit &edit, const Ramp &ramp);

} // namespace repo
} // namespace weiwo::org
