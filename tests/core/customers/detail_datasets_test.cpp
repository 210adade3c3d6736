#include "core/customers/commands.h"
#include "core/customers/details.h"
#include "core/customers/queries.h"
#include "tests/core/org/table_import.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using Outcome = TableImport::Outcome;

namespace {

const QString contacts = u"customers.contacts"_s;
const QString addresses = u"customers.addresses"_s;

void fill(OrgStore &store)
{
    REQUIRE(importRows(store, u"customers.customers"_s, {u"name"_s, u"code"_s}, {{u"甲公司"_s, u"K1"_s}, {u"乙公司"_s, u"K2"_s}})
            == Outcome{2, 0, 0, {}});
    REQUIRE(importRows(store, contacts, {u"customer"_s, u"name"_s, u"mobile"_s, u"post"_s},
                       {{u"K1"_s, u"李静"_s, u"13800138000"_s, u"采购"_s}, {u"K1"_s, u"王芳"_s, {}, {}}, {u"K2"_s, u"李静"_s, {}, {}}})
            == Outcome{3, 0, 0, {}});
    REQUIRE(importRows(store, addresses, {u"customer"_s, u"kind"_s, u"city"_s, u"address"_s},
                       {{u"K1"_s, u"收货"_s, u"杭州市"_s, u"文三路 1 号"_s}, {u"K1"_s, u"开票"_s, u"杭州市"_s, u"文三路 1 号"_s}})
            == Outcome{2, 0, 0, {}});
}

} // namespace

TEST_CASE("A row is about the contact of that name of its customer, and leaves what it does not say")
{
    OrgStore store;
    fill(store);
    CHECK(importRows(store, contacts, {u"customer"_s, u"name"_s, u"phone"_s}, {{u"K1"_s, u"李静"_s, u"0571-1"_s}, {u"K2"_s, u"李静"_s, {}}})
          == Outcome{0, 1, 1, {}});
    Reader reader = store.reader();
    const Details more = must(details(reader, must(findCustomer(reader, u"K1"_s)).id));
    REQUIRE(more.contacts.size() == 2);
    const auto found = std::ranges::find(more.contacts, u"李静"_s, &Contact::name);
    REQUIRE(found != more.contacts.end());
    CHECK(found->mobile == u"13800138000"_s);
    CHECK(found->phone == u"0571-1"_s);
}

TEST_CASE("Rows without a customer, a name or a place are bad rows")
{
    OrgStore store;
    fill(store);
    const QString before = store.digest();
    CHECK(importRows(store, contacts, {u"customer"_s, u"name"_s}, {{{}, u"李静"_s}, {u"K1"_s, {}}})
          == Outcome{0, 0, 0, {u"1:customers.detail.customer"_s, u"2:customers.refused"_s}});
    CHECK(importRows(store, addresses, {u"customer"_s, u"kind"_s}, {{u"K1"_s, u"仓库"_s}}) == Outcome{0, 0, 0, {u"1:customers.refused"_s}});
    CHECK(importRows(store, contacts, {u"customer"_s, u"name"_s}, {{u"K1"_s, u"李静"_s}}, OnMatch::Refuse)
          == Outcome{0, 0, 0, {u"1:customers.detail.exists"_s}});
    CHECK(importRows(store, contacts, {u"customer"_s, u"name"_s, u"post"_s}, {{u"K1"_s, u"李静"_s, u"财务"_s}}, OnMatch::Skip) == Outcome{0, 0, 1, {}});
    CHECK(store.digest() == before);
}

TEST_CASE("What export writes of contacts and addresses, import takes back unchanged, and into an empty store the same")
{
    OrgStore store;
    fill(store);
    const QString before = store.digest();
    OrgStore copy;
    REQUIRE(importRows(copy, u"customers.customers"_s, {u"name"_s, u"code"_s}, {{u"甲公司"_s, u"K1"_s}, {u"乙公司"_s, u"K2"_s}})
            == Outcome{2, 0, 0, {}});
    for (const QString &key : {contacts, addresses}) {
        CAPTURE(key.toStdString());
        const auto rows = exportRows(store, key);
        REQUIRE(!rows.empty());
        const int count = int(rows.size());
        CHECK(importRows(store, key, fieldKeys(store, key), rows) == Outcome{0, 0, count, {}});
        CHECK(importRows(copy, key, fieldKeys(copy, key), rows) == Outcome{count, 0, 0, {}});
        CHECK(exportRows(copy, key) == rows);
    }
    CHECK(store.digest() == before);
}
