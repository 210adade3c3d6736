#include "core/exchange/import.h"
#include "tests/core/exchange/sheet/sheet_files.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char OrdersText[] = "订单号,日期,客户,产品,大区,业务员,数量,金额\n"
                          "S1,2025-03-01,甲公司,轴承,华东,张伟,2,100.55\n"
                          "S2,2025-04-02,乙公司,齿轮,华南,李静,4,200\n";

const char LinesMapping[] = R"({"weiwo_mapping": 1, "dataset": "sales.lines", "columns": [
    {"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"},
    {"from": "客户", "to": "customer"}, {"from": "产品", "to": "product"},
    {"from": "大区", "to": "region"}, {"from": "业务员", "to": "person"},
    {"from": "数量", "to": "quantity"}, {"from": "金额", "to": "amount"}]})";

/// The orders of OrdersText behind a title, and on a second sheet one order more; @p amount: of
/// that one.
QByteArray ledger(const char *amount = "7.5")
{
    return workbook([amount](lxw_workbook *book) {
        lxw_format *date = workbook_add_format(book);
        format_set_num_format_index(date, 14);
        const auto fill = [date](lxw_worksheet *sheet, lxw_row_t row,
                                 const QList<QByteArrayList> &rows) {
            for (const QByteArrayList &cells : rows) {
                for (int column = 0; column < cells.size(); ++column) {
                    const QByteArray &cell = cells[column];
                    bool isNumber = false;
                    const double number = cell.toDouble(&isNumber);
                    const QDate day = QDate::fromString(QString::fromUtf8(cell), Qt::ISODate);
                    lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
                    if (day.isValid())
                        worksheet_write_datetime(sheet, row, lxw_col_t(column), &when, date);
                    else if (isNumber)
                        worksheet_write_number(sheet, row, lxw_col_t(column), number, nullptr);
                    else
                        worksheet_write_string(sheet, row, lxw_col_t(column), cell.constData(),
                                               nullptr);
                }
                ++row;
            }
        };
        QList<QByteArrayList> rows;
        for (const QByteArray &line : QByteArray(OrdersText).trimmed().split('\n'))
            rows << line.split(',');
        lxw_worksheet *first = workbook_add_worksheet(book, "一季度");
        worksheet_write_string(first, 0, 0, "订单明细", nullptr);
        fill(first, 2, rows);
        fill(workbook_add_worksheet(book, "二季度"), 0,
             {rows[0], {"S3", "2025-05-03", "甲公司", "轴承", "华东", "张伟", "1", amount}});
    });
}

exchange::ImportRequest requestFor(ImportStore &store, const QByteArray &bytes,
                                   const QString &sheet = {})
{
    exchange::ImportRequest request;
    request.path = u"流水.xlsx"_s;
    request.bytes = bytes;
    request.sheet = sheet;
    store.clock.advance(1000);
    return request;
}

} // namespace

TEST_CASE("A spreadsheet goes in as the same table in a text file does")
{
    ImportStore text;
    text.import(OrdersText, text.mapping(LinesMapping));
    ImportStore sheet;
    const auto result = must(exchange::importFile(*sheet.workspace, requestFor(sheet, ledger())));
    CHECK(result.dataset == u"sales.lines"_s);
    CHECK(result.rowsImported == 2);
    CHECK(result.rowsBad == 0);
    CHECK(result.mapping.format.headerRow == 3);
    CHECK(sheet.total(u"sales.amount"_s) == 30055);
    CHECK(text.total(u"sales.amount"_s) == 30055);
    CHECK(sheet.query({u"sales.amount"_s}, {u"month"_s, u"customer"_s}).rows.size()
          == text.query({u"sales.amount"_s}, {u"month"_s, u"customer"_s}).rows.size());
    CHECK(sheet.checks().empty());

    const auto again = must(exchange::importFile(*sheet.workspace, requestFor(sheet, ledger())));
    CHECK(again.alreadyImported);
    const auto second =
        must(exchange::importFile(*sheet.workspace, requestFor(sheet, ledger(), u"二季度"_s)));
    CHECK_FALSE(second.alreadyImported);
    CHECK(second.rowsImported == 1);
    CHECK(sheet.total(u"sales.amount"_s) == 30805);
}

TEST_CASE("Days without a format are days below a header that says so, codes are the store's own")
{
    ImportStore store;
    store.import("编码,名称\nC00114,甲公司\nC00115,乙公司\n",
                 store.mapping(R"({"dataset": "customers.customers", "columns": [
        {"from": "编码", "to": "code"}, {"from": "名称", "to": "name"}]})"));
    const QByteArray bytes = workbook([](lxw_workbook *book) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, "回款");
        const char *headers[] = {"回款日期", "客户编码", "业务员", "回款金额"};
        for (lxw_col_t column = 0; column < 4; ++column)
            worksheet_write_string(sheet, 0, column, headers[column], nullptr);
        for (lxw_row_t row = 1; row <= 20; ++row) {
            worksheet_write_number(sheet, row, 0, 45961 + row, nullptr);
            worksheet_write_string(sheet, row, 1, row % 2 ? "C00114" : "C00115", nullptr);
            worksheet_write_string(sheet, row, 2, row % 2 ? "张伟" : "李静", nullptr);
            worksheet_write_number(sheet, row, 3, 1000 * row, nullptr);
        }
    });
    const auto result = must(exchange::importFile(*store.workspace, requestFor(store, bytes)));
    CHECK(result.dataset == u"sales.collections"_s);
    CHECK(result.rowsBad == 0);
    CHECK(result.rowsImported == 20);
    CHECK(result.made.empty());
    CHECK(store.total(u"collections.amount"_s) == 21000000);
    // 45962 is the first of November 2025.
    const auto months = store.query({u"collections.amount"_s}, {u"month"_s});
    CHECK(months.rows.size() == 1);
}

TEST_CASE("A mapping may name the sheet")
{
    ImportStore store;
    auto request = requestFor(store, ledger());
    request.mapping = store.mapping(LinesMapping);
    request.mapping->format.sheet = u"二季度"_s;
    CHECK(must(exchange::importFile(*store.workspace, request)).rowsImported == 1);
    CHECK(store.total(u"sales.amount"_s) == 750);
    Reader reader = store.reader();
    CHECK(must(exchange::mappingFor(reader, requestFor(store, ledger(), u"二季度"_s))).format.sheet
          == u"二季度"_s);
}

TEST_CASE("Bad rows of a spreadsheet go to a text file that can be mended")
{
    ImportStore store;
    const Mapping mapping = store.mapping(LinesMapping);
    auto request = requestFor(store, ledger("七块"), u"二季度"_s);
    request.mapping = mapping;
    request.badPath = store.folder.filePath(u"bad.csv"_s);
    const auto result = must(exchange::importFile(*store.workspace, request));
    CHECK(result.rowsBad == 1);
    REQUIRE_FALSE(result.findings.empty());
    CHECK(result.findings.front().column == u"金额"_s);
    QByteArray bad = bytesOf(request.badPath);
    CHECK(bad.startsWith("\xEF\xBB\xBF"));
    bad.replace("七块", "7");
    CHECK(store.import(bad, mapping, u"bad.csv"_s).rowsImported == 1);
    CHECK(store.total(u"sales.amount"_s) == 700);
}

TEST_CASE("A damaged spreadsheet changes nothing")
{
    ImportStore store;
    const QByteArray bytes = ledger();
    const QByteArray texts = "<sst><si><t>" + QByteArray(90 << 20, 'a') + "</t></si></sst>";
    Parts late = handMade(
        "<worksheet><sheetData><row><c t='str'><v>日期</v></c><c t='str'><v>金额</v></c></row>"
        + QByteArray("<row><c t='str'><v>2025-01-01</v></c><c><v>1</v></c></row>").repeated(9000)
        + "<row><c>");
    struct Case
    {
        QByteArray bytes;
        QString sheet;
    };
    for (const Case &one :
         {Case{bytes, u"三季度"_s}, Case{bytes.left(bytes.size() / 2), {}},
          Case{archive(handMade("<a>")), {}}, Case{archive(handMade("<a/>", texts)), {}},
          Case{archive({{"a.txt", "x"}}), {}}, Case{archive(late), {}},
          Case{QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(600, '\0'), {}}}) {
        const QString before = store.digest();
        auto request = requestFor(store, one.bytes, one.sheet);
        request.dataset = u"sales.lines"_s;
        const auto refused = exchange::importFile(*store.workspace, request);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
        CHECK(store.digest() == before);
        CHECK(store.total(u"sales.lines"_s) == 0);
        CHECK(store.checks().empty());
    }
}
