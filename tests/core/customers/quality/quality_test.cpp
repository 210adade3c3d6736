#include "core/customers/book.h"
#include "core/customers/commands.h"
#include "core/customers/quality/queries.h"
#include "core/customers/queries.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using Result_ = QualityVerdict::Result;

namespace {

const char Lines[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "date", "to": "date"}, {"from": "order", "to": "order_no"}, {"from": "customer", "to": "customer"},
    {"from": "amount", "to": "amount"}]})";

class QualityStore : public ImportStore
{
public:
    QualityStore()
    {
        change([&](Edit &edit) -> Status {
            const org::NodeId top = must(org::headquarters(edit)).id;
            WEIWO_ASSIGN(region, org::addNode(edit, {.code = u"E"_s, .name = u"华东"_s, .level = org::Level::Region}, top, QDate(2020, 1, 1)));
            WEIWO_ASSIGN(seller, org::addNode(edit, {.code = u"P1"_s, .name = u"李静"_s, .level = org::Level::Person}, region, QDate(2020, 1, 1)));
            Customer sound;
            sound.code = u"K1"_s;
            sound.name = u"杭州明达商贸有限公司"_s;
            sound.phone = u"13800138000"_s;
            sound.email = u"a@mingda.cn"_s;
            sound.creditCode = u"91350100M000100Y43"_s;
            sound.province = u"浙江省"_s;
            sound.city = u"杭州市"_s;
            sound.address = u"文三路 1 号"_s;
            sound.segment = u"家电"_s;
            sound.owner = seller;
            WEIWO_TRY(addCustomer(edit, sound));
            Customer poor;
            poor.code = u"K2"_s;
            poor.name = u"明达商贸（杭州）公司"_s;
            poor.phone = u"138-0013-8000"_s;
            poor.email = u"nobody"_s;
            poor.creditCode = u"9135O100M000100Y43"_s;
            poor.province = u"浙江"_s;
            // As a file may bring it.
            WEIWO_TRY(addCustomer(edit, poor, Values::AsGiven));
            return {};
        });
        import("date,order,customer,amount\n2026-01-05,A1,K1,100\n2024-01-05,A2,K2,100\n", mapping(Lines), u"lines.csv"_s);
    }
    void change(const std::function<Status(Edit &)> &body)
    {
        clock.advance(1000);
        must(workspace->edit({u"quality.rule"_s, {}}, body));
    }
    [[nodiscard]] QualityTasks tasks(const QualityTaskRequest &request = {})
    {
        Reader r = reader();
        return must(qualityTasks(r, request));
    }
    /// What is wrong with a customer, by kind and field of the rules.
    [[nodiscard]] QStringList wrong(const QString &code)
    {
        QStringList found;
        for (const QualityTask &task : tasks().tasks)
            if (task.code == code)
                found << task.rule.kind + u':' + task.rule.field;
        return found;
    }

    org::NodeId region;
    org::NodeId seller;
};

} // namespace

TEST_CASE("A kind of rule judges values")
{
    struct Case
    {
        const char *kind;
        QString value;
        Result_ result;
        QString suggestion;
    };
    const Case cases[] = {
        {"filled", u" "_s, Result_::Wrong, {}},
        {"filled", u"x"_s, Result_::Right, {}},
        {"phone", u"13800138000"_s, Result_::Right, {}},
        {"phone", u"0571-87654321"_s, Result_::Right, {}},
        {"phone", u"12"_s, Result_::Wrong, {}},
        {"phone", u"请致电"_s, Result_::Wrong, {}},
        {"email", u"a@b.cn"_s, Result_::Right, {}},
        {"email", u"a@b"_s, Result_::Wrong, {}},
        {"email", u"@b.cn"_s, Result_::Wrong, {}},
        {"credit_code", u"91350100M000100Y43"_s, Result_::Right, {}},
        {"credit_code", u"91350100M000100Y44"_s, Result_::Wrong, {}},
        {"credit_code", u"9135O100M000100Y43"_s, Result_::Wrong, u"91350100M000100Y43"_s},
        {"credit_code", u"123"_s, Result_::Wrong, {}},
        {"province", u"浙江省"_s, Result_::Right, {}},
        {"province", u"浙江"_s, Result_::Wrong, u"浙江省"_s},
        {"province", u"江南省"_s, Result_::Wrong, {}},
        {"city", u"杭州市"_s, Result_::Right, {}},
        {"city", u"杭州"_s, Result_::Wrong, u"杭州市"_s},
        {"city", u"北京市"_s, Result_::Right, {}},
    };
    for (const Case &one : cases) {
        CAPTURE(one.kind, one.value.toStdString());
        const QualityKind *kind = qualityKinds().find(QString::fromLatin1(one.kind));
        REQUIRE(kind);
        const QualityVerdict verdict = kind->judge(one.value, nlohmann::json::object());
        CHECK(verdict.result == one.result);
        CHECK(verdict.suggestion == one.suggestion);
        CHECK(verdict.why.isEmpty() == (one.result != Result_::Wrong));
    }
}

TEST_CASE("The book is judged by the usual rules, and the sums are those of the list")
{
    QualityStore store;
    CHECK(store.wrong(u"K1"_s) == QStringList{u"unique_name:name"_s, u"unique_phone:phone"_s});
    CHECK(store.wrong(u"K2"_s)
          == QStringList{u"filled:city"_s, u"filled:address"_s, u"filled:segment"_s, u"filled:owner"_s, u"email:email"_s,
                         u"credit_code:credit_code"_s, u"province:province"_s, u"sign_of_life:last_order"_s, u"unique_name:name"_s,
                         u"unique_phone:phone"_s});
    Reader reader = store.reader();
    const QualityReport report = must(qualityReport(reader, {}));
    CHECK(report.customers == 2);
    qint64 wrong = 0;
    qint64 judged = 0;
    for (const auto &rule : report.rules) {
        wrong += rule.sum.judged - rule.sum.right;
        judged += rule.sum.judged;
    }
    CHECK(wrong == store.tasks().all);
    CHECK(report.total.judged == judged);
    CHECK(report.total.judged - report.total.right == wrong);
    // The same as figures, by owner's region and in whole.
    const auto whole = store.query({u"quality.score"_s, u"quality.completeness.judged"_s});
    CHECK(whole.total[0].ratio == report.total.score());
    CHECK(whole.total[1].whole == report.aspects[0].judged);
    const auto byPerson = store.query({u"quality.completeness"_s}, {u"person"_s});
    bool seen = false;
    for (const auto &row : byPerson.rows) {
        if (row.labels[0] != u"李静"_s)
            continue;
        seen = true;
        CHECK(row.figures[0].ratio == 1.0);
    }
    CHECK(seen);
    QualityTaskRequest own;
    own.scope = store.seller.raw();
    CHECK(store.tasks(own).all == 2);
    own.scope = store.region.raw();
    CHECK(must(qualityReport(reader, own.scope)).customers == 1);
}

TEST_CASE("A value that is mended, and a word that it is no error, take it off the list; undo brings it back")
{
    QualityStore store;
    const QString before = store.digest();
    Reader reader = store.reader();
    const CustomerId k2 = must(findCustomer(reader, u"K2"_s)).id;
    const auto all = store.tasks();
    const auto task = std::ranges::find_if(all.tasks, [&](const QualityTask &one) { return one.customer == k2 && one.rule.kind == u"province"_s; });
    REQUIRE(task != all.tasks.end());
    store.change([&](Edit &edit) -> Status {
        WEIWO_TRY(changeCustomers(edit, std::span(&k2, 1), {task->rule.field, task->suggestion}));
        return {};
    });
    CHECK_FALSE(store.wrong(u"K2"_s).contains(u"province:province"_s));
    must(store.workspace->undo());
    CHECK(store.digest() == before);

    store.change([&](Edit &edit) { return passQuality(edit, {k2, task->rule.id, QDate(2026, 4, 10), u"如此登记"_s}); });
    CHECK_FALSE(store.wrong(u"K2"_s).contains(u"province:province"_s));
    store.clock.advance(20LL * 24 * 3600 * 1000);
    CHECK(store.wrong(u"K2"_s).contains(u"province:province"_s));
}

TEST_CASE("Rules are rows: switched off, made, and refused where they say nothing")
{
    QualityStore store;
    Reader reader = store.reader();
    REQUIRE(must(qualityRules(reader)).size() == usualQualityRules().size());
    store.change([](Edit &edit) -> Status {
        QualityRule rule = usualQualityRules().front();
        rule.enabled = false;
        WEIWO_TRY(putQualityRule(edit, rule));
        WEIWO_TRY(putQualityRule(edit, {.name = u"要有简称"_s, .kind = u"filled"_s, .field = u"short_name"_s, .position = 99}));
        return {};
    });
    CHECK(must(qualityRules(reader)).size() == usualQualityRules().size() + 1);
    CHECK(store.wrong(u"K1"_s).contains(u"filled:short_name"_s));
    const auto refused = [&](const QualityRule &rule) {
        const auto outcome = store.workspace->edit({u"quality.rule"_s, {}}, [&](Edit &edit) -> Status {
            WEIWO_TRY(putQualityRule(edit, rule));
            return {};
        });
        return !outcome && outcome.error().code == QLatin1StringView(errc::BadInput);
    };
    CHECK(refused({.kind = u"nothing"_s, .field = u"name"_s}));
    CHECK(refused({.kind = u"phone"_s, .field = u"name"_s}));
    CHECK(refused({.kind = u"filled"_s, .field = u"nothing"_s}));
    CHECK(refused({.kind = u"sign_of_life"_s, .field = u"last_order"_s, .params = {{"days", 0}}}));
    CHECK(refused({.kind = u"sign_of_life"_s, .field = u"last_order"_s, .params = {{"days", "many"}}}));
    must(store.workspace->undo());
    CHECK(must(qualityRules(reader)) == usualQualityRules());
}
