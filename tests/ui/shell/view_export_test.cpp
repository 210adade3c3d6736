#include "core/exchange/sheet/xlsx_reader.h"
#include "tests/ui/kit/scripted_dialogs.h"
#include "tests/ui/panels/quota_fixture.h"
#include "ui/kit/grid/grid_view_table.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/view_export.h"

#include "core/reporting/view_table_file.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What the panel that shows would write.
QByteArray expected(Panel &panel)
{
    Grid *grid = panel.exportedGrid();
    REQUIRE(grid);
    reporting::ViewTable table = viewTable(*grid);
    const TableHead head = panel.tableHead(*grid);
    table.title = head.title;
    table.subtitle = head.subtitle;
    table.source = head.source;
    REQUIRE_FALSE(table.rows.empty());
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    REQUIRE(reporting::toCsv(table, out));
    return bytes;
}

void pressExport(ShellFixture &fixture)
{
    QTest::keyClick(&fixture.shell, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    fixture.settle();
}

} // namespace

TEST_CASE("Ctrl+Shift+S writes the table that the panel shows")
{
    const auto panel = GENERATE(u"overview"_s, u"quotas"_s, u"org"_s, u"journal"_s);
    INFO(panel.toStdString());
    QuotaFixture fixture;
    ScriptedDialogs dialogs;
    fixture.open(panel);
    dialogs.texts << fixture.path(u"out.csv"_s);
    pressExport(fixture);
    CHECK(dialogs.asked == QStringList{u"Export this view"_s});
    CHECK(bytesOf(fixture.path(u"out.csv"_s)) == expected(*fixture.shell.stage().current()));
    CHECK(bytesOf(fixture.path(u"out.csv"_s)).contains("王小明") == (panel == "journal"_L1 || panel == "org"_L1));
}

TEST_CASE("The table with the keyboard goes out where a panel shows several")
{
    QuotaFixture fixture;
    fixture.open(u"journal"_s);
    auto &changes = fixture.find<Grid>(u"journalChanges"_s);
    CHECK(fixture.shell.stage().current()->exportedGrid() == &fixture.find<Grid>(u"journalGrid"_s));
    changes.setFocus();
    CHECK(fixture.shell.stage().current()->exportedGrid() == &changes);
}

TEST_CASE("A spreadsheet of a panel can be read by the import")
{
    QuotaFixture fixture;
    ScriptedDialogs dialogs;
    const QString path = fixture.path(u"out.xlsx"_s);
    dialogs.texts << path;
    pressExport(fixture);
    Grid &grid = fixture.grid();
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto book = XlsxBook::open(file, path);
    REQUIRE(book);
    SheetFormat format;
    format.skipRows = int(reporting::headLines({.title = u"t"_s, .subtitle = u"s"_s, .source = u"s"_s}).size());
    const auto reader = XlsxReader::open(**book, format);
    REQUIRE(reader);
    SourceRow row;
    int rows = 0;
    while (true) {
        const auto next = (*reader)->next(row);
        REQUIRE(next);
        if (!*next)
            break;
        CHECK(QString::fromUtf8(row.cells[0].data(), qsizetype(row.cells[0].size())) == grid.displayText(grid.rowAtView(rows), 0));
        ++rows;
    }
    CHECK(rows == grid.viewRowCount());
}

TEST_CASE("Only panels with a table offer it, behind ⋯ and in the palette")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const auto offers = [&](const QString &panel) {
        fixture.open(panel);
        const auto actions = fixture.shell.stage().current()->actions();
        return std::count_if(actions.begin(), actions.end(),
                             [](const QAction *action) { return action->objectName() == u"panel.export"_s; });
    };
    CHECK(offers(u"org"_s) == 1);
    CHECK(offers(u"preferences"_s) == 0);
    // Once, however often it is shown.
    CHECK(offers(u"org"_s) == 1);
    const Panel *panel = fixture.shell.stage().current();
    CHECK(panel->findChild<QAction *>(u"panel.export"_s)->text() == u"Export view…"_s);
    fixture.preferences.choose(u"language"_s, u"zh"_s);
    fixture.settle();
    CHECK(panel->findChild<QAction *>(u"panel.export"_s)->text() != QString());
}

TEST_CASE("What cannot be written is said, and nothing is lost")
{
    QuotaFixture fixture;
    ScriptedDialogs dialogs;
    QStringList said;
    QObject::connect(&fixture.shell.notices(), &Notices::posted, &fixture.shell,
                     [&said](const Notice &notice) { said << notice.text; });
    const auto tryPath = [&](const QString &path) {
        said.clear();
        dialogs.texts << path;
        pressExport(fixture);
        REQUIRE(said.size() == 1);
        return said.front();
    };
    CHECK(tryPath(fixture.path(u"out.doc"_s)).contains(u".xlsx"_s));
    CHECK_FALSE(QFileInfo::exists(fixture.path(u"out.doc"_s)));
    CHECK(tryPath(fixture.path(u"nowhere/out.csv"_s)).contains(u"cannot be written"_s));
    CHECK(tryPath(fixture.path(u"out.csv"_s)).contains(u"out.csv"_s));
    // Nothing is asked of a dialog that was left.
    said.clear();
    dialogs.texts << std::nullopt;
    pressExport(fixture);
    CHECK(said.isEmpty());
}

TEST_CASE("The whole table is copied with heads and totals")
{
    QuotaFixture fixture;
    fixture.shell.stage().current()->findChild<QAction *>(u"panel.copy_table"_s)->trigger();
    fixture.settle();
    const QString text = QApplication::clipboard()->text();
    const reporting::ViewTable table = viewTable(fixture.grid());
    CHECK(text == reporting::toTabSeparated(table, true));
    CHECK(text.contains(u"华东大区"_s));
}

TEST_CASE("A file's name says what it holds and suits every file system")
{
    struct Row
    {
        TableHead head;
        QString name;
    };
    const Row row = GENERATE(Row{{.title = u"业绩"_s, .subtitle = u"全国 · 2026年Q3 · 去年同期"_s}, u"业绩 全国 2026年Q3 去年同期"_s},
                             Row{{.title = u"a/b\\c:d*?\"<>|"_s}, u"a b c d"_s}, Row{{.title = u"..hidden."_s}, u"hidden"_s},
                             Row{{.title = u" "_s}, u"weiwo"_s}, Row{{.title = QString(200, u'长')}, QString(80, u'长')});
    CHECK(proposedFileName(row.head) == row.name);
}
