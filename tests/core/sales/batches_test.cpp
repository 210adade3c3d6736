#include "core/sales/queries.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char LedgerMapping[] = R"({"weiwo_mapping": 1, "dataset": "sales.lines", "columns": [
    {"from": "订单", "to": "order_no"}, {"from": "日期", "to": "date"},
    {"from": "客户", "to": "customer"}, {"from": "城市", "to": "customer.city"},
    {"from": "产品", "to": "product"}, {"from": "类别", "to": "product.category"},
    {"from": "大区", "to": "region"}, {"from": "业务员", "to": "person"},
    {"from": "数量", "to": "quantity"}, {"from": "金额", "to": "amount"}]})";

const char Head[] = "订单,日期,客户,城市,产品,类别,大区,业务员,数量,金额\n";
const char One[] = "S1,2025-03-01,甲公司,杭州,轴承,零件,华东,张伟,2,100.00\n";
const char Two[] = "S1,2025-03-01,甲公司,杭州,齿轮,零件,华东,张伟,1,50.00\n";
const char Three[] = "S2,2025-04-02,乙公司,广州,轴承,零件,华南,李静,4,200.00\n";

QByteArray file(std::initializer_list<const char *> rows)
{
    QByteArray bytes(Head);
    for (const char *row : rows)
        bytes += row;
    return bytes;
}

} // namespace

TEST_CASE("A flat ledger makes the records that it names, once each")
{
    ImportStore store;
    const auto result = store.import(file({One, Two, Three}), store.mapping(LedgerMapping));
    CHECK(result.rowsImported == 3);
    CHECK(result.created == 3);
    CHECK(result.made
          == std::map<QString, qint64>{{u"customers.customers"_s, 2},
                                       {u"org.nodes"_s, 2},
                                       {u"org.people"_s, 2},
                                       {u"sales.products"_s, 2}});
    CHECK(store.total(u"sales.amount"_s) == 35000);
    CHECK(store.total(u"sales.units"_s) == 7000);
    CHECK(store.total(u"sales.orders"_s) == 2);
    CHECK(store.total(u"sales.lines"_s) == 3);
    CHECK(store.checks().empty());

    SECTION("a second file finds them")
    {
        const auto more = store.import(file({"S3,2025-05-01,甲公司,杭州,轴承,零件,华东,张伟,1,10\n"}),
                                       store.mapping(LedgerMapping));
        CHECK(more.made.empty());
        CHECK(store.total(u"sales.amount"_s) == 36000);
    }
    SECTION("undo takes back the batch and all that it made, redo brings it again")
    {
        const QString full = store.digest();
        must(store.workspace->undo());
        CHECK(store.total(u"sales.amount"_s) == 0);
        Reader reader = store.reader();
        CHECK(must(sales::countProducts(reader)) == 0);
        CHECK(store.checks().empty());
        must(store.workspace->redo());
        CHECK(store.total(u"sales.amount"_s) == 35000);
        CHECK(store.digest() == full);
        CHECK(store.checks().empty());
    }
    SECTION("what was undone comes in again, as the same batch")
    {
        must(store.workspace->undo());
        const auto again = store.import(file({One, Two, Three}), store.mapping(LedgerMapping));
        CHECK(!again.alreadyImported);
        CHECK(again.batch == result.batch);
        CHECK(store.total(u"sales.amount"_s) == 35000);
        CHECK(store.checks().empty());
    }
    SECTION("the same lines in other bytes are the same batch")
    {
        QByteArray bytes = file({One, Two, Three});
        bytes.replace("\n", "\r\n");
        const QString before = store.digest();
        const auto again = store.import(bytes, store.mapping(LedgerMapping));
        CHECK(again.alreadyImported);
        CHECK(again.batch == result.batch);
        CHECK(store.digest() == before);
        CHECK(store.total(u"sales.amount"_s) == 35000);
    }
}

TEST_CASE("A line told again takes the place of the earlier one")
{
    ImportStore store;
    const Mapping mapping = store.mapping(LedgerMapping);
    store.import(file({One, Two, Three}), mapping);
    const char corrected[] = "S1,2025-03-01,甲公司,杭州,齿轮,零件,华东,张伟,1,55.00\n";
    const auto second = store.import(file({One, corrected}), mapping, u"corrected.csv"_s);
    CHECK(second.rowsRead == 2);
    CHECK(second.updated == 1);
    CHECK(second.created == 0);
    CHECK(second.rowsUnchanged == 1);
    CHECK(second.rowsImported == 1);
    CHECK(store.total(u"sales.amount"_s) == 35500);
    CHECK(store.total(u"sales.lines"_s) == 3);
    CHECK(store.checks().empty());

    SECTION("undo gives the earlier line back")
    {
        must(store.workspace->undo());
        CHECK(store.total(u"sales.amount"_s) == 35000);
        CHECK(store.checks().empty());
        must(store.workspace->redo());
        CHECK(store.total(u"sales.amount"_s) == 35500);
    }
    SECTION("the earlier batch stays while the later one names what it made")
    {
        Reader reader = store.reader();
        const auto entries = must(journal::list(reader, {}));
        const auto refused = store.workspace->undo(entries.entries[1].id);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().message.contains(u"corrected.csv"_s));
        CHECK(store.total(u"sales.amount"_s) == 35500);
    }
    SECTION("undoing the earlier batch leaves the later one's lines")
    {
        ImportStore known;
        known.import(file({"S0,2025-01-01,甲公司,杭州,轴承,零件,华东,张伟,1,1.00\n",
                           "S0,2025-01-01,甲公司,杭州,齿轮,零件,华东,张伟,1,1.00\n"}),
                     mapping, u"first.csv"_s);
        known.import(file({One, Two, Three}), mapping);
        known.import(file({One, corrected}), mapping, u"corrected.csv"_s);
        Reader reader = known.reader();
        const auto entries = must(journal::list(reader, {}));
        must(known.workspace->undo(entries.entries[1].id));
        CHECK(known.total(u"sales.amount"_s) == 15700);
        CHECK(known.total(u"sales.lines"_s) == 4);
        CHECK(known.checks().empty());
    }
    SECTION("another mapping stands beside")
    {
        Mapping other = mapping;
        other.constants.emplace_back(u"currency"_s, u"CNY"_s);
        const auto third = store.import(file({One}), other);
        CHECK(third.created == 1);
        CHECK(store.total(u"sales.amount"_s) == 45500);
    }
    SECTION("three deep, the newest counts; taken away in any order, the rest follows the rule")
    {
        const char again[] = "S1,2025-03-01,甲公司,杭州,轴承,零件,华东,张伟,2,999.00\n";
        const auto third = store.import(file({again}), mapping, u"third.csv"_s);
        CHECK(third.updated == 1);
        CHECK(store.total(u"sales.amount"_s) == 125400);
        Reader reader = store.reader();
        const auto entries = must(journal::list(reader, {})).entries;
        must(store.workspace->undo(entries[1].id));
        CHECK(store.total(u"sales.amount"_s) == 124900);
        must(store.workspace->undo(entries[0].id));
        CHECK(store.total(u"sales.amount"_s) == 35000);
        CHECK(store.checks().empty());
    }
}

TEST_CASE("What on-match does to lines")
{
    struct Case
    {
        const char *onMatch;
        qint64 created, updated, unchanged, bad, amount;
    };
    for (const Case &c :
         {Case{"update", 0, 1, 0, 0, 11000}, Case{"skip", 0, 0, 1, 0, 10000},
          Case{"refuse", 0, 0, 0, 1, 10000}, Case{"create", 1, 0, 0, 0, 21000}}) {
        CAPTURE(c.onMatch);
        ImportStore store;
        const Mapping mapping = store.mapping(LedgerMapping);
        store.import(file({One}), mapping);
        auto request = store.request(
            file({"S1,2025-03-01,甲公司,杭州,轴承,零件,华东,张伟,2,110.00\n"}), mapping);
        request.onMatch = onMatchFromKey(QString::fromLatin1(c.onMatch));
        const auto result = must(exchange::importFile(*store.workspace, request));
        CHECK(result.created == c.created);
        CHECK(result.updated == c.updated);
        CHECK(result.rowsUnchanged == c.unchanged);
        CHECK(result.rowsBad == c.bad);
        CHECK(store.total(u"sales.amount"_s) == c.amount);
        CHECK(store.checks().empty());
    }
}

TEST_CASE("A file may stand for a whole batch")
{
    ImportStore store;
    const Mapping mapping = store.mapping(LedgerMapping);
    const auto first = store.import(file({One, Two}), mapping);
    store.import(file({Three}), mapping, u"other.csv"_s);
    auto request = store.request(file({"S9,2025-03-05,甲公司,杭州,轴承,零件,华东,张伟,1,7.00\n"}),
                                 mapping, u"instead.csv"_s);
    request.replace = first.batch->text();
    store.clock.advance(1000);
    const auto second = must(exchange::importFile(*store.workspace, request));
    CHECK(second.created == 1);
    CHECK(store.total(u"sales.amount"_s) == 20700);
    CHECK(store.checks().empty());

    SECTION("undo brings the batch back")
    {
        must(store.workspace->undo());
        CHECK(store.total(u"sales.amount"_s) == 35000);
        must(store.workspace->redo());
        CHECK(store.total(u"sales.amount"_s) == 20700);
        CHECK(store.checks().empty());
    }
    SECTION("a replacement of the replacement stands for both")
    {
        request.bytes = file({"S9,2025-03-05,甲公司,杭州,轴承,零件,华东,张伟,1,8.00\n"});
        request.replace = second.batch->text().left(8);
        store.clock.advance(1000);
        must(exchange::importFile(*store.workspace, request));
        CHECK(store.total(u"sales.amount"_s) == 20800);
        CHECK(store.checks().empty());
    }
}

TEST_CASE("Rows that cannot come in")
{
    struct Case
    {
        const char *row;
        const char *code;
        const char *column;
    };
    ImportStore store;
    Mapping mapping = store.mapping(LedgerMapping);
    mapping.columns.push_back({.from = u"币种"_s, .to = u"currency"_s});
    QByteArray bytes = "订单,日期,客户,城市,产品,类别,大区,业务员,数量,金额,币种\n"
                       "S1,2025-03-01,甲公司,杭州,轴承,零件,华东,张伟,2,100.00,CNY\n";
    const Case cases[] = {
        {"S2,2025-02-30,甲公司,,轴承,,华东,张伟,2,1,CNY\n", "date.no-such-day", "日期"},
        {"S2,,甲公司,,轴承,,华东,张伟,2,1,CNY\n", "date.empty", "日期"},
        {"S2,2025-03-01,甲公司,,轴承,,华东,张伟,2,十,CNY\n", "amount.not-a-number", "金额"},
        {"S2,2025-03-01,甲公司,,轴承,,华东,张伟,2,1,USD\n", "currency.other", "币种"},
        {"S2,2025-03-01,甲公司,,轴承,,华东,张伟,2,123456789012345678,CNY\n", "amount.too-large",
         "金额"},
    };
    for (const Case &c : cases)
        bytes += c.row;
    const auto result = store.import(bytes, mapping);
    CHECK(result.rowsImported == 1);
    CHECK(result.rowsBad == 5);
    REQUIRE(result.findings.size() == 5);
    CHECK(result.findingsCount == 5);
    for (size_t i = 0; i < 5; ++i) {
        CAPTURE(i);
        bool found = false;
        for (const Finding &finding : result.findings)
            found = found
                    || (finding.row == static_cast<qint64>(i) + 2
                        && finding.code == QString::fromUtf8(cases[i].code)
                        && finding.column == QString::fromUtf8(cases[i].column));
        CHECK(found);
    }
    CHECK(store.total(u"sales.amount"_s) == 10000);
}

TEST_CASE("A key that nobody has is a bad row, and line numbers count bad rows")
{
    ImportStore store;
    const Mapping mapping = store.mapping(R"({"dataset": "sales.lines", "columns": [
        {"from": "no", "to": "order_no"}, {"from": "date", "to": "date"},
        {"from": "who", "to": "customer", "lookup": "erp.Customer"}, {"from": "amount", "to": "amount"}]})");
    store.import("key,name\nC1,甲公司\n", store.mapping(R"({"dataset": "customers.customers", "columns": [
        {"from": "key", "to": "external_id", "space": "erp.Customer"}, {"from": "name", "to": "name"}]})"));
    auto request = store.request("no,date,who,amount\nA,2025-01-01,C1,1\nA,2025-01-01,C9,2\n"
                                 "A,2025-01-01,C1,3\n", mapping);
    request.badPath = store.folder.filePath(u"bad.csv"_s);
    const auto result = must(exchange::importFile(*store.workspace, request));
    CHECK(result.rowsImported == 2);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].code == u"customer.not-found"_s);
    CHECK(result.findings[0].value == u"C9"_s);
    QFile bad(request.badPath);
    REQUIRE(bad.open(QIODevice::ReadOnly));
    QByteArray bytes = bad.readAll();
    CHECK(bytes.contains(",2,"));
    CHECK(bytes.trimmed().endsWith(",2"));

    // The mended row is line 2 of its order, not its first; nothing is told twice.
    bytes.replace("C9", "C1");
    const auto mended = store.import(bytes, mapping, u"bad.csv"_s);
    CHECK(mended.created == 1);
    CHECK(store.total(u"sales.amount"_s) == 600);
    CHECK(store.total(u"sales.lines"_s) == 3);
    CHECK(store.checks().empty());
}

TEST_CASE("A key that no space has may be the record's own code")
{
    ImportStore store;
    store.import("key,code,name\nE1,C1,甲公司\nE2,C2,乙公司\n",
                 store.mapping(R"({"dataset": "customers.customers", "columns": [
        {"from": "key", "to": "external_id", "space": "erp.Customer"}, {"from": "code", "to": "code"},
        {"from": "name", "to": "name"}]})"));
    const Mapping mapping = store.mapping(R"({"dataset": "sales.lines", "columns": [
        {"from": "date", "to": "date"}, {"from": "who", "to": "customer", "lookup": "erp.Customer"},
        {"from": "name", "to": "customer.name"}, {"from": "amount", "to": "amount"}]})");
    const auto result = store.import("date,who,name,amount\n2025-01-01,E1,,1\n2025-01-01,C2,,2\n"
                                     "2025-01-01,C1,甲公司,4\n2025-01-01,C9,,8\n"
                                     "2025-01-01,C1,丙公司,16\n",
                                     mapping);
    CHECK(result.rowsImported == 4);
    CHECK(result.rowsBad == 1);
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings[0].value == u"C9"_s);
    // A code under another name is the other system's number, of a customer that is new.
    CHECK(store.total(u"sales.amount"_s) == 2300);
    const auto table = store.query({u"sales.amount"_s}, {u"customer"_s});
    CHECK(table.rows.size() == 3);
}

TEST_CASE("Cost comes from profit where the file has no cost")
{
    ImportStore store;
    store.import("d,a,p,c\n2025-01-01,100,30,\n2025-01-01,100,30,60\n2025-01-01,100,,\n",
                 store.mapping(R"({"dataset": "sales.lines", "columns": [
        {"from": "d", "to": "date"}, {"from": "a", "to": "amount"}, {"from": "p", "to": "profit"},
        {"from": "c", "to": "cost"}]})"));
    CHECK(store.total(u"sales.cost"_s) == 13000);
    CHECK(store.total(u"sales.gross_profit"_s) == 7000);
}
