#include "core/customers/queries.h"
#include "tests/core/org/table_import.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using Outcome = TableImport::Outcome;

namespace {

const QString key = u"customers.customers"_s;

void fill(OrgStore &store)
{
    store.add(OrgStore::node(u"华东"_s, org::Level::Region, u"E"_s));
    store.add(OrgStore::node(u"李静"_s, org::Level::Person));
    const auto outcome = importRows(
        store, key, {u"name"_s, u"code"_s, u"kind"_s, u"phone"_s, u"city"_s, u"owner"_s, u"parent"_s},
        {{u"总公司"_s, u"Z1"_s, u"经销商"_s, u"0571"_s, u"杭州"_s, u"E"_s, {}},
         {u"分公司"_s, u"M1"_s, {}, {}, {}, u"李静"_s, u"Z1"_s},
         {u"门店"_s, u"A1"_s, {}, {}, {}, {}, u"M1"_s},
         {u"散客"_s, {}, {}, {}, {}, {}, {}}});
    REQUIRE(outcome == Outcome{4, 0, 0, {}});
}

Customer read(OrgStore &store, const QString &name)
{
    Reader reader = store.reader();
    return must(findCustomer(reader, name));
}

} // namespace

TEST_CASE("Customers come in with owner, parent and home")
{
    OrgStore store;
    fill(store);
    CHECK(read(store, u"Z1"_s).phone == u"0571"_s);
    CHECK(read(store, u"A1"_s).parent == read(store, u"M1"_s).id);
    Reader reader = store.reader();
    const auto home = [&](const QString &name) {
        return must(reader.record(reader.table(u"customer"_s), read(store, name).id.raw())).home;
    };
    CHECK(home(u"Z1"_s) == must(org::findNode(reader, u"E"_s)).id.raw());
    CHECK(home(u"散客"_s) == store.top.raw());
    CHECK(store.findings().isEmpty());
}

TEST_CASE("A row updates what it has a value for and leaves the rest")
{
    OrgStore store;
    fill(store);
    CHECK(importRows(store, key, {u"name"_s, u"code"_s, u"city"_s, u"phone"_s},
                     {{u"总公司"_s, u"Z1"_s, u"宁波"_s, {}}, {u"散客"_s, {}, {}, {}}})
          == Outcome{0, 1, 1, {}});
    const Customer changed = read(store, u"Z1"_s);
    CHECK(changed.city == u"宁波"_s);
    CHECK(changed.phone == u"0571"_s);
    CHECK(changed.owner.has_value());
}

TEST_CASE("A taken code and a customer that would be part of itself are bad rows")
{
    OrgStore store;
    fill(store);
    CHECK(importRows(store, key, {u"name"_s, u"code"_s, u"parent"_s},
                     {{u"总公司"_s, u"Z1"_s, u"A1"_s}, {u"散客"_s, u"S1"_s, {}}})
          == Outcome{0, 1, 0, {u"1:customers.parent.cycle"_s}});
    CHECK(importRows(store, key, {u"name"_s, u"code"_s},
                     {{u"又一家"_s, u"Z1"_s}, {u"又一家"_s, u"Z2"_s}}, OnMatch::Create)
          == Outcome{1, 0, 0, {u"1:customers.code.taken"_s}});
    CHECK(store.findings().isEmpty());
}

TEST_CASE("What export writes of customers, import takes back unchanged, and into an empty store the same")
{
    OrgStore store;
    fill(store);
    const QString before = store.digest();
    const auto rows = exportRows(store, key);
    REQUIRE(rows.size() == 4);
    CHECK(importRows(store, key, fieldKeys(store, key), rows) == Outcome{0, 0, 4, {}});
    CHECK(store.digest() == before);
    OrgStore copy;
    copy.add(OrgStore::node(u"华东"_s, org::Level::Region, u"E"_s));
    copy.add(OrgStore::node(u"李静"_s, org::Level::Person));
    CHECK(importRows(copy, key, fieldKeys(copy, key), rows) == Outcome{4, 0, 0, {}});
    CHECK(exportRows(copy, key) == rows);
}

TEST_CASE("A ledger that names a customer makes it")
{
    OrgStore store;
    const auto *kind = store.box.registry.extension<exchange::Catalogues>().kinds.find(key);
    REQUIRE(kind);
    const Id id = store.box.ids.next();
    exchange::MappedRecord row;
    row.values.resize(dataset(store, key).shape.fields.size());
    row.values[1] = u"K7"_s;
    store.doUndoRedo([&](Edit &edit) -> Status {
        WEIWO_TRY(kind->make(edit, id, row));
        return {};
    });
    CHECK(read(store, u"K7"_s).name == u"K7"_s);
    CHECK(read(store, u"K7"_s).id.raw() == id);
}

TEST_CASE("A row that is matched by its external id may not bear the code of another")
{
    ImportStore store;
    const auto mapping = store.mapping(
        R"({"dataset": "customers.customers", "columns": [
            {"from": "id", "to": "external_id", "space": "erp"}, {"from": "name", "to": "name"},
            {"from": "code", "to": "code"}, {"from": "owner", "to": "owner"}]})");
    const auto result = store.import("id,name,code,owner\n1,甲,C1,王敏\n2,乙,C1,帷幄\n3,丙,C3,谁\n", mapping);
    CHECK(result.created == 1);
    CHECK(result.rowsBad == 2);
    REQUIRE(result.findings.size() == 2);
    CHECK(result.findings[0].code == u"customers.code.taken"_s);
    CHECK(result.findings[1].code == u"owner.not-found"_s);
    CHECK(store.checks().empty());
}
