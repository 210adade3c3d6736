#include "core/org/queries.h"

#include "core/base/text.h"
#include "core/exchange/external_ids.h"
#include "core/org/integrity.h"
#include "core/org/repo.h"

using namespace Qt::StringLiterals;

namespace weiwo::org {

namespace {

Result<Node> onlyOne(std::vector<Node> found, const QString &name)
{
    if (found.size() == 1)
        return std::move(found.front());
    auto failure = fail(errc::Ambiguous,
                        translate("org", "%1 units or people are called %2. Name one by its code "
                                         "or id.")
                            .arg(found.size())
                            .arg(name),
                        name);
    nlohmann::json candidates = nlohmann::json::array();
    for (const Node &node : found)
        candidates.push_back({{"id", node.id.text().toStdString()},
                              {"code", node.code.toStdString()},
                              {"name", node.name.toStdString()},
                              {"level", levelKey(node.level).toStdString()}});
    failure.value().more = {{"candidates", std::move(candidates)}};
    return failure;
}

Result<std::optional<Node>> byExternalId(Reader &reader, const QString &text)
{
    const auto key = exchange::externalKeyFromText(text);
    if (!key)
        return std::optional<Node>();
    WEIWO_ASSIGN(const auto external, exchange::findExternalId(reader, *key));
    if (!external || external->table != nodeTable().key)
        return std::optional<Node>();
    return repo::node(reader, NodeId(external->record));
}

} // namespace

Result<Node> node(Reader &reader, const NodeId &id)
{
    return requireNode(reader, id);
}

Result<Node> findNode(Reader &reader, const QString &name)
{
    if (const auto id = Id::fromText(name)) {
        WEIWO_ASSIGN(auto found, repo::node(reader, NodeId(*id)));
        if (found)
            return *std::move(found);
    }
    WEIWO_ASSIGN(auto byCode, repo::nodesByCode(reader, name));
    if (!byCode.empty())
        return onlyOne(std::move(byCode), name);
    WEIWO_ASSIGN(auto external, byExternalId(reader, name));
    if (external)
        return *std::move(external);
    WEIWO_ASSIGN(auto byName, repo::nodesByName(reader, name));
    if (!byName.empty())
        return onlyOne(std::move(byName), name);
    return fail(errc::NotFound,
                translate("org", "There is no unit or person called %1. Use its id, code, external "
                                 "id or full name.")
                    .arg(name),
                name);
}

Result<Node> headquarters(Reader &reader)
{
    WEIWO_ASSIGN(auto found, repo::nodesByLevel(reader, Level::Headquarters));
    if (found.empty())
        return fail(errc::NotFound, translate("org", "This workspace has no headquarters yet."));
    return std::move(found.front());
}

Result<std::vector<Placement>> placements(Reader &reader, const NodeId &node)
{
    return repo::placements(reader, node);
}

Result<std::vector<Assignment>> assignments(Reader &reader, const std::optional<NodeId> &person)
{
    return repo::assignments(reader, person);
}

Result<std::vector<Assignment>> assignmentsTo(Reader &reader, const NodeId &region)
{
    return repo::assignmentsTo(reader, region);
}

Result<std::vector<RoleGrant>> roles(Reader &reader, const std::optional<NodeId> &person)
{
    return repo::roles(reader, person);
}

Result<Ramp> rampOf(Reader &reader, const QString &title)
{
    for (const QString &key : {title, QString()}) {
        WEIWO_ASSIGN(auto found, repo::ramp(reader, key));
        if (found)
            return *std::move(found);
    }
    return Ramp{};
}

Result<std::vector<Ramp>> ramps(Reader &reader)
{
    return repo::ramps(reader);
}

Result<Counts> counts(Reader &reader)
{
    Counts counts;
    WEIWO_ASSIGN(counts.nodes, repo::countNodes(reader));
    WEIWO_ASSIGN(counts.people, repo::countNodes(reader, Level::Person));
    return counts;
}

} // namespace weiwo::org
