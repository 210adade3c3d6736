#include "core/exchange/import.h"
#include "core/metrics/engine.h"
#include "tests/core/quotas/quota_store.h"

using namespace weiwo;
using namespace weiwo::quotas;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

exchange::ImportResult import(QuotaStore &store, const QByteArray &csv,
                              const QString &dataset = u"quotas.targets"_s)
{
    exchange::ImportRequest request;
    request.path = store.box.path(u"targets.csv"_s);
    request.bytes = csv;
    request.dataset = dataset;
    return must(exchange::importFile(*store.workspace, request));
}

PlanVersion shown(const QuotaStore &store, const QString &plan)
{
    Reader reader = store.reader();
    return must(findPlanVersion(reader, plan));
}

std::map<QString, QString> figures(const QuotaStore &store, const QString &metric,
                                   const QStringList &by, const QString &period = u"2026"_s,
                                   const QStringList &where = {}, const QString &plan = {})
{
    Reader reader = store.reader();
    metrics::Query query;
    query.metrics = QStringList{metric};
    query.by = by;
    query.period = must(reader.calendar().parse(period));
    query.plan = plan;
    for (const QString &text : where)
        query.where.push_back(must(Filter::parse(text)));
    const metrics::Table table = must(metrics::query(reader, query));
    std::map<QString, QString> values;
    for (const metrics::TableRow &row : table.rows) {
        QStringList labels;
        for (const QString &label : row.labels)
            labels << label;
        values[labels.join(u'/')] = metrics::figureText(row.figures.front(), table.columns.back().kind, {});
    }
    values[u"total"_s] = metrics::figureText(table.total.front(), table.columns.back().kind, {});
    return values;
}

std::vector<QStringList> exported(const QuotaStore &store, const QString &dataset, const QString &plan)
{
    Reader reader = store.reader();
    const auto *spec = store.box.registry.extension<exchange::Catalogues>().datasets.find(dataset);
    std::vector<QStringList> rows;
    exchange::ExportRequest request;
    request.plan = plan;
    must(spec->rows(reader, request, [&](std::vector<Value> &&values) {
        QStringList cells;
        for (size_t i = 0; i < values.size(); ++i) {
            const FieldSpec &field = spec->shape.fields[i];
            if (isNull(values[i]))
                cells << QString();
            else if (field.type == FieldType::Month)
                cells << Month::fromIndex(static_cast<int>(integerOf(values[i]))).key();
            else if (field.type == FieldType::Money)
                cells << moneyText(Money{integerOf(values[i])}, {});
            else
                cells << textOf(values[i]);
        }
        rows.push_back(cells);
        return true;
    }));
    return rows;
}

QByteArray csvOf(const QuotaStore &store, const QString &dataset, const std::vector<QStringList> &rows)
{
    const auto *spec = store.box.registry.extension<exchange::Catalogues>().datasets.find(dataset);
    QStringList headers;
    for (const FieldSpec &field : spec->shape.fields)
        headers << field.key;
    QString csv = headers.join(u',') + u'\n';
    for (const QStringList &row : rows)
        csv += row.join(u',') + u'\n';
    return csv.toUtf8();
}

} // namespace

TEST_CASE("Targets without a plan are published as one plan a fiscal year")
{
    QuotaStore store;
    const QString before = store.digest();
    const auto result = import(store, "person,month,amount\n"
                                      "P1,2026-01,1000.00\n"
                                      "P2,2026-01,500\n"
                                      "P2,2026-02,250.50\n"
                                      "P3,2025-12,7\n");
    CHECK(result.rowsRead == 4);
    CHECK(result.rowsImported == 4);
    CHECK(result.created == 4);
    const PlanVersion plan = shown(store, u"FY2026"_s);
    CHECK(plan.version.state == VersionState::Published);
    CHECK(plan.version.key() == u"v1"_s);
    CHECK_FALSE(plan.version.snapshot.isEmpty());
    CHECK(store.target(plan, store.zhang) == 75'050);
    CHECK(store.target(shown(store, u"FY2025"_s), store.wang) == 700);
    CHECK_FALSE(store.target(plan, store.east));
    CHECK(store.findings().isEmpty());

    SECTION("the same file changes nothing")
    {
        const QString after = store.digest();
        CHECK(import(store, "person,month,amount\nP1,2026-01,1000.00\n").rowsUnchanged == 1);
        CHECK(shown(store, u"FY2026"_s).version.key() == u"v1"_s);
        CHECK(store.target(plan, store.li) == 100'000);
        CHECK(store.digest() == after);
    }
    SECTION("a later file makes the next version, published, with the changes")
    {
        const auto later = import(store, "person,month,amount\nP1,2026-01,1100\nP4,2026-01,5\n");
        CHECK(later.updated == 1);
        CHECK(later.created == 1);
        const PlanVersion next = shown(store, u"FY2026"_s);
        CHECK(next.version.key() == u"v2"_s);
        CHECK(next.version.state == VersionState::Published);
        CHECK(shown(store, u"FY2026@v1"_s).version.state == VersionState::Archived);
        CHECK(store.target(next, store.li) == 110'000);
        CHECK(store.target(next, store.zhang) == 75'050);
        CHECK(store.findings().isEmpty());
        must(store.workspace->undo());
        CHECK(shown(store, u"FY2026"_s).version.key() == u"v1"_s);
        CHECK(shown(store, u"FY2026"_s).version.state == VersionState::Published);
    }
    SECTION("undo takes the plans back")
    {
        must(store.workspace->undo());
        CHECK(store.digest() == before);
    }
}

TEST_CASE("Targets: other forms, and rows that are bad")
{
    QuotaStore store;
    const auto result = import(store, "plan,node,year,month,measure,line,amount\n"
                                      "2026,E,2026,1,sales.amount,,100\n"
                                      "2026,E,2026,2,customers.new,,12\n"
                                      "2026,E,2026,3,customers.new,,1.5\n"
                                      "2026,E,2026,3,no.such,,1\n"
                                      "2026,E,,3,sales.amount,,1\n"
                                      "2026,,2026,3,sales.amount,,1\n"
                                      "2026,E,2027,3,sales.amount,,1\n"
                                      "2026,E,2026,4,sales.amount,A,5\n"
                                      "2026,E,2026,4,sales.amount,A,6\n");
    CHECK(result.rowsBad == 5);
    QStringList codes;
    for (const Finding &finding : result.findings)
        codes << finding.code;
    codes.sort();
    CHECK(codes == QStringList{u"amount.not-whole"_s, u"measure.unknown"_s, u"month.no-year"_s,
                               u"month.other-year"_s, u"target.nobody"_s});
    const PlanVersion plan = shown(store, u"2026"_s);
    CHECK(plan.version.state == VersionState::Draft);
    CHECK(plan.plan.measures == QStringList{u"sales.amount"_s, u"customers.new"_s});
    CHECK(plan.plan.lines);
    CHECK(store.target(plan, store.east) == 10'000);
    const Sheet line = store.sheet(plan, u"A"_s);
    // Two rows for one cell add up.
    CHECK(line.own(*line.tree().indexOf(store.east)) == 1'100);
}

TEST_CASE("A breakdown is exported and imported again: unchanged")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'345'678));
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const int cells,
                     lockCells(edit, {plan, {}, {}}, {{store.li, {0, 2}}}, true, u"signed"_s));
        return setBounds(edit, {plan, {}, {}}, store.wang, {3, 3}, {.floor = 5, .cap = 900'000'000});
    });
    const QString before = store.digest();
    auto rows = exported(store, u"quotas.cells"_s, u"2026"_s);
    CHECK(rows.size() == 8 * 12);
    const auto result = import(store, csvOf(store, u"quotas.cells"_s, rows), u"quotas.cells"_s);
    CHECK(result.rowsUnchanged == 8 * 12);
    CHECK(result.rowsBad == 0);
    Reader reader = store.reader();
    CHECK(must(storeDigest(reader, DigestSource::Rows)).tables[u"quota"_s].sum.bytes().toHex().size() == 64);
    CHECK(store.digest() == before);

    rows[3][5] = u"1.00"_s;
    CHECK(import(store, csvOf(store, u"quotas.cells"_s, rows), u"quotas.cells"_s).updated == 1);
    CHECK(store.target(plan, store.top, {3, 3}) == 100);
}

TEST_CASE("Targets, attainment and gap as metrics")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'000'000));
    CHECK(figures(store, u"quota.target"_s, {u"region"_s})
          == std::map<QString, QString>{{u"total"_s, QString()}});
    // A draft counts where it is asked for.
    CHECK(figures(store, u"quota.target"_s, {u"region"_s}, u"2026"_s, {}, u"2026"_s)
          == std::map<QString, QString>{
              {u"华东"_s, u"60000.00"_s}, {u"华西"_s, u"60000.00"_s}, {u"total"_s, u"120000.00"_s}});
    store.edit([&](Edit &edit) -> Status {
        WEIWO_ASSIGN([[maybe_unused]] const Published done, publish(edit, plan));
        return {};
    });
    CHECK(figures(store, u"quota.target"_s, {u"person"_s})
          == std::map<QString, QString>{{u"李静"_s, u"30000.00"_s},
                                        {u"张伟"_s, u"30000.00"_s},
                                        {u"王芳"_s, u"30000.00"_s},
                                        {u"陈强"_s, u"30000.00"_s},
                                        {u"total"_s, u"120000.00"_s}});
    CHECK(figures(store, u"quota.target"_s, {u"quarter"_s}, u"2026H1"_s)
          == std::map<QString, QString>{{u"2026Q1"_s, u"30000.00"_s},
                                        {u"2026Q2"_s, u"30000.00"_s},
                                        {u"total"_s, u"60000.00"_s}});
    CHECK(figures(store, u"quota.target"_s, {u"region"_s, u"team"_s})
          == std::map<QString, QString>{{u"华西/一队"_s, u"60000.00"_s}, {u"total"_s, u"120000.00"_s}});
    CHECK(figures(store, u"quota.target"_s, {u"person"_s}, u"2026Q1"_s, {u"region=E"_s})
          == std::map<QString, QString>{
              {u"李静"_s, u"7500.00"_s}, {u"张伟"_s, u"7500.00"_s}, {u"total"_s, u"15000.00"_s}});
    CHECK(figures(store, u"quota.target"_s, {}, u"2026"_s, {u"node=一队"_s})[u"total"_s] == u"60000.00"_s);
    CHECK(figures(store, u"quota.target"_s, {u"person"_s}, u"2026"_s, {u"node=华西"_s}).size() == 3);
    CHECK(figures(store, u"quota.target"_s, {u"node"_s}).size() == 9);
    // A month counts where it lies wholly in the range.
    CHECK(figures(store, u"quota.target"_s, {}, u"2026-01-15..2026-03"_s)[u"total"_s] == u"20000.00"_s);
    // No sales count as 0 where there is a target.
    CHECK(figures(store, u"quota.attainment"_s, {u"region"_s})[u"华东"_s] == u"0"_s);
    CHECK(figures(store, u"quota.gap"_s, {u"region"_s})[u"华东"_s] == u"-60000.00"_s);
}

TEST_CASE("Attainment of targets above and below zero (METHODS §3)")
{
    QuotaStore store;
    const auto &metrics = store.box.registry.extension<metrics::Catalogues>().metrics;
    const auto attainment = [&](std::optional<qint64> actual, std::optional<qint64> target) {
        return metrics.find(u"quota.attainment"_s)->derive({actual, target, {}});
    };
    CHECK(*attainment(80, 100) == Approx(0.8));
    CHECK(*attainment(-80, -100) == Approx(1.2));
    CHECK(*attainment(-130, -100) == Approx(0.7));
    CHECK(*attainment(50, -100) == Approx(2.5));
    CHECK(*attainment({}, 100) == Approx(0));
    CHECK_FALSE(attainment(5, 0));
    CHECK_FALSE(attainment(5, {}));
    CHECK_FALSE(metrics.find(u"quota.gap"_s)->derive({5, {}, {}}));
}

TEST_CASE("Pace and landing as METHODS §3 works them out")
{
    QuotaStore store;
    const auto &metrics = store.box.registry.extension<metrics::Catalogues>().metrics;
    const std::vector<std::optional<qint64>> inputs{52'000'000, 120'000'000, 45'000'000};
    CHECK(*metrics.find(u"quota.pace"_s)->derive(inputs) == Approx(1.155556));
    CHECK(*metrics.find(u"quota.landing"_s)->derive(inputs) == Approx(134'000'000));
    // Over: it landed.
    CHECK(*metrics.find(u"quota.landing"_s)->derive({90, 100, 100}) == Approx(90));
    // Not begun: the target is all that is known.
    CHECK(*metrics.find(u"quota.landing"_s)->derive({0, 100, 0}) == Approx(100));
    CHECK_FALSE(metrics.find(u"quota.pace"_s)->derive({0, 100, 0}));
    CHECK_FALSE(metrics.find(u"quota.pace"_s)->derive({5, {}, {}}));
    CHECK_FALSE(metrics.find(u"quota.landing"_s)->derive({5, {}, {}}));
}

TEST_CASE("What is due of the targets by now")
{
    QuotaStore store;
    const PlanVersion plan = store.plan();
    store.breakDown(store.request(plan, 12'000'000));
    // 1 April 2026: three months of twelve are over, and nothing was sold that would say more.
    CHECK(figures(store, u"quota.due"_s, {u"region"_s}, u"2026"_s, {}, u"2026"_s)
          == std::map<QString, QString>{
              {u"华东"_s, u"15000.00"_s}, {u"华西"_s, u"15000.00"_s}, {u"total"_s, u"30000.00"_s}});
    CHECK(figures(store, u"quota.pace"_s, {}, u"2026"_s, {}, u"2026"_s)[u"total"_s] == u"0"_s);
}
