#include "core/org/repo.h"
#include "tests/core/org/org_store.h"

using namespace weiwo;
using namespace weiwo::org;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate spring(2026, 3, 1);
const QDate july(2026, 7, 1);

/// East with a team and a person, West, another person.
struct Company : OrgStore
{
    NodeId east = add(node(u"华东"_s, Level::Region, u"E"_s));
    NodeId west = add(node(u"华西"_s, Level::Region, u"W"_s));
    NodeId team = add(node(u"一队"_s, Level::Team, u"T1"_s), east, spring);
    NodeId li = add(node(u"李静"_s, Level::Person, u"P1"_s), team, spring);
    NodeId zhang = add(node(u"张伟"_s, Level::Person, u"P2"_s), west, spring);
};

} // namespace

TEST_CASE("Every command of the organization is done, undone and redone")
{
    Company company;
    const auto body = GENERATE(range(0, 11));
    company.doUndoRedo([&](Edit &edit) -> Status {
        Reader &reader = edit;
        switch (body) {
        case 0:
            WEIWO_TRY(addNode(edit, OrgStore::node(u"华南"_s, Level::Region, u"S"_s), {}, {}));
            return {};
        case 1:
            WEIWO_TRY(addNode(edit, OrgStore::node(u"王芳"_s, Level::Person), company.team, july));
            return {};
        case 2: {
            WEIWO_ASSIGN(Node changed, node(reader, company.li));
            changed.title = u"大客户经理"_s;
            changed.hired = QDate(2026, 3, 15);
            changed.manager = company.zhang;
            return updateNode(edit, changed);
        }
        case 3:
            return moveNode(edit, company.li, company.west, july);
        case 4:
            WEIWO_TRY(moveNode(edit, company.li, company.west, july));
            return unplaceNode(edit, company.li, spring);
        case 5:
            return removeNode(edit, company.li);
        case 6:
            return assign(edit, {company.li, company.west, spring, july});
        case 7:
            WEIWO_TRY(assign(edit, {company.li, company.west, spring, july}));
            WEIWO_TRY(assign(edit, {company.li, company.east, {}, {}}));
            return unassign(edit, {company.li, company.west, spring, {}});
        case 8:
            return setRamp(edit, {u"大客户经理"_s, {0, 10, 100}});
        case 9:
            return grantRole(edit, company.li, Role::Manager, company.east, spring);
        default:
            WEIWO_TRY(grantRole(edit, company.li, Role::Manager, company.east, spring));
            return revokeRole(edit, {company.li, company.east, Role::Manager, spring, {}}, july);
        }
    });
    CHECK(company.findings().isEmpty());
}

TEST_CASE("What would break the organization is refused with its reason, and nothing changes")
{
    Company company;
    struct Case
    {
        const char *what;
        const char *code;
        std::function<Status(Edit &)> body;
    };
    const auto adding = [](Node made, std::optional<NodeId> parent = {}) {
        return [made, parent](Edit &edit) -> Status {
            WEIWO_TRY(addNode(edit, made, parent, spring));
            return {};
        };
    };
    Node leftEarly = OrgStore::node(u"X"_s, Level::Person);
    leftEarly.hired = july;
    leftEarly.left = spring;
    const auto moving = [](NodeId moved, NodeId parent) {
        return [=](Edit &edit) { return moveNode(edit, moved, parent, july); };
    };
    const NodeId gone(company.box.ids.next());
    const auto changing = [&](const NodeId &id, const std::function<void(Node &)> &change) {
        return [=](Edit &edit) -> Status {
            WEIWO_ASSIGN(Node changed, node(edit, id));
            change(changed);
            return updateNode(edit, changed);
        };
    };
    const std::vector<Case> cases{
        {"no name", "bad-input", adding(OrgStore::node(u" "_s, Level::Team))},
        {"a code that is taken", "exists", adding(OrgStore::node(u"X"_s, Level::Team, u"E"_s))},
        {"a second headquarters", "exists", adding(OrgStore::node(u"X"_s, Level::Headquarters))},
        {"below a person", "bad-input", adding(OrgStore::node(u"X"_s, Level::Team), company.li)},
        {"below nobody", "not-found", adding(OrgStore::node(u"X"_s, Level::Team), gone)},
        {"left before hired", "bad-input", adding(leftEarly)},
        {"a cycle", "bad-input", moving(company.east, company.team)},
        {"below itself", "bad-input", moving(company.east, company.east)},
        {"headquarters below a region", "bad-input", moving(company.top, company.east)},
        {"a unit below a person", "bad-input", moving(company.east, company.li)},
        {"moving nobody", "not-found", moving(gone, company.east)},
        {"a code of another", "exists",
         changing(company.west, [](Node &n) { n.code = u"E"_s; })},
        {"a region becomes a second headquarters", "exists",
         changing(company.west, [](Node &n) { n.level = Level::Headquarters; })},
        {"headquarters becomes a team", "bad-input",
         changing(company.top, [](Node &n) { n.level = Level::Team; })},
        {"a unit with people becomes a person", "bad-input",
         changing(company.team, [](Node &n) { n.level = Level::Person; })},
        {"a manager who is not there", "not-found",
         changing(company.team, [&](Node &n) { n.manager = gone; })},
        {"deleting a unit with people", "bad-input",
         [&](Edit &edit) { return removeNode(edit, company.team); }},
        {"deleting headquarters", "bad-input",
         [&](Edit &edit) { return removeNode(edit, company.top); }},
        {"deleting who is not there", "not-found",
         [&](Edit &edit) { return removeNode(edit, gone); }},
        {"the only place taken back", "bad-input",
         [&](Edit &edit) { return unplaceNode(edit, company.li, spring); }},
        {"a unit assigned", "bad-input",
         [&](Edit &edit) { return assign(edit, {company.team, company.west, {}, {}}); }},
        {"assigned to a person", "bad-input",
         [&](Edit &edit) { return assign(edit, {company.li, company.zhang, {}, {}}); }},
        {"an assignment that ends before it begins", "bad-input",
         [&](Edit &edit) { return assign(edit, {company.li, company.west, july, spring}); }},
        {"taking back an assignment that is not there", "not-found",
         [&](Edit &edit) { return unassign(edit, {company.li, company.west, july, {}}); }},
        {"a ramp below zero", "bad-input",
         [](Edit &edit) { return setRamp(edit, {{}, {0, -1}}); }},
        {"a role for a unit", "bad-input",
         [&](Edit &edit) { return grantRole(edit, company.team, Role::Seller, company.east); }},
        {"a role nowhere", "not-found",
         [&](Edit &edit) { return grantRole(edit, company.li, Role::Seller, gone); }},
    };
    const QString before = company.digest();
    for (const Case &refused : cases) {
        INFO(refused.what);
        const auto outcome = company.attempt(refused.body);
        REQUIRE_FALSE(outcome.has_value());
        CHECK(outcome.error().code == QString::fromLatin1(refused.code));
        CHECK_FALSE(outcome.error().message.isEmpty());
        CHECK(company.digest() == before);
    }
}

TEST_CASE("The taken code and the second headquarters name their subject")
{
    Company company;
    const auto taken = company.attempt([&](Edit &edit) -> Status {
        WEIWO_TRY(addNode(edit, OrgStore::node(u"X"_s, Level::Team, u"E"_s), {}, {}));
        return {};
    });
    CHECK(taken.error().subject == u"E"_s);
    const auto second = company.attempt([&](Edit &edit) -> Status {
        WEIWO_TRY(addNode(edit, OrgStore::node(u"X"_s, Level::Headquarters), {}, {}));
        return {};
    });
    CHECK(second.error().subject == u"总部"_s);
}

TEST_CASE("Guards refuse rows that no command wrote")
{
    Company company;
    const auto put = [](const auto &row) {
        return [row](Edit &edit) { return repo::put(edit, row); };
    };
    Node doubled = OrgStore::node(u"X"_s, Level::Team, u"E"_s);
    doubled.id = NodeId(company.box.ids.next());
    Node second = OrgStore::node(u"X"_s, Level::Headquarters);
    second.id = doubled.id;
    Node nameless = OrgStore::node({}, Level::Team);
    nameless.id = doubled.id;
    CHECK(company.refusal(put(doubled)) == u"exists"_s);
    CHECK(company.refusal(put(second)) == u"exists"_s);
    CHECK(company.refusal(put(nameless)) == u"bad-input"_s);
    CHECK(company.refusal(put(Placement{company.east, company.team, july})) == u"bad-input"_s);
    CHECK(company.refusal(put(Placement{company.east, company.li, july})) == u"bad-input"_s);
    CHECK(company.refusal(put(Placement{company.top, company.east, july})) == u"bad-input"_s);
    CHECK(company.refusal(put(Assignment{company.team, company.east, {}, {}})) == u"bad-input"_s);
    CHECK(company.refusal(put(RoleGrant{company.team, company.east, Role::Seller, {}, {}}))
          == u"bad-input"_s);
}

TEST_CASE("A cycle is seen on whatever day it would stand, and only there")
{
    Company company;
    const NodeId other = company.add(OrgStore::node(u"二队"_s, Level::Team), company.east, spring);
    // From July on the second team stands in the first one.
    company.move(other, company.team, july);
    const auto moving = [&](QDate from) {
        return [&, from](Edit &edit) { return moveNode(edit, company.team, other, from); };
    };
    CHECK(company.refusal(moving(spring)) == u"bad-input"_s);
    CHECK(company.refusal(moving(july.addDays(10))) == u"bad-input"_s);
    // For a month before July it may stand there, if it leaves in time.
    CHECK(company.refusal([&](Edit &edit) -> Status {
        WEIWO_TRY(moveNode(edit, company.team, company.west, july));
        return moveNode(edit, company.team, other, QDate(2026, 5, 1));
    }).isEmpty());
    // Taking the way out back would close the cycle.
    CHECK(company.refusal([&](Edit &edit) { return unplaceNode(edit, company.team, july); })
          == u"bad-input"_s);
    CHECK(company.findings().isEmpty());
}

TEST_CASE("A move to where a node stands already changes nothing")
{
    Company company;
    CHECK_FALSE(company
                    .edit([&](Edit &edit) {
                        return moveNode(edit, company.li, company.team, july);
                    })
                    .entry.has_value());
}

TEST_CASE("A role counts between its days, and none for who has left")
{
    Company company;
    company.edit([&](Edit &edit) -> Status {
        WEIWO_TRY(grantRole(edit, company.li, Role::Manager, company.east, spring));
        return revokeRole(edit, {company.li, company.east, Role::Manager, spring, {}}, july);
    });
    Reader reader = company.reader();
    const NodeTree &tree = *reader.registry().nodeTree;
    const auto count = [&](const NodeId &person, QDate date) {
        return must(tree.rolesOf(reader, person.raw(), date)).size();
    };
    CHECK(count(company.li, spring.addDays(-1)) == 0);
    CHECK(count(company.li, spring) == 1);
    CHECK(count(company.li, july.addDays(-1)) == 1);
    CHECK(count(company.li, july) == 0);
    CHECK(count(NodeId(company.box.ids.next()), spring) == 0);
    company.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(Node changed, node(edit, company.li));
        changed.left = QDate(2026, 5, 1);
        return updateNode(edit, changed);
    });
    CHECK(count(company.li, QDate(2026, 4, 30)) == 1);
    CHECK(count(company.li, QDate(2026, 5, 1)) == 0);
    CHECK(must(tree.nameOf(reader, company.li.raw())) == u"李静"_s);
    CHECK(must(tree.isWithin(reader, company.li.raw(), company.east.raw(), july)));
    CHECK_FALSE(must(tree.isWithin(reader, company.li.raw(), company.west.raw(), july)));
    CHECK_FALSE(must(tree.isWithin(reader, company.li.raw(), company.east.raw(), QDate(2026, 1, 1))));
}

TEST_CASE("Who may change the organization")
{
    Company company;
    company.edit([&](Edit &edit) -> Status {
        WEIWO_TRY(grantRole(edit, company.li, Role::Manager, company.east));
        return grantRole(edit, company.zhang, Role::Headquarters, company.top);
    });
    const auto adding = [&](Edit &edit) -> Status {
        WEIWO_TRY(addNode(edit, OrgStore::node(u"三队"_s, Level::Team), company.east, spring));
        return {};
    };
    company.workspace->setPerson(company.li.raw());
    CHECK(company.refusal(adding) == u"forbidden"_s);
    company.workspace->setPerson(company.zhang.raw());
    CHECK(company.refusal(adding).isEmpty());
    CHECK(company.refusal([&](Edit &edit) {
        return grantRole(edit, company.zhang, Role::Admin, company.top);
    }) == u"forbidden"_s);
}
