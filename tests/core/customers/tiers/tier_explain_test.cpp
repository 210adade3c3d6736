#include "tests/core/customers/tiers/tier_store.h"

#include "core/money/money.h"

using namespace weiwo;
using namespace weiwo::test;

namespace {

const QDate day(2026, 3, 31);

/// Many customers with orders of many sizes.
void orderAtRandom(TierStore &store, quint64 seed, int customers)
{
    SeededIdSource dice(seed);
    std::vector<TierStore::Order> orders;
    for (int i = 0; i < customers; ++i) {
        const auto count = 1 + dice.random() % 5;
        for (quint64 n = 0; n < count; ++n)
            orders.push_back({u"C%1"_s.arg(i, 3, 10, QChar(u'0')), QDate(2025, 6, 1).addDays(static_cast<qint64>(dice.random() % 300)),
                              u"%1.%2"_s.arg(dice.random() % 900).arg(10 + dice.random() % 90)});
    }
    store.order(orders);
}

QString amountText(qint64 fen)
{
    return moneyText({fen}, {});
}

} // namespace

TEST_CASE("What lifts a customer one tier does: with the stated figure the next evaluation says so")
{
    TierStore store;
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"620.00"_s}, {u"乙"_s, QDate(2026, 1, 5), u"20.00"_s}, {u"丙"_s, QDate(2026, 1, 5), u"2000.00"_s}});
    store.save();
    store.apply(day);
    const TierExplanation second = store.explain(u"甲"_s, day);
    CHECK(second.tier == 1);
    CHECK(second.next == 0);
    REQUIRE(second.inputs.size() == 1);
    CHECK(second.inputs[0].metric == u"sales.amount"_s);
    CHECK(second.inputs[0].value == 62'000);
    CHECK(second.inputs[0].threshold == 50'000);
    CHECK(second.inputs[0].met);
    REQUIRE(second.toNext.size() == 1);
    CHECK(second.toNext[0].metric == u"sales.amount"_s);
    CHECK(second.toNext[0].needed == 100'000);
    CHECK(second.text.contains(u"1,000.00"_s));
    CHECK(store.explain(u"丙"_s, day).toNext.empty());
    CHECK_FALSE(store.explain(u"丙"_s, day).next);
    CHECK(store.explain(u"乙"_s, day).toNext[0].needed == 50'000);

    store.order({{u"甲"_s, day, amountText(second.toNext[0].needed - 62'000 - 1)}});
    CHECK(store.evaluate(day).standings[0].place == 1);
    store.order({{u"甲"_s, day, u"0.01"_s}});
    store.apply(day);
    CHECK(store.tierOf(u"甲"_s, day) == u"金"_s);
}

TEST_CASE("Changes that only together are enough are said as such")
{
    TierStore store;
    store.scheme.tiers[0].conditions = {atLeast("sales.amount", "1000"), atLeast("sales.orders", "3")};
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"620.00"_s}, {u"乙"_s, QDate(2026, 1, 5), u"1620.00"_s}});
    store.save();
    store.apply(day);
    const TierExplanation both = store.explain(u"甲"_s, day);
    CHECK(both.toNext.empty());
    REQUIRE(both.together.size() == 2);
    CHECK(both.together[0].needed == 100'000);
    CHECK(both.together[1].needed == 3);
    const TierExplanation one = store.explain(u"乙"_s, day);
    REQUIRE(one.toNext.size() == 1);
    CHECK(one.toNext[0].metric == u"sales.orders"_s);
    CHECK(one.toNext[0].needed == 3);
    CHECK(one.together.empty());

    store.scheme.tiers[0].join = TierJoin::Any;
    store.save();
    CHECK(store.explain(u"甲"_s, day).toNext.size() == 2);
}

TEST_CASE("By shares, ranks and scores, too, the stated figure lifts: rules are judged anew with it")
{
    using nlohmann::json;
    const std::pair<const char *, json> rules[] = {
        {"abc", {{"share", "0.6"}}},
        {"rfm", {{"sum", 12}}},
        {"rfm", {{"m", 5}, {"months", 6}}},
        {"weighted", {{"limit", 70}, {"parts", {{{"metric", "sales.amount"}, {"weight", 3}, {"full", "2000"}}, {{"metric", "sales.orders"}, {"weight", 1}}}}}},
        {"potential", {{"peers", "all"}, {"side", "above"}, {"share", "0.9"}}},
    };
    for (const auto &[kind, params] : rules) {
        INFO(kind << ' ' << params.dump());
        TierStore store;
        store.scheme.tiers = {};
        store.add(u"上"_s, {{QString::fromLatin1(kind), params}});
        store.add(u"下"_s, {});
        orderAtRandom(store, 5, 40);
        store.save();
        const TierEvaluation before = store.evaluate(day);
        int lifted = 0;
        for (size_t i = 0; i < before.living.size() && lifted < 6; ++i) {
            if (before.standings[i].place == 0)
                continue;
            for (const TierNeed &need : before.rules[0].needs(before.living[i])) {
                // Sales of one more order on a day that changes nothing else can be made; other figures not by themselves.
                const bool amount = need.input->metric == u"sales.amount"_s;
                if (!amount)
                    continue;
                const qint64 more = need.needed - need.value.value_or(0);
                CAPTURE(before.living[i], need.value.value_or(-1), need.needed);
                REQUIRE(more > 0);
                Reader reader = store.reader();
                QString name;
                must(eachCustomer(reader, [&](qint64 no, Customer &&customer) {
                    if (no == before.living[i])
                        name = customer.name;
                    return true;
                }));
                // Under the number of an order that is there, on its day: only the amount changes.
                const auto clockBefore = store.digest();
                store.import(u"日期,客户,金额\n2026-01-10,%1,%2\n"_s.arg(name, amountText(more)).toUtf8(),
                             store.mapping(R"({"dataset": "sales.lines", "columns": [{"from": "日期", "to": "date"},
                                 {"from": "客户", "to": "customer"}, {"from": "金额", "to": "amount"}]})"), u"more-%1.csv"_s.arg(lifted));
                CHECK(store.evaluate(day).standings[i].place == 0);
                must(store.workspace->undo());
                REQUIRE(store.digest() == clockBefore);
                ++lifted;
            }
        }
        if (QLatin1StringView(kind) != "rfm"_L1)
            CHECK(lifted > 0);
    }
}

TEST_CASE("What lifts by RFM: the score with the stated figure is the one that is needed, and one less is not")
{
    TierStore store;
    store.scheme.tiers = {};
    store.add(u"上"_s, {{u"rfm"_s, {{"sum", 11}}}});
    store.add(u"下"_s, {});
    orderAtRandom(store, 9, 60);
    store.customer(u"无单"_s);
    store.save();
    const TierEvaluation evaluation = store.evaluate(day);
    const TierRule &rule = evaluation.rules[0];
    int looked = 0;
    for (size_t i = 0; i < evaluation.living.size(); ++i) {
        const auto needs = rule.needs(evaluation.living[i]);
        if (evaluation.standings[i].place == 0)
            CHECK(needs.empty());
        for (const TierNeed &need : needs) {
            CAPTURE(i, need.input->metric.toStdString(), need.value.value_or(-1), need.needed);
            CHECK((need.input->more ? need.needed > *need.value : need.needed < *need.value));
            ++looked;
        }
    }
    CHECK(looked > 10);
    // Who never ordered has no score, and no single figure brings one.
    CHECK(rule.needs(evaluation.living.back()).empty());
    CHECK(evaluation.standings.back().place == 1);
}

TEST_CASE("Too few customers for scores, and for a prediction: nobody fits, and it says so")
{
    TierStore store;
    store.scheme.tiers = {};
    store.add(u"上"_s, {{u"rfm"_s, {{"sum", 3}}}});
    store.add(u"中"_s, {{u"predicted"_s, {{"limit", "1"}}}});
    store.add(u"下"_s, {});
    orderAtRandom(store, 9, 24);
    store.save();
    const TierEvaluation evaluation = store.evaluate(day);
    CHECK(evaluation.counts[2].customers == 24);
    CHECK(evaluation.notes.size() == 2);
}

TEST_CASE("A customer's page has its tier with the figures that decided, and what it is owed")
{
    TierStore store;
    store.order({{u"甲"_s, QDate(2026, 1, 5), u"620.00"_s}});
    store.save();
    must(store.edit([&](Edit &edit) {
        return setServiceStandard(edit, {.tier = store.tier(u"银"_s), .kind = u"contact"_s, .value = 30}).map([](const ServiceStandardId &) { });
    }));
    Reader before = store.reader();
    CHECK_FALSE(must(tierBadge(before, store.customer(u"甲"_s), day, u"metal"_s)).tier);
    store.apply(day);
    store.order({{u"甲"_s, QDate(2026, 1, 6), u"9000.00"_s}});
    Reader reader = store.reader();
    const TierBadge badge = must(tierBadge(reader, store.customer(u"甲"_s), day, u"metal"_s));
    CHECK(badge.tier == 1);
    CHECK(badge.since == day);
    REQUIRE(badge.inputs.size() == 1);
    CHECK(badge.inputs[0].value == 62'000);
    CHECK(badge.inputs[0].kind == metrics::Kind::Money);
    REQUIRE(badge.standards.size() == 1);
    CHECK(badge.standards[0].value == 30);
    CHECK_FALSE(must(tierBadge(reader, store.customer(u"甲"_s), day.addDays(-1), u"metal"_s)).tier);
}
