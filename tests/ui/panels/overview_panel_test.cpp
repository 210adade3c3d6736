#include "core/exchange/import.h"
#include "core/performance/standing.h"
#include "core/quotas/commands.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/panels/overview/card_row.h"
#include "ui/panels/overview/cards.h"
#include "ui/panels/overview/news_list.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

void importOrders(ShellFixture &fixture)
{
    exchange::ImportRequest request;
    request.path = u"orders.csv"_s;
    request.bytes = u"订单号,日期,客户,大区,产品,数量,金额\n"
                    u"S-1,2025-02-03,明达商贸,华东大区,电饭煲,10,2000.00\n"
                    u"S-2,2026-02-03,明达商贸,华东大区,电饭煲,12,3000.00\n"
                    u"S-3,2026-03-02,中恒电器,华北大区,电饭煲,30,1500.00\n"_s.toUtf8();
    const auto result = exchange::importFile(fixture.shell.session()->workspace(), request);
    REQUIRE(result);
    REQUIRE(result->rowsImported == 3);
    fixture.settle();
}

/// A goal of 12,000.00 in the year, of which the first region has 9,000.00.
void makePlan(ShellFixture &fixture)
{
    const auto made = fixture.shell.session()->workspace().edit({u"quotas.createPlan"_s, {u"2026"_s}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const quotas::PlanVersion plan, quotas::createPlan(edit, {.key = u"2026"_s, .year = 2026}));
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        const quotas::CellTable table{plan, {}, {}};
        WEIWO_ASSIGN([[maybe_unused]] const auto east,
                     quotas::setCells(edit, table, {{fixture.east, {}, 900000}}));
        WEIWO_ASSIGN([[maybe_unused]] const auto all,
                     quotas::setCells(edit, table, {{top.id, {}, 1200000}}));
        return {};
    });
    REQUIRE(made);
    fixture.settle();
}

performance::Standing ask(ShellFixture &fixture, const Period &period, const std::optional<Id> &scope = {})
{
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    const auto answer = performance::standing(*reader, {scope, period, metrics::Compare::PreviousYear, QDate(2026, 4, 1)});
    if (!answer)
        FAIL(answer.error().message.toStdString());
    return *answer;
}

} // namespace

TEST_CASE("An empty workspace shows three steps, and each leads to its panel")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    fixture.open(u"overview"_s);
    auto &step = fixture.find<QPushButton>(u"step.import"_s);
    REQUIRE(step.isVisible());
    CHECK_FALSE(fixture.find<QLabel>(u"headline"_s).isVisible());
    // Somebody stands beside the founder already.
    CHECK_FALSE(fixture.find<QPushButton>(u"step.org"_s).isVisible());
    step.click();
    CHECK(fixture.shell.navigator().place().panel == u"import"_s);
}

TEST_CASE("Figures of a unit and its children add up; what is not over is compared to date")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    importOrders(fixture);
    const FiscalCalendar calendar;
    const performance::Standing year = ask(fixture, calendar.year(2026));
    CHECK(year.total.actual == 450000);
    CHECK(year.total.compared == 200000);
    CHECK(year.toDate);
    CHECK(year.lastOrder == QDate(2026, 3, 2));
    CHECK_FALSE(year.total.target);
    CHECK_FALSE(attainment(year.total));
    qint64 sum = 0;
    for (const performance::StandingRow &row : year.rows)
        sum += row.depth == 0 ? row.actual.value_or(0) : 0;
    CHECK(sum == 450000);
    const performance::Standing east = ask(fixture, calendar.year(2026), fixture.east.raw());
    CHECK(east.total.actual == 300000);
    CHECK(performance::growth(east.total.actual, east.total.compared) == 500);
    const performance::Standing quarter = ask(fixture, calendar.quarter(2025, 1));
    CHECK(quarter.total.actual == 200000);
    CHECK_FALSE(quarter.toDate);
}

TEST_CASE("Attainment is actual against the plan of the year")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    importOrders(fixture);
    makePlan(fixture);
    const performance::Standing year = ask(fixture, FiscalCalendar().year(2026));
    CHECK(year.total.target == 1200000);
    CHECK(attainment(year.total) == 375);
    CHECK(gap(year.total) == -750000);
    REQUIRE(!year.rows.empty());
    const auto east = std::find_if(year.rows.begin(), year.rows.end(),
                                   [&](const performance::StandingRow &row) { return row.node == fixture.east; });
    REQUIRE(east != year.rows.end());
    CHECK(east->actual == 300000);
    CHECK(attainment(*east).has_value());

    fixture.open(u"overview"_s);
    CHECK(fixture.find<QLabel>(u"headline"_s).text().contains(u"37.5%"_s));
    CHECK(fixture.find<KpiCard>(u"card.attainment"_s).content().value == u"37.5%"_s);
}

TEST_CASE("A row leads into the unit; back comes back; the unit of money follows the preference")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    importOrders(fixture);
    fixture.open(u"overview"_s);
    auto &grid = fixture.find<Grid>(u"overviewGrid"_s);
    int row = -1;
    for (int i = 0; i < grid.gridModel()->rowCount(); ++i)
        if (grid.gridModel()->text(i, 0) == u"华东大区"_s)
            row = i;
    REQUIRE(row >= 0);
    Q_EMIT grid.cellActivated(row, 0);
    fixture.settle();
    CHECK(fixture.shell.navigator().place().scope == fixture.east.raw());
    CHECK(fixture.find<QLabel>(u"headline"_s).text().contains(u"华东大区"_s));
    fixture.shell.navigator().back();
    fixture.settle();
    CHECK_FALSE(fixture.shell.navigator().place().scope);
    fixture.preferences.choose(u"units"_s, u"wan"_s);
    fixture.settle();
    CHECK(grid.moneyUnit() == MoneyUnit::Wan);
}

namespace {

QStringList shownCards(const ShellFixture &fixture)
{
    QStringList keys;
    const auto *row = fixture.shell.findChild<CardRow *>();
    REQUIRE(row);
    for (const QWidget *card : row->cards())
        keys << card->objectName().section(u'.', 1);
    return keys;
}

} // namespace

TEST_CASE("The catalogue of cards: keys once, titles, and every card can be made of nothing")
{
    ShellFixture fixture;
    QSet<QString> keys;
    for (const CardKind &kind : cardKinds()) {
        keys.insert(kind.key);
        CHECK(!kind.title.str().isEmpty());
        CHECK(!kind.content({}, fixture.preferences).value.isEmpty());
    }
    CHECK(keys.size() == qsizetype(cardKinds().size()));
}

TEST_CASE("Cards are chosen, moved by key and by dragging, and stay so")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    importOrders(fixture);
    makePlan(fixture);
    fixture.open(u"overview"_s);
    const QStringList first = shownCards(fixture);
    REQUIRE(first == QStringList{u"goal"_s, u"actual"_s, u"attainment"_s, u"landing"_s, u"perDay"_s});
    auto &goal = fixture.find<KpiCard>(u"card.goal"_s);
    goal.setFocus();
    QTest::keyClick(&goal, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(shownCards(fixture).mid(0, 2) == QStringList{u"actual"_s, u"goal"_s});
    CHECK(chosenCards(fixture.preferences) == shownCards(fixture));
    // Dragged over the first again; what was dragged was not clicked.
    auto &actual = fixture.find<KpiCard>(u"card.actual"_s);
    QTest::mousePress(&goal, Qt::LeftButton, {}, goal.rect().center());
    QTest::mouseMove(&goal, goal.rect().center() - QPoint(30, 0));
    QTest::mouseMove(&goal, goal.mapFromGlobal(actual.mapToGlobal(actual.rect().center())));
    QTest::mouseRelease(&goal, Qt::LeftButton, {}, goal.rect().center());
    CHECK(shownCards(fixture).first() == u"goal"_s);
    chooseCards(fixture.preferences, {u"pace"_s, u"no such card"_s, u"pace"_s});
    CHECK(chosenCards(fixture.preferences) == QStringList{u"pace"_s});
    resetCards(fixture.preferences);
    CHECK(chosenCards(fixture.preferences) == first);
}

TEST_CASE("The headline and a card say where the period will end")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    importOrders(fixture);
    makePlan(fixture);
    fixture.shell.navigator().setPeriod(FiscalCalendar().year(2026));
    fixture.open(u"overview"_s);
    CHECK(fixture.find<QLabel>(u"headline"_s).text().contains(u"projected landing"_s));
    const KpiContent &landing = fixture.find<KpiCard>(u"card.landing"_s).content();
    CHECK(landing.value.endsWith(u'%'));
    // One year of history is no range.
    CHECK(landing.delta == u"history too short for a range"_s);
}

TEST_CASE("What waits and what has changed stands beside the figures, and leads there")
{
    ShellFixture fixture;
    fixture.openWorkspace();
    importOrders(fixture);
    fixture.open(u"overview"_s);
    auto &list = fixture.find<NewsList>(u"newsList"_s);
    REQUIRE(list.isVisible());
    CHECK(list.itemCount() >= 3);
    QAbstractButton *plan = nullptr;
    for (auto *item : list.findChildren<QAbstractButton *>())
        if (item->text().contains(u"no plan"_s))
            plan = item;
    REQUIRE(plan);
    QTest::mouseClick(plan, Qt::LeftButton);
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == u"quotas"_s);
}
