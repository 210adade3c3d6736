#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

const char LineMapping[] = R"({"dataset": "sales.lines", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "date", "to": "date"},
    {"from": "customer", "to": "customer"}, {"from": "region", "to": "region"},
    {"from": "person", "to": "person"}, {"from": "product", "to": "product"},
    {"from": "line", "to": "product.line"}, {"from": "qty", "to": "quantity"},
    {"from": "amount", "to": "amount"}]})";

const char Lines[] = "order,date,customer,region,person,product,line,qty,amount\n"
                     "A,2024-01-10,甲,华东,张伟,轴承,传动,1,100\n"
                     "A,2024-01-10,甲,华东,张伟,油泵,液压,2,300\n"
                     "B,2024-02-11,乙,华东,李静,轴承,传动,1,50\n"
                     "C,2025-02-12,乙,华南,李静,油泵,液压,4,1000\n"
                     "D,2025-03-01,丙,,李静,轴承,传动,1,7\n"
                     ",2025-03-02,,,,,,,3\n";

/// One figure of each row, by its labels joined.
std::map<QString, QString> figures(const metrics::Table &table, size_t figure = 0)
{
    std::map<QString, QString> all;
    std::vector<metrics::Column> columns;
    for (const auto &column : table.columns)
        if (!column.isDimension)
            columns.push_back(column);
    for (const auto &row : table.rows) {
        QStringList labels;
        for (const QString &label : row.labels)
            labels << (label.isNull() ? u"-"_s : label);
        all[labels.join(u'|')] = metrics::figureText(row.figures[figure], columns[figure].kind, {});
    }
    return all;
}

using Expected = std::map<QString, QString>;

struct Store : ImportStore
{
    Store() { import(Lines, mapping(LineMapping)); }

    metrics::Table ask(metrics::Query query)
    {
        Reader r = reader();
        return must(metrics::query(r, query));
    }
    Period period(const QString &text)
    {
        return must(workspace->settings().calendar().parse(text));
    }
    Filter filter(const QString &text) { return must(Filter::parse(text)); }
};

} // namespace

TEST_CASE("Figures by each dimension add up")
{
    Store store;
    struct Case
    {
        QString by;
        Expected amounts;
    };
    const Case cases[] = {
        {u"region"_s, {{u"-"_s, u"10.00"_s}, {u"华东"_s, u"450.00"_s}, {u"华南"_s, u"1000.00"_s}}},
        {u"person"_s,
         {{u"-"_s, u"3.00"_s}, {u"张伟"_s, u"400.00"_s}, {u"李静"_s, u"1057.00"_s}}},
        {u"customer"_s,
         {{u"-"_s, u"3.00"_s}, {u"甲"_s, u"400.00"_s}, {u"乙"_s, u"1050.00"_s}, {u"丙"_s, u"7.00"_s}}},
        {u"product"_s, {{u"-"_s, u"3.00"_s}, {u"轴承"_s, u"157.00"_s}, {u"油泵"_s, u"1300.00"_s}}},
        {u"product.line"_s,
         {{u"-"_s, u"3.00"_s}, {u"传动"_s, u"157.00"_s}, {u"液压"_s, u"1300.00"_s}}},
        {u"year"_s, {{u"2024"_s, u"450.00"_s}, {u"2025"_s, u"1010.00"_s}}},
        {u"quarter"_s, {{u"2024Q1"_s, u"450.00"_s}, {u"2025Q1"_s, u"1010.00"_s}}},
        {u"month"_s,
         {{u"2024-01"_s, u"400.00"_s}, {u"2024-02"_s, u"50.00"_s}, {u"2025-02"_s, u"1000.00"_s},
          {u"2025-03"_s, u"10.00"_s}}},
        {u"day"_s,
         {{u"2024-01-10"_s, u"400.00"_s}, {u"2024-02-11"_s, u"50.00"_s},
          {u"2025-02-12"_s, u"1000.00"_s}, {u"2025-03-01"_s, u"7.00"_s},
          {u"2025-03-02"_s, u"3.00"_s}}},
    };
    for (const Case &c : cases) {
        CAPTURE(c.by);
        const auto table = store.query({u"sales.amount"_s}, {c.by});
        CHECK(figures(table) == c.amounts);
        CHECK(table.total.front().whole == 146000);
    }
}

TEST_CASE("Orders are counted once in each group, and averages are ratios of totals")
{
    Store store;
    const auto table =
        store.query({u"sales.orders"_s, u"sales.average_order"_s}, {u"product.line"_s});
    CHECK(figures(table) == Expected{{u"-"_s, u"0"_s}, {u"传动"_s, u"3"_s}, {u"液压"_s, u"2"_s}});
    CHECK(figures(table, 1)
          == Expected{{u"-"_s, QString()}, {u"传动"_s, u"52.33"_s}, {u"液压"_s, u"650.00"_s}});
    CHECK(table.total[0].whole == 4);
    CHECK(table.total[1].whole == 36500);
}

TEST_CASE("Filters, periods, sort and limit")
{
    Store store;
    metrics::Query query;
    query.metrics = {u"sales.amount"_s};
    query.by = {u"customer"_s};
    SECTION("a filter on another dimension")
    {
        query.where = {store.filter(u"region=华东"_s)};
        const auto table = store.ask(query);
        CHECK(figures(table) == Expected{{u"甲"_s, u"400.00"_s}, {u"乙"_s, u"50.00"_s}});
        CHECK(table.total[0].whole == 45000);
    }
    SECTION("any of several, and not")
    {
        query.where = {store.filter(u"customer=甲|丙"_s)};
        CHECK(store.ask(query).total[0].whole == 40700);
        query.where = {store.filter(u"customer!=甲"_s)};
        CHECK(store.ask(query).total[0].whole == 106000);
        query.where = {store.filter(u"product~轴"_s), store.filter(u"month>=2025-01"_s)};
        CHECK(store.ask(query).total[0].whole == 700);
    }
    SECTION("a node stands for all below it")
    {
        query.where = {store.filter(u"node=帷幄"_s)};
        CHECK(store.ask(query).total[0].whole == 146000);
        query.where = {store.filter(u"node=华南"_s)};
        CHECK(store.ask(query).total[0].whole == 100000);
    }
    SECTION("a period")
    {
        query.period = store.period(u"2025"_s);
        CHECK(store.ask(query).total[0].whole == 101000);
        query.period = store.period(u"2024-02-11"_s);
        CHECK(store.ask(query).total[0].whole == 5000);
        query.period = store.period(u"2030"_s);
        CHECK(store.ask(query).rows.empty());
        CHECK(store.ask(query).total[0].whole == 0);
    }
    SECTION("sort and limit; the total is over all")
    {
        query.sort = u"-sales.amount"_s;
        query.limit = 2;
        const auto table = store.ask(query);
        REQUIRE(table.rows.size() == 2);
        CHECK(table.rows[0].labels[0] == u"乙"_s);
        CHECK(table.rows[1].labels[0] == u"甲"_s);
        CHECK(table.total[0].whole == 146000);
    }
}

TEST_CASE("A compared period stands beside, by the same names of time")
{
    Store store;
    metrics::Query query;
    query.metrics = {u"sales.amount"_s};
    query.by = {u"month"_s};
    query.period = store.period(u"2025Q1"_s);
    query.compare = metrics::Compare::PreviousYear;
    const auto table = store.ask(query);
    REQUIRE(table.columns.size() == 4);
    CHECK(table.columns[2].key == u"sales.amount.compare"_s);
    CHECK(table.columns[3].key == u"sales.amount.change"_s);
    CHECK(figures(table)
          == Expected{{u"2025-01"_s, QString()}, {u"2025-02"_s, u"1000.00"_s}, {u"2025-03"_s, u"10.00"_s}});
    CHECK(figures(table, 1)
          == Expected{{u"2025-01"_s, u"400.00"_s}, {u"2025-02"_s, u"50.00"_s}, {u"2025-03"_s, QString()}});
    CHECK(figures(table, 2)
          == Expected{{u"2025-01"_s, QString()}, {u"2025-02"_s, u"19"_s}, {u"2025-03"_s, QString()}});
    CHECK(table.total[1].whole == 45000);
    CHECK(*table.total[2].ratio == Approx(1010.0 / 450 - 1));
}

TEST_CASE("Questions that cannot be answered")
{
    Store store;
    Reader reader = store.reader();
    const auto code = [&](metrics::Query query) {
        const auto answer = metrics::query(reader, query);
        return answer ? QString() : answer.error().code;
    };
    CHECK(code({}) == u"bad-input"_s);
    CHECK(code({.metrics = {u"sales.weight"_s}}) == u"not-found"_s);
    CHECK(code({.metrics = {u"sales.amount"_s}, .by = {u"colour"_s}}) == u"not-found"_s);
    CHECK(code({.metrics = {u"collections.amount"_s}, .by = {u"product"_s}}) == u"bad-input"_s);
    CHECK(code({.metrics = {u"sales.amount"_s}, .by = {u"month"_s}, .sort = u"weight"_s})
          == u"bad-input"_s);
}

TEST_CASE("New, active and lost customers")
{
    Store store;
    const auto ask = [&](const QString &metric, const QString &period) {
        metrics::Query query;
        query.metrics = {metric};
        query.period = store.period(period);
        return store.ask(query).total[0].whole.value_or(-1);
    };
    CHECK(ask(u"customers.active"_s, u"2024"_s) == 2);
    CHECK(ask(u"customers.active"_s, u"2025"_s) == 2);
    CHECK(ask(u"customers.new"_s, u"2024"_s) == 2);
    CHECK(ask(u"customers.new"_s, u"2025"_s) == 1);
    // 甲 ordered last on 2024-01-10: lost in January 2025, and so in 2025.
    CHECK(ask(u"customers.lost"_s, u"2024"_s) == 0);
    CHECK(ask(u"customers.lost"_s, u"2025"_s) == 1);
    CHECK(ask(u"customers.lost"_s, u"2025-01"_s) == 1);
    // 乙 was silent for a year too, but came back before that month was over.
    CHECK(ask(u"customers.lost"_s, u"2025-02"_s) == 0);
    CHECK(ask(u"customers.lost"_s, u"2025-03"_s) == 0);
}

TEST_CASE("Shares of the credit count by person; where it is earned stays")
{
    Store store;
    const Mapping mapping = store.mapping(R"({"dataset": "sales.shares", "columns": [
        {"from": "order", "to": "order_no"}, {"from": "person", "to": "person"},
        {"from": "share", "to": "share"}]})");
    store.import("order,person,share\nA,张伟,70%\nA,李静,20%\n", mapping);
    const auto byPerson = store.query({u"sales.amount"_s}, {u"person"_s});
    CHECK(figures(byPerson)
          == Expected{{u"-"_s, u"3.00"_s}, {u"张伟"_s, u"320.00"_s}, {u"李静"_s, u"1137.00"_s}});
    CHECK(store.query({u"sales.amount"_s}, {u"region"_s}).total[0].whole == 146000);
    CHECK(store.checks().empty());

    // A later file about the order takes the place of all that was said of it.
    store.import("order,person,share\nA,李静,1\n", mapping);
    CHECK(figures(store.query({u"sales.amount"_s}, {u"person"_s}))[u"李静"_s] == u"1457.00"_s);
    must(store.workspace->undo());
    CHECK(figures(store.query({u"sales.amount"_s}, {u"person"_s}))[u"张伟"_s] == u"320.00"_s);
    CHECK(store.checks().empty());
}

TEST_CASE("Collections are earned where their order was")
{
    Store store;
    const auto result = store.import("date,customer,amount,order\n2025-03-05,乙,600,C\n2025-03-06,甲,5,\n",
                                     store.mapping(R"({"dataset": "sales.collections", "columns": [
        {"from": "date", "to": "date"}, {"from": "customer", "to": "customer"},
        {"from": "amount", "to": "amount"}, {"from": "order", "to": "order_no"}]})"));
    CHECK(result.created == 2);
    CHECK(figures(store.query({u"collections.amount"_s}, {u"region"_s}))
          == Expected{{u"-"_s, u"5.00"_s}, {u"华南"_s, u"600.00"_s}});
    CHECK(figures(store.query({u"collections.amount"_s}, {u"person"_s}))
          == Expected{{u"-"_s, u"5.00"_s}, {u"李静"_s, u"600.00"_s}});
    CHECK(store.checks().empty());
}
