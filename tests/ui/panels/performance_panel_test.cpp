#include "tests/ui/panels/performance_fixture.h"

#include "core/metrics/metric_set.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/performance/performance_panel.h"
#include "ui/views/record_text.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("The table says who is where: goal, actual, attainment, gap, rank and pace")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    auto &grid = fixture.find<Grid>(u"performanceGrid"_s);
    CHECK(fixture.number(grid, u"华东大区"_s, u"target"_s) == 60000);
    CHECK(fixture.number(grid, u"华东大区"_s, u"actual"_s) == 310000);
    CHECK(fixture.number(grid, u"华东大区"_s, u"attainment"_s) == 5167);
    CHECK(fixture.number(grid, u"华东大区"_s, u"gap"_s) == 250000);
    CHECK(fixture.number(grid, u"华东大区"_s, u"rank"_s) == 1);
    CHECK(fixture.number(grid, u"华东大区"_s, u"growth"_s) == 550);
    CHECK(fixture.number(grid, u"华北大区"_s, u"attainment"_s) == 625);
    CHECK(fixture.number(grid, u"华北大区"_s, u"rank"_s) == 2);
    CHECK(fixture.number(grid, u"华北大区"_s, u"gap"_s) == -90000);
    // The quarter is over: behind is behind.
    CHECK(grid.gridModel()->text(fixture.rowOf(grid, u"华北大区"_s), fixture.columnOf(grid, u"status"_s)) == u"behind"_s);
    CHECK(fixture.find<QLabel>(u"performanceHeadline"_s).text().contains(u"153.3%"_s));
}

TEST_CASE("Only behind hides who is on pace, and comes back")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    auto &grid = fixture.find<Grid>(u"performanceGrid"_s);
    const int all = grid.viewRowCount();
    auto &only = fixture.find<QCheckBox>(u"performanceBehind"_s);
    QTest::mouseClick(&only, Qt::LeftButton, {}, QPoint(8, only.height() / 2));
    REQUIRE(only.isChecked());
    CHECK(grid.viewRowCount() == 1);
    CHECK(grid.gridModel()->text(grid.rowAtView(0), 0) == u"华北大区"_s);
    only.setChecked(false);
    CHECK(grid.viewRowCount() == all);
}

TEST_CASE("From a unit to its person, their customers and the orders; back comes back")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    auto &grid = fixture.find<Grid>(u"performanceGrid"_s);
    fixture.activate(grid, fixture.rowOf(grid, u"华东大区"_s));
    fixture.settle();
    CHECK(fixture.shell.navigator().place().scope == fixture.east.raw());
    fixture.activate(grid, fixture.rowOf(grid, u"李静"_s));
    fixture.settle();
    CHECK(fixture.shell.navigator().place().scope == fixture.seller.raw());
    auto &customers = fixture.find<Grid>(u"breakdownGrid"_s);
    REQUIRE(customers.isVisible());
    CHECK(fixture.number(customers, u"明达商贸"_s, u"actual"_s) == 300000);
    CHECK(fixture.number(customers, u"明达商贸"_s, u"compared"_s) == 200000);
    CHECK(fixture.number(customers, u"明达商贸"_s, u"growth"_s) == 500);
    CHECK(fixture.number(customers, u"远方家电"_s, u"share"_s) == 32);
    fixture.activate(customers, fixture.rowOf(customers, u"远方家电"_s));
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == QLatin1StringView(OrdersPanelKey));
    auto &orders = fixture.find<Grid>(u"ordersGrid"_s);
    REQUIRE(orders.gridModel()->rowCount() == 1);
    CHECK(orders.gridModel()->text(0, fixture.columnOf(orders, u"order"_s)).startsWith(u"S-4"_s));
    CHECK(orders.gridModel()->number(0, fixture.columnOf(orders, u"amount"_s)) == 10000);
    CHECK(fixture.find<QLabel>(u"ordersFilters"_s).text().contains(u"远方家电"_s));
    fixture.shell.navigator().back();
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == u"performance"_s);
    CHECK(customers.isVisible());
}

TEST_CASE("Every view shows a chart or a table of the same figures, and is a place of its own")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    auto &views = fixture.find<Segmented>(u"performanceView"_s);
    auto &chart = fixture.find<ChartView>(u"performanceChart"_s);
    const auto show = [&](const QString &view) {
        views.setCurrent(view);
        Q_EMIT views.currentChanged(view);
        fixture.settle();
        CHECK(fixture.shell.navigator().place().record == view);
    };
    show(u"heat"_s);
    CHECK(chart.spec().kind == reporting::ChartKind::HeatMap);
    REQUIRE(chart.spec().series.size() == 2);
    CHECK(chart.spec().series[0].values[1] == 15500);    // 3,100 of 200
    show(u"distribution"_s);
    CHECK(chart.spec().kind == reporting::ChartKind::Histogram);
    show(u"bridge"_s);
    CHECK(chart.spec().kind == reporting::ChartKind::Waterfall);
    CHECK(chart.spec().series.at(0).values.back() == 460000);
    show(u"leaders"_s);
    auto &leaders = fixture.find<Grid>(u"leaderGrid"_s);
    CHECK(leaders.isVisible());
    fixture.shell.navigator().back();
    fixture.settle();
    CHECK(views.current() == u"bridge"_s);
    CHECK(chart.isVisible());
}

TEST_CASE("The leaderboard ranks by a fair rule, of people or of units")
{
    PerformanceFixture fixture;
    fixture.shell.navigator().go({u"performance"_s, u"leaders"_s, {}, FiscalCalendar().quarter(2026, 1), metrics::Compare::PreviousYear});
    fixture.settle();
    auto &rule = fixture.find<Segmented>(u"leaderRule"_s);
    auto &level = fixture.find<QComboBox>(u"leaderLevel"_s);
    auto &grid = fixture.find<Grid>(u"leaderGrid"_s);
    CHECK(grid.gridModel()->rowCount() == 1);
    level.setCurrentIndex(level.findData(int(org::Level::Region)));
    Q_EMIT level.activated(level.currentIndex());
    fixture.settle();
    REQUIRE(grid.gridModel()->rowCount() == 2);
    CHECK(grid.gridModel()->text(0, 2) == u"华东大区"_s);
    CHECK(grid.gridModel()->number(0, fixture.columnOf(grid, u"score"_s)) == 5167);
    rule.setCurrent(u"growth"_s);
    Q_EMIT rule.currentChanged(u"growth"_s);
    fixture.settle();
    CHECK(grid.gridModel()->number(0, fixture.columnOf(grid, u"score"_s)) == 550);
    CHECK(grid.gridModel()->number(1, fixture.columnOf(grid, u"score"_s)) == -400);
    CHECK(grid.gridModel()->number(1, fixture.columnOf(grid, u"rank"_s)) == 2);
}

TEST_CASE("Diagnose leads to the diagnosis of the current row")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    auto &grid = fixture.find<Grid>(u"performanceGrid"_s);
    grid.setCurrentCell(fixture.rowOf(grid, u"华北大区"_s), 0);
    fixture.trigger(u"performance.diagnose"_s);
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == QLatin1StringView(DiagnosisPanelKey));
    CHECK(fixture.shell.navigator().place().scope == fixture.north.raw());
}

TEST_CASE("Without a plan there are actuals and growth, and no empty columns pretend to know more")
{
    PerformanceFixture fixture(false);
    fixture.open(u"performance"_s);
    auto &grid = fixture.find<Grid>(u"performanceGrid"_s);
    CHECK(fixture.number(grid, u"华东大区"_s, u"actual"_s) == 310000);
    CHECK_FALSE(fixture.number(grid, u"华东大区"_s, u"target"_s));
    CHECK_FALSE(fixture.number(grid, u"华东大区"_s, u"attainment"_s));
    CHECK(fixture.number(grid, u"华东大区"_s, u"growth"_s) == 550);
    CHECK(fixture.find<QLabel>(u"performanceHeadline"_s).text().contains(u"Sales amount"_s));
}

TEST_CASE("Ctrl+E explains the figure of the current cell")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    auto &grid = fixture.find<Grid>(u"performanceGrid"_s);
    struct Case
    {
        const char16_t *column;
        const char16_t *title;
        const char16_t *value;
    };
    const auto asked = GENERATE(Case{u"target", u"Goal", u"600.00"}, Case{u"actual", u"Sales amount", u"3,100.00"}, Case{u"attainment", u"Attainment", u"516.7%"},
                                Case{u"gap", u"Actual − goal", u"2,500.00"}, Case{u"share", u"Share", u"67.4%"}, Case{u"rank", u"Rank", u"1 of 2"},
                                Case{u"compared", u"Compared with", u"2,000.00"}, Case{u"growth", u"Growth", u"55.0%"}, Case{u"status", u"Pace", u"516.7%"},
                                Case{u"name", u"Attainment", u"516.7%"});
    INFO(QString::fromUtf16(asked.column).toStdString());
    grid.setCurrentCell(fixture.rowOf(grid, u"华东大区"_s), fixture.columnOf(grid, QString::fromUtf16(asked.column)));
    QTest::keyClick(&grid, Qt::Key_E, Qt::ControlModifier);
    fixture.settle();
    const auto &inspector = fixture.find<QWidget>(u"inspector"_s);
    REQUIRE(inspector.isVisible());
    CHECK(fixture.find<QLabel>(u"inspectorTitle"_s).text() == QString::fromUtf16(asked.title));
    QStringList said;
    for (const QLabel *label : inspector.findChildren<QLabel *>())
        said << label->text();
    INFO(said.join(u" | "_s).toStdString());
    CHECK(said.indexOf(QRegularExpression(u".*"_s + QRegularExpression::escape(QString::fromUtf16(asked.value)) + u".*"_s)) >= 0);
    CHECK(said.indexOf(QRegularExpression(u"华东大区.*"_s)) >= 0);
}

TEST_CASE("Figures by customer and by unit stand in one unit")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    const auto unit = fixture.find<Grid>(u"performanceGrid"_s).moneyUnit();
    for (const QString &view : {u"table/customer"_s, u"table/product"_s, u"leaders"_s}) {
        fixture.shell.navigator().openPanel(u"performance"_s, view);
        fixture.settle();
        CHECK(fixture.find<Grid>(view == "leaders"_L1 ? u"leaderGrid"_s : u"breakdownGrid"_s).moneyUnit() == unit);
    }
    fixture.preferences.choose(u"units"_s, u"wan"_s);
    fixture.settle();
    CHECK(fixture.find<Grid>(u"performanceGrid"_s).moneyUnit() == MoneyUnit::Wan);
    CHECK(fixture.find<Grid>(u"breakdownGrid"_s).moneyUnit() == MoneyUnit::Wan);
}

namespace {

/// What the inspector would say now, in full; empty where nothing is selected.
Explained explained(PerformanceFixture &fixture)
{
    const InspectorSubject &subject = fixture.shell.inspector().subject();
    if (!subject.explain)
        return {};
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    auto answer = subject.explain(*reader);
    REQUIRE(answer);
    return *answer;
}

QStringList partTitles(const Explained &answer)
{
    QStringList titles;
    for (const Explained::Part &part : answer.parts)
        titles << part.title;
    return titles;
}

} // namespace

TEST_CASE("While the answer of the shown view is awaited nothing is explained, then the new figures are")
{
    const auto record = GENERATE(u""_s, u"heat"_s, u"table/customer"_s, u"leaders"_s);
    INFO(record.toStdString());
    PerformanceFixture fixture;
    fixture.shell.navigator().openPanel(u"performance"_s, record);
    fixture.settle();
    REQUIRE(fixture.shell.inspector().subject().explain);
    {
        const BusyWorkers busy(*fixture.shell.session());
        fixture.shell.navigator().setPeriod(FiscalCalendar().quarter(2025, 1));
        QTest::qWait(20);
        CHECK_FALSE(fixture.shell.inspector().subject().explain);
    }
    fixture.settle();
    REQUIRE(fixture.shell.inspector().subject().explain);
    CHECK(explained(fixture).caption.contains(u"2025"_s));
}

TEST_CASE("Another rule of the leaderboard explains nothing until its board is there, then its own score")
{
    PerformanceFixture fixture;
    fixture.shell.navigator().openPanel(u"performance"_s, u"leaders"_s);
    fixture.settle();
    auto &grid = fixture.find<Grid>(u"leaderGrid"_s);
    auto &rule = fixture.find<Segmented>(u"leaderRule"_s);
    grid.setCurrentCell(0, fixture.columnOf(grid, u"score"_s));
    REQUIRE(fixture.shell.inspector().subject().title == performance::findLeaderRule(u"attainment"_s)->title.str());
    rule.setCurrent(u"growth"_s);
    Q_EMIT rule.currentChanged(u"growth"_s);
    CHECK_FALSE(fixture.shell.inspector().subject().explain);
    grid.setCurrentCell(0, fixture.columnOf(grid, u"rank"_s));
    CHECK_FALSE(fixture.shell.inspector().subject().explain);
    grid.setCurrentCell(0, fixture.columnOf(grid, u"score"_s));
    fixture.settle();
    CHECK(fixture.shell.inspector().subject().title == performance::findLeaderRule(u"growth"_s)->title.str());
    CHECK(explained(fixture).value.contains(u"55.0%"_s));
}

TEST_CASE("Those that are not listed are one row that adds up, is explained and opens into all, until one goes elsewhere")
{
    PerformanceFixture fixture;
    fixture.open(u"performance"_s);
    auto *panel = fixture.shell.findChild<PerformancePanel *>();
    REQUIRE(panel);
    panel->setMostListed(1);
    fixture.shell.navigator().openPanel(u"performance"_s, u"table/customer"_s);
    fixture.settle();
    auto &grid = fixture.find<Grid>(u"breakdownGrid"_s);
    REQUIRE(grid.gridModel()->rowCount() == 2);
    CHECK(fixture.number(grid, u"明达商贸"_s, u"actual"_s) == 300000);
    CHECK(fixture.number(grid, u"All others (2)"_s, u"actual"_s) == 160000);
    CHECK(fixture.number(grid, u"All others (2)"_s, u"compared"_s) == 250000);
    grid.setCurrentCell(fixture.rowOf(grid, u"All others (2)"_s), fixture.columnOf(grid, u"actual"_s));
    CHECK(explained(fixture).caption.startsWith(u"All others"_s));
    CHECK(explained(fixture).value.contains(u"1,600.00"_s));

    fixture.activate(grid, fixture.rowOf(grid, u"All others (2)"_s));
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 3);
    fixture.shell.navigator().setCompare(metrics::Compare::None);
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 2);
    fixture.shell.navigator().setCompare(metrics::Compare::PreviousYear);
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 2);
}

TEST_CASE("A figure of a list or a leaderboard is explained by its metric, and says what it rests on")
{
    PerformanceFixture fixture;
    const auto view = GENERATE(u"table/customer"_s, u"leaders"_s);
    INFO(view.toStdString());
    fixture.shell.navigator().openPanel(u"performance"_s, view);
    fixture.settle();
    auto &grid = fixture.find<Grid>(view == "leaders"_L1 ? u"leaderGrid"_s : u"breakdownGrid"_s);
    grid.setCurrentCell(0, fixture.columnOf(grid, u"actual"_s));
    auto reader = fixture.shell.session()->workspace().reader();
    REQUIRE(reader);
    const auto known = metrics::metricsOf(*reader);
    REQUIRE(known);
    const Explained answer = explained(fixture);
    CHECK(answer.parts.at(0).text.startsWith(known->find(u"sales.amount"_s)->help.str()));
    CHECK(partTitles(answer).contains(u"Plan"_s));
    CHECK(partTitles(answer).contains(u"Data"_s));
    if (view == "leaders"_L1)
        return;
    grid.setCurrentCell(0, fixture.columnOf(grid, u"share"_s));
    CHECK(explained(fixture).parts.at(0).text.contains(u"this list"_s));
}
