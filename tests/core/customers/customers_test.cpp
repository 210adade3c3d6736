#include "core/customers/commands.h"
#include "core/customers/queries.h"
#include "core/customers/repo.h"
#include "tests/core/org/org_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Customer named(const QString &name, const QString &code = {})
{
    Customer customer;
    customer.name = name;
    customer.code = code;
    return customer;
}

struct Shop : OrgStore
{
    org::NodeId east = add(node(u"华东"_s, org::Level::Region, u"E"_s));
    org::NodeId west = add(node(u"华西"_s, org::Level::Region, u"W"_s));
    org::NodeId li = add(node(u"李静"_s, org::Level::Person, u"P1"_s), east);
    CustomerId acme = make(named(u"安康医药"_s, u"C1"_s));
    CustomerId branch = make([this] {
        Customer customer = named(u"安康医药杭州"_s, u"C2"_s);
        customer.parent = acme;
        customer.owner = li;
        customer.city = u"杭州"_s;
        return customer;
    }());

    CustomerId make(const Customer &customer)
    {
        CustomerId id;
        edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(id, addCustomer(e, customer));
            return {};
        });
        return id;
    }
    std::optional<Id> homeOf(const CustomerId &id)
    {
        Reader r = reader();
        return must(r.record(r.table(u"customer"_s), id.raw())).home;
    }
};

} // namespace

TEST_CASE("Every command of customers is done, undone and redone")
{
    Shop shop;
    const auto body = GENERATE(range(0, 4));
    shop.doUndoRedo([&](Edit &edit) -> Status {
        switch (body) {
        case 0: {
            Customer full = named(u"康宁"_s, u"C9"_s);
            full.kind = u"经销商"_s;
            full.creditCode = u"91330100MA27XXXX0A"_s;
            full.phone = u"057188880000"_s;
            full.email = u"a@b.cn"_s;
            full.province = u"浙江"_s;
            full.city = u"杭州"_s;
            full.county = u"西湖"_s;
            full.address = u"文三路1号"_s;
            full.country = u"中国"_s;
            full.segment = u"A"_s;
            full.owner = shop.west;
            full.parent = shop.acme;
            WEIWO_ASSIGN(full.id, addCustomer(edit, full));
            WEIWO_ASSIGN(const Customer stored, customer(edit, full.id));
            CHECK(stored == full);
            return {};
        }
        case 1: {
            WEIWO_ASSIGN(Customer changed, customer(edit, shop.acme));
            changed.phone = u"001"_s;
            changed.owner = shop.east;
            return updateCustomer(edit, changed);
        }
        case 2: {
            WEIWO_ASSIGN(Customer changed, customer(edit, shop.branch));
            changed.parent.reset();
            changed.city.clear();
            return updateCustomer(edit, changed);
        }
        default:
            return removeCustomer(edit, shop.branch);
        }
    });
    CHECK(shop.findings().isEmpty());
}

TEST_CASE("What would break the customers is refused, and nothing changes")
{
    Shop shop;
    const auto adding = [](const Customer &made) {
        return [made](Edit &edit) -> Status {
            WEIWO_TRY(addCustomer(edit, made));
            return {};
        };
    };
    const auto changing = [](const CustomerId &id, const std::function<void(Customer &)> &change) {
        return [=](Edit &edit) -> Status {
            WEIWO_ASSIGN(Customer changed, customer(edit, id));
            change(changed);
            return updateCustomer(edit, changed);
        };
    };
    Customer orphan = named(u"X"_s);
    orphan.parent = CustomerId(shop.box.ids.next());
    Customer unowned = named(u"X"_s);
    unowned.owner = org::NodeId(shop.box.ids.next());
    struct Case
    {
        const char *what;
        const char *code;
        std::function<Status(Edit &)> body;
    };
    const std::vector<Case> cases{
        {"no name", "bad-input", adding(named(u"  "_s))},
        {"a taken code", "exists", adding(named(u"X"_s, u"C1"_s))},
        {"a parent that is not there", "not-found", adding(orphan)},
        {"an owner who is not there", "not-found", adding(unowned)},
        {"the code of another", "exists",
         changing(shop.branch, [](Customer &c) { c.code = u"C1"_s; })},
        {"part of itself", "bad-input",
         changing(shop.acme, [&](Customer &c) { c.parent = shop.acme; })},
        {"part of its part", "bad-input",
         changing(shop.acme, [&](Customer &c) { c.parent = shop.branch; })},
        {"deleting one with parts", "bad-input",
         [&](Edit &edit) { return removeCustomer(edit, shop.acme); }},
        {"deleting one that is not there", "not-found",
         [&](Edit &edit) { return removeCustomer(edit, CustomerId(shop.box.ids.next())); }},
        {"deleting the owner", "bad-input",
         [&](Edit &edit) { return org::removeNode(edit, shop.li); }},
        {"a row that no command wrote", "exists",
         [&](Edit &edit) {
             Customer doubled = named(u"X"_s, u"C1"_s);
             doubled.id = CustomerId(shop.box.ids.next());
             return repo::put(edit, toRecord(doubled, {}));
         }},
    };
    const QString before = shop.digest();
    for (const Case &refused : cases) {
        INFO(refused.what);
        CHECK(shop.refusal(refused.body) == QString::fromLatin1(refused.code));
        CHECK(shop.digest() == before);
    }
}

TEST_CASE("A customer's home is its owner, else headquarters")
{
    Shop shop;
    CHECK(shop.homeOf(shop.branch) == shop.li.raw());
    CHECK(shop.homeOf(shop.acme) == shop.top.raw());
    shop.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(Customer changed, customer(edit, shop.branch));
        changed.owner = shop.west;
        return updateCustomer(edit, changed);
    });
    CHECK(shop.homeOf(shop.branch) == shop.west.raw());
}

TEST_CASE("Who looks after a customer may change it, and nobody else below headquarters")
{
    Shop shop;
    shop.edit([&](Edit &edit) { return org::grantRole(edit, shop.li, Role::Seller, shop.li); });
    const auto changing = [](const CustomerId &id) {
        return [id](Edit &edit) -> Status {
            WEIWO_ASSIGN(Customer changed, customer(edit, id));
            changed.phone = u"1"_s;
            return updateCustomer(edit, changed);
        };
    };
    shop.workspace->setPerson(shop.li.raw());
    CHECK(shop.refusal(changing(shop.branch)).isEmpty());
    CHECK(shop.refusal(changing(shop.acme)) == u"forbidden"_s);
}

TEST_CASE("A customer is found by id, code, external id and full name")
{
    Shop shop;
    shop.make(named(u"同名"_s, u"D1"_s));
    shop.make(named(u"同名"_s, u"D2"_s));
    shop.edit([&](Edit &edit) {
        return exchange::fileExternalId(
            edit, {{u"erp"_s, u"00017"_s}, u"customer"_s, shop.acme.raw()});
    });
    Reader reader = shop.reader();
    for (const QString &name : {shop.acme.text(), u"C1"_s, u"erp:00017"_s, u"安康医药"_s})
        CHECK(must(findCustomer(reader, name)).id == shop.acme);
    for (const QString &name : {u"安康"_s, u""_s, u"erp:17"_s, u"c1"_s})
        CHECK(findCustomer(reader, name).error().code == u"not-found"_s);
    const auto both = findCustomer(reader, u"同名"_s);
    REQUIRE_FALSE(both.has_value());
    CHECK(both.error().code == u"ambiguous"_s);
    CHECK(both.error().more.at("candidates").size() == 2);
    CHECK(must(count(reader)) == 4);
}

TEST_CASE("The values of chosen columns come for every customer, deleted ones too")
{
    Shop shop;
    shop.edit([&](Edit &edit) { return removeCustomer(edit, shop.branch); });
    Reader reader = shop.reader();
    QStringList cities;
    std::vector<Id> ids;
    qint64 last = 0;
    must(eachValues(reader, {u"city"_s, u"id"_s}, [&](qint64 no, const std::vector<Value> &values) {
        CHECK(no > last);
        last = no;
        cities.append(textOf(values[0]));
        ids.push_back(idOf(values[1]));
    }));
    CHECK(cities == QStringList{QString(), u"杭州"_s});
    CHECK(ids == std::vector<Id>{shop.acme.raw(), shop.branch.raw()});
    CHECK(eachValues(reader, {u"nonsense"_s}, [](qint64, const std::vector<Value> &) {}).error().code
          == u"not-found"_s);
    int living = 0;
    must(eachCustomer(reader, [&](qint64, Customer &&) { return ++living > 0; }));
    CHECK(living == 1);
}

TEST_CASE("A store whose customers another program has damaged is told by its check")
{
    Shop shop;
    REQUIRE(shop.findings().isEmpty());
    Reader reader = shop.reader();
    must(reader.db().run(u"UPDATE customer SET parent = ?, code = 'C2' WHERE id = ?"_s,
                         {toValue(shop.branch.raw()), toValue(shop.acme.raw())}));
    CHECK(shop.findings().contains(u"customers.parent.cycle"_s));
    CHECK(shop.findings().contains(u"customers.code.doubled"_s));
}
