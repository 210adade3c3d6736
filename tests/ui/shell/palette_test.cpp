#include "tests/ui/shell/shell_fixture.h"
#include "ui/shell/palette.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const PaletteIndex &index, const QString &typed, const QStringList &recent = {})
{
    QStringList found;
    for (const PaletteItem *item : index.find(PaletteQuery::parse(typed), recent, 10))
        found.append(item->title);
    return found;
}

PaletteIndex sample()
{
    PaletteIndex index;
    index.setItems({{PaletteKind::Panel, u"panel:quotas"_s, u"目标分解"_s, u"Quota breakdown"_s, {}, {}, {}},
                    {PaletteKind::Panel, u"panel:org"_s, u"组织"_s, u"Organization"_s, {}, {}, {}},
                    {PaletteKind::Command, u"shell.undo"_s, u"撤销"_s, u"Undo"_s, {}, {}, {}},
                    {PaletteKind::Unit, u"node:1"_s, u"华东大区"_s, u"E"_s, {}, {}, {}},
                    {PaletteKind::Person, u"node:2"_s, u"李静"_s, {}, {}, {}, {}}});
    return index;
}

} // namespace

TEST_CASE("The palette's index finds by Chinese, English, pinyin and initials")
{
    const PaletteIndex index = sample();
    CHECK(titles(index, u"mbfj"_s).value(0) == u"目标分解"_s);
    CHECK(titles(index, u"目标"_s).value(0) == u"目标分解"_s);
    CHECK(titles(index, u"quota"_s).value(0) == u"目标分解"_s);
    CHECK(titles(index, u"lijing"_s).value(0) == u"李静"_s);
    CHECK(titles(index, u"hddq"_s).value(0) == u"华东大区"_s);
    CHECK(titles(index, u"xyzzy"_s).isEmpty());
}

TEST_CASE("A prefix narrows the palette to one kind; recent ones come first where nothing is typed")
{
    const PaletteIndex index = sample();
    CHECK(titles(index, u">"_s) == QStringList{u"撤销"_s});
    CHECK(titles(index, u"@l"_s) == QStringList{u"李静"_s});
    CHECK(titles(index, u"/zz"_s) == QStringList{u"组织"_s});
    CHECK(titles(index, u":hd"_s) == QStringList{u"华东大区"_s});
    CHECK(titles(index, {}, {u"node:2"_s, u"shell.undo"_s}).mid(0, 2) == QStringList{u"李静"_s, u"撤销"_s});
}

TEST_CASE("Ctrl+K opens the palette; initials and Enter go to the unit; Esc gives the keyboard back")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    QTest::keyClick(&fixture.shell, Qt::Key_K, Qt::ControlModifier);
    Palette &palette = fixture.shell.commandPalette();
    REQUIRE(palette.isVisible());
    auto &edit = fixture.find<QLineEdit>(u"paletteEdit"_s);
    CHECK(QApplication::focusWidget() == &edit);
    QTest::keyClicks(&edit, u"hddq"_s);
    auto &list = fixture.find<QListView>(u"paletteList"_s);
    REQUIRE(list.model()->rowCount() > 0);
    CHECK(list.currentIndex().data().toString() == u"华东大区"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK_FALSE(palette.isVisible());
    CHECK(fixture.shell.navigator().place().scope == fixture.east.raw());

    auto &scope = fixture.find<QToolButton>(u"scope"_s);
    scope.setFocus();
    QTest::keyClick(&fixture.shell, Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette.isVisible());
    QTest::keyClick(&edit, Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
    CHECK(QApplication::focusWidget() == &scope);
}

TEST_CASE("A period typed into the palette is chosen; letters of an input method are matched at once")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.trigger(u"shell.palette"_s);
    auto &edit = fixture.find<QLineEdit>(u"paletteEdit"_s);
    auto &list = fixture.find<QListView>(u"paletteList"_s);
    edit.setText(u"2025Q3"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(fixture.shell.navigator().place().period == FiscalCalendar().quarter(2025, 3));

    fixture.trigger(u"shell.palette"_s);
    QInputMethodEvent composing(u"lijing"_s, {});
    QApplication::sendEvent(&edit, &composing);
    CHECK(edit.text().isEmpty());
    CHECK(list.currentIndex().data().toString() == u"李静"_s);
}

TEST_CASE("A palette that finds nothing says so, and what to try")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.trigger(u"shell.palette"_s);
    auto &edit = fixture.find<QLineEdit>(u"paletteEdit"_s);
    auto &none = fixture.find<QLabel>(u"paletteNone"_s);
    CHECK_FALSE(none.isVisible());
    QTest::keyClicks(&edit, u"xyzzy"_s);
    fixture.settle();
    REQUIRE(none.isVisible());
    CHECK(none.text().contains(u"xyzzy"_s));
    CHECK(none.text().contains(u"pinyin"_s));
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(fixture.shell.commandPalette().isVisible());
    edit.setText(u"@xyzzy"_s);
    CHECK(none.isVisible());
    CHECK(none.text().contains(u"sign in front"_s));
    edit.setText(u"hddq"_s);
    CHECK_FALSE(none.isVisible());
}

TEST_CASE("While customers are looked for, nothing is called missing")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    QTest::keyClick(&fixture.shell, Qt::Key_K, Qt::ControlModifier);
    auto &none = fixture.find<QLabel>(u"paletteNone"_s);
    fixture.find<QLineEdit>(u"paletteEdit"_s).setText(u"没有这个"_s);
    CHECK(none.isVisible());
    CHECK(none.text() == u"Looking among the customers…"_s);
    fixture.settle();
    CHECK(none.text().startsWith(u"Nothing is called"_s));
}
