#include "core/customers/book.h"
#include "core/customers/details.h"
#include "core/customers/tiers/commands.h"
#include "core/customers/tiers/service.h"
#include "tests/ui/panels/customers_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/chip.h"
#include "ui/kit/segmented.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QString nameShown(CustomersFixture &fixture)
{
    return fixture.find<QLabel>(u"customerName"_s).text();
}

customers::Details detailsOf(CustomersFixture &fixture, const QString &name)
{
    auto reader = fixture.workspace().reader();
    REQUIRE(reader);
    const auto found = customers::details(*reader, fixture.customer(name).id);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("The page of a customer shows who it is, what it bought, and what happened")
{
    CustomersFixture fixture;
    fixture.openPage(u"明达商贸"_s);
    CHECK(nameShown(fixture) == u"明达商贸"_s);
    const QString head = fixture.find<QLabel>(u"customerHeadFacts"_s).text();
    CHECK(head.contains(u"李静"_s));
    CHECK(head.contains(u"2026-02-03"_s));
    CHECK(fixture.find<QLabel>(u"figure.sales.amount"_s).text().contains(u"3,000"_s));
    auto &chart = fixture.find<ChartView>(u"customerMonths"_s);
    REQUIRE(chart.spec().series.size() == 2);
    CHECK(reporting::chartProblem(chart.spec()).isEmpty());
    // February of both years; months to come have none.
    CHECK(chart.spec().series[0].values[1] == 200000);
    CHECK(chart.spec().series[1].values[1] == 300000);
    CHECK_FALSE(chart.spec().series[1].values[11]);
    QStringList lines;
    for (const QLabel *label : fixture.shell.findChildren<QLabel *>(u"timelineText"_s))
        lines << label->text();
    CHECK(lines.filter(u"电饭煲"_s).size() == 2);
}

TEST_CASE("The head says which contact is owed next, how soon, and what is overdue")
{
    CustomersFixture fixture;
    const QDate today = fixture.shell.session()->today();
    const auto apply = [&](const std::function<Status(Edit &)> &body) {
        REQUIRE(fixture.workspace().edit({u"tiers.saveScheme"_s, {u"A"_s}}, body));
        fixture.settle();
    };
    fixture.openPage(u"明达商贸"_s);
    auto &words = fixture.find<QLabel>(u"customerDue"_s);
    auto &when = fixture.find<Chip>(u"customerDueWhen"_s);
    // Without a tier nothing is owed.
    CHECK_FALSE(words.isVisible());
    apply([](Edit &edit) { return customers::addUsualTierScheme(edit).map([](bool) {}); });
    customers::TierSchemeDetail scheme;
    apply([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(scheme, customers::findTierScheme(edit));
        WEIWO_ASSIGN(const customers::Customer known, customers::findCustomer(edit, u"明达商贸"_s));
        WEIWO_TRY(customers::setServiceStandard(edit, {.tier = scheme.tiers[0].id, .kind = u"visit"_s, .value = 30}).map([](const auto &) {}));
        WEIWO_TRY(customers::setServiceStandard(edit, {.tier = scheme.tiers[0].id, .kind = u"contact"_s, .value = 60}).map([](const auto &) {}));
        return customers::setTierOverride(edit, {.customer = known.id, .scheme = scheme.scheme.id, .tier = scheme.tiers[0].id, .reason = u"战略客户"_s})
            .map([](const auto &) {});
    });
    REQUIRE(words.isVisible());
    CHECK(when.text() == u"in 30 days"_s);
    CHECK(words.text().contains(today.addDays(30).toString(Qt::ISODate)));
    CHECK(words.text().contains(u"never yet"_s));
    const auto visit = [&](QDate day) {
        apply([&](Edit &edit) -> Status {
            WEIWO_ASSIGN(const customers::Customer known, customers::findCustomer(edit, u"明达商贸"_s));
            return customers::logActivity(edit, {.customer = known.id, .day = day, .kind = u"visit"_s}).map([](const auto &) {});
        });
    };
    visit(today.addDays(-40));
    CHECK(when.text() == u"10 days overdue"_s);
    CHECK(words.text().startsWith(u"Visit due "_s + today.addDays(-10).toString(Qt::ISODate)));
    visit(today.addDays(-30));
    CHECK(when.text() == u"today"_s);
    visit(today.addDays(-3));
    CHECK(when.text() == u"in 27 days"_s);
    CHECK(words.text().startsWith(u"Visit due "_s + today.addDays(27).toString(Qt::ISODate)));
    CHECK(words.text().contains(u"every 30 days"_s));
    CHECK(words.text().contains(u"last "_s + today.addDays(-3).toString(Qt::ISODate)));
    fixture.undo();
    CHECK(when.text() == u"today"_s);
}

TEST_CASE("A fact is changed where it stands: Enter keeps it, Esc gives it back, undo restores it")
{
    CustomersFixture fixture;
    fixture.openPage(u"明达商贸"_s);
    const QString before = fixture.digest();
    auto &city = fixture.find<QLineEdit>(u"fact.city"_s);
    city.setFocus();
    QTest::keyClicks(&city, u"Shenzhen"_s);
    QTest::keyClick(&city, Qt::Key_Escape);
    CHECK(city.text().isEmpty());
    CHECK(fixture.digest() == before);
    QTest::keyClicks(&city, u"Shenzhen"_s);
    QTest::keyClick(&city, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.customer(u"明达商贸"_s).city == u"Shenzhen"_s);
    fixture.shell.setFocus();
    fixture.undo();
    CHECK(fixture.digest() == before);
    CHECK(fixture.find<QLineEdit>(u"fact.city"_s).text().isEmpty());
}

TEST_CASE("A code that another has is refused, and the old one stands")
{
    CustomersFixture fixture;
    fixture.openPage(u"重庆长安"_s);
    auto &code = fixture.find<QLineEdit>(u"fact.code"_s);
    code.setFocus();
    code.selectAll();
    QTest::keyClicks(&code, u"K-1"_s);
    QTest::keyClick(&code, Qt::Key_Return);
    fixture.settle();
    CHECK(fixture.customer(u"重庆长安"_s).code == u"K-3"_s);
    CHECK(code.text() == u"K-3"_s);
    CHECK(fixture.find<QWidget>(u"messageBar"_s).isVisible());
}

TEST_CASE("The owner is changed on the page, and the page says who it was before")
{
    CustomersFixture fixture;
    fixture.openPage(u"明达商贸"_s);
    fixture.pick(fixture.find<QPushButton>(u"fact.owner"_s), u"王小明"_s);
    fixture.settle();
    CHECK(fixture.customer(u"明达商贸"_s).owner == org::NodeId(fixture.workspace().person()));
    CHECK(fixture.find<QLabel>(u"customerHeadFacts"_s).text().contains(u"王小明"_s));
}

TEST_CASE("Contacts and notes are written on the page and stand there")
{
    CustomersFixture fixture;
    fixture.openPage(u"明达商贸"_s);
    fixture.find<QPushButton>(u"contactAdd"_s).click();
    fixture.find<QLineEdit>(u"contactForm.0"_s).setText(u"赵总"_s);
    fixture.find<QLineEdit>(u"contactForm.2"_s).setText(u"13800000000"_s);
    fixture.find<QPushButton>(u"contactForm.save"_s).click();
    fixture.settle();
    REQUIRE(detailsOf(fixture, u"明达商贸"_s).contacts.size() == 1);
    CHECK(detailsOf(fixture, u"明达商贸"_s).contacts.front().main);
    auto &note = fixture.find<QLineEdit>(u"timelineNote"_s);
    note.setText(u"谈了年度框架"_s);
    QTest::keyClick(&note, Qt::Key_Return);
    fixture.settle();
    CHECK(note.text().isEmpty());
    REQUIRE(detailsOf(fixture, u"明达商贸"_s).notes.size() == 1);
    bool shown = false;
    for (const QLabel *label : fixture.shell.findChildren<QLabel *>(u"timelineText"_s))
        shown = shown || label->text() == u"谈了年度框架"_s;
    CHECK(shown);
    fixture.find<QToolButton>(u"contactRemove"_s).click();
    fixture.settle();
    CHECK(detailsOf(fixture, u"明达商贸"_s).contacts.empty());
}

TEST_CASE("What is typed of a contact or a note stays, with the reason, where it is refused")
{
    CustomersFixture fixture;
    fixture.openPage(u"华为技术"_s);
    fixture.find<QPushButton>(u"contactAdd"_s).click();
    const auto &form = fixture.find<QWidget>(u"contactForm"_s);
    const auto *problem = form.findChild<QLabel *>(u"formProblem"_s);
    REQUIRE(problem);
    auto &save = fixture.find<QPushButton>(u"contactForm.save"_s);
    save.click();
    CHECK_FALSE(problem->isHidden());
    QTest::keyClicks(&fixture.find<QLineEdit>(u"contactForm.0"_s), u"Zhao"_s);
    auto &note = fixture.find<QLineEdit>(u"timelineNote"_s);
    QTest::keyClicks(&note, u"talked"_s);
    // Somebody deletes the customer meanwhile.
    fixture.shell.session()->edit(&fixture.shell, {u"customers.remove"_s, {u"华为技术"_s}},
                                  [id = fixture.customer(u"华为技术"_s).id](Edit &edit) { return customers::removeCustomer(edit, id); });
    save.click();
    QTest::keyClick(&note, Qt::Key_Return);
    fixture.settle();
    CHECK_FALSE(form.isHidden());
    CHECK(fixture.find<QLineEdit>(u"contactForm.0"_s).text() == u"Zhao"_s);
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(note.text() == u"talked"_s);
    CHECK_FALSE(fixture.find<QLabel>(u"timelineProblem"_s).isHidden());
}

TEST_CASE("Visits and calls stand in the timeline on their day, with what was talked about")
{
    CustomersFixture fixture;
    const auto id = fixture.customer(u"明达商贸"_s).id;
    REQUIRE(fixture.workspace().edit({u"tiers.logActivity"_s, {u"明达商贸"_s}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(customers::logActivity(edit, {.customer = id, .day = QDate(2026, 1, 15), .kind = u"visit"_s, .note = u"看陈列"_s}));
        return customers::logActivity(edit, {.customer = id, .day = QDate(2026, 1, 16), .kind = u"call"_s}).map([](const auto &) {});
    }));
    fixture.openPage(u"明达商贸"_s);
    const auto shown = [&fixture] {
        QStringList lines;
        for (const QLabel *label : fixture.shell.findChildren<QLabel *>(u"timelineText"_s))
            if (label->isVisibleTo(&fixture.shell))
                lines << label->text();
        return lines;
    };
    CHECK(shown().filter(u"看陈列"_s).size() == 1);
    fixture.find<Segmented>(u"timelineKinds"_s).setCurrent(u"contacts"_s);
    fixture.settle();
    REQUIRE(shown().size() == 2);
    CHECK(shown().front() == customers::activityKinds().find(u"call"_s)->title.str());
    CHECK(shown().back().contains(u"看陈列"_s));
    fixture.find<Segmented>(u"timelineKinds"_s).setCurrent(u"orders"_s);
    fixture.settle();
    CHECK(shown().filter(u"看陈列"_s).isEmpty());
}

TEST_CASE("What an edit of many changed for a customer stands on its page, not how many it was about")
{
    CustomersFixture fixture;
    REQUIRE(fixture.workspace().edit({u"customers.bulk"_s, {u"2"_s}}, [&](Edit &edit) -> Status {
        const std::vector ids{fixture.customer(u"明达商贸"_s).id, fixture.customer(u"远方家电"_s).id};
        return customers::changeCustomers(edit, ids, {u"phone"_s, u"13900000000"_s}).map([](const auto &) {});
    }));
    REQUIRE(fixture.workspace().edit({u"tiers.logActivity"_s, {u"明达商贸"_s}}, [&](Edit &edit) {
        return customers::logActivity(edit, {.customer = fixture.customer(u"明达商贸"_s).id, .day = QDate(2026, 1, 15), .kind = u"visit"_s}).map([](const auto &) {});
    }));
    fixture.openPage(u"明达商贸"_s);
    QStringList lines;
    for (const QLabel *label : fixture.shell.findChildren<QLabel *>(u"timelineText"_s)) {
        lines << label->text();
        if (label->text() == "Phone: — → 13900000000"_L1)
            CHECK(label->toolTip() == u"Change 2 customers"_s);
    }
    CHECK(lines.contains(u"Phone: — → 13900000000"_s));
    CHECK(lines.filter(u" customers"_s).isEmpty());
    // A visit stands there once.
    CHECK(lines.filter(u"activity"_s).isEmpty());
    CHECK(lines.filter(customers::activityKinds().find(u"visit"_s)->title.str()).size() == 1);
}

TEST_CASE("Ctrl+Down and Ctrl+Up go through the list that the page was opened from")
{
    CustomersFixture fixture;
    Grid &grid = fixture.openList();
    const QStringList names = CustomersFixture::names(grid);
    fixture.openPage(names[0]);
    REQUIRE(nameShown(fixture) == names[0]);
    CHECK_FALSE(fixture.find<QAction>(u"customers.previous"_s).isEnabled());
    for (int place = 1; place < names.size(); ++place) {
        QTest::keyClick(&fixture.shell, Qt::Key_Down, Qt::ControlModifier);
        fixture.settle();
        CHECK(nameShown(fixture) == names[place]);
    }
    CHECK_FALSE(fixture.find<QAction>(u"customers.next"_s).isEnabled());
    QTest::keyClick(&fixture.shell, Qt::Key_Up, Qt::ControlModifier);
    fixture.settle();
    CHECK(nameShown(fixture) == names[names.size() - 2]);
}

TEST_CASE("The orders of a customer are one click away")
{
    CustomersFixture fixture;
    fixture.openPage(u"明达商贸"_s);
    fixture.trigger(u"customer.orders"_s);
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == QString::fromLatin1(OrdersPanelKey));
    auto &grid = fixture.find<Grid>(u"ordersGrid"_s);
    REQUIRE(grid.gridModel()->rowCount() == 1);   // of the quarter
    fixture.shell.navigator().back();
    fixture.settle();
    CHECK(nameShown(fixture) == u"明达商贸"_s);
}

TEST_CASE("A customer group shows above and below, and leads there")
{
    CustomersFixture fixture;
    const auto made = fixture.workspace().edit({u"customers.update"_s, {}}, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const customers::Customer child, customers::findCustomer(edit, u"远方家电"_s));
        const customers::CustomerId id = child.id;
        return customers::changeCustomers(edit, std::span(&id, 1), {u"parent"_s, u"明达商贸"_s}).map([](const auto &) {});
    });
    REQUIRE(made);
    fixture.openPage(u"明达商贸"_s);
    fixture.find<QPushButton>(u"groupChild"_s).click();
    fixture.settle();
    CHECK(nameShown(fixture) == u"远方家电"_s);
    fixture.find<QPushButton>(u"groupParent"_s).click();
    fixture.settle();
    CHECK(nameShown(fixture) == u"明达商贸"_s);
}
