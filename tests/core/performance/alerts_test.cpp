#include "core/performance/alerts/commands.h"
#include "core/performance/alerts/queries.h"
#include "core/performance/alerts/words.h"

#include "core/metrics/commands.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/quotas/commands.h"
#include "core/storage/migrator.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::performance;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 4, 1);

/// Two regions that sell each month of three years, the second one falling off at the end; two people
/// in the first, of whom one has been silent since February.
class AlertStore : public ImportStore
{
public:
    AlertStore()
    {
        edit([this](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node head, org::headquarters(edit));
            top = head.id;
            WEIWO_ASSIGN(east, add(edit, u"华东"_s, org::Level::Region, top));
            WEIWO_ASSIGN(north, add(edit, u"华北"_s, org::Level::Region, top));
            WEIWO_ASSIGN(li, add(edit, u"李静"_s, org::Level::Person, east));
            WEIWO_ASSIGN(zhang, add(edit, u"张伟"_s, org::Level::Person, east));
            for (const AlertRule &rule : usualAlertRules())
                WEIWO_TRY(removeAlertRule(edit, rule.id));
            return {};
        });
        QString csv = u"订单号,日期,客户,大区,人员,金额\n"_s;
        int number = 0;
        const auto sell = [&](QDate day, const QString &region, const QString &person, int amount) {
            csv += u"S-%1,%2,明达,%3,%4,%5.00\n"_s.arg(++number).arg(day.toString(Qt::ISODate), region, person).arg(amount);
        };
        for (int i = 0; i < 36; ++i) {
            const Month month = Month(2023, 4).plus(i);
            const int season = month.month() <= 6 ? 1200 : 800;
            for (const int day : {5, 12, 19, 26}) {
                const QDate at = month.first().addDays(day - 1);
                sell(at, u"华东"_s, u"李静"_s, season / 8 + i % 3);
                if (at < QDate(2026, 2, 20))
                    sell(at, u"华东"_s, u"张伟"_s, season / 8 + i % 2);
                sell(at, u"华北"_s, QString(), i >= 34 ? season / 8 : season / 4 + i % 5);
            }
        }
        sell(QDate(2026, 3, 31), u"华东"_s, u"李静"_s, 600);
        import(csv.toUtf8(), mapping(R"({"dataset": "sales.lines", "columns": [
            {"from": "订单号", "to": "order_no"}, {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"},
            {"from": "大区", "to": "region"}, {"from": "人员", "to": "person"}, {"from": "金额", "to": "amount"}]})"));
    }

    EditOutcome edit(const std::function<Status(Edit &)> &body, const QString &title = u"alerts.setRule"_s)
    {
        clock.advance(1000);
        return must(workspace->edit({title, {u"x"_s}}, body));
    }
    QString refused(const std::function<Status(Edit &)> &body)
    {
        const auto outcome = workspace->edit({u"alerts.setRule"_s, {u"x"_s}}, body);
        return outcome ? QString() : outcome.error().code;
    }
    void sell(const char *csv)
    {
        import(csv, mapping(R"({"dataset": "sales.lines", "columns": [
            {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
            {"from": "region", "to": "region"}, {"from": "person", "to": "person"}, {"from": "amount", "to": "amount"}]})"),
               u"sold%1.csv"_s.arg(++m_files));
    }
    AlertRule add(AlertRule rule)
    {
        edit([&](Edit &edit) -> Status {
            WEIWO_ASSIGN(rule.id, addAlertRule(edit, rule));
            return {};
        });
        return rule;
    }
    AlertBoard board(QDate today = Today, const std::optional<Id> &scope = {})
    {
        Reader r = reader();
        return must(firings(r, {scope, today}));
    }
    int count(QDate today = Today)
    {
        Reader r = reader();
        return must(alertCount(r, {{}, today}));
    }
    AlertRehearsal rehearse(const AlertRule &rule)
    {
        Reader r = reader();
        return must(wouldHaveFired(r, rule, Today));
    }
    QString digest()
    {
        Reader r = reader();
        return must(storeDigest(r, DigestSource::Rows)).hex();
    }

    org::NodeId top, east, north, li, zhang;

private:
    int m_files = 0;
    static Result<org::NodeId> add(Edit &edit, const QString &name, org::Level level, const org::NodeId &parent)
    {
        org::Node node;
        node.name = name;
        node.level = level;
        return org::addNode(edit, node, parent, {});
    }
};

AlertRule rule(const char *metric, org::Level level, const char *condition, nlohmann::json params)
{
    AlertRule made;
    made.metric = QString::fromLatin1(metric);
    made.subject.level = level;
    made.condition = QString::fromLatin1(condition);
    made.params = std::move(params);
    return made;
}

AlertRule monthBelow(const char *limit)
{
    return rule("sales.amount", org::Level::Region, "threshold", {{"limit", limit}, {"period", "month"}});
}

QStringList names(const AlertBoard &board)
{
    QStringList list;
    for (const AlertFiring &firing : board.firings)
        list << firing.name;
    return list;
}

} // namespace

TEST_CASE("A region below its limit fires, with sentence, course, and since when")
{
    AlertStore store;
    store.add(monthBelow("1000"));
    const AlertBoard board = store.board();
    CHECK(board.watching == 1);
    REQUIRE(names(board) == QStringList{u"华北"_s});
    const AlertFiring &firing = board.firings.front();
    // Two bad months in a row.
    CHECK(firing.since == QDate(2026, 2, 1));
    CHECK(firing.key.period == u"2026-03"_s);
    CHECK_FALSE(firing.running);
    CHECK(firing.series.size() == 13);
    CHECK(firing.series.back() == 60000);
    CHECK(firing.sentence.contains(u"华北"_s));
    CHECK(firing.sentence.contains(u"600.00"_s));
    CHECK(firing.sentence.contains(u"1,000.00"_s));
    CHECK(firing.cause.node == store.north);
    CHECK(firing.cause.panels.front() == u"performance.diagnosis"_s);
    CHECK(store.count() == 1);
    // A place narrows it.
    CHECK(store.board(Today, store.east.raw()).firings.empty());
    CHECK(store.board(Today, store.north.raw()).firings.size() == 1);
}

TEST_CASE("Each condition finds what was put there, and nothing else")
{
    AlertStore store;
    SECTION("change against the year before")
    {
        store.add(rule("sales.amount", org::Level::Region, "change", {{"by", "0.3"}, {"period", "quarter"}}));
        CHECK(names(store.board()) == QStringList{u"华北"_s});
        CHECK(store.board().firings.front().key.period == u"2026Q1"_s);
    }
    SECTION("out of season")
    {
        store.add(rule("sales.amount", org::Level::Region, "season", {{"side", "below"}}));
        const AlertBoard board = store.board();
        REQUIRE(names(board) == QStringList{u"华北"_s});
        CHECK(board.notes.empty());
        CHECK(*board.firings.front().verdict.figure.whole < *board.firings.front().verdict.low.whole);
    }
    SECTION("a history that is too short becomes a note")
    {
        store.add(rule("sales.amount", org::Level::Region, "season", {{"side", "both"}}));
        const AlertBoard early = store.board(QDate(2024, 6, 1));
        CHECK(early.firings.empty());
        REQUIRE(early.notes.size() == 1);
        CHECK(early.notes.front().subjects == 2);
        CHECK(early.notes.front().sentence.contains(u"13"_s));
    }
    SECTION("silence of a person")
    {
        store.add(rule("sales.amount", org::Level::Person, "silence", {{"days", 10}, {"active", 60}}));
        const AlertBoard board = store.board();
        REQUIRE(names(board) == QStringList{u"张伟"_s});
        CHECK(board.firings.front().key.period == u"2026-02-19"_s);
        CHECK(board.firings.front().verdict.days > 20);
        // Somebody who has not sold for long is not asked after.
        CHECK(store.board(QDate(2026, 3, 1)).firings.empty());
    }
    SECTION("an order and its return on one day are no silence")
    {
        store.add(rule("sales.amount", org::Level::Person, "silence", {{"days", 10}, {"active", 60}}));
        store.sell("order,date,customer,region,person,amount\n"
                   "R-1,2026-03-25,明达,华东,张伟,100.00\nR-2,2026-03-25,明达,华东,张伟,-100.00\n");
        CHECK(store.board().firings.empty());
        // From then on they count: ten working days later there is silence, since that day.
        const AlertBoard later = store.board(QDate(2026, 4, 20));
        CHECK(later.firings.empty());
        store.sell("order,date,customer,region,person,amount\nR-3,2026-04-17,明达,华东,李静,1.00\n");
        const AlertBoard after = store.board(QDate(2026, 4, 20));
        REQUIRE(names(after) == QStringList{u"张伟"_s});
        CHECK(after.firings.front().key.period == u"2026-03-25"_s);
    }
    SECTION("the whole is not silent either where its orders come to nothing")
    {
        store.add(rule("sales.amount", org::Level::Headquarters, "silence", {{"days", 7}}));
        store.sell("order,date,customer,region,person,amount\n"
                   "R-1,2026-04-17,明达,华东,张伟,100.00\nR-2,2026-04-17,明达,华东,张伟,-100.00\n");
        CHECK(store.board(QDate(2026, 4, 20)).firings.empty());
    }
    SECTION("silence of the whole is want of data")
    {
        store.add(rule("sales.amount", org::Level::Headquarters, "silence", {{"days", 7}}));
        CHECK(store.board().firings.empty());
        CHECK(names(store.board(QDate(2026, 4, 20))).size() == 1);
    }
    SECTION("nothing is collected of what was ordered")
    {
        store.add(rule("collections.amount", org::Level::Region, "behind", {{"below", "0.7"}}));
        // Who imports no collections at all is not told that nothing was collected.
        CHECK(store.board().firings.empty());
        store.import("date,customer,amount,order\n2025-12-10,明达,1,S-1\n2026-03-31,明达,1,S-1\n",
                     store.mapping(R"({"dataset": "sales.collections", "columns": [
                         {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
                         {"from": "amount", "to": "amount"}, {"from": "order", "to": "order_no"}]})"));
        CHECK(names(store.board()) == QStringList{u"华东"_s, u"华北"_s});
    }
    SECTION("one unit alone")
    {
        AlertRule one = monthBelow("1000000");
        one.subject.node = store.east;
        store.add(one);
        CHECK(names(store.board()) == QStringList{u"华东"_s});
    }
    SECTION("a metric that has no figure never fires")
    {
        store.add(rule("quota.pace", org::Level::Region, "threshold", {{"limit", "0.9"}, {"period", "quarter"}}));
        CHECK(store.board().firings.empty());
        store.add(rule("quota.attainment", org::Level::Headquarters, "threshold", {{"limit", "9"}, {"side", "below"}}));
        CHECK(store.board().firings.empty());
    }
}

TEST_CASE("A period that is too young is not judged; the one before it is")
{
    AlertStore store;
    store.add(monthBelow("1000"));
    // 2 April has no data yet: March speaks.
    CHECK(store.board(QDate(2026, 4, 2)).firings.front().key.period == u"2026-03"_s);
    // Data end on 12 March for who looks from there: five working days have gone.
    const AlertBoard board = store.board(QDate(2026, 3, 12));
    REQUIRE(!board.firings.empty());
    CHECK(board.firings.front().key.period == u"2026-03"_s);
    CHECK(board.firings.front().running);
    CHECK(board.firings.front().sentence.contains(u"so far"_s));
    const AlertBoard young = store.board(QDate(2026, 3, 5));
    REQUIRE(!young.firings.empty());
    CHECK(young.firings.front().key.period == u"2026-02"_s);
}

TEST_CASE("A pace behind the plan fires by ratio")
{
    AlertStore store;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const quotas::PlanVersion made, quotas::createPlan(edit, {.key = u"2026"_s, .year = 2026}));
        WEIWO_ASSIGN([[maybe_unused]] const auto a, quotas::setCells(edit, {made, {}, {}}, {{store.east, {}, 1200000}}));
        WEIWO_ASSIGN([[maybe_unused]] const auto b, quotas::setCells(edit, {made, {}, {}}, {{store.north, {}, 1200000}}));
        WEIWO_ASSIGN([[maybe_unused]] const auto c, quotas::setCells(edit, {made, {}, {}}, {{store.top, {}, 2400000}}));
        WEIWO_ASSIGN([[maybe_unused]] const auto published, quotas::publish(edit, made, {}));
        return {};
    });
    store.add(rule("quota.pace", org::Level::Region, "threshold", {{"limit", "0.9"}, {"period", "quarter"}}));
    const AlertBoard board = store.board();
    REQUIRE(names(board) == QStringList{u"华北"_s});
    CHECK(board.firings.front().kind == metrics::Kind::Ratio);
    CHECK(board.firings.front().sentence.contains(u'%'));
    // The graver of two rules of one kind speaks.
    AlertRule grave = rule("quota.pace", org::Level::Region, "threshold", {{"limit", "0.85"}, {"period", "quarter"}});
    grave.severity = AlertSeverity::Critical;
    store.add(grave);
    const AlertBoard both = store.board();
    REQUIRE(both.firings.size() == 1);
    CHECK(both.firings.front().rule.severity == AlertSeverity::Critical);
}

TEST_CASE("What is snoozed does not count until the day is over, in later periods either")
{
    AlertStore store;
    store.add(monthBelow("1000"));
    const AlertKey key = store.board().firings.front().key;
    const QDate until(2026, 4, 3);
    CHECK(store.refused([&](Edit &edit) { return snoozeAlert(edit, key, until, u"  "_s); }) == u"bad-input"_s);
    CHECK(store.refused([&](Edit &edit) { return snoozeAlert(edit, key, QDate(2026, 3, 31), u"x"_s); }) == u"bad-input"_s);
    CHECK(store.refused([&](Edit &edit) { return snoozeAlert(edit, key, QDate(2027, 6, 1), u"x"_s); }) == u"bad-input"_s);
    const QString before = store.digest();
    store.edit([&](Edit &edit) { return snoozeAlert(edit, key, until, u"展会之后"_s); });
    CHECK(store.count(QDate(2026, 4, 1)) == 0);
    CHECK(store.count(until) == 0);
    CHECK(store.count(until.addDays(1)) == 1);
    const AlertFiring snoozed = store.board().firings.front();
    CHECK(snoozed.standing == AlertStanding::Snoozed);
    CHECK(snoozed.state.reason == u"展会之后"_s);
    must(store.workspace->undo());
    CHECK(store.digest() == before);
    CHECK(store.count() == 1);
    must(store.workspace->redo());
    CHECK(store.count() == 0);
    // A snooze made in February holds for March.
    must(store.workspace->undo());
    AlertKey february = key;
    february.period = u"2026-02"_s;
    store.edit([&](Edit &edit) { return snoozeAlert(edit, february, until, u"x"_s); });
    CHECK(store.count() == 0);
}

TEST_CASE("An alert is given to a person, settled with a note, reopened; each taken back")
{
    AlertStore store;
    const AlertRule made = store.add(monthBelow("1000"));
    const AlertKey key = store.board().firings.front().key;
    CHECK(store.refused([&](Edit &edit) { return assignAlert(edit, key, store.east); }) == u"bad-input"_s);
    CHECK(store.refused([&](Edit &edit) { return resolveAlert(edit, key, {}); }) == u"bad-input"_s);
    const auto step = [&](const std::function<Status(Edit &)> &body) {
        const QString before = store.digest();
        store.edit(body);
        const QString after = store.digest();
        CHECK(before != after);
        must(store.workspace->undo());
        CHECK(store.digest() == before);
        must(store.workspace->redo());
        CHECK(store.digest() == after);
    };
    step([&](Edit &edit) { return assignAlert(edit, key, store.li, QDate(2026, 4, 10)); });
    CHECK(store.board().firings.front().assignee == u"李静"_s);
    CHECK(store.board().firings.front().state.due == QDate(2026, 4, 10));
    CHECK(store.count() == 1);
    step([&](Edit &edit) { return resolveAlert(edit, key, u"已补单"_s); });
    CHECK(store.count() == 0);
    CHECK(store.board().firings.front().standing == AlertStanding::Resolved);
    step([&](Edit &edit) { return reopenAlert(edit, key); });
    CHECK(store.count() == 1);
    CHECK(store.board().firings.front().assignee == u"李静"_s);
    step([&](Edit &edit) { return assignAlert(edit, key, {}); });
    CHECK(store.board().firings.front().assignee.isEmpty());
    step([&](Edit &edit) { return removeAlertRule(edit, made.id); });
    CHECK(store.board().rules == 0);
    CHECK(store.refused([&](Edit &edit) { return assignAlert(edit, key, store.li); }) == u"not-found"_s);
    CHECK(store.checks().empty());
}

TEST_CASE("What was done in an earlier period goes on, and what is done now is the last word")
{
    AlertStore store;
    store.add(monthBelow("1000"));
    const AlertKey march = store.board().firings.front().key;
    AlertKey february = march;
    february.period = u"2026-02"_s;
    store.edit([&](Edit &edit) { return assignAlert(edit, february, store.li); });
    // Who has it since February still has it when March is snoozed or settled.
    store.edit([&](Edit &edit) { return snoozeAlert(edit, march, QDate(2026, 4, 3), u"x"_s); });
    CHECK(store.board().firings.front().assignee == u"李静"_s);
    must(store.workspace->undo());
    store.edit([&](Edit &edit) { return resolveAlert(edit, march, u"已补单"_s); });
    CHECK(store.board().firings.front().assignee == u"李静"_s);
    must(store.workspace->undo());
    // A snooze of February is ended by reopening March, and made shorter by snoozing it.
    store.edit([&](Edit &edit) { return snoozeAlert(edit, february, QDate(2026, 4, 20), u"x"_s); });
    CHECK(store.count() == 0);
    store.edit([&](Edit &edit) { return snoozeAlert(edit, march, QDate(2026, 4, 3), u"y"_s); });
    CHECK(store.count(QDate(2026, 4, 3)) == 0);
    CHECK(store.count(QDate(2026, 4, 4)) == 1);
    must(store.workspace->undo());
    store.edit([&](Edit &edit) { return reopenAlert(edit, march); });
    CHECK(store.count() == 1);
}

TEST_CASE("Rules watch metrics that users have defined like those that ship")
{
    AlertStore store;
    const auto define = [&](const QString &key, const QString &title, const QString &formula) {
        store.edit([&](Edit &edit) { return metrics::defineMetric(edit, {.key = key, .title = title, .formula = formula}); });
    };
    define(u"own.twice"_s, u"双倍销售额"_s, u"sales.amount + sales.amount"_s);
    define(u"own.per_line"_s, u"每行"_s, u"sales.amount / sales.lines"_s);
    const AlertRule twice = store.add(rule("own.twice", org::Level::Region, "threshold", {{"limit", "2000"}, {"period", "month"}}));
    const AlertBoard board = store.board();
    REQUIRE(names(board) == QStringList{u"华北"_s});
    const AlertFiring &firing = board.firings.front();
    CHECK(firing.kind == metrics::Kind::Money);
    CHECK(firing.metric == u"双倍销售额"_s);
    CHECK(firing.sentence.contains(u"双倍销售额"_s));
    CHECK(firing.sentence.contains(u"1,200.00"_s));
    CHECK(firing.period.range == Month(2026, 3).range());
    CHECK(store.rehearse(twice).fired == 2);
    Reader r = store.reader();
    CHECK(alertRuleTitle(r, twice).contains(u"双倍销售额"_s));

    // The end of the data is that of what it is made of, for ratios, too.
    const AlertRule each = store.add(rule("own.per_line", org::Level::Person, "threshold", {{"limit", "1000"}, {"period", "month"}}));
    CHECK(store.board().firings.front().period.range == Month(2026, 3).range());
    // As the metric that a share is taken of, where nothing is a figure of 0, and for silence.
    store.add(rule("sales.amount", org::Level::Region, "behind", {{"below", "0.7"}, {"other", "own.twice"}}));
    store.add(rule("own.twice", org::Level::Person, "silence", {{"days", 10}, {"active", 60}}));
    CHECK(store.board().notes.empty());
    QStringList said;
    for (const AlertFiring &one : store.board().firings)
        said << one.sentence;
    CHECK(said.filter(u"双倍销售额"_s).size() == 4);

    // A rule names its metric: it cannot go before the rule does.
    const auto refused = store.workspace->edit({u"metrics.delete"_s, {u"own.per_line"_s}},
                                               [](Edit &edit) { return metrics::deleteMetric(edit, u"own.per_line"_s); });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(u"每行"_s));
    store.edit([&](Edit &edit) { return removeAlertRule(edit, each.id); });
    store.edit([&](Edit &edit) { return metrics::deleteMetric(edit, u"own.per_line"_s); });
    CHECK(store.refused([](Edit &edit) { return metrics::deleteMetric(edit, u"own.twice"_s); }) == u"bad-input"_s);
}

TEST_CASE("Rules that do not hold together are refused")
{
    AlertStore store;
    struct Case
    {
        AlertRule rule;
        const char *code;
    };
    const std::vector<Case> cases{
        {rule("sales.wishes", org::Level::Region, "threshold", {{"limit", "1"}}), "not-found"},
        {rule("sales.amount", org::Level::Region, "feeling", {{"limit", "1"}}), "not-found"},
        {rule("sales.amount", org::Level::Region, "threshold", {}), "bad-input"},
        {rule("sales.amount", org::Level::Region, "threshold", {{"limit", "nan"}}), "bad-input"},
        {rule("quota.target", org::Level::Region, "silence", {{"days", 5}}), "bad-input"},
        {rule("sales.amount", org::Level::Region, "behind", {{"below", "0.5"}, {"other", "sales.units"}}), "bad-input"},
        {rule("sales.amount", org::Level::Region, "behind", {{"below", "0.5"}, {"other", "sales.wishes"}}), "not-found"},
        {rule("sales.amount", org::Level::Region, "change", {{"by", "inf"}}), "bad-input"},
    };
    for (const Case &one : cases) {
        CAPTURE(one.rule.metric.toStdString(), one.rule.condition.toStdString(), one.rule.params.dump());
        CHECK(store.refused([&](Edit &edit) -> Status {
            WEIWO_ASSIGN([[maybe_unused]] const auto id, addAlertRule(edit, one.rule));
            return {};
        }) == QString::fromLatin1(one.code));
    }
    AlertRule nobody = monthBelow("1");
    nobody.subject.node = org::NodeId(Id());
    CHECK(store.refused([&](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const auto id, addAlertRule(edit, nobody));
        return {};
    }) == u"not-found"_s);
    const AlertRule good = store.add(monthBelow("1"));
    AlertRule bad = good;
    bad.params["limit"] = "much";
    CHECK(store.refused([&](Edit &edit) { return setAlertRule(edit, bad); }) == u"bad-input"_s);
    AlertRule off = good;
    off.enabled = false;
    store.edit([&](Edit &edit) { return setAlertRule(edit, off); });
    CHECK(store.board().watching == 0);
    CHECK(store.board().rules == 1);
}

TEST_CASE("A rehearsal counts what would have fired in the last quarter")
{
    AlertStore store;
    const AlertRehearsal months = store.rehearse(monthBelow("1000"));
    Reader r = store.reader();
    CHECK(r.calendar().key(months.period) == u"2026Q1"_s);
    // 华北 in February and March.
    CHECK(months.fired == 2);
    CHECK(months.judged == 6);
    CHECK(store.rehearse(monthBelow("1")).fired == 0);
    CHECK(store.rehearse(monthBelow("1000000")).fired == 6);
    CHECK(store.rehearse(rule("sales.amount", org::Level::Region, "change", {{"by", "0.3"}, {"period", "quarter"}})).fired == 1);
    CHECK(store.rehearse(rule("sales.amount", org::Level::Person, "silence", {{"days", 10}})).fired >= 1);
    const AlertRule bad = rule("sales.amount", org::Level::Region, "threshold", {});
    const auto refused = wouldHaveFired(r, bad, Today);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == u"bad-input"_s);
}

TEST_CASE("The usual rules are there from the founding, hold together, and are added once")
{
    ImportStore store;
    Reader r = store.reader();
    const auto rules = must(alertRules(r));
    CHECK(rules.size() == usualAlertRules().size());
    CHECK(rules.size() == 12);
    CHECK(rules.front().severity == AlertSeverity::Critical);
    QSet<QString> titles;
    for (const AlertRule &one : rules) {
        INFO(alertRuleTitle(r, one).toStdString());
        must(checkAlertRule(r, one));
        titles.insert(alertRuleTitle(r, one));
        CHECK(must(findAlertRule(r, alertRuleTitle(r, one))).id == one.id);
    }
    CHECK(titles.size() == 12);
    const AlertBoard board = must(firings(r, {{}, Today}));
    CHECK(board.firings.empty());
    CHECK(board.watching == 12);
    int added = -1;
    must(store.workspace->edit({u"alerts.addUsual"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_TRY(removeAlertRule(edit, rules.front().id));
        WEIWO_ASSIGN(added, addUsualAlertRules(edit));
        return {};
    }));
    CHECK(added == 1);
}

TEST_CASE("More than five open ones of a rule are one line")
{
    std::vector<AlertFiring> firings(8);
    const AlertRuleId many(naturalId(u"t"_s, {QByteArray("a")}));
    const AlertRuleId few(naturalId(u"t"_s, {QByteArray("b")}));
    for (size_t i = 0; i < firings.size(); ++i)
        firings[i].rule.id = i == 2 ? few : many;
    firings[7].standing = AlertStanding::Resolved;
    const auto groups = grouped(firings);
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].folded);
    CHECK(groups[0].firings == std::vector<size_t>{0, 1, 3, 4, 5, 6});
    CHECK_FALSE(groups[1].folded);
    CHECK(groups[2].firings == std::vector<size_t>{7});
    CHECK(grouped(firings, 6).size() == 8);
    CHECK(grouped({}).empty());
}

TEST_CASE("A rule that this program does not know is kept and becomes a note")
{
    AlertStore store;
    AlertRule unknown = monthBelow("1");
    const AlertRule made = store.add(unknown);
    // As a newer program would have written it.
    const auto db = must(store.workspace->reader());
    must(db.db().run(u"UPDATE alert_rule SET condition='oracle'"_s));
    const AlertBoard board = store.board();
    CHECK(board.firings.empty());
    REQUIRE(board.notes.size() == 1);
    CHECK(board.notes.front().sentence.contains(u"oracle"_s));
    AlertRule off = made;
    off.condition = u"oracle"_s;
    off.enabled = false;
    store.edit([&](Edit &edit) { return setAlertRule(edit, off); });
    CHECK(store.board().watching == 0);
}

TEST_CASE("A store of schema 7 gets the tables, and the usual rules when asked")
{
    QTemporaryDir folder;
    const auto steps = must(shippedMigrations());
    REQUIRE(steps.size() >= 8);
    auto db = must(Database::open(folder.filePath(u"old.weiwo"_s), Database::Mode::Create));
    CHECK(must(migrate(*db, {steps.begin(), steps.begin() + 7})) == 7);
    CHECK(must(db->integer(u"SELECT count(*) FROM sqlite_master WHERE name='alert_rule'"_s)) == 0);
    CHECK(must(migrate(*db, {steps.begin(), steps.begin() + 8})) == 1);
    for (const QString &table : {u"alert_rule"_s, u"alert_state"_s})
        CHECK(must(db->integer(u"SELECT count(*) FROM %1"_s.arg(table))) == 0);
}
