#include "core/exchange/external_ids.h"
#include "core/exchange/mappings.h"
#include "core/sales/queries.h"
#include "tests/support/import_store.h"

#include <QFile>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char ProductMapping[] = R"({"weiwo_mapping": 1, "dataset": "sales.products", "columns": [
    {"from": "Key", "to": "external_id", "space": "erp"},
    {"from": "Name", "to": "name"}, {"from": "Cost", "to": "cost"}],
    "match": {"key": ["name"]}})";

} // namespace

TEST_CASE("Records are made, matched by external id or key, and made once")
{
    ImportStore store;
    const Mapping mapping = store.mapping(ProductMapping);
    const auto first = store.import("Key,Name,Cost\n1,轴承,12.50\n2,齿轮,3\n3,轴承,13.005\n", mapping);
    CHECK(first.rowsRead == 3);
    CHECK(first.created == 2);
    CHECK(first.updated == 1);
    CHECK(first.rowsImported == 3);
    CHECK(first.control == std::vector<std::pair<QString, QString>>{{u"cost"_s, u"28.51"_s}});
    CHECK(first.controlRaw == std::vector<std::pair<QString, QString>>{{u"cost"_s, u"28.505"_s}});
    REQUIRE(first.findings.size() == 1);
    CHECK(first.findings[0].code == u"cost.rounded"_s);
    CHECK(first.findings[0].count == 1);

    Reader reader = store.reader();
    CHECK(must(sales::countProducts(reader)) == 2);
    const auto product = must(sales::findProduct(reader, u"erp:3"_s));
    CHECK(product.name == u"轴承"_s);
    CHECK(product.cost == Money{1301});

    SECTION("the same bytes change nothing")
    {
        const QString before = store.digest();
        const auto again = store.import("Key,Name,Cost\n1,轴承,12.50\n2,齿轮,3\n3,轴承,13.005\n", mapping);
        CHECK(again.alreadyImported);
        CHECK(again.batch == first.batch);
        CHECK(!again.entry);
        CHECK(store.digest() == before);
    }
    SECTION("undo takes all back, and then the file comes in again")
    {
        must(store.workspace->undo());
        Reader after = store.reader();
        CHECK(must(sales::countProducts(after)) == 0);
        CHECK(!must(exchange::findExternalId(after, {u"erp"_s, u"1"_s})));
        const auto again = store.import("Key,Name,Cost\n1,轴承,12.50\n2,齿轮,3\n3,轴承,13.005\n", mapping);
        CHECK(!again.alreadyImported);
        CHECK(again.created == 2);
    }
    SECTION("an external id goes before the key")
    {
        const auto renamed = store.import("Key,Name,Cost\n2,斜齿轮,3\n", mapping);
        CHECK(renamed.updated == 1);
        Reader after = store.reader();
        CHECK(must(sales::countProducts(after)) == 2);
        CHECK(must(sales::findProduct(after, u"erp:2"_s)).name == u"斜齿轮"_s);
    }
}

TEST_CASE("What happens to a record that is there")
{
    struct Case
    {
        const char *onMatch;
        qint64 created, updated, unchanged, bad, products;
    };
    for (const Case &c : {Case{"update", 0, 1, 0, 0, 1}, Case{"skip", 0, 0, 1, 0, 1},
                          Case{"refuse", 0, 0, 0, 1, 1}, Case{"create", 1, 0, 0, 0, 2}}) {
        CAPTURE(c.onMatch);
        ImportStore store;
        Mapping mapping = store.mapping(R"({"dataset": "sales.products", "columns": [
            {"from": "Name", "to": "name"}, {"from": "Cost", "to": "cost"}]})");
        store.import("Name,Cost\n轴承,1\n", mapping);
        mapping.match.onMatch = onMatchFromKey(QString::fromLatin1(c.onMatch));
        const auto result = store.import("Name,Cost\n轴承,2\n", mapping);
        CHECK(result.created == c.created);
        CHECK(result.updated == c.updated);
        CHECK(result.rowsUnchanged == c.unchanged);
        CHECK(result.rowsBad == c.bad);
        Reader reader = store.reader();
        CHECK(must(sales::countProducts(reader)) == c.products);
    }
}

TEST_CASE("Only a file whose rows are all there as it has them is said to be here already")
{
    ImportStore store;
    Mapping mapping = store.mapping(R"({"dataset": "sales.products", "columns": [
        {"from": "Name", "to": "name"}, {"from": "Cost", "to": "cost"}]})");
    store.import("Name,Cost\n轴承,1\n", mapping);
    CHECK(store.import("Name,Cost\n轴承,1.0\n", mapping).alreadyImported);
    mapping.match.onMatch = OnMatch::Skip;
    const QString before = store.digest();
    const auto skipped = store.import("Name,Cost\n轴承,2\n", mapping);
    CHECK_FALSE(skipped.alreadyImported);
    CHECK(skipped.rowsUnchanged == 1);
    CHECK_FALSE(skipped.entry);
    CHECK_FALSE(skipped.batch);
    CHECK(store.digest() == before);
}

TEST_CASE("Bad rows go to a file that can be mended and taken in")
{
    ImportStore store;
    const Mapping mapping = store.mapping(ProductMapping);
    auto request = store.request("Key,Name,Cost\n1,轴承,12.50\n2,,3\n3,齿轮,x\n", mapping);
    request.badPath = store.folder.filePath(u"bad.csv"_s);
    const auto result = must(exchange::importFile(*store.workspace, request));
    CHECK(result.rowsImported == 1);
    CHECK(result.rowsBad == 2);
    CHECK(result.badPath == request.badPath);
    QFile file(request.badPath);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bad = file.readAll();
    CHECK(bad.startsWith("Key,Name,Cost,_row,_problem,_line_no\n2,,3,2,"));
    CHECK(bad.contains("\n3,齿轮,x,3,"));

    QByteArray mended = bad;
    mended.replace("2,,3", "2,皮带,3").replace("齿轮,x", "齿轮,4");
    const auto rest = store.import(mended, mapping);
    CHECK(rest.created == 2);
    CHECK(rest.rowsBad == 0);

    SECTION("where every row is good there is no file")
    {
        request.bytes = QByteArray("Key,Name,Cost\n9,链条,1\n");
        request.badPath = store.folder.filePath(u"none.csv"_s);
        CHECK(must(exchange::importFile(*store.workspace, request)).badPath.isEmpty());
        CHECK(!QFile::exists(request.badPath));
    }
}

TEST_CASE("A dry run writes nothing and tells what would be")
{
    ImportStore store;
    const QString before = store.digest();
    auto request = store.request("Key,Name,Cost\n1,轴承,12.50\n2,,3\n", store.mapping(ProductMapping));
    request.dryRun = true;
    request.badPath = store.folder.filePath(u"bad.csv"_s);
    const auto result = must(exchange::importFile(*store.workspace, request));
    CHECK(result.created == 1);
    CHECK(result.rowsBad == 1);
    CHECK(!result.batch);
    CHECK(!result.entry);
    CHECK(store.digest() == before);
    CHECK(!QFile::exists(request.badPath));
}

TEST_CASE("Imports that cannot be")
{
    ImportStore store;
    const QString before = store.digest();
    struct Case
    {
        QByteArray bytes;
        const char *mapping;
    };
    for (const Case &c :
         {Case{"", ProductMapping}, Case{"Key,Cost\n1,2\n", ProductMapping},
          Case{"Name\nx\n", R"({"dataset": "no.such", "columns": [{"from": "Name", "to": "name"}]})"},
          Case{"Name\nx\n", R"({"dataset": "sales.products", "columns": [{"from": "Name", "to": "weight"}]})"}}) {
        CAPTURE(c.bytes);
        const auto result =
            exchange::importFile(*store.workspace, store.request(c.bytes, store.mapping(c.mapping)));
        REQUIRE(!result);
        CHECK(result.error().code == u"bad-input"_s);
        CHECK(store.digest() == before);
    }
    auto request = store.request("Key,Name,Cost\n1,a,2\n", store.mapping(ProductMapping));
    request.replace = u"01234567"_s;
    CHECK(exchange::importFile(*store.workspace, request).error().code == u"not-found"_s);
}

TEST_CASE("A saved mapping is found again by name and by headers")
{
    ImportStore store;
    auto request = store.request("Key,Name,Cost\n1,轴承,12.50\n", store.mapping(ProductMapping));
    request.saveMapping = u"products"_s;
    must(exchange::importFile(*store.workspace, request));

    auto byHeaders = store.request("Key,Name,Cost\n2,齿轮,3\n", {});
    byHeaders.mapping.reset();
    const auto result = must(exchange::importFile(*store.workspace, byHeaders));
    CHECK(result.mapping.name == u"products"_s);
    Reader reader = store.reader();
    CHECK(must(sales::findProduct(reader, u"erp:2"_s)).name == u"齿轮"_s);

    auto byName = store.request("Key,Name,Cost,Extra\n3,皮带,3,4\n", {});
    byName.mapping.reset();
    byName.mappingName = u"products"_s;
    CHECK(must(exchange::importFile(*store.workspace, byName)).created == 1);
    byName.mappingName = u"others"_s;
    CHECK(exchange::importFile(*store.workspace, byName).error().code == u"not-found"_s);
}

TEST_CASE("Where only the mapping is new, keeping it is what the journal tells")
{
    struct Case
    {
        const char *name, *dataset, *first, *again;
    };
    for (const Case &c :
         {Case{"the same bytes", ProductMapping, "Key,Name,Cost\n1,轴承,12.50\n", "Key,Name,Cost\n1,轴承,12.50\n"},
          Case{"the same records in other bytes", ProductMapping, "Key,Name,Cost\n1,轴承,12.50\n",
               "Key,Name,Cost\n1,轴承,12.5\n"},
          Case{"the same lines in other bytes",
               R"({"dataset": "sales.lines", "columns": [{"from": "No", "to": "order_no"}, {"from": "Date", "to": "date"},
                   {"from": "Customer", "to": "customer"}, {"from": "Amount", "to": "amount"}]})",
               "No,Date,Customer,Amount\nA1,2026-01-05,甲公司,10.50\n",
               "No,Date,Customer,Amount\r\nA1,2026-01-05,甲公司,10.50\r\n"}}) {
        CAPTURE(c.name);
        ImportStore store;
        auto request = store.request(c.first, store.mapping(c.dataset));
        REQUIRE(must(exchange::importFile(*store.workspace, request)).rowsImported == 1);
        request.bytes = QByteArray(c.again);
        request.saveMapping = u"kept"_s;
        const auto again = must(exchange::importFile(*store.workspace, request));
        CHECK(again.alreadyImported);
        CHECK_FALSE(again.entry);
        const auto newest = must(store.workspace->undoable());
        REQUIRE(newest);
        CHECK(again.mappingEntry == newest->id);
        CHECK(newest->titleKey == u"exchange.mapping"_s);
        CHECK(newest->titleArgs == QStringList{u"kept"_s});
        Reader reader = store.reader();
        CHECK(exchange::savedMapping(reader, u"kept"_s));
    }
}

TEST_CASE("A file that nobody says what it is comes in only where that is clear")
{
    ImportStore store;
    const auto attempt = [&store](const QByteArray &bytes) {
        exchange::ImportRequest request;
        request.path = u"a.csv"_s;
        request.bytes = bytes;
        return exchange::importFile(*store.workspace, request);
    };
    const QString before = store.digest();
    const QByteArray unclear[] = {
        "\x01\x02\x7f noise \x03\n\x04\x05\n",
        "a,b,c\n1,2,3\n",
        "日期,金额\n2026-13-01,abc\n",
        "客户,备用一,备用二,备用三\n甲公司,1,2,3\n"};
    for (const QByteArray &bytes : unclear) {
        INFO(bytes.toStdString());
        const auto result = attempt(bytes);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == QString::fromLatin1(errc::BadInput));
        CHECK(result.error().message.contains(u"a.csv"_s));
        CHECK(store.digest() == before);
    }
    const auto clear = attempt("订单号,日期,客户名称,产品,数量,金额\nA1,2026-01-05,甲公司,轴承,2,10.50\n");
    REQUIRE(clear);
    CHECK(clear->rowsImported == 1);
}
