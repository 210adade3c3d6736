#include "core/quotas/repo.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Status discard(const auto &result)
{
    return result ? Status() : Status(tl::make_unexpected(result.error()));
}

} // namespace

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
        return discard(lockCells(edit, {plan, {}, {}}, store.li, {}, true, u"signed"_s));
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
            return discard(lockCells(edit, table, store.east, {0, 2}, true, u"signed"_s));
        case 7:
            WEIWO_TRY(discard(lockCells(edit, table, store.east, {}, true)));
            return discard(lockCells(edit, table, store.east, {0, 2}, false));
        case 8:
            return boundCells(edit, table, store.chen, {}, {.floor = 1, .cap = 5'000'000});
        case 9:
            return discard(setCells(edit, {plan, {}, u"设备"_s}, {{store.top, {}, 500}}));
        default:
            return discard(publish(edit, plan, u"first"_s));
        }
    });
    CHECK(store.findings().isEmpty());
}

TEST_CASE("Plans: drafts follow one another, what is published stays")
{
    QuotaStore store;
    const PlanVersion first = store.plan();
    CHECK(first.version.key() == u"v1"_s);
    const auto create = [&](const NewPlan &request) {
        return store.refusal([&](Edit &edit) { return discard(createPlan(edit, request)); });
    };
    CHECK(create({u"2026"_s, 0, {}, false, {}}) == u"exists"_s);
    CHECK(create({u"2027"_s, 0, {}, false, {}}) == u"bad-input"_s);
    CHECK(create({u"a@b"_s, 2027, {}, false, {}}) == u"bad-input"_s);
    CHECK(create({u"2027"_s, 2027, {u"no.such"_s}, false, {}}) == u"not-found"_s);
    CHECK(create({u"2027"_s, 2027, {}, false, u"1999"_s}) == u"not-found"_s);
    // A plan without targets cannot be published.
    CHECK(store.refusal([&](Edit &edit) { return discard(publish(edit, first)); })
          == u"bad-input"_s);

    store.breakDown(store.request(first, 12'000'000));
    store.edit([&](Edit &edit) { return discard(publish(edit, first)); });
    const QString before = store.digest();
    const CellTable table{first, {}, {}};
    const std::function<Status(Edit &)> edits[] = {
        [&](Edit &edit) { return discard(setCells(edit, table, {{store.li, {}, 1}})); },
        [&](Edit &edit) { return discard(breakdown(edit, store.request(first, 1))); },
        [&](Edit &edit) { return discard(lockCells(edit, table, store.li, {}, true)); },
        [&](Edit &edit) { return discard(publish(edit, first)); },
        [&](Edit &edit) { return deletePlan(edit, first.plan); },
        // Past the commands: the guard has the last word.
        [&](Edit &edit) {
            const Id row = quotaId({first.version.id, u"sales.amount"_s, {}}, store.li);
            return edit.set(quotaTable(), row, u"m01"_s, qint64{1});
        },
        [&](Edit &edit) {
            return edit.put(markTable(), toRecord(CellMark{.slice = {first.version.id, u"sales.amount"_s, {}},
                                                           .node = store.li,
                                                           .locked = true,
                                                           .reason = {},
                                                           .floor = {},
                                                           .cap = {}},
                                                  Month(2026, 1)));
        },
        [&](Edit &edit) {
            return edit.set(versionTable(), first.version.id.raw(), u"snapshot"_s, u"x"_s);
        },
    };
    for (const auto &body : edits)
        CHECK(store.refusal(body) == u"published"_s);
    CHECK(store.digest() == before);

    PlanVersion second;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(second, createPlan(edit, {u"2026"_s, 0, {}, false, {}}));
        return {};
    });
    CHECK(second.version.key() == u"v2"_s);
    CHECK(second.version.basedOn == first.version.id);
    CHECK(store.target(second, store.li) == store.target(first, store.li));
    Reader reader = store.reader();
    CHECK(must(findPlanVersion(reader, u"2026"_s)).version.id == second.version.id);
    CHECK(must(findPlanVersion(reader, u"2026@v1"_s)).version.state == VersionState::Published);

    store.set(second, store.li, {0, 0}, 5);
    Difference diff;
    {
        Reader r = store.reader();
        diff = must(difference(r, first.plan, first.version, second.version));
    }
    CHECK(diff.changed.size() == 3);
    CHECK(diff.totalBefore == 12'000'000);
    CHECK(diff.totalAfter == 12'000'000 - 250'000 + 5);
    qint64 bridged = 0;
    for (const BridgePart &part : diff.bridge)
        bridged += part.amount;
    CHECK(bridged == diff.totalAfter - diff.totalBefore);
    CHECK(diff.changed.front().author == u"创始人"_s);

    store.edit([&](Edit &edit) { return discard(publish(edit, second)); });
    Reader after = store.reader();
    const auto all = must(plans(after));
    CHECK(all.front().versions[0].state == VersionState::Archived);
    CHECK(all.front().versions[1].state == VersionState::Published);
    CHECK(must(publishedFor(after, 2026))->version.id == second.version.id);
    CHECK_FALSE(must(publishedFor(after, 2025)));
    CHECK(store.findings().isEmpty());
    // Undoing a publication gives the draft back, which may be edited again.
    must(store.workspace->undo());
    store.set(second, store.li, {0, 0}, 6);
}

TEST_CASE("A draft is deleted with all that it holds")
{
    QuotaStore store;
    const QString before = store.digest();
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'000'000));
    store.edit([&](Edit &edit) { return deletePlan(edit, plan.plan); });
    CHECK(store.digest() == before);
    CHECK(store.findings().isEmpty());
    // The key is free again.
    store.plan();
}

TEST_CASE("What was published and then changed from outside is found")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 1'000'000));
    store.edit([&](Edit &edit) { return discard(publish(edit, plan)); });
    Reader reader = store.reader();
    must(reader.db().run(u"UPDATE quota SET m01 = m01 + 1"_s));
    CHECK(store.findings().contains(u"quota.snapshot"_s));
}

TEST_CASE("Locks, bounds and marks are kept in the store")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    const CellTable table{plan, {}, {}};
    store.breakDown(store.request(plan, 12'000'000));
    store.edit([&](Edit &edit) {
        return discard(lockCells(edit, table, store.li, {0, 2}, true, u"signed"_s));
    });
    store.edit([&](Edit &edit) {
        return boundCells(edit, table, store.zhang, {0, 0}, {.floor = {}, .cap = 260'000});
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
        return discard(lockCells(edit, table, store.li, {0, 2}, false));
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
        return discard(lockCells(edit, {plan, {}, {}}, store.east, {0, 0}, true));
    });
    CHECK(store.target(plan, store.east) == 700);
    store.set(plan, store.li, {0, 0}, 900);
    CHECK(store.target(plan, store.east) == 700);
}

TEST_CASE("Explaining a number replays what made it")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    BreakdownRequest request = store.request(plan, 10'000'000, u"manual"_s);
    request.params = {{"weights",
                       {{"E", "2.5"}, {"华西", 1}, {"T", 1}, {"P1", 1}, {"P2", 2}, {"P3", 3}, {"P4", 4}}}};
    store.breakDown(request);
    Reader reader = store.reader();
    const Measure measure = must(quotas::measure(reader, u"sales.amount"_s));
    const Explanation why = must(explain(reader, plan, measure, {}, store.zhang, {}));
    REQUIRE(why.split);
    CHECK(why.split->method == u"manual"_s);
    CHECK(why.target == store.target(plan, store.zhang));
    CHECK(why.parentTarget == 7'142'857);
    REQUIRE(why.weights.size() == 2);
    CHECK(why.weights[1].share == Approx(2.0 / 3));
    CHECK(why.weights[1].amount == 4'761'905);
    CHECK(why.weights[1].exact == u"47619.04666667"_s);
    // The weights kept with the plan give the amounts again.
    std::vector<qint64> weights;
    for (const ExplainedWeight &weight : why.weights)
        weights.push_back(weight.weight);
    const auto again = allocateRanked(*why.parentTarget, why.step, weights);
    REQUIRE(again);
    for (size_t i = 0; i < weights.size(); ++i)
        CHECK(again->parts[i].amount == why.weights[i].amount);
    REQUIRE(why.edits.size() == 1);
    CHECK(why.edits.front().authorName == u"创始人"_s);
    CHECK_FALSE(why.edits.front().before);
    CHECK(why.edits.front().after == why.target);
    CHECK(why.text.contains(u"张伟"_s));

    store.set(plan, store.zhang, {0, 0}, 100);
    Reader later = store.reader();
    const Explanation changed = must(explain(later, plan, measure, {}, store.zhang, {0, 0}));
    CHECK(changed.edits.size() == 2);
    CHECK(changed.edits.front().after == 100);
    CHECK(changed.edits.back().after == changed.edits.front().before);
    const Explanation top = must(explain(later, plan, measure, {}, store.top, {}));
    CHECK_FALSE(top.split);
    CHECK(top.weights.empty());
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
    CHECK(months.size() == 9 * 12);
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

TEST_CASE("Checking a plan before it is published")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    const auto codes = [&] {
        Reader reader = store.reader();
        QStringList list;
        for (const Finding &finding : must(check(reader, plan)))
            list << finding.code;
        return list;
    };
    CHECK(codes() == QStringList{u"quota.empty"_s});
    store.breakDown(store.request(plan, 12'000'000));
    CHECK(codes().isEmpty());
    store.edit([&](Edit &edit) {
        return discard(lockCells(edit, {plan, {}, {}}, store.east, {}, true));
    });
    store.set(plan, store.li, {0, 0}, 0);
    CHECK(codes() == QStringList{u"quota.shortfall"_s});
    store.edit([&](Edit &edit) {
        return discard(clearCells(edit, {plan, {}, {}}, {{store.wang, {}, 0}}));
    });
    CHECK(codes().contains(u"quota.no-target"_s));
    CHECK_FALSE(store.refusal([&](Edit &edit) {
                         return boundCells(edit, {plan, {}, {}}, store.chen, {0, 0},
                                           {.floor = 9'000'000, .cap = {}});
                     }) == u"bad-input"_s);
    CHECK(codes().contains(u"quota.out-of-bounds"_s));
    CHECK(store.refusal([&](Edit &edit) { return discard(publish(edit, plan)); })
          == u"bad-input"_s);
}
