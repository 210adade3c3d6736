#pragma once

#include "core/exchange/import.h"
#include "core/quotas/commands.h"
#include "core/quotas/queries.h"
#include "tests/ui/shell/shell_fixture.h"
#include "ui/kit/grid/grid_view.h"

#include <QSemaphore>

namespace weiwo::test {

/// Keeps every worker of the window's queries busy while it lives.
class BusyWorkers
{
public:
    Q_DISABLE_COPY_MOVE(BusyWorkers)
    explicit BusyWorkers(ui::Session &session) : m_count(session.workers().maxThreadCount())
    {
        for (int i = 0; i < m_count; ++i)
            session.workers().start([gate = m_gate] { gate->acquire(); });
    }
    ~BusyWorkers() { m_gate->release(m_count); }

private:
    int m_count;
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

/// A window on a workspace with a year and a half of orders of two regions and a person, and a plan.
class PerformanceFixture : public ShellFixture
{
public:
    explicit PerformanceFixture(bool plan = true)
    {
        openWorkspace();
        importOrders();
        if (plan)
            makePlan();
        shell.navigator().setPeriod(FiscalCalendar().quarter(2026, 1));
        shell.navigator().setCompare(metrics::Compare::PreviousYear);
        settle();
    }

    /// The row of that name in the first column; a failed test where there is none.
    [[nodiscard]] static int rowOf(const ui::Grid &grid, const QString &name, int column = 0)
    {
        for (int row = 0; row < grid.gridModel()->rowCount(); ++row)
            if (grid.gridModel()->text(row, column) == name)
                return row;
        FAIL("no row " << name.toStdString());
        return -1;
    }
    /// The model's column of a key.
    [[nodiscard]] static int columnOf(const ui::Grid &grid, const QString &key)
    {
        for (int column = 0; column < grid.gridModel()->columnCount(); ++column)
            if (grid.gridModel()->column(column).key == key)
                return column;
        FAIL("no column " << key.toStdString());
        return -1;
    }
    [[nodiscard]] static std::optional<qint64> number(const ui::Grid &grid, const QString &name, const QString &column)
    {
        return grid.gridModel()->number(rowOf(grid, name), columnOf(grid, column));
    }
    static void activate(ui::Grid &grid, int row)
    {
        grid.setCurrentCell(row, 0);
        QTest::keyClick(&grid, Qt::Key_Return);
    }

private:
    void importOrders()
    {
        exchange::ImportRequest request;
        request.path = QStringLiteral("orders.csv");
        request.bytes = QStringLiteral("订单号,日期,客户,大区,业务员,产品,数量,金额\n"
                                       "S-1,2025-02-03,明达商贸,华东大区,李静,电饭煲,10,2000.00\n"
                                       "S-2,2025-03-03,中恒电器,华北大区,,电饭煲,10,2500.00\n"
                                       "S-3,2026-02-03,明达商贸,华东大区,李静,电饭煲,12,3000.00\n"
                                       "S-4,2026-02-09,远方家电,华东大区,李静,水壶,2,100.00\n"
                                       "S-5,2026-03-31,中恒电器,华北大区,,电饭煲,6,1500.00\n").toUtf8();
        const auto result = exchange::importFile(shell.session()->workspace(), request);
        REQUIRE(result);
        REQUIRE(result->rowsImported == 5);
        settle();
    }
    /// 200.00 a month in the first region's, 100.00 of them its person's, and 800.00 in the second.
    void makePlan()
    {
        const auto made = shell.session()->workspace().edit({QStringLiteral("quotas.createPlan"), {QStringLiteral("2026")}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(const quotas::PlanVersion plan, quotas::createPlan(edit, {.key = QStringLiteral("2026"), .year = 2026}));
            const quotas::CellTable table{plan, {}, {}};
            WEIWO_TRY(quotas::setCells(edit, table, {{east, {}, 240000}}).map([](const auto &) {}));
            return quotas::setCells(edit, table, {{north, {}, 960000}}).map([](const auto &) {});
        });
        REQUIRE(made);
        settle();
    }
};

} // namespace weiwo::test
