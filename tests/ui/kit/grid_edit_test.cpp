#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"
#include "tests/ui/kit/scripted_dialogs.h"

#include <QLabel>

using namespace grid_test;

TEST_CASE("Typing replaces, Enter commits and goes down")
{
    Fixture f;
    f.type(u"1,250.5"_s);
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == u"1,250.5"_s);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK_FALSE(f.editor());
    CHECK(f.amount(0, 1) == 1'250'50);
    CHECK(f.grid.currentCell() == GridCell{1, 1});
    f.type(u"+10%"_s);
    QTest::keyClick(f.editor(), Qt::Key_Tab);
    CHECK(f.amount(1, 1) == 2'200'00);
    CHECK(f.grid.currentCell() == GridCell{1, 2});
    CHECK(f.grid.hasFocus());
}

TEST_CASE("F2 keeps the exact value in the shown unit, Esc gives it back")
{
    Fixture f;
    f.grid.setMoneyUnit(MoneyUnit::Wan);
    f.store.setNumber(0, 1, 12'045'137'26);
    f.key(Qt::Key_F2);
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == u"1204.513726"_s);
    QTest::keyClicks(f.editor(), u"9"_s);
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    CHECK_FALSE(f.editor());
    CHECK(f.amount(0, 1) == 12'045'137'26);
    CHECK(f.grid.currentCell() == GridCell{0, 1});
}

TEST_CASE("A bad value stays in the editor with the reason under it")
{
    Fixture f;
    f.type(u"12x"_s);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == u"12x"_s);
    auto *note = f.grid.viewport()->findChild<QLabel *>(u"gridEditorNote"_s);
    REQUIRE(note);
    CHECK(note->isVisible());
    CHECK_FALSE(note->text().isEmpty());
    CHECK(f.amount(0, 1) == 1'000'00);
    QTest::keyClick(f.editor(), Qt::Key_Backspace);
    CHECK(note->text() == u"= 12"_s);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK(f.amount(0, 1) == 12'00);
}

TEST_CASE("The model's refusal is shown like a bad value")
{
    Fixture f;
    f.store.setEditor([](const std::vector<GridCellEdit> &, GridEditKind) {
        return weiwo::fail(weiwo::errc::Locked, u"floor is 900"_s);
    });
    f.type(u"1"_s);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    REQUIRE(f.editor());
    CHECK(f.grid.viewport()->findChild<QLabel *>(u"gridEditorNote"_s)->text() == u"floor is 900"_s);
    CHECK(f.amount(0, 1) == 1'000'00);
}

TEST_CASE("Ctrl+Enter puts the typed value into the whole selection")
{
    Fixture f;
    std::vector<GridEditKind> kinds;
    f.store.setEditor(
        [&kinds](const std::vector<GridCellEdit> &, GridEditKind kind) -> weiwo::Status {
            kinds.push_back(kind);
            return {};
        });
    f.grid.selectBlock({0, 1, 2, 2});
    f.type(u"7"_s);
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    for (const int row : {0, 1, 2}) {
        CHECK(f.amount(row, 1) == 700);
        CHECK(f.amount(row, 2) == 700);
    }
    CHECK(f.amount(3, 1) == 4'000'00);
    CHECK(kinds == std::vector<GridEditKind>{GridEditKind::Fill});
    f.type(u"+5%"_s);
    QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.amount(0, 1) == 735);
    CHECK(f.grid.applyToSelection(u"+=300"_s));
    CHECK(f.grid.applyToSelection(u"*2"_s));
    CHECK(kinds
          == std::vector{GridEditKind::Fill, GridEditKind::Multiply, GridEditKind::Fill,
                         GridEditKind::Multiply});
}

TEST_CASE("Locked and read-only cells say why and do not open")
{
    Fixture f;
    f.store.setFlags(0, 1, GridFlag::Locked);
    f.store.setReadOnlyReason(u"Locked by Wang"_s);
    QSignalSpy refused(&f.grid, &Grid::refused);
    f.type(u"5"_s);
    CHECK_FALSE(f.editor());
    REQUIRE(refused.count() == 1);
    CHECK(refused[0][0].toString() == u"Locked by Wang"_s);
    f.grid.setCurrentCell(0, 0);
    f.key(Qt::Key_F2);
    CHECK_FALSE(f.editor());
}

TEST_CASE("An input method loses no letter, and its Enter commits nothing")
{
    Fixture f;
    f.grid.setCurrentCell(0, 4);
    QInputMethodEvent compose(u"hua"_s, {});
    QCoreApplication::sendEvent(&f.grid, &compose);
    REQUIRE(f.editor());
    QInputMethodEvent commit;
    commit.setCommitString(u"\u534E"_s);
    QCoreApplication::sendEvent(&f.grid, &commit);
    CHECK(f.editor()->text() == u"\u534E"_s);
    CHECK(f.store.text(0, 4).isEmpty());
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK(f.store.text(0, 4) == u"\u534E"_s);
}

TEST_CASE("Text committed without a composition arrives too")
{
    Fixture f;
    f.grid.setCurrentCell(1, 4);
    QInputMethodEvent commit;
    commit.setCommitString(u"\uFF0C"_s);
    QCoreApplication::sendEvent(&f.grid, &commit);
    REQUIRE(f.editor());
    CHECK(f.editor()->text() == u"\uFF0C"_s);
}

TEST_CASE("Keys belong to the input method while it composes in the editor")
{
    Fixture f;
    f.grid.setCurrentCell(0, 4);
    f.key(Qt::Key_F2);
    REQUIRE(f.editor());
    QInputMethodEvent compose(u"ni"_s, {});
    QCoreApplication::sendEvent(f.editor(), &compose);
    QTest::keyClick(f.editor(), Qt::Key_Escape);
    CHECK(f.editor());
    QInputMethodEvent commit;
    commit.setCommitString(u"\u4F60"_s);
    QCoreApplication::sendEvent(f.editor(), &commit);
    QTest::keyClick(f.editor(), Qt::Key_Return);
    CHECK(f.store.text(0, 4) == u"\u4F60"_s);
}

TEST_CASE("Clicking elsewhere commits the open editor")
{
    Fixture f;
    f.type(u"55"_s);
    QTest::mouseClick(f.grid.viewport(), Qt::LeftButton, {}, f.grid.cellRect(2, 1).center());
    CHECK_FALSE(f.editor());
    CHECK(f.amount(0, 1) == 55'00);
    CHECK(f.grid.currentCell() == GridCell{2, 1});
}

TEST_CASE("Multiplying a selection leaves empty cells empty")
{
    Fixture f;
    f.store.setNumber(1, 1, std::nullopt);
    f.grid.selectBlock({0, 1, 2, 1});
    CHECK(f.grid.applyToSelection(u"*1.1"_s));
    CHECK(f.amount(0, 1) == 1'100'00);
    CHECK_FALSE(f.store.number(1, 1));
    CHECK(f.amount(2, 1) == 3'300'00);
    ScriptedDialogs script;
    script.texts = {u"/2"_s, std::nullopt};
    f.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.amount(0, 1) == 550'00);
    f.key(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.amount(0, 1) == 550'00);
    QSignalSpy refused(&f.grid, &Grid::refused);
    CHECK_FALSE(f.grid.applyToSelection(u"abc"_s));
    CHECK(refused.count() == 1);
}

TEST_CASE("Delete clears what may be cleared and counts the rest")
{
    Fixture f;
    f.store.setFlags(1, 1, GridFlag::Locked);
    QSignalSpy noticed(&f.grid, &Grid::noticed);
    f.grid.selectBlock({0, 1, 2, 1});
    f.key(Qt::Key_Delete);
    CHECK_FALSE(f.store.number(0, 1));
    CHECK(f.amount(1, 1) == 2'000'00);
    CHECK_FALSE(f.store.number(2, 1));
    CHECK(noticed.count() == 1);
}
