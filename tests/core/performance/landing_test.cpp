#include "core/performance/landing.h"

#include "core/performance/todos.h"
#include "tests/core/performance/team_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Sells on the 1st and the 20th of every month: @p months months back from April 2026, in which
/// only the 1st has come.
class SteadyStore : public ImportStore
{
public:
    explicit SteadyStore(int months)
    {
        QString csv = u"订单号,日期,客户,产品,数量,金额\n"_s;
        const auto line = [&csv](QDate day, int amount) {
            csv += u"%1,%1,明达商贸,电饭煲,1,%2.00\n"_s.arg(day.toString(Qt::ISODate)).arg(amount);
        };
        for (int i = 1; i <= months; ++i) {
            const Month month = Month(2026, 4).plus(-i);
            line(month.first(), 400);
            // Between 500 and 700 more follow.
            line(month.first().addDays(19), 500 + 20 * (i % 11));
        }
        line(QDate(2026, 4, 1), 440);
        import(csv.toUtf8(), mapping(R"({"dataset": "sales.lines", "columns": [
            {"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"},
            {"from": "产品", "to": "product"}, {"from": "数量", "to": "quantity"}, {"from": "金额", "to": "amount"}]})"));
    }

    std::optional<ProjectedLanding> ask(const Period &period, QDate today)
    {
        Reader r = reader();
        const StandingRequest request{.scope = {}, .period = period, .today = today};
        return must(projectedLanding(r, request, must(standing(r, request))));
    }
};

const Period april{PeriodKind::Month, Month(2026, 4).range(), false};

} // namespace

TEST_CASE("With history a landing has a range, and it holds the months that were")
{
    SteadyStore store(14);
    const auto landing = store.ask(april, QDate(2026, 4, 2));
    REQUIRE(landing);
    CHECK(landing->periods == 12);
    CHECK(landing->landing.fromHistory);
    // Months ended between 900 and 1,100 when 400 had come: with 440 between 990 and 1,210.
    CHECK(landing->landing.value >= 99000);
    CHECK(landing->landing.value <= 121000);
    REQUIRE(landing->landing.low);
    REQUIRE(landing->landing.high);
    CHECK(*landing->landing.low <= landing->landing.value);
    CHECK(landing->landing.value <= *landing->landing.high);
    CHECK(*landing->landing.low >= 99000);
    CHECK(*landing->landing.high <= 121000);
    // Without a goal there is nothing that it attains.
    CHECK_FALSE(landing->attainment);
}

TEST_CASE("With short history there is a landing without a range, and it says so")
{
    SteadyStore store(5);
    const auto landing = store.ask(april, QDate(2026, 4, 2));
    REQUIRE(landing);
    CHECK(landing->periods == 0);
    CHECK_FALSE(landing->landing.low);
    CHECK(landing->landing.value > 44000);
}

TEST_CASE("A period that is over lands nowhere else")
{
    SteadyStore store(14);
    CHECK_FALSE(store.ask({PeriodKind::Month, Month(2026, 3).range(), false}, QDate(2026, 4, 2)));
}

TEST_CASE("What waits: a plan that is missing, a draft, orders that have grown old")
{
    TeamStore store;
    const auto ask = [&store](QDate today) {
        Reader reader = store.reader();
        QStringList panels;
        for (const Todo &todo : must(todos(reader, today))) {
            CHECK(!todo.sentence.isEmpty());
            panels << todo.panel + (todo.urgent ? u"!"_s : QString());
        }
        return panels;
    };
    CHECK(ask(QDate(2026, 4, 5)) == QStringList{u"quotas!"_s});
    CHECK(ask(QDate(2026, 5, 5)) == QStringList{u"quotas!"_s, u"import!"_s});
    store.makePlan();
    CHECK(ask(QDate(2026, 4, 5)) == QStringList{u"quotas"_s});        // the draft
    CHECK(ask(QDate(2026, 11, 5)) == QStringList{u"import!"_s, u"quotas"_s, u"quotas"_s});
}
