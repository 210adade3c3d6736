#include "tests/ui/panels/tiers_fixture.h"
#include "tests/ui/shell/writers.h"
#include "ui/kit/grid/grid_view.h"

using namespace weiwo;
using namespace weiwo::test;

namespace {

/// Every part of a form that shows stands within what can be seen of it.
void checkWidths(const QWidget &form)
{
    const auto *area = form.findChild<QScrollArea *>();
    REQUIRE(area);
    const int room = area->viewport()->width();
    CHECK(area->widget()->width() <= room);
    for (const QWidget *part : area->widget()->findChildren<QWidget *>()) {
        if (!part->isVisible() || !(qobject_cast<const QPushButton *>(part) || qobject_cast<const QLabel *>(part) || qobject_cast<const QLineEdit *>(part) || qobject_cast<const QComboBox *>(part)))
            continue;
        INFO(part->objectName().toStdString() << " " << part->metaObject()->className());
        CHECK(part->mapTo(area->widget(), QPoint(part->width(), 0)).x() <= room);
        if (const auto *button = qobject_cast<const QPushButton *>(part))
            CHECK(button->width() >= button->sizeHint().width());
    }
}

} // namespace

TEST_CASE("A tier by hand that is refused stays in its form with what was typed, and says why at the field")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.override"_s);
    fixture.type(u"tierWords"_s, u"VIP"_s);
    fixture.type(u"tierDate"_s, u"2020-01-01"_s);
    fixture.click(u"tierAccept"_s);
    CHECK(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    CHECK(fixture.find<QLineEdit>(u"tierWords"_s).text() == u"VIP"_s);
    CHECK(fixture.find<QLineEdit>(u"tierDate"_s).text() == u"2020-01-01"_s);
    CHECK(fixture.problemAt(u"tierDate"_s).contains(u"today or later"_s));
    CHECK(fixture.messages() == 0);
    CHECK(fixture.digest() == before);
    // Mended, it is stored and goes.
    fixture.type(u"tierDate"_s, u"2026-12-31"_s);
    fixture.click(u"tierAccept"_s);
    CHECK_FALSE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    CHECK(fixture.digest() != before);
    fixture.undo();
    CHECK(fixture.digest() == before);
}

TEST_CASE("A contact that is refused stays in its form with what was typed")
{
    TierFixture fixture;
    // Who got a tier in January has been owed a contact for weeks.
    fixture.type(u"tierDay"_s, u"2026-01-31"_s);
    QTest::keyClick(&fixture.find<QLineEdit>(u"tierDay"_s), Qt::Key_Return);
    fixture.settle();
    fixture.press(u"tiers.apply"_s);
    fixture.press(u"tiers.show.due"_s);
    const QString before = fixture.digest();
    fixture.press(u"tiers.log"_s);
    REQUIRE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    fixture.type(u"tierWords"_s, u"samples"_s);
    fixture.type(u"tierDate"_s, u"2026-12-31"_s);
    fixture.click(u"tierAccept"_s);
    CHECK(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    CHECK(fixture.find<QLineEdit>(u"tierWords"_s).text() == u"samples"_s);
    CHECK_FALSE(fixture.problemAt(u"tierDate"_s).isEmpty());
    CHECK(fixture.messages() == 0);
    CHECK(fixture.digest() == before);
    fixture.type(u"tierDate"_s, u"2026-03-30"_s);
    fixture.click(u"tierAccept"_s);
    CHECK_FALSE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    CHECK(fixture.digest() != before);
}

TEST_CASE("A scheme that is refused stays in its form, at the tier and field that are wrong")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    fixture.press(u"tiers.show.scheme"_s);
    fixture.press(u"tiers.edit"_s);
    const auto &form = fixture.find<QWidget>(u"tierForm"_s);
    fixture.type(u"tierMonths"_s, u"500"_s);
    fixture.click(u"tierSave"_s);
    CHECK(form.isVisible());
    CHECK(fixture.find<QLineEdit>(u"tierMonths"_s).text() == u"500"_s);
    CHECK(fixture.problemAt(u"tierMonths"_s).contains(u"120"_s));
    CHECK(fixture.messages() == 0);
    fixture.type(u"tierMonths"_s, u"6"_s);
    // Of another tier than the one that shows: it is turned to.
    auto &grid = fixture.find<Grid>(u"tierScheme"_s);
    const QString second = fixture.evaluation().scheme.tiers[1].name;
    grid.setCurrentCell(0, 1);
    fixture.type(u"tierName"_s, tierTitle({.name = second}));
    fixture.click(u"tierSave"_s);
    CHECK(form.isVisible());
    CHECK(grid.currentCell().row == 0);
    CHECK(fixture.problemAt(u"tierName"_s).contains(tierTitle({.name = second})));
    fixture.find<QLineEdit>(u"tierName"_s).setText(second);
    fixture.click(u"tierSave"_s);
    CHECK(form.isVisible());
    CHECK(grid.currentCell().row == 1);
    CHECK_FALSE(fixture.problemAt(u"tierName"_s).isEmpty());
    // What is wrong is mended first.
    grid.setCurrentCell(0, 1);
    CHECK(grid.currentCell().row == 1);
    fixture.type(u"tierName"_s, u"Gold"_s);
    fixture.click(u"tierSave"_s);
    CHECK_FALSE(form.isVisible());
    CHECK(fixture.evaluation().scheme.scheme.months == 6);
    CHECK(fixture.evaluation().scheme.tiers[0].name == second);
    CHECK(fixture.evaluation().scheme.tiers[1].name == u"Gold"_s);
    fixture.undo();
    CHECK(fixture.digest() == before);
}

TEST_CASE("The form of a scheme has room for all of it in a small window, and opens at its top")
{
    TierFixture fixture;
    fixture.shell.resize(1280, 800);
    fixture.press(u"tiers.show.scheme"_s);
    fixture.press(u"tiers.edit"_s);
    const auto &form = fixture.find<QWidget>(u"tierForm"_s);
    auto *area = form.findChild<QScrollArea *>();
    REQUIRE(area);
    for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
        INFO(language.toStdString());
        fixture.preferences.choose(u"language"_s, language);
        fixture.settle();
        for (int row = 0; row < 3; ++row) {
            fixture.find<Grid>(u"tierScheme"_s).setCurrentCell(row, 1);
            fixture.settle();
            checkWidths(form);
        }
    }
    fixture.find<Grid>(u"tierScheme"_s).setCurrentCell(1, 1);
    fixture.settle();
    REQUIRE(area->verticalScrollBar()->maximum() > 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    fixture.click(u"tierFormCancel"_s);
    fixture.press(u"tiers.edit"_s);
    CHECK(area->verticalScrollBar()->value() == 0);
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    fixture.find<Grid>(u"tierScheme"_s).setCurrentCell(0, 1);
    fixture.settle();
    CHECK(area->verticalScrollBar()->value() == 0);
}

TEST_CASE("Undo and redo of an evaluation are told, and the status line says what holds now")
{
    TierFixture fixture;
    CHECK(fixture.status().startsWith(u"No tiers are applied yet"_s));
    CHECK(fixture.status().contains(u"30 customer"_s));
    fixture.press(u"tiers.apply"_s);
    CHECK(fixture.status().startsWith(u"Tiers applied as of 2026-04-01"_s));
    CHECK(fixture.status().contains(u"0 customer"_s));
    fixture.undo();
    CHECK(fixture.toast().startsWith(u"Undo: Apply the tiers"_s));
    CHECK(fixture.status().startsWith(u"No tiers are applied yet"_s));
    QTest::keyClick(&fixture.shell, Qt::Key_Y, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.toast().startsWith(u"Redo: Apply the tiers"_s));
    CHECK(fixture.status().startsWith(u"Tiers applied as of 2026-04-01"_s));
    // Where the preview is not looked at, nothing is said of what it was.
    fixture.press(u"tiers.show.matrix"_s);
    fixture.undo();
    CHECK(fixture.status() == u"No tiers are applied yet"_s);
    fixture.press(u"tiers.show.preview"_s);
    CHECK(fixture.status().contains(u"30 customers move"_s));
}

TEST_CASE("Tiers are judged and applied as of the day that is chosen; one that cannot be says why first")
{
    TierFixture fixture;
    const QString before = fixture.digest();
    auto &day = fixture.find<QLineEdit>(u"tierDay"_s);
    auto &apply = fixture.find<QAction>(u"tiers.apply"_s);
    const auto &problem = fixture.find<QLabel>(u"tierDayProblem"_s);
    CHECK(day.text() == u"2026-04-01"_s);
    const auto choose = [&](const QString &text) {
        fixture.type(u"tierDay"_s, text);
        QTest::keyClick(&day, Qt::Key_Return);
        fixture.settle();
    };
    choose(u"2026-04-02"_s);
    CHECK(problem.text().contains(u"2026-04-02 is still to come"_s));
    CHECK_FALSE(apply.isEnabled());
    choose(u"soon"_s);
    CHECK_FALSE(problem.text().isEmpty());
    CHECK_FALSE(apply.isEnabled());
    choose(u"2026-03-15"_s);
    CHECK(problem.text().isEmpty());
    CHECK(apply.isEnabled());
    fixture.press(u"tiers.apply"_s);
    CHECK(fixture.toast().contains(u"2026-03-15"_s));
    {
        Reader now = fixture.reader();
        const auto runs = tierRuns(now, usualTierScheme().scheme.id);
        REQUIRE(runs);
        REQUIRE(runs->size() == 1);
        CHECK(runs->front().asOf == QDate(2026, 3, 15));
    }
    const QString applied = fixture.digest();
    choose(u"2026-03-14"_s);
    CHECK(problem.text().contains(u"2026-03-15"_s));
    CHECK_FALSE(apply.isEnabled());
    apply.trigger();
    fixture.settle();
    CHECK(fixture.digest() == applied);
    // An evaluation of a later day counts, whoever moves.
    day.clear();
    QTest::keyClick(&day, Qt::Key_Return);
    fixture.settle();
    CHECK(day.text() == u"2026-04-01"_s);
    CHECK(apply.isEnabled());
    // With the evaluation undone the earlier day is one.
    choose(u"2026-03-14"_s);
    fixture.undo();
    CHECK(fixture.digest() == before);
    CHECK(problem.text().isEmpty());
    CHECK(apply.isEnabled());
}

TEST_CASE("A tier by hand closes its own form only, and is told where it is refused after that was left")
{
    TierFixture fixture;
    LongWrite write(*fixture.shell.session());
    const bool wrong = GENERATE(true, false);
    fixture.trigger(u"tiers.override"_s);
    fixture.type(u"tierWords"_s, u"VIP"_s);
    fixture.type(u"tierDate"_s, wrong ? u"2020-01-01"_s : u"2026-12-31"_s);
    fixture.find<QPushButton>(u"tierAccept"_s).click();
    QTest::keyClick(&fixture.find<QLineEdit>(u"tierDate"_s), Qt::Key_Escape);
    CHECK_FALSE(fixture.find<QWidget>(u"tierAction"_s).isVisible());
    fixture.trigger(u"tiers.show.scheme"_s);
    fixture.trigger(u"tiers.edit"_s);
    fixture.type(u"tierMonths"_s, u"6"_s);
    write.finish();
    fixture.settle();
    CHECK(fixture.find<QWidget>(u"tierForm"_s).isVisible());
    CHECK(fixture.find<QLineEdit>(u"tierMonths"_s).text() == u"6"_s);
    CHECK(fixture.messages() == (wrong ? 1 : 0));
    CHECK(fixture.find<MessageBar>(u"messageBar"_s).text().contains(u"today or later"_s) == wrong);
}

TEST_CASE("A draft of a scheme is judged as of the day that its counts are of, and says why where it cannot be")
{
    TierFixture fixture;
    const auto choose = [&](const QString &text) {
        fixture.type(u"tierDay"_s, text);
        QTest::keyClick(&fixture.find<QLineEdit>(u"tierDay"_s), Qt::Key_Return);
        fixture.settle();
    };
    const auto draft = [&](const QString &months) {
        fixture.press(u"tiers.show.scheme"_s);
        fixture.press(u"tiers.edit"_s);
        fixture.type(u"tierMonths"_s, months);
        QTest::qWait(400);
        fixture.settle();
    };
    const auto &words = fixture.find<QLabel>(u"tierSchemeWords"_s);
    auto &grid = fixture.find<Grid>(u"tierScheme"_s);
    const auto isCounted = [&grid] { return grid.gridModel()->number(0, 3).has_value(); };
    choose(u"2026-03-14"_s);
    // A day to come: what was judged stays, and with it the day of drafts.
    choose(u"2026-04-02"_s);
    draft(u"6"_s);
    CHECK(words.text().contains(u"6 month"_s));
    CHECK(isCounted());
    fixture.click(u"tierFormCancel"_s);
    // Somebody applies the tiers as of a later day: as of the 14th nothing can be judged any more.
    const TierEvaluation later = fixture.evaluation();
    REQUIRE(fixture.shell.session()->workspace().edit({u"tiers.apply"_s, {u"A"_s, u"2026-04-01"_s}},
                                                      [&](Edit &edit) { return applyTiers(edit, later).map([](const auto &) {}); }));
    fixture.settle();
    draft(u"7"_s);
    CHECK(words.text().contains(u"2026-04-01"_s));
    CHECK_FALSE(isCounted());
    fixture.click(u"tierFormCancel"_s);
    CHECK_FALSE(words.text().contains(u"7 month"_s));
    CHECK(isCounted());
}
