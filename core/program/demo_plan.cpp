#include "core/program/demo_plan.h"

#include "core/quotas/commands.h"

using namespace Qt::StringLiterals;

namespace weiwo::demo {

namespace {

using quotas::PlanVersion;

/// What headquarters wants more than the year before; permille.
constexpr int Growth = 120;
constexpr qint64 Buffer = 30'000;
constexpr qint64 Step = 100'000;   // targets in whole thousands of yuan
constexpr qint64 CollectedPercent = 98;
/// What one person brings in a full month, in fen, where there is no history to go by.
constexpr qint64 Productivity = 25'000'000;

Status edit(Workspace &workspace, const QString &title, const QString &plan,
            const std::function<Status(Edit &)> &body)
{
    const auto outcome = workspace.edit({title, {plan}, u"create"_s, {}}, body);
    return outcome ? Status() : failed(outcome);
}

/// The goal: the year before with growth, in round millions of yuan.
Result<qint64> goalFor(Reader &reader, const PlanVersion &plan, bool hasHistory)
{
    constexpr qint64 million = 100'000'000;
    WEIWO_ASSIGN(const auto tree, quotas::sheetTree(reader, plan.plan, plan.version.id));
    if (!hasHistory) {
        int people = 0;
        for (int node = 0; node < tree->size(); ++node)
            people += tree->at(node).level == org::Level::Person ? 1 : 0;
        return std::max(million, people * Productivity * quotas::MonthsPerYear / million * million);
    }
    WEIWO_ASSIGN(const quotas::Measure sales, quotas::measure(reader, u"sales.amount"_s));
    WEIWO_ASSIGN(const auto before, quotas::lastYear(reader, plan.plan, sales, *tree));
    qint64 sum = 0;
    for (const auto &month : before.front())
        sum += month.value_or(0);
    return std::max(million, sum / 1000 * (1000 + Growth) / million * million);
}

Status breakDown(Workspace &workspace, const quotas::BreakdownRequest &request)
{
    return edit(workspace, u"quotas.breakdown"_s, request.plan.plan.key, [&](Edit &edit) -> Status {
        const auto done = quotas::breakdown(edit, request);
        return done ? Status() : failed(done);
    });
}

nlohmann::json historyAndSeason()
{
    using Json = nlohmann::json;
    return {{"parts",
             Json::array({Json{{"method", "history"}, {"share", 0.85}, {"params", Json::object()}},
                          Json{{"method", "capacity"}, {"share", 0.15}, {"params", Json::object()}},
                          Json{{"method", "seasonality"}, {"share", 1}, {"params", Json::object()}}})}};
}

} // namespace

Status writePlan(Workspace &workspace, int year, bool hasHistory)
{
    const QString key = QString::number(year);
    PlanVersion plan;
    WEIWO_TRY(edit(workspace, u"quotas.createPlan"_s, key, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(plan, quotas::createPlan(
                               edit, {.key = key,
                                      .year = year,
                                      .measures = {u"sales.amount"_s, u"collections.amount"_s},
                                      .lines = false,
                                      .from = {}}));
        return {};
    }));
    WEIWO_ASSIGN(Reader reader, workspace.reader());
    WEIWO_ASSIGN(const qint64 goal, goalFor(reader, plan, hasHistory));
    quotas::BreakdownRequest request;
    request.plan = plan;
    request.measure = u"sales.amount"_s;
    request.total = goal;
    request.toLevel = org::Level::Person;
    request.method = hasHistory ? u"blend"_s : u"capacity"_s;
    request.params = hasHistory ? historyAndSeason() : nlohmann::json::object();
    request.byMonths = true;
    request.step = Step;
    WEIWO_TRY(breakDown(workspace, request));
    request.measure = u"collections.amount"_s;
    request.total = goal / 100 * CollectedPercent;
    WEIWO_TRY(breakDown(workspace, request));
    // The regions together are asked to sell a little more than the goal.
    request.measure = u"sales.amount"_s;
    request.total = goal;
    request.toLevel = org::Level::Region;
    request.method = hasHistory ? u"history"_s : u"capacity"_s;
    request.params = nlohmann::json::object();
    request.bufferPpm = Buffer;
    WEIWO_TRY(breakDown(workspace, request));
    return edit(workspace, u"quotas.publish"_s, key, [&](Edit &edit) -> Status {
        const auto done = quotas::publish(edit, plan, u"年度销售会议通过"_s);
        return done ? Status() : failed(done);
    });
}

} // namespace weiwo::demo
