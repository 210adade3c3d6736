#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

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
