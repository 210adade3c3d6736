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
