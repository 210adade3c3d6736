#include "tests/ui/panels/quota_fixture.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A typed total shows what its children will get while it is typed, and Esc takes that back")
{
    QuotaFixture fixture;
    fixture.grid().setMoneyUnit(MoneyUnit::One);
    fixture.grid().setCurrentCell(0, 1);
    fixture.type(u"2400000"_s);
    const int east = fixture.row(u"华东大区"_s);
    CHECK_FALSE(fixture.model().ghost(east, 1));
    fixture.settle();
    CHECK(fixture.model().ghost(east, 1) == Goal);
    CHECK(fixture.shown(u"华东大区"_s) == Goal / 2);
    CHECK(fixture.stored(fixture.east) == Goal / 2);
    REQUIRE(fixture.editor());
    QTest::keyClick(fixture.editor(), Qt::Key_Escape);
    fixture.settle();
    CHECK_FALSE(fixture.model().ghost(east, 1));
    CHECK(fixture.shown(u"华东大区"_s) == Goal / 2);
}

TEST_CASE("A typed total goes down to everybody at once, is written, and is one step to undo")
{
    QuotaFixture fixture;
    fixture.grid().setMoneyUnit(MoneyUnit::One);
    fixture.grid().setCurrentCell(0, 1);
    fixture.type(u"2400000"_s);
    REQUIRE(fixture.editor());
    QTest::keyClick(fixture.editor(), Qt::Key_Return);
    // Before anything is written.
    CHECK(fixture.shown(u"李静"_s) == Goal);
    fixture.settle();
    CHECK(fixture.stored(fixture.seller) == Goal);
    CHECK(fixture.shown(u"李静"_s) == Goal);
    fixture.undo();
    CHECK(fixture.stored(fixture.seller) == Goal / 2);
    CHECK(fixture.shown(u"李静"_s) == Goal / 2);
}

TEST_CASE("Figures typed faster than they are written all stay on the screen")
{
    QuotaFixture fixture;
    fixture.grid().setMoneyUnit(MoneyUnit::One);
    for (const auto &[name, amount] : {std::pair{u"李静"_s, u"700000"_s}, {u"华北大区"_s, u"650000"_s}}) {
        fixture.grid().setCurrentCell(fixture.row(name), 1);
        fixture.type(amount);
        REQUIRE(fixture.editor());
        QTest::keyClick(fixture.editor(), Qt::Key_Return);
        QTest::qWait(1);
    }
    CHECK(fixture.shown(u"李静"_s) == 700'000'00);
    fixture.settle();
    CHECK(fixture.shown(u"李静"_s) == 700'000'00);
    CHECK(fixture.shown(u"华北大区"_s) == 650'000'00);
    CHECK(fixture.stored(fixture.seller) == 700'000'00);
    CHECK(fixture.stored(fixture.north) == 650'000'00);
}

TEST_CASE("Percent on a selection, a pasted block and a fill are one step each")
{
    QuotaFixture fixture;
    Grid &grid = fixture.grid();
    grid.setMoneyUnit(MoneyUnit::One);
    const int first = fixture.column(u"p0-2"_s);
    const int view = *grid.columns().view(first);
    const int east = *grid.viewOfRow(fixture.row(u"华东大区"_s));
    const int north = *grid.viewOfRow(fixture.row(u"华北大区"_s));
    const qint64 quarter = Goal / 8;
    REQUIRE(fixture.shown(u"华北大区"_s, first) == quarter);

    SECTION("+5%")
    {
        ScriptedDialogs dialogs;
        dialogs.texts = {u"+5%"_s};
        grid.selectBlock({east, view, north, view + 1});
        QTest::keyClick(&grid, Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        fixture.settle();
        CHECK(fixture.shown(u"华北大区"_s, first) == quarter / 100 * 105);
        CHECK(fixture.shown(u"华北大区"_s, first + 1) == quarter / 100 * 105);
        CHECK(fixture.shown(u"华北大区"_s, first + 2) == quarter);
        CHECK(fixture.lastTitle() == u"quotas.multiply"_s);
    }
    SECTION("+5% typed into the selection")
    {
        grid.selectBlock({east, view, north, view + 1});
        fixture.type(u"+5%"_s);
        REQUIRE(fixture.editor());
        QTest::keyClick(fixture.editor(), Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        CHECK(fixture.shown(u"华北大区"_s, first) == quarter / 100 * 105);
        CHECK(fixture.lastTitle() == u"quotas.multiply"_s);
    }
    SECTION("one value for the selection")
    {
        grid.selectBlock({east, view, north, view + 1});
        fixture.type(u"1000"_s);
        REQUIRE(fixture.editor());
        QTest::keyClick(fixture.editor(), Qt::Key_Return, Qt::ControlModifier);
        fixture.settle();
        CHECK(fixture.shown(u"华北大区"_s, first) == 1000'00);
        CHECK(fixture.lastTitle() == u"quotas.fill"_s);
    }
    SECTION("paste")
    {
        grid.setCurrentCell(fixture.row(u"华北大区"_s), first);
        grid.pasteText(u"1000\t2000\r\n"_s);
        fixture.settle();
        CHECK(fixture.shown(u"华北大区"_s, first) == 1000'00);
        CHECK(fixture.shown(u"华北大区"_s, first + 1) == 2000'00);
        CHECK(fixture.lastTitle() == u"quotas.paste"_s);
    }
    SECTION("paste with an empty cell, which empties the one below it")
    {
        grid.setCurrentCell(fixture.row(u"华北大区"_s), first);
        grid.pasteText(u"1000\t\r\n"_s);
        fixture.settle();
        CHECK(fixture.shown(u"华北大区"_s, first) == 1000'00);
        CHECK_FALSE(fixture.model().number(fixture.row(u"华北大区"_s), first + 1));
    }
    SECTION("fill down")
    {
        grid.setCurrentCell(fixture.row(u"华东大区"_s), first);
        fixture.enter(u"300000"_s);
        grid.selectBlock({east, view, north, view});
        QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
        fixture.settle();
        CHECK(fixture.shown(u"华北大区"_s, first) == 300'000'00);
        fixture.undo();
        CHECK(fixture.shown(u"华东大区"_s, first) == 300'000'00);
    }
    SECTION("fill handle")
    {
        grid.selectBlock({north, view, north, view});
        grid.setCurrentCell(fixture.row(u"华北大区"_s), first);
        fixture.enter(u"1000"_s);
        fixture.undo();
        grid.setCurrentCell(fixture.row(u"华北大区"_s), first);
        grid.fillFromSelection({north, view, north, view + 3});
        fixture.settle();
        CHECK(fixture.shown(u"华北大区"_s, first + 3) == quarter);
        return;
    }
    fixture.undo();
    CHECK(fixture.shown(u"华北大区"_s, first) == quarter);
    CHECK(fixture.shown(u"华北大区"_s, first + 1) == quarter);
    CHECK(fixture.stored(fixture.north) == Goal / 2);
}

TEST_CASE("Ctrl+L locks and unlocks the selection; a locked cell says why it is not edited")
{
    QuotaFixture fixture;
    Grid &grid = fixture.grid();
    const int north = fixture.row(u"华北大区"_s);
    grid.setCurrentCell(north, 1);
    QTest::keyClick(&grid, Qt::Key_L, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.model().flags(north, 1) & GridFlag::Locked);
    CHECK_FALSE(grid.isEditable(north, 1));
    CHECK(fixture.model().readOnlyReason(north, 1).contains(u"Ctrl+L"_s));
    // What is locked stays when the total above it changes.
    grid.setCurrentCell(0, 1);
    grid.setMoneyUnit(MoneyUnit::One);
    fixture.enter(u"1300000"_s);
    CHECK(fixture.shown(u"华北大区"_s) == Goal / 2);
    CHECK(fixture.shown(u"华东大区"_s) == 700'000'00);
    grid.setCurrentCell(north, 1);
    QTest::keyClick(&grid, Qt::Key_L, Qt::ControlModifier);
    fixture.settle();
    CHECK_FALSE(fixture.model().flags(north, 1) & GridFlag::Locked);
}

TEST_CASE("Floor and cap are set for the selection, marked and explained; what cannot be met is refused")
{
    QuotaFixture fixture;
    Grid &grid = fixture.grid();
    grid.setMoneyUnit(MoneyUnit::Thousand);
    const int east = fixture.row(u"华东大区"_s);
    grid.setCurrentCell(east, 1);
    fixture.trigger(u"quotas.bound"_s);
    fixture.settle();
    auto &floor = fixture.find<QLineEdit>(u"boundFloor"_s);
    REQUIRE(floor.isVisible());
    fixture.retype(floor, u"700"_s);
    fixture.find<QPushButton>(u"boundApply"_s).click();
    fixture.settle();
    CHECK(fixture.shown(u"华东大区"_s) == 700'000'00);
    CHECK(fixture.shown(u"华北大区"_s) == 500'000'00);
    CHECK(fixture.model().flags(east, 1) & GridFlag::ClampedLow);
    CHECK(fixture.model().toolTip(east, 1).contains(u"700,000"_s));
    CHECK(floor.text() == u"700"_s);

    // Both at 700 of 1,200 cannot be: the message says which and by how much.
    const int north = fixture.row(u"华北大区"_s);
    grid.setCurrentCell(north, 1);
    CHECK(floor.text().isEmpty());
    fixture.retype(floor, u"700"_s);
    fixture.find<QPushButton>(u"boundApply"_s).click();
    fixture.settle();
    CHECK(fixture.shown(u"华北大区"_s) == 500'000'00);
    CHECK_FALSE(fixture.model().flags(north, 1) & GridFlag::Floor);
    CHECK(fixture.find<QWidget>(u"messageBar"_s).isVisible());

    grid.setCurrentCell(east, 1);
    fixture.find<QPushButton>(u"boundRemove"_s).click();
    fixture.settle();
    CHECK_FALSE(fixture.model().flags(east, 1) & GridFlag::Floor);
    fixture.undo();
    CHECK(fixture.model().flags(east, 1) & GridFlag::Floor);
}

TEST_CASE("Ctrl+Enter breaks down from any field of the form, Enter from one of one line")
{
    QuotaFixture fixture;
    fixture.grid().setCurrentCell(0, 1);
    fixture.grid().setMoneyUnit(MoneyUnit::One);
    fixture.trigger(u"quotas.breakDown"_s);
    fixture.settle();
    auto &total = fixture.find<QLineEdit>(u"quotaTotal"_s);
    CHECK(total.hasFocus());
    // What stands there is selected: typing replaces it.
    QTest::keyClicks(&total, u"2400000"_s);
    fixture.settle();
    auto &method = fixture.find<QComboBox>(u"quotaMethod"_s);
    method.setFocus();
    QTest::keyClick(&method, Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.stored(fixture.east) == Goal);
    total.setFocus();
    fixture.retype(total, u"3600000"_s);
    fixture.settle();
    QTest::keyClick(&total, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.stored(fixture.east) == 3 * Goal / 2);
    // Below the fields, what is no field either.
    fixture.retype(total, u"1200000"_s);
    fixture.settle();
    auto &months = fixture.find<QCheckBox>(u"quotaByMonths"_s);
    months.setFocus();
    QTest::keyClick(&months, Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.stored(fixture.east) == Goal / 2);
}

TEST_CASE("Ctrl+Enter sets the bounds of the selection")
{
    QuotaFixture fixture;
    fixture.grid().setMoneyUnit(MoneyUnit::Thousand);
    const int east = fixture.row(u"华东大区"_s);
    fixture.grid().setCurrentCell(east, 1);
    fixture.trigger(u"quotas.bound"_s);
    fixture.settle();
    auto &floor = fixture.find<QLineEdit>(u"boundFloor"_s);
    CHECK(floor.hasFocus());
    fixture.retype(floor, u"700"_s);
    QTest::keyClick(&floor, Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.shown(u"华东大区"_s) == 700'000'00);
}

TEST_CASE("The year before is called what it is: last year, or the last twelve months while it runs")
{
    QuotaFixture fixture;
    CHECK(fixture.model().column(fixture.column(u"lastYear"_s)).title == u"Last year"_s);
    fixture.write([](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const auto plan, quotas::createPlan(edit, {u"2027"_s, 2027, {}, false, {}}));
        return {};
    });
    auto &version = fixture.find<QComboBox>(u"quotaVersion"_s);
    version.setFocus();
    QTest::keyClick(&version, version.itemText(0).startsWith(u"2027"_s) ? Qt::Key_Home : Qt::Key_End);
    fixture.settle();
    REQUIRE(version.currentText().startsWith(u"2027"_s));
    const GridColumn column = fixture.model().column(fixture.column(u"lastYear"_s));
    CHECK(column.title == u"Last 12 months"_s);
    CHECK(column.toolTip.contains(u"2025"_s));
    CHECK(fixture.grid().headerTitle(*fixture.grid().columns().viewOf(u"lastYear"_s)).contains(u"Last 12 months"_s));
}

TEST_CASE("A pasted or filled value that stands there already is not typed by hand")
{
    QuotaFixture fixture;
    Grid &grid = fixture.grid();
    grid.setMoneyUnit(MoneyUnit::One);
    const int north = fixture.row(u"华北大区"_s);
    const int first = fixture.column(u"p0-2"_s);
    const auto typed = [&](int column) { return bool(fixture.model().flags(north, column) & GridFlag::Typed); };
    REQUIRE(fixture.shown(u"华北大区"_s, first) == Goal / 8);
    REQUIRE(fixture.shown(u"华北大区"_s, first + 1) == Goal / 8);
    grid.setCurrentCell(north, first);
    QGuiApplication::clipboard()->setText(u"150000\t160000\t150000"_s);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    fixture.settle();
    CHECK_FALSE(typed(first));
    CHECK(typed(first + 1));
    CHECK(fixture.shown(u"华北大区"_s, first + 1) == 160'000'00);
    fixture.undo();
    REQUIRE_FALSE(typed(first + 1));
    const int view = *grid.columns().viewOf(u"p0-2"_s);
    const int row = *grid.viewOfRow(north);
    grid.selectBlock({row, view, row, view + 3});
    QTest::keyClick(&grid, Qt::Key_R, Qt::ControlModifier);
    fixture.settle();
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(typed(first + i));
}

TEST_CASE("What is no bound is told under its field, and nothing is written")
{
    QuotaFixture fixture;
    fixture.grid().setCurrentCell(fixture.row(u"华东大区"_s), 1);
    fixture.trigger(u"quotas.bound"_s);
    fixture.settle();
    fixture.retype(fixture.find<QLineEdit>(u"boundCap"_s), u"much"_s);
    fixture.find<QPushButton>(u"boundApply"_s).click();
    fixture.settle();
    CHECK_FALSE(fixture.model().flags(fixture.row(u"华东大区"_s), 1) & GridFlag::Cap);
    CHECK(fixture.stored(fixture.east) == Goal / 2);
}

TEST_CASE("On a published plan the way on is the next draft")
{
    QuotaFixture fixture;
    CHECK_FALSE(fixture.find<QPushButton>(u"head.quotas.nextVersion"_s).isVisible());
    fixture.write([&fixture](Edit &edit) { return fixture.done(quotas::publish(edit, fixture.plan)); });
    auto &next = fixture.find<QPushButton>(u"head.quotas.nextVersion"_s);
    REQUIRE(next.isVisible());
    CHECK_FALSE(fixture.find<QPushButton>(u"head.quotas.breakDown"_s).isVisible());
    CHECK_FALSE(fixture.grid().isEditable(0, 1));
    next.click();
    fixture.settle();
    CHECK(fixture.find<QComboBox>(u"quotaVersion"_s).currentText() == u"2026 v2"_s);
    CHECK(fixture.grid().isEditable(0, 1));
    CHECK(fixture.shown(u"华东大区"_s) == Goal / 2);
    CHECK_FALSE(next.isVisible());
    // From the old version the draft is one click away, and no third version is made.
    auto &version = fixture.find<QComboBox>(u"quotaVersion"_s);
    version.setCurrentIndex(version.findText(u"2026 v1"_s));
    Q_EMIT version.activated(version.currentIndex());
    fixture.settle();
    REQUIRE(next.isVisible());
    CHECK(next.text().contains(u"v2"_s));
    next.click();
    fixture.settle();
    CHECK(version.currentText() == u"2026 v2"_s);
    CHECK(version.count() == 2);
}

TEST_CASE("Where the current row has no target, the nearest above that has one is broken down")
{
    QuotaFixture fixture;
    fixture.write([&fixture](Edit &edit) {
        return fixture.done(quotas::clearCells(edit, {fixture.plan, {}, {}}, {{fixture.east, {}, 0}}));
    });
    fixture.grid().setCurrentCell(fixture.row(u"华东大区"_s), 1);
    fixture.trigger(u"quotas.breakDown"_s);
    fixture.settle();
    CHECK(fixture.find<QLabel>(u"quotaMethodTitle"_s).text().contains(fixture.model().text(0, 0)));
}

TEST_CASE("A plan by product lines shows and edits the cells of each line")
{
    QuotaFixture fixture(true);
    fixture.write([&fixture](Edit &edit) {
        return fixture.done(quotas::setCells(edit, {fixture.plan, {}, u"小家电"_s}, {{fixture.seller, {}, 120'000'00}}));
    });
    auto &line = fixture.find<QComboBox>(u"quotaLine"_s);
    REQUIRE(line.isVisible());
    REQUIRE(line.count() == 2);
    line.setCurrentIndex(1);
    Q_EMIT line.activated(1);
    fixture.settle();
    CHECK(fixture.shown(u"李静"_s) == 120'000'00);
    fixture.grid().setMoneyUnit(MoneyUnit::One);
    fixture.grid().setCurrentCell(fixture.row(u"李静"_s), 1);
    fixture.enter(u"240000"_s);
    CHECK(fixture.stored(fixture.seller, u"小家电"_s) == 240'000'00);
    CHECK(fixture.stored(fixture.seller) == Goal / 2);
    line.setCurrentIndex(0);
    Q_EMIT line.activated(0);
    fixture.settle();
    CHECK(fixture.shown(u"李静"_s) == Goal / 2);
}

TEST_CASE("A plan without lines has no picker of lines")
{
    QuotaFixture fixture;
    CHECK_FALSE(fixture.find<QComboBox>(u"quotaLine"_s).isVisible());
}

TEST_CASE("Every method's parameters have fields, and weights by hand break a total down")
{
    QuotaFixture fixture;
    fixture.grid().setCurrentCell(0, 1);
    fixture.trigger(u"quotas.breakDown"_s);
    fixture.settle();
    auto &method = fixture.find<QComboBox>(u"quotaMethod"_s);
    for (const char *key : {"equal", "history", "growth", "capacity", "seasonality", "manual", "blend"}) {
        INFO(key);
        CHECK(method.findData(QString::fromLatin1(key)) >= 0);
    }
    CHECK(fixture.find<QComboBox>(u"quotaStep"_s).count() == 4);
    method.setCurrentIndex(method.findData(u"manual"_s));
    fixture.settle();
    auto &weights = fixture.find<Grid>(u"weightsGrid"_s);
    GridModel &rows = *weights.gridModel();
    std::vector<GridCellEdit> edits;
    for (int row = 0; row < rows.rowCount(); ++row)
        if (rows.text(row, 0).endsWith(u"大区"_s))
            edits.push_back({.row = row, .column = 1, .number = (rows.text(row, 0) == u"华东大区"_s ? 3 : 1) * 10000, .text = {}});
    REQUIRE(edits.size() == 2);
    REQUIRE(rows.setCells(edits, GridEditKind::Paste));
    fixture.settle();
    auto &apply = fixture.find<QPushButton>(u"quotaApply"_s);
    REQUIRE(apply.isEnabled());
    apply.click();
    fixture.settle();
    CHECK(fixture.shown(u"华东大区"_s) == 900'000'00);
    CHECK(fixture.shown(u"华北大区"_s) == 300'000'00);
}

TEST_CASE("Fairness says who is compared, or that nobody can be")
{
    QuotaFixture fixture;
    fixture.trigger(u"quotas.fairness"_s);
    fixture.settle();
    auto &verdict = fixture.find<QLabel>(u"fairnessVerdict"_s);
    CHECK(verdict.isVisible());
    CHECK_FALSE(verdict.text().isEmpty());
    CHECK(fixture.find<Grid>(u"fairnessGrid"_s).gridModel()->rowCount() == 1);
}

TEST_CASE("No head and no figure of the table is cut, whatever its period columns")
{
    QuotaFixture fixture;
    fixture.shell.resize(1280, 800);
    Grid &grid = fixture.grid();
    grid.setMoneyUnit(MoneyUnit::One);
    const QFontMetricsF strong(font(TypeRole::Strong));
    for (const auto &grain : {u"year"_s, u"quarter"_s, u"month"_s}) {
        fixture.find<Segmented>(u"quotaGrain"_s).setCurrent(grain);
        fixture.settle();
        for (int view = 0; view < grid.columns().count(); ++view) {
            INFO(grid.headerTitle(view).toStdString());
            CHECK(grid.columns().width(view) >= strong.horizontalAdvance(grid.headerTitle(view)) + 2 * px(8));
            for (int row = 0; row < fixture.model().rowCount() && view > 0; ++row)
                CHECK(grid.columns().width(view)
                      >= strong.horizontalAdvance(grid.displayText(row, grid.columns().model(view))) + 2 * px(8));
        }
    }
}

TEST_CASE("What was done to the table's columns is there the next time, and its views too")
{
    ShellFixture fixture;
    const QString key = u"share"_s;
    for (const bool again : {false, true}) {
        GridStore store;
        store.setColumns({{.key = u"name"_s, .title = u"Name"_s}, {.key = key, .title = u"Share"_s}});
        Grid grid;
        grid.setGridModel(&store);
        rememberGrid(grid, fixture.preferences, u"test"_s);
        CHECK(grid.columns().viewOf(key).has_value() != again);
        CHECK(grid.views().contains(u"short"_s) == again);
        grid.setColumnVisible(key, false);
        grid.saveView(u"short"_s);
    }
}
