#include "core/org/placement_index.h"
#include "core/org/tree.h"
#include "tests/core/org/table_import.h"

using namespace weiwo;
using namespace weiwo::org;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using Outcome = TableImport::Outcome;

namespace {

const QDate january(2026, 1, 1);

/// The name of the unit in which somebody stands, by code.
QString unitOf(OrgStore &store, const QString &code, QDate date)
{
    Reader reader = store.reader();
    const NodeId id = must(findNode(reader, code)).id;
    const auto parent = must(PlacementIndex::load(reader)).parentAt(id, date);
    return parent ? must(node(reader, *parent)).name : QString();
}

Node read(OrgStore &store, const QString &name)
{
    Reader reader = store.reader();
    return must(findNode(reader, name));
}

/// Units, people who moved, managers, assignments: something of everything.
void fill(OrgStore &store)
{
    importRows(store, u"org.nodes"_s, {u"name"_s, u"code"_s, u"parent"_s, u"level"_s, u"from"_s, u"to"_s},
               {{u"华东"_s, u"E"_s, {}, u"region"_s, {}, {}},
                {u"华西"_s, {}, u"HQ"_s, u"region"_s, {}, {}},
                {u"浙江"_s, u"ZJ"_s, u"E"_s, u"province"_s, {}, {}},
                {u"一队"_s, u"A1"_s, u"ZJ"_s, u"team"_s, u"2026-01-01"_s, u"2027-01-01"_s},
                {u"一队"_s, u"A1"_s, u"华西"_s, u"team"_s, u"2026-07-01"_s, {}}});
    importRows(store, u"org.people"_s,
               {u"name"_s, u"code"_s, u"title"_s, u"node"_s, u"from"_s, u"manager"_s, u"hired"_s,
                u"left"_s, u"email"_s},
               {{u"张伟"_s, u"Z9"_s, u"总监"_s, u"E"_s, {}, {}, {}, {}, u"z@x.cn"_s},
                {u"李静"_s, u"L1"_s, u"经理"_s, u"A1"_s, u"2026-03-15"_s, u"Z9"_s, u"2026-03-15"_s,
                 {}, {}},
                {u"李静"_s, u"L1"_s, {}, u"华西"_s, u"2026-09-01"_s, {}, {}, {}, {}},
                {u"王芳"_s, {}, {}, {}, {}, u"L1"_s, {}, u"2026-12-01"_s, {}}});
    importRows(store, u"org.assignments"_s, {u"person"_s, u"region"_s, u"from"_s, u"to"_s},
               {{u"L1"_s, u"E"_s, {}, {}},
                {u"L1"_s, u"华西"_s, u"2026-01-01"_s, u"2026-07-01"_s},
                {u"王芳"_s, u"ZJ"_s, {}, {}}});
}

} // namespace

TEST_CASE("Units come with their level, parent and days")
{
    OrgStore store;
    fill(store);
    CHECK(read(store, u"E"_s).level == Level::Region);
    CHECK(read(store, u"ZJ"_s).level == Level::Province);
    CHECK(read(store, u"A1"_s).left == QDate(2027, 1, 1));
    CHECK(unitOf(store, u"E"_s, january) == u"总部"_s);
    CHECK(unitOf(store, u"ZJ"_s, QDate(2010, 1, 1)) == u"华东"_s);
    CHECK(unitOf(store, u"A1"_s, january.addDays(-1)).isEmpty());
    CHECK(unitOf(store, u"A1"_s, january) == u"浙江"_s);
    CHECK(unitOf(store, u"A1"_s, QDate(2026, 7, 1)) == u"华西"_s);
}

TEST_CASE("Without a level a unit below headquarters is a region, another a team")
{
    OrgStore store;
    CHECK(importRows(store, u"org.nodes"_s, {u"name"_s, u"parent"_s},
                     {{u"华东"_s, {}}, {u"华西"_s, u"HQ"_s}, {u"一队"_s, u"华东"_s}})
          == Outcome{3, 0, 0, {}});
    CHECK(read(store, u"华东"_s).level == Level::Region);
    CHECK(read(store, u"华西"_s).level == Level::Region);
    CHECK(read(store, u"一队"_s).level == Level::Team);
}

TEST_CASE("A file's headquarters is the one there is; a second one is a bad row")
{
    OrgStore store;
    const auto outcome = importRows(store, u"org.nodes"_s, {u"name"_s, u"code"_s, u"level"_s},
                                    {{u"帷幄集团"_s, u"GROUP"_s, u"headquarters"_s},
                                     {u"另一总部"_s, u"X"_s, u"headquarters"_s}});
    CHECK(outcome == Outcome{0, 1, 0, {u"2:org.refused"_s}});
    CHECK(read(store, u"GROUP"_s).id == store.top);
    CHECK(read(store, u"GROUP"_s).name == u"帷幄集团"_s);
}

TEST_CASE("A person without a unit stands at the one region assigned, else at headquarters")
{
    OrgStore store;
    fill(store);
    importRows(store, u"org.people"_s, {u"name"_s, u"code"_s}, {{u"赵六"_s, u"Q6"_s}});
    CHECK(unitOf(store, u"王芳"_s, january) == u"浙江"_s);
    CHECK(unitOf(store, u"Q6"_s, january) == u"总部"_s);
    importRows(store, u"org.assignments"_s, {u"person"_s, u"region"_s}, {{u"Q6"_s, u"E"_s}});
    CHECK(unitOf(store, u"Q6"_s, january) == u"华东"_s);
    importRows(store, u"org.assignments"_s, {u"person"_s, u"region"_s}, {{u"Q6"_s, u"华西"_s}});
    CHECK(unitOf(store, u"Q6"_s, january) == u"总部"_s);
}

TEST_CASE("A later date is a move; without the column the newest place is put right")
{
    OrgStore store;
    fill(store);
    CHECK(unitOf(store, u"L1"_s, QDate(2026, 3, 14)).isEmpty());
    CHECK(unitOf(store, u"L1"_s, QDate(2026, 8, 31)) == u"一队"_s);
    CHECK(unitOf(store, u"L1"_s, QDate(2026, 9, 1)) == u"华西"_s);
    CHECK(importRows(store, u"org.people"_s, {u"name"_s, u"code"_s, u"node"_s},
                     {{u"李静"_s, u"L1"_s, u"ZJ"_s}})
          == Outcome{0, 1, 0, {}});
    CHECK(unitOf(store, u"L1"_s, QDate(2026, 8, 31)) == u"一队"_s);
    CHECK(unitOf(store, u"L1"_s, QDate(2026, 9, 1)) == u"浙江"_s);
    // Who was never placed keeps what they stood at until the first move.
    CHECK(importRows(store, u"org.people"_s, {u"name"_s, u"node"_s, u"from"_s},
                     {{u"王芳"_s, u"E"_s, u"2026-05-01"_s}})
          == Outcome{0, 1, 0, {}});
    CHECK(unitOf(store, u"王芳"_s, QDate(2026, 4, 30)) == u"浙江"_s);
    CHECK(unitOf(store, u"王芳"_s, QDate(2026, 5, 1)) == u"华东"_s);
}

TEST_CASE("Rows that break a rule are bad, the others go in, and nothing half")
{
    OrgStore store;
    fill(store);
    const auto units = importRows(
        store, u"org.nodes"_s, {u"name"_s, u"code"_s, u"parent"_s, u"level"_s, u"from"_s},
        {{u"华东"_s, u"E"_s, u"ZJ"_s, {}, {}},                           // a cycle
         {u"浙江"_s, u"ZJ"_s, u"ZJ"_s, {}, u"2026-02-01"_s},             // below itself
         {u"总部"_s, u"HQ"_s, {}, u"region"_s, {}},                      // no headquarters left
         {u"华南"_s, u"S"_s, {}, {}, {}}});
    CHECK(units == Outcome{1, 0, 0, {u"1:org.place.refused"_s, u"2:org.place.refused"_s,
                                     u"3:org.refused"_s}});
    const auto people = importRows(
        store, u"org.people"_s, {u"name"_s, u"code"_s, u"hired"_s, u"left"_s},
        {{u"早走"_s, u"X1"_s, u"2026-05-01"_s, u"2026-04-01"_s},
         {u"占码"_s, u"E"_s, {}, {}},                                    // a unit has the code
         {u"好人"_s, u"X3"_s, {}, {}}});
    CHECK(people == Outcome{1, 0, 0, {u"1:org.refused"_s, u"2:org.refused"_s}});
    const auto assignments = importRows(
        store, u"org.assignments"_s, {u"person"_s, u"region"_s, u"from"_s, u"to"_s},
        {{u"L1"_s, u"S"_s, u"2026-05-01"_s, u"2026-04-01"_s}, {u"L1"_s, u"S"_s, {}, {}}});
    CHECK(assignments == Outcome{1, 0, 0, {u"1:org.refused"_s}});
    Reader reader = store.reader();
    CHECK(findNode(reader, u"X1"_s).error().code == u"not-found"_s);
    CHECK(store.findings().isEmpty());
}

TEST_CASE("Assignments match by person, region and beginning")
{
    OrgStore store;
    fill(store);
    const QStringList columns{u"person"_s, u"region"_s, u"from"_s, u"to"_s};
    const std::vector<QStringList> same{{u"L1"_s, u"E"_s, {}, {}}};
    const std::vector<QStringList> ended{{u"L1"_s, u"E"_s, {}, u"2026-10-01"_s}};
    CHECK(importRows(store, u"org.assignments"_s, columns, same) == Outcome{0, 0, 1, {}});
    CHECK(importRows(store, u"org.assignments"_s, columns, ended, OnMatch::Skip)
          == Outcome{0, 0, 1, {}});
    CHECK(importRows(store, u"org.assignments"_s, columns, ended, OnMatch::Refuse)
          == Outcome{0, 0, 0, {u"1:org.assignment.exists"_s}});
    CHECK(importRows(store, u"org.assignments"_s, columns, ended) == Outcome{0, 1, 0, {}});
    CHECK(importRows(store, u"org.assignments"_s, columns,
                     {{u"L1"_s, u"E"_s, u"2027-01-01"_s, {}}})
          == Outcome{1, 0, 0, {}});
}

TEST_CASE("What export writes, import takes back unchanged, and into an empty store the same")
{
    OrgStore store;
    fill(store);
    const QString before = store.digest();
    OrgStore copy;
    for (const QString &key : {u"org.nodes"_s, u"org.people"_s, u"org.assignments"_s}) {
        const auto rows = exportRows(store, key);
        REQUIRE(rows.size() >= 3);
        const auto outcome = importRows(store, key, fieldKeys(store, key), rows);
        CHECK(outcome == Outcome{0, 0, static_cast<int>(rows.size()), {}});
        CHECK(importRows(copy, key, fieldKeys(copy, key), rows).problems.isEmpty());
        CHECK(exportRows(copy, key) == rows);
    }
    CHECK(store.digest() == before);
    CHECK(copy.findings().isEmpty());
}

TEST_CASE("Two of one name without codes are exported by id")
{
    OrgStore store;
    const NodeId first = store.add(OrgStore::node(u"华东"_s, Level::Region));
    store.add(OrgStore::node(u"华东"_s, Level::Region));
    store.add(OrgStore::node(u"一队"_s, Level::Team), first);
    for (const QStringList &row : exportRows(store, u"org.nodes"_s)) {
        if (row[0] == u"一队"_s)
            CHECK(row[2] == first.text());
    }
}

TEST_CASE("A ledger that names a region or a person makes them")
{
    OrgStore store;
    const auto &kinds = store.box.registry.extension<exchange::Catalogues>().kinds;
    const auto record = [&](const QString &key, const QString &name) {
        exchange::MappedRecord made;
        made.values.resize(dataset(store, key).shape.fields.size());
        made.values[0] = name;
        return made;
    };
    const Id unit = store.box.ids.next();
    const Id person = store.box.ids.next();
    store.doUndoRedo([&](Edit &edit) -> Status {
        WEIWO_TRY(kinds.find(u"org.nodes"_s)->make(edit, unit, record(u"org.nodes"_s, u"华北"_s)));
        auto seller = record(u"org.people"_s, u"孙八"_s);
        seller.values[3] = toValue(unit);
        WEIWO_TRY(kinds.find(u"org.people"_s)->make(edit, person, seller));
        return {};
    });
    CHECK(read(store, u"华北"_s).level == Level::Region);
    CHECK(read(store, u"华北"_s).id.raw() == unit);
    CHECK(unitOf(store, u"孙八"_s, january) == u"华北"_s);
}
