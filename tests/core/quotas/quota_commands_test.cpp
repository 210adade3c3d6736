#include "core/quotas/publication.h"
#include "core/quotas/repo.h"
#include "core/workspace/journal.h"
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
        [&](Edit &edit) { return discard(lockCells(edit, table, {{store.li, {}}}, true)); },
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

TEST_CASE("What publishing would make valid is told before it is done")
{
    QuotaStore store;
    const PlanVersion first = store.plan();
    const auto facts = [&store](const PlanVersion &plan) {
        Reader reader = store.reader();
        return must(publication(reader, plan));
    };
    CHECK_FALSE(facts(first).goal);
    CHECK_FALSE(facts(first).noticed.empty());
    BreakdownRequest request = store.request(first, 12'000'000);
    request.bufferPpm = 30'000;
    store.breakDown(request);
    CHECK(facts(first).goal == 12'000'000);
    CHECK(facts(first).below == 12'360'000);
    CHECK_FALSE(facts(first).before);
    CHECK(facts(first).changed == 0);
    store.edit([&](Edit &edit) { return discard(publish(edit, first)); });
    PlanVersion next;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(next, createPlan(edit, {u"2026"_s, 2026, {}, false, {}}));
        return {};
    });
    REQUIRE(facts(next).before);
    CHECK(facts(next).before->key() == u"v1"_s);
    CHECK(facts(next).changed == 0);
    store.set(next, store.li, {0, 2}, 5'000'000);
    const Publication changed = facts(next);
    Reader reader = store.reader();
    const auto rows = must(difference(reader, next.plan, first.version, next.version)).changed;
    CHECK(changed.changed == int(rows.size()));
    CHECK(changed.changed > 0);
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

TEST_CASE("An explanation says who is held, and never a share that does not lead to the figure")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'000'000));
    const Measure measure = [&store] {
        Reader reader = store.reader();
        return must(quotas::measure(reader, u"sales.amount"_s));
    }();
    const auto explained = [&](const org::NodeId &node, MonthSpan months = {}) {
        Reader reader = store.reader();
        return must(explain(reader, plan, measure, {}, node, months));
    };
    const auto has = [](const Explanation &why, const QString &text) {
        INFO(why.text.toStdString());
        CHECK(why.text.contains(text));
    };
    has(explained(store.east), u"The share of 华东 is 50.00%, exactly 60000.00"_s);

    // West is set by hand: the whole takes the difference, East stays.
    store.set(plan, store.west, {}, 7'000'000);
    Explanation why = explained(store.east);
    has(why, u"Held as they are, locked or set by hand: 华西."_s);
    has(why, u"The rest of 2026, 60000.00, is shared among the others."_s);
    has(why, u"The share of 华东 in it is 100.00%, exactly 60000.00"_s);
    CHECK(why.target == 6'000'000);
    why = explained(store.west);
    has(why, u"华西 was set by hand: the breakdown does not give this figure."_s);
    CHECK_FALSE(why.text.contains(u"exactly"_s));
    for (const ExplainedWeight &weight : why.weights)
        CHECK(weight.exact.isEmpty());

    // A person is set by hand: the unit above takes the difference, those beside it stay.
    store.set(plan, store.li, {3, 3}, 1'000'000);
    has(explained(store.east), u"Targets below 华东 were set by hand, and it took the difference"_s);
    has(explained(store.zhang), u"Held as they are, locked or set by hand: 李静."_s);
    has(explained(store.zhang, {3, 3}), u"Held as they are, locked or set by hand: 李静."_s);
    has(explained(store.li, {3, 3}), u"李静 was set by hand"_s);

    store.edit([&](Edit &edit) {
        return discard(lockCells(edit, {plan, {}, {}}, {{store.li, {}}}, true));
    });
    has(explained(store.zhang), u"Locked cells on this level: 12 (李静)."_s);
    store.set(plan, store.east, {}, 9'000'000);
    for (const org::NodeId &node : {store.top, store.east, store.west, store.team, store.li,
                                    store.zhang, store.wang, store.chen}) {
        for (const MonthSpan span : {MonthSpan{}, MonthSpan{3, 3}, MonthSpan{0, 2}}) {
            const Explanation any = explained(node, span);
            INFO(any.text.toStdString());
            for (const ExplainedWeight &weight : any.weights) {
                if (!weight.exact.isEmpty())
                    CHECK(std::abs(weight.exact.toDouble() * 100
                                   - static_cast<double>(weight.amount.value_or(0)))
                          <= static_cast<double>(any.step));
            }
        }
    }
}

TEST_CASE("The figure that a method goes by is called by its title, refused amounts are grouped")
{
    QuotaStore store;
    auto &metrics = store.box.registry.extension<metrics::Catalogues>().metrics;
    metrics::MetricSpec metric = *metrics.find(u"test.figure"_s);
    metric.key = u"test.orders"_s;
    metric.title = Text{"test", "Orders taken"};
    metrics.add(metric);
    store.figures.values[{store.east.raw(), Month(2025, 1).index()}] = 10'000;
    const PlanVersion plan = store.plan();
    BreakdownRequest request = store.request(plan, 5'000'000'000, u"history"_s);
    request.toLevel = org::Level::Region;
    request.params = {{"metric", "test.orders"}, {"without_history", "mean"}};
    store.breakDown(request);
    Reader reader = store.reader();
    const Explanation why = must(explain(reader, plan, must(measure(reader, u"sales.amount"_s)), {},
                                         store.east, {}));
    CHECK(why.methodText.contains(u"Orders taken"_s));
    CHECK_FALSE(why.text.contains(u"test.orders"_s));

    request.cap.amount = 700'000'000;
    const Error refused = store.refused(request);
    CHECK(refused.code == u"caps-short"_s);
    CHECK(refused.message.contains(u"50,000,000.00"_s));
    CHECK(refused.message.contains(u"36,000,000.00"_s));
    CHECK(refused.more["by"] == 3'600'000'000);
    CHECK(refused.more["conflicts"][0]["value"] == 700'000'000);
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

TEST_CASE("The next draft copies what was published, as one step")
{
    QuotaStore store;
    const PlanVersion first = store.plan(u"2026"_s, true);
    store.breakDown(store.request(first, 12'000'000));
    store.edit([&](Edit &edit) -> Status {
        WEIWO_TRY(discard(setCells(edit, {first, {}, u"设备"_s}, {{store.east, {}, 1200}})));
        WEIWO_TRY(discard(lockCells(edit, {first, {}, {}}, {{store.li, {0, 2}}}, true, u"signed"_s)));
        WEIWO_TRY(setBounds(edit, {first, {}, {}}, store.chen, {5, 5}, {.floor = 1, .cap = {}}));
        return {};
    });
    const auto draft = [&](Edit &edit) { return nextDraft(edit, first.plan); };
    CHECK(store.refusal([&](Edit &edit) { return discard(draft(edit)); }) == u"exists"_s);
    store.edit([&](Edit &edit) { return discard(publish(edit, first)); });

    store.doUndoRedo([&](Edit &edit) { return discard(draft(edit)); });
    Reader reader = store.reader();
    const PlanVersion second = must(findPlanVersion(reader, u"2026"_s));
    CHECK(second.version.key() == u"v2"_s);
    CHECK(second.version.state == VersionState::Draft);
    CHECK(second.version.basedOn == first.version.id);
    CHECK(must(findPlanVersion(reader, u"2026@v1"_s)).version.state == VersionState::Published);
    const Difference none = must(difference(reader, first.plan, first.version, second.version));
    CHECK(none.changed.empty());
    CHECK(store.sheet(second, u"设备"_s).own(*store.sheet(second).tree().indexOf(store.east)) == 1200);
    const Sheet copy = store.sheet(second);
    CHECK(copy.locked(*copy.tree().indexOf(store.li)) == 0b111);
    CHECK(copy.bounds(*copy.tree().indexOf(store.chen), 5).floor == 1);
    REQUIRE(copy.split(0));
    CHECK(copy.split(0)->method == u"equal"_s);

    // Of a version that is named, too: what v1 had, whatever the newest has.
    store.set(second, store.li, {5, 5}, 1);
    store.edit([&](Edit &edit) { return discard(publish(edit, second)); });
    store.edit([&](Edit &edit) { return discard(nextDraft(edit, first.plan, first)); });
    Reader later = store.reader();
    const PlanVersion third = must(findPlanVersion(later, u"2026"_s));
    CHECK(third.version.key() == u"v3"_s);
    CHECK(third.version.basedOn == first.version.id);
    CHECK(store.target(third, store.li) == store.target(first, store.li));
    CHECK(store.findings().isEmpty());
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

TEST_CASE("Bounds of a breakdown are explained, with the growth that they come from")
{
    QuotaStore store;
    store.edit([](Edit &edit) {
        return edit.put(edit.table(u"measure"_s),
                        {naturalId(u"measure"_s, {"sales.amount"}), 0, {}, true, {},
                         {u"sales.amount"_s, {}, {}, u"test.figure"_s}});
    });
    const PlanVersion plan = store.plan();
    for (int month = 1; month <= 12; ++month) {
        store.figures.values[{store.east.raw(), Month(2025, month).index()}] = 10'000;
        store.figures.values[{store.west.raw(), Month(2025, month).index()}] = 2'500;
    }
    BreakdownRequest request = store.request(plan, 160'000);
    request.toLevel = org::Level::Region;
    request.floor.growthPpm = 50'000;
    request.cap.amount = 130'000;
    store.breakDown(request);
    CHECK(store.target(plan, store.east) == 126'000);
    Reader reader = store.reader();
    const Measure measure = must(quotas::measure(reader, u"sales.amount"_s));
    const Explanation why = must(explain(reader, plan, measure, {}, store.east, {}));
    REQUIRE(why.weights.size() == 2);
    CHECK(why.weights[0].floor == 126'000);
    CHECK(why.weights[0].cap == 130'000);
    CHECK(why.weights[0].clamp == Clamp::Floor);
    CHECK(why.text.contains(u"at least 1260.00 (+5% on last year)"_s));
    CHECK(why.text.contains(u"at most 1300.00."_s));
    // Each place writes the numbers in its own way.
    const QString own = worded(why.sentences, [](const ExplainedValue &value) {
        return value.kind == ExplainedValue::Kind::Amount ? u"<%1>"_s.arg(value.amount.value_or(-1))
                                                          : value.text;
    });
    CHECK(own.contains(u"at least <126000>"_s));
    CHECK_FALSE(own.contains(u"at least 1"_s));
    CHECK(worded(std::array{ExplainedSentence{u"%2 of %1, 5% more"_s,
                                              {{.text = u"a%2"_s, .amount = {}, .at = {}},
                                               {.text = u"b"_s, .amount = {}, .at = {}}}}},
                 [](const ExplainedValue &value) { return value.text; })
          == u"b of a%2, 5% more"_s);
    // The same breakdown again, by the parameters that are kept with the plan.
    BreakdownRequest again = store.request(plan, 200'000);
    again.toLevel = org::Level::Region;
    again.params = store.sheet(plan).split(0)->params;
    store.breakDown(again);
    CHECK(store.target(plan, store.west) == 74'000);
    CHECK(store.target(plan, store.east) == 126'000);
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
        return discard(lockCells(edit, {plan, {}, {}}, {{store.east, {}}}, true));
    });
    store.set(plan, store.li, {0, 0}, 0);
    CHECK(codes() == QStringList{u"quota.shortfall"_s});
    store.edit([&](Edit &edit) {
        return discard(clearCells(edit, {plan, {}, {}}, {{store.wang, {}, 0}}));
    });
    CHECK(codes().contains(u"quota.no-target"_s));
    // Nothing stands above headquarters that could be spread again to meet its floor.
    store.edit([&](Edit &edit) {
        return setBounds(edit, {plan, {}, {}}, store.top, {0, 0}, {.floor = 9'000'000, .cap = {}});
    });
    CHECK(codes().contains(u"quota.out-of-bounds"_s));
    CHECK(store.refusal([&](Edit &edit) { return discard(publish(edit, plan)); })
          == u"bad-input"_s);
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
