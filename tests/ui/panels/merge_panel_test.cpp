#include "core/customers/commands.h"
#include "core/customers/duplicates/queries.h"
#include "core/customers/merge.h"
#include "core/customers/queries.h"
#include "tests/ui/kit/scripted_dialogs.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"

#include <QSplitter>

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace weiwo::customers;
using namespace Qt::StringLiterals;

namespace {

/// A book with one customer twice, the second time with more known of it, and one that is like no other.
class MergeFixture : public ShellFixture
{
public:
    MergeFixture()
    {
        openWorkspace();
        Customer first;
        first.name = u"深圳市明达商贸有限公司"_s;
        first.code = u"K1"_s;
        first.phone = u"13812345678"_s;
        first.city = u"深圳市"_s;
        first.industry = u"家电"_s;
        Customer second = first;
        second.name = u"明达商贸有限公司"_s;
        second.code = u"K2"_s;
        second.email = u"info@mingda-sm.com"_s;
        second.industry = u"电器零售"_s;
        Customer other;
        other.name = u"北京中恒电器厂"_s;
        other.code = u"K3"_s;
        other.phone = u"13998761234"_s;
        other.city = u"北京市"_s;
        // Ids of one moment have no order, and the smaller one is shown first.
        first.id = CustomerId(*Id::fromText(u"01900000-0000-7000-8000-000000000001"_s));
        second.id = CustomerId(*Id::fromText(u"01900000-0000-7000-8000-000000000002"_s));
        write([&](Edit &edit) -> Status {
            WEIWO_ASSIGN(a, addCustomer(edit, first));
            WEIWO_ASSIGN(b, addCustomer(edit, second));
            WEIWO_ASSIGN([[maybe_unused]] const CustomerId third, addCustomer(edit, other));
            return {};
        });
        open(u"customers.merge"_s);
    }

    void write(const std::function<Status(Edit &)> &body)
    {
        const auto outcome = shell.session()->workspace().edit({u"customers.add"_s, {u"明达"_s}}, body);
        INFO((outcome ? std::string() : outcome.error().message.toStdString()));
        REQUIRE(outcome.has_value());
        settle();
    }
    void act(const QString &name)
    {
        REQUIRE(find<QAction>(name).isEnabled());
        trigger(name);
        settle();
    }
    void undo()
    {
        QTest::keyClick(&shell, Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    [[nodiscard]] Grid &pairs() { return find<Grid>(u"mergePairs"_s); }
    [[nodiscard]] Grid &lines() { return find<Grid>(u"mergeLines"_s); }
    [[nodiscard]] Grid &merged() { return find<Grid>(u"mergeMerged"_s); }
    [[nodiscard]] static int rows(const Grid &grid) { return grid.gridModel()->rowCount(); }
    [[nodiscard]] int lineOf(const QString &field)
    {
        for (int row = 0; row < rows(lines()); ++row)
            if (lines().gridModel()->text(row, 0) == field)
                return row;
        return -1;
    }
    [[nodiscard]] Result<Customer> stored(const CustomerId &id)
    {
        auto reader = shell.session()->workspace().reader();
        REQUIRE(reader);
        return customer(*reader, id);
    }

    CustomerId a;
    CustomerId b;
};

} // namespace

TEST_CASE("Who is in the book twice is proposed, side by side with what each has")
{
    MergeFixture fixture;
    REQUIRE(fixture.rows(fixture.pairs()) == 1);
    CHECK(fixture.pairs().gridModel()->text(0, 0) == u"深圳市明达商贸有限公司"_s);
    CHECK(fixture.pairs().gridModel()->text(0, 1) == u"明达商贸有限公司"_s);
    CHECK(fixture.pairs().gridModel()->number(0, 2).value_or(0) >= 950);
    CHECK(fixture.pairs().gridModel()->text(0, 3).contains(u"phone"_s));
    const int industry = fixture.lineOf(u"Industry"_s);
    REQUIRE(industry >= 0);
    const GridModel &lines = *fixture.lines().gridModel();
    CHECK(lines.text(industry, 1) == u"家电"_s);
    CHECK(lines.text(industry, 2) == u"电器零售"_s);
    CHECK(lines.text(industry, 3) == u"家电"_s);
    const int email = fixture.lineOf(u"Email"_s) >= 0 ? fixture.lineOf(u"Email"_s) : fixture.lineOf(u"E-mail"_s);
    REQUIRE(email >= 0);
    CHECK(lines.text(email, 3) == u"info@mingda-sm.com"_s);
    CHECK(fixture.find<QLabel>(u"mergeAlong"_s).text() == u"Nothing but its fields goes along."_s);
}

TEST_CASE("Whole names are seen in a small window, where pairs and comparison stand one above the other")
{
    MergeFixture fixture;
    auto &split = fixture.find<QSplitter>(u"mergeSplit"_s);
    for (const auto &[size, orientation] : {std::pair(QSize(1280, 800), Qt::Vertical), std::pair(QSize(2560, 1440), Qt::Horizontal), std::pair(QSize(1280, 800), Qt::Vertical)}) {
        fixture.shell.resize(size);
        fixture.settle();
        CAPTURE(size.width());
        CHECK(split.orientation() == orientation);
        for (const auto &[grid, columns] : {std::pair(&fixture.pairs(), std::pair(0, 1)), std::pair(&fixture.lines(), std::pair(1, 3))}) {
            const QFontMetrics metrics(grid->font());
            CHECK(grid->height() > 200);
            for (int column = columns.first; column <= columns.second; ++column)
                CHECK(metrics.horizontalAdvance(u"乌鲁木齐旭山超市连锁有限公司"_s) < grid->cellRect(0, column).width());
        }
    }
}

TEST_CASE("A merge takes the values that were clicked, and undo gives both customers back")
{
    MergeFixture fixture;
    const int industry = fixture.lineOf(u"Industry"_s);
    REQUIRE(industry >= 0);
    QTest::mouseClick(fixture.lines().viewport(), Qt::LeftButton, {}, fixture.lines().cellRect(industry, 2).center());
    fixture.settle();
    CHECK(fixture.lines().gridModel()->text(industry, 3) == u"电器零售"_s);
    fixture.pairs().setFocus();
    QTest::keyClick(&fixture.pairs(), Qt::Key_Return, Qt::ControlModifier);
    fixture.settle();
    const auto kept = fixture.stored(fixture.a);
    REQUIRE(kept);
    CHECK(kept->industry == u"电器零售"_s);
    CHECK(kept->email == u"info@mingda-sm.com"_s);
    CHECK_FALSE(fixture.stored(fixture.b));
    CHECK(fixture.rows(fixture.pairs()) == 0);
    CHECK(fixture.rows(fixture.lines()) == 0);
    CHECK(fixture.rows(fixture.merged()) == 1);
    fixture.undo();
    const auto again = fixture.stored(fixture.a);
    REQUIRE(again);
    CHECK(again->industry == u"家电"_s);
    CHECK(fixture.stored(fixture.b));
    CHECK(fixture.rows(fixture.pairs()) == 1);
    CHECK(fixture.rows(fixture.merged()) == 0);
}

TEST_CASE("The other one can be the one that is kept")
{
    MergeFixture fixture;
    fixture.act(u"merge.swap"_s);
    fixture.act(u"merge.merge"_s);
    CHECK_FALSE(fixture.stored(fixture.a));
    const auto kept = fixture.stored(fixture.b);
    REQUIRE(kept);
    CHECK(kept->industry == u"电器零售"_s);
}

TEST_CASE("Who is not the same is not proposed again, until that is taken back")
{
    MergeFixture fixture;
    fixture.act(u"merge.apart"_s);
    CHECK(fixture.rows(fixture.pairs()) == 0);
    fixture.trigger(u"panel.refresh"_s);
    fixture.settle();
    CHECK(fixture.rows(fixture.pairs()) == 0);
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    const auto said = notSamePairs(*reader);
    REQUIRE(said);
    CHECK(said->size() == 1);
}

TEST_CASE("What was merged is listed and becomes a customer of its own again")
{
    MergeFixture fixture;
    fixture.act(u"merge.merge"_s);
    fixture.act(u"merge.show.merged"_s);
    REQUIRE(fixture.rows(fixture.merged()) == 1);
    CHECK(fixture.merged().gridModel()->text(0, 0) == u"明达商贸有限公司"_s);
    CHECK(fixture.merged().gridModel()->text(0, 2) == u"深圳市明达商贸有限公司"_s);
    // As days are written everywhere.
    CHECK(QDateTime::fromString(fixture.merged().gridModel()->text(0, 3), u"yyyy-MM-dd HH:mm"_s).isValid());
    fixture.act(u"merge.unmerge"_s);
    CHECK(fixture.rows(fixture.merged()) == 0);
    const auto back = fixture.stored(fixture.b);
    REQUIRE(back);
    CHECK(back->code == u"K2"_s);
    fixture.act(u"merge.show.proposed"_s);
    CHECK(fixture.rows(fixture.pairs()) == 1);
}

TEST_CASE("All sure pairs are merged at once, after a look at how many, and one undo takes them back")
{
    MergeFixture fixture;
    ScriptedDialogs dialogs;
    fixture.act(u"merge.sure"_s);
    REQUIRE(dialogs.asked.size() == 1);
    CHECK(dialogs.bodies.front().contains(u"深圳市明达商贸有限公司 ← 明达商贸有限公司"_s));
    CHECK(fixture.stored(fixture.b));
    dialogs.answers << 0;
    fixture.act(u"merge.sure"_s);
    CHECK_FALSE(fixture.stored(fixture.b));
    CHECK(fixture.rows(fixture.pairs()) == 0);
    fixture.undo();
    CHECK(fixture.stored(fixture.b));
    CHECK(fixture.rows(fixture.pairs()) == 1);
}

TEST_CASE("A pair that may not be merged does not stop the others: it is told which, and why")
{
    MergeFixture fixture;
    CustomerId c;
    CustomerId d;
    fixture.write([&](Edit &edit) -> Status {
        Customer first;
        first.name = u"杭州西湖茶叶有限公司"_s;
        first.phone = u"13712340001"_s;
        first.id = CustomerId(*Id::fromText(u"01900000-0000-7000-8000-000000000003"_s));
        Customer second = first;
        second.name = u"西湖茶叶有限公司"_s;
        second.id = CustomerId(*Id::fromText(u"01900000-0000-7000-8000-000000000004"_s));
        WEIWO_ASSIGN(c, addCustomer(edit, first));
        Customer between;
        between.name = u"龙井控股"_s;
        between.parent = c;
        WEIWO_ASSIGN(second.parent, addCustomer(edit, between));
        WEIWO_ASSIGN(d, addCustomer(edit, second));
        return {};
    });
    fixture.trigger(u"panel.refresh"_s);
    fixture.settle();
    REQUIRE(fixture.rows(fixture.pairs()) == 2);
    ScriptedDialogs dialogs;
    dialogs.answers << 0;
    fixture.act(u"merge.sure"_s);
    CHECK_FALSE(fixture.stored(fixture.b));
    CHECK(fixture.stored(d));
    CHECK(fixture.rows(fixture.pairs()) == 1);
    auto &bar = fixture.find<QWidget>(u"messageBar"_s);
    REQUIRE(bar.isVisible());
    QPushButton *which = nullptr;
    for (auto *button : bar.findChildren<QPushButton *>())
        if (button->text() == u"Which, and why"_s)
            which = button;
    REQUIRE(which);
    which->click();
    REQUIRE(dialogs.told.size() == 1);
    CHECK(dialogs.told.front().contains(u"杭州西湖茶叶有限公司 ← 西湖茶叶有限公司"_s));
    CHECK(dialogs.told.front().contains(u"part of itself"_s));
    fixture.undo();
    CHECK(fixture.stored(fixture.b));
    CHECK(fixture.rows(fixture.pairs()) == 2);
}

TEST_CASE("A book without customers says where they come from")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"customers.merge"_s);
    auto &grid = fixture.find<Grid>(u"mergePairs"_s);
    bool said = false;
    for (const auto *label : grid.findChildren<QLabel *>())
        said = said || label->text().startsWith(u"There are no customers here yet."_s);
    CHECK(said);
    Q_EMIT grid.emptyActionTriggered();
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == u"import"_s);
}
