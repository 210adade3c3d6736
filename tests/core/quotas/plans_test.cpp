#include "core/quotas/publication.h"
#include "core/quotas/repo.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

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
