#include "core/quotas/commands.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("Cells of a block that stay the same are held when their parent or sibling changes")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'000'000));
    const auto set = [&](const std::vector<CellTarget> &cells) {
        CellsResult result;
        store.edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(result, setCells(e, {plan, {}, {}}, cells));
            return {};
        });
        return result;
    };
    SECTION("the parent")
    {
        set({{store.top, {}, 11'000'000}, {store.east, {}, 6'000'000, true}, {store.west, {}, 6'000'000, true}});
        CHECK(store.target(plan, store.top) == 11'000'000);
        CHECK(store.target(plan, store.east) == 6'000'000);
        CHECK(store.target(plan, store.west) == 6'000'000);
        CHECK(store.target(plan, store.li) == 3'000'000);
    }
    SECTION("a parent and one of its children")
    {
        set({{store.east, {}, 7'000'000}, {store.li, {}, 4'000'000}, {store.zhang, {}, 3'000'000, true}});
        CHECK(store.target(plan, store.li) == 4'000'000);
        CHECK(store.target(plan, store.zhang) == 3'000'000);
    }
    SECTION("all of it: nothing is written")
    {
        CHECK(set({{store.east, {}, 6'000'000, true}}).cellsChanged == 0);
    }
}

TEST_CASE("A year and its months in one block agree, or nothing is written")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'000'000));
    const auto attempt = [&](const std::vector<CellTarget> &cells) {
        return store.attempt([&](Edit &e) -> Status {
            WEIWO_ASSIGN([[maybe_unused]] const auto done, setCells(e, {plan, {}, {}}, cells));
            return {};
        });
    };
    const MonthSpan q1{0, 2}, q2{3, 5}, q3{6, 8}, q4{9, 11};
    SECTION("all given, agreeing, in any order")
    {
        CHECK(attempt({{store.li, {}, 2'000'000}, {store.li, q1, 500'000}, {store.li, q4, 700'000},
                       {store.li, q3, 400'000}, {store.li, q2, 400'000}}));
        CHECK(store.target(plan, store.li) == 2'000'000);
        CHECK(store.target(plan, store.li, q4) == 700'000);
    }
    SECTION("the rest of the year takes what is left")
    {
        CHECK(attempt({{store.li, {}, 2'000'000}, {store.li, q1, 800'000}}));
        CHECK(store.target(plan, store.li) == 2'000'000);
        CHECK(store.target(plan, store.li, q1) == 800'000);
    }
    SECTION("disagreeing")
    {
        const auto refused = attempt({{store.li, {}, 2'000'000}, {store.li, q1, 1}, {store.li, q2, 1},
                                        {store.li, q3, 1}, {store.li, q4, 1}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().subject == u"李静"_s);
        CHECK(store.target(plan, store.li) == 3'000'000);
    }
    SECTION("a year that is said to stay while a month changes and the others stay")
    {
        CHECK_FALSE(attempt({{store.li, {}, 3'000'000, true}, {store.li, q1, 1}, {store.li, q2, 750'000, true},
                             {store.li, q3, 750'000, true}, {store.li, q4, 750'000, true}}));
    }
}
