#include "tests/ui/panels/performance_fixture.h"

#include "ui/charts/chart_view.h"
#include "ui/kit/segmented.h"
#include "ui/views/record_text.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const reporting::ChartSpec &spec)
{
    qint64 sum = 0;
    for (const auto &value : spec.series.at(0).values)
        sum += value.value_or(0);
    return sum;
}

} // namespace

TEST_CASE("The bridge and the parts of every dimension add up to the gap")
{
    PerformanceFixture fixture;
    fixture.open(QString::fromLatin1(DiagnosisPanelKey));
    const QString headline = fixture.find<QLabel>(u"diagnosisHeadline"_s).text();
    INFO(headline.toStdString());
    CHECK(headline.contains(u"more than last year"_s));
    const auto &bridge = fixture.find<ChartView>(u"diagnosisBridge"_s).spec();
    REQUIRE(bridge.series.size() == 1);
    const auto &values = bridge.series[0].values;
    CHECK(values.front() == 450000);
    CHECK(values.back() == 460000);
    CHECK(sumOf(bridge) - *values.back() == *values.back());
    auto &by = fixture.find<Segmented>(u"diagnosisBy"_s);
    const auto &parts = fixture.find<ChartView>(u"diagnosisParts"_s);
    for (const char16_t *dimension : {u"region", u"customer", u"product", u"month"}) {
        by.setCurrent(QString::fromUtf16(dimension));
        INFO(QString::fromUtf16(dimension).toStdString());
        CHECK(by.current() == QString::fromUtf16(dimension));
        CHECK(sumOf(parts.spec()) == 10000);
    }
}

TEST_CASE("Against the goal there is no bridge of prices, and it says why")
{
    PerformanceFixture fixture;
    const auto published = fixture.shell.session()->workspace().edit({u"quotas.publish"_s, {u"2026"_s}}, [](Edit &edit) -> Status {
        WEIWO_ASSIGN(const auto plan, quotas::findPlan(edit, u"2026"_s));
        WEIWO_ASSIGN(const auto version, quotas::findVersion(edit, plan));
        return quotas::publish(edit, {plan, version}).map([](const auto &) {});
    });
    REQUIRE(published);
    fixture.open(QString::fromLatin1(DiagnosisPanelKey));
    auto &against = fixture.find<Segmented>(u"diagnosisAgainst"_s);
    against.setCurrent(u"quota"_s);
    fixture.settle();
    const auto &bridge = fixture.find<ChartView>(u"diagnosisBridge"_s).spec();
    CHECK(bridge.isEmpty());
    CHECK(!bridge.empty.isEmpty());
    CHECK(fixture.find<QLabel>(u"diagnosisHeadline"_s).text().contains(u"goal"_s));
}

TEST_CASE("A cause and a part of the gap lead to their orders")
{
    PerformanceFixture fixture;
    fixture.open(QString::fromLatin1(DiagnosisPanelKey));
    auto &parts = fixture.find<ChartView>(u"diagnosisParts"_s);
    auto &by = fixture.find<Segmented>(u"diagnosisBy"_s);
    by.setCurrent(u"customer"_s);
    const auto &categories = parts.spec().categories;
    const auto at = std::find_if(categories.begin(), categories.end(), [](const auto &category) { return category.label == u"明达商贸"_s; });
    REQUIRE(at != categories.end());
    Q_EMIT parts.targetActivated(at->target);
    fixture.settle();
    CHECK(fixture.shell.navigator().place().panel == QLatin1StringView(OrdersPanelKey));
    const auto &orders = *fixture.find<Grid>(u"ordersGrid"_s).gridModel();
    REQUIRE(orders.rowCount() == 1);
    CHECK(orders.text(0, 1).startsWith(u"S-3"_s));
    fixture.shell.navigator().back();
    fixture.settle();
    by.setCurrent(u"month"_s);
    Q_EMIT parts.targetActivated({u"month"_s, {}, u"2026-02"_s});
    fixture.settle();
    CHECK(fixture.shell.navigator().place().period->range == Month(2026, 2).range());
    CHECK(fixture.shell.navigator().place().panel == QLatin1StringView(DiagnosisPanelKey));
}

TEST_CASE("Orders of the whole scope are listed and narrowed again")
{
    PerformanceFixture fixture;
    fixture.open(QString::fromLatin1(OrdersPanelKey));
    auto &grid = fixture.find<Grid>(u"ordersGrid"_s);
    CHECK(grid.gridModel()->rowCount() == 3);
    CHECK_FALSE(fixture.find<QAction>(u"orders.clear"_s).isVisible());
    fixture.shell.navigator().openPanel(QString::fromLatin1(OrdersPanelKey),
                                        recordOf({{u"product"_s, Filter::Op::Equal, {u"水壶"_s}}}));
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 1);
    fixture.trigger(u"orders.clear"_s);
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 3);
    auto &search = fixture.find<QLineEdit>(u"ordersSearch"_s);
    QTest::keyClicks(&search, u"S-4"_s);
    CHECK(grid.viewRowCount() == 1);
    search.clear();
    fixture.shell.navigator().setScope(fixture.north.raw());
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 1);
}

TEST_CASE("Filters travel as the record of a place")
{
    const std::vector<Filter> filters{{u"customer"_s, Filter::Op::Equal, {u"A&B=C"_s}}, {u"product.name"_s, Filter::Op::Contains, {u"电 饭%煲"_s}}};
    const auto back = filtersOf(recordOf(filters));
    REQUIRE(back.size() == 2);
    CHECK(back == filters);
    CHECK(filtersOf(u"no-sign"_s).empty());
}
