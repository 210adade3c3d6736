#include "core/quotas/commands.h"
#include "core/sync/conflicts.h"
#include "tests/support/copies.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

// What the simulator (sync_simulation_test.cpp) has found, each as small as it could be made.

namespace {

using customers::Customer;
using customers::CustomerId;

/// Headquarters with a second planner (H2); east (X) with a seller below it (X1); south (Y).
class World : public Copies
{
public:
    World()
    {
        east = unit(u"华东"_s, org::Level::Region, top);
        south = unit(u"华南"_s, org::Level::Region, top);
        planner = person(u"吴敏"_s, Role::Headquarters, top);
        chen = person(u"陈东"_s, Role::Manager, east);
        li = person(u"李静"_s, Role::Seller, east);
        lin = person(u"林南"_s, Role::Manager, south);
        mingda = add(root(), u"明达商贸"_s, li);
        h = &root();
        h2 = &enrol(u"H2"_s, root(), planner);
        x = &enrol(u"X"_s, root(), chen, east);
        y = &enrol(u"Y"_s, root(), lin, south);
        x1 = &enrol(u"X1"_s, *x, li, east);
    }

    CustomerId add(Copy &copy, const QString &name, const org::NodeId &owner)
    {
        Customer made;
        made.name = name;
        made.owner = owner;
        CustomerId id;
        edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(id, customers::addCustomer(e, made));
            return {};
        });
        return id;
    }
    void change(Copy &copy, const CustomerId &id, const std::function<void(Customer &)> &how)
    {
        edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(Customer changed, customers::customer(e, id));
            how(changed);
            return customers::updateCustomer(e, changed);
        });
    }
    void setPhone(Copy &copy, const QString &phone)
    {
        change(copy, mingda, [&](Customer &customer) { customer.phone = phone; });
    }
    void give(Copy &copy, const CustomerId &id, const org::NodeId &owner)
    {
        change(copy, id, [&](Customer &customer) { customer.owner = owner; });
    }
    [[nodiscard]] bool has(Copy &copy, const CustomerId &id) { return customers::customer(read(copy), id).has_value(); }
    [[nodiscard]] std::vector<sync::Conflict> open(Copy &copy) { return must(sync::conflicts(read(copy))); }

    org::NodeId east, south, planner, chen, li, lin;
    CustomerId mingda;
    Copy *h = nullptr, *h2 = nullptr, *x = nullptr, *y = nullptr, *x1 = nullptr;
};

} // namespace

TEST_CASE("What waits for an answer about a record that is gone is told of")
{
    World world;
    world.setPhone(*world.x, u"021-1111"_s);
    world.give(*world.h, world.mingda, world.south);
    const sync::ImportReport report = world.receive(*world.x);
    CHECK(report.contested == 1);
    CHECK_FALSE(world.has(*world.x, world.mingda));
    world.settle();
    world.requireEqual();
}

TEST_CASE("A row that is written by its slice's spec and by the registry's is one change")
{
    World world;
    sync::Conflict conflict;
    conflict.id = world.ids.next();
    conflict.table = u"customer"_s;
    conflict.record = world.mingda.raw();
    Record record = sync::toRecord(conflict);
    const EditOutcome outcome = world.edit(world.root(), [&](Edit &e) -> Status {
        WEIWO_TRY(e.put(e.table(u"conflict"_s), record));
        conflict.state = sync::ConflictState::Settled;
        return e.put(sync::conflictTable(), sync::toRecord(conflict));
    });
    CHECK(outcome.changes == 1);
    CHECK(world.open(world.root()).empty());
}

TEST_CASE("What belongs to a customer that moved goes along, also what its mover did not know, conflicts too")
{
    World world;
    world.settle();
    const auto addNote = [&](Copy &copy, const QString &text) {
        world.edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN([[maybe_unused]] const auto id,
                         customers::putNote(e, {.id = {}, .customer = world.mingda, .at = {}, .author = {}, .text = text}));
            return {};
        });
    };
    // A clash that headquarters decides, whose row belongs to the east.
    world.setPhone(*world.x1, u"021-1111"_s);
    world.setPhone(*world.x, u"021-2222"_s);
    world.settle();
    REQUIRE(world.open(*world.h).size() == 1);
    addNote(*world.x, u"华东的话"_s);
    world.submit(*world.x);
    // Moved by somebody who has not heard of the note; another one is on its way.
    world.give(*world.h2, world.mingda, world.south);
    addNote(*world.x1, u"又一句"_s);
    world.settle();
    world.requireEqual();
    CHECK(must(customers::details(world.read(*world.y), world.mingda)).notes.size() == 2);
    CHECK(world.open(*world.y).size() == 1);
    CHECK(world.open(*world.x).empty());
    CHECK_FALSE(world.has(*world.x, world.mingda));
}

TEST_CASE("A customer that a copy has deleted, and that is moved away from it, leaves the copies below that have not heard of it")
{
    World world;
    world.settle();
    world.edit(*world.x, [&](Edit &e) { return customers::removeCustomer(e, world.mingda); });
    world.give(*world.h, world.mingda, world.south);
    world.receive(*world.x);
    world.receive(*world.x1);
    CHECK_FALSE(world.has(*world.x1, world.mingda));
    world.settle();
    world.requireEqual();
}

TEST_CASE("What a mid-level copy says in the name of somebody who is not its own is refused by itself, and nobody waits for that")
{
    World world;
    world.settle();
    // Both at the copy of the east: by somebody of the south, who has a right there, and by the manager.
    world.edit(*world.h, [&](Edit &e) { return org::grantRole(e, world.lin, Role::Manager, world.east); });
    world.settle();
    must(world.attempt(*world.x, [&](Edit &e) -> Status {
        WEIWO_ASSIGN(Customer changed, customers::customer(e, world.mingda));
        changed.phone = u"021-1111"_s;
        return customers::updateCustomer(e, changed);
    }, world.lin.raw()));
    world.change(*world.x, world.mingda, [](Customer &customer) { customer.address = u"中山路 1 号"_s; });
    const sync::ImportReport report = world.submit(*world.x);
    CHECK(report.refused.size() == 1);
    const Customer now = must(customers::customer(world.read(*world.h), world.mingda));
    CHECK(now.phone.isEmpty());
    CHECK(now.address == u"中山路 1 号"_s);
    CHECK(world.open(*world.h).size() == 1);
    world.settle();
    world.requireEqual();
}

TEST_CASE("What an undo brings back belongs where its customer does by then")
{
    World world;
    world.settle();
    const auto tag = [&](bool set) {
        return world.edit(*world.h, [&](Edit &e) {
            return set ? customers::addTag(e, world.mingda, u"重点"_s) : customers::removeTag(e, world.mingda, u"重点"_s);
        });
    };
    tag(true);
    const EditOutcome removal = tag(false);
    world.give(*world.h, world.mingda, world.south);
    must(world.h->workspace->undo(removal.entry));
    world.settle();
    world.requireEqual();
    CHECK(must(customers::details(world.read(*world.y), world.mingda)).tags.size() == 1);
}

TEST_CASE("A move that is undone takes back what was added since, too")
{
    World world;
    world.settle();
    EditOutcome move = world.edit(*world.h, [&](Edit &e) -> Status {
        WEIWO_ASSIGN(Customer changed, customers::customer(e, world.mingda));
        changed.owner = world.south;
        return customers::updateCustomer(e, changed);
    });
    world.edit(*world.h, [&](Edit &e) { return customers::addTag(e, world.mingda, u"重点"_s); });
    must(world.h->workspace->undo(move.entry));
    world.settle();
    world.requireEqual();
    CHECK(must(customers::details(world.read(*world.x), world.mingda)).tags.size() == 1);
    CHECK_FALSE(world.has(*world.y, world.mingda));
}

TEST_CASE("A version that was published over other targets than the root has is refused, not published with a wrong seal")
{
    World world;
    const auto plan = [&](Copy &copy) { return must(quotas::findPlanVersion(world.read(copy), u"P26"_s)); };
    const auto setCell = [&](Copy &copy, const org::NodeId &node, qint64 amount) {
        world.edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(const quotas::PlanVersion version, quotas::findPlanVersion(e, u"P26"_s));
            WEIWO_ASSIGN([[maybe_unused]] const auto set, quotas::setCells(e, {version, {}, {}}, {{node, {}, amount, false}}));
            return {};
        });
    };
    world.edit(*world.h, [&](Edit &e) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const auto made, quotas::createPlan(e, {.key = u"P26"_s, .year = 2026, .measures = {}, .from = {}}));
        return {};
    });
    setCell(*world.h, world.east, 1'200'00);
    setCell(*world.h, world.south, 2'400'00);
    world.settle();
    setCell(*world.h, world.south, 3'600'00);
    world.edit(*world.h2, [&](Edit &e) -> Status {
        WEIWO_ASSIGN(const quotas::PlanVersion version, quotas::findPlanVersion(e, u"P26"_s));
        WEIWO_ASSIGN([[maybe_unused]] const auto published, quotas::publish(e, version));
        return {};
    });
    world.settle();
    world.requireEqual();
    CHECK(plan(*world.h).version.state == quotas::VersionState::Draft);
    CHECK_FALSE(world.open(*world.h).empty());
}

TEST_CASE("What a copy between has refused is in a conflict at the root, under the author's name")
{
    World world;
    world.settle();
    // Somebody who has left the east by the time when the east's copy submits.
    const CustomerId fresh = world.add(*world.x1, u"新客户"_s, world.li);
    world.edit(*world.h, [&](Edit &e) -> Status {
        WEIWO_ASSIGN(const std::vector<org::RoleGrant> roles, org::roles(e, world.li));
        for (const org::RoleGrant &role : roles)
            WEIWO_TRY(org::revokeRole(e, role, std::nullopt));
        return org::moveNode(e, world.li, world.south, org::beginning());
    });
    world.receive(*world.x);
    world.settle();
    world.requireEqual();
    bool told = false;
    for (const sync::Conflict &conflict : must(sync::conflicts(world.read(*world.h), {.all = true, .record = {}})))
        told = told || (conflict.record == fresh.raw() && conflict.other.value.contains(u"新客户"_s));
    CHECK((told || world.has(*world.h, fresh)));
}

TEST_CASE("A copy that has a part of a published version does not take it for altered")
{
    World world;
    world.settle();
    world.edit(*world.h, [&](Edit &e) -> Status {
        WEIWO_ASSIGN(const quotas::PlanVersion plan, quotas::createPlan(e, {.key = u"P26"_s, .year = 2026, .measures = {}, .from = {}}));
        const std::vector<quotas::CellTarget> cells{{world.east, {}, 1'200'00, false}, {world.south, {}, 2'400'00, false}};
        WEIWO_TRY(quotas::setCells(e, {plan, {}, {}}, cells));
        WEIWO_ASSIGN([[maybe_unused]] const quotas::Published published, quotas::publish(e, plan));
        return {};
    });
    world.settle();
    world.requireEqual();
}
