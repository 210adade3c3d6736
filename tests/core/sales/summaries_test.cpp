#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/storage/database.h"
#include "tests/core/sales/random_lines.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// All figures of a query, by the labels of their row; orders are left out.
std::map<QString, QStringList> figures(ImportStore &store, const QStringList &by, const QString &period, bool orders)
{
    Reader reader = store.reader();
    metrics::Query query;
    query.metrics = {u"sales.amount"_s, u"sales.units"_s, u"sales.lines"_s, u"sales.cost"_s, u"sales.gross_profit"_s, u"sales.list_amount"_s, u"sales.listed_amount"_s};
    // How many orders there are only the lines can tell: then all of it comes from them.
    if (orders)
        query.metrics << u"sales.orders"_s;
    query.by = by;
    query.period = must(reader.calendar().parse(period));
    std::map<QString, QStringList> all;
    for (const auto &row : must(metrics::query(reader, query)).rows) {
        QStringList texts;
        for (size_t i = 0; i < 7; ++i)
            texts << (row.figures[i].whole ? QString::number(*row.figures[i].whole) : u"-"_s);
        all[QStringList(row.labels.begin(), row.labels.end()).join(u'|')] = texts;
    }
    return all;
}

void checkAgainstLines(ImportStore &store)
{
    const QStringList groups[] = {{},
                                  {u"region"_s},
                                  {u"node"_s},
                                  {u"person"_s},
                                  {u"product"_s},
                                  {u"region"_s, u"product.line"_s},
                                  {u"person"_s, u"product"_s},
                                  {u"month"_s},
                                  {u"day"_s},
                                  {u"quarter"_s, u"person"_s},
                                  {u"month"_s, u"product.line"_s}};
    for (const QStringList &by : groups)
        for (const QString &period : {u"2025"_s, u"2025-02"_s, u"2024-11-13..2025-05-20"_s, u"2025-03-04..2025-03-09"_s}) {
            INFO(by.join(u',').toStdString() << " in " << period.toStdString());
            CHECK(figures(store, by, period, false) == figures(store, by, period, true));
        }
}

/// The whole of what passes a filter is the sum of the groups that pass it, whatever a filter spares to read.
void checkFilters(ImportStore &store)
{
    Reader reader = store.reader();
    const auto ask = [&](const QStringList &by, const std::vector<Filter> &where, bool orders) {
        metrics::Query query;
        query.metrics = {u"sales.amount"_s, u"sales.lines"_s};
        if (orders)
            query.metrics << u"sales.orders"_s;
        query.by = by;
        query.where = where;
        query.period = must(reader.calendar().parse(u"2024-11-13..2025-05-20"_s));
        return must(metrics::query(reader, query));
    };
    for (const QString &field : {u"region"_s, u"team"_s, u"person"_s, u"customer"_s, u"product"_s})
        for (const auto op : {Filter::Op::Equal, Filter::Op::NotEqual, Filter::Op::Contains})
            for (const QString &value : {u"华东"_s, u"一队"_s, u"张伟"_s, u"甲"_s, u"轴承"_s, u"没有"_s})
                for (const bool orders : {false, true}) {
                    const Filter filter{field, op, {value}};
                    INFO(filter.text().toStdString() << (orders ? " from lines" : ""));
                    qint64 amount = 0;
                    qint64 lines = 0;
                    for (const auto &row : ask({field}, {}, orders).rows)
                        if (filter.accepts(row.labels[0])) {
                            amount += row.figures[0].whole.value_or(0);
                            lines += row.figures[1].whole.value_or(0);
                        }
                    const auto total = ask({}, {filter}, orders).total;
                    CHECK(total[0].whole.value_or(0) == amount);
                    CHECK(total[1].whole.value_or(0) == lines);
                }
    // Of a node and all but it: together the whole.
    const auto whole = ask({}, {}, false).total;
    for (const QString &value : {u"华东"_s, u"张伟"_s, u"没有"_s})
        for (const bool orders : {false, true}) {
            INFO("node " << value.toStdString());
            const auto in = ask({}, {{u"node"_s, Filter::Op::Equal, {value}}}, orders).total;
            const auto out = ask({}, {{u"node"_s, Filter::Op::NotEqual, {value}}}, orders).total;
            CHECK(in[0].whole.value_or(0) + out[0].whole.value_or(0) == whole[0].whole.value_or(0));
            CHECK(in[1].whole.value_or(0) + out[1].whole.value_or(0) == whole[1].whole.value_or(0));
        }
}

} // namespace

TEST_CASE("Figures read from sums are those of the lines, after any imports, replacements and undos")
{
    for (const quint64 seed : {1, 2, 3}) {
        ImportStore store;
        Dice dice(seed);
        RandomImports imports(store, dice);
        for (int step = 0; step < 30; ++step) {
            INFO("seed " << seed << ", step " << step);
            imports.step();
            const Findings findings = store.checks();
            for (const Finding &finding : findings)
                UNSCOPED_INFO(finding.message.toStdString());
            REQUIRE(findings.empty());
        }
        checkAgainstLines(store);
        checkFilters(store);
    }
}

TEST_CASE("A unit that moves inside a month is counted where it stood")
{
    ImportStore store;
    must(store.workspace->edit({u"org.add"_s, {}}, [&](Edit &edit) -> Status {
        WEIWO_ASSIGN(const org::Node top, org::headquarters(edit));
        std::optional<org::NodeId> south;
        for (const QString &name : {u"华东"_s, u"华南"_s}) {
            org::Node region;
            region.name = name;
            region.level = org::Level::Region;
            WEIWO_ASSIGN(south, org::addNode(edit, region, top.id, {}));
        }
        org::Node team;
        team.name = u"一队"_s;
        team.level = org::Level::Team;
        WEIWO_ASSIGN([[maybe_unused]] const org::NodeId made, org::addNode(edit, team, south, {}));
        return {};
    }));
    store.import(QByteArray(LinesHead) + "A,1,2025-03-02,甲,一队,,轴承,传动,1,100,,,\nA,2,2025-03-20,甲,一队,,轴承,传动,1,10,,,\n"
                                    "A,3,2025-05-20,甲,一队,,轴承,传动,1,1,,,\n",
                 store.mapping(LinesMapping));
    store.import(QByteArray(LinesHead) + "B,1,2025-03-02,甲,华东,,轴承,传动,1,1000,,,\n", store.mapping(LinesMapping), u"b.csv"_s);
    const auto move = [&](const QDate &from) {
        must(store.workspace->edit({u"org.move"_s, {}}, [&](Edit &edit) -> Status {
            WEIWO_ASSIGN(const org::Node team, org::findNode(edit, u"一队"_s));
            WEIWO_ASSIGN(const org::Node east, org::findNode(edit, u"华东"_s));
            return org::moveNode(edit, team.id, east.id, from);
        }));
    };
    move(QDate(2025, 3, 10));
    CHECK(figures(store, {u"region"_s}, u"2025"_s, false)[u"华东"_s].value(0) == u"101100"_s);
    CHECK(figures(store, {u"region"_s}, u"2025"_s, false)[u"华南"_s].value(0) == u"10000"_s);
    checkAgainstLines(store);
    move(QDate(2025, 5, 1));
    checkAgainstLines(store);
    checkFilters(store);
}

TEST_CASE("A sum that is not that of its lines is found")
{
    ImportStore store;
    store.import(QByteArray(LinesHead) + "A,1,2025-03-02,甲,华东,张伟,轴承,传动,1,100,,,\n", store.mapping(LinesMapping));
    REQUIRE(store.checks().empty());
    for (const QString &damage : {u"UPDATE line_month SET amount = amount + 1"_s, u"DELETE FROM line_day"_s, u"UPDATE line_date SET cost = 1"_s,
                                  u"INSERT INTO line_product VALUES(24300, 1, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0)"_s,
                                  u"UPDATE line_product SET plain = plain + 1"_s,
                                  u"UPDATE line_pack SET amounts = x'01'"_s, u"DELETE FROM line_pack"_s, u"UPDATE line_pack SET unit = unit + 1"_s,
                                  u"UPDATE line_pack SET lines = 2"_s, u"UPDATE line_pack SET days = costs"_s, u"UPDATE line_pack SET members = x'02FF'"_s,
                                  u"INSERT INTO line_pack SELECT 77, unit, month, 77, lines, members, persons, customers, amounts, quantities,"
                                  " costs, products, days, discounts, numbers, orders FROM line_pack"_s}) {
        Reader reader = store.reader();
        REQUIRE(reader.db().run(u"SAVEPOINT damage"_s));
        REQUIRE(reader.db().run(damage));
        bool found = false;
        for (const StoreCheck &check : store.registry->checks)
            if (check.key == u"sales.sums"_s)
                found = must(check.run(reader)).size() == 1;
        CHECK(found);
        REQUIRE(reader.db().run(u"ROLLBACK TO damage"_s));
        REQUIRE(reader.db().run(u"RELEASE damage"_s));
    }
}

TEST_CASE("Sums that would pass 64 bits with what is there are refused, be it an import or an undo")
{
    ImportStore store;
    const auto bring = [&store](const QByteArray &amount, const QString &file) {
        store.clock.advance(1000);
        return exchange::importFile(*store.workspace,
                                    store.request("date,amount\n2025-03-04," + amount + "\n",
                                                  store.mapping(R"({"dataset": "sales.lines", "columns": [{"from": "date", "to": "date"},
                                                                    {"from": "amount", "to": "amount"}]})"),
                                                  file));
    };
    const QByteArray much("60000000000000000.00");   // 6·10¹⁸ fen; 64 bits hold up to 9.2·10¹⁸
    const QByteArray other("55000000000000000.00");
    must(bring(much, u"a.csv"_s));
    const QString before = store.digest();
    const auto refused = bring(other, u"b.csv"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
    CHECK(refused.error().message.contains(u"more than the program can hold"_s));
    CHECK(store.digest() == before);
    CHECK(store.checks().empty());

    const auto less = must(bring('-' + much, u"c.csv"_s));
    must(bring(other, u"b.csv"_s));
    const QString after = store.digest();
    const auto undone = store.workspace->undo(less.entry);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == QLatin1StringView(errc::BadInput));
    CHECK(store.digest() == after);
    CHECK(store.total(u"sales.amount"_s) == 5'500'000'000'000'000'000);
    CHECK(store.checks().empty());
}
