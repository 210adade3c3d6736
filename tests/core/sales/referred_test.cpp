#include "core/customers/commands.h"
#include "core/customers/queries.h"
#include "core/exchange/dataset.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/sales/commands.h"
#include "core/sales/repo.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char Ledger[] = "订单,日期,客户,产品,大区,业务员,金额\n"
                      "S1,2025-03-01,甲公司,轴承,华东,张伟,100.00\n";

struct Referred : ImportStore
{
    exchange::ImportResult importLedger()
    {
        return import(Ledger, mapping(R"({"weiwo_mapping": 1, "dataset": "sales.lines", "columns": [
            {"from": "订单", "to": "order_no"}, {"from": "日期", "to": "date"},
            {"from": "客户", "to": "customer"}, {"from": "产品", "to": "product"},
            {"from": "大区", "to": "region"}, {"from": "业务员", "to": "person"},
            {"from": "金额", "to": "amount"}]})"),
                      u"流水.csv"_s);
    }
    Id named(const QString &kind, const QString &name)
    {
        Reader r = reader();
        Id found;
        const auto *known = registry->extension<exchange::Catalogues>().kinds.find(kind);
        must(known->each(r, [&](const exchange::RecordEntry &entry) {
            if (entry.name == name)
                found = entry.id;
        }));
        REQUIRE_FALSE(found.isNull());
        return found;
    }
    Result<EditOutcome> remove(const QString &kind, const Id &id)
    {
        return workspace->edit({u"test"_s, {}}, [&](Edit &edit) -> Status {
            if (kind == u"sales.products"_s)
                return sales::removeProduct(edit, sales::ProductId(id));
            if (kind == u"customers.customers"_s)
                return customers::removeCustomer(edit, sales::CustomerId(id));
            return org::removeNode(edit, org::NodeId(id));
        });
    }
};

} // namespace

TEST_CASE("What lines of an import name is not deleted")
{
    const auto [kind, name] = GENERATE(
        std::pair{u"customers.customers"_s, u"甲公司"_s}, std::pair{u"sales.products"_s, u"轴承"_s},
        std::pair{u"org.nodes"_s, u"华东"_s}, std::pair{u"org.people"_s, u"张伟"_s});
    Referred store;
    store.importLedger();
    const Id id = store.named(kind, name);
    const auto refused = store.remove(kind, id);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
    CHECK(refused.error().message.contains(name));
    CHECK(refused.error().message.contains(u"流水.csv"_s));
    CHECK(refused.error().subject == id.text());
    CHECK(store.named(kind, name) == id);
    CHECK(store.checks().empty());
}

TEST_CASE("What no line names may go")
{
    Referred store;
    store.importLedger();
    store.import("name\n乙公司\n丙公司\n",
                 store.mapping(R"({"weiwo_mapping": 1, "dataset": "customers.customers", "columns": [
                     {"from": "name", "to": "name"}]})"));
    must(store.remove(u"customers.customers"_s, store.named(u"customers.customers"_s, u"乙公司"_s)));
    CHECK(store.checks().empty());
}

TEST_CASE("An import takes back what it made unless a later one names it")
{
    Referred store;
    const auto first = store.importLedger();
    store.import("订单,日期,客户,产品,大区,业务员,金额\n"
                 "S2,2025-03-02,甲公司,轴承,华东,张伟,7.00\n",
                 first.mapping, u"later.csv"_s);
    const auto refused = store.workspace->undo(first.entry);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().message.contains(u"later.csv"_s));
    CHECK(store.total(u"sales.amount"_s) == 10700);
    must(store.workspace->undo());
    must(store.workspace->undo());
    CHECK(store.total(u"sales.amount"_s) == 0);
    CHECK(store.checks().empty());
}
