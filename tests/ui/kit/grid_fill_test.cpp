#include "tests/support/catch.h"
#include "tests/ui/kit/grid_support.h"
#include "ui/kit/grid/grid_fill.h"

using namespace grid_test;

namespace {

/// Drags the fill handle to the middle of a shown cell.
void drag(Fixture &f, int viewRow, int viewColumn, Qt::KeyboardModifiers modifiers = {})
{
    const QPoint from = f.grid.fillHandle().center();
    const QPoint to = f.grid.cellRect(viewRow, viewColumn).center();
    QTest::mousePress(f.grid.viewport(), Qt::LeftButton, modifiers, from);
    QTest::mouseMove(f.grid.viewport(), (from + to) / 2);
    QTest::mouseMove(f.grid.viewport(), to);
    QTest::mouseRelease(f.grid.viewport(), Qt::LeftButton, modifiers, to);
}

int countChanges(Fixture &f, int &changes)
{
    f.store.setEditor([&changes](const std::vector<GridCellEdit> &, GridEditKind kind) -> weiwo::Status {
        CHECK(kind == GridEditKind::Fill);
        ++changes;
        return {};
    });
    return changes;
}

} // namespace

TEST_CASE("The corner of one figure drags a copy of it down, as one change")
{
    Fixture f;
    int changes = 0;
    countChanges(f, changes);
    REQUIRE(f.grid.fillHandle().isValid());
    drag(f, 3, 1);
    CHECK(changes == 1);
    for (int row = 0; row < 4; ++row)
        CHECK(f.amount(row, 1) == 1'000'00);
    CHECK(f.grid.selection().block() == GridBlock{0, 1, 3, 1});
}

TEST_CASE("Two figures go on in their step; with Ctrl they are repeated")
{
    Fixture f;
    f.grid.selectBlock({0, 1, 1, 1});
    f.store.setNumber(2, 1, 0);
    f.store.setNumber(3, 1, 0);
    drag(f, 3, 1);
    CHECK(f.amount(2, 1) == 3'000'00);
    CHECK(f.amount(3, 1) == 4'000'00);
    f.grid.selectBlock({0, 1, 1, 1});
    drag(f, 3, 1, Qt::ControlModifier);
    CHECK(f.amount(2, 1) == 1'000'00);
    CHECK(f.amount(3, 1) == 2'000'00);
}

TEST_CASE("A fill hands over as the same what a cell shows already")
{
    Fixture f;
    std::vector<int> rows;
    f.store.setEditor([&rows](const std::vector<GridCellEdit> &edits, GridEditKind kind) -> weiwo::Status {
        CHECK(kind == GridEditKind::Fill);
        rows.clear();
        for (const GridCellEdit &edit : edits)
            if (!edit.same)
                rows.push_back(edit.row);
        return {};
    });
    f.store.setNumber(2, 1, 1'000'00);
    f.grid.selectBlock({0, 1, 3, 1});
    SECTION("Ctrl+D")
    {
        f.key(Qt::Key_D, Qt::ControlModifier);
        CHECK(rows == std::vector<int>{1, 3});
    }
    SECTION("the handle")
    {
        f.grid.setCurrentCell(0, 1);
        drag(f, 3, 1);
        CHECK(rows == std::vector<int>{1, 3});
    }
    SECTION("Ctrl+Enter")
    {
        f.type(u"1000"_s);
        REQUIRE(f.editor());
        QTest::keyClick(f.editor(), Qt::Key_Return, Qt::ControlModifier);
        CHECK(rows == std::vector<int>{1, 3});
    }
    CHECK(f.amount(1, 1) == 1'000'00);
    CHECK(f.amount(3, 1) == 1'000'00);
}

TEST_CASE("To the right it stays with columns of one meaning, and skips locked cells")
{
    Fixture f;
    int changes = 0;
    countChanges(f, changes);
    f.store.setFlags(0, 2, GridFlag::Locked);
    f.grid.selectBlock({0, 1, 1, 1});
    drag(f, 0, 3);
    CHECK(changes == 1);
    CHECK(f.amount(0, 2) == 0);
    CHECK(f.amount(1, 2) == 2'000'00);
    CHECK(f.amount(1, 3) == 10);
}

TEST_CASE("There is no handle where nothing can be written")
{
    Fixture f;
    f.grid.setCurrentCell(0, 0);
    CHECK_FALSE(f.grid.fillHandle().isValid());
    f.grid.setCurrentCell(0, 1);
    CHECK(f.grid.fillHandle().isValid());
    f.grid.setRowSelection(true);
    CHECK_FALSE(f.grid.fillHandle().isValid());
}

TEST_CASE("Series of figures, texts and dates")
{
    const GridSeries figures{GridKind::Count, {1, 4, 7}, {}};
    CHECK(figures.numberAt(3, false) == 10);
    CHECK(figures.numberAt(3, true) == 1);
    const GridSeries uneven{GridKind::Count, {1, 4, 8}, {}};
    CHECK(uneven.numberAt(3, false) == 1);
    CHECK(uneven.numberAt(4, false) == 4);
    const GridSeries missing{GridKind::Count, {std::nullopt, 4}, {}};
    CHECK(missing.numberAt(2, false) == std::nullopt);
    const GridSeries counted{GridKind::Text, {}, {u"C-009"_s}};
    CHECK(counted.textAt(1, false) == u"C-010"_s);
    CHECK(counted.textAt(1, true) == u"C-009"_s);
    const GridSeries plain{GridKind::Text, {}, {u"east"_s, u"west"_s}};
    CHECK(plain.textAt(2, false) == u"east"_s);
    CHECK(plain.textAt(3, false) == u"west"_s);
    const GridSeries day{GridKind::Date, {}, {u"2026-02-27"_s}};
    CHECK(day.textAt(2, false) == u"2026-03-01"_s);
    const GridSeries weeks{GridKind::Date, {}, {u"2026-02-20"_s, u"2026-02-27"_s}};
    CHECK(weeks.textAt(2, false) == u"2026-03-06"_s);
    const GridSeries huge{GridKind::Count, {0, std::numeric_limits<qint64>::max()}, {}};
    CHECK(huge.numberAt(2, false) == 0);
}

TEST_CASE("Digits at the end of a text go on exactly, however many there are")
{
    struct Row
    {
        QStringList given;
        int place;
        QString expected;
    };
    const Row row = GENERATE(
        Row{{u"999999999999999"_s}, 1, u"1000000000000000"_s},
        Row{{u"9223372036854775807"_s}, 1, u"9223372036854775808"_s},
        Row{{u"9223372036854775807"_s}, 1'000'000, u"9223372036855775807"_s},
        Row{{u"SN-99999999999999999999999999999999999999"_s}, 2, u"SN-100000000000000000000000000000000000001"_s},
        Row{{u"SN-00000000000000000000"_s}, 3, u"SN-00000000000000000003"_s},
        Row{{u"123456789012345"_s, u"923456789012345"_s}, 2'000'000, u"1600000123456789012345"_s},
        Row{{u"91310000MA1FL0000000000002"_s, u"91310000MA1FL0000000000004"_s}, 2, u"91310000MA1FL0000000000006"_s},
        Row{{u"A20000000000000000000"_s, u"A19999999999999999999"_s}, 3, u"A19999999999999999997"_s},
        Row{{u"B30"_s, u"B20"_s, u"B10"_s}, 3, u"B00"_s},
        // Below zero, uneven, or of another stem: repeated.
        Row{{u"B30"_s, u"B20"_s, u"B10"_s}, 4, u"B20"_s},
        Row{{u"10000000000000000000"_s, u"20000000000000000000"_s, u"30000000000000000001"_s}, 3, u"10000000000000000000"_s},
        Row{{u"A99999999999999999999"_s, u"B99999999999999999999"_s}, 2, u"A99999999999999999999"_s},
        Row{{u"east"_s}, 5, u"east"_s}, Row{{QString()}, 1, QString()});
    INFO(row.given.join(u' ').toStdString() << " at " << row.place);
    CHECK(GridSeries{GridKind::Text, {}, row.given}.textAt(row.place, false) == row.expected);
}

TEST_CASE("Dates beyond the years that are written are repeated")
{
    const GridSeries last{GridKind::Date, {}, {u"9999-12-31"_s}};
    CHECK(last.textAt(1, false) == u"9999-12-31"_s);
    const GridSeries back{GridKind::Date, {}, {u"2026-01-01"_s, u"0026-01-01"_s}};
    CHECK(back.textAt(2, false) == u"2026-01-01"_s);
}

TEST_CASE("A long code dragged down counts on to its last digit")
{
    Fixture f;
    f.store.setText(0, 4, u"6222020000000000009"_s);
    f.grid.setCurrentCell(0, 4);
    drag(f, 3, 4);
    CHECK(f.store.text(1, 4) == u"6222020000000000010"_s);
    CHECK(f.store.text(3, 4) == u"6222020000000000012"_s);
}
