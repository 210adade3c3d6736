#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"

#include <QAccessible>
#include <QScrollBar>

using namespace grid_test;

namespace {

std::vector<int> shown(const Grid &grid)
{
    std::vector<int> rows;
    for (int i = 0; i < grid.viewRowCount(); ++i)
        rows.push_back(grid.rowAtView(i));
    return rows;
}

/// A million rows that exist only as a formula.
class FormulaModel : public GridModel
{
public:
    [[nodiscard]] int rowCount() const override { return 1'000'000; }
    [[nodiscard]] int columnCount() const override { return 2; }
    [[nodiscard]] GridColumn column(int column) const override
    {
        return column == 0 ? GridColumn{.key = u"name"_s, .title = u"Name"_s}
                           : GridColumn{.key = u"n"_s, .title = u"N"_s, .kind = GridKind::Count,
                                        .digits = 0, .total = GridTotal::Sum};
    }
    [[nodiscard]] QString text(int row, int) const override { return u"r%1"_s.arg(row); }
    [[nodiscard]] std::optional<qint64> number(int row, int) const override
    {
        return qint64(row) * 7919 % 1'000'003;
    }
};

} // namespace

TEST_CASE("Sorting is stable, missing values stay last, the third click ends it")
{
    Fixture f(6);
    const std::vector<std::optional<qint64>> values{3, 1, std::nullopt, 3, 2, 1};
    for (int row = 0; row < 6; ++row)
        f.store.setNumber(row, 1, values[size_t(row)]);
    f.grid.toggleSort(1, false);
    CHECK(shown(f.grid) == std::vector<int>{1, 5, 4, 0, 3, 2});
    f.grid.toggleSort(1, false);
    CHECK(shown(f.grid) == std::vector<int>{0, 3, 4, 1, 5, 2});
    f.grid.toggleSort(1, false);
    CHECK(shown(f.grid) == std::vector<int>{0, 1, 2, 3, 4, 5});
    // A second key decides among equals of the first.
    f.grid.setSort(u"a"_s);
    f.grid.addSort(u"b"_s, true);
    CHECK(shown(f.grid) == std::vector<int>{5, 1, 4, 3, 0, 2});
}

TEST_CASE("Sorting keeps the current record and its column")
{
    Fixture f;
    f.grid.setCurrentCell(3, 2);
    f.grid.setSort(u"a"_s, true);
    CHECK(f.grid.currentCell() == GridCell{3, 2});
    CHECK(f.grid.selection().row() == 0);
    CHECK(f.grid.currentIndex().row() == 0);
}

TEST_CASE("The filter row")
{
    Fixture f(10); // A: 1000, 2000 … 10000; B: 0 … 9; share 0 … 9 %
    struct Row
    {
        QString key;
        QString text;
        std::vector<int> rows;
    };
    const Row row = GENERATE(
        Row{u"a"_s, u">8000"_s, {8, 9}}, Row{u"a"_s, u">=8k"_s, {7, 8, 9}},
        Row{u"a"_s, u"<=0.2\u4E07"_s, {0, 1}}, Row{u"a"_s, u"2000-4000"_s, {1, 2, 3}},
        Row{u"a"_s, u"4000-2000"_s, {1, 2, 3}}, Row{u"a"_s, u"3000"_s, {2}},
        Row{u"a"_s, u"=3000"_s, {2}}, Row{u"a"_s, u"1000|>9000"_s, {0, 9}},
        Row{u"a"_s, u"!3000-10000"_s, {0, 1}}, Row{u"b"_s, u"<2"_s, {0, 1}},
        Row{u"share"_s, u">8%"_s, {9}}, Row{u"name"_s, u"row 3"_s, {3}},
        Row{u"name"_s, u"ROW 3"_s, {3}}, Row{u"name"_s, u"=row"_s, {}},
        Row{u"name"_s, u"3|5"_s, {3, 5}}, Row{u"note"_s, u"!"_s, {}},
        Row{u"name"_s, u"!row"_s, {}});
    INFO(row.key.toStdString() << " " << row.text.toStdString());
    f.grid.setColumnFilter(row.key, row.text);
    CHECK(shown(f.grid) == row.rows);
    f.grid.setColumnFilter(row.key, {});
    CHECK(f.grid.viewRowCount() == 10);
}

TEST_CASE("A filter that cannot be read filters nothing and says so")
{
    Fixture f;
    f.grid.setColumnFilter(u"a"_s, u">abc"_s);
    CHECK(f.grid.viewRowCount() == 4);
    CHECK_FALSE(f.grid.filterError(u"a"_s).isEmpty());
}

TEST_CASE("Filters narrow together, totals count what is shown, clearing brings all back")
{
    Fixture f(10);
    f.grid.setColumnFilter(u"a"_s, u">5000"_s);
    f.grid.setRowPredicate([](int row) { return row % 2 == 1; });
    CHECK(shown(f.grid) == std::vector<int>{5, 7, 9});
    CHECK(f.grid.totalText(1) == u"24,000"_s);
    CHECK(f.grid.totalText(0).contains(u"3"_s));
    f.grid.clearFilters();
    CHECK(f.grid.viewRowCount() == 10);
    CHECK(f.grid.totalText(1) == u"55,000"_s);
}

TEST_CASE("A tree folds, sorts among siblings and shows the ancestors of a hit")
{
    Theme theme;
    theme.install();
    GridStore store;
    store.setColumns({{.key = u"node"_s, .title = u"Node"_s, .kind = GridKind::Tree},
                      {.key = u"n"_s, .title = u"N"_s, .kind = GridKind::Count, .digits = 0,
                       .total = GridTotal::Sum}});
    // China: East (Anna, Ben), West (Cleo)
    const std::vector<std::pair<QString, int>> nodes{{u"China"_s, 0}, {u"East"_s, 1},
                                                     {u"Anna"_s, 2},  {u"Ben"_s, 2},
                                                     {u"West"_s, 1},  {u"Cleo"_s, 2}};
    const std::vector<qint64> values{100, 40, 10, 30, 60, 60};
    store.setRowCount(6);
    for (int row = 0; row < 6; ++row) {
        store.setText(row, 0, nodes[size_t(row)].first);
        store.setDepth(row, nodes[size_t(row)].second);
        store.setNumber(row, 1, values[size_t(row)]);
        store.setRowKey(row, nodes[size_t(row)].first);
    }
    Grid grid;
    grid.setGridModel(&store);
    CHECK(shown(grid) == std::vector<int>{0, 1, 4});
    grid.expandAll();
    CHECK(shown(grid) == std::vector<int>{0, 1, 2, 3, 4, 5});
    grid.setSort(u"n"_s, true);
    CHECK(shown(grid) == std::vector<int>{0, 4, 5, 1, 3, 2});
    CHECK(grid.totalText(1) == u"100"_s);
    grid.clearSort();
    grid.collapseAll();
    CHECK(shown(grid) == std::vector<int>{0});
    grid.setColumnFilter(u"node"_s, u"ben"_s);
    CHECK(shown(grid) == std::vector<int>{0, 1, 3});
    grid.setColumnFilter(u"node"_s, {});
    grid.show();
    grid.setCurrentCell(0, 0);
    QTest::keyClick(&grid, Qt::Key_Right);
    CHECK(shown(grid) == std::vector<int>{0, 1, 4});
    QTest::keyClick(&grid, Qt::Key_Left);
    CHECK(shown(grid) == std::vector<int>{0});
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, QPoint(14, 10));
    CHECK(shown(grid) == std::vector<int>{0, 1, 4});
    // Folding is by key: it survives a reset that moves the rows.
    grid.setExpanded(4, true);
    store.publish();
    CHECK(shown(grid) == std::vector<int>{0, 1, 4, 5});
}

TEST_CASE("Columns are moved, sized, hidden, and the state comes back")
{
    Fixture f;
    f.grid.setColumnVisible(u"share"_s, false);
    f.grid.moveColumn(2, 1);
    f.grid.resizeColumn(0, 333);
    f.grid.setSort(u"b"_s, true);
    f.grid.setColumnFilter(u"a"_s, u">1k"_s);
    f.grid.setMoneyUnit(MoneyUnit::Yi);
    f.grid.setFrozenColumns(2);
    QJsonObject state = f.grid.saveState();
    // A column that this version does not know stays in the state.
    QJsonArray columns = state[u"columns"_s].toArray();
    columns.append(QJsonObject{{u"key"_s, u"future"_s}, {u"width"_s, 77}});
    state[u"columns"_s] = columns;

    Fixture other;
    REQUIRE(other.grid.restoreState(state));
    CHECK(other.grid.columns().count() == 4);
    CHECK(other.grid.columns().spec(1).key == u"b"_s);
    CHECK(other.grid.columns().width(0) == 333);
    CHECK(other.grid.columns().frozen() == 2);
    CHECK(other.grid.moneyUnit() == MoneyUnit::Yi);
    CHECK(shown(other.grid) == std::vector<int>{3, 2, 1});
    CHECK(other.grid.saveState() == state);
    CHECK_FALSE(other.grid.restoreState({}));
    other.grid.resetColumns();
    CHECK(other.grid.columns().count() == 5);
    CHECK(other.grid.columns().spec(1).key == u"a"_s);
}

TEST_CASE("The last visible column cannot be hidden")
{
    Fixture f;
    for (const QString &key : {u"name"_s, u"a"_s, u"b"_s, u"share"_s, u"note"_s})
        f.grid.setColumnVisible(key, false);
    CHECK(f.grid.columns().count() == 1);
}

TEST_CASE("A reset keeps the current record by its key")
{
    Fixture f;
    for (int row = 0; row < 4; ++row)
        f.store.setRowKey(row, u"id%1"_s.arg(row));
    f.store.publish();
    f.grid.setCurrentCell(2, 2);
    f.store.setRowKey(0, u"id2"_s);
    f.store.setRowKey(2, u"id0"_s);
    f.store.publish();
    CHECK(f.grid.currentCell() == GridCell{0, 2});
}

TEST_CASE("A million rows: the end is reachable, sorted and filtered right")
{
    Theme theme;
    theme.install();
    FormulaModel model;
    Grid grid;
    grid.resize(600, 400);
    grid.setGridModel(&model);
    grid.show();
    QCoreApplication::processEvents();
    grid.setCurrentCell(0, 1);
    QTest::keyClick(&grid, Qt::Key_End, Qt::ControlModifier);
    CHECK(grid.currentCell() == GridCell{999'999, 1});
    CHECK(grid.verticalScrollBar()->value() == grid.verticalScrollBar()->maximum());
    CHECK(grid.viewport()->rect().contains(grid.cellRect(999'999, 1)));
    CHECK(grid.indexAt(grid.cellRect(999'999, 1).center()).row() == 999'999);
    grid.selectAll();
    CHECK(grid.summary().cells == 2'000'000);
    CHECK(grid.summary().numbers == 1'000'000);
    grid.setSort(u"n"_s);
    CHECK(grid.viewRowCount() == 1'000'000);
    REQUIRE(QTest::qWaitFor([&grid] { return !grid.isSorting(); }, 60'000));
    qint64 before = -1;
    bool ordered = true;
    for (int i = 0; i < grid.viewRowCount(); ++i) {
        const qint64 value = *model.number(grid.rowAtView(i), 1);
        ordered = ordered && value >= before;
        before = value;
    }
    CHECK(ordered);
    grid.setColumnFilter(u"n"_s, u"<10"_s);
    for (int i = 0; i < grid.viewRowCount(); ++i)
        CHECK(*model.number(grid.rowAtView(i), 1) < 10);
    CHECK(grid.viewRowCount() == 10);
    grid.grab();
}

TEST_CASE("Readers see a table with values and states")
{
    Fixture f;
    f.store.setFlags(1, 1, GridFlag::Locked);
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&f.grid);
    REQUIRE(root);
    QAccessibleTableInterface *table = root->tableInterface();
    REQUIRE(table);
    CHECK(table->rowCount() == 4);
    CHECK(table->columnCount() == 5);
    CHECK(table->columnDescription(1) == u"A (CNY)"_s);
    QAccessibleInterface *cell = table->cellAt(1, 1);
    REQUIRE(cell);
    CHECK(cell->text(QAccessible::Value) == u"2,000"_s);
    CHECK(cell->text(QAccessible::Name) == u"A (CNY), 2,000, locked"_s);
    CHECK_FALSE(cell->state().editable);
    CHECK(table->cellAt(1, 1) == cell);
    CHECK(table->cellAt(9, 9) == nullptr);
    CHECK(root->child(0)->tableCellInterface()->rowIndex() == 0);
    f.grid.selectBlock({0, 0, 0, 4});
    CHECK(table->selectedRows() == QList<int>{0});
}

TEST_CASE("Loading, empty and filtered to nothing say what they are")
{
    Fixture f;
    auto *empty = f.grid.viewport()->findChild<QWidget *>(u"emptyState"_s);
    REQUIRE(empty);
    CHECK_FALSE(empty->isVisible());
    f.grid.setColumnFilter(u"name"_s, u"nobody"_s);
    CHECK(empty->isVisible());
    auto *action = empty->findChild<QAbstractButton *>(u"emptyStateAction"_s);
    QTest::mouseClick(action, Qt::LeftButton);
    CHECK(f.grid.viewRowCount() == 4);
    CHECK_FALSE(empty->isVisible());
    f.grid.setEmptyState(u"users"_s, u"No customers yet"_s, u"Import"_s);
    f.store.setRowCount(0);
    f.store.publish();
    CHECK(empty->isVisible());
    CHECK(empty->accessibleName() == u"No customers yet"_s);
    QSignalSpy asked(&f.grid, &Grid::emptyActionTriggered);
    QTest::mouseClick(action, Qt::LeftButton);
    CHECK(asked.count() == 1);
    f.grid.setLoading(true);
    CHECK_FALSE(empty->isVisible());
}

TEST_CASE("A long table is sorted elsewhere: its rows stand as before until the order is there")
{
    Theme theme;
    theme.install();
    GridStore store;
    store.setColumns({{.key = u"name"_s, .title = u"Name"_s},
                      {.key = u"n"_s, .title = u"N"_s, .kind = GridKind::Count, .digits = 0}});
    constexpr int Rows = 60'000;
    store.setRowCount(Rows);
    for (int row = 0; row < Rows; ++row) {
        store.setText(row, 0, row % 3 == 0 ? u"\u5F20\u4F1F"_s : row % 3 == 1 ? u"\u674E\u9759"_s : QString());
        store.setNumber(row, 1, Rows - row);
    }
    Grid grid;
    grid.resize(600, 400);
    grid.setGridModel(&store);
    grid.setCurrentCell(7, 1);
    grid.setSort(u"n"_s);
    CHECK(grid.isSorting());
    CHECK(grid.rowAtView(0) == 0);
    grid.setColumnFilter(u"n"_s, u"<= 3"_s);
    CHECK(grid.viewRowCount() == 3);
    REQUIRE(QTest::qWaitFor([&grid] { return !grid.isSorting(); }));
    CHECK(grid.rowAtView(0) == Rows - 1);
    grid.setColumnFilter(u"n"_s, {});
    CHECK(grid.rowAtView(0) == Rows - 1);
    CHECK(grid.rowAtView(Rows - 1) == 0);
    // By pinyin: Li before Zhang, the empty last, equals in the model's order.
    grid.setSort(u"name"_s);
    REQUIRE(QTest::qWaitFor([&grid] { return !grid.isSorting(); }));
    CHECK(grid.rowAtView(0) == 1);
    CHECK(grid.rowAtView(1) == 4);
    CHECK(grid.rowAtView(Rows / 3) == 0);
    CHECK(store.text(grid.rowAtView(Rows - 1), 0).isEmpty());
    grid.setSort(u"name"_s, true);
    REQUIRE(QTest::qWaitFor([&grid] { return !grid.isSorting(); }));
    CHECK(grid.rowAtView(0) == 0);
    CHECK(store.text(grid.rowAtView(Rows - 1), 0).isEmpty());
    // Rows that come later do not stand in an order that is not theirs.
    store.setRowCount(Rows + 1);
    store.publish();
    CHECK(grid.viewRowCount() == Rows + 1);
}

TEST_CASE("Chinese texts of a short table sort by pinyin too")
{
    Fixture f(4);
    const QString names[] = {u"\u91CD\u5E86"_s, u"\u5317\u4EAC"_s, u"\u957F\u6C99"_s, u"Alpha"_s};
    for (int row = 0; row < 4; ++row)
        f.store.setText(row, 0, names[row]);
    f.store.publish();
    f.grid.setSort(u"name"_s);
    CHECK(shown(f.grid) == std::vector<int>{3, 1, 2, 0});
}

TEST_CASE("Dates are filtered by words, periods and comparisons")
{
    const QDate today(2026, 4, 1); // a Wednesday
    const QString days[] = {u"2025-12-31"_s, u"2026-03-29"_s, u"2026-03-30"_s, u"2026-03-31"_s,
                            u"2026-04-01 08:30"_s, u"2026-07-01"_s, QString()};
    struct Row
    {
        QString text;
        std::vector<int> hits;
    };
    const Row row = GENERATE(
        Row{u"today"_s, {4}}, Row{u"Yesterday"_s, {3}}, Row{u"this week"_s, {2, 3, 4}},
        Row{u"this month"_s, {4}}, Row{u"last month"_s, {1, 2, 3}}, Row{u"this quarter"_s, {4}},
        Row{u"this year"_s, {1, 2, 3, 4, 5}}, Row{u"last year"_s, {0}}, Row{u"2026Q1"_s, {1, 2, 3}},
        Row{u"2026-03"_s, {1, 2, 3}}, Row{u"2026-03-31"_s, {3}}, Row{u">2026-03"_s, {4, 5}},
        Row{u">=2026-03-31"_s, {3, 4, 5}}, Row{u"<2026-03-30"_s, {0, 1}}, Row{u"<=2026-03-30"_s, {0, 1, 2}},
        Row{u"2025..2026-03"_s, {0, 1, 2, 3}}, Row{u"!this year"_s, {0, 6}}, Row{u"today|last year"_s, {0, 4}},
        Row{u"03-3"_s, {2, 3}}, Row{u"="_s, {6}});
    INFO(row.text.toStdString());
    const auto filter = GridFilter::parse(row.text, {.key = u"d"_s, .kind = GridKind::Date}, {}, today);
    REQUIRE(filter);
    std::vector<int> hits;
    for (int i = 0; i < 7; ++i)
        if (filter->accepts(days[i]))
            hits.push_back(i);
    CHECK(hits == row.hits);
}

TEST_CASE("A view is saved under a name, opened and removed")
{
    Fixture f;
    int kept = 0;
    QObject::connect(&f.grid, &Grid::viewsChanged, [&kept] { ++kept; });
    f.grid.setSort(u"a"_s, true);
    f.grid.setColumnFilter(u"a"_s, u">1000"_s);
    f.grid.setColumnVisible(u"b"_s, false);
    f.grid.saveView(u"large"_s);
    CHECK(kept == 1);
    f.grid.clearSort();
    f.grid.clearFilters();
    f.grid.resetColumns();
    CHECK(shown(f.grid) == std::vector<int>{0, 1, 2, 3});
    CHECK_FALSE(f.grid.openView(u"none"_s));
    REQUIRE(f.grid.openView(u"large"_s));
    CHECK(shown(f.grid) == std::vector<int>{3, 2, 1});
    CHECK_FALSE(f.grid.columns().viewOf(u"b"_s));
    Grid other;
    other.setGridModel(&f.store);
    other.setViews(f.grid.views());
    CHECK(other.openView(u"large"_s));
    f.grid.removeView(u"large"_s);
    CHECK(kept == 2);
    CHECK_FALSE(f.grid.openView(u"large"_s));
}

TEST_CASE("Rows do not move under an open editor: a sort that is ready waits until it is closed")
{
    const Qt::Key key = GENERATE(Qt::Key_Return, Qt::Key_Escape);
    constexpr int Rows = 60'000;
    Fixture f(1);
    f.store.setRowCount(Rows);
    for (int row = 0; row < Rows; ++row)
        f.store.setNumber(row, 1, Rows - row);
    f.store.publish();
    f.grid.setCurrentCell(3, 1);
    f.grid.setSort(u"a"_s);
    REQUIRE(f.grid.isSorting());
    REQUIRE(f.grid.beginEdit());
    QLineEdit *editor = f.editor();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"70000"_s);
    // Much longer than the sort takes.
    QTest::qWait(1'500);
    REQUIRE(f.editor() == editor);
    CHECK(editor->text() == u"70000"_s);
    CHECK(f.grid.isSorting());
    CHECK(f.grid.rowAtView(3) == 3);

    QTest::keyClick(editor, key);
    REQUIRE(QTest::qWaitFor([&f] { return !f.grid.isSorting(); }));
    const bool taken = key == Qt::Key_Return;
    CHECK(f.amount(3, 1) == (taken ? 70'000'00 : Rows - 3));
    CHECK(f.grid.rowAtView(0) == Rows - 1);
    CHECK(f.grid.rowAtView(Rows - 1) == (taken ? 3 : 0));
    CHECK_FALSE(f.editor());
}
