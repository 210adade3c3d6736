#pragma once

#include "core/metrics/metric.h"
#include "core/quotas/bounds.h"
#include "core/quotas/contribute.h"
#include "core/sales/contribute.h"
#include "tests/core/org/org_store.h"

namespace weiwo::test {

/// Figures by node and month that a test makes up: the metric `test.figure`, with the dimensions
/// of sales.
struct TestFigures
{
    std::map<std::pair<Id, int>, qint64> values;   ///< node, Month::index()
    QHash<Id, QString> levels;                     ///< dimension that the node belongs to

    [[nodiscard]] Result<std::vector<metrics::SourceRow>>
    query(const metrics::SourceRequest &request, const Id &top) const
    {
        std::map<std::pair<Id, int>, qint64> groups;
        const bool byMonth = request.dimensions.contains(QStringLiteral("month"));
        const QString level = request.dimensions.isEmpty() ? QString() : request.dimensions.front();
        const bool byNode = !request.dimensions.isEmpty() && level != u"month";
        for (const auto &[key, value] : values) {
            const Month month = Month::fromIndex(key.second);
            if (month.first() < request.range.from || month.first() >= request.range.to)
                continue;
            if (byNode ? levels.value(key.first) != level : key.first != top)
                continue;
            groups[{byNode ? key.first : Id(), byMonth ? key.second : 0}] += value;
        }
        std::vector<metrics::SourceRow> rows;
        for (const auto &[key, value] : groups) {
            metrics::SourceRow row;
            if (byNode) {
                row.labels.push_back(key.first.text());
                row.ids.push_back(key.first);
            }
            if (byMonth) {
                row.labels.push_back(Month::fromIndex(key.second).key());
                row.ids.push_back(Id());
            }
            row.values = {value};
            rows.push_back(std::move(row));
        }
        return rows;
    }
};

/// A company with plans: headquarters, East with two people, West with a team of two.
class QuotaStore : public OrgStore
{
public:
    QuotaStore()
    {
        sales::contribute(box.registry);
        quotas::contribute(box.registry);
        auto &catalogues = box.registry.extension<metrics::Catalogues>();
        metrics::MetricSpec metric;
        metric.key = QStringLiteral("test.figure");
        metric.source = QStringLiteral("test");
        catalogues.metrics.add(metric);
        metrics::SourceSpec source;
        source.key = QStringLiteral("test");
        source.dimensions = {QStringLiteral("region"), QStringLiteral("province"),
                             QStringLiteral("team"), QStringLiteral("person"),
                             QStringLiteral("month")};
        source.query = [this](Reader &, const metrics::SourceRequest &request) {
            return figures.query(request, top.raw());
        };
        source.extent = [](Reader &) -> Result<std::optional<DateRange>> {
            return std::optional<DateRange>();
        };
        catalogues.sources.add(source);

        using org::Level;
        east = add(node(QStringLiteral("华东"), Level::Region, QStringLiteral("E")));
        west = add(node(QStringLiteral("华西"), Level::Region, QStringLiteral("W")));
        team = add(node(QStringLiteral("一队"), Level::Team, QStringLiteral("T")), west);
        li = add(node(QStringLiteral("李静"), Level::Person, QStringLiteral("P1")), east);
        zhang = add(node(QStringLiteral("张伟"), Level::Person, QStringLiteral("P2")), east);
        wang = add(node(QStringLiteral("王芳"), Level::Person, QStringLiteral("P3")), team);
        chen = add(node(QStringLiteral("陈强"), Level::Person, QStringLiteral("P4")), team);
        for (const auto &[id, level] :
             {std::pair{east, "region"}, {west, "region"}, {team, "team"}, {li, "person"},
              {zhang, "person"}, {wang, "person"}, {chen, "person"}})
            figures.levels.insert(id.raw(), QString::fromLatin1(level));
    }

    /// A plan for 2026 with its first draft.
    quotas::PlanVersion plan(const QString &key = QStringLiteral("2026"), bool lines = false)
    {
        quotas::PlanVersion made;
        edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(made, quotas::createPlan(e, {key, 2026, {}, lines, {}}));
            return {};
        });
        return made;
    }

    static quotas::BreakdownRequest request(const quotas::PlanVersion &plan, qint64 total,
                                            const QString &method = QStringLiteral("equal"))
    {
        quotas::BreakdownRequest request;
        request.plan = plan;
        request.total = total;
        request.toLevel = org::Level::Person;
        request.method = method;
        return request;
    }
    quotas::BreakdownResult breakDown(const quotas::BreakdownRequest &request)
    {
        quotas::BreakdownResult result;
        edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN(result, quotas::breakdown(e, request));
            return {};
        });
        return result;
    }
    /// The refusal of a breakdown.
    Error refused(const quotas::BreakdownRequest &request)
    {
        const auto outcome = attempt([&](Edit &e) -> Status {
            WEIWO_ASSIGN([[maybe_unused]] const auto result, quotas::breakdown(e, request));
            return {};
        });
        return outcome ? Error() : outcome.error();
    }
    void set(const quotas::PlanVersion &plan, const org::NodeId &node, quotas::MonthSpan months,
             qint64 amount)
    {
        edit([&](Edit &e) -> Status {
            WEIWO_ASSIGN([[maybe_unused]] const auto done,
                         quotas::setCells(e, {plan, {}, {}}, {{node, months, amount}}));
            return {};
        });
    }

    [[nodiscard]] quotas::Sheet sheet(const quotas::PlanVersion &plan, const QString &line = {}) const
    {
        Reader r = reader();
        const quotas::Measure measure = must(quotas::measure(r, plan.plan.measures.front()));
        const auto tree = must(quotas::sheetTree(r, plan.plan, plan.version.id));
        return must(quotas::loadSheet(r, plan.plan, {plan.version.id, measure.key, line}, measure,
                                      tree));
    }
    [[nodiscard]] std::optional<qint64> target(const quotas::PlanVersion &plan,
                                               const org::NodeId &node,
                                               quotas::MonthSpan months = {}) const
    {
        const quotas::Sheet all = sheet(plan);
        return all.own(*all.tree().indexOf(node), months);
    }

    TestFigures figures;
    org::NodeId east, west, team, li, zhang, wang, chen;
};

/// Whether something went well, without its answer.
[[nodiscard]] Status discard(const auto &result)
{
    return result ? Status() : Status(tl::make_unexpected(result.error()));
}

/// Sets both bounds of a stretch of cells.
[[nodiscard]] inline Status setBounds(Edit &edit, const quotas::CellTable &table, const org::NodeId &node,
                                      quotas::MonthSpan months, const quotas::CellBounds &bounds)
{
    WEIWO_ASSIGN([[maybe_unused]] const quotas::BoundsResult result,
                 quotas::boundSpans(edit, {.table = table,
                                           .cells = {{node, months}},
                                           .floor = {.amount = bounds.floor, .growthPpm = {}},
                                           .cap = {.amount = bounds.cap, .growthPpm = {}}}));
    return {};
}

} // namespace weiwo::test
