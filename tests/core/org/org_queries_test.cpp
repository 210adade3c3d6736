#include "core/org/repo.h"
#include "tests/core/org/org_store.h"

using namespace weiwo;
using namespace weiwo::org;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A node is found by id, code, external id and full name")
{
    OrgStore store;
    const NodeId east = store.add(OrgStore::node(u"华东"_s, Level::Region, u"E"_s));
    // A code counts before a name: this one is called like the code of the other.
    const NodeId other = store.add(OrgStore::node(u"E"_s, Level::Region, u"E2"_s));
    store.edit([&](Edit &edit) {
        return exchange::fileExternalId(edit, {{u"aw.Key"_s, u"4"_s}, u"node"_s, east.raw()});
    });
    Reader reader = store.reader();
    for (const QString &name : {east.text(), u"E"_s, u"aw.Key:4"_s, u"华东"_s, east.text().toUpper()})
        CHECK(must(findNode(reader, name)).id == east);
    CHECK(must(findNode(reader, u"E2"_s)).id == other);
    for (const QString &name : {u"华"_s, u""_s, u"aw.Key:5"_s, store.box.ids.next().text(), u"e"_s})
        CHECK(findNode(reader, name).error().code == u"not-found"_s);
}

TEST_CASE("A name that two have is ambiguous, with the candidates")
{
    OrgStore store;
    const NodeId first = store.add(OrgStore::node(u"张伟"_s, Level::Person, u"P1"_s));
    const NodeId second = store.add(OrgStore::node(u"张伟"_s, Level::Person));
    Reader reader = store.reader();
    const auto found = findNode(reader, u"张伟"_s);
    REQUIRE_FALSE(found.has_value());
    CHECK(found.error().code == u"ambiguous"_s);
    CHECK(found.error().subject == u"张伟"_s);
    const auto &candidates = found.error().more.at("candidates");
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].at("id") == first.text().toStdString());
    CHECK(candidates[0].at("code") == "P1");
    CHECK(candidates[1].at("id") == second.text().toStdString());
    // One of them deleted, the name is clear again.
    store.edit([&](Edit &edit) { return removeNode(edit, second); });
    CHECK(must(findNode(reader, u"张伟"_s)).id == first);
}

TEST_CASE("The ramp of a post is its own, else the general one, else the default")
{
    OrgStore store;
    Reader reader = store.reader();
    CHECK(must(rampOf(reader, u"经理"_s)).percent == std::vector<int>{0, 25, 50, 75, 100});
    store.edit([](Edit &edit) { return setRamp(edit, {{}, {50, 100}}); });
    store.edit([](Edit &edit) { return setRamp(edit, {u"经理"_s, {10}}); });
    CHECK(must(rampOf(reader, u"经理"_s)).percent == std::vector<int>{10});
    CHECK(must(rampOf(reader, u"代表"_s)).percent == std::vector<int>{50, 100});
    CHECK(must(ramps(reader)).size() == 2);
}

TEST_CASE("Units and people are counted")
{
    OrgStore store;
    store.add(OrgStore::node(u"华东"_s, Level::Region));
    store.add(OrgStore::node(u"张伟"_s, Level::Person));
    Reader reader = store.reader();
    const Counts found = must(counts(reader));
    CHECK(found.nodes == 4);
    CHECK(found.people == 2);
    CHECK(must(headquarters(reader)).id == store.top);
}

TEST_CASE("A store that another program has damaged is told by its check")
{
    OrgStore store;
    const NodeId east = store.add(OrgStore::node(u"华东"_s, Level::Region, u"E"_s), store.top);
    const NodeId west = store.add(OrgStore::node(u"华西"_s, Level::Region, u"W"_s), store.top);
    REQUIRE(store.findings().isEmpty());
    Reader reader = store.reader();
    const auto parent = toValue(west.raw());
    must(reader.db().run(u"UPDATE placement SET parent = ? WHERE node = ?"_s,
                         {parent, toValue(east.raw())}));
    must(reader.db().run(u"UPDATE placement SET parent = ? WHERE node = ?"_s,
                         {toValue(east.raw()), parent}));
    CHECK(store.findings().contains(u"org.tree.cycle"_s));
    must(reader.db().run(u"UPDATE node SET code = 'HQ', level = 'headquarters' WHERE id = ?"_s,
                         {parent}));
    CHECK(store.findings().contains(u"org.code.doubled"_s));
    CHECK(store.findings().contains(u"org.headquarters.number"_s));
}
