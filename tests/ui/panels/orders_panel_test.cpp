#include "tests/ui/panels/performance_fixture.h"
#include "ui/views/record_text.h"

using namespace weiwo;
using namespace weiwo::ui;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

bool shows(const Grid &grid, const QString &column)
{
    for (const GridColumns::Entry &entry : grid.columns().entries())
        if (entry.key == column)
            return entry.visible;
    FAIL("no column " << column.toStdString());
    return false;
}

} // namespace

TEST_CASE("A person's orders come to the person's figure, with the share where one is shared")
{
    PerformanceFixture fixture;
    exchange::ImportRequest request;
    request.path = u"shares.csv"_s;
    request.bytes = u"订单号,人员,份额\nS-5,李静,40%\n"_s.toUtf8();
    const auto mapping = mappingFromJson(QByteArray(R"({"dataset": "sales.shares", "columns": [
        {"from": "订单号", "to": "order_no"}, {"from": "人员", "to": "person"}, {"from": "份额", "to": "share"}]})"));
    REQUIRE(mapping);
    request.mapping = *mapping;
    REQUIRE(exchange::importFile(fixture.shell.session()->workspace(), request));
    fixture.open(QString::fromLatin1(OrdersPanelKey));
    auto &grid = fixture.find<Grid>(u"ordersGrid"_s);
    CHECK(grid.gridModel()->rowCount() == 3);
    CHECK_FALSE(shows(grid, u"share"_s));

    fixture.shell.navigator().setScope(fixture.seller.raw());
    fixture.settle();
    REQUIRE(grid.gridModel()->rowCount() == 3);
    CHECK(shows(grid, u"share"_s));
    const int shared = 0;   // the newest
    CHECK(grid.gridModel()->text(shared, fixture.columnOf(grid, u"order"_s)).startsWith(u"S-5"_s));
    CHECK(grid.gridModel()->number(shared, fixture.columnOf(grid, u"share"_s)) == 400000);
    CHECK(grid.gridModel()->number(shared, fixture.columnOf(grid, u"amount"_s)) == 60000);
    CHECK(fixture.find<QLabel>(u"ordersSums"_s).text().contains(u"3,700"_s));
    CHECK(fixture.find<QLabel>(u"ordersFilters"_s).text().contains(u"李静"_s));

    fixture.shell.navigator().setScope(fixture.east.raw());
    fixture.settle();
    CHECK(grid.gridModel()->rowCount() == 2);
    CHECK_FALSE(shows(grid, u"share"_s));
}
