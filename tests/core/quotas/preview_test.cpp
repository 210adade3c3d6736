#include "core/quotas/preview.h"

#include "core/quotas/repo.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a sheet says of its nodes.
bool sameSheets(const Sheet &a, const Sheet &b)
{
    if (a.tree().size() != b.tree().size())
        return false;
    for (int node = 0; node < a.tree().size(); ++node) {
        if (a.present(node) != b.present(node) || a.locked(node) != b.locked(node)
            || a.typed(node) != b.typed(node) || a.frozen(node) != b.frozen(node))
            return false;
        for (int month = 0; month < MonthsPerYear; ++month)
            if (a.value(node, month) != b.value(node, month)
                || !(a.bounds(node, month) == b.bounds(node, month)))
                return false;
        if ((a.split(node) == nullptr) != (b.split(node) == nullptr)
            || (a.split(node) && !(*a.split(node) == *b.split(node))))
            return false;
    }
    return true;
}

LiveSheet live(QuotaStore &store, const PlanVersion &plan)
{
    Reader reader = store.reader();
    return must(loadLive(reader, {plan, {}, {}}, store.workspace->person()));
}

} // namespace

TEST_CASE("A preview is what the command then writes, and leaves the table alone")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'000'001));
    const LiveSheet before = live(store, plan);
    const Sheet &sheet = *before.sheet;
    const int east = *sheet.tree().indexOf(store.east);
    const int li = *sheet.tree().indexOf(store.li);
    struct Case
    {
        const char *what;
        CellValue cell;
        org::NodeId node;
    };
    const Case cases[] = {{"goal", {0, {}, 99'999'999}, store.top},
                          {"quarter", {east, {3, 5}, 1}, store.east},
                          {"leaf", {li, {11, 11}, 7}, store.li}};
    for (const Case &c : cases) {
        CAPTURE(c.what);
        const Preview preview = must(previewSet(sheet, std::span(&c.cell, 1)));
        CHECK(sameSheets(sheet, *live(store, plan).sheet));
        CHECK_FALSE(preview.changes.empty());
        CellsResult written;
        store.edit([&](Edit &edit) -> Status {
            WEIWO_ASSIGN(written,
                         setCells(edit, before.table, {{c.node, c.cell.months, c.cell.amount}}));
            return {};
        });
        CHECK(preview.changes == written.changes);
        CHECK(sameSheets(*preview.sheet, *live(store, plan).sheet));
        must(store.workspace->undo());
    }
    const CellValue quarter{east, {0, 2}, 0};
    const Preview more = must(previewMultiply(sheet, std::span(&quarter, 1), 100'000));
    for (int month = 0; month < 3; ++month)
        CHECK(more.sheet->value(east, month)
              == sheet.value(east, month) + (sheet.value(east, month) + 5) / 10);
    CHECK_FALSE(must(previewClear(sheet, std::span(&quarter, 1))).sheet->own(east, {0, 2}));

    store.edit([&](Edit &edit) { return discard(lockCells(edit, before.table, {{store.east, {}}}, true)); });
    const LiveSheet locked = live(store, plan);
    CHECK(previewSet(*locked.sheet, std::span(&quarter, 1)).error().code == u"locked"_s);
}

TEST_CASE("A table takes in what was written since it was loaded")
{
    QuotaStore store;
    const PlanVersion plan = store.plan(u"2026"_s, true);
    store.breakDown(store.request(plan, 12'000'001));
    LiveSheet known = live(store, plan);
    const CellTable table{plan, {}, {}};
    const std::function<Status(Edit &)> edits[] = {
        [&](Edit &e) { return discard(setCells(e, table, {{store.li, {0, 0}, 5}})); },
        [&](Edit &e) { return discard(setCells(e, table, {{store.top, {}, 7'000'000}})); },
        [&](Edit &e) { return discard(lockCells(e, table, {{store.east, {0, 3}}}, true, u"x"_s)); },
        [&](Edit &e) { return discard(lockCells(e, table, {{store.east, {1, 3}}}, false)); },
        [&](Edit &e) { return setBounds(e, table, store.chen, {2, 2}, {.floor = 1, .cap = {}}); },
        [&](Edit &e) { return setBounds(e, table, store.chen, {2, 2}, {}); },
        [&](Edit &e) { return discard(clearCells(e, table, {{store.wang, {}, 0}})); },
        [&](Edit &e) {
            BreakdownRequest request = store.request(plan, 9'000'000, u"manual"_s);
            request.params = {{"weights", {{"E", 1}, {"W", 4}, {"T", 1}, {"P2", 1}, {"P4", 1}}}};
            return discard(breakdown(e, request));
        },
        // Another table of the plan: nothing here.
        [&](Edit &e) {
            return discard(setCells(e, {plan, {}, u"设备"_s}, {{store.top, {}, 500}}));
        },
    };
    const auto follow = [&] {
        Reader reader = store.reader();
        auto next = must(refreshed(reader, known));
        REQUIRE(next);
        known = std::move(*next);
        return sameSheets(*known.sheet, *live(store, plan).sheet);
    };
    for (size_t i = 0; i < std::size(edits); ++i) {
        CAPTURE(i);
        store.edit(edits[i]);
        CHECK(follow());
    }
    for (size_t i = 0; i < std::size(edits); ++i) {
        CAPTURE(i);
        must(store.workspace->undo());
        CHECK(follow());
    }
    const auto same = known.sheet;
    CHECK(follow());
    CHECK(known.sheet == same);

    // A target of somebody who was not there when the table was loaded.
    const org::NodeId late = store.add(store.node(u"赵敏"_s, org::Level::Person), store.east);
    store.set(plan, late, {}, 100);
    Reader reader = store.reader();
    CHECK_FALSE(must(refreshed(reader, known)));
}

TEST_CASE("Which changes a table can take in")
{
    ChangeSet changes;
    changes.tables = {u"quota"_s, u"quota_mark"_s};
    CHECK(canRefresh(changes));
    for (const QString &table : {u"quota_version"_s, u"node"_s, u"placement"_s, u"order_batch"_s}) {
        ChangeSet more = changes;
        more.tables.insert(table);
        CHECK_FALSE(canRefresh(more));
    }
}

TEST_CASE("Whoever manages a part changes that part; above it the buffer changes")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'000'000));
    const CellTable table{plan, {}, {}};
    const org::NodeId chief = store.add(store.node(u"周总"_s, org::Level::Person), store.west);
    store.edit([&](Edit &e) { return org::grantRole(e, chief, Role::Manager, store.west); });
    store.workspace->setPerson(chief.raw());

    const auto outside = [&] {
        const Sheet sheet = store.sheet(plan);
        std::vector<qint64> values;
        for (const org::NodeId &node : {store.top, store.east, store.li, store.zhang})
            for (int month = 0; month < MonthsPerYear; ++month)
                values.push_back(sheet.value(*sheet.tree().indexOf(node), month));
        return values;
    };
    const auto before = outside();

    SECTION("a leaf: totals follow up to the own unit")
    {
        const LiveSheet shown = live(store, plan);
        const CellValue cell{*shown.sheet->tree().indexOf(store.wang), {0, 0}, 999'999};
        const Preview preview = must(previewSet(*shown.sheet, std::span(&cell, 1)));
        store.set(plan, store.wang, {0, 0}, 999'999);
        CHECK(store.target(plan, store.team, {0, 0}) == 250'000 + 999'999);
        CHECK(store.target(plan, store.west, {0, 0}) == 250'000 + 999'999);
        CHECK(outside() == before);
        const Sheet sheet = store.sheet(plan);
        CHECK(*sheet.childrenTotal(0) - *sheet.own(0) == 999'999 - 250'000);
        CHECK(sameSheets(*preview.sheet, *live(store, plan).sheet));
        must(store.workspace->undo());
        CHECK(store.target(plan, store.west, {0, 0}) == 500'000);
    }
    SECTION("the own unit's total: those below follow")
    {
        store.set(plan, store.west, {}, 9'000'000);
        CHECK(store.target(plan, store.wang) == 4'500'000);
        CHECK(outside() == before);
    }
    SECTION("a breakdown of the own unit")
    {
        BreakdownRequest request = store.request(plan, 8'000'000);
        request.node = store.west;
        store.breakDown(request);
        CHECK(store.target(plan, store.chen) == 4'000'000);
        CHECK(outside() == before);
    }
    SECTION("what is not theirs is refused, on the table as in the store")
    {
        const LiveSheet shown = live(store, plan);
        for (const org::NodeId &node : {store.top, store.east, store.li}) {
            CHECK(store.refusal([&](Edit &e) {
                return discard(setCells(e, table, {{node, {}, 1}}));
            }) == u"forbidden"_s);
            const CellValue cell{*shown.sheet->tree().indexOf(node), {}, 1};
            CHECK(previewSet(*shown.sheet, std::span(&cell, 1)).error().code == u"forbidden"_s);
            CHECK(previewClear(*shown.sheet, std::span(&cell, 1)).error().code == u"forbidden"_s);
        }
        CHECK(store.refused(store.request(plan, 1)).code == u"forbidden"_s);
        CHECK(store.refusal([&](Edit &e) {
            return discard(lockCells(e, table, {{store.east, {}}}, true));
        }) == u"forbidden"_s);
        CHECK(store.refusal([&](Edit &e) { return discard(publish(e, plan)); }) == u"forbidden"_s);
        CHECK(outside() == before);
    }
    SECTION("headquarters changes everything")
    {
        store.workspace->setPerson(store.founder.raw());
        store.set(plan, store.wang, {0, 0}, 250'001);
        CHECK(store.target(plan, store.top) == 12'000'001);
    }
    SECTION("who has no role changes nothing")
    {
        store.workspace->setPerson(store.li.raw());
        CHECK(store.refusal([&](Edit &e) {
            return discard(setCells(e, table, {{store.li, {}, 1}}));
        }) == u"forbidden"_s);
    }
}
