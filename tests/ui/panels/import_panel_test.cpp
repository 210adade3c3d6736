#include "core/customers/commands.h"
#include "core/customers/custom_fields.h"
#include "core/customers/queries.h"
#include "core/exchange/text/encoding.h"
#include "core/sales/queries.h"
#include "tests/core/exchange/sheet/sheet_files.h"
#include "tests/ui/kit/scripted_dialogs.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/import/file_step.h"
#include "ui/panels/import/import_draft.h"
#include "ui/panels/import/likeness_view.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Orders as a Chinese program on Windows writes them, one of them with a date that is none.
QString writeOrders(const QString &path)
{
    const QString text = u"订单号,日期,客户,大区,产品,数量,金额\r\n"
                         u"S-1,2026-03-02,明达商贸,华东大区,电饭煲,12,\"3,588.00\"\r\n"
                         u"S-2,2026-03-03,中恒电器,华北大区,电饭煲,30,￥8970\r\n"
                         u"S-3,2026-02-31,中恒电器,华北大区,加湿器,5,745.00\r\n"_s;
    auto encoder = Encoder::of({u"gb18030"_s, false});
    REQUIRE(encoder);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(encoder->encode(text.toStdString()));
    return path;
}

/// A workbook of an empty sheet, notes of one line, and the orders of two years.
QString writeWorkbook(const QString &path)
{
    const auto fill = [](lxw_workbook *book) {
        workbook_add_worksheet(book, "空白");
        worksheet_write_string(workbook_add_worksheet(book, "说明"), 0, 0, "请勿修改", nullptr);
        for (const int year : {2025, 2026}) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, QByteArray::number(year).constData());
            const char *headers[] = {"订单号", "日期", "客户", "大区", "产品", "数量", "金额"};
            for (lxw_col_t column = 0; column < 7; ++column)
                worksheet_write_string(sheet, 0, column, headers[column], nullptr);
            const QByteArray cells[] = {"S-" + QByteArray::number(year), QByteArray::number(year) + "-03-02",
                                        "明达商贸", "华东大区", "电饭煲"};
            for (lxw_col_t column = 0; column < 5; ++column)
                worksheet_write_string(sheet, 1, column, cells[column].constData(), nullptr);
            worksheet_write_number(sheet, 1, 5, 12, nullptr);
            worksheet_write_number(sheet, 1, 6, year, nullptr);
        }
    };
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(workbook(fill));
    return path;
}

/// A workbook of sheets that stand in this order, each the XML of its rows.
QString writeSheets(const QString &path, const std::vector<std::pair<QByteArray, QByteArray>> &sheets)
{
    QByteArray tabs;
    QByteArray relations;
    Parts parts;
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        tabs += "<sheet name=\"" + sheets[i].first + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number
            + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
              " Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.push_back({"xl/worksheets/sheet" + number + ".xml", "<worksheet><sheetData>" + sheets[i].second});
    }
    parts.push_back({"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets>" + tabs + "</sheets></workbook>"});
    parts.push_back({"xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>"});
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(archive(parts));
    return path;
}

/// Goes on from the file that was read to what would come of it; the button that does it.
QPushButton &atCheck(ShellFixture &fixture)
{
    auto &next = fixture.find<QPushButton>(u"importNext"_s);
    for (int step = 0; step < 2; ++step) {
        next.click();
        fixture.settle();
    }
    return next;
}

sales::Totals totals(ShellFixture &fixture)
{
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    const auto result = sales::totals(*reader);
    REQUIRE(result);
    return *result;
}

} // namespace

TEST_CASE("A GB18030 file goes in through the wizard; the bad row is left out, and undo takes all back")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const QString path = writeOrders(fixture.path(u"orders.csv"_s));
    fixture.shell.navigator().openPanel(u"import"_s, path);
    fixture.settle();
    auto &next = fixture.find<QPushButton>(u"importNext"_s);
    const GridModel &preview = *fixture.find<Grid>(u"previewGrid"_s).gridModel();
    REQUIRE(preview.rowCount() == 3);
    CHECK(preview.column(2).title == u"客户"_s);
    CHECK(preview.text(0, 2) == u"明达商贸"_s);

    REQUIRE(next.isEnabled());
    next.click();
    fixture.settle();
    CHECK(fixture.find<QComboBox>(u"mapDataset"_s).currentData() == u"sales.lines"_s);
    CHECK(fixture.find<QComboBox>(u"map.6"_s).currentData() == u"amount"_s);
    REQUIRE(next.isEnabled());
    next.click();
    fixture.settle();
    CHECK(totals(fixture).lines == 0);
    const auto *grid = fixture.find<QWidget>(u"checkStep"_s).findChild<Grid *>(u"findingsGrid"_s);
    REQUIRE(grid);
    const GridModel &findings = *grid->gridModel();
    REQUIRE(findings.rowCount() >= 1);
    const auto *facts = fixture.find<QWidget>(u"checkStep"_s).findChild<QLabel *>(u"outcomeFacts"_s);
    REQUIRE(facts);
    CHECK(facts->text().contains(u" 12,558.00"_s));
    CHECK(facts->text().contains(u"(明达商贸, 中恒电器)"_s));
    REQUIRE(next.isEnabled());
    CHECK(next.text().contains(u"2"_s));
    next.click();
    fixture.settle();
    CHECK(totals(fixture).lines == 2);
    CHECK(totals(fixture).amount.minor == 1255800);
    CHECK(QFile::exists(fixture.path(u"orders-errors.csv"_s)));

    fixture.find<QPushButton>(u"importOther"_s).click();
    fixture.settle();
    CHECK(totals(fixture).lines == 0);
    // What was taken back is not shown as done.
    CHECK(fixture.find<FileStep>(u"fileStep"_s).isVisible());
}

TEST_CASE("Customers that may be there already are shown before they are made, and what is chosen is done")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    auto &workspace = fixture.shell.session()->workspace();
    must(workspace.edit({u"customers.add"_s, {}}, [](Edit &edit) -> Status {
        for (const QString &name : {u"明达商贸有限公司"_s, u"中恒电器有限公司"_s}) {
            customers::Customer customer;
            customer.name = name;
            WEIWO_ASSIGN([[maybe_unused]] const auto id, customers::addCustomer(edit, customer));
        }
        return {};
    }));
    fixture.shell.navigator().openPanel(u"import"_s, writeOrders(fixture.path(u"orders.csv"_s)));
    fixture.settle();
    auto &next = atCheck(fixture);
    auto *view = fixture.find<QWidget>(u"checkStep"_s).findChild<LikenessView *>(u"likenesses"_s);
    REQUIRE(view);
    REQUIRE(view->isVisible());
    const GridModel &rows = *view->grid().gridModel();
    REQUIRE(rows.rowCount() == 2);
    CHECK(rows.text(0, 1) == u"明达商贸"_s);
    CHECK(rows.text(0, 2) == u"明达商贸有限公司"_s);
    CHECK_FALSE(rows.text(0, 3).isEmpty());
    // Both are surely one: the proposal takes them for what is there.
    CHECK(view->count(exchange::LikenessDecision::Do::Use) == 2);
    CHECK(next.text().contains(u"2"_s));
    view->grid().setCurrentCell(1, 1);
    auto *create = view->findChild<QPushButton *>(u"likenessCreate"_s);
    REQUIRE(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);
    CHECK(view->count(exchange::LikenessDecision::Do::Use) == 1);
    CHECK(view->count(exchange::LikenessDecision::Do::Create) == 1);
    CHECK(view->findChild<QLabel *>(u"likenessSums"_s)->text() == u"1 taken for the one that is there · 1 made as new · 0 left out"_s);
    CHECK(next.text() == u"Import as decided"_s);
    const auto *facts = fixture.find<QWidget>(u"checkStep"_s).findChild<QLabel *>(u"outcomeFacts"_s);
    CHECK(facts->text().contains(u"follows what you have decided"_s));
    next.click();
    fixture.settle();
    CHECK(totals(fixture).lines == 2);
    auto reader = must(workspace.reader());
    CHECK(must(customers::count(reader)) == 3);
    CHECK(must(customers::findCustomer(reader, u"中恒电器"_s)).name == u"中恒电器"_s);
    CHECK_FALSE(customers::findCustomer(reader, u"明达商贸"_s));
}

TEST_CASE("Rows that are left out by choice are told apart from bad ones")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    must(fixture.shell.session()->workspace().edit({u"customers.add"_s, {}}, [](Edit &edit) -> Status {
        customers::Customer customer;
        customer.name = u"明达商贸有限公司"_s;
        return customers::addCustomer(edit, customer).map([](const auto &) {});
    }));
    fixture.shell.navigator().openPanel(u"import"_s, writeOrders(fixture.path(u"orders.csv"_s)));
    fixture.settle();
    auto &next = atCheck(fixture);
    auto *view = fixture.find<QWidget>(u"checkStep"_s).findChild<LikenessView *>(u"likenesses"_s);
    REQUIRE(view->grid().gridModel()->rowCount() == 1);
    QTest::mouseClick(view->findChild<QPushButton *>(u"likenessLeave"_s), Qt::LeftButton);
    next.click();
    fixture.settle();
    auto &step = fixture.find<QWidget>(u"resultStep"_s);
    CHECK(step.findChild<QLabel *>(u"outcomeTitle"_s)->text() == u"1 rows imported; 1 left out as decided, 1 bad rows left out."_s);
    const GridModel &findings = *step.findChild<Grid *>(u"findingsGrid"_s)->gridModel();
    QStringList levels;
    for (int row = 0; row < findings.rowCount(); ++row)
        levels << findings.text(row, 0);
    CHECK(levels.count(u"warning"_s) == 1);
    CHECK(levels.count(u"error"_s) == 1);
    CHECK(totals(fixture).lines == 1);
    QFile out(fixture.path(u"orders-errors.csv"_s));
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll().count('\n') == 3);
}

TEST_CASE("A template has the fields of the company's own, too")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    must(fixture.shell.session()->workspace().edit({u"customers.field"_s, {}}, [](Edit &edit) -> Status {
        customers::CustomField field;
        field.key = u"own.credit_days"_s;
        field.title = u"账期天数"_s;
        return customers::putCustomField(edit, field).map([](const auto &) {});
    }));
    fixture.shell.navigator().openPanel(u"import"_s, u"customers.customers"_s);
    fixture.settle();
    ScriptedDialogs script;
    script.texts = {fixture.path(u"template.csv"_s)};
    auto &step = fixture.find<FileStep>(u"fileStep"_s);
    QTest::mouseClick(step.findChild<QPushButton *>(u"saveTemplate"_s), Qt::LeftButton);
    fixture.settle();
    QFile file(fixture.path(u"template.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()).contains(u"账期天数"_s));
}

TEST_CASE("Next keeps the focus while it cannot be pressed")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"import"_s, writeOrders(fixture.path(u"orders.csv"_s)));
    fixture.settle();
    auto &next = fixture.find<QPushButton>(u"importNext"_s);
    next.setFocus();
    for (int step = 0; step < 3; ++step) {
        REQUIRE(next.hasFocus());
        QTest::keyClick(&next, Qt::Key_Space);
        fixture.settle();
    }
    CHECK(next.hasFocus());
    CHECK(totals(fixture).lines == 2);
}

TEST_CASE("The import that a panel opens for its records takes the next file for these")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"import"_s, u"customers.customers"_s);
    fixture.settle();
    QFile file(fixture.path(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("名称,电话\n明达商贸,13800000000\n");
    file.close();
    Q_EMIT fixture.find<FileStep>(u"fileStep"_s).fileChosen(file.fileName());
    fixture.settle();
    fixture.find<QPushButton>(u"importNext"_s).click();
    fixture.settle();
    CHECK(fixture.find<QComboBox>(u"mapDataset"_s).currentData() == u"customers.customers"_s);
}

TEST_CASE("Ctrl+Enter goes on through the wizard from any field")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"import"_s, writeOrders(fixture.path(u"orders.csv"_s)));
    fixture.settle();
    const auto goOn = [&fixture] {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &fixture.shell, Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
    };
    fixture.find<Grid>(u"previewGrid"_s).setFocus();
    goOn();
    auto &field = fixture.find<QComboBox>(u"map.6"_s);
    REQUIRE(field.isVisible());
    field.setFocus();
    goOn();
    REQUIRE(fixture.find<QWidget>(u"checkStep"_s).isVisible());
    CHECK(totals(fixture).lines == 0);
    goOn();
    CHECK(totals(fixture).lines == 2);
}

TEST_CASE("A required field without a column stops the wizard and is named")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const QString path = writeOrders(fixture.path(u"orders.csv"_s));
    fixture.shell.navigator().openPanel(u"import"_s, path);
    fixture.settle();
    auto &next = fixture.find<QPushButton>(u"importNext"_s);
    next.click();
    fixture.settle();
    auto &amount = fixture.find<QComboBox>(u"map.6"_s);
    amount.setCurrentIndex(0);
    Q_EMIT amount.activated(0);
    fixture.settle();
    CHECK_FALSE(next.isEnabled());
    CHECK(fixture.find<QLabel>(u"mapProblem"_s).text().contains(u"Amount"_s));
}

TEST_CASE("A file that cannot be read is refused and the wizard stands at its first step")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    QFile empty(fixture.path(u"empty.csv"_s));
    REQUIRE(empty.open(QIODevice::WriteOnly));
    empty.close();
    fixture.shell.navigator().openPanel(u"import"_s, empty.fileName());
    fixture.settle();
    CHECK(fixture.find<QWidget>(u"messageBar"_s).isVisible());
    CHECK(fixture.find<QPushButton>(u"chooseFile"_s).isVisible());
}

TEST_CASE("Of a workbook's sheets the first with rows is previewed; another is chosen and goes in")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"import"_s, writeWorkbook(fixture.path(u"orders.xlsx"_s)));
    fixture.settle();
    auto &sheet = fixture.find<QComboBox>(u"sheet"_s);
    REQUIRE(sheet.isVisible());
    CHECK_FALSE(fixture.find<QComboBox>(u"encoding"_s).isVisible());
    REQUIRE(sheet.count() == 4);
    CHECK(sheet.currentData() == u"2025"_s);
    for (int i = 0; i < 4; ++i)
        CHECK(bool(sheet.model()->flags(sheet.model()->index(i, 0)) & Qt::ItemIsEnabled) == (i > 1));
    const GridModel &preview = *fixture.find<Grid>(u"previewGrid"_s).gridModel();
    REQUIRE(preview.rowCount() == 1);
    CHECK(preview.text(0, 1) == u"2025-03-02"_s);

    sheet.setFocus();
    QTest::keyClick(&sheet, Qt::Key_Down);
    fixture.settle();
    CHECK(sheet.currentData() == u"2026"_s);
    REQUIRE(preview.rowCount() == 1);
    CHECK(preview.text(0, 1) == u"2026-03-02"_s);
    auto &next = fixture.find<QPushButton>(u"importNext"_s);
    for (int step = 0; step < 3; ++step) {
        REQUIRE(next.isEnabled());
        QTest::mouseClick(&next, Qt::LeftButton);
        fixture.settle();
    }
    CHECK(totals(fixture).lines == 1);
    CHECK(totals(fixture).amount.minor == 202600);
}

TEST_CASE("A damaged sheet is told when it is chosen, and bars no other")
{
    const QByteArray header = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>客户</t></is></c></row>";
    const QByteArray good = header + "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row></sheetData></worksheet>";
    const QByteArray damaged = GENERATE_COPY(header + "<row r=\"2\"><c r=\"A2\"><v>7</c></row>",
                                             QByteArray("<row r=\"1\"><c r=\"A1\"><v>7</c></row>"));
    const bool first = GENERATE(true, false);
    ShellFixture fixture;
    const QString path =
        first ? writeSheets(fixture.path(u"a.xlsx"_s), {{"坏", damaged}, {"空", "</sheetData></worksheet>"}, {"好", good}})
              : writeSheets(fixture.path(u"a.xlsx"_s), {{"好", good}, {"空", "</sheetData></worksheet>"}, {"坏", damaged}});
    const auto draft = readFile(path, {});
    REQUIRE(draft);
    CHECK(draft->sheet == u"好"_s);
    CHECK(draft->sample.rows.size() == 1);
    REQUIRE(draft->sheets.size() == 3);
    for (const SheetChoice &sheet : draft->sheets)
        CHECK(sheet.hasRows == (sheet.name != u"空"_s));
    MappingFormat chosen;
    chosen.sheet = u"坏"_s;
    const auto refused = readFile(path, chosen);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
}

TEST_CASE("A second file that comes while the first one's columns are looked up takes its place")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"import"_s, writeOrders(fixture.path(u"orders.csv"_s)));
    fixture.settle();
    auto &next = fixture.find<QPushButton>(u"importNext"_s);
    const QString second = fixture.path(u"products.csv"_s);
    QFile file(second);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("编码,产品名称\nCF-01,电饭煲\n");
    file.close();
    next.click();
    fixture.shell.navigator().openPanel(u"import"_s, second);
    fixture.settle();
    const GridModel &preview = *fixture.find<Grid>(u"previewGrid"_s).gridModel();
    CHECK(preview.rowCount() == 1);
    CHECK(preview.text(0, 1) == u"电饭煲"_s);
    CHECK(fixture.find<QWidget>(u"mapStep"_s).findChildren<QComboBox *>(QRegularExpression(u"^map\\."_s)).isEmpty());
    REQUIRE(next.isEnabled());
    next.click();
    fixture.settle();
    CHECK(fixture.find<QComboBox>(u"mapDataset"_s).currentData() == u"sales.products"_s);
}

TEST_CASE("A workbook of one sheet, and a text file, leave no sheet to choose")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const bool text = GENERATE(true, false);
    QString path = fixture.path(u"one.csv"_s);
    if (text) {
        writeOrders(path);
    } else {
        path = fixture.path(u"one.xlsx"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(workbook([](lxw_workbook *book) {
            lxw_worksheet *only = workbook_add_worksheet(book, "订单");
            worksheet_write_string(only, 0, 0, "客户", nullptr);
            worksheet_write_string(only, 1, 0, "明达商贸", nullptr);
        }));
    }
    fixture.shell.navigator().openPanel(u"import"_s, path);
    fixture.settle();
    CHECK_FALSE(fixture.find<QComboBox>(u"sheet"_s).isVisible());
    CHECK(fixture.find<QComboBox>(u"encoding"_s).isVisible() == text);
    CHECK(fixture.find<Grid>(u"previewGrid"_s).gridModel()->rowCount() == (text ? 3 : 1));
}

TEST_CASE("A workbook is among the files that are offered, and opens")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"import"_s);
    ScriptedDialogs script;
    script.texts = {writeWorkbook(fixture.path(u"orders.xlsx"_s))};
    QTest::mouseClick(&fixture.find<QPushButton>(u"chooseFile"_s), Qt::LeftButton);
    fixture.settle();
    REQUIRE(script.filters.size() == 1);
    CHECK(script.filters[0].section(u";;"_s, 0, 0).contains(u"*.xlsx"_s));
    CHECK(fixture.find<QComboBox>(u"sheet"_s).isVisible());
}

TEST_CASE("Bad rows go beside their file, as text wherever they come from")
{
    CHECK(badRowsPath(u"/a/orders.csv"_s) == u"/a/orders-errors.csv"_s);
    CHECK(badRowsPath(u"/a/orders.2026.txt"_s) == u"/a/orders.2026-errors.txt"_s);
    CHECK(badRowsPath(u"/a/orders"_s) == u"/a/orders-errors"_s);
    CHECK(badRowsPath(u"/a/orders.XLSX"_s) == u"/a/orders-errors.csv"_s);
    CHECK(badRowsPath(u"/a/orders.xlsm"_s) == u"/a/orders-errors.csv"_s);
}
