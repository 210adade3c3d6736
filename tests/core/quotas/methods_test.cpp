#include "core/money/allocate.h"
#include "core/quotas/blend.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

const std::array<double, 12> years[] = {{80, 60, 110, 100, 105, 115, 95, 90, 110, 105, 120, 110},
                                        {90, 72, 118, 108, 118, 126, 101, 101, 122, 112, 140, 112},
                                        {100, 70, 135, 115, 124, 137, 110, 106, 131, 124, 158, 130}};

const Catalogue<MethodSpec> &methods()
{
    static const auto catalogue = [] {
        auto made = std::make_unique<Catalogue<MethodSpec>>();
        addShippedMethods(*made);
        return made;
    }();
    return *catalogue;
}

const MethodContext context{.calendar = FiscalCalendar(1),
                            .year = 2026,
                            .metric = u"sales.amount"_s,
                            .unit = {}};

MethodInputs inputsOf(const std::vector<Figures> &figures)
{
    MethodInputs inputs;
    inputs.parts = {{u"1"_s, u"E"_s, u"East"_s}, {u"2"_s, u"N"_s, u"North"_s}, {u"3"_s, {}, u"West"_s}};
    inputs.figures = figures;
    return inputs;
}

Result<Weights> weigh(const QString &key, const Json &params, const std::vector<Figures> &figures)
{
    const MethodSpec &method = **findMethod(methods(), key);
    const auto checked = checkParams(method.params, params);
    if (!checked)
        return failed(checked);
    return method.weigh(*checked, inputsOf(figures));
}

} // namespace

TEST_CASE("seasonality index: share and ratio to the moving average (METHODS §2)")
{
    const double shares[] = {6.8098, 5.1052, 9.1604, 8.1671, 8.7668, 9.5476,
                             7.7357, 7.5042, 9.1688, 8.6153, 10.5261, 8.8931};
    const auto share = must(seasonalShare(years));
    for (size_t month = 0; month < 12; ++month)
        CHECK(share[month] * 100 == Approx(shares[month]).margin(5e-5));
    const double ratios[] = {.8642, .6438, 1.1354, .9947, 1.0684, 1.1482,
                             .9309, .9006, 1.0866, 1.0094, 1.1991, 1.0187};
    const auto ratio = must(seasonalRatio(years));
    for (size_t month = 0; month < 12; ++month)
        CHECK(ratio[month] == Approx(ratios[month]).margin(5e-5));

    CHECK(seasonalShare({}).error().code == u"bad-input"_s);
    CHECK(seasonalRatio(std::span(years).first(1)).error().code == u"bad-input"_s);
}

TEST_CASE("the Spring Festival's pair is split by working days (METHODS §2)")
{
    auto share = must(seasonalShare(years));
    std::vector<std::array<qint64, 12>> days(4, {20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 20});
    const std::pair<qint64, qint64> pairs[] = {{22, 18}, {17, 21}, {23, 16}, {21, 16}};
    for (size_t year = 0; year < 4; ++year) {
        days[year][0] = pairs[year].first;
        days[year][1] = pairs[year].second;
    }
    const double pair = share[0] + share[1];
    CHECK(pair * 100 == Approx(11.915).margin(1e-4));
    splitMovablePair(share, years, days, 0, 1);
    CHECK(share[0] * 100 == Approx(7.2695).margin(1e-4));
    CHECK(share[1] * 100 == Approx(4.6455).margin(1e-4));
    CHECK(share[0] + share[1] == Approx(pair));
    // Without the days of the coming year nothing is split.
    auto kept = must(seasonalShare(years));
    const auto before = kept;
    splitMovablePair(kept, years, std::span(days).first(3), 0, 1);
    CHECK(kept == before);
}

TEST_CASE("weights of the methods")
{
    struct Case
    {
        const char *method;
        Json params;
        std::vector<Figures> figures;
        std::vector<qint64> weights;
    };
    const Case cases[] = {
        {"equal", {}, {}, {1, 1, 1}},
        {"history", {}, {{70, 30, std::nullopt}}, {70, 30, 0}},
        {"history", {}, {{70, -30, 5}}, {70, 0, 5}},
        {"history", {{"without_history", "mean"}}, {{70, 30, std::nullopt}}, {70, 30, 50}},
        {"history", {{"without_history", "mean"}}, {{std::nullopt, std::nullopt, std::nullopt}}, {1, 1, 1}},
        {"growth", {{"percent", 10}}, {{100, 200, 0}}, {110, 220, 0}},
        {"growth", {{"percent", "7.5"}, {"percents", {{"N", -50}}}}, {{1000, 200, 40}}, {1075, 100, 43}},
        {"capacity", {}, {{7, 8, 9}}, {7, 8, 9}},
        {"manual", {{"weights", {{"E", "40.5"}, {"North", 30}}}}, {}, {405, 300, 0}},
    };
    for (const Case &c : cases) {
        CAPTURE(c.method, c.params.dump());
        CHECK(must(weigh(QString::fromLatin1(c.method), c.params, c.figures)).weights == c.weights);
    }
    CHECK(weigh(u"manual"_s, {{"weights", {{"E", -1}}}}, {}).error().code == u"bad-input"_s);
    CHECK(weigh(u"manual"_s, {{"weights", {{"E", "many"}}}}, {}).error().code == u"bad-input"_s);
    CHECK(weigh(u"manual"_s, {}, {}).error().code == u"bad-input"_s);
    CHECK(weigh(u"history"_s, {{"without_history", "sometimes"}}, {{1, 1, 1}}).error().code
          == u"bad-input"_s);
    CHECK(findMethod(methods(), u"none"_s).error().code == u"not-found"_s);
}

TEST_CASE("a blend normalises its parts; who is missing in one takes the mean of it")
{
    // 0.7 · (60, 30, 10)/100 + 0.3 · (1, 1, 2)/4
    const Json params = {{"parts",
                          {{{"method", "history"}, {"share", 70}},
                           {{"method", "history"}, {"share", "30"}, {"params", {{"metric", "x.y"}}}}}}};
    const auto weights = must(weigh(u"blend"_s, params, {{60, 30, 10}, {1, 1, 2}})).weights;
    const double expected[] = {0.495, 0.285, 0.22};
    for (size_t i = 0; i < 3; ++i)
        CHECK(double(weights[i]) / 1e12 == Approx(expected[i] / 0.495).epsilon(1e-9));

    const auto missing = must(weigh(u"blend"_s, params, {{60, 30, std::nullopt}, {1, 1, 2}}));
    CHECK(missing.findings.size() == 1);
    CHECK(missing.findings.front().code == u"quota.mean-weight"_s);
    // West counts as 45 of 135 in the first part.
    CHECK(double(missing.weights[2]) / double(missing.weights[0])
          == Approx((0.7 * 45 / 135 + 0.3 * 0.5) / (0.7 * 60 / 135 + 0.3 * 0.25)));

    const Json wrong[] = {{{"parts", Json::array()}},
                          {{"parts", {{{"method", "magic"}}}}},
                          {{"parts", {{{"method", "blend"}, {"params", {{"parts", Json::array()}}}}}}},
                          {{"parts", {{{"method", "equal"}, {"share", -1}}}}},
                          {{"parts", {{{"method", "manual"}}}}},
                          {{"parts", {{{"method", "seasonality"}}}}},
                          {{"parts", {{{"share", 1}}}}}};
    for (const Json &bad : wrong) {
        CAPTURE(bad.dump());
        CHECK_FALSE(weigh(u"blend"_s, bad, {{1, 2, 3}}));
    }
}

TEST_CASE("every method has words, parameters that check, and a sentence")
{
    for (const MethodSpec &method : methods().all()) {
        CAPTURE(method.key);
        CHECK_FALSE(method.title.str().isEmpty());
        CHECK_FALSE(method.help.str().isEmpty());
        for (const ParamSpec &param : method.params)
            CHECK_FALSE(param.help.str().isEmpty());
        Json params;
        if (method.key == u"manual"_s)
            params = {{"weights", Json::object()}};
        if (method.key == u"blend"_s)
            params = {{"parts", {{{"method", "equal"}}, {{"method", "seasonality"}}}}};
        const Json checked = must(checkParams(method.params, params));
        CHECK(must(checkParams(method.params, checked)) == checked);
        CHECK_FALSE(method.sentence(checked, context).isEmpty());
        CHECK(method.needs(checked, context));
    }
}

TEST_CASE("breaking down by history, capacity and season, from the store's figures")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    for (int month = 1; month <= 12; ++month) {
        const int index = Month(2025, month).index();
        store.figures.values[{store.top.raw(), index}] = month <= 6 ? 100 : 200;
        store.figures.values[{store.east.raw(), index}] = 75;
        store.figures.values[{store.west.raw(), index}] = 25;
        store.figures.values[{store.team.raw(), index}] = 25;
        store.figures.values[{store.li.raw(), index}] = 1;
        store.figures.values[{store.zhang.raw(), index}] = 4;
        store.figures.values[{store.wang.raw(), index}] = 3;
    }
    SECTION("history, level by level")
    {
        BreakdownRequest request = store.request(plan, 10'000'000, u"history"_s);
        request.params = {{"metric", "test.figure"}};
        store.breakDown(request);
        CHECK(store.target(plan, store.east) == 7'500'000);
        CHECK(store.target(plan, store.zhang) == 6'000'000);
        CHECK(store.target(plan, store.wang) == 2'500'000);
        CHECK(store.target(plan, store.chen) == 0);
    }
    SECTION("floors and caps as growth on last year")
    {
        store.edit([&](Edit &edit) {
            return edit.put(edit.table(u"measure"_s),
                            {naturalId(u"measure"_s, {"sales.amount"}), 0, {}, true, {},
                             {u"sales.amount"_s, {}, {}, u"test.figure"_s}});
        });
        // Last year East had 900, West 300.
        BreakdownRequest request = store.request(plan, 1'300, u"equal"_s);
        request.toLevel = org::Level::Region;
        request.cap.growthPpm = 200'000;
        store.breakDown(request);
        CHECK(store.target(plan, store.west) == 360);
        CHECK(store.target(plan, store.east) == 940);
        request.cap = {};
        request.params = {{"caps", {{"W", "3.10"}}}, {"floors", {{"华东", "-1%"}}}};
        store.breakDown(request);
        CHECK(store.target(plan, store.west) == 310);
    }
    SECTION("capacity counts months at work and the ramp")
    {
        store.edit([&](Edit &edit) -> Status {
            Reader &reader = edit;
            WEIWO_ASSIGN(org::Node chen, org::node(reader, store.chen));
            chen.hired = QDate(2026, 3, 15);
            return org::updateNode(edit, chen);
        });
        BreakdownRequest request = store.request(plan, 19'500'000, u"capacity"_s);
        request.node = store.team;
        request.params = {{"productivity", 200000}};
        store.breakDown(request);
        // 12 full months to 7.5: at 200,000 a month 2,400,000.00 and 1,500,000.00.
        CHECK(store.target(plan, store.wang) == 12'000'000);
        CHECK(store.target(plan, store.chen) == 7'500'000);
    }
    SECTION("the season shapes the months; both margins hold")
    {
        BreakdownRequest request = store.request(plan, 18'000'000, u"blend"_s);
        request.params = {{"parts",
                           {{{"method", "history"}, {"params", {{"metric", "test.figure"}}}},
                            {{"method", "seasonality"},
                             {"params", {{"metric", "test.figure"}, {"years", 1}, {"festival", false}}}}}}};
        const BreakdownResult result = store.breakDown(request);
        CHECK(store.target(plan, store.top, {0, 5}) == 6'000'000);
        CHECK(store.target(plan, store.top, {6, 11}) == 12'000'000);
        const Sheet sheet = store.sheet(plan);
        for (int node = 0; node < sheet.tree().size(); ++node)
            for (int month = 0; month < 12 && sheet.own(node) && !sheet.tree().isLeaf(node); ++month)
                CHECK(sheet.childrenTotal(node, {month, month}) == sheet.value(node, month));
        CHECK(std::any_of(result.findings.begin(), result.findings.end(), [](const Finding &f) {
            return f.code == u"quota.one-year-shape"_s;
        }));
    }
    SECTION("the season alone keeps who gets what")
    {
        BreakdownRequest request = store.request(plan, 10'000'000, u"manual"_s);
        request.params = {{"weights", {{"E", 1}, {"W", 4}, {"T", 1}, {"P1", 1}, {"P2", 1}, {"P3", 1}}}};
        store.breakDown(request);
        request.method = u"seasonality"_s;
        request.params = {{"metric", "test.figure"}, {"years", 1}};
        request.total.reset();
        store.breakDown(request);
        CHECK(store.target(plan, store.west) == 8'000'000);
        CHECK(store.target(plan, store.wang) == 8'000'000);
        CHECK(std::abs(*store.target(plan, store.top, {6, 11}) - 6'666'667) <= 6);
    }
}

TEST_CASE("what a method takes for last year: the year before, or twelve whole months")
{
    MethodContext year = context;
    const auto latest = [&year] { return year.calendar.key(year.latestYear()); };
    CHECK(latest() == u"2025"_s);
    year.today = QDate(2026, 4, 1);
    CHECK(latest() == u"2025"_s);
    CHECK(year.lastOver() == 2025);
    year.today = QDate(2025, 12, 31);
    CHECK(year.latestYear().range == DateRange{QDate(2024, 12, 1), QDate(2025, 12, 1)});
    CHECK(year.lastOver() == 2024);
    year.today = QDate(2026, 1, 1);
    CHECK(latest() == u"2025"_s);
    year.year = 2027;
    year.today = QDate(2026, 7, 15);
    CHECK(year.latestYear().range == DateRange{QDate(2025, 7, 1), QDate(2026, 7, 1)});
    CHECK(year.lastOver() == 2025);
    // A fiscal year from April: FY2026 ends in March 2026.
    year.calendar = FiscalCalendar(4);
    CHECK(year.lastOver() == 2026);
    CHECK(latest() == u"FY2026"_s);
    year.year = 2026;
    CHECK(latest() == u"FY2025"_s);

    const auto settledParams = [&year](const QString &key, const Json &params) {
        return settled(methods(), **findMethod(methods(), key), params, year);
    };
    CHECK(settledParams(u"history"_s, Json::object()) == Json::object());
    year.year = 2027;
    year.calendar = FiscalCalendar(1);
    const std::string rolling = year.calendar.key(year.latestYear()).toStdString();
    CHECK(must(year.calendar.parse(QString::fromStdString(rolling))).range == year.latestYear().range);
    CHECK(settledParams(u"history"_s, Json::object()) == Json{{"period", rolling}});
    CHECK(settledParams(u"growth"_s, {{"period", "2024"}}) == Json{{"period", "2024"}});
    CHECK(settledParams(u"equal"_s, Json::object()) == Json::object());
    CHECK(settledParams(u"blend"_s, {{"parts", {{{"method", "seasonality"}}, {{"method", "equal"}}}}})
          == Json{{"parts",
                   {{{"method", "seasonality"}, {"params", {{"until", "2025"}}}},
                    {{"method", "equal"}, {"params", Json::object()}}}}});
}

TEST_CASE("a year that still runs does not make its last months low")
{
    QuotaStore store;
    // The clock stands in April 2026; the plan is for 2027.
    PlanVersion plan;
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN(plan, createPlan(edit, {u"2027"_s, 2027, {}, false, {}}));
        return {};
    });
    const auto sold = [&store](const org::NodeId &node, int year, int month, qint64 amount) {
        store.figures.values[{node.raw(), Month(year, month).index()}] = amount;
    };
    for (int month = 1; month <= 12; ++month) {
        sold(store.top, 2024, month, month > 10 ? 300 : 100);
        sold(store.top, 2025, month, month > 10 ? 600 : 200);
        // East sells in winter, West in summer.
        sold(store.east, 2025, month, month < 4 ? 400 : 0);
        sold(store.west, 2025, month, month < 4 ? 0 : 100);
    }
    for (int month = 1; month <= 3; ++month) {
        sold(store.top, 2026, month, 999);
        sold(store.east, 2026, month, 500);
    }
    {
        // Columns and bounds compare with the same twelve months, each at its place in the year.
        Reader now = store.reader();
        Measure measure = must(quotas::measure(now, u"sales.amount"_s));
        measure.metric = u"test.figure"_s;
        const auto tree = must(sheetTree(now, plan.plan, plan.version.id));
        const YearFigures before = must(lastYear(now, plan.plan, measure, *tree));
        const auto &west = before[static_cast<size_t>(*tree->indexOf(store.west))];
        const auto &east = before[static_cast<size_t>(*tree->indexOf(store.east))];
        CHECK(east[0] == 500);
        CHECK(east[11] == 0);
        CHECK_FALSE(west[0]);
        CHECK(west[3] == 100);
    }
    BreakdownRequest request = store.request(plan, 160'000'00, u"blend"_s);
    request.toLevel = org::Level::Region;
    request.params = {{"parts",
                       {{{"method", "history"}, {"params", {{"metric", "test.figure"}}}},
                        {{"method", "seasonality"},
                         {"params", {{"metric", "test.figure"}, {"festival", false}}}}}}};
    const auto broken = [&] {
        store.breakDown(request);
        Reader reader = store.reader();
        return must(explain(reader, plan, must(measure(reader, u"sales.amount"_s)), {}, store.east, {}));
    };
    const Explanation why = broken();
    CHECK(store.target(plan, store.top, {10, 10}) == 30'000'00);
    CHECK(store.target(plan, store.top, {0, 0}) == 10'000'00);
    // From April 2025 to March 2026 East sold 1,500 and West 900.
    CHECK(store.target(plan, store.east) == 100'000'00);
    const Period rolling{PeriodKind::Range, {QDate(2025, 4, 1), QDate(2026, 4, 1)}, false};
    CHECK(why.methodText.contains(FiscalCalendar(1).label(rolling)));
    CHECK(why.methodText.contains(u"from 2023 to 2025"_s));
    // A year later it is explained as it was computed.
    store.box.clock.set(QDateTime::fromString(u"2027-02-01T09:00:00+08:00"_s, Qt::ISODate));
    Reader reader = store.reader();
    CHECK(must(explain(reader, plan, must(measure(reader, u"sales.amount"_s)), {}, store.east, {})).methodText
          == why.methodText);

    request.params["parts"][1]["params"]["until"] = "2027";
    CHECK(store.refused(request).code == u"bad-input"_s);
    request.params["parts"][1]["params"]["until"] = "2025-03";
    CHECK(store.refused(request).code == u"bad-input"_s);
    request.params["parts"][1]["params"]["until"] = "2024";
    broken();
    CHECK(store.target(plan, store.top, {10, 10}) == 30'000'00);
}

TEST_CASE("history that begins in the middle of a year")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    const auto season = [&] {
        BreakdownRequest request = store.request(plan, 12'000'00, u"seasonality"_s);
        request.params = {{"metric", "test.figure"}, {"festival", false}};
        QStringList codes;
        for (const Finding &finding : store.breakDown(request).findings)
            codes << finding.code;
        return codes;
    };
    for (int month = 7; month <= 12; ++month)
        store.figures.values[{store.top.raw(), Month(2024, month).index()}] = 1000;
    for (int month = 1; month <= 12; ++month)
        store.figures.values[{store.top.raw(), Month(2025, month).index()}] = 100;
    CHECK(season() == QStringList{u"quota.one-year-shape"_s});
    CHECK(store.target(plan, store.top, {0, 0}) == 1'000'00);
    for (int month = 1; month <= 12; ++month)
        store.figures.values.erase({store.top.raw(), Month(2024, month).index()});
    for (int month = 1; month <= 6; ++month)
        store.figures.values.erase({store.top.raw(), Month(2025, month).index()});
    CHECK(season() == QStringList{u"quota.partial-year"_s});
}
