#include "core/quotas/repo.h"
#include "core/workspace/journal.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A total is broken down to people, to the fen")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    BreakdownRequest request = store.request(plan, 100'000'001);
    const BreakdownResult result = store.breakDown(request);
    CHECK(result.total == 100'000'001);
    CHECK(result.childrenTotal == result.total);
    CHECK(result.buffer == 0);
    CHECK(result.nodeName == u"总部"_s);
    // Headquarters, two regions, a team, four people; not the founder, who stands beside regions.
    CHECK(result.rows.size() == 8);
    CHECK(result.cellsChanged == 8 * 12);
    CHECK(store.target(plan, store.east) == 50'000'001);
    CHECK(store.target(plan, store.team) == store.target(plan, store.west));
    CHECK(*store.target(plan, store.li) + *store.target(plan, store.zhang)
          == *store.target(plan, store.east));
    CHECK_FALSE(store.target(plan, store.founder));
    CHECK(store.findings().isEmpty());

    SECTION("again with a buffer and a step")
    {
        request.total = 100'000'000;
        request.bufferPpm = 30'000;
        request.step = 1'000'000;
        request.toLevel = org::Level::Region;
        const BreakdownResult next = store.breakDown(request);
        CHECK(next.childrenTotal == 103'000'000);
        CHECK(next.buffer == 3'000'000);
        CHECK(next.rows.size() == 3);
        // What stands below follows by its own split.
        CHECK(*store.target(plan, store.wang) + *store.target(plan, store.chen)
              == *store.target(plan, store.west));
    }
    SECTION("a dry run changes nothing")
    {
        const QString before = store.digest();
        request.total = 5;
        const auto outcome = store.workspace->edit(
            {u"quotas.breakdown"_s, {}},
            [&](Edit &edit) { return discard(breakdown(edit, request)); },
            Workspace::Commit::DryRun);
        CHECK(outcome);
        CHECK(store.digest() == before);
    }
}

TEST_CASE("A breakdown says what is wrong and changes nothing")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'200'000));
    store.edit([&](Edit &edit) {
        return discard(lockCells(edit, {plan, {}, {}}, {{store.li, {}}}, true, u"signed"_s));
    });
    const QString before = store.digest();
    struct Case
    {
        const char *what;
        const char *code;
        std::function<void(BreakdownRequest &)> change;
    };
    const Case cases[] = {
        {"unknown method", errc::NotFound, [](auto &r) { r.method = u"magic"_s; }},
        {"manual without weights", errc::BadInput, [](auto &r) { r.method = u"manual"_s; }},
        {"weights that name nobody", errc::NoWeight,
         [](auto &r) {
             r.method = u"manual"_s;
             r.params = {{"weights", {{"X", 1}}}};
         }},
        {"history without any", errc::NoWeight,
         [](auto &r) {
             r.method = u"history"_s;
             r.params = {{"metric", "test.figure"}};
         }},
        {"unknown metric", errc::NotFound,
         [](auto &r) {
             r.method = u"history"_s;
             r.params = {{"metric", "no.such"}};
         }},
        {"a person has nobody below", errc::BadInput, [&](auto &r) { r.node = store.wang; }},
        {"a level that is not below", errc::BadInput,
         [&](auto &r) {
             r.node = store.east;
             r.toLevel = org::Level::Region;
         }},
        {"a lock that holds more", errc::LocksExceed, [](auto &r) { r.total = 100; }},
        {"caps that leave some over", errc::CapsShort, [](auto &r) { r.cap.amount = 1000; }},
        {"floors that need more", errc::FloorsExceed,
         [](auto &r) { r.floor.amount = 1'000'000'000; }},
        {"a floor above the cap", errc::FloorOverCap,
         [](auto &r) {
             r.floor.amount = 500'000;
             r.cap.amount = 400'000;
         }},
        {"a measure that the plan has not", errc::BadInput,
         [](auto &r) { r.measure = u"sales.units"_s; }},
        {"a product line in a plan without", errc::BadInput, [](auto &r) { r.line = u"A"_s; }},
        {"a step of zero", errc::BadInput, [](auto &r) { r.step = 0; }},
        {"a buffer beyond reason", errc::BadInput, [](auto &r) { r.bufferPpm = -2'000'000; }},
    };
    for (const Case &c : cases) {
        CAPTURE(c.what);
        BreakdownRequest request = store.request(plan, 1'200'000);
        c.change(request);
        const Error error = store.refused(request);
        CHECK(error.code.toStdString() == c.code);
        CHECK_FALSE(error.message.isEmpty());
        CHECK(store.digest() == before);
    }
    BreakdownRequest request = store.request(plan, 100);
    const Error error = store.refused(request);
    CHECK(error.more["by"] == 300'000 - 50);
    CHECK(error.more["conflicts"][0]["id"] == "P1");
}

TEST_CASE("Every command on cells is done, undone and redone")
{
    QuotaStore store;
    const PlanVersion plan = store.plan(u"2026"_s, true);
    store.breakDown(store.request(plan, 12'000'000));
    const CellTable table{plan, {}, {}};
    const auto body = GENERATE(range(0, 11));
    store.doUndoRedo([&](Edit &edit) -> Status {
        switch (body) {
        case 0:
            return discard(breakdown(edit, store.request(plan, 999'999'999)));
        case 1:
            return discard(setCells(edit, table, {{store.li, {6, 6}, 777}}));
        case 2:
            return discard(setCells(edit, table, {{store.west, {3, 5}, 9'000'000}}));
        case 3:
            return discard(setCells(edit, table, {{store.west, {}, 1}}, u"equal"_s));
        case 4:
            return discard(multiplyCells(edit, table, {{store.east, {0, 2}, 0}}, 50'000));
        case 5:
            return discard(clearCells(edit, table, {{store.li, {}, 0}}));
        case 6:
            return discard(lockCells(edit, table, {{store.east, {0, 2}}}, true, u"signed"_s));
        case 7:
            WEIWO_TRY(discard(lockCells(edit, table, {{store.east, {}}}, true)));
            return discard(lockCells(edit, table, {{store.east, {0, 2}}}, false));
        case 8:
            return setBounds(edit, table, store.chen, {}, {.floor = 1, .cap = 5'000'000});
        case 9:
            return discard(setCells(edit, {plan, {}, u"设备"_s}, {{store.top, {}, 500}}));
        default:
            return discard(publish(edit, plan, u"first"_s));
        }
    });
    CHECK(store.findings().isEmpty());
}

TEST_CASE("Locks, bounds and marks are kept in the store")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    const CellTable table{plan, {}, {}};
    store.breakDown(store.request(plan, 12'000'000));
    store.edit([&](Edit &edit) {
        return discard(lockCells(edit, table, {{store.li, {0, 2}}}, true, u"signed"_s));
    });
    store.edit([&](Edit &edit) {
        return setBounds(edit, table, store.zhang, {0, 0}, {.floor = {}, .cap = 260'000});
    });
    const auto place = *store.sheet(plan).tree().indexOf(store.li);
    CHECK(store.sheet(plan).locked(place) == 0b111);
    CHECK(store.refusal([&](Edit &edit) {
        return discard(setCells(edit, table, {{store.li, {1, 1}, 5}}));
    }) == u"locked"_s);
    // Li is locked, Zhang may take 10,000 more in January.
    CHECK(store.refusal([&](Edit &edit) {
        return discard(setCells(edit, table, {{store.east, {0, 0}, 510'001}}));
    }) == u"caps-short"_s);
    store.set(plan, store.east, {0, 0}, 510'000);
    CHECK(store.target(plan, store.zhang, {0, 0}) == 260'000);
    CHECK(store.target(plan, store.li, {0, 0}) == 250'000);
    CHECK(store.target(plan, store.top) == 12'010'000);
    // The lock's reason is there for whoever asks.
    Reader reader = store.reader();
    const Explanation why = must(explain(reader, plan, must(measure(reader, u"sales.amount"_s)), {},
                                         store.zhang, {0, 0}));
    REQUIRE(why.locks.size() == 1);
    CHECK(why.locks.front().reason == u"signed"_s);
    // Unlocking leaves no mark behind.
    store.edit([&](Edit &edit) {
        return discard(lockCells(edit, table, {{store.li, {0, 2}}}, false));
    });
    CHECK(store.sheet(plan).locked(place) == 0);
}

TEST_CASE("A unit without a target of its own is locked at what it shows")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.set(plan, store.li, {0, 0}, 700);
    CHECK_FALSE(store.target(plan, store.east));
    store.edit([&](Edit &edit) {
        return discard(lockCells(edit, {plan, {}, {}}, {{store.east, {0, 0}}}, true));
    });
    CHECK(store.target(plan, store.east) == 700);
    store.set(plan, store.li, {0, 0}, 900);
    CHECK(store.target(plan, store.east) == 700);
}

TEST_CASE("Showing a plan: nodes, months, lines")
{
    QuotaStore store;
    const PlanVersion plan = store.plan(u"2026"_s, true);
    store.breakDown(store.request(plan, 12'000'000));
    store.edit([&](Edit &edit) {
        return discard(setCells(edit, {plan, {}, u"设备"_s}, {{store.east, {}, 1200}}));
    });
    Reader reader = store.reader();
    const auto months = must(show(reader, plan, {}));
    // Not the founder: nobody who stands beside the regions without anything sold or set.
    CHECK(months.size() == 8 * 12);
    CHECK(months.front().month == Month(2026, 1));
    CHECK(months.front().target == 1'000'000);
    CHECK(months.front().childrenTotal == 1'000'000);
    ShowRequest years;
    years.byMonth = false;
    years.node = store.east;
    years.depth = 0;
    const auto year = must(show(reader, plan, years));
    REQUIRE(year.size() == 1);
    CHECK(year.front().target == 6'000'000);
    CHECK(year.front().typed == false);
    years.byLine = true;
    const auto lines = must(show(reader, plan, years));
    REQUIRE(lines.size() == 2);
    CHECK(lines[1].line == u"设备"_s);
    CHECK(lines[1].target == 1200);
    // The lines of East and its target differ: a finding.
    const Findings findings = must(check(reader, plan));
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().code == u"quota.lines-differ"_s);
}

TEST_CASE("Who stands beside units is a row where he sells")
{
    QuotaStore store;
    store.edit([](Edit &edit) {
        return edit.put(edit.table(u"measure"_s),
                        {naturalId(u"measure"_s, {"sales.amount"}), 0, {}, true, {},
                         {u"sales.amount"_s, {}, {}, u"test.figure"_s}});
    });
    const PlanVersion plan = store.plan(u"2026"_s, true);
    const auto staff = [&](const QString &name, const org::NodeId &unit) {
        const org::NodeId id = store.add(store.node(name, org::Level::Person), unit);
        store.figures.levels.insert(id.raw(), u"person"_s);
        return id;
    };
    const org::NodeId clerk = staff(u"文员"_s, store.top);
    const org::NodeId director = staff(u"总监"_s, store.west);
    const org::NodeId veteran = staff(u"老将"_s, store.top);
    const org::NodeId direct = staff(u"直销"_s, store.top);
    const org::NodeId byLine = staff(u"专员"_s, store.west);
    const org::NodeId former = staff(u"前任"_s, store.top);
    store.breakDown(store.request(plan, 12'000'000));
    store.figures.values[{veteran.raw(), Month(2025, 3).index()}] = 5;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_TRY(org::grantRole(edit, direct, Role::Seller, store.top));
        WEIWO_TRY(org::grantRole(edit, former, Role::Seller, store.top, QDate(2020, 1, 1)));
        WEIWO_TRY(org::revokeRole(
            edit, {former, store.top, Role::Seller, QDate(2020, 1, 1), {}}, QDate(2025, 12, 1)));
        return discard(setCells(edit, {plan, {}, u"设备"_s}, {{byLine, {0, 0}, 9}}));
    });
    Reader reader = store.reader();
    ShowRequest years;
    years.byMonth = false;
    const auto shown = [&] {
        QSet<QString> names;
        for (const ShownRow &row : must(show(reader, plan, years)))
            names.insert(row.name);
        return names;
    };
    const QSet<QString> rows = shown();
    CHECK(rows.size() == 8 + 3);
    for (const QString &name : {u"老将"_s, u"直销"_s, u"专员"_s, u"李静"_s, u"华东"_s})
        CHECK(rows.contains(name));
    CHECK_FALSE(rows.contains(u"前任"_s));
    // Who is asked for by name is shown.
    years.node = clerk;
    CHECK(shown() == QSet<QString>{u"文员"_s});
    years.node.reset();
    store.set(plan, director, {}, 0);
    CHECK(shown().contains(u"总监"_s));
    // Nobody of them got a part of the total unasked.
    CHECK_FALSE(store.target(plan, direct));
    CHECK_FALSE(store.target(plan, veteran));
}

TEST_CASE("Targets by product line: set, break down, explain, publish")
{
    QuotaStore store;
    const PlanVersion plan = store.plan(u"2026"_s, true);
    const CellTable tools{plan, {}, u"工具"_s};
    store.breakDown(store.request(plan, 12'000'000));
    BreakdownRequest request = store.request(plan, 3'000'000);
    request.line = u"工具"_s;
    CHECK(store.breakDown(request).total == 3'000'000);
    const auto of = [&](const QString &line, const org::NodeId &node, MonthSpan months = {}) {
        const Sheet sheet = store.sheet(plan, line);
        return sheet.own(*sheet.tree().indexOf(node), months);
    };
    CHECK(of(u"工具"_s, store.li) == 750'000);
    CHECK(of({}, store.li) == 3'000'000);
    store.edit([&](Edit &edit) { return discard(setCells(edit, tools, {{store.li, {0, 0}, 0}})); });
    CHECK(of(u"工具"_s, store.top) == 3'000'000 - 62'500);
    CHECK(of({}, store.top) == 12'000'000);
    store.edit([&](Edit &edit) { return discard(lockCells(edit, tools, {{store.east, {}}}, true)); });
    const auto place = *store.sheet(plan).tree().indexOf(store.east);
    CHECK(store.sheet(plan, u"工具"_s).locked(place) == AllMonths);
    CHECK(store.sheet(plan).locked(place) == 0);

    Reader reader = store.reader();
    CHECK(must(linesOf(reader, plan.version.id)) == QStringList{u"工具"_s});
    const Measure measure = must(quotas::measure(reader, u"sales.amount"_s));
    const Explanation why = must(explain(reader, plan, measure, u"工具"_s, store.li, {0, 0}));
    CHECK(why.target == 0);
    CHECK(why.edits.size() == 2);
    ShowRequest byLine;
    byLine.byMonth = false;
    byLine.byLine = true;
    byLine.node = store.li;
    const auto rows = must(show(reader, plan, byLine));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].line.isEmpty());
    CHECK(rows[1].target == 750'000 - 62'500);

    // Where only lines have targets, all products show their sum.
    const PlanVersion other = store.plan(u"2026B"_s, true);
    for (const QString &line : {u"工具"_s, u"设备"_s})
        store.edit([&](Edit &edit) {
            return discard(setCells(edit, {other, {}, line}, {{store.li, {1, 1}, 40}}));
        });
    Reader later = store.reader();
    ShowRequest all;
    all.byMonth = false;
    all.node = store.li;
    CHECK(must(show(later, other, all)).front().target == 80);
    store.edit([&](Edit &edit) { return discard(publish(edit, plan)); });
    CHECK(store.refusal([&](Edit &edit) {
        return discard(setCells(edit, tools, {{store.li, {0, 0}, 1}}));
    }) == u"published"_s);
}

TEST_CASE("Rounding steps from the fen to ten thousand")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    for (const qint64 step : {1, 100, 100'000, 1'000'000}) {
        CAPTURE(step);
        BreakdownRequest request = store.request(plan, 1'234'567'89'01, u"manual"_s);
        request.params = {{"weights", {{"E", 3}, {"W", 7}, {"T", 1}, {"P1", 1}, {"P2", 2}, {"P3", 1}, {"P4", 3}}}};
        request.step = step;
        const BreakdownResult result = store.breakDown(request);
        CHECK(result.childrenTotal == result.total);
        const Sheet sheet = store.sheet(plan);
        for (int node = 0; node < sheet.tree().size(); ++node) {
            if (sheet.tree().isLeaf(node) || !sheet.own(node))
                continue;
            int odd = 0;
            for (const int child : sheet.tree().children(node))
                odd += sheet.own(child).value_or(0) % step != 0;
            // One part carries what is left of a total that is no multiple of the step.
            CHECK(odd <= 1);
            CHECK(sheet.childrenTotal(node) == sheet.own(node));
        }
    }
}

TEST_CASE("The journal words a target in the unit of its measure")
{
    QuotaStore store;
    PlanVersion plan;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(plan, createPlan(edit, {u"2026"_s, 2026, {u"sales.amount"_s, u"sales.units"_s}, false, {}}));
        return {};
    });
    const auto worded = [&store, &plan](const QString &measure) {
        const EditOutcome outcome = store.edit([&](Edit &edit) {
            return discard(setCells(edit, {plan, measure, {}}, {{store.li, {0, 0}, 120'000}}));
        });
        QStringList texts;
        Reader reader = store.reader();
        REQUIRE(journal::changes(reader, *outcome.entry, [&](JournalChange &&change) {
            if (change.table == u"quota"_s && change.field == u"m01"_s && change.row == quotaId({plan.version.id, measure, {}}, store.li))
                texts.append(journal::amountText(reader, change.table, change.row, integerOf(change.after)));
            return true;
        }));
        return texts;
    };
    CHECK(worded(u"sales.amount"_s) == QStringList{u"1200.00"_s});
    Reader reader = store.reader();
    const AmountUnit units = unitOf(must(measure(reader, u"sales.units"_s)), reader.settings().currency);
    CHECK(worded(u"sales.units"_s) == QStringList{units.text(120'000)});
    CHECK(units.text(120'000) != u"1200.00"_s);
}
