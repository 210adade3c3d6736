#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"

#include <QScrollBar>

using namespace grid_test;

TEST_CASE("Arrows move, Shift extends, edges hold")
{
    Fixture f;
    f.key(Qt::Key_Down);
    CHECK(f.grid.currentCell() == GridCell{1, 1});
    f.key(Qt::Key_Right, Qt::ShiftModifier);
    f.key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(f.grid.currentCell() == GridCell{1, 1});
    CHECK(f.grid.selection().block() == GridBlock{1, 1, 2, 2});
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.grid.selection().isBlock());
    f.key(Qt::Key_Up);
    f.key(Qt::Key_Up);
    CHECK(f.grid.currentCell() == GridCell{0, 1});
    f.key(Qt::Key_End);
    CHECK(f.grid.currentCell() == GridCell{0, 4});
    f.key(Qt::Key_Right);
    CHECK(f.grid.currentCell() == GridCell{0, 4});
    f.key(Qt::Key_Home);
    CHECK(f.grid.currentCell() == GridCell{0, 0});
    f.key(Qt::Key_End, Qt::ControlModifier);
    CHECK(f.grid.currentCell() == GridCell{3, 4});
    f.key(Qt::Key_Home, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.grid.selection().block() == GridBlock{0, 0, 3, 4});
}

TEST_CASE("Tab and Enter walk like in a spreadsheet")
{
    Fixture f;
    f.key(Qt::Key_Tab);
    CHECK(f.grid.currentCell() == GridCell{0, 2});
    f.key(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(f.grid.currentCell() == GridCell{0, 1});
    f.key(Qt::Key_Return);
    CHECK(f.grid.currentCell() == GridCell{1, 1});
    f.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(f.grid.currentCell() == GridCell{0, 1});
    QSignalSpy activated(&f.grid, &Grid::cellActivated);
    f.grid.setCurrentCell(2, 0);
    f.key(Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toInt() == 2);
}

TEST_CASE("Ctrl and arrows jump to the edge of the filled run")
{
    Fixture f(10);
    for (const int row : {4, 5})
        f.store.setNumber(row, 1, std::nullopt);
    f.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(f.grid.currentCell() == GridCell{3, 1});
    f.key(Qt::Key_Down, Qt::ControlModifier);
    CHECK(f.grid.currentCell() == GridCell{6, 1});
    f.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.grid.selection().block() == GridBlock{6, 1, 9, 1});
}

TEST_CASE("The summary adds up what is selected")
{
    Fixture f;
    QSignalSpy summaries(&f.grid, &Grid::summaryChanged);
    f.grid.selectBlock({0, 1, 3, 1});
    GridSummary summary = f.grid.summary();
    CHECK(summary.cells == 4);
    CHECK(summary.numbers == 4);
    CHECK(summary.sum == 10'000'00);
    CHECK(summary.average == 2'500'00);
    CHECK(summary.text.contains(u"10,000"_s));
    CHECK(summaries.count() == 1);
    f.grid.selectBlock({0, 1, 3, 3});
    summary = f.grid.summary();
    CHECK(summary.numbers == 12);
    CHECK_FALSE(summary.sum);
    f.grid.selectBlock({0, 0, 3, 0});
    CHECK(f.grid.summary().numbers == 0);
    // An empty column of another meaning does not spoil the sum.
    for (int row = 0; row < 4; ++row)
        f.store.setNumber(row, 3, std::nullopt);
    f.grid.selectBlock({0, 2, 3, 3});
    CHECK(f.grid.summary().sum == 600);
}

TEST_CASE("Ctrl adds whole rows, the mouse drags a block")
{
    Fixture f(8);
    const auto at = [&f](int row, int column) { return f.grid.cellRect(row, column).center(); };
    QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, {}, at(1, 1));
    CHECK(f.grid.currentCell() == GridCell{1, 1});
    QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, Qt::ControlModifier, at(5, 2));
    CHECK(f.grid.selectedRows() == std::vector<int>{1, 5});
    CHECK(f.grid.selection().contains(5, 0));
    CHECK(f.grid.summary().cells == 6);
    CHECK(f.grid.selectedCells().size() == 6);
    QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(3, 2));
    CHECK(f.grid.selection().block() == GridBlock{1, 1, 3, 2});
    QTest::mousePress(f.grid.viewport(), Qt::LeftButton, {}, at(2, 1));
    QTest::mouseMove(f.grid.viewport(), at(4, 3));
    QTest::mouseRelease(f.grid.viewport(), Qt::LeftButton, {}, at(4, 3));
    CHECK(f.grid.selection().block() == GridBlock{2, 1, 4, 3});
}

TEST_CASE("The frozen column stays while the rest scrolls")
{
    Fixture f;
    f.grid.resize(400, 300);
    QCoreApplication::processEvents();
    REQUIRE(f.grid.columns().frozen() == 1);
    CHECK(f.grid.horizontalScrollBar()->maximum() > 0);
    f.key(Qt::Key_End);
    CHECK(f.grid.columnX(0) == 0);
    CHECK(f.grid.columnX(1) < f.grid.columns().frozenWidth());
    const QRect last = f.grid.cellRect(0, 4);
    CHECK(last.left() >= f.grid.columns().frozenWidth());
    CHECK(last.right() <= f.grid.viewport()->width());
    const QPoint overFrozen(f.grid.columns().frozenWidth() / 2, 5);
    CHECK(f.grid.indexAt(overFrozen).column() == 0);
    f.grid.setFrozenColumns(0);
    CHECK(f.grid.columnX(0) < 0);
}
