#include "core/org/placement_index.h"
#include "core/org/queries.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::org;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char RegionMapping[] = R"({"weiwo_mapping": 1, "dataset": "org.nodes",
    "format": {"delimiter": "|"}, "columns": [
    {"from": "SalesTerritoryKey", "to": "external_id", "space": "aw.SalesTerritoryKey"},
    {"from": "Region", "to": "name"}]})";
const char PersonMapping[] = R"({"weiwo_mapping": 1, "dataset": "org.people",
    "format": {"delimiter": "|"}, "columns": [
    {"from": "EmployeeKey", "to": "external_id", "space": "aw.EmployeeKey"},
    {"from": "EmployeeID", "to": "external_id", "space": "aw.EmployeeID"},
    {"from": "Title", "to": "title"}, {"from": "UPN", "to": "email"},
    {"from": "Salesperson", "to": "name"}]})";
const char AssignmentMapping[] = R"({"weiwo_mapping": 1, "dataset": "org.assignments",
    "format": {"delimiter": "|"}, "columns": [
    {"from": "EmployeeKey", "to": "person", "lookup": "aw.EmployeeKey"},
    {"from": "SalesTerritoryKey", "to": "region", "lookup": "aw.SalesTerritoryKey"}]})";

const char Regions[] = "SalesTerritoryKey|Region|Country|Group\n"
                       "1|Northwest|United States|North America\n"
                       "2|Northeast|United States|North America\n"
                       "6|Canada|Canada|North America\n";
const char People[] = "EmployeeKey|EmployeeID|Title|UPN|Salesperson\n"
                      "272|502097814|Sales Manager|stephen@x.com|Stephen Jiang\n"
                      "281|841560125|Sales Representative|michael@x.com|Michael Blythe\n"
                      "282|112432117|Director of Sales|brian@x.com|Brian Welcker\n";
const char Assignments[] = "EmployeeKey|SalesTerritoryKey\n272|1\n272|2\n281|6\n";

QString unitOf(ImportStore &store, const QString &name)
{
    Reader reader = store.reader();
    const NodeId person = must(findNode(reader, name)).id;
    const auto unit = must(PlacementIndex::load(reader)).parentAt(person, QDate(2019, 1, 1));
    return unit ? must(node(reader, *unit)).name : QString();
}

} // namespace

TEST_CASE("Regions, people and who sells where come in from files, and go out by undo")
{
    ImportStore store;
    const QString empty = store.digest();
    const auto regions = store.import(Regions, store.mapping(RegionMapping), u"Region.csv"_s);
    CHECK(regions.created == 3);
    const auto people = store.import(People, store.mapping(PersonMapping), u"Salesperson.csv"_s);
    CHECK(people.created == 3);
    CHECK(unitOf(store, u"Michael Blythe"_s) == u"帷幄"_s);
    const auto assigned =
        store.import(Assignments, store.mapping(AssignmentMapping), u"SalespersonRegion.csv"_s);
    CHECK(assigned.created == 3);
    CHECK(assigned.rowsBad == 0);

    CHECK(unitOf(store, u"Michael Blythe"_s) == u"Canada"_s);
    CHECK(unitOf(store, u"aw.EmployeeID:841560125"_s) == u"Canada"_s);
    CHECK(unitOf(store, u"Stephen Jiang"_s) == u"帷幄"_s);
    CHECK(unitOf(store, u"Brian Welcker"_s) == u"帷幄"_s);
    CHECK(unitOf(store, u"Canada"_s) == u"帷幄"_s);
    Reader reader = store.reader();
    CHECK(must(counts(reader)).nodes == 8);
    CHECK(must(counts(reader)).people == 4);
    CHECK(store.checks().empty());

    const QString full = store.digest();
    // Other bytes that say the same: no step to undo.
    const auto same = store.import(QByteArray(People) + "\n", store.mapping(PersonMapping));
    CHECK(same.rowsUnchanged == 3);
    CHECK(same.alreadyImported);
    CHECK_FALSE(same.entry);
    CHECK(store.digest() == full);
    for (int i = 0; i < 3; ++i)
        must(store.workspace->undo());
    CHECK(store.digest() == empty);
    for (int i = 0; i < 3; ++i)
        must(store.workspace->redo());
    CHECK(store.digest() != empty);
    CHECK(unitOf(store, u"Michael Blythe"_s) == u"Canada"_s);
    CHECK(store.checks().empty());
}

TEST_CASE("A row with an unknown unit is bad, and says which")
{
    ImportStore store;
    const auto result = store.import("name,node\n张伟,华东\n李静,\n", store.mapping(
        R"({"dataset": "org.people", "columns": [{"from": "name", "to": "name"},
            {"from": "node", "to": "node"}]})"));
    CHECK(result.created == 1);
    CHECK(result.rowsBad == 1);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].row == 1);
    CHECK(result.findings[0].value == u"华东"_s);
}

TEST_CASE("A headquarters row bears its external id from then on")
{
    ImportStore store;
    const auto mapping = store.mapping(
        R"({"dataset": "org.nodes", "columns": [{"from": "id", "to": "external_id", "space": "hr"},
            {"from": "name", "to": "name"}, {"from": "level", "to": "level"},
            {"from": "parent", "to": "parent"}]})");
    const auto result = store.import("id,name,level,parent\n1,帷幄集团,headquarters,\n"
                                     "2,华东,region,帷幄集团\n3,浙江,province,华东\n",
                                     mapping);
    CHECK(result.updated == 1);
    CHECK(result.created == 2);
    CHECK(result.rowsBad == 0);
    Reader reader = store.reader();
    CHECK(must(findNode(reader, u"hr:1"_s)).id == must(headquarters(reader)).id);
    CHECK(unitOf(store, u"浙江"_s) == u"华东"_s);
}
