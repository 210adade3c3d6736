#include "ui/shell/grid_memory.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// The grid of that name in the panel that is shown.
Grid &gridOf(ShellFixture &fixture, const QString &part, const QString &name)
{
    QWidget *panel = fixture.shell.stage().current();
    REQUIRE(panel);
    auto *within = part.isEmpty() ? panel : panel->findChild<QWidget *>(part);
    REQUIRE(within);
    auto *grid = within->findChild<Grid *>(name);
    REQUIRE(grid);
    return *grid;
}

QStringList keysOf(const Grid &grid)
{
    QStringList keys;
    for (int view = 0; view < grid.columns().count(); ++view)
        keys << grid.columns().spec(view).key;
    return keys;
}

} // namespace

TEST_CASE("What a user made of a panel's table is there when the workspace is opened again")
{
    struct Row
    {
        QString panel;
        QString part;
        QString grid;
        QString hidden;
        QString wide;
        QString sorted;
    };
    const Row row = GENERATE(
        Row{u"org"_s, {}, u"orgGrid"_s, u"leader"_s, u"code"_s, u"people"_s},
        Row{u"journal"_s, {}, u"journalGrid"_s, u"origin"_s, u"who"_s, u"when"_s},
        Row{u"journal"_s, {}, u"journalChanges"_s, u"table"_s, u"field"_s, u"record"_s},
        Row{u"import"_s, u"fileStep"_s, u"batchGrid"_s, u"rows"_s, u"file"_s, u"when"_s},
        Row{u"import"_s, u"checkStep"_s, u"findingsGrid"_s, u"value"_s, u"column"_s, u"row"_s},
        Row{u"import"_s, u"resultStep"_s, u"findingsGrid"_s, u"value"_s, u"column"_s, u"row"_s});
    INFO(row.panel.toStdString() << ' ' << row.grid.toStdString());
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(row.panel);
    Grid &grid = gridOf(fixture, row.part, row.grid);
    REQUIRE(keysOf(grid).contains(row.hidden));
    grid.setColumnVisible(row.hidden, false);
    grid.resizeColumn(*grid.columns().viewOf(row.wide), 317);
    grid.moveColumn(*grid.columns().viewOf(row.wide), 1);
    grid.setFrozenColumns(2);
    grid.setSort(row.sorted, true);
    const QStringList order = keysOf(grid);
    const QPointer<Grid> before(&grid);

    fixture.shell.workspaces().close();
    fixture.settle();
    fixture.shell.workspaces().open(fixture.path(u"a.weiwo"_s));
    fixture.settle();
    fixture.open(row.panel);
    const Grid &again = gridOf(fixture, row.part, row.grid);
    CHECK_FALSE(before);
    CHECK(keysOf(again) == order);
    CHECK(again.columns().width(*again.columns().viewOf(row.wide)) == 317);
    CHECK(again.columns().frozen() == 2);
    REQUIRE(again.sort().size() == 1);
    CHECK(again.sort()[0].descending);
    CHECK(again.gridModel()->column(again.sort()[0].column).key == row.sorted);
}
