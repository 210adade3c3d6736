#include "core/customers/tiers/commands.h"
#include "tests/ui/kit/scripted_dialogs.h"
#include "tests/ui/panels/customers_fixture.h"
#include "ui/kit/chip.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/panels/customers/bulk_form.h"
#include "ui/panels/customers/customer_form.h"
#include "ui/panels/customers/customer_model.h"
#include "ui/panels/customers/customers_panel.h"
#include "ui/panels/customers/filter_builder.h"
#include "ui/panels/customers/filter_words.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// The n-th condition of the builder.
FilterRow &conditionAt(CustomersFixture &fixture, int place)
{
    const auto rows = fixture.find<FilterBuilder>(u"filterBuilder"_s).findChildren<FilterRow *>();
    REQUIRE(place < rows.size());
    return *rows[place];
}

void build(FilterRow &row, const QString &field, Operator op, const QString &value)
{
    CustomersFixture::choose(*row.findChild<QComboBox *>(u"filterField"_s), field);
    CustomersFixture::choose(*row.findChild<QComboBox *>(u"filterOperator"_s), int(op));
    row.findChild<QLineEdit *>(u"filterValue"_s)->setText(value);
}

QStringList sorted(QStringList names)
{
    names.sort();
    return names;
}

customers::BookField fieldOf(customers::BookField::Kind kind)
{
    return {u"f"_s, u"F"_s, kind, {}, false};
}

} // namespace

TEST_CASE("The list shows the customers of the scope with their figures, and says how many and how much")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    CHECK(grid.viewRowCount() == 6);
    CHECK(CustomersFixture::names(grid).front() == u"明达商贸"_s);   // sold most
    const int row = fixture.rowOf(grid, u"明达商贸"_s, fixture.columnOf(grid, u"name"_s));
    CHECK(grid.gridModel()->number(row, fixture.columnOf(grid, u"sales.amount"_s)) == 300000);
    CHECK(grid.gridModel()->number(row, fixture.columnOf(grid, u"sales.difference"_s)) == 100000);
    CHECK(grid.gridModel()->text(row, fixture.columnOf(grid, u"owner"_s)) == u"李静"_s);
    CHECK(fixture.find<QLabel>(u"customerSums"_s).text().contains(u"6 customers"_s));
    CHECK(fixture.find<QLabel>(u"customerSums"_s).text().contains(u"4,600"_s));

    fixture.shell.navigator().setScope(fixture.seller.raw());
    fixture.settle();
    CHECK(sorted(CustomersFixture::names(grid)) == sorted({u"明达商贸"_s, u"远方家电"_s}));
}

TEST_CASE("Customers are found by initials, pinyin, a part of the name and the end of the phone")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    auto &search = fixture.find<QLineEdit>(u"customerSearch"_s);
    const std::vector<std::pair<QString, QString>> cases{
        {u"hwjs"_s, u"华为技术"_s}, {u"yuanfang"_s, u"远方家电"_s}, {u"苏泊"_s, u"浙江苏泊尔"_s}, {u"28780802"_s, u"重庆长安"_s}, {u"cqca"_s, u"重庆长安"_s}};
    for (const auto &[typed, name] : cases) {
        INFO(typed.toStdString());
        search.setText(typed);
        fixture.settle();
        REQUIRE(grid.viewRowCount() >= 1);
        CHECK(CustomersFixture::names(grid).front() == name);
    }
    // By a contact: of whom is said beside.
    REQUIRE(fixture.workspace().edit({u"customers.contact"_s, {u"远方家电"_s}}, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const customers::Customer known, customers::findCustomer(edit, u"远方家电"_s));
        return customers::putContact(edit, {.customer = known.id, .name = u"赵敏"_s, .mobile = u"13912345678"_s}).map([](const auto &) {});
    }));
    fixture.settle();
    for (const QString &typed : {u"5678"_s, u"赵敏"_s}) {
        search.setText(typed);
        fixture.settle();
        CHECK(CustomersFixture::names(grid) == QStringList{u"远方家电"_s});
        CHECK(fixture.find<QLabel>(u"customerSums"_s).text().contains(u"Contact 赵敏"_s));
        CHECK(grid.gridModel()->toolTip(0, fixture.columnOf(grid, u"name"_s)).contains(u"赵敏"_s));
    }
    search.setText(u"nobodyatall"_s);
    fixture.settle();
    CHECK(grid.viewRowCount() == 0);
    Q_EMIT grid.emptyActionTriggered();
    fixture.settle();
    CHECK(grid.viewRowCount() == 6);
    CHECK(search.text().isEmpty());
}

TEST_CASE("A click on a head sorts the whole book, not what has been read of it")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    grid.setSort(u"name"_s);
    fixture.settle();
    CHECK(CustomersFixture::names(grid)
          == QStringList{u"重庆长安"_s, u"华为技术"_s, u"明达商贸"_s, u"远方家电"_s, u"浙江苏泊尔"_s, u"中恒电器"_s});
    grid.setSort(u"name"_s, true);
    fixture.settle();
    CHECK(CustomersFixture::names(grid).front() == u"中恒电器"_s);
}

TEST_CASE("A filter joins conditions by and, groups by or, and its parts go one by one")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    fixture.trigger(u"customers.filter"_s);
    fixture.settle();
    build(conditionAt(fixture, 0), u"province"_s, Operator::Is, u"广东"_s);
    fixture.settle();
    CHECK(sorted(CustomersFixture::names(grid)) == sorted({u"明达商贸"_s, u"中恒电器"_s}));

    auto &builder = fixture.find<FilterBuilder>(u"filterBuilder"_s);
    auto *join = builder.findChild<QComboBox *>(u"filterJoin"_s);
    join->setCurrentIndex(1);
    Q_EMIT join->activated(1);
    builder.findChild<QPushButton *>(u"filterAddRow"_s)->click();
    build(conditionAt(fixture, 1), u"sales.amount"_s, Operator::Less, u"200"_s);
    fixture.settle();
    // 广东, or less than 200.00: 远方家电 with 100.00.
    CHECK(sorted(CustomersFixture::names(grid)) == sorted({u"明达商贸"_s, u"中恒电器"_s, u"远方家电"_s}));

    // Within the first group a second: all of (owner is somebody) – (amount < 200) goes.
    join->setCurrentIndex(0);
    Q_EMIT join->activated(0);
    build(conditionAt(fixture, 1), u"name"_s, Operator::Contains, u"电"_s);
    builder.findChild<QPushButton *>(u"filterAddGroup"_s)->click();
    build(conditionAt(fixture, 2), u"owner"_s, Operator::Empty, {});
    fixture.settle();
    CHECK(CustomersFixture::names(grid) == QStringList{u"中恒电器"_s});
    CHECK(builder.filter().groups.size() == 1);

    fixture.trigger(u"customers.filter"_s);
    fixture.settle();
    const auto chips = fixture.shell.findChildren<QPushButton *>(u"filterChip"_s);
    REQUIRE(chips.size() == 3);
    chips[1]->click();
    fixture.settle();
    CHECK(CustomersFixture::names(grid) == QStringList{u"中恒电器"_s});
    fixture.find<QPushButton>(u"customerFilterClear"_s).click();
    fixture.settle();
    CHECK(grid.viewRowCount() == 6);
}

TEST_CASE("What is typed of a condition is read by the kind of its field, or refused")
{
    using Kind = customers::BookField::Kind;
    struct Case
    {
        Kind kind;
        Operator op;
        QString typed;
        QString filter;                ///< empty: refused
    };
    const Case cases[] = {
        {Kind::Text, Operator::Is, u"广东，福建"_s, u"f=广东|福建"_s},
        {Kind::Text, Operator::Contains, u" 电 "_s, u"f~电"_s},
        {Kind::Text, Operator::Empty, u"ignored"_s, u"f="_s},
        {Kind::Tags, Operator::IsNot, u"重点"_s, u"f!=重点"_s},
        {Kind::Money, Operator::GreaterOrEqual, u"1.5万"_s, u"f>=15000"_s},
        {Kind::Money, Operator::Less, u"0.015"_s, u"f<0.02"_s},
        {Kind::Money, Operator::Less, u"+5%"_s, {}},
        {Kind::Money, Operator::Less, u"viel"_s, {}},
        {Kind::Days, Operator::Greater, u"90"_s, u"f>90"_s},
        {Kind::Date, Operator::Less, u"2026-02-30"_s, {}},
        {Kind::Date, Operator::Less, u"2026-02-28"_s, u"f<2026-02-28"_s},
        {Kind::Text, Operator::Is, u"  "_s, {}},
    };
    for (const Case &one : cases) {
        INFO(one.typed.toStdString());
        const auto read = conditionOf(fieldOf(one.kind), one.op, one.typed, Currency{u"CNY"_s, 2});
        CHECK(read.has_value() == !one.filter.isEmpty());
        if (read)
            CHECK(read->text() == one.filter);
    }
}

TEST_CASE("A view keeps filter, order and columns, and is renamed and deleted")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    auto &list = fixture.find<QListWidget>(u"customerViewList"_s);
    REQUIRE(list.count() == 5);
    fixture.trigger(u"customers.filter"_s);
    build(conditionAt(fixture, 0), u"province"_s, Operator::Is, u"广东"_s);
    grid.setSort(u"name"_s, true);
    grid.setColumnVisible(u"email"_s, true);
    grid.setColumnVisible(u"phone"_s, false);
    fixture.settle();
    ScriptedDialogs dialogs;
    dialogs.texts = {u"广东的"_s};
    fixture.trigger(u"customers.saveView"_s);
    fixture.settle();
    REQUIRE(list.count() == 6);
    CHECK(list.item(5)->text() == u"广东的"_s);

    Q_EMIT list.itemClicked(list.item(0));
    fixture.settle();
    CHECK(grid.viewRowCount() == 6);
    grid.setColumnVisible(u"phone"_s, true);
    Q_EMIT list.itemClicked(list.item(5));
    fixture.settle();
    CHECK(CustomersFixture::names(grid) == QStringList{u"中恒电器"_s, u"明达商贸"_s});
    CHECK(grid.columns().viewOf(u"email"_s));
    CHECK_FALSE(grid.columns().viewOf(u"phone"_s));

    auto reader = fixture.workspace().reader();
    REQUIRE(reader);
    const auto views = customers::savedViews(*reader, org::NodeId(fixture.workspace().person()));
    REQUIRE(views);
    CHECK(views->back().filter.conditions.front().text() == u"province=广东"_s);
    CHECK(views->back().sort == u"-name"_s);

    fixture.shell.navigator().back();
    fixture.settle();
    CHECK(grid.viewRowCount() == 6);
}

TEST_CASE("A field of many customers changes with a preview, and one undo takes all of it back")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    const QString before = fixture.digest();
    grid.selectAll();
    fixture.trigger(u"customers.bulk"_s);
    CustomersFixture::choose(fixture.find<QComboBox>(u"bulkField"_s), u"province"_s);
    auto &value = fixture.find<QLineEdit>(u"bulkValue"_s);
    auto &accept = fixture.find<QPushButton>(u"bulkAccept"_s);
    CHECK_FALSE(accept.isEnabled());
    QTest::keyClicks(&value, u"GD"_s);
    fixture.pause();
    CHECK(fixture.digest() == before);
    REQUIRE(accept.isEnabled());
    auto &preview = fixture.find<Grid>(u"bulkGrid"_s);
    CHECK(preview.gridModel()->rowCount() == 6);
    const int row = fixture.rowOf(preview, u"远方家电"_s);
    CHECK(preview.gridModel()->text(row, 1) == u"福建"_s);
    CHECK(preview.gridModel()->text(row, 2) == u"GD"_s);
    accept.click();
    fixture.settle();
    CHECK(fixture.customer(u"远方家电"_s).province == u"GD"_s);
    CHECK(grid.gridModel()->text(0, fixture.columnOf(grid, u"province"_s)) == u"GD"_s);
    fixture.undo();
    CHECK(fixture.digest() == before);
    CHECK(fixture.customer(u"远方家电"_s).province == u"福建"_s);
}

TEST_CASE("What a bulk change refuses stands first with its reason, and the others change")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    grid.selectAll();
    fixture.trigger(u"customers.bulk"_s);
    CustomersFixture::choose(fixture.find<QComboBox>(u"bulkField"_s), u"code"_s);
    QTest::keyClicks(&fixture.find<QLineEdit>(u"bulkValue"_s), u"K-1"_s);
    fixture.pause();
    auto &preview = fixture.find<Grid>(u"bulkGrid"_s);
    // 华为技术 has it already; the others would take its code.
    CHECK(preview.gridModel()->rowCount() == 5);
    CHECK_FALSE(preview.gridModel()->text(0, 3).isEmpty());
    CHECK_FALSE(fixture.find<QPushButton>(u"bulkAccept"_s).isEnabled());
}

TEST_CASE("A tag is added to the selected customers and stands in their cells")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    grid.setCurrentCell(0, 0);
    fixture.trigger(u"customers.tag"_s);
    QTest::keyClicks(&fixture.find<QLineEdit>(u"bulkValue"_s), u"vip"_s);
    fixture.pause();
    fixture.find<QPushButton>(u"bulkAccept"_s).click();
    fixture.settle();
    CHECK(grid.gridModel()->text(0, fixture.columnOf(grid, u"tags"_s)) == u"vip"_s);
    CHECK(grid.gridModel()->text(1, fixture.columnOf(grid, u"tags"_s)).isEmpty());
}

TEST_CASE("A cell is changed in place; what the store refuses is as it was")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    const int row = fixture.rowOf(grid, u"华为技术"_s, fixture.columnOf(grid, u"name"_s));
    const int city = fixture.columnOf(grid, u"city"_s);
    REQUIRE(grid.gridModel()->setCells({{row, city, {}, u"深圳"_s}}, GridEditKind::Type));
    CHECK(grid.gridModel()->text(row, city) == u"深圳"_s);
    fixture.settle();
    CHECK(fixture.customer(u"华为技术"_s).city == u"深圳"_s);

    const int code = fixture.columnOf(grid, u"code"_s);
    const int other = fixture.rowOf(grid, u"重庆长安"_s, fixture.columnOf(grid, u"name"_s));
    REQUIRE(grid.gridModel()->setCells({{other, code, {}, u"K-1"_s}}, GridEditKind::Type));
    fixture.settle();
    CHECK(fixture.customer(u"重庆长安"_s).code == u"K-3"_s);
    CHECK(grid.gridModel()->text(other, code) == u"K-3"_s);
    CHECK(fixture.find<QWidget>(u"messageBar"_s).isVisible());
}

TEST_CASE("A person's customers are handed over from a day on, with a preview, and one undo")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    const QString before = fixture.digest();
    grid.setCurrentCell(fixture.rowOf(grid, u"明达商贸"_s, fixture.columnOf(grid, u"name"_s)), 0);
    fixture.trigger(u"customers.handOver"_s);
    fixture.settle();
    auto &from = fixture.find<QPushButton>(u"handOverFrom"_s);
    CHECK(from.text() == u"李静"_s);
    auto &accept = fixture.find<QPushButton>(u"handOverAccept"_s);
    CHECK_FALSE(accept.isEnabled());
    fixture.pick(fixture.find<QPushButton>(u"handOverTo"_s), u"王小明"_s);
    fixture.pause();
    REQUIRE(accept.isEnabled());
    CHECK(fixture.find<QLabel>(u"handOverSummary"_s).text().contains(u"2 customers"_s));
    CHECK(fixture.digest() == before);
    accept.click();
    fixture.settle();
    CHECK(fixture.customer(u"明达商贸"_s).owner == org::NodeId(fixture.workspace().person()));
    CHECK(fixture.customer(u"远方家电"_s).owner == org::NodeId(fixture.workspace().person()));
    fixture.undo();
    CHECK(fixture.digest() == before);
}

TEST_CASE("A day to come is refused with the reason before anything moves")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    grid.setCurrentCell(fixture.rowOf(grid, u"明达商贸"_s, fixture.columnOf(grid, u"name"_s)), 0);
    fixture.trigger(u"customers.handOver"_s);
    fixture.settle();
    fixture.pick(fixture.find<QPushButton>(u"handOverTo"_s), u"王小明"_s);
    auto &day = fixture.find<QLineEdit>(u"handOverDay"_s);
    day.clear();
    QTest::keyClicks(&day, u"2026-09-01"_s);
    fixture.pause();
    CHECK_FALSE(fixture.find<QPushButton>(u"handOverAccept"_s).isEnabled());
    CHECK(fixture.find<QLabel>(u"handOverSummary"_s).text().contains(u"2026-09-01"_s));
}

TEST_CASE("A hand-over that is refused stays in its form, which says why")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    grid.setCurrentCell(fixture.rowOf(grid, u"明达商贸"_s, fixture.columnOf(grid, u"name"_s)), 0);
    fixture.trigger(u"customers.handOver"_s);
    fixture.settle();
    fixture.pick(fixture.find<QPushButton>(u"handOverTo"_s), u"王小明"_s);
    auto &which = fixture.find<QComboBox>(u"handOverWhich"_s);
    which.setCurrentIndex(1);
    Q_EMIT which.activated(1);
    fixture.pause();
    auto &accept = fixture.find<QPushButton>(u"handOverAccept"_s);
    REQUIRE(accept.isEnabled());
    // Meanwhile it goes to somebody else.
    REQUIRE(fixture.workspace().edit({u"customers.update"_s, {u"明达商贸"_s}}, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(customers::Customer given, customers::findCustomer(edit, u"明达商贸"_s));
        given.owner.reset();
        return customers::updateCustomer(edit, given);
    }));
    const QString before = fixture.digest();
    accept.click();
    fixture.settle();
    CHECK(fixture.digest() == before);
    CHECK(fixture.find<QWidget>(u"handOverForm"_s).isVisible());
    CHECK(fixture.find<QPushButton>(u"handOverTo"_s).text() == u"王小明"_s);
    CHECK(fixture.find<QLabel>(u"handOverSummary"_s).text().contains(u"明达商贸"_s));
    CHECK(fixture.find<MessageBar>(u"messageBar"_s).count() == 0);
}

TEST_CASE("A new customer needs a name, is told of one that may be the same, and is in the list")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    QTest::keyClick(&fixture.shell, Qt::Key_N, Qt::ControlModifier);
    auto &form = fixture.find<CustomerForm>(u"customerForm"_s);
    REQUIRE(form.isVisible());
    fixture.find<QPushButton>(u"customerAccept"_s).click();
    CHECK(form.isVisible());
    auto &name = fixture.find<QLineEdit>(u"customerField.name"_s);
    name.setText(u"华为技术有限公司"_s);
    fixture.settle();
    const auto &hint = fixture.find<QLabel>(u"customerHint"_s);
    CHECK(hint.isVisible());
    CHECK(hint.text().contains(u"华为技术"_s));
    name.setText(u"新希望"_s);
    fixture.settle();
    CHECK_FALSE(hint.isVisible());
    fixture.find<QPushButton>(u"customerAccept"_s).click();
    fixture.settle();
    CHECK_FALSE(form.isVisible());
    CHECK(grid.viewRowCount() == 7);
    CHECK(CustomersFixture::names(grid).contains(u"新希望"_s));
    CHECK(fixture.customer(u"新希望"_s).owner == org::NodeId(fixture.workspace().person()));
}

TEST_CASE("A new customer that is refused stays in its form with what was typed, and says why at the field")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    QTest::keyClick(&fixture.shell, Qt::Key_N, Qt::ControlModifier);
    const auto &form = fixture.find<CustomerForm>(u"customerForm"_s);
    auto &name = fixture.find<QLineEdit>(u"customerField.name"_s);
    auto &code = fixture.find<QLineEdit>(u"customerField.code"_s);
    const auto problemOf = [](QLineEdit &edit) { return qobject_cast<FormField *>(edit.parentWidget())->problem(); };
    fixture.find<QPushButton>(u"customerAccept"_s).click();
    fixture.settle();
    CHECK(problemOf(name).contains(u"name"_s));
    QTest::keyClicks(&name, u"New Hope"_s);
    QTest::keyClicks(&code, u"K-1"_s);
    fixture.find<QPushButton>(u"customerAccept"_s).click();
    fixture.settle();
    CHECK(form.isVisible());
    CHECK(name.text() == u"New Hope"_s);
    CHECK(problemOf(code).contains(u"K-1"_s));
    CHECK(problemOf(name).isEmpty());
    CHECK(fixture.find<MessageBar>(u"messageBar"_s).count() == 0);
    QTest::keyClicks(&code, u"00"_s);
    fixture.find<QPushButton>(u"customerAccept"_s).click();
    fixture.settle();
    CHECK_FALSE(form.isVisible());
    CHECK(grid.viewRowCount() == 7);
    CHECK(fixture.customer(u"New Hope"_s).code == u"K-100"_s);
}

TEST_CASE("A tier has the colour of its place in the list, on the page and in the table of moves")
{
    CustomersFixture fixture;
    REQUIRE(fixture.workspace().edit({u"tiers.addUsual"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(customers::addUsualTierScheme(edit).map([](bool) {}));
        const customers::TierSchemeDetail &scheme = customers::usualTierScheme();
        int place = 0;
        for (const QString &name : {u"明达商贸"_s, u"远方家电"_s, u"中恒电器"_s}) {
            WEIWO_ASSIGN(const customers::Customer known, customers::findCustomer(edit, name));
            WEIWO_TRY(customers::setTierOverride(edit, {.customer = known.id, .scheme = scheme.scheme.id, .tier = scheme.tiers[size_t(place++)].id, .reason = u"x"_s}).map([](const auto &) {}));
        }
        return {};
    }));
    fixture.settle();
    int place = 0;
    for (const QString &name : {u"明达商贸"_s, u"远方家电"_s, u"中恒电器"_s}) {
        INFO(place);
        Grid &grid = fixture.openList();
        const int row = fixture.rowOf(grid, name, fixture.columnOf(grid, u"name"_s));
        CHECK(grid.gridModel()->number(row, fixture.columnOf(grid, u"tier"_s)) == place);
        fixture.openPage(name);
        CHECK(fixture.find<Chip>(u"customerTier"_s).tone() == rankTone(place));
        ++place;
    }
    Grid &grid = fixture.openList();
    CHECK_FALSE(grid.gridModel()->number(fixture.rowOf(grid, u"华为技术"_s, fixture.columnOf(grid, u"name"_s)), fixture.columnOf(grid, u"tier"_s)));
    CHECK(rankTone({}) == ChipTone::Neutral);
    CHECK(rankTone(0) != rankTone(1));
}

TEST_CASE("A custom field is made, stands in the table, and goes with undo")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    const int before = grid.gridModel()->columnCount();
    fixture.trigger(u"customers.fields"_s);
    QTest::keyClicks(&fixture.find<QLineEdit>(u"fieldName"_s), u"Credit line"_s);
    CHECK(fixture.find<QLineEdit>(u"fieldKey"_s).text() == u"creditline"_s);
    fixture.find<QPushButton>(u"fieldSave"_s).click();
    fixture.settle();
    REQUIRE(grid.gridModel()->columnCount() == before + 1);
    const int column = fixture.columnOf(grid, u"own.creditline"_s);
    const int row = fixture.rowOf(grid, u"华为技术"_s, fixture.columnOf(grid, u"name"_s));
    REQUIRE(grid.gridModel()->setCells({{row, column, {}, u"much"_s}}, GridEditKind::Type));
    fixture.settle();
    CHECK(grid.gridModel()->text(row, column) == u"much"_s);
    fixture.undo();
    fixture.undo();
    CHECK(grid.gridModel()->columnCount() == before);
}

TEST_CASE("Customers without orders are deleted, those with orders stay, with the reason")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    grid.setCurrentCell(fixture.rowOf(grid, u"重庆长安"_s, fixture.columnOf(grid, u"name"_s)), 0);
    fixture.trigger(u"customers.remove"_s);
    fixture.settle();
    CHECK(grid.viewRowCount() == 5);
    fixture.undo();
    CHECK(grid.viewRowCount() == 6);
    grid.setCurrentCell(fixture.rowOf(grid, u"明达商贸"_s, fixture.columnOf(grid, u"name"_s)), 0);
    fixture.trigger(u"customers.remove"_s);
    fixture.settle();
    CHECK(grid.viewRowCount() == 6);
    CHECK(fixture.find<QWidget>(u"messageBar"_s).isVisible());
}

TEST_CASE("An empty book says how to fill it")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(QString::fromLatin1(CustomersPanelKey));
    auto &empty = fixture.find<EmptyState>(u"customersEmpty"_s);
    REQUIRE(empty.isVisible());
    empty.findChild<QPushButton *>()->click();
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == QString::fromLatin1(ImportPanelKey));
}

TEST_CASE("The model of a long book holds what is looked at, and reads it without holding the window up")
{
    CustomersFixture fixture;
    const auto made = fixture.workspace().edit({u"customers.bulk"_s, {u"3000"_s}}, [](Edit &edit) -> Status {
        for (int i = 0; i < 3000; ++i) {
            customers::Customer customer;
            customer.name = u"客户 %1"_s.arg(i, 5, 10, QChar(u'0'));
            WEIWO_TRY(customers::addCustomer(edit, customer).map([](const auto &) {}));
        }
        return {};
    });
    REQUIRE(made);
    Grid &grid = fixture.openList();
    auto &model = *qobject_cast<CustomerModel *>(grid.gridModel());
    REQUIRE(model.rowCount() == 3006);
    CHECK(model.cellsHeld() < 1000);
    const int last = model.rowCount() - 1;
    CHECK_FALSE(model.isRead(last));
    CHECK(model.text(last, fixture.columnOf(grid, u"name"_s)) == u"…"_s);
    CHECK_FALSE(model.customerAt(last));
    grid.setCurrentCell(last, 0);
    fixture.settle();
    CHECK(model.isRead(last));
    CHECK(model.text(last, fixture.columnOf(grid, u"name"_s)) != u"…"_s);

    // Copying what was not read is refused; the export reads all of it.
    grid.selectAll();
    QSignalSpy refused(&grid, &Grid::refused);
    grid.copy();
    CHECK(refused.size() == 1);
    ScriptedDialogs dialogs;
    dialogs.texts = {fixture.path(u"out.csv"_s)};
    auto *exported = fixture.shell.stage().current()->findChild<QAction *>(u"panel.export"_s);
    REQUIRE(exported);
    exported->trigger();
    fixture.settle();
    QFile file(fixture.path(u"out.csv"_s));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    CHECK(text.contains(u"客户 00000"_s));
    CHECK(text.contains(u"客户 02999"_s));
    CHECK(text.contains(u"明达商贸"_s));
    CHECK_FALSE(text.contains(u'…'));
}

TEST_CASE("The palette finds customers by initials, alone behind #, and opens their page")
{
    CustomersFixture fixture;
    fixture.trigger(u"shell.palette"_s);
    auto &edit = fixture.find<QLineEdit>(u"paletteEdit"_s);
    auto &list = fixture.find<QListView>(u"paletteList"_s);
    edit.setText(u"#hwjs"_s);
    fixture.settle();
    REQUIRE(list.model()->rowCount() == 1);
    CHECK(list.model()->index(0, 0).data().toString() == u"华为技术"_s);
    edit.setText(u"hwjs"_s);
    fixture.settle();
    CHECK(list.model()->rowCount() >= 1);
    edit.setText(u"#hwjs"_s);
    fixture.settle();
    QTest::keyClick(&edit, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == QString::fromLatin1(CustomerPageKey));
    CHECK(fixture.find<QLabel>(u"customerName"_s).text() == u"华为技术"_s);
}
