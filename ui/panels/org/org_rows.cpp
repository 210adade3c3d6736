#include "ui/panels/org/org_rows.h"

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {


QString nameOf(Reader &reader, const org::NodeId &id)
{
    const auto node = org::node(reader, id);
    return node ? node->name : id.text().left(8);
}

} // namespace

QString spanWords(const std::optional<QDate> &from, const std::optional<QDate> &to)
{
    const bool since = from && from->isValid() && *from > org::beginning();
    if (since && to)
        return translate("Organization", "%1 – %2").arg(from->toString(Qt::ISODate), to->addDays(-1).toString(Qt::ISODate));
    if (since)
        return translate("Organization", "since %1").arg(from->toString(Qt::ISODate));
    if (to)
        return translate("Organization", "until %1").arg(to->addDays(-1).toString(Qt::ISODate));
    return translate("Organization", "always");
}

Result<OrgRows> orgRows(Reader &reader, QDate asOf)
{
    OrgRows rows;
    WEIWO_ASSIGN(rows.tree, org::Tree::load(reader, asOf));
    const int size = rows.tree.size();
    rows.people.assign(size_t(size), 0);
    rows.leaders.assign(size_t(size), QString());
    for (int i = 0; i < size; ++i)
        rows.names.insert(rows.tree.at(i).node.id.raw(), rows.tree.at(i).node.name);
    for (int i = 0; i < size; ++i) {
        const org::Tree::Entry &entry = rows.tree.at(i);
        if (entry.node.level == org::Level::Person)
            for (int above = entry.parent; above >= 0; above = rows.tree.at(above).parent)
                ++rows.people[size_t(above)];
        if (entry.node.manager)
            rows.leaders[size_t(i)] = rows.names.value(entry.node.manager->raw());
    }
    return rows;
}

Result<NodePage> nodePage(Reader &reader, const org::NodeId &id, QDate asOf)
{
    NodePage page;
    WEIWO_ASSIGN(page.node, org::node(reader, id));
    WEIWO_ASSIGN(const org::Tree tree, org::Tree::load(reader, asOf));
    if (const auto at = tree.indexOf(id)) {
        QStringList names;
        for (int above = tree.at(*at).parent; above >= 0; above = tree.at(above).parent)
            names.prepend(tree.at(above).node.name);
        page.path = names.join(u" ▸ "_s);
        const auto peopleBelow = [&tree](int node) {
            int people = 0;
            for (int below = node + 1; below < tree.at(node).end; ++below)
                people += tree.at(below).node.level == org::Level::Person ? 1 : 0;
            return people;
        };
        page.people = peopleBelow(*at);
        for (const int child : tree.at(*at).children) {
            const org::Node &node = tree.at(child).node;
            page.children.push_back({node.name, node.level == org::Level::Person, node.title, peopleBelow(child)});
        }
    }
    if (page.node.manager)
        page.manager = nameOf(reader, *page.node.manager);
    WEIWO_ASSIGN(const std::vector<org::Placement> placements, org::placements(reader, id));
    for (auto it = placements.rbegin(); it != placements.rend(); ++it)
        page.stands.push_back({*it, nameOf(reader, it->parent)});
    const bool person = page.node.level == org::Level::Person;
    WEIWO_ASSIGN(const std::vector<org::Assignment> assignments,
                 person ? org::assignments(reader, id) : org::assignmentsTo(reader, id));
    for (const org::Assignment &assignment : assignments)
        page.assignments.push_back({nameOf(reader, person ? assignment.region : assignment.person),
                                    spanWords(assignment.from, assignment.to)});
    if (person) {
        WEIWO_ASSIGN(const std::vector<org::RoleGrant> roles, org::roles(reader, id));
        for (const org::RoleGrant &role : roles)
            page.roles.push_back({translate("Organization", "%1 at %2").arg(org::roleTitle(role.role), nameOf(reader, role.node)),
                                  spanWords(role.from, role.to)});
    }
    return page;
}

} // namespace weiwo::ui
