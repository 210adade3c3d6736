#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"
#include "ui/kit/grid/grid_paste.h"
#include "ui/kit/grid/paste_preview.h"

#include <QLabel>
#include <QPushButton>

using namespace grid_test;

namespace {

PastePreview *openPreview(Fixture &f, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    f.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    return f.grid.findChild<PastePreview *>(u"pastePreview"_s);
}

/// Gives it the keyboard, as a window system does it.
void activate(PastePreview *preview)
{
    preview->activateWindow();
    REQUIRE(QTest::qWaitFor([preview] { return QApplication::activeWindow() == preview; }));
}

} // namespace

TEST_CASE("A paste is shown cell by cell before it is done")
{
    Fixture f;
    f.store.setReadOnlyReason(u"locked by the head"_s);
    f.store.setFlags(1, 1, GridFlag::Locked);
    int changes = 0;
    f.store.setEditor([&changes](const std::vector<GridCellEdit> &edits, GridEditKind kind) -> weiwo::Status {
        ++changes;
        CHECK(kind == GridEditKind::Paste);
        REQUIRE(edits.size() == 2);
        // 4,000 stands there already.
        CHECK_FALSE(edits[0].same);
        CHECK(edits[1].same);
        return {};
    });
    PastePreview *preview = openPreview(f, u"1500\r\n2500\r\nmuch\r\n4000\r\n"_s);
    REQUIRE(preview);
    CHECK(preview->isVisible());
    const GridModel &rows = *preview->findChild<Grid *>(u"pasteGrid"_s)->gridModel();
    REQUIRE(rows.rowCount() == 4);
    CHECK(rows.text(0, 0) == u"row 0"_s);
    CHECK(rows.text(0, 2) == u"1,000"_s);
    CHECK(rows.text(0, 3) == u"1,500"_s);
    CHECK(rows.number(0, 4) == 1);
    CHECK(rows.text(1, 4) == u"locked by the head"_s);
    CHECK(rows.number(2, 4) == 3);
    CHECK(rows.number(3, 4) == 0);
    CHECK(changes == 0);
    CHECK(f.amount(0, 1) == 1'000'00);
    preview->findChild<QPushButton *>(u"pasteApply"_s)->click();
    CHECK(changes == 1);
    CHECK(f.amount(0, 1) == 1'500'00);
    CHECK(f.amount(1, 1) == 2'000'00);
    CHECK(f.amount(2, 1) == 3'000'00);
}

TEST_CASE("A preview that is cancelled leaves everything as it was")
{
    Fixture f;
    PastePreview *preview = openPreview(f, u"7"_s);
    REQUIRE(preview);
    preview->findChild<QPushButton *>(u"pasteCancel"_s)->click();
    CHECK(f.amount(0, 1) == 1'000'00);
}

TEST_CASE("A preview answers to the keyboard wherever the focus is")
{
    struct Case
    {
        QString at;
        Qt::Key key;
        Qt::KeyboardModifiers held;
        bool pasted;
    };
    const Case row = GENERATE(Case{u"pasteApply"_s, Qt::Key_Return, Qt::NoModifier, true},
                              Case{u"pasteGrid"_s, Qt::Key_Return, Qt::NoModifier, true},
                              Case{u"pasteGrid"_s, Qt::Key_Enter, Qt::KeypadModifier, true},
                              Case{u"pasteGrid"_s, Qt::Key_Return, Qt::ControlModifier, true},
                              Case{u"pasteCancel"_s, Qt::Key_Return, Qt::ControlModifier, true},
                              Case{u"pasteCancel"_s, Qt::Key_Return, Qt::NoModifier, false},
                              Case{u"pasteGrid"_s, Qt::Key_Escape, Qt::NoModifier, false},
                              Case{u"pasteApply"_s, Qt::Key_Escape, Qt::NoModifier, false});
    INFO(row.at.toStdString() << " key " << int(row.key) << " with " << int(row.held));
    Fixture f;
    PastePreview *preview = openPreview(f, u"1500"_s);
    REQUIRE(preview);
    activate(preview);
    CHECK(QApplication::focusWidget() == preview->findChild<QPushButton *>(u"pasteApply"_s));
    auto *at = preview->findChild<QWidget *>(row.at);
    REQUIRE(at);
    at->setFocus();
    QTest::keyClick(at, row.key, row.held);
    CHECK_FALSE(f.grid.findChild<PastePreview *>(u"pastePreview"_s)->isVisible());
    CHECK((f.amount(0, 1) == 1'500'00) == row.pasted);
}

TEST_CASE("Tab goes round the preview's table and buttons")
{
    Fixture f;
    PastePreview *preview = openPreview(f, u"1500"_s);
    REQUIRE(preview);
    activate(preview);
    auto *cells = preview->findChild<Grid *>(u"pasteGrid"_s);
    cells->setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached << QApplication::focusWidget()->objectName();
    }
    CHECK(reached.contains(u"pasteApply"_s));
    CHECK(reached.contains(u"pasteCancel"_s));
    cells->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    CHECK(QApplication::focusWidget() != cells);
}

TEST_CASE("Where nothing can be pasted there is nothing to press, and an empty clipboard says so")
{
    Fixture f;
    f.grid.setCurrentCell(0, 0);
    PastePreview *preview = openPreview(f, u"7"_s);
    REQUIRE(preview);
    CHECK_FALSE(preview->findChild<QPushButton *>(u"pasteApply"_s)->isEnabled());
    preview->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList said;
    QObject::connect(&f.grid, &Grid::refused, [&said](const QString &text) { said << text; });
    CHECK_FALSE(openPreview(f, QString()));
    CHECK(said.size() == 1);
}

TEST_CASE("A paste hands over as the same what a cell shows already, and says nothing of it")
{
    Fixture f;
    std::vector<GridCellEdit> written;
    int changes = 0;
    f.store.setEditor([&](const std::vector<GridCellEdit> &edits, GridEditKind) -> weiwo::Status {
        ++changes;
        written = edits;
        return {};
    });
    int refused = 0;
    QObject::connect(&f.grid, &Grid::refused, [&refused] { ++refused; });
    const auto paste = [&f](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        f.key(Qt::Key_V, Qt::ControlModifier);
    };
    paste(u"1000\t0\r\n2000\t5\r\n"_s);
    REQUIRE(changes == 1);
    std::erase_if(written, [](const GridCellEdit &edit) { return edit.same; });
    REQUIRE(written.size() == 1);
    CHECK(written[0].row == 1);
    CHECK(written[0].column == 2);
    CHECK(written[0].number == 500);
    CHECK(f.grid.selection().block() == GridBlock{0, 1, 1, 2});
    f.grid.setCurrentCell(2, 1);
    paste(u"3000\r\n4000\r\n"_s);
    CHECK(changes == 1);
    CHECK(refused == 0);
    CHECK(f.grid.selection().block() == GridBlock{2, 1, 3, 1});
}
