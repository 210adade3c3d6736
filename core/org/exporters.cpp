#include "core/org/exporters.h"

#include "core/org/repo.h"

#include <QSet>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace weiwo::org {

using exchange::ExportRequest;
using exchange::RowSink;

namespace {

Value dateValue(const std::optional<QDate> &date)
{
    return date ? Value(date->toJulianDay()) : Value();
}

/// What has held for ever has no beginning in a file.
Value fromValue(QDate from)
{
    return from == beginning() ? Value() : Value(from.toJulianDay());
}

/// Living nodes and their placements, in an order in which every row finds what it names.
class NodeRows
{
public:
    [[nodiscard]] static Result<NodeRows> load(Reader &reader, bool people)
    {
        NodeRows rows;
        WEIWO_ASSIGN(rows.m_texts, NodeTexts::load(reader));
        WEIWO_TRY(repo::eachNode(reader, [&](Node &&node) {
            if ((node.level == Level::Person) == people)
                rows.m_nodes.push_back(std::move(node));
        }));
        WEIWO_TRY(repo::eachPlacement(reader, [&](const Placement &placement) {
            rows.m_places[placement.node].push_back(placement);
        }));
        std::sort(rows.m_nodes.begin(), rows.m_nodes.end(), [](const Node &a, const Node &b) {
            return std::tie(a.code, a.name, a.id) < std::tie(b.code, b.name, b.id);
        });
        for (size_t i = 0; i < rows.m_nodes.size(); ++i)
            rows.m_index.insert(rows.m_nodes[i].id, i);
        return rows;
    }

    /// Calls back for each node and placement; an absent placement for a node without one.
    void each(const std::function<bool(const Node &, const Placement *)> &row)
    {
        for (const Node &node : m_nodes) {
            if (!visit(node, row))
                return;
        }
    }
    [[nodiscard]] Value text(const std::optional<NodeId> &id) const
    {
        return id ? textValue(m_texts.of(*id)) : Value();
    }

private:
    [[nodiscard]] bool visit(const Node &node,
                             const std::function<bool(const Node &, const Placement *)> &row)
    {
        if (m_done.contains(node.id))
            return true;
        m_done.insert(node.id);
        const auto places = m_places.constFind(node.id);
        const bool placed = places != m_places.constEnd();
        if (!visitFirst(node.manager, row))
            return false;
        if (!placed)
            return row(node, nullptr);
        for (const Placement &placement : *places) {
            if (!visitFirst(placement.parent, row))
                return false;
        }
        return std::all_of(places->begin(), places->end(),
                           [&](const Placement &placement) { return row(node, &placement); });
    }

    [[nodiscard]] bool visitFirst(const std::optional<NodeId> &id,
                                  const std::function<bool(const Node &, const Placement *)> &row)
    {
        const auto it = id ? m_index.constFind(*id) : m_index.constEnd();
        return it == m_index.constEnd() || visit(m_nodes[*it], row);
    }

    NodeTexts m_texts;
    std::vector<Node> m_nodes;
    QHash<NodeId, size_t> m_index;
    QHash<NodeId, std::vector<Placement>> m_places;
    QSet<NodeId> m_done;
};

} // namespace

Result<NodeTexts> NodeTexts::load(Reader &reader)
{
    std::vector<repo::NodeName> names;
    QHash<QString, int> uses;
    WEIWO_TRY(repo::eachName(reader, [&](const repo::NodeName &node) {
        names.push_back(node);
        ++uses[node.name];
        if (!node.code.isEmpty() && node.code != node.name)
            ++uses[node.code];
    }));
    NodeTexts texts;
    for (const repo::NodeName &node : names) {
        const QString name = uses.value(node.name) == 1 ? node.name : node.id.text();
        texts.m_texts.insert(node.id, node.code.isEmpty() ? name : node.code);
    }
    return texts;
}

Status exportUnits(Reader &reader, const ExportRequest &, const RowSink &sink)
{
    WEIWO_ASSIGN(NodeRows rows, NodeRows::load(reader, false));
    rows.each([&](const Node &node, const Placement *place) {
        return sink({textValue(node.name), textValue(node.code),
                     place ? rows.text(place->parent) : Value(), levelKey(node.level),
                     place ? fromValue(place->from) : Value(), dateValue(node.left)});
    });
    return {};
}

Status exportPeople(Reader &reader, const ExportRequest &, const RowSink &sink)
{
    WEIWO_ASSIGN(NodeRows rows, NodeRows::load(reader, true));
    rows.each([&](const Node &node, const Placement *place) {
        return sink({textValue(node.name), textValue(node.code), textValue(node.title),
                     place ? rows.text(place->parent) : Value(),
                     place ? fromValue(place->from) : Value(), rows.text(node.manager),
                     dateValue(node.hired), dateValue(node.left), textValue(node.email)});
    });
    return {};
}

Status exportAssignments(Reader &reader, const ExportRequest &, const RowSink &sink)
{
    WEIWO_ASSIGN(const NodeTexts texts, NodeTexts::load(reader));
    WEIWO_ASSIGN(auto assignments, repo::assignments(reader, {}));
    const auto order = [&](const Assignment &assignment) {
        return std::tuple(texts.of(assignment.person), texts.of(assignment.region),
                          assignment.from.value_or(QDate()));
    };
    std::sort(assignments.begin(), assignments.end(),
              [&](const Assignment &a, const Assignment &b) { return order(a) < order(b); });
    for (const Assignment &assignment : assignments) {
        if (!sink({textValue(texts.of(assignment.person)), textValue(texts.of(assignment.region)),
                   dateValue(assignment.from), dateValue(assignment.to)}))
            break;
    }
    return {};
}

} // namespace weiwo::org
