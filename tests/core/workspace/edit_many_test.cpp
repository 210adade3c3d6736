#include "core/quotas/repo.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows of targets, one for each node named.
std::vector<Record> rowsOf(const PlanVersion &plan, std::initializer_list<Id> nodes, qint64 amount)
{
    std::vector<Record> rows;
    for (const Id &node : nodes) {
        QuotaRow row{.slice = {plan.version.id, u"sales.amount"_s, {}},
                     .node = org::NodeId(node),
                     .months = {}};
        row.months[0] = amount;
        rows.push_back(toRecord(row));
    }
    return rows;
}

} // namespace

TEST_CASE("Many rows written at once are what each put alone makes of them")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    const auto write = [&](std::initializer_list<Id> nodes, qint64 amount) {
        return store.attempt([&](Edit &edit) {
            return edit.putEach(quotaTable(), rowsOf(plan, nodes, amount));
        });
    };
    const auto count = [](const auto &outcome) { return outcome ? outcome->changes : -1; };
    const Id li = store.li.raw();
    const Id wang = store.wang.raw();
    const Id chen = store.chen.raw();
    const QString empty = store.digest();
    CHECK(count(write({}, 1)) == 0);
    CHECK(count(write({li, wang}, 1)) == 2);
    const QString two = store.digest();
    // One as it is, one changed, one new; the same rows as by put().
    store.edit([&](Edit &edit) { return edit.put(quotaTable(), rowsOf(plan, {li}, 2).front()); });
    CHECK(count(write({li, wang, chen}, 2)) == 2);
    const QString three = store.digest();
    must(store.workspace->undo());
    must(store.workspace->undo());
    CHECK(store.digest() == two);
    for (const Id &node : {chen, wang, li})
        store.edit([&](Edit &edit) { return edit.put(quotaTable(), rowsOf(plan, {node}, 2).front()); });
    CHECK(store.digest() == three);
    // A deleted row comes back.
    store.edit([&](Edit &edit) {
        return edit.remove(quotaTable(), rowsOf(plan, {li}, 2).front().id);
    });
    CHECK(count(write({li}, 2)) == 1);
    CHECK(store.digest() == three);
    CHECK(empty != two);
    CHECK(store.findings().isEmpty());

    SECTION("a row that refers to nothing refuses all of them")
    {
        const auto outcome = write({li, store.box.ids.next()}, 9);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == u"not-found"_s);
        CHECK(store.digest() == three);
    }
    SECTION("what a row refers to may not go, though the row itself changes")
    {
        CHECK(store.refusal([&](Edit &edit) -> Status {
            WEIWO_TRY(edit.putEach(quotaTable(), rowsOf(plan, {li}, 9)));
            return org::removeNode(edit, store.li);
        }) == u"bad-input"_s);
        CHECK(store.digest() == three);
    }
    SECTION("rights hold for each row")
    {
        store.edit([&](Edit &e) { return org::grantRole(e, store.wang, Role::Manager, store.west); });
        store.workspace->setPerson(wang);
        CHECK(count(write({chen}, 3)) == 1);
        CHECK(write({chen, li}, 4).error().code == u"forbidden"_s);
        CHECK(write({chen, store.founder.raw()}, 4).error().code == u"forbidden"_s);
    }
}

TEST_CASE("The kept digests of many homes follow an edit of all of them")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    std::vector<Record> rows;
    store.edit([&](Edit &edit) -> Status {
        for (int i = 0; i < 60; ++i) {
            WEIWO_ASSIGN(const org::NodeId id,
                         org::addNode(edit, store.node(u"p%1"_s.arg(i), org::Level::Person),
                                      store.team, {}));
            rows.push_back(rowsOf(plan, {id.raw()}, i).front());
        }
        return {};
    });
    store.edit([&](Edit &edit) { return edit.putEach(quotaTable(), rows); });
    CHECK(store.findings().isEmpty());
    store.edit([&](Edit &edit) { return edit.putEach(quotaTable(), std::span(rows).first(3)); });
    for (Record &row : rows)
        row.values[4] = qint64{7};
    store.edit([&](Edit &edit) { return edit.putEach(quotaTable(), rows); });
    CHECK(store.findings().isEmpty());
    must(store.workspace->undo());
    CHECK(store.findings().isEmpty());
}
