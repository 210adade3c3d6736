#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("The journal shows who changed what, before and after, and undoes from there")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    const auto renamed = fixture.shell.session()->workspace().edit(
        {u"org.updateNode"_s, {EditTitle::record(u"node"_s, fixture.east.raw())}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(org::Node node, org::node(edit, fixture.east));
            node.name = u"华东区"_s;
            return org::updateNode(edit, node);
        });
    REQUIRE(renamed);
    fixture.open(u"journal"_s);
    auto &grid = fixture.find<Grid>(u"journalGrid"_s);
    const GridModel &rows = *grid.gridModel();
    REQUIRE(rows.rowCount() >= 3);
    CHECK(rows.text(0, 2) == u"Change 华东区"_s);
    CHECK(rows.text(0, 1) == u"王小明"_s);

    grid.setCurrentCell(0, 2);
    fixture.settle();
    const GridModel &changes = *fixture.find<Grid>(u"journalChanges"_s).gridModel();
    REQUIRE(changes.rowCount() == 1);
    CHECK(changes.text(0, 2) == u"华东大区"_s);
    CHECK(changes.text(0, 3) == u"华东区"_s);

    fixture.trigger(u"journal.undo"_s);
    fixture.settle();
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    const auto node = org::node(*reader, fixture.east);
    REQUIRE(node);
    CHECK(node->name == u"华东大区"_s);
    CHECK(rows.text(0, 3) == u"undo"_s);
    CHECK(rows.text(1, 5) == u"undone"_s);
}

TEST_CASE("The journal is narrowed by source and searched")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"journal"_s);
    auto &grid = fixture.find<Grid>(u"journalGrid"_s);
    const int all = grid.gridModel()->rowCount();
    auto &origin = fixture.find<QComboBox>(u"journalOrigin"_s);
    origin.setCurrentIndex(origin.findData(u"import"_s));
    Q_EMIT origin.activated(origin.currentIndex());
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 0);
    origin.setCurrentIndex(0);
    Q_EMIT origin.activated(0);
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == all);
    fixture.find<QLineEdit>(u"journalSearch"_s).setText(u"华东"_s);
    CHECK(grid.viewRowCount() == 1);
}

TEST_CASE("An entry that was changed since is not undone, and the message says so")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    for (const QString &name : {u"A"_s, u"B"_s}) {
        const auto renamed = fixture.shell.session()->workspace().edit(
            {u"org.updateNode"_s, {name}}, [&](Edit &edit) -> Status {
                WEIWO_ASSIGN(org::Node node, org::node(edit, fixture.east));
                node.name = name;
                return org::updateNode(edit, node);
            });
        REQUIRE(renamed);
    }
    fixture.open(u"journal"_s);
    fixture.find<Grid>(u"journalGrid"_s).setCurrentCell(1, 2);
    fixture.settle();
    fixture.trigger(u"journal.undo"_s);
    fixture.settle();
    CHECK(fixture.find<QWidget>(u"messageBar"_s).isVisible());
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    CHECK(org::node(*reader, fixture.east)->name == u"B"_s);
}

TEST_CASE("Counts of records are not cut, and the status line says how many of the entries are shown")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.resize(1280, 800);
    const auto many = fixture.shell.session()->workspace().edit({u"org.addNode"_s, {u"X"_s}}, [](Edit &edit) -> Status {
        for (int i = 0; i < 144; ++i) {
            WEIWO_ASSIGN([[maybe_unused]] const org::NodeId made,
                         org::addNode(edit, ShellFixture::unit(u"X%1"_s.arg(i)), {}, QDate(2020, 1, 1)));
        }
        return {};
    });
    REQUIRE(many);
    fixture.open(u"journal"_s);
    fixture.settle();
    auto &grid = fixture.find<Grid>(u"journalGrid"_s);
    const int view = *grid.columns().view(4);
    const QModelIndex cell = grid.model()->index(0, view);
    CHECK(grid.displayText(0, 4).toInt() >= 144);
    const QRect at = grid.visualRect(cell);
    CHECK(grid.viewport()->rect().contains(at));
    CHECK(at.width() >= grid.fontMetrics().horizontalAdvance(u"12,345"_s) + px(16));

    const auto &status = fixture.find<QLabel>(u"statusText"_s);
    const int all = grid.gridModel()->rowCount();
    CHECK(status.text() == u"%1 entries"_s.arg(all));
    auto &search = fixture.find<QLineEdit>(u"journalSearch"_s);
    search.setText(u"华东"_s);
    CHECK(status.text() == u"1 of %1 entries"_s.arg(all));
    search.clear();
    CHECK(status.text() == u"%1 entries"_s.arg(all));
    grid.setColumnFilter(u"what"_s, u"华东"_s);
    CHECK(status.text() == u"1 of %1 entries"_s.arg(all));
}
