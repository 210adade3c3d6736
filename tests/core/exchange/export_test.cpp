#include "core/exchange/export.h"
#include "core/sales/commands.h"
#include "tests/support/import_store.h"

#include <QBuffer>
#include <QFile>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

struct Store : ImportStore
{
    Store()
    {
        import("d,o,n,a,p\n2025-01-31,00017,1,1234.5,=SUM(A1)\n2025-02-01,00018,1,-3,齿轮\n",
               mapping(R"({"dataset": "sales.lines", "columns": [{"from": "d", "to": "date"},
        {"from": "o", "to": "order_no"}, {"from": "n", "to": "line_no"}, {"from": "a", "to": "amount"},
        {"from": "p", "to": "product"}]})"));
    }
    exchange::ExportFileRequest request()
    {
        exchange::ExportFileRequest request;
        request.dataset = u"sales.lines"_s;
        request.columns = {u"date"_s, u"order_no"_s, u"amount"_s, u"product"_s, u"cost"_s};
        return request;
    }
    QByteArray bytes(const exchange::ExportFileRequest &request)
    {
        Reader r = reader();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(exchange::exportTo(r, request, buffer));
        return buffer.data();
    }
};

} // namespace

TEST_CASE("CSV has keys, the order of the columns asked for, and machine text")
{
    Store store;
    CHECK(store.bytes(store.request())
          == "date,order_no,amount,product,cost\n2025-01-31,00017,1234.50,=SUM(A1),\n"
             "2025-02-01,00018,-3.00,齿轮,\n");
}

TEST_CASE("For a spreadsheet: byte order mark, words, and no text that would run")
{
    Store store;
    auto request = store.request();
    request.bom = true;
    request.titles = true;
    CHECK(store.bytes(request)
          == "\xef\xbb\xbf"
             "Date,Order,Amount,Product,Cost\n2025-01-31,00017,1234.50,'=SUM(A1),\n"
             "2025-02-01,00018,-3.00,齿轮,\n");
}

TEST_CASE("JSON has strings for amounts and null for nothing")
{
    Store store;
    auto request = store.request();
    request.format = exchange::ExportFormat::Json;
    const auto json = nlohmann::json::parse(store.bytes(request).toStdString());
    CHECK(json["dataset"] == "sales.lines");
    REQUIRE(json["rows"].size() == 2);
    CHECK(json["rows"][0]["amount"] == "1234.50");
    CHECK(json["rows"][0]["order_no"] == "00017");
    CHECK(json["rows"][0]["cost"].is_null());
    CHECK(json["rows"][1]["date"] == "2025-02-01");
}

TEST_CASE("Filters and periods choose rows")
{
    Store store;
    struct Case
    {
        QString filter;
        qint64 rows;
    };
    Reader reader = store.reader();
    for (const Case &c : {Case{u"order_no=00017"_s, 1}, Case{u"order_no=17"_s, 0},
                          Case{u"amount<0"_s, 1}, Case{u"product~轮"_s, 1},
                          Case{u"date>=2025-02-01"_s, 1}, Case{u"product!=齿轮"_s, 1},
                          Case{u"order_no=00017|00018"_s, 2}}) {
        CAPTURE(c.filter);
        auto request = store.request();
        request.what.where = {must(Filter::parse(c.filter))};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CHECK(must(exchange::exportTo(reader, request, buffer)) == c.rows);
    }
    auto request = store.request();
    request.what.period = must(store.workspace->settings().calendar().parse(u"2025-01"_s));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CHECK(must(exchange::exportTo(reader, request, buffer)) == 1);
}

TEST_CASE("A file is written whole, with its hash; the same rows are the same bytes")
{
    Store store;
    Reader reader = store.reader();
    for (const auto format : {exchange::ExportFormat::Csv, exchange::ExportFormat::Xlsx,
                              exchange::ExportFormat::Json}) {
        auto request = store.request();
        request.format = format;
        const QString path = store.folder.filePath(u"out"_s);
        const auto first = must(exchange::exportFile(reader, request, path));
        CHECK(first.rows == 2);
        CHECK(first.sha256.size() == 64);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.read(2) == (format == exchange::ExportFormat::Xlsx   ? "PK"
                               : format == exchange::ExportFormat::Json ? "{\""
                                                                        : "da"));
        CHECK(must(exchange::exportFile(reader, request, path)).sha256 == first.sha256);
    }
}

TEST_CASE("Exports that cannot be")
{
    Store store;
    Reader reader = store.reader();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    auto request = store.request();
    request.dataset = u"no.such"_s;
    CHECK(exchange::exportTo(reader, request, buffer).error().code == u"not-found"_s);
    request = store.request();
    request.columns << u"weight"_s;
    CHECK(exchange::exportTo(reader, request, buffer).error().code == u"bad-input"_s);
    request = store.request();
    request.what.where = {must(Filter::parse(u"weight=1"_s))};
    CHECK(exchange::exportTo(reader, request, buffer).error().code == u"bad-input"_s);
    request = store.request();
    CHECK(exchange::exportFile(reader, request, u"/no/such/folder/a.csv"_s).error().code == u"io"_s);
}
