#include "core/org/standing.h"

#include "core/org/repo.h"

namespace weiwo::org {

namespace {

Result<std::optional<NodeId>> standsUnplaced(Reader &reader, const NodeId &id, QDate date)
{
    WEIWO_ASSIGN(const auto node, repo::node(reader, id));
    if (!node || node->level == Level::Headquarters)
        return std::optional<NodeId>();
    std::optional<NodeId> only;
    if (node->level == Level::Person) {
        bool several = false;
        WEIWO_ASSIGN(const auto assignments, repo::assignments(reader, id));
        for (const Assignment &assignment : assignments) {
            if (!holdsOn(date, assignment.from, assignment.to))
                continue;
            several = several || (only && *only != assignment.region);
            only = assignment.region;
        }
        if (only && !several)
            return only;
    }
    WEIWO_ASSIGN(const auto heads, repo::nodesByLevel(reader, Level::Headquarters));
    return heads.empty() ? std::optional<NodeId>() : std::optional<NodeId>(heads.front().id);
}

} // namespace

Result<std::optional<NodeId>> standsAt(Reader &reader, const NodeId &node, QDate date)
{
    WEIWO_ASSIGN(const auto placed, repo::placedOn(reader, node, date));
    if (placed)
        return placed;
    WEIWO_ASSIGN(const auto places, repo::placements(reader, node));
    return places.empty() ? standsUnplaced(reader, node, date)
                          : Result<std::optional<NodeId>>(std::nullopt);
}

Status keepStanding(Edit &edit, const Node &node, QDate from)
{
    if (!from.isValid() || from <= beginning())
        return {};
    WEIWO_ASSIGN(const auto places, repo::placements(edit, node.id));
    if (!places.empty())
        return {};
    WEIWO_ASSIGN(const auto parent, standsUnplaced(edit, node.id, from.addDays(-1)));
    return parent ? repo::put(edit, Placement{node.id, *parent, beginning()}) : Status();
}

} // namespace weiwo::org
