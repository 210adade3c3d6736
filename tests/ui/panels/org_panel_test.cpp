#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/scope_picker.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QStringList names(const Grid &grid)
{
    QStringList all;
    for (int row = 0; row < grid.gridModel()->rowCount(); ++row)
        all.append(grid.gridModel()->text(row, 0));
    return all;
}

} // namespace

TEST_CASE("The organization shows the tree and the chosen node's page")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"org"_s);
    auto &grid = fixture.find<Grid>(u"orgGrid"_s);
    CHECK(names(grid).contains(u"华东大区"_s));
    CHECK(names(grid).contains(u"李静"_s));
    fixture.shell.navigator().openPanel(u"org"_s, fixture.seller.text());
    fixture.settle();
    CHECK(fixture.find<QLabel>(u"nodeTitle"_s).text() == u"李静"_s);
    CHECK(grid.gridModel()->text(grid.currentCell().row, 0) == u"李静"_s);
}

TEST_CASE("A person is added with a name, from a date on, and one undo takes them away")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"org"_s, fixture.east.text());
    fixture.settle();
    QTest::keyClick(&fixture.shell, Qt::Key_N, Qt::ControlModifier);
    auto &name = fixture.find<QLineEdit>(u"nodeName"_s);
    REQUIRE(name.isVisible());
    fixture.find<QPushButton>(u"nodeSave"_s).click();
    CHECK(name.isVisible());
    name.setText(u"赵敏"_s);
    fixture.find<QPushButton>(u"nodeSave"_s).click();
    fixture.settle();
    auto &grid = fixture.find<Grid>(u"orgGrid"_s);
    REQUIRE(names(grid).contains(u"赵敏"_s));
    QTest::keyClick(&fixture.shell, Qt::Key_Z, Qt::ControlModifier);
    fixture.settle();
    CHECK_FALSE(names(grid).contains(u"赵敏"_s));
}

TEST_CASE("A move holds from its date on: the tree of the day before is as it was")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"org"_s, fixture.seller.text());
    fixture.settle();
    fixture.trigger(u"org.move"_s);
    auto &accept = fixture.find<QPushButton>(u"moveAccept"_s);
    CHECK_FALSE(accept.isEnabled());
    fixture.find<QPushButton>(u"moveTarget"_s).click();
    ScopePicker *picker = nullptr;
    for (ScopePicker *one : fixture.shell.findChildren<ScopePicker *>())
        if (one->isVisible())
            picker = one;
    REQUIRE(picker);
    auto *search = picker->findChild<QLineEdit *>(u"scopeSearch"_s);
    search->setText(u"华北"_s);
    QTest::keyClick(search, Qt::Key_Return);
    fixture.find<QLineEdit>(u"moveFrom"_s).setText(u"2026-03-01"_s);
    REQUIRE(accept.isEnabled());
    accept.click();
    fixture.settle();
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    const auto parentOn = [&](QDate date) {
        const auto tree = org::Tree::load(*reader, date);
        REQUIRE(tree);
        return tree->at(tree->at(*tree->indexOf(fixture.seller)).parent).node.id;
    };
    CHECK(parentOn(QDate(2026, 2, 28)) == fixture.east);
    CHECK(parentOn(QDate(2026, 3, 1)) == fixture.north);
}

TEST_CASE("A unit that people stand in is not deleted, and the message says why")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.navigator().openPanel(u"org"_s, fixture.east.text());
    fixture.settle();
    fixture.trigger(u"org.remove"_s);
    fixture.settle();
    CHECK(fixture.find<QWidget>(u"messageBar"_s).isVisible());
    CHECK(names(fixture.find<Grid>(u"orgGrid"_s)).contains(u"华东大区"_s));
}

TEST_CASE("Esc in a field of the form gives it up, and its buttons are in sight in a low window")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.shell.resize(1280, 640);
    fixture.shell.navigator().openPanel(u"org"_s, fixture.east.text());
    fixture.settle();
    QTest::keyClick(&fixture.shell, Qt::Key_N, Qt::ControlModifier);
    auto &name = fixture.find<QLineEdit>(u"nodeName"_s);
    REQUIRE(name.isVisible());
    const auto &save = fixture.find<QPushButton>(u"nodeSave"_s);
    fixture.settle();
    CHECK(save.visibleRegion().boundingRect() == save.rect());
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK_FALSE(name.isVisible());
}
