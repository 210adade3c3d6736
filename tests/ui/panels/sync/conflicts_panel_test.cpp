#include "tests/ui/panels/sync/sync_fixture.h"
#include "ui/kit/segmented.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const QString PhoneA = u"021-1111"_s, PhoneB = u"021-2222"_s;

/// Two managers have set phone and city of one customer, the second later, neither knowing of the other.
class ConflictFixture : public SyncFixture
{
public:
    ConflictFixture()
    {
        x = &copies.enrol(u"X"_s, copies.root(), chen, east);
        y = &copies.enrol(u"Y"_s, copies.root(), li, east);
        setPhone(*x, PhoneA);
        set(*x, &customers::Customer::city, u"上海市"_s);
        setPhone(*y, PhoneB);
        set(*y, &customers::Customer::city, u"杭州市"_s);
    }
    /// Headquarters has both.
    void judge()
    {
        (void)copies.submit(*x);
        (void)copies.submit(*y);
    }
    [[nodiscard]] std::vector<sync::Conflict> stored(bool all = false)
    {
        Reader own = reader();
        return must(sync::conflicts(own, {.all = all, .record = {}}));
    }
    [[nodiscard]] Grid &list() { return grid(u"conflictGrid"_s); }
    [[nodiscard]] int rowOfField(const QString &field)
    {
        for (int row = 0; row < rows(list()); ++row)
            if (cell(list(), row, u"field"_s) == field)
                return row;
        FAIL("no conflict of " << field.toStdString());
        return -1;
    }
    void choose(const QString &field)
    {
        list().setCurrentCell(rowOfField(field), 0);
        settle();
    }

    Copy *x = nullptr;
    Copy *y = nullptr;
};

} // namespace

TEST_CASE("A conflict shows both values, who gave them, and the rule in words")
{
    ConflictFixture fixture;
    fixture.judge();
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    REQUIRE(fixture.rows(fixture.list()) == 2);
    const int row = fixture.rowOfField(u"Phone"_s);
    CHECK(fixture.cell(fixture.list(), row, u"record"_s) == u"明达商贸"_s);
    CHECK(fixture.cell(fixture.list(), row, u"table"_s) == u"Customer"_s);
    CHECK(fixture.cell(fixture.list(), row, u"kept"_s) == PhoneB);
    CHECK(fixture.cell(fixture.list(), row, u"other"_s) == PhoneA);
    CHECK(fixture.cell(fixture.list(), row, u"author"_s) == u"陈东"_s);
    CHECK(fixture.cell(fixture.list(), row, u"rule"_s) == u"later edit stands"_s);
    fixture.choose(u"Phone"_s);
    const Grid &sides = fixture.grid(u"conflictSides"_s);
    REQUIRE(fixture.rows(sides) == 3);
    CHECK(fixture.cell(sides, 0, u"by"_s) == u"李静"_s);
    CHECK(fixture.cell(sides, 1, u"by"_s) == u"陈东"_s);
    CHECK(fixture.cell(sides, 2, u"value"_s) == u"—"_s);
    CHECK(fixture.label(u"conflictWhy"_s).contains(u"later"_s));
}

TEST_CASE("Taking the other value is one step, with a note, and undo opens the conflict again")
{
    ConflictFixture fixture;
    fixture.judge();
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    fixture.choose(u"Phone"_s);
    fixture.find<QLineEdit>(u"conflictNote"_s).setText(u"打电话问过"_s);
    fixture.list().setFocus();
    QTest::keyClick(&fixture.list(), Qt::Key_O, Qt::AltModifier);
    fixture.settle();
    CHECK(fixture.shownCustomer().phone == PhoneA);
    CHECK(fixture.stored().size() == 1);
    CHECK(fixture.rows(fixture.list()) == 1);
    fixture.act(u"conflicts.show.answered"_s);
    REQUIRE(fixture.rows(fixture.list()) == 1);
    CHECK(fixture.cell(fixture.list(), 0, u"state"_s) == u"the other was taken"_s);
    CHECK(fixture.label(u"conflictWhy"_s).contains(u"打电话问过"_s));
    CHECK_FALSE(fixture.find<QAction>(u"conflicts.keep"_s).isVisible());
    fixture.undo();
    CHECK(fixture.shownCustomer().phone == PhoneB);
    CHECK(fixture.stored().size() == 2);
}

TEST_CASE("Many conflicts are answered at once, in one step")
{
    ConflictFixture fixture;
    fixture.judge();
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    const bool keep = GENERATE(true, false);
    fixture.list().setFocus();
    fixture.list().selectAll();
    fixture.settle();
    QTest::keyClick(&fixture.list(), keep ? Qt::Key_K : Qt::Key_O, Qt::AltModifier);
    fixture.settle();
    CHECK(fixture.stored().empty());
    CHECK(fixture.shownCustomer().phone == (keep ? PhoneB : PhoneA));
    CHECK(fixture.shownCustomer().city == (keep ? u"杭州市"_s : u"上海市"_s));
    fixture.undo();
    CHECK(fixture.stored().size() == 2);
    CHECK(fixture.shownCustomer().city == u"杭州市"_s);
}

TEST_CASE("All that are like the chosen one are answered together, and others stay")
{
    ConflictFixture fixture;
    const customers::CustomerId first = fixture.mingda;
    const customers::CustomerId second = fixture.add(u"中恒电器"_s);
    fixture.judge();
    (void)fixture.copies.receive(*fixture.x);
    (void)fixture.copies.receive(*fixture.y);
    fixture.mingda = second;
    fixture.setPhone(*fixture.x, PhoneA);
    fixture.setPhone(*fixture.y, PhoneB);
    fixture.judge();
    fixture.mingda = first;
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    REQUIRE(fixture.rows(fixture.list()) == 3);
    fixture.choose(u"City"_s);
    CHECK_FALSE(fixture.find<QAction>(u"conflicts.otherAlike"_s).isVisible());
    fixture.choose(u"Phone"_s);
    CHECK(fixture.find<QAction>(u"conflicts.otherAlike"_s).text().contains(u'2'));
    fixture.act(u"conflicts.otherAlike"_s);
    CHECK(fixture.rows(fixture.list()) == 1);
    CHECK(fixture.shownCustomer().phone == PhoneA);
    CHECK(fixture.shownCustomer().city == u"杭州市"_s);
    fixture.act(u"conflicts.record"_s);
    CHECK(fixture.shell.navigator().place().panel == QString::fromLatin1(CustomerPageKey));
    CHECK(fixture.shell.navigator().place().record == customerRecord(first.raw()));
}

TEST_CASE("A value is typed where the field is a text")
{
    ConflictFixture fixture;
    fixture.judge();
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    fixture.choose(u"Phone"_s);
    auto &value = fixture.find<QLineEdit>(u"conflictValue"_s);
    REQUIRE(value.isEnabled());
    CHECK_FALSE(fixture.find<QAction>(u"conflicts.typed"_s).isEnabled());
    value.setFocus();
    QTest::keyClicks(&value, u"021-3333"_s);
    QTest::keyClick(&value, Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    CHECK(fixture.shownCustomer().phone == u"021-3333"_s);
    REQUIRE(fixture.stored(true).size() == 2);
    CHECK(fixture.stored().size() == 1);
}

TEST_CASE("Of many answers one that is refused is left, with its reason, and the others stand")
{
    ConflictFixture fixture;
    fixture.judge();
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    fixture.list().selectAll();
    // Somebody else has answered one meanwhile, and the list does not know yet.
    const std::vector<sync::Conflict> both = fixture.stored();
    const sync::Conflict city = *std::ranges::find(both, u"city"_s, &sync::Conflict::field);
    REQUIRE(fixture.shell.session()->workspace().edit({u"sync.resolve"_s, {}, u"resolve"_s, {}},
                                                      [&](Edit &edit) { return sync::resolve(edit, city, {}); }));
    QString said;
    QObject::connect(&fixture.shell.notices(), &Notices::posted, [&said](const Notice &notice) { said = notice.text; });
    fixture.trigger(u"conflicts.other"_s);
    fixture.settle();
    CHECK(fixture.shownCustomer().phone == PhoneA);
    CHECK(fixture.shownCustomer().city == u"杭州市"_s);
    CHECK(said.contains(u"stay"_s));
}

TEST_CASE("A record that one has deleted and another edited lives, and may be deleted after all")
{
    ConflictFixture fixture;
    fixture.judge();
    fixture.copies.edit(fixture.copies.root(), [&](Edit &e) { return customers::removeCustomer(e, fixture.mingda); });
    fixture.set(*fixture.y, &customers::Customer::email, u"m@example.com"_s);
    (void)fixture.copies.submit(*fixture.y);
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    const int row = fixture.rowOfField(u"the whole record"_s);
    CHECK(fixture.cell(fixture.list(), row, u"kept"_s).contains(u"m@example.com"_s));
    CHECK(fixture.cell(fixture.list(), row, u"other"_s) == u"it is deleted"_s);
    fixture.choose(u"the whole record"_s);
    CHECK_FALSE(fixture.find<QLineEdit>(u"conflictValue"_s).isEnabled());
    fixture.act(u"conflicts.other"_s);
    Reader own = fixture.reader();
    CHECK_FALSE(customers::customer(own, fixture.mingda));
}

TEST_CASE("Own values that are contested are shown as such until they are decided")
{
    ConflictFixture fixture;
    (void)fixture.copies.submit(*fixture.y);
    (void)fixture.copies.receive(*fixture.x);
    fixture.show(*fixture.x);
    fixture.openConflicts();
    CHECK(fixture.rows(fixture.list()) == 0);
    fixture.act(u"conflicts.show.contested"_s);
    const Grid &contested = fixture.grid(u"contestedGrid"_s);
    REQUIRE(fixture.rows(contested) == 2);
    CHECK(contested.isVisible());
    QStringList seen;
    for (int row = 0; row < 2; ++row)
        seen << fixture.cell(contested, row, u"field"_s) + u' ' + fixture.cell(contested, row, u"own"_s) + u' '
                + fixture.cell(contested, row, u"shown"_s);
    seen.sort();
    CHECK(seen == QStringList{u"City 上海市 杭州市"_s, u"Phone 021-1111 021-2222"_s});
    CHECK(fixture.cell(contested, 0, u"reason"_s).contains(u"decided there"_s));
}

TEST_CASE("List, both sides and fields are seen in every window, beside each other where both have room")
{
    ConflictFixture fixture;
    fixture.judge();
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    fixture.choose(u"Phone"_s);
    auto &split = fixture.find<QSplitter>(u"conflictSplit"_s);
    for (const auto &[size, orientation] : {std::pair(QSize(960, 640), Qt::Vertical), std::pair(QSize(1280, 800), Qt::Vertical),
                                            std::pair(QSize(2560, 1440), Qt::Horizontal)}) {
        fixture.shell.resize(size);
        fixture.settle();
        CAPTURE(size.width());
        CHECK(split.orientation() == orientation);
        const Grid &sides = fixture.grid(u"conflictSides"_s);
        CHECK(fixture.list().viewport()->height() >= 3 * fixture.list().rowExtent());
        CHECK(sides.cellRect(2, 0).bottom() <= sides.viewport()->height());
        const auto &note = fixture.find<QLineEdit>(u"conflictNote"_s);
        const QRect seen(note.mapTo(&fixture.shell, QPoint()), note.size());
        CHECK(fixture.shell.rect().contains(seen));
        CHECK(note.height() >= 24);
    }
}

TEST_CASE("Without conflicts the screen says that nothing waits")
{
    SyncFixture fixture;
    fixture.show(fixture.copies.root());
    fixture.openConflicts();
    CHECK(fixture.rows(fixture.grid(u"conflictGrid"_s)) == 0);
    CHECK_FALSE(fixture.find<QAction>(u"conflicts.keep"_s).isEnabled());
    CHECK_FALSE(fixture.find<QAction>(u"conflicts.other"_s).isEnabled());
}
