#include "core/metrics/metric_set.h"
#include "core/metrics/commands.h"
#include "core/metrics/coverage.h"
#include "core/performance/diagnosis.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using metrics::OwnMetric;

namespace {

const char LineMapping[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
    {"from": "region", "to": "region"}, {"from": "product", "to": "product"}, {"from": "qty", "to": "quantity"},
    {"from": "amount", "to": "amount"}, {"from": "cost", "to": "cost"}, {"from": "off", "to": "discount"},
    {"from": "list", "to": "product.price"}]})";
const char Lines[] = "order,date,customer,region,product,qty,amount,cost,off,list\n"
                     "A1,2026-01-05,甲,华东,轴承,2,180.00,100.00,20.00,100\n"
                     "A2,2026-02-10,乙,华东,油泵,3,250.00,190.00,,90\n"
                     "A3,2026-03-30,甲,华南,轴承,1,90.00,,10.00,100\n"
                     "A4,2026-03-31,丙,华南,皮带,1,33.00,20.00,,\n";

struct FigureStore : ImportStore
{
    FigureStore() { import(QByteArray(Lines), mapping(LineMapping)); }

    Status define(const OwnMetric &metric)
    {
        clock.advance(1000);
        const auto done = workspace->edit({u"metrics.define"_s, {metric.key}},
                                          [&](Edit &edit) { return metrics::defineMetric(edit, metric); });
        return done ? Status() : Status(failed(done));
    }
    Status remove(const QString &key)
    {
        clock.advance(1000);
        const auto done = workspace->edit({u"metrics.delete"_s, {key}},
                                          [&](Edit &edit) { return metrics::deleteMetric(edit, key); });
        return done ? Status() : Status(failed(done));
    }
};

} // namespace

TEST_CASE("Metrics of the users' own are asked for like those that ship")
{
    FigureStore store;
    must(store.define({u"own.margin"_s, u"毛利率"_s, u"sales.gross_profit / sales.amount"_s}));
    must(store.define({u"own.loss"_s, {}, u"1 - own.margin"_s}));
    must(store.define({u"own.spent"_s, {}, u"sales.amount - sales.gross_profit"_s}));

    const auto table = store.query({u"own.margin"_s, u"own.loss"_s, u"own.spent"_s}, {u"region"_s});
    CHECK(table.columns[1].heading() == u"毛利率"_s);
    CHECK(table.columns[2].heading() == u"own.loss"_s);
    REQUIRE(table.rows.size() == 2);
    // Of totals: (80 + 60) / 430 and 13 / 123, never a mean of ratios.
    CHECK(table.rows[0].figures[0].ratio == Approx(140.0 / 430.0));
    CHECK(table.rows[1].figures[0].ratio == Approx(13.0 / 123.0));
    CHECK(table.total[0].ratio == Approx(153.0 / 553.0));
    CHECK(table.total[1].ratio == Approx(1 - 153.0 / 553.0));
    CHECK(table.rows[0].figures[2].whole == 29000);
    CHECK(table.total[2].whole == 40000);

    Reader reader = store.reader();
    const auto known = must(metrics::metricsOf(reader));
    CHECK(known.all().back()->key == u"own.spent"_s);
    CHECK(known.find(u"own.spent"_s)->additive);
    CHECK_FALSE(known.find(u"own.margin"_s)->additive);
    CHECK(known.find(u"own.loss"_s)->inputs == QStringList{u"sales.gross_profit"_s, u"sales.amount"_s});
    CHECK(known.knows(*known.find(u"own.spent"_s), u"product.line"_s));
    CHECK_FALSE(known.knows(*known.find(u"own.spent"_s), u"moon"_s));
}

TEST_CASE("An additive metric of the users' own is taken apart")
{
    FigureStore store;
    must(store.define({u"own.spent"_s, {}, u"sales.amount - sales.gross_profit"_s}));
    must(store.define({u"own.margin"_s, {}, u"sales.gross_profit / sales.amount"_s}));
    Reader reader = store.reader();
    performance::DiagnosisRequest request;
    request.metric = u"own.spent"_s;
    request.period = must(reader.calendar().parse(u"2026-03"_s));
    request.against = performance::Against::PreviousPeriod;
    request.today = reader.clock().today();
    const auto answer = must(performance::diagnose(reader, request));
    CHECK(answer.current == 11000);
    CHECK(answer.base == 19000);
    request.metric = u"own.margin"_s;
    CHECK_FALSE(performance::diagnose(reader, request));
}

TEST_CASE("What cannot be a metric is refused with its reason")
{
    FigureStore store;
    must(store.define({u"own.a"_s, {}, u"sales.amount / sales.orders"_s}));
    must(store.define({u"own.b"_s, {}, u"own.a * 2"_s}));
    must(store.define({u"own.c"_s, {}, u"own.b + own.a"_s}));
    struct Case
    {
        OwnMetric metric;
        const char *code;
        const char *says;
    };
    const Case cases[] = {
        {{u"sales.amount"_s, {}, u"sales.units"_s}, "exists", "sales.amount"},
        {{u"margin"_s, {}, u"sales.amount"_s}, "bad-input", "margin"},
        {{u"Own.x"_s, {}, u"sales.amount"_s}, "bad-input", "Own.x"},
        {{u"own.x"_s, {}, u"sales.amout"_s}, "not-found", "sales.amount"},
        {{u"own.x"_s, {}, u"2 * own.bb"_s}, "not-found", "At character 5"},
        {{u"own.x"_s, {}, u"own.x + sales.amount"_s}, "bad-input", "own.x → own.x"},
        {{u"own.a"_s, {}, u"own.c"_s}, "bad-input", "own.a → own.c → own.b → own.a"},
        {{u"own.x"_s, {}, u"sales.amount + sales.orders"_s}, "bad-input", "At character 14"},
        {{u"own.a"_s, {}, u"sales.orders / sales.lines"_s}, "", ""},
        {{u"own.x"_s, {}, {}}, "bad-input", "At character 1"},
    };
    const QString before = store.digest();
    for (const Case &c : cases) {
        INFO(c.metric.key.toStdString() << " = " << c.metric.formula.toStdString());
        const Status done = store.define(c.metric);
        if (*c.code == '\0') {
            CHECK(done);
            must(store.workspace->undo());
            continue;
        }
        REQUIRE_FALSE(done);
        CHECK(done.error().code.toStdString() == c.code);
        CHECK(done.error().message.toStdString().find(c.says) != std::string::npos);
    }
    // A change that another formula could not follow: own.c adds own.a to own.b.
    must(store.define({u"own.d"_s, {}, u"own.a + sales.amount"_s}));
    const Status broken = store.define({u"own.a"_s, {}, u"sales.orders / sales.lines"_s});
    REQUIRE_FALSE(broken);
    CHECK(broken.error().subject == u"own.d"_s);
    must(store.workspace->undo());
    CHECK(store.digest() == before);
}

TEST_CASE("Metrics that name each other a thousand times over are refused, not gone through")
{
    FigureStore store;
    must(store.define({u"own.a"_s, {}, u"sales.amount + sales.cost"_s}));
    const auto many = [](const QString &key) { return QStringList(60, key).join(u" + "_s); };
    must(store.define({u"own.b"_s, {}, many(u"own.a"_s)}));
    const Status refused = store.define({u"own.c"_s, {}, many(u"own.b"_s)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
    CHECK(refused.error().message.contains(u"own.c"_s));
}

TEST_CASE("A metric stays while others name it, and comes back with undo")
{
    FigureStore store;
    const QString none = store.digest();
    must(store.define({u"own.a"_s, {}, u"sales.amount / 2"_s}));
    must(store.define({u"own.b"_s, {}, u"own.a * 2"_s}));
    const Status used = store.remove(u"own.a"_s);
    REQUIRE_FALSE(used);
    CHECK(used.error().more["used_by"] == nlohmann::json({"own.b"}));
    CHECK(store.remove(u"own.none"_s).error().code == u"not-found"_s);
    CHECK(store.remove(u"sales.amount"_s).error().code == u"not-found"_s);
    must(store.remove(u"own.b"_s));
    must(store.remove(u"own.a"_s));
    CHECK(store.digest() == none);
    must(store.workspace->undo());
    must(store.workspace->undo());
    CHECK(store.total(u"own.b"_s) == 55300);
    must(store.workspace->undo());
    CHECK(store.total(u"own.a"_s) == 27650);
    must(store.workspace->undo());
    CHECK(store.digest() == none);
}

TEST_CASE("Price realisation is told from discounts, else from list prices, else not at all")
{
    FigureStore store;
    const auto table = store.query({u"sales.price_realisation"_s, u"sales.list_amount"_s, u"sales.product_mix"_s}, {u"product"_s});
    std::map<QString, std::vector<metrics::Figure>> rows;
    for (const auto &row : table.rows)
        rows[row.labels[0]] = row.figures;
    CHECK(rows[u"轴承"_s][0].ratio == Approx(270.0 / 300.0));
    CHECK(rows[u"油泵"_s][0].ratio == Approx(250.0 / 270.0));
    CHECK(rows[u"皮带"_s][0].isNull());
    CHECK(rows[u"皮带"_s][1].isNull());
    CHECK(table.total[0].ratio == Approx(520.0 / 570.0));
    CHECK(table.total[1].whole == 57000);
    CHECK(rows[u"轴承"_s][2].ratio == Approx(270.0 / 553.0));
    CHECK(table.total[2].ratio == Approx(1.0));

    Reader reader = store.reader();
    metrics::Query query;
    query.metrics = {u"sales.product_mix"_s};
    query.by = {u"region"_s};
    query.where = {must(Filter::parse(u"product=轴承"_s))};
    const auto mix = must(metrics::query(reader, query));
    CHECK(mix.rows[0].figures[0].ratio == Approx(180.0 / 430.0));
    CHECK(mix.rows[1].figures[0].ratio == Approx(90.0 / 123.0));
}

TEST_CASE("Collections that came after their day are overdue; where none has a day nothing is known")
{
    FigureStore store;
    CHECK(store.query({u"collections.overdue"_s}).total[0].isNull());
    store.import("date,customer,amount,due\n2026-02-01,甲,100,2026-01-31\n2026-02-01,乙,40,2026-02-01\n2026-02-05,丙,7,\n",
                 store.mapping(R"({"dataset": "sales.collections", "columns": [{"from": "date", "to": "date"},
                     {"from": "customer", "to": "customer"}, {"from": "amount", "to": "amount"}, {"from": "due", "to": "due"}]})"),
                 u"c.csv"_s);
    CHECK(store.total(u"collections.amount"_s) == 14700);
    const auto table = store.query({u"collections.overdue"_s}, {u"customer"_s});
    CHECK(table.total[0].whole == 10000);
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].figures[0].whole.value() + table.rows[1].figures[0].whole.value() == 10000);
}

TEST_CASE("Figures know as of when they are, and whose data they lack")
{
    FigureStore store;
    const auto coverage = [&](const QString &period, const QStringList &where = {}) {
        Reader reader = store.reader();
        metrics::Query query;
        query.metrics = {u"sales.amount"_s};
        query.period = must(reader.calendar().parse(period));
        for (const QString &filter : where)
            query.where.push_back(must(Filter::parse(filter)));
        return must(metrics::coverageOf(reader, query));
    };
    const auto quarter = coverage(u"2026Q1"_s);
    CHECK(quarter.known);
    CHECK(quarter.lastDay == QDate(2026, 3, 31));
    CHECK(quarter.regions == 2);
    CHECK(quarter.missing.empty());
    REQUIRE(quarter.late.size() == 1);
    CHECK(quarter.late[0].name == u"华东"_s);
    CHECK(quarter.late[0].daysBehind == QDate(2026, 2, 10).daysTo(QDate(2026, 3, 31)));
    CHECK(quarter.importedAt.isValid());
    CHECK(quarter.sentences().size() == 3);

    const auto march = coverage(u"2026-03"_s, {u"product=轴承"_s});
    REQUIRE(march.missing.size() == 1);
    CHECK(march.missing[0].lastDay == QDate(2026, 2, 10));
    CHECK(march.line().contains(u"2026-02-10"_s));
    CHECK(march.line().contains(u"轴承"_s));

    const auto south = coverage(u"2026-01"_s, {u"region=华南"_s});
    CHECK(south.regions == 1);
    REQUIRE(south.missing.size() == 1);
    CHECK_FALSE(south.missing[0].lastDay);
    CHECK_FALSE(south.lastDay);

    // What lies after today says nothing of how fresh the data is.
    store.import("order,date,customer,region,product,qty,amount,cost,off,list\nZ,2026-12-01,甲,华南,轴承,1,1,,,\n",
                 store.mapping(LineMapping), u"z.csv"_s);
    CHECK(coverage(u"2026"_s).lastDay == QDate(2026, 3, 31));
}
