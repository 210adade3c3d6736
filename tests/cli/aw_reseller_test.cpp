#include "core/customers/queries.h"
#include "core/exchange/export.h"
#include "core/sales/queries.h"
#include "tests/support/import_store.h"

#include <QBuffer>
#include <QFile>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString data(const QString &name)
{
    return QString::fromUtf8(WEIWO_SOURCE_DIR) + u"/tests/data/aw-reseller/"_s + name;
}

exchange::ImportResult take(ImportStore &store, const QString &file, const QString &mapping)
{
    exchange::ImportRequest request;
    request.path = data(file);
    request.mapping =
        must(mappingFromJson(bytesOf(u":/weiwo/samples/aw-reseller/"_s + mapping + u".json"_s)));
    store.clock.advance(1000);
    return must(exchange::importFile(*store.workspace, request));
}

/// The extract, taken in with the mappings that ship, in their order.
struct Resellers : ImportStore
{
    Resellers() : ImportStore(u"USD"_s, 7)
    {
        take(*this, u"Region.csv"_s, u"01-regions"_s);
        take(*this, u"Salesperson.csv"_s, u"02-people"_s);
        take(*this, u"SalespersonRegion.csv"_s, u"03-assignments"_s);
        products = take(*this, u"Product.csv"_s, u"04-products"_s);
        resellers = take(*this, u"Reseller.csv"_s, u"05-resellers"_s);
        sales = take(*this, u"Sales.csv"_s, u"06-sales"_s);
    }

    exchange::ImportResult products;
    exchange::ImportResult resellers;
    exchange::ImportResult sales;
};

} // namespace

TEST_CASE("Real sales come in, and every sum is that of the file")
{
    Resellers store;
    CHECK(store.products.created == 182);
    CHECK(store.products.updated == 48);
    CHECK(store.resellers.created == 32);
    CHECK(store.sales.rowsRead == 600);
    CHECK(store.sales.created == 600);
    CHECK(store.sales.rowsBad == 0);
    CHECK(store.sales.findings.empty());
    const std::map<QString, QString> control(store.sales.control.begin(),
                                             store.sales.control.end());
    CHECK(control.at(u"amount"_s) == u"901431.04"_s);
    CHECK(control.at(u"quantity"_s) == u"2329"_s);
    CHECK(control.at(u"cost"_s) == u"879942.39"_s);

    Reader reader = store.reader();
    const auto totals = must(sales::totals(reader));
    CHECK(totals.lines == 600);
    CHECK(store.total(u"sales.orders"_s) == 28);
    CHECK(totals.amount == Money{90143104});
    CHECK(totals.quantity == 2329000);
    CHECK(store.total(u"sales.gross_profit"_s) == 90143104 - 87994239);

    std::map<QString, qint64> regions;
    for (const auto &row : store.query({u"sales.amount"_s}, {u"region"_s}).rows)
        regions[row.labels[0]] = *row.figures[0].whole;
    CHECK(regions
          == std::map<QString, qint64>{{u"Northwest"_s, 17883109},
                                       {u"Northeast"_s, 1528160},
                                       {u"Central"_s, 12376509},
                                       {u"Southwest"_s, 31793710},
                                       {u"Canada"_s, 11305482},
                                       {u"France"_s, 8502962},
                                       {u"Australia"_s, 3264051},
                                       {u"United Kingdom"_s, 3489121}});
    CHECK(store.checks().empty());
}

TEST_CASE("The same files again change nothing; undo and redo go all the way")
{
    Resellers store;
    const QString full = store.digest();
    const auto again = take(store, u"Sales.csv"_s, u"06-sales"_s);
    CHECK(again.alreadyImported);
    CHECK(again.created == 0);
    CHECK(store.digest() == full);

    for (int i = 0; i < 6; ++i)
        must(store.workspace->undo());
    CHECK(store.total(u"sales.amount"_s) == 0);
    CHECK(store.checks().empty());
    for (int i = 0; i < 6; ++i)
        must(store.workspace->redo());
    CHECK(store.digest() == full);
    CHECK(store.total(u"sales.amount"_s) == 90143104);
    CHECK(store.checks().empty());
}

TEST_CASE("What export writes, import takes back unchanged")
{
    Resellers store;
    Reader reader = store.reader();
    const auto exported = [&](const QString &dataset) {
        exchange::ExportFileRequest request;
        request.dataset = dataset;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(exchange::exportTo(reader, request, buffer));
        return buffer.data();
    };
    const auto &catalogues =
        std::as_const(*store.registry).extension<exchange::Catalogues>();
    ImportStore copy(u"USD"_s, 7);
    for (const QString &dataset : {u"org.nodes"_s, u"org.people"_s, u"org.assignments"_s,
                                   u"sales.products"_s, u"customers.customers"_s, u"sales.lines"_s}) {
        CAPTURE(dataset);
        const QByteArray bytes = exported(dataset);
        const auto result =
            copy.import(bytes, identityMapping(catalogues.datasets.find(dataset)->shape));
        CHECK(result.rowsBad == 0);
        if (!result.findings.empty())
            CHECK(result.findings.front().message.toStdString() == "");
    }
    CHECK(copy.total(u"sales.amount"_s) == 90143104);
    CHECK(copy.total(u"sales.lines"_s) == 600);
    CHECK(copy.total(u"sales.cost"_s) == 87994239);
    CHECK(copy.checks().empty());
    Reader other = copy.reader();
    exchange::ExportFileRequest request;
    request.dataset = u"sales.products"_s;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    must(exchange::exportTo(other, request, buffer));
    CHECK(buffer.data() == exported(u"sales.products"_s));
}
