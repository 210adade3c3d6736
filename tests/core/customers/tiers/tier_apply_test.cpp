#include "core/workspace/journal.h"
#include "tests/core/customers/tiers/tier_store.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace weiwo;
using namespace weiwo::test;

namespace {

const QDate january(2026, 1, 31);
const QDate february(2026, 2, 28);
const QDate today(2026, 4, 1);

/// Three customers, and tiers of January and February.
class Applied : public TierStore
{
public:
    Applied()
    {
        scheme.scheme.months = 1;
        scheme.scheme.evaluations = 1;
        order({{u"甲"_s, QDate(2026, 1, 5), u"1200.00"_s}, {u"乙"_s, QDate(2026, 1, 5), u"600.00"_s}, {u"乙"_s, QDate(2026, 2, 5), u"1500.00"_s},
               {u"丙"_s, QDate(2026, 1, 5), u"5.00"_s}, {u"丁"_s, QDate(2026, 2, 5), u"700.00"_s}});
        save();
    }
    QStringList tiers(QDate day)
    {
        QStringList all;
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s})
            all << tierOf(name, day);
        return all;
    }
};

} // namespace

TEST_CASE("An evaluation undone is as if it had not been: the same digest, the same tiers")
{
    Applied store;
    store.apply(january);
    const QString before = store.digest();
    const QStringList tiers = store.tiers(february);
    const TierEvaluation planned = store.evaluate(february);
    store.apply(february);
    const QString after = store.digest();
    const QStringList moved = store.tiers(february);
    CHECK(tiers == QStringList{u"金"_s, u"银"_s, u"铜"_s, u"铜"_s});
    CHECK(moved == QStringList{u"铜"_s, u"金"_s, u"铜"_s, u"银"_s});
    CHECK(after != before);

    must(store.workspace->undo());
    CHECK(store.digest() == before);
    CHECK(store.tiers(february) == tiers);
    must(store.workspace->redo());
    CHECK(store.digest() == after);
    CHECK(store.tiers(february) == moved);
    CHECK(store.tiers(january) == QStringList{u"金"_s, u"银"_s, u"铜"_s, u"铜"_s});
    CHECK(store.checks().empty());

    // Taken back and applied again it is the same evaluation.
    must(store.workspace->undo());
    CHECK(store.evaluate(february).standings == planned.standings);
    store.apply(february);
    CHECK(store.tiers(february) == moved);
}

TEST_CASE("The same evaluation twice is one; another of the same day takes its place")
{
    Applied store;
    REQUIRE(store.apply(january));
    const QString digest = store.digest();
    CHECK_FALSE(store.apply(january));
    CHECK(store.digest() == digest);
    CHECK(store.evaluate(january).changes.empty());

    store.order({{u"丙"_s, QDate(2026, 1, 9), u"2000.00"_s}});
    REQUIRE(store.apply(january));
    CHECK(store.tierOf(u"丙"_s, january) == u"金"_s);
    must(store.workspace->undo());
    CHECK(store.tierOf(u"丙"_s, january) == u"铜"_s);
}

TEST_CASE("An evaluation that a later one goes on from cannot be undone before it")
{
    Applied store;
    const TierEvaluation stale = store.evaluate(january);
    store.apply(january);
    Reader reader = store.reader();
    const Id first = must(store.workspace->undoable())->id;
    store.apply(february);
    const auto refused = store.workspace->undo(first);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::Stale));
    must(store.workspace->undo());
    CHECK(store.workspace->undo(first));
    store.apply(january);
    // A preview that somebody else's evaluation has overtaken.
    CHECK(store.edit([&](Edit &edit) { return applyTiers(edit, stale).map([](const auto &) { }); }).error().code == QLatin1StringView(errc::Stale));
}

TEST_CASE("What people set wins until its last day, and the rules go on below it")
{
    Applied store;
    store.apply(january);
    const CustomerId poor = store.customer(u"丙"_s);
    const TierOverride gold{.customer = poor, .scheme = store.scheme.scheme.id, .tier = store.tier(u"金"_s), .reason = u" 战略客户 "_s, .until = QDate(2026, 4, 30)};
    const auto set = [&](const TierOverride &override) {
        return store.edit([&](Edit &edit) { return setTierOverride(edit, override).map([](const TierOverrideId &) { }); });
    };
    const QString digest = store.digest();
    must(set(gold));
    CHECK(store.tierOf(u"丙"_s, today) == u"金"_s);
    CHECK(store.tierOf(u"丙"_s, today.addDays(-1)) == u"铜"_s);
    CHECK(store.tierOf(u"丙"_s, QDate(2026, 4, 30)) == u"金"_s);
    CHECK(store.tierOf(u"丙"_s, QDate(2026, 5, 1)) == u"铜"_s);
    // An evaluation does not list a move that people prevent.
    CHECK(store.evaluate(today).placeOf(store.number(poor)));
    const TierExplanation why = store.explain(u"丙"_s, today);
    CHECK(why.tier == 0);
    CHECK(why.byRules == 2);
    REQUIRE(why.override);
    CHECK(why.override->reason == u"战略客户"_s);
    CHECK(why.text.contains(u"战略客户"_s));
    must(store.workspace->undo());
    CHECK(store.digest() == digest);
    must(store.workspace->redo());

    SECTION("Cleared on a later day it has held until then")
    {
        store.clock.set(QDateTime::fromString(u"2026-04-11T09:00:00+08:00"_s, Qt::ISODate));
        must(store.edit([&](Edit &edit) { return clearTierOverride(edit, poor, store.scheme.scheme.id); }));
        CHECK(store.tierOf(u"丙"_s, QDate(2026, 4, 10)) == u"金"_s);
        CHECK(store.tierOf(u"丙"_s, QDate(2026, 4, 11)) == u"铜"_s);
        CHECK(store.edit([&](Edit &edit) { return clearTierOverride(edit, poor, store.scheme.scheme.id); }).error().code == QLatin1StringView(errc::NotFound));
    }
    SECTION("Cleared on its first day it has never been")
    {
        must(store.edit([&](Edit &edit) { return clearTierOverride(edit, poor, store.scheme.scheme.id); }));
        CHECK(store.digest() == digest);
    }
    SECTION("Another takes its place")
    {
        store.clock.set(QDateTime::fromString(u"2026-04-11T09:00:00+08:00"_s, Qt::ISODate));
        TierOverride silver = gold;
        silver.tier = store.tier(u"银"_s);
        silver.until.reset();
        must(set(silver));
        CHECK(store.tierOf(u"丙"_s, QDate(2026, 4, 10)) == u"金"_s);
        CHECK(store.tierOf(u"丙"_s, QDate(2026, 4, 11)) == u"银"_s);
        CHECK(store.tierOf(u"丙"_s, QDate(2027, 4, 11)) == u"银"_s);
        Reader reader = store.reader();
        CHECK(must(tierOverridesOf(reader, poor)).size() == 2);
    }
    SECTION("Refused")
    {
        TierOverride bad = gold;
        bad.reason = u"  "_s;
        CHECK(set(bad).error().code == QLatin1StringView(errc::BadInput));
        bad = gold;
        bad.until = QDate(2026, 3, 31);
        CHECK(set(bad).error().code == QLatin1StringView(errc::BadInput));
        bad = gold;
        bad.tier = usualTierScheme().tiers.front().id;
        CHECK(set(bad).error().code == QLatin1StringView(errc::BadInput));
        bad = gold;
        bad.customer = CustomerId(store.ids.next());
        CHECK(set(bad).error().code == QLatin1StringView(errc::NotFound));
    }
}

TEST_CASE("A matrix is over all who had or have a tier, with those that came and left")
{
    Applied store;
    store.apply(january);
    const CustomerId gone = store.customer(u"丙"_s);
    store.customer(u"新"_s);
    // Its orders name 丙: only a customer that nothing names can go.
    CHECK_FALSE(store.edit([&](Edit &edit) { return removeCustomer(edit, gone); }));
    const CustomerId idle = store.customer(u"闲"_s);
    const QDate day(2026, 2, 1);
    store.apply(day);
    must(store.edit([&](Edit &edit) { return removeCustomer(edit, idle); }));
    store.apply(february);

    Reader reader = store.reader();
    const TierMatrix whole = must(tierMatrix(reader, store.scheme, january, february));
    const std::vector<TierFlow> expected{{0, 2, 1, 0}, {1, 0, 1, 150'000}, {2, 1, 1, 70'000}, {2, 2, 1, 0}, {{}, 2, 1, 0}};
    CHECK(whole.cells == expected);
    CHECK(whole.sums.up == 2);
    CHECK(whole.sums.down == 1);
    CHECK(whole.sums.came == 1);
    CHECK(whole.sums.stability == 250'000);
    const TierMatrix lost = must(tierMatrix(reader, store.scheme, day, february));
    CHECK(lost.sums.left == 1);
    CHECK_FALSE(lost.cells.back().to);
    CHECK(must(tierMatrix(reader, store.scheme, QDate(2025, 1, 1), QDate(2025, 2, 1))).cells.empty());
    CHECK(tierMatrix(reader, store.scheme, february, january).error().code == QLatin1StringView(errc::BadInput));
    const auto history = must(tierHistory(reader, store.scheme, store.customer(u"乙"_s)));
    REQUIRE(history.size() >= 2);
    CHECK(history.front().tier == 0);
    CHECK(history.back().tier == 1);
}

TEST_CASE("Figures can be asked by tier")
{
    Applied store;
    // Figures by tier are of the scheme in use that comes first by key.
    store.scheme.scheme.key = u"a"_s;
    store.save();
    store.apply(february);
    Reader reader = store.reader();
    metrics::Query query;
    query.metrics = {u"sales.amount"_s};
    query.by = {u"customer.tier"_s};
    std::map<QString, qint64> amounts;
    for (const metrics::TableRow &row : must(metrics::query(reader, query)).rows)
        amounts[row.labels[0]] = row.figures[0].whole.value_or(-1);
    CHECK(amounts == std::map<QString, qint64>{{u"金"_s, 210'000}, {u"银"_s, 70'000}, {u"铜"_s, 120'500}});
    query.where = {{u"customer.tier"_s, Filter::Op::Equal, {u"金"_s}}};
    query.by = {u"customer"_s};
    CHECK(must(metrics::query(reader, query)).rows.size() == 1);
}

TEST_CASE("The scheme that ships is in a new workspace, and comes to an older one when it is applied")
{
    TierStore store;
    Reader reader = store.reader();
    const auto all = must(tierSchemes(reader));
    REQUIRE(all.size() == 1);
    CHECK(all.front() == usualTierScheme());
    CHECK(all.front().tiers[0].name == u"高价值"_s);
    CHECK(must(serviceStandards(reader, all.front())).size() == usualServiceStandards().size());
    must(store.edit([](Edit &edit) { return removeTierScheme(edit, usualTierScheme().scheme.id); }));
    Reader older = store.reader();
    CHECK(must(tierSchemes(older)).empty());
    const TierSchemeDetail shown = must(findTierScheme(older));
    CHECK(shown == usualTierScheme());
    store.scheme = shown;
    REQUIRE(store.apply(january));
    Reader after = store.reader();
    CHECK(must(isTierSchemeStored(after, shown.scheme.id)));
    must(store.workspace->undo());
    Reader undone = store.reader();
    CHECK(must(tierSchemes(undone)).empty());
}

TEST_CASE("Removing a scheme with all that was applied is one step that comes back whole")
{
    Applied store;
    store.apply(january);
    store.apply(february);
    const QString digest = store.digest();
    const QStringList tiers = store.tiers(february);
    must(store.edit([&](Edit &edit) { return removeTierScheme(edit, store.scheme.scheme.id); }));
    CHECK(store.digest() != digest);
    must(store.workspace->undo());
    CHECK(store.digest() == digest);
    CHECK(store.tiers(february) == tiers);
}

TEST_CASE("Moves that are not what was applied are found by check")
{
    Applied store;
    store.apply(january);
    CHECK(store.checks().empty());
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
        db.setDatabaseName(store.workspace->path());
        REQUIRE(db.open());
        QSqlQuery query(db);
        REQUIRE(query.exec(u"UPDATE tier_move SET figures = figures || x'00'"_s));
        query.finish();
        db.close();
    }
    QSqlDatabase::removeDatabase(u"spoil"_s);
    const Findings found = store.checks();
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == u"tiers.run"_s);
}

TEST_CASE("A day is none for an evaluation where it is to come or before the last one, and both say which")
{
    TierStore store;
    store.save();
    store.order({{u"甲"_s, QDate(2026, 1, 10), u"2000"_s}});
    const auto check = [&store](QDate day) {
        Reader reader = store.reader();
        return checkTierDay(reader, store.scheme.scheme.id, day);
    };
    Reader reader = store.reader();
    const QDate today = reader.clock().today();
    CHECK(check(today));
    CHECK(check(today.addDays(-400)));
    const Status ahead = check(today.addDays(1));
    REQUIRE_FALSE(ahead);
    CHECK(ahead.error().code == QLatin1StringView(errc::BadInput));
    CHECK(ahead.error().message.contains(today.addDays(1).toString(Qt::ISODate)));
    store.apply(today.addDays(-10));
    CHECK(check(today.addDays(-10)));
    const Status earlier = check(today.addDays(-11));
    REQUIRE_FALSE(earlier);
    CHECK(earlier.error().message.contains(today.addDays(-10).toString(Qt::ISODate)));
    // The evaluation itself says the same.
    CHECK(store.attempt(today.addDays(-11)).error().message == earlier.error().message);
}

TEST_CASE("A refused scheme, override or contact names the member that is wrong")
{
    TierStore store;
    store.save();
    const CustomerId customer = store.customer(u"甲"_s);
    const auto refusal = [&store](const std::function<Status(Edit &)> &body) {
        const auto outcome = store.edit(body);
        REQUIRE_FALSE(outcome);
        return outcome.error();
    };
    TierSchemeDetail wrong = store.scheme;
    wrong.tiers[1].conditions.push_back(atLeast("sales.dreams", "3"));
    const Error metric = refusal([&](Edit &edit) { return saveTierScheme(edit, wrong).map([](const auto &) { }); });
    CHECK(metric.more["tier"] == 1);
    CHECK(metric.more["condition"] == 1);
    wrong = store.scheme;
    wrong.tiers[0].conditions[0].params["limit"] = "viel";
    const Error limit = refusal([&](Edit &edit) { return saveTierScheme(edit, wrong).map([](const auto &) { }); });
    CHECK(limit.subject == u"limit"_s);
    CHECK(limit.more["tier"] == 0);
    CHECK(limit.more["condition"] == 0);
    const auto override = [&](const QString &reason, std::optional<QDate> until) {
        return refusal([&](Edit &edit) {
                   return setTierOverride(edit, {.customer = customer, .scheme = store.scheme.scheme.id, .tier = store.scheme.tiers[0].id, .reason = reason, .until = until})
                       .map([](const auto &) { });
               }).subject;
    };
    CHECK(override({}, {}) == u"reason"_s);
    CHECK(override(u"x"_s, QDate(2020, 1, 1)) == u"until"_s);
    const auto log = [&](const QString &kind, QDate day) {
        return refusal([&](Edit &edit) { return logActivity(edit, {.customer = customer, .day = day, .kind = kind}).map([](const auto &) { }); }).subject;
    };
    CHECK(log(u"visit"_s, QDate(2999, 1, 1)) == u"day"_s);
    CHECK(log(u"dream"_s, QDate(2020, 1, 1)) == u"kind"_s);
}

TEST_CASE("The journal calls what ships as every screen does")
{
    TierStore store;
    must(store.edit([](Edit &edit) { return addUsualTierScheme(edit).map([](bool) { }); }));
    const CustomerId customer = store.customer(u"普通"_s);
    const Tier &potential = usualTierScheme().tiers[1];
    const auto label = [&store](const EditTitle &title, const std::function<Status(Edit &)> &body) {
        store.clock.advance(1000);
        return must(store.workspace->edit(title, body)).label;
    };
    CHECK(label({u"tiers.setOverride"_s, {EditTitle::record(u"customer"_s, customer.raw()), potential.name}},
                [&](Edit &edit) {
                    return setTierOverride(edit, {.customer = customer, .scheme = potential.scheme, .tier = potential.id, .reason = u"x"_s}).map([](const auto &) { });
                })
          == u"Set the tier of 普通 to Potential by hand"_s);
    TierSchemeDetail scheme = usualTierScheme();
    scheme.scheme.months = 6;
    CHECK(label({u"tiers.saveScheme"_s, {scheme.scheme.name}}, [&](Edit &edit) { return saveTierScheme(edit, scheme).map([](const auto &) { }); })
          == u"Change the tier scheme Tiering of customers"_s);
    // What people have named stays as they wrote it.
    CHECK(label({u"tiers.setStandard"_s, {u"大客户"_s}},
                [&](Edit &edit) { return setServiceStandard(edit, {.tier = potential.id, .kind = u"visit"_s, .value = 7}).map([](const auto &) { }); })
          == u"Change the service standards of 大客户"_s);
    Reader reader = store.reader();
    CHECK(journal::recordName(reader, u"tier"_s, potential.id.raw()) == tierTitle(potential));
}
