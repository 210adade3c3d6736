#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/exchange/batches.h"
#include "core/sales/commands.h"
#include "tests/support/import_store.h"

#include <QFile>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char LinesMapping[] = R"({"weiwo_mapping": 1, "dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"},
    {"from": "region", "to": "region"}, {"from": "person", "to": "person"},
    {"from": "product", "to": "product"}, {"from": "amount", "to": "amount"}]})";

const char Head[] = "order,date,region,person,product,amount\n";
const char East[] = "S1,2025-03-01,E,张伟,W1,100\n";
const char EastTeam[] = "S2,2025-03-01,E1,赵敏,W1,30\n";
const char EastOther[] = "S3,2025-03-01,E2,孙丽,W1,4\n";
const char South[] = "S4,2025-03-02,S,李静,W1,200\n";

QByteArray lines(std::initializer_list<const char *> rows)
{
    QByteArray bytes(Head);
    for (const char *row : rows)
        bytes += row;
    return bytes;
}

/// Two regions, the first with two teams; managers of both, a seller in each team; one product.
struct Regions : ImportStore
{
    Regions()
    {
        must(workspace->edit({u"test"_s, {}}, [this](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
            WEIWO_TRY(add(edit, u"E"_s, org::Level::Region, top.id));
            WEIWO_TRY(add(edit, u"S"_s, org::Level::Region, top.id));
            for (const QString &team : {u"E1"_s, u"E2"_s})
                WEIWO_TRY(add(edit, team, org::Level::Team, ids[u"E"_s]));
            for (const auto &[name, unit] : {std::pair{u"张伟"_s, u"E"_s}, {u"李静"_s, u"S"_s},
                                             {u"赵敏"_s, u"E1"_s}, {u"孙丽"_s, u"E2"_s}})
                WEIWO_TRY(add(edit, name, org::Level::Person, ids[unit]));
            WEIWO_TRY(org::grantRole(edit, ids[u"张伟"_s], Role::Manager, ids[u"E"_s]));
            WEIWO_TRY(org::grantRole(edit, ids[u"李静"_s], Role::Manager, ids[u"S"_s]));
            WEIWO_TRY(org::grantRole(edit, ids[u"赵敏"_s], Role::Seller, ids[u"赵敏"_s]));
            sales::Product product;
            product.code = u"W1"_s;
            product.name = u"轴承"_s;
            const auto put = sales::putProduct(edit, product);
            return put ? Status() : failed(put);
        }));
    }

    Status add(Edit &edit, const QString &name, org::Level level, const org::NodeId &parent)
    {
        org::Node node;
        node.name = name;
        node.code = name;
        node.level = level;
        WEIWO_ASSIGN(ids[name], org::addNode(edit, node, parent, QDate(2020, 1, 1)));
        return {};
    }
    exchange::ImportResult importAs(const QString &person, const QByteArray &bytes)
    {
        if (!person.isEmpty())
            workspace->setPerson(ids[person].raw());
        const auto result = import(bytes, mapping(LinesMapping));
        workspace->setPerson(workspace->ownPerson());
        return result;
    }
    std::optional<Id> homeOf(const exchange::ImportResult &result)
    {
        Reader r = reader();
        for (const exchange::Batch &batch : must(exchange::batches(r)))
            if (batch.id == result.batch)
                return batch.home;
        FAIL("no batch");
        return {};
    }

    QHash<QString, org::NodeId> ids;
};

} // namespace

TEST_CASE("A manager brings in the lines of the own region, and no others")
{
    Regions store;
    const auto own = store.importAs(u"张伟"_s, lines({East, EastTeam}));
    CHECK(own.rowsImported == 2);
    CHECK(own.rowsBad == 0);
    CHECK(store.homeOf(own) == store.ids[u"E"_s].raw());
    CHECK(store.total(u"sales.amount"_s) == 13000);

    const auto mixed = store.importAs(u"张伟"_s, lines({EastOther, South}));
    CHECK(mixed.rowsImported == 1);
    CHECK(mixed.rowsBad == 1);
    REQUIRE(mixed.findings.size() == 1);
    CHECK(mixed.findings[0].code == u"line.forbidden"_s);
    CHECK(mixed.findings[0].row == 2);
    CHECK(mixed.findings[0].message.contains(u"S"_s));
    CHECK(store.homeOf(mixed) == store.ids[u"孙丽"_s].raw());

    const auto none = store.importAs(u"张伟"_s, lines({South}));
    CHECK(none.rowsBad == 1);
    CHECK_FALSE(none.batch.has_value());
    CHECK(store.total(u"sales.amount"_s) == 13400);
    CHECK(store.checks().empty());
}

TEST_CASE("Bad lines of another region go to the bad file, for headquarters to import")
{
    Regions store;
    store.workspace->setPerson(store.ids[u"张伟"_s].raw());
    exchange::ImportRequest request = store.request(lines({East, South}), store.mapping(LinesMapping));
    request.badPath = store.folder.filePath(u"bad.csv"_s);
    CHECK(must(exchange::importFile(*store.workspace, request)).rowsBad == 1);
    store.workspace->setPerson(store.workspace->ownPerson());
    QFile bad(request.badPath);
    REQUIRE(bad.open(QIODevice::ReadOnly));
    const auto mended = store.import(bad.readAll(), store.mapping(LinesMapping), u"bad.csv"_s);
    CHECK(mended.rowsImported == 1);
    CHECK(store.total(u"sales.amount"_s) == 30000);
}

TEST_CASE("A batch belongs to the lowest node that has all of its lines, whoever brings it in")
{
    struct Case
    {
        std::initializer_list<const char *> rows;
        QString home;
    };
    const Case cases[] = {
        {{East, EastTeam, EastOther}, u"E"_s},
        {{EastTeam, EastOther}, u"E"_s},
        {{EastTeam}, u"赵敏"_s},
        {{"S2,2025-03-01,E1,,W1,30\n"}, u"E1"_s},
        {{"S2,2025-03-01,E1,李静,W1,30\n"}, u"E1"_s},
        {{East, South}, {}},
        {{"S9,2025-03-01,,,W1,30\n"}, {}},
    };
    for (const Case &one : cases) {
        Regions store;
        const auto result = store.importAs({}, lines(one.rows));
        CHECK(store.homeOf(result)
              == (one.home.isEmpty() ? std::optional<Id>() : store.ids[one.home].raw()));
        CHECK(store.checks().empty());
    }
}

TEST_CASE("A seller brings in the own lines")
{
    Regions store;
    const auto result = store.importAs(u"赵敏"_s, lines({EastTeam, EastOther}));
    CHECK(result.rowsImported == 1);
    CHECK(result.rowsBad == 1);
    CHECK(store.homeOf(result) == store.ids[u"赵敏"_s].raw());
}

TEST_CASE("A manager takes back the own import, and not another region's")
{
    Regions store;
    store.importAs(u"李静"_s, lines({South}));
    const QString before = store.digest();
    store.importAs(u"张伟"_s, lines({East}));
    store.workspace->setPerson(store.ids[u"张伟"_s].raw());
    must(store.workspace->undo());
    CHECK(store.digest() == before);
    CHECK(store.total(u"sales.amount"_s) == 20000);
    must(store.workspace->redo());
    CHECK(store.total(u"sales.amount"_s) == 30000);
}

TEST_CASE("A record that a manager may not add makes its row bad, not the whole file")
{
    Regions store;
    const auto result = store.importAs(u"张伟"_s, lines({East, "S5,2025-03-01,E,张伟,W2,7\n"}));
    CHECK(result.rowsImported == 1);
    CHECK(result.rowsBad == 1);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == u"product.forbidden"_s);
    CHECK(result.findings[0].column == u"product"_s);
}

TEST_CASE("A manager brings in customers of people in the own region")
{
    Regions store;
    store.workspace->setPerson(store.ids[u"张伟"_s].raw());
    const auto result = store.import(
        "name,owner\n甲公司,赵敏\n乙公司,李静\n丙公司,\n",
        store.mapping(R"({"weiwo_mapping": 1, "dataset": "customers.customers", "columns": [
            {"from": "name", "to": "name"}, {"from": "owner", "to": "owner"}]})"));
    CHECK(result.created == 1);
    CHECK(result.rowsBad == 2);
    CHECK(store.homeOf(result) == store.ids[u"赵敏"_s].raw());
    REQUIRE(result.findings.size() == 2);
    CHECK(result.findings[0].code == u"customers.forbidden"_s);
    CHECK(result.findings[0].row == 2);
}
