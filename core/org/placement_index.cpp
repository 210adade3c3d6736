#include "core/org/placement_index.h"

#include "core/org/repo.h"

#include <algorithm>
#include <limits>

namespace weiwo::org {

namespace {

/// A tree on every day has no way up that is longer; a damaged one must not hold the loop.
constexpr int deepest = 1000;

} // namespace

Result<PlacementIndex> PlacementIndex::load(Reader &reader)
{
    PlacementIndex index;
    WEIWO_TRY(index.loadNodes(reader));
    WEIWO_TRY(index.loadPlaces(reader));
    WEIWO_TRY(index.loadAssignments(reader));
    return index;
}

Result<std::shared_ptr<const PlacementIndex>> PlacementIndex::shared(Reader &reader)
{
    return reader.db().kept<PlacementIndex>(QStringLiteral("org.placement_index"), [&reader] { return load(reader); });
}

Status PlacementIndex::loadNodes(Reader &reader)
{
    return repo::eachKey(reader, [this](const repo::NodeKey &key) {
        if (key.no >= keyLimit())
            m_slots.resize(static_cast<size_t>(key.no) + 1);
        Slot &slot = m_slots[static_cast<size_t>(key.no)];
        slot.id = key.id;
        slot.level = key.level;
        slot.alive = key.alive;
        m_keys.insert(key.id, key.no);
        if (key.alive && key.level == Level::Headquarters && !m_headquarters)
            m_headquarters = key.no;
    });
}

Status PlacementIndex::loadPlaces(Reader &reader)
{
    return repo::eachPlacement(reader, [this](const Placement &placement) {
        const auto node = m_keys.constFind(placement.node);
        const auto parent = m_keys.constFind(placement.parent);
        if (node == m_keys.constEnd() || parent == m_keys.constEnd())
            return;
        Slot &slot = m_slots[static_cast<size_t>(*node)];
        if (slot.placesTo == slot.placesFrom)
            slot.placesFrom = static_cast<quint32>(m_places.size());
        m_places.push_back({placement.from.toJulianDay(), *parent});
        slot.placesTo = static_cast<quint32>(m_places.size());
    });
}

Status PlacementIndex::loadAssignments(Reader &reader)
{
    WEIWO_ASSIGN(const auto assignments, repo::assignments(reader, {}));
    for (const Assignment &assignment : assignments) {
        const auto person = m_keys.constFind(assignment.person);
        const auto region = m_keys.constFind(assignment.region);
        if (person == m_keys.constEnd() || region == m_keys.constEnd())
            continue;
        Slot &slot = m_slots[static_cast<size_t>(*person)];
        if (slot.assignedTo == slot.assignedFrom)
            slot.assignedFrom = static_cast<quint32>(m_assigned.size());
        m_assigned.push_back(
            {.region = *region,
             .from = assignment.from ? assignment.from->toJulianDay()
                                     : std::numeric_limits<qint64>::min(),
             .to = assignment.to ? assignment.to->toJulianDay()
                                 : std::numeric_limits<qint64>::max()});
        slot.assignedTo = static_cast<quint32>(m_assigned.size());
    }
    return {};
}

std::optional<qint64> PlacementIndex::parentAt(qint64 node, qint64 day) const
{
    const Slot *self = slot(node);
    if (!self || !self->alive)
        return std::nullopt;
    if (self->placesFrom == self->placesTo)
        return parentUnplaced(*self, day);
    const auto first = m_places.begin() + self->placesFrom;
    const auto last = m_places.begin() + self->placesTo;
    const auto after = std::upper_bound(first, last, day, [](qint64 value, const Place &place) {
        return value < place.from;
    });
    return after == first ? std::nullopt : std::optional<qint64>(std::prev(after)->parent);
}

std::optional<qint64> PlacementIndex::parentUnplaced(const Slot &node, qint64 day) const
{
    if (node.level == Level::Headquarters)
        return std::nullopt;
    if (node.level != Level::Person)
        return m_headquarters;
    std::optional<qint64> only;
    for (quint32 i = node.assignedFrom; i < node.assignedTo; ++i) {
        const Assigned &assigned = m_assigned[i];
        if (day < assigned.from || assigned.to <= day)
            continue;
        if (only && *only != assigned.region)
            return m_headquarters;
        only = assigned.region;
    }
    return only ? only : m_headquarters;
}

bool PlacementIndex::isWithin(qint64 node, qint64 ancestor, qint64 day) const
{
    std::optional<qint64> at = node;
    for (int depth = 0; at && depth < deepest; ++depth) {
        if (*at == ancestor)
            return true;
        at = parentAt(*at, day);
    }
    return false;
}

bool PlacementIndex::isAssigned(qint64 person, qint64 region, qint64 day) const
{
    const Slot *self = slot(person);
    if (!self)
        return false;
    return std::any_of(m_assigned.begin() + self->assignedFrom,
                       m_assigned.begin() + self->assignedTo, [&](const Assigned &assigned) {
                           return assigned.region == region && assigned.from <= day
                               && day < assigned.to;
                       });
}

bool PlacementIndex::belongsTo(qint64 person, qint64 region, qint64 day) const
{
    return isWithin(person, region, day) || isAssigned(person, region, day);
}

std::optional<qint64> PlacementIndex::unitAt(qint64 node, Level level, qint64 day) const
{
    std::optional<qint64> at = node;
    for (int depth = 0; at && depth < deepest; ++depth) {
        if (levelOf(*at) == level)
            return at;
        at = parentAt(*at, day);
    }
    return std::nullopt;
}

std::optional<NodeId> PlacementIndex::parentAt(const NodeId &node, QDate date) const
{
    const auto key = keyOf(node);
    const auto parent = key ? parentAt(*key, date.toJulianDay()) : std::nullopt;
    return parent ? idOf(*parent) : std::nullopt;
}

bool PlacementIndex::isWithin(const NodeId &node, const NodeId &ancestor, QDate date) const
{
    const auto below = keyOf(node);
    const auto above = keyOf(ancestor);
    return below && above && isWithin(*below, *above, date.toJulianDay());
}

bool PlacementIndex::belongsTo(const NodeId &person, const NodeId &region, QDate date) const
{
    const auto below = keyOf(person);
    const auto above = keyOf(region);
    return below && above && belongsTo(*below, *above, date.toJulianDay());
}

std::optional<qint64> PlacementIndex::keyOf(const NodeId &id) const
{
    const auto it = m_keys.constFind(id);
    return it == m_keys.constEnd() ? std::nullopt : std::optional<qint64>(*it);
}

std::optional<NodeId> PlacementIndex::idOf(qint64 node) const
{
    const Slot *self = slot(node);
    return self && !self->id.isNull() ? std::optional<NodeId>(self->id) : std::nullopt;
}

std::optional<Level> PlacementIndex::levelOf(qint64 node) const
{
    const Slot *self = slot(node);
    return self && !self->id.isNull() ? std::optional<Level>(self->level) : std::nullopt;
}

std::vector<qint64> PlacementIndex::changesOf(qint64 node) const
{
    std::vector<qint64> days;
    const Slot *self = slot(node);
    if (!self)
        return days;
    for (quint32 i = self->placesFrom; i < self->placesTo; ++i)
        days.push_back(m_places[i].from);
    if (!days.empty() || self->level != Level::Person)
        return days;
    for (quint32 i = self->assignedFrom; i < self->assignedTo; ++i) {
        for (const qint64 day : {m_assigned[i].from, m_assigned[i].to}) {
            if (day != std::numeric_limits<qint64>::min()
                && day != std::numeric_limits<qint64>::max())
                days.push_back(day);
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

} // namespace weiwo::org
