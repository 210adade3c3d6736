#pragma once

#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/quotas/commands.h"
#include "tests/support/import_store.h"

namespace weiwo::test {

/// Two regions named after provinces, three sellers in the first and one in the second, and their
/// orders of two years: April 2026 is not over.
class TeamStore : public ImportStore
{
public:
    TeamStore()
    {
        must(workspace->edit({QStringLiteral("org.addNode"), {QStringLiteral("江苏")}}, [this](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node headquarters, org::headquarters(edit));
            top = headquarters.id;
            WEIWO_ASSIGN(jiangsu, add(edit, QStringLiteral("江苏"), org::Level::Province, top));
            WEIWO_ASSIGN(hunan, add(edit, QStringLiteral("湖南省"), org::Level::Province, top));
            WEIWO_ASSIGN(lin, seller(edit, QStringLiteral("林涛"), jiangsu, QDate(2020, 1, 1)));
            WEIWO_ASSIGN(chen, seller(edit, QStringLiteral("陈静"), jiangsu, QDate(2020, 1, 1)));
            // In ramp: 0 % in January, 25 % in February, 50 % in March 2026.
            WEIWO_ASSIGN(novice, seller(edit, QStringLiteral("吴新"), jiangsu, QDate(2026, 1, 1)));
            WEIWO_ASSIGN(zhao, seller(edit, QStringLiteral("赵强"), hunan, QDate(2020, 1, 1)));
            return {};
        }));
        import(QStringLiteral("订单号,日期,客户,人员,产品,数量,金额\n"
                              "S-1,2025-02-03,明达商贸,林涛,电饭煲,10,2000.00\n"
                              "S-2,2025-02-04,明达商贸,陈静,电饭煲,10,1000.00\n"
                              "S-3,2025-03-04,中恒电器,赵强,水壶,10,1000.00\n"
                              "S-4,2026-02-03,明达商贸,林涛,电饭煲,12,2400.00\n"
                              "S-5,2026-02-04,明达商贸,陈静,电饭煲,30,3000.00\n"
                              "S-6,2026-02-05,远方家电,吴新,水壶,3,900.00\n"
                              "S-7,2026-03-02,中恒电器,赵强,水壶,8,800.00\n"
                              "S-8,2026-04-02,中恒电器,赵强,电饭煲,1,100.00\n").toUtf8(),
               mapping(R"({"dataset": "sales.lines", "columns": [
                   {"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"},
                   {"from": "人员", "to": "person"}, {"from": "产品", "to": "product"}, {"from": "数量", "to": "quantity"},
                   {"from": "金额", "to": "amount"}]})"));
    }

    /// 1,200.00 a month for everybody together: 600.00, 300.00 and 0 in Jiangsu, 300.00 in Hunan.
    void makePlan()
    {
        must(workspace->edit({QStringLiteral("quotas.createPlan"), {QStringLiteral("2026")}}, [this](Edit &edit) -> Status {
            WEIWO_ASSIGN(const quotas::PlanVersion made, quotas::createPlan(edit, {.key = QStringLiteral("2026"), .year = 2026}));
            for (const auto &[node, amount] : {std::pair(lin, 720000), std::pair(chen, 360000), std::pair(zhao, 360000)})
                WEIWO_TRY(quotas::setCells(edit, {made, {}, {}}, {{node, {}, amount}}).map([](const auto &) {}));
            return {};
        }));
    }

    static Period quarter() { return FiscalCalendar().quarter(2026, 1); }

    org::NodeId top, jiangsu, hunan, lin, chen, novice, zhao;

private:
    static Result<org::NodeId> add(Edit &edit, const QString &name, org::Level level, const org::NodeId &parent)
    {
        org::Node node;
        node.name = name;
        node.level = level;
        return org::addNode(edit, node, parent, QDate(2020, 1, 1));
    }
    static Result<org::NodeId> seller(Edit &edit, const QString &name, const org::NodeId &unit, QDate hired)
    {
        org::Node node;
        node.name = name;
        node.level = org::Level::Person;
        node.title = QStringLiteral("业务员");
        node.hired = hired;
        return org::addNode(edit, node, unit, hired);
    }
};

} // namespace weiwo::test
