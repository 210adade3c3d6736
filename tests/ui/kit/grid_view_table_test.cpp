#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"
#include "ui/kit/grid/grid_clipboard.h"
#include "ui/kit/grid/grid_view_table.h"

#include <QMimeData>

using namespace grid_test;
using weiwo::reporting::cellText;
using weiwo::reporting::ViewCell;
using weiwo::reporting::ViewKind;
using weiwo::reporting::ViewRow;
using weiwo::reporting::ViewTable;

namespace {

/// What the grid's own reading says of a cell: the same figure rounded as shown.
QString shownText(const ViewTable &table, size_t row, size_t column, const Grid &grid)
{
    const ViewCell &cell = table.rows[row].cells[column];
    const int own = grid.columns().model(int(column));
    const GridColumn spec = grid.gridModel()->column(own);
    const auto *number = std::get_if<qint64>(&cell);
    if (spec.kind == GridKind::Growth)
        return growthText(number ? std::optional(*number) : std::nullopt, spec.digits);
    // A course is drawn, not written.
    if (spec.kind == GridKind::Spark)
        return {};
    if (isNumeric(spec.kind))
        return figure(number ? std::optional(*number) : std::nullopt, grid.spec(own));
    return cellText(table.columns[column], cell);
}

/// The exported table says what the grid shows, cell by cell, head by head, totals too.
void checkSame(const Grid &grid)
{
    const ViewTable table = viewTable(grid);
    const size_t columns = size_t(grid.columns().count());
    REQUIRE(table.columns.size() >= columns);
    for (size_t c = 0; c < columns; ++c)
        CHECK(weiwo::reporting::headOf(table.columns[c]) == grid.headerTitle(int(c)));
    REQUIRE(table.rows.size() == size_t(grid.viewRowCount()) + (grid.hasTotalsRow() ? 1 : 0));
    for (size_t r = 0; r < size_t(grid.viewRowCount()); ++r) {
        const int row = grid.rowAtView(int(r));
        REQUIRE(table.rows[r].cells.size() == table.columns.size());
        CHECK(table.rows[r].depth == (grid.gridModel()->isTree() ? grid.gridModel()->depth(row) : 0));
        CHECK_FALSE(table.rows[r].total);
        for (size_t c = 0; c < columns; ++c)
            CHECK(shownText(table, r, c, grid) == grid.displayText(row, grid.columns().model(int(c))));
    }
    if (!grid.hasTotalsRow())
        return;
    CHECK(table.rows.back().total);
    for (size_t c = 0; c < columns; ++c) {
        const bool missing = std::holds_alternative<std::monostate>(table.rows.back().cells[c]);
        CHECK((missing ? QString() : shownText(table, table.rows.size() - 1, c, grid)) == grid.totalText(int(c)));
    }
}

void fillTree(Fixture &f)
{
    f.store.setColumns({{.key = u"name"_s, .title = u"Unit"_s, .kind = GridKind::Tree},
                        {.key = u"goal"_s, .title = u"Goal"_s, .kind = GridKind::Money, .total = GridTotal::Sum},
                        {.key = u"done"_s, .title = u"Attainment"_s, .kind = GridKind::Bar, .digits = 1},
                        {.key = u"growth"_s, .title = u"Growth"_s, .kind = GridKind::Growth, .digits = 1},
                        {.key = u"last"_s, .title = u"Last"_s, .kind = GridKind::Date},
                        {.key = u"state"_s, .title = u"State"_s, .kind = GridKind::Status},
                        {.key = u"course"_s, .title = u"Course"_s, .kind = GridKind::Spark, .digits = 2}});
    f.store.setTree(true);
    f.store.setRowCount(5);
    const int depths[] = {0, 1, 1, 0, 1};
    for (int row = 0; row < 5; ++row) {
        f.store.setDepth(row, depths[row]);
        f.store.setText(row, 0, u"unit %1"_s.arg(row));
        f.store.setNumber(row, 1, row == 4 ? std::nullopt : std::optional<qint64>((7 - row) * 12'345'678));
        f.store.setNumber(row, 2, 940 - row * 300);
        f.store.setPace(row, 2, 900);
        f.store.setNumber(row, 3, row * 10 - 20);
        f.store.setText(row, 4, row == 2 ? u"soon"_s : u"2026-03-0%1"_s.arg(row + 1));
        f.store.setNumber(row, 5, 1);
        f.store.setText(row, 5, u"good"_s);
        f.store.setSeries(row, 6, {100, row * 150});
    }
    f.store.setFlags(1, 1, GridFlag::Locked | GridFlag::ClampedLow);
    f.store.publish();
}

} // namespace

TEST_CASE("What goes out is what the grid shows: sorted, filtered, columns moved and hidden, in its unit")
{
    Fixture f(40);
    f.store.setNumber(3, 1, -123'456'789);
    f.store.setNumber(5, 1, std::nullopt);
    f.store.setNumber(6, 2, 0);
    f.store.setText(7, 4, u"=1+1"_s);
    f.store.publish();
    checkSame(f.grid);
    f.grid.setSort(u"a"_s, true);
    checkSame(f.grid);
    f.grid.moveColumn(2, 1);
    f.grid.setColumnVisible(u"share"_s, false);
    f.grid.setMoneyUnit(MoneyUnit::Wan);
    checkSame(f.grid);
    CHECK(viewTable(f.grid).columns[1].key == u"b"_s);
    f.grid.setColumnFilter(u"name"_s, u"1"_s);
    REQUIRE(f.grid.viewRowCount() < 40);
    REQUIRE(f.grid.viewRowCount() > 0);
    checkSame(f.grid);
    f.grid.setRowPredicate([](int row) { return row % 2 == 0; });
    checkSame(f.grid);
    f.grid.setTotalsVisible(false);
    checkSame(f.grid);
    f.grid.setRowPredicate([](int) { return false; });
    checkSame(f.grid);
    CHECK(viewTable(f.grid).rows.empty());
}

TEST_CASE("A tree goes out as it is folded, its shapes and marks in words")
{
    Fixture f;
    fillTree(f);
    f.grid.expandAll();
    checkSame(f.grid);
    const ViewTable open = viewTable(f.grid);
    REQUIRE(open.columns.size() == 9);
    CHECK(open.columns[2].kind == ViewKind::Percent);
    CHECK(open.columns[4].kind == ViewKind::Date);
    CHECK(open.rows[0].cells[4] == ViewCell(qint64(QDate(2026, 3, 1).toJulianDay())));
    CHECK(open.rows[2].cells[4] == ViewCell(u"soon"_s));
    CHECK(open.rows[1].cells[6] == ViewCell(u"1 1.5"_s));
    CHECK(open.columns[7].title == u"Attainment: pace"_s);
    for (size_t row = 0; row < 5; ++row)
        CHECK(cellText(open.columns[7], open.rows[row].cells[7]) == f.grid.paceMarkText(int(row), 2));
    CHECK(open.columns[8].title == u"Marks"_s);
    CHECK(open.rows[0].cells[8] == ViewCell());
    CHECK(open.rows[1].cells[8] == ViewCell(u"Goal: locked, held by its floor"_s));
    f.grid.setExpanded(0, false);
    checkSame(f.grid);
    CHECK(viewTable(f.grid).rows.size() == 4);
    f.grid.collapseAll();
    checkSame(f.grid);
    const ViewTable folded = viewTable(f.grid);
    CHECK(folded.rows.size() == 3);
    // Nothing that shows is marked.
    CHECK(folded.columns.size() == 8);
    CHECK(folded.rows.back().cells[1] == ViewCell(qint64(7 + 4) * 12'345'678));
}

TEST_CASE("Units stand in the heads of a file, also where the screen says them elsewhere")
{
    Fixture f;
    f.grid.setUnitInHeads(false);
    f.grid.setMoneyUnit(MoneyUnit::Wan);
    CHECK(f.grid.headerTitle(1) == u"A"_s);
    const ViewTable table = viewTable(f.grid);
    CHECK(weiwo::reporting::headOf(table.columns[1]) == u"A (CNY 10K)"_s);
    CHECK(table.columns[1].factor == 10'000);
}

TEST_CASE("A copied text that a spreadsheet would run comes back as it was")
{
    Fixture f;
    const QStringList texts{u"=1+1"_s, u"-x"_s, u"'=x"_s, u"plain"_s};
    for (int row = 0; row < 4; ++row)
        f.store.setText(row, 4, texts[row]);
    f.grid.selectBlock({0, 4, 3, 4});
    f.grid.copy();
    CHECK(Fixture::clipboard() == u"'=1+1\r\n'-x\r\n''=x\r\nplain\r\n"_s);
    for (int row = 0; row < 4; ++row)
        f.store.setText(row, 4, {});
    f.grid.paste();
    for (int row = 0; row < 4; ++row)
        CHECK(f.store.text(row, 4) == texts[row]);
}

TEST_CASE("A long table is read between other events, and anew where it changes meanwhile")
{
    Fixture f(30'000);
    GridSnapshot snapshot(f.grid);
    std::optional<ViewTable> taken;
    int turns = 0;
    QTimer other;
    QObject::connect(&other, &QTimer::timeout, &other, [&] {
        if (++turns == 2) {
            f.store.setText(0, 0, u"changed"_s);
            f.store.publish();
        }
    });
    QObject::connect(&snapshot, &GridSnapshot::ready, &snapshot, [&](const ViewTable &table) { taken = table; });
    other.start(0);
    snapshot.start();
    CHECK_FALSE(taken);
    REQUIRE(QTest::qWaitFor([&] { return taken.has_value(); }, 20'000));
    CHECK(turns > 2);
    CHECK(*taken == viewTable(f.grid));
    CHECK(taken->rows.front().cells[0] == ViewCell(u"changed"_s));
}

TEST_CASE("A short table is read at once")
{
    Fixture f;
    GridSnapshot snapshot(f.grid);
    bool ready = false;
    QObject::connect(&snapshot, &GridSnapshot::ready, &snapshot, [&] { ready = true; });
    snapshot.start();
    CHECK(ready);
}
