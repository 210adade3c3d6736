#include "tests/core/customers/tiers/tier_store.h"

#include "core/customers/value/abc.h"
#include "core/workspace/jobs.h"

using namespace weiwo;
using namespace weiwo::test;

namespace {

const QDate january(2026, 1, 31);
const QDate february(2026, 2, 28);
const QDate march(2026, 3, 31);

class Stopped : public JobContext
{
public:
    void progress(qint64, qint64) override { }
    bool cancelled() const override { return true; }
};

} // namespace

TEST_CASE("Customers are classed by their figures of the months up to the day")
{
    TierStore store;
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"1000.00"_s},
                 {u"乙"_s, QDate(2026, 1, 6), u"999.99"_s},
                 {u"丙"_s, QDate(2026, 1, 7), u"499.99"_s},
                 {u"丁"_s, QDate(2025, 1, 31), u"5000.00"_s},      // a day too old
                 {u"戊"_s, QDate(2026, 2, 1), u"5000.00"_s}});     // the day after
    store.customer(u"己"_s);                                      // never ordered
    store.save();
    const TierEvaluation evaluation = store.evaluate(january);
    CHECK(evaluation.living.size() == 6);
    CHECK(evaluation.counts[0].customers == 1);
    CHECK(evaluation.counts[0].amount == 100'000);
    CHECK(evaluation.counts[1].customers == 1);
    CHECK(evaluation.counts[2].customers == 4);
    CHECK(evaluation.counts[3].customers == 0);
    CHECK(store.tierOf(u"甲"_s, january).isEmpty());
    REQUIRE(store.apply(january));
    CHECK(store.tierOf(u"甲"_s, january) == u"金"_s);
    CHECK(store.tierOf(u"乙"_s, january) == u"银"_s);
    CHECK(store.tierOf(u"丙"_s, january) == u"铜"_s);
    CHECK(store.tierOf(u"丁"_s, january) == u"铜"_s);
    CHECK(store.tierOf(u"己"_s, january) == u"铜"_s);
    CHECK(store.tierOf(u"甲"_s, january.addDays(-1)).isEmpty());

    Reader reader = store.reader();
    const TierPreview preview = must(previewOf(reader, evaluation));
    REQUIRE(preview.moves.size() == 6);
    CHECK(preview.came.customers == 6);
    CHECK(preview.came.amount == 100'000 + 99'999 + 49'999);
    CHECK(preview.moves[0].name == u"甲"_s);
    CHECK_FALSE(preview.moves[0].from);
    CHECK(preview.moves[0].to == 0);
    CHECK(preview.moves[0].because.contains(u"1,000.00"_s));
    CHECK(must(previewOf(reader, evaluation, 2)).moves.size() == 2);
    CHECK(must(previewOf(reader, evaluation, 2)).all == 6);
    CHECK(store.checks().empty());
}

TEST_CASE("A value inside the band stays, one below it goes down at the second evaluation")
{
    TierStore store;
    store.scheme.scheme.months = 1;
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"1000.00"_s}, {u"甲"_s, QDate(2026, 2, 5), u"900.00"_s}, {u"甲"_s, QDate(2026, 3, 5), u"899.99"_s},
                 {u"甲"_s, QDate(2026, 4, 5), u"899.99"_s}, {u"乙"_s, QDate(2026, 1, 5), u"1000.00"_s}, {u"乙"_s, QDate(2026, 2, 5), u"10.00"_s},
                 {u"乙"_s, QDate(2026, 3, 5), u"950.00"_s}, {u"乙"_s, QDate(2026, 4, 5), u"10.00"_s}});
    store.save();
    store.apply(january);
    CHECK(store.tierOf(u"甲"_s, january) == u"金"_s);
    const TierEvaluation banded = store.evaluate(february);
    CHECK(banded.counts[0].banded == 2);
    store.apply(february);
    CHECK(store.tierOf(u"甲"_s, february) == u"金"_s);
    CHECK(store.tierOf(u"乙"_s, february) == u"金"_s);
    CHECK(store.explain(u"乙"_s, february).below == 1);
    store.apply(march);
    CHECK(store.tierOf(u"甲"_s, march) == u"金"_s);
    const QDate april(2026, 4, 30);
    store.clock.set(QDateTime::fromString(u"2026-05-01T09:00:00+08:00"_s, Qt::ISODate));
    // One was below in March too, the other was back inside the band in between.
    const TierEvaluation last = store.evaluate(april);
    Reader reader = store.reader();
    const TierPreview moves = must(previewOf(reader, last));
    REQUIRE(moves.moves.size() == 1);
    CHECK(moves.moves[0].name == u"甲"_s);
    CHECK(moves.moves[0].to == 1);
    CHECK(moves.moves[0].because.contains(u"899.99"_s));
    CHECK(moves.moves[0].because.contains(u"900.00"_s));
    CHECK(moves.down.customers == 1);
    store.apply(april);
    CHECK(store.tierOf(u"甲"_s, april) == u"银"_s);
    CHECK(store.tierOf(u"乙"_s, april) == u"金"_s);
    CHECK(store.tierOf(u"甲"_s, march) == u"金"_s);
}

TEST_CASE("A store without customers, and a scheme nobody fits")
{
    TierStore store;
    store.save();
    CHECK(store.evaluate(january).changes.empty());
    REQUIRE(store.apply(january));
    store.scheme.tiers.pop_back();
    store.save();
    store.customer(u"甲"_s);
    const TierEvaluation evaluation = store.evaluate(february);
    CHECK(evaluation.counts.back().customers == 1);
    CHECK(evaluation.changes.empty());
    store.apply(february);
    CHECK(store.tierOf(u"甲"_s, february).isEmpty());
}

TEST_CASE("Conditions are joined by all or by any, and metrics of other sources count")
{
    TierStore store;
    store.scheme.tiers[0].conditions = {atLeast("sales.amount", "1000"), atLeast("sales.orders", "2")};
    store.scheme.tiers[1].conditions = {atLeast("sales.amount", "1000"), atLeast("sales.average_order", "400")};
    store.scheme.tiers[1].join = TierJoin::Any;
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"600.00"_s}, {u"甲"_s, QDate(2026, 1, 6), u"400.00"_s},
                 {u"乙"_s, QDate(2026, 1, 5), u"1000.00"_s},
                 {u"丙"_s, QDate(2026, 1, 5), u"450.00"_s},
                 {u"丁"_s, QDate(2026, 1, 5), u"390.00"_s}});
    store.customer(u"戊"_s);
    store.save();
    store.apply(january);
    CHECK(store.tierOf(u"甲"_s, january) == u"金"_s);
    CHECK(store.tierOf(u"乙"_s, january) == u"银"_s);
    CHECK(store.tierOf(u"丙"_s, january) == u"银"_s);
    CHECK(store.tierOf(u"丁"_s, january) == u"铜"_s);
    CHECK(store.tierOf(u"戊"_s, january) == u"铜"_s);
}

TEST_CASE("Rules with parameters out of bounds are refused, those that hold are taken")
{
    using nlohmann::json;
    struct Row
    {
        const char *kind;
        json params;
        const char *code;   ///< null: it holds
    };
    const Row rows[] = {
        {"threshold", {{"metric", "sales.amount"}, {"limit", "10.50"}}, nullptr},
        {"threshold", {{"metric", "sales.amount"}, {"limit", "10.505"}}, "bad-input"},
        {"threshold", {{"metric", "sales.amount"}}, "bad-input"},
        {"threshold", {{"metric", "sales.amount"}, {"limit", "viel"}}, "bad-input"},
        {"threshold", {{"metric", "sales.orders"}, {"limit", 1.5}}, "bad-input"},
        {"threshold", {{"metric", "sales.orders"}, {"limit", 2}, {"side", "below"}, {"months", 3}}, nullptr},
        {"threshold", {{"metric", "sales.orders"}, {"limit", 2}, {"side", "beside"}}, "bad-input"},
        {"threshold", {{"metric", "no.such"}, {"limit", 2}}, "not-found"},
        {"threshold", {{"metric", "quota.target"}, {"limit", 2}}, "bad-input"},
        {"threshold", {{"metric", "sales.amount"}, {"limit", 2}, {"months", 121}}, "bad-input"},
        {"abc", json::object(), nullptr},
        {"abc", {{"share", "0.805"}}, "bad-input"},
        {"abc", {{"share", "1.2"}}, "bad-input"},
        {"rfm", json::object(), nullptr},
        {"rfm", {{"sum", 12}, {"r", 4}, {"cells", "55*,4**"}}, nullptr},
        {"rfm", {{"cells", "56*"}}, "bad-input"},
        {"rfm", {{"cells", "55"}}, "bad-input"},
        {"rfm", {{"sum", 16}}, "bad-input"},
        {"weighted", {{"limit", 50}, {"parts", {{{"metric", "sales.amount"}, {"weight", 2}, {"full", "1000"}}, {{"metric", "sales.orders"}, {"weight", 1}}}}}, nullptr},
        {"weighted", {{"limit", 50}, {"parts", json::array()}}, "bad-input"},
        {"weighted", {{"limit", 50}, {"parts", {{{"metric", "sales.amount"}, {"weight", 0}}}}}, "bad-input"},
        {"weighted", {{"limit", 101}, {"parts", {{{"metric", "sales.amount"}, {"weight", 1}}}}}, "bad-input"},
        {"weighted", {{"limit", 50}, {"parts", {{{"metric", "sales.amount"}, {"weight", 1}, {"full", "-1"}}}}}, "bad-input"},
        {"potential", json::object(), nullptr},
        {"potential", {{"peers", "zodiac"}}, "bad-input"},
        {"potential", {{"metric", "sales.price_realisation"}}, "bad-input"},
        {"potential", {{"potential", "a lot"}}, "bad-input"},
        {"predicted", {{"limit", "100"}}, nullptr},
        {"predicted", {{"limit", "100"}, {"weeks", 0}}, "bad-input"},
        {"horoscope", json::object(), "not-found"},
    };
    TierStore store;
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"600.00"_s}});
    store.save();
    for (const Row &row : rows) {
        INFO(row.kind << ' ' << row.params.dump());
        TierSchemeDetail changed = store.scheme;
        changed.tiers[0].conditions = {{QString::fromLatin1(row.kind), row.params}};
        const auto outcome = store.edit([&](Edit &edit) { return saveTierScheme(edit, changed).map([](const TierSchemeId &) { }); });
        CHECK((outcome ? QString() : outcome.error().code) == QString::fromLatin1(row.code ? row.code : ""));
        if (!row.code) {
            Reader reader = store.reader();
            CHECK(evaluateTiers(reader, {changed, january}));
            CHECK_FALSE(tierRuleText(reader, changed.scheme, changed.tiers[0]).isEmpty());
        }
    }
}

TEST_CASE("The largest that make up a share: as the classes of METHODS, and what would bring one in")
{
    TierStore store;
    store.scheme.tiers[0].conditions = {{u"abc"_s, {{"share", "0.8"}}}};
    SeededIdSource dice(11);
    std::vector<TierStore::Order> orders;
    for (int i = 0; i < 60; ++i)
        orders.push_back({u"C%1"_s.arg(i, 2, 10, QChar(u'0')), QDate(2026, 1, 5), QString::number(1 + dice.random() % 40 * (i % 7)) + u".00"_s});
    store.order(orders);
    store.save();
    const TierEvaluation evaluation = store.evaluate(january);
    // Of equals the first by id counts first.
    std::map<Id, qint64> byId;
    Reader reader = store.reader();
    must(eachValues(reader, {u"id"_s}, [&byId](qint64 no, const std::vector<Value> &row) { byId[idOf(row[0])] = no; }));
    std::vector<qint64> customers;
    std::vector<qint64> values;
    for (const auto &[id, no] : byId) {
        customers.push_back(no);
        values.push_back(evaluation.amount->values.of(no).value_or(0));
    }
    const auto classes = abcClasses(values);
    for (size_t i = 0; i < values.size(); ++i) {
        INFO("customer " << i << " of " << values[i]);
        CHECK((evaluation.standings[*evaluation.placeOf(customers[i])].place == 0) == (classes[i] == AbcClass::A));
        const TierRule &rule = evaluation.rules[0];
        const auto needs = rule.needs(customers[i]);
        if (classes[i] == AbcClass::A) {
            CHECK(needs.empty());
            continue;
        }
        // With that figure, and no other, the classes are made anew.
        REQUIRE(needs.size() == 1);
        std::vector<qint64> changed = values;
        changed[i] = needs[0].needed;
        CHECK(abcClasses(changed)[i] == AbcClass::A);
        // One fen less is not enough, but where equals decide by id.
        changed[i] = needs[0].needed - 2;
        CHECK(abcClasses(changed)[i] != AbcClass::A);
    }
}

TEST_CASE("Stopping an evaluation changes nothing; an earlier day than the last evaluation is refused")
{
    TierStore store;
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"600.00"_s}});
    store.save();
    Reader reader = store.reader();
    Stopped job;
    const auto stopped = evaluateTiers(reader, {store.scheme, january}, &job);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == QLatin1StringView(errc::Cancelled));
    store.apply(february);
    CHECK(store.attempt(january).error().code == QLatin1StringView(errc::BadInput));
}
