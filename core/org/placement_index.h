#pragma once

#include "core/org/types.h"
#include "core/workspace/reader.h"

namespace weiwo::org {

/// Every placement and assignment, loaded once, for loops over millions of lines. Nodes are named
/// by their local integer key (`no`), as facts name them, days by their julian day number. Who was
/// never placed stands as standing.h says. Keys that are no node's, deleted nodes and nodes that
/// stand nowhere on the day have no answer. O(log n) in the placements of a node. A value: safe to
/// hand to another thread.
class PlacementIndex
{
public:
    [[nodiscard]] static Result<PlacementIndex> load(Reader &reader);
    /// The one that the reader's connection keeps until something changes.
    [[nodiscard]] static Result<std::shared_ptr<const PlacementIndex>> shared(Reader &reader);

    /// The unit in which a node stands on a day; nothing for headquarters.
    [[nodiscard]] std::optional<qint64> parentAt(qint64 node, qint64 day) const;
    /// Whether @p node is @p ancestor or stands below it on a day.
    [[nodiscard]] bool isWithin(qint64 node, qint64 ancestor, qint64 day) const;
    /// Whether a person may sell in @p region on a day: they stand in it or below it, or are
    /// assigned to it (METHODS.md §3).
    [[nodiscard]] bool belongsTo(qint64 person, qint64 region, qint64 day) const;
    [[nodiscard]] bool isAssigned(qint64 person, qint64 region, qint64 day) const;
    /// The nearest node of that level on the way up, the node itself first.
    [[nodiscard]] std::optional<qint64> unitAt(qint64 node, Level level, qint64 day) const;

    /// The same by id and date.
    [[nodiscard]] std::optional<NodeId> parentAt(const NodeId &node, QDate date) const;
    [[nodiscard]] bool isWithin(const NodeId &node, const NodeId &ancestor, QDate date) const;
    [[nodiscard]] bool belongsTo(const NodeId &person, const NodeId &region, QDate date) const;

    /// Nothing for a node that was never there; a deleted one keeps its key.
    [[nodiscard]] std::optional<qint64> keyOf(const NodeId &id) const;
    [[nodiscard]] std::optional<NodeId> idOf(qint64 node) const;
    [[nodiscard]] std::optional<Level> levelOf(qint64 node) const;
    [[nodiscard]] std::optional<qint64> headquarters() const { return m_headquarters; }
    /// One above the highest key: the size of a table that is indexed by key.
    [[nodiscard]] qint64 keyLimit() const { return static_cast<qint64>(m_slots.size()); }
    /// The days on which the node begins to stand elsewhere, rising.
    [[nodiscard]] std::vector<qint64> changesOf(qint64 node) const;

private:
    struct Slot
    {
        NodeId id;                ///< null: there is no node of this key
        Level level = Level::Team;
        bool alive = false;
        quint32 placesFrom = 0;   ///< its part of m_places and m_assigned
        quint32 placesTo = 0;
        quint32 assignedFrom = 0;
        quint32 assignedTo = 0;
    };
    struct Place
    {
        qint64 from = 0;
        qint64 parent = 0;
    };
    struct Assigned
    {
        qint64 region = 0;
        qint64 from = 0;
        qint64 to = 0;
    };

    [[nodiscard]] const Slot *slot(qint64 node) const
    {
        return node >= 0 && node < keyLimit() ? &m_slots[static_cast<size_t>(node)] : nullptr;
    }
    [[nodiscard]] std::optional<qint64> parentUnplaced(const Slot &node, qint64 day) const;
    Status loadNodes(Reader &reader);
    Status loadPlaces(Reader &reader);
    Status loadAssignments(Reader &reader);

    std::vector<Slot> m_slots;
    std::vector<Place> m_places;
    std::vector<Assigned> m_assigned;
    QHash<NodeId, qint64> m_keys;
    std::optional<qint64> m_headquarters;
};

} // namespace weiwo::org
