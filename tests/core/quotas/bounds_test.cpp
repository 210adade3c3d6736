#include "core/quotas/bounds.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace weiwo::quotas;
using namespace Qt::StringLiterals;

namespace {

BoundRule amount(qint64 fen)
{
    return {.amount = fen, .growthPpm = {}};
}

BoundsResult bound(QuotaStore &store, const BoundsRequest &request)
{
    BoundsResult result;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(result, boundSpans(edit, request));
        return {};
    });
    return result;
}

Error refused(QuotaStore &store, const BoundsRequest &request)
{
    const auto outcome = store.attempt([&](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const auto result, boundSpans(edit, request));
        return {};
    });
    return outcome ? Error() : outcome.error();
}

} // namespace

TEST_CASE("A floor of the year lifts a target, its siblings give, the parent's total stays")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    REQUIRE(store.target(plan, store.east) == 600'000);
    const BoundsResult result =
        bound(store, {.table = {plan, {}, {}}, .cells = {{store.east, {}}}, .floor = amount(700'000), .cap = {}});
    CHECK(result.cells == 1);
    CHECK(result.outside.empty());
    CHECK(result.cellsChanged > 0);
    CHECK(store.target(plan, store.east) == 700'000);
    CHECK(store.target(plan, store.west) == 500'000);
    const Sheet sheet = store.sheet(plan);
    const int east = *sheet.tree().indexOf(store.east);
    CHECK(boundsOver(sheet, east, {}).floor == 700'000);
    CHECK(boundState(sheet, east, {}) == BoundState::AtFloor);
    // Taken away again, the numbers stay.
    bound(store, {.table = {plan, {}, {}}, .cells = {{store.east, {}}}, .floor = {}, .cap = {}});
    CHECK(store.target(plan, store.east) == 700'000);
    CHECK(boundState(store.sheet(plan), east, {}) == BoundState::Free);
}

TEST_CASE("Floors that the total above cannot meet are refused with name and amount")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    const Error error = refused(store, {.table = {plan, {}, {}},
                                        .cells = {{store.east, {}}, {store.west, {}}},
                                        .floor = amount(700'000),
                                        .cap = {}});
    CHECK(error.code == QLatin1StringView(errc::FloorsExceed));
    CHECK(error.message.contains(u"2,000.00"_s));
    CHECK(store.target(plan, store.east) == 600'000);
    CHECK(boundsOver(store.sheet(plan), *store.sheet(plan).tree().indexOf(store.east), {}) == CellBounds());
}

TEST_CASE("The cap of a quarter is spread over its months to the fen")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    const MonthSpan quarter{3, 5};
    const qint64 before = *store.target(plan, store.li, quarter);
    const BoundsResult result = bound(store, {.table = {plan, {}, {}},
                                              .cells = {{store.li, quarter}},
                                              .floor = amount(before - 100),
                                              .cap = amount(before + 1)});
    CHECK(result.cellsChanged == 0);
    const Sheet sheet = store.sheet(plan);
    const int li = *sheet.tree().indexOf(store.li);
    CHECK(boundsOver(sheet, li, quarter) == CellBounds{before - 100, before + 1});
    CHECK(boundsOver(sheet, li, {}).floor == before - 100);
    CHECK_FALSE(boundsOver(sheet, li, {}).cap);
    CHECK(store.target(plan, store.li, quarter) == before);
}

TEST_CASE("Growth is against last year's figures, and refused where there are none")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    const Error error = refused(store, {.table = {plan, {}, {}},
                                        .cells = {{store.east, {}}},
                                        .floor = {.amount = {}, .growthPpm = 100'000},
                                        .cap = {}});
    CHECK(error.code == QLatin1StringView(errc::BadInput));
    CHECK(error.message.contains(u"华东"_s));
}

TEST_CASE("A floor above the cap is refused, and one that nothing spreads is told")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.set(plan, store.li, {}, 120'000);
    CHECK(refused(store, {.table = {plan, {}, {}}, .cells = {{store.li, {}}}, .floor = amount(2), .cap = amount(1)}).code
          == QLatin1StringView(errc::FloorOverCap));
    const BoundsResult result =
        bound(store, {.table = {plan, {}, {}}, .cells = {{store.li, {}}}, .floor = amount(150'000), .cap = {}});
    REQUIRE(result.outside.size() == 1);
    CHECK(result.outside.front().message.contains(u"300.00"_s));
    CHECK(store.target(plan, store.li) == 120'000);
}

TEST_CASE("Setting one bound keeps the other, and a growth without history changes nothing")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    const CellTable table{plan, {}, {}};
    const BoundRule keep{.amount = {}, .growthPpm = {}, .keep = true};
    const auto cells = [&](const BoundRule &floor, const BoundRule &cap) {
        store.edit([&](Edit &edit) -> Status {
            WEIWO_ASSIGN([[maybe_unused]] const auto result,
                         boundSpans(edit, {.table = table, .cells = {{store.east, {0, 0}}}, .floor = floor, .cap = cap}));
            return {};
        });
    };
    const auto bounds = [&] {
        const Sheet sheet = store.sheet(plan);
        return sheet.bounds(*sheet.tree().indexOf(store.east), 0);
    };
    cells({}, amount(90'000));
    cells(amount(10'000), keep);
    CHECK(bounds() == CellBounds{10'000, 90'000});
    bound(store, {.table = table, .cells = {{store.east, {0, 0}}}, .floor = keep, .cap = amount(80'000)});
    CHECK(bounds() == CellBounds{10'000, 80'000});
    const auto grown = store.attempt([&](Edit &edit) -> Status {
        const BoundRule growth{.amount = {}, .growthPpm = -50'000};
        WEIWO_ASSIGN([[maybe_unused]] const auto result,
                     boundSpans(edit, {.table = table, .cells = {{store.east, {0, 0}}}, .floor = growth, .cap = keep}));
        return {};
    });
    CHECK_FALSE(grown);
    CHECK(bounds() == CellBounds{10'000, 80'000});
}

TEST_CASE("The bound of a stretch, given back as it is shown, moves no month's bound")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    const CellTable table{plan, {}, {}};
    store.edit([&](Edit &edit) { return setBounds(edit, table, store.east, {0, 0}, {.floor = 10'000, .cap = {}}); });
    store.edit([&](Edit &edit) { return setBounds(edit, table, store.east, {1, 1}, {.floor = 40'000, .cap = {}}); });
    const BoundsResult same = bound(store, {.table = table, .cells = {{store.east, {0, 2}}}, .floor = amount(50'000), .cap = {}});
    CHECK(same.cells == 0);
    const Sheet sheet = store.sheet(plan);
    const int east = *sheet.tree().indexOf(store.east);
    CHECK(sheet.bounds(east, 0).floor == 10'000);
    CHECK(sheet.bounds(east, 1).floor == 40'000);
    CHECK_FALSE(sheet.bounds(east, 2).floor);
}

TEST_CASE("A bound of the year leaves the other one alone, in the split and in the months")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    const CellTable table{plan, {}, {}};
    const BoundRule keep{.amount = {}, .growthPpm = {}, .keep = true};
    const auto set = [&](MonthSpan months, const BoundRule &floor, const BoundRule &cap) {
        return bound(store, {.table = table, .cells = {{store.east, months}}, .floor = floor, .cap = cap});
    };
    const auto cell = [&](int month) {
        const Sheet sheet = store.sheet(plan);
        return sheet.bounds(*sheet.tree().indexOf(store.east), month);
    };
    const auto year = [&] {
        const Sheet sheet = store.sheet(plan);
        return boundsOver(sheet, *sheet.tree().indexOf(store.east), {});
    };
    const auto part = [&] {
        const Sheet sheet = store.sheet(plan);
        const int east = *sheet.tree().indexOf(store.east);
        const int parent = sheet.tree().at(east).parent;
        const auto children = sheet.tree().children(parent);
        const auto place = std::find(children.begin(), children.end(), east) - children.begin();
        const SplitPart *found = sheet.partOf(parent, size_t(place));
        REQUIRE(found);
        return CellBounds{found->floor, found->cap};
    };
    SECTION("a cap leaves the floor of a month")
    {
        set({0, 0}, amount(40'000), keep);
        set({}, keep, amount(900'000));
        CHECK(cell(0) == CellBounds{40'000, {}});
        CHECK(part() == CellBounds{{}, 900'000});
        CHECK(year() == CellBounds{40'000, 900'000});
        set({}, keep, {});
        CHECK(cell(0) == CellBounds{40'000, {}});
        CHECK(part() == CellBounds());
    }
    SECTION("a floor leaves the cap of a month, and stands for the floors of the months")
    {
        set({0, 0}, amount(40'000), amount(80'000));
        set({}, amount(500'000), keep);
        CHECK(cell(0) == CellBounds{{}, 80'000});
        CHECK(part() == CellBounds{500'000, {}});
    }
    SECTION("a floor given back as it is shown leaves all of it")
    {
        set({0, 0}, amount(40'000), keep);
        set({1, 1}, amount(10'000), keep);
        CHECK(set({}, amount(50'000), keep).cells == 0);
        CHECK(cell(0) == CellBounds{40'000, {}});
        CHECK(cell(1) == CellBounds{10'000, {}});
        CHECK(part() == CellBounds());
    }
}

TEST_CASE("A bound is spread around the other one of each month")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    const CellTable table{plan, {}, {}};
    const BoundRule keep{.amount = {}, .growthPpm = {}, .keep = true};
    const auto set = [&](MonthSpan months, const BoundRule &floor, const BoundRule &cap) {
        bound(store, {.table = table, .cells = {{store.li, months}}, .floor = floor, .cap = cap});
    };
    const auto cell = [&](int month) {
        const Sheet sheet = store.sheet(plan);
        return sheet.bounds(*sheet.tree().indexOf(store.li), month);
    };
    SECTION("a cap lies above the floors")
    {
        set({0, 0}, amount(60'000), keep);
        set({0, 2}, keep, amount(65'000));
        CHECK(cell(0) == CellBounds{60'000, 60'000});
        CHECK(cell(1) == CellBounds{{}, 2'500});
        CHECK(cell(2) == CellBounds{{}, 2'500});
    }
    SECTION("a floor lies below the caps")
    {
        set({0, 0}, keep, amount(10'000));
        set({0, 2}, amount(60'000), keep);
        CHECK(cell(0) == CellBounds{10'000, 10'000});
        CHECK(cell(1) == CellBounds{25'000, {}});
        CHECK(cell(2) == CellBounds{25'000, {}});
    }
    SECTION("both at once, also where a larger sum rounds to a smaller share")
    {
        for (const auto &[month, target] : {std::pair{0, 600}, {1, 600}, {2, 200}})
            store.set(plan, store.li, {month, month}, target);
        for (qint64 floor = 0; floor < 30; ++floor) {
            CAPTURE(floor);
            set({0, 2}, amount(floor), amount(floor + 1));
            for (int month = 0; month < 3; ++month)
                CHECK(*cell(month).floor <= *cell(month).cap);
        }
    }
}

TEST_CASE("A bound that some month cannot meet is refused with the month, and nothing changes")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    const CellTable table{plan, {}, {}};
    const BoundRule keep{.amount = {}, .growthPpm = {}, .keep = true};
    // March has no share of the quarter, January and February may not take all of it.
    store.set(plan, store.li, {0, 1}, 200'000);
    for (const int month : {0, 1})
        bound(store, {.table = table, .cells = {{store.li, {month, month}}}, .floor = keep, .cap = amount(10'000)});
    const Error error = refused(store, {.table = table,
                                        .cells = {{store.zhang, {}}, {store.li, {0, 2}}},
                                        .floor = amount(50'000),
                                        .cap = keep});
    CHECK(error.code == QLatin1StringView(errc::FloorOverCap));
    CHECK(error.subject == u"李静"_s);
    CHECK(error.message.contains(u"李静 2026-01"_s));
    const Sheet sheet = store.sheet(plan);
    const int li = *sheet.tree().indexOf(store.li);
    for (int month = 0; month < 3; ++month)
        CHECK_FALSE(sheet.bounds(li, month).floor);
    CHECK(sheet.bounds(li, 0).cap == 10'000);
    CHECK_FALSE(sheet.hasBounds(*sheet.tree().indexOf(store.zhang)));
}
