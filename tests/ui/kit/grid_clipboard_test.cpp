#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"
#include "ui/kit/grid/grid_clipboard.h"

#include <QMimeData>

using namespace grid_test;

TEST_CASE("Blocks of text as Excel writes and reads them")
{
    struct Row
    {
        QString text;
        TextTable table;
    };
    const Row row = GENERATE(
        Row{u"a\tb\r\nc\td\r\n"_s, {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        Row{u"a\nb"_s, {{u"a"_s}, {u"b"_s}}}, Row{u"1"_s, {{u"1"_s}}},
        Row{u"a\t\tb\n"_s, {{u"a"_s, u""_s, u"b"_s}}},
        Row{u"\"two\nlines\"\tx\n"_s, {{u"two\nlines"_s, u"x"_s}}},
        Row{u"\"say \"\"hi\"\"\"\n"_s, {{u"say \"hi\""_s}}},
        Row{u"5\" pipe\tx\n"_s, {{u"5\" pipe"_s, u"x"_s}}}, Row{u"\"\n"_s, {{u"\""_s}}},
        Row{u""_s, {}}, Row{u"\n"_s, {{u""_s}}});
    CHECK(fromTabSeparated(row.text) == row.table);
}

TEST_CASE("What is written is read back")
{
    const TextTable cells{{u"a\tb"_s, u"x\ny"_s, u"\"q\""_s, u""_s},
                          {u"1"_s, u"2"_s, u"3"_s, u"4"_s}};
    weiwo::reporting::ViewTable table;
    table.columns.resize(4);
    for (const QStringList &row : cells)
        table.rows.push_back({.cells = {row[0], row[1], row[2], row[3]}});
    CHECK(fromTabSeparated(weiwo::reporting::toTabSeparated(table, false)) == cells);
}

TEST_CASE("Copy gives exact values in the column's unit, with headers on demand")
{
    Fixture f;
    f.grid.setMoneyUnit(MoneyUnit::Wan);
    f.store.setNumber(0, 1, 12'045'137'26);
    f.store.setNumber(1, 1, -5'000'00);
    f.store.setNumber(1, 2, std::nullopt);
    f.grid.selectBlock({0, 0, 1, 3});
    f.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(Fixture::clipboard() == u"row 0\t1204.513726\t0\t0%\r\nrow 1\t-0.5\t\t1%\r\n"_s);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    CHECK(data->html().contains(u"<td align=\"right\">1204.513726</td>"_s));
    CHECK(data->html().contains(u"mso-number-format:'\\@'\">row 0"_s));
    f.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(Fixture::clipboard().startsWith(u"Name\tA (CNY 10K)\tB (CNY 10K)\tShare\r\nrow 0\t"_s));
}

TEST_CASE("A copied block pastes back to the fen")
{
    Fixture f;
    f.grid.setMoneyUnit(MoneyUnit::Wan);
    f.store.setNumber(0, 1, 12'045'137'26);
    f.grid.selectBlock({0, 1, 1, 2});
    f.grid.copy();
    f.grid.setCurrentCell(2, 1);
    f.grid.paste();
    CHECK(f.amount(2, 1) == 12'045'137'26);
    CHECK(f.amount(3, 2) == 100);
    CHECK(f.grid.selection().block() == GridBlock{2, 1, 3, 2});
}

TEST_CASE("A block lies from the anchor on, one value fills, a multiple tiles")
{
    Fixture f;
    f.grid.setCurrentCell(1, 1);
    f.grid.pasteText(u"10\t20\r\n30\t40\r\n"_s);
    CHECK(f.amount(1, 1) == 1000);
    CHECK(f.amount(1, 2) == 2000);
    CHECK(f.amount(2, 1) == 3000);
    CHECK(f.amount(2, 2) == 4000);
    f.grid.selectBlock({0, 1, 3, 2});
    f.grid.pasteText(u"5"_s);
    CHECK(f.amount(0, 1) == 500);
    CHECK(f.amount(3, 2) == 500);
    f.grid.selectBlock({0, 1, 3, 1});
    f.grid.pasteText(u"1\n2\n"_s);
    CHECK(f.amount(0, 1) == 100);
    CHECK(f.amount(1, 1) == 200);
    CHECK(f.amount(2, 1) == 100);
    CHECK(f.amount(3, 1) == 200);
}

TEST_CASE("A block past the end is cut, locked cells are skipped and counted")
{
    Fixture f;
    f.store.setFlags(3, 1, GridFlag::Locked);
    QSignalSpy noticed(&f.grid, &Grid::noticed);
    f.grid.setCurrentCell(2, 1);
    f.grid.pasteText(u"1\n2\n3\n4\n"_s);
    CHECK(f.amount(2, 1) == 100);
    CHECK(f.amount(3, 1) == 4'000'00);
    CHECK(noticed.count() == 1);
}

TEST_CASE("A block with an unreadable cell changes nothing and names it")
{
    Fixture f;
    QSignalSpy refused(&f.grid, &Grid::refused);
    f.grid.setCurrentCell(0, 1);
    f.grid.pasteText(u"1\noops\n3\n"_s);
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString().contains(u"oops"_s));
    CHECK(f.amount(0, 1) == 1'000'00);
}

TEST_CASE("A paste is one change of the model")
{
    Fixture f;
    int calls = 0;
    size_t cells = 0;
    f.store.setEditor(
        [&](const std::vector<GridCellEdit> &edits, GridEditKind kind) -> weiwo::Status {
            ++calls;
            cells = edits.size();
            CHECK(kind == GridEditKind::Paste);
            return {};
        });
    f.grid.setCurrentCell(0, 1);
    f.grid.pasteText(u"1\t2\n3\t4\n"_s);
    CHECK(calls == 1);
    CHECK(cells == 4);
}

TEST_CASE("Fill down and right, also from the cell before a single one")
{
    Fixture f;
    f.grid.selectBlock({0, 1, 2, 2});
    f.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.amount(2, 1) == 1'000'00);
    CHECK(f.amount(2, 2) == 0);
    f.grid.selectBlock({3, 1, 3, 2});
    f.key(Qt::Key_R, Qt::ControlModifier);
    CHECK(f.amount(3, 2) == 4'000'00);
    f.grid.setCurrentCell(3, 1);
    f.key(Qt::Key_D, Qt::ControlModifier);
    CHECK(f.amount(3, 1) == 1'000'00);
    QSignalSpy refused(&f.grid, &Grid::refused);
    f.grid.setCurrentCell(2, 3);
    f.key(Qt::Key_R, Qt::ControlModifier);
    CHECK(f.store.number(2, 3) == 20);
    CHECK(refused.count() == 1);
}
