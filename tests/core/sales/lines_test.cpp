#include "core/sales/lines.h"

#include "core/base/id_source.h"
#include "tests/core/performance/team_store.h"

using namespace weiwo;
using namespace weiwo::sales;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

LineList ask(TeamStore &store, const std::vector<Filter> &where, int limit = 100, const DateRange &range = {QDate(2025, 1, 1), QDate(2027, 1, 1)})
{
    Reader reader = store.reader();
    return must(lines(reader, {.range = range, .where = where, .limit = limit}));
}

QStringList ordersOf(const LineList &list)
{
    QStringList orders;
    for (const LineRow &row : list.rows)
        orders << row.orderNo;
    return orders;
}

} // namespace

TEST_CASE("Lines come with names, the newest first, and all are counted")
{
    TeamStore store;
    const LineList all = ask(store, {}, 3);
    CHECK(all.lines == 8);
    CHECK(all.amount == 1120000);
    CHECK(ordersOf(all) == QStringList{u"S-8"_s, u"S-7"_s, u"S-6"_s});
    const LineRow &last = all.rows.front();
    CHECK(last.day == QDate(2026, 4, 2));
    CHECK(last.customer == u"中恒电器"_s);
    CHECK(last.person == u"赵强"_s);
    CHECK(last.product == u"电饭煲"_s);
    CHECK(last.unit == u"湖南省"_s);
    CHECK(last.quantity == 1000);
    CHECK(last.amount == 10000);
    CHECK_FALSE(last.customerId.isNull());
}

TEST_CASE("Lines are narrowed as figures are")
{
    TeamStore store;
    const Filter person{u"person"_s, Filter::Op::Equal, {u"林涛"_s}};
    CHECK(ordersOf(ask(store, {person})) == QStringList{u"S-4"_s, u"S-1"_s});
    const Filter unit{u"node"_s, Filter::Op::Equal, {store.hunan.text()}};
    CHECK(ask(store, {unit}).lines == 3);
    const Filter product{u"product"_s, Filter::Op::Equal, {u"水壶"_s}};
    CHECK(ordersOf(ask(store, {unit, product})) == QStringList{u"S-7"_s, u"S-3"_s});
    CHECK(ordersOf(ask(store, {unit, product}, 100, {QDate(2026, 1, 1), QDate(2026, 4, 1)})) == QStringList{u"S-7"_s});
    const Filter month{u"month"_s, Filter::Op::Equal, {u"2026-02"_s}};
    CHECK(ask(store, {month}).amount == 630000);
}

TEST_CASE("The lines of one customer are found by its id, and told in words")
{
    TeamStore store;
    const Id customer = ask(store, {{u"customer"_s, Filter::Op::Equal, {u"远方家电"_s}}}).rows.at(0).customerId;
    const LineList found = ask(store, {{u"customer"_s, Filter::Op::Equal, {customer.text()}}});
    CHECK(ordersOf(found) == QStringList{u"S-6"_s});
    REQUIRE(found.filters.size() == 1);
    CHECK(found.filters.front().endsWith(u"远方家电"_s));
    const LineList none = ask(store, {{u"customer"_s, Filter::Op::Equal, {store.top.text()}}});
    CHECK(none.lines == 0);
    CHECK(none.rows.empty());
}

TEST_CASE("A dimension that sales do not have is refused, and a filter reads back as text")
{
    TeamStore store;
    Reader reader = store.reader();
    const auto refused = lines(reader, {.range = {QDate(2025, 1, 1), QDate(2027, 1, 1)}, .where = {{u"weather"_s, Filter::Op::Equal, {u"rain"_s}}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
    for (const char16_t *text : {u"customer=a|b", u"customer.city~海", u"month>=2026-01", u"x!=1", u"x<1", u"x<=1", u"x>1"})
        CHECK(must(Filter::parse(QString::fromUtf16(text))).text() == QString::fromUtf16(text));
}

namespace {

const char ShareMapping[] = R"({"dataset": "sales.shares", "columns": [
    {"from": "order", "to": "order_no"}, {"from": "line", "to": "line_no"}, {"from": "person", "to": "person"},
    {"from": "share", "to": "share"}]})";

qint64 soldBy(TeamStore &store, const std::vector<Filter> &where, const DateRange &range)
{
    Reader reader = store.reader();
    metrics::Query query{.metrics = {u"sales.amount"_s}, .by = {}, .where = where, .period = Period{PeriodKind::Range, range, false}};
    return must(metrics::query(reader, query)).total.at(0).whole.value_or(0);
}

} // namespace

TEST_CASE("Under a person the own parts of shared orders are listed, whoever's they are")
{
    TeamStore store;
    store.import("order,person,share\nS-5,赵强,30%\nS-4,陈静,25%\nS-4,赵强,5%\n",
                 store.mapping(R"({"dataset": "sales.shares", "columns": [
                     {"from": "order", "to": "order_no"}, {"from": "person", "to": "person"}, {"from": "share", "to": "share"}]})"));
    const LineList zhao = ask(store, {{u"person"_s, Filter::Op::Equal, {store.zhao.text()}}});
    CHECK(ordersOf(zhao) == QStringList{u"S-8"_s, u"S-7"_s, u"S-5"_s, u"S-4"_s, u"S-3"_s});
    CHECK_FALSE(zhao.rows[0].share);
    CHECK(zhao.rows[2].share == 300000);
    CHECK(zhao.rows[2].person == u"陈静"_s);
    CHECK(zhao.rows[2].amount == 90000);
    CHECK(zhao.rows[2].quantity == 9000);
    CHECK(zhao.rows[3].share == 50000);
    CHECK(zhao.rows[3].amount == 12000);
    CHECK(zhao.amount == 10000 + 80000 + 90000 + 12000 + 100000);
    // Who gives a part away has what is left.
    const LineList chen = ask(store, {{u"person"_s, Filter::Op::Equal, {u"陈静"_s}}, {u"month"_s, Filter::Op::Equal, {u"2026-02"_s}}});
    CHECK(ordersOf(chen) == QStringList{u"S-5"_s, u"S-4"_s});
    CHECK(chen.rows[0].share == 700000);
    CHECK(chen.amount == 210000 + 60000);
    // Whoever passes together has all of it: no part.
    const LineList both = ask(store, {{u"person"_s, Filter::Op::Equal, {u"陈静"_s, u"赵强"_s}}, {u"month"_s, Filter::Op::Equal, {u"2026-02"_s}}});
    CHECK(ordersOf(both) == QStringList{u"S-5"_s, u"S-4"_s});
    CHECK_FALSE(both.rows[0].share);
    CHECK(both.rows[1].share == 300000);
    // By where it is earned, and without any person, a line is whole.
    CHECK(ask(store, {{u"node"_s, Filter::Op::Equal, {store.hunan.text()}}}).amount == 190000);
    const LineList all = ask(store, {});
    CHECK(all.amount == 1120000);
    CHECK(std::none_of(all.rows.begin(), all.rows.end(), [](const LineRow &row) { return row.share.has_value(); }));
}

TEST_CASE("The lines of a person come to the figure of that person, whatever is shared")
{
    const auto seed = GENERATE(range(1, 9));
    SeededIdSource random(static_cast<quint64>(seed));
    const auto dice = [&random](quint64 sides) { return random.random() % sides; };
    TeamStore store;
    const QStringList people{u"林涛"_s, u"陈静"_s, u"吴新"_s, u"赵强"_s};
    QString lines = u"order,line,date,customer,person,product,quantity,amount,cost\n"_s;
    QString shares = u"order,line,person,share\n"_s;
    for (int i = 0; i < 60; ++i) {
        const QDate day = QDate(2026, 1, 1).addDays(qint64(dice(90)));
        const qint64 amount = qint64(dice(200'000)) - 20'000;
        lines += u"R-%1,%2,%3,客户%4,%5,水壶,%6,%7,%8\n"_s.arg(i / 3).arg(i % 3 + 1).arg(day.toString(Qt::ISODate)).arg(dice(4))
                     .arg(dice(8) == 0 ? QString() : people[qsizetype(dice(4))]).arg(dice(9)).arg(double(amount) / 100, 0, 'f', 2)
                     .arg(dice(3) == 0 ? QString() : QString::number(dice(500)));
        if (dice(3) == 0)
            // Of an order or of one line; sometimes above 100 % in all.
            for (const QString &person : {people[qsizetype(dice(2))], people[qsizetype(2 + dice(2))]})
                shares += u"R-%1,%2,%3,%4\n"_s.arg(i / 3).arg(dice(2) == 0 ? QString::number(i % 3 + 1) : QString()).arg(person)
                              .arg(double(1 + dice(700)) / 1000);
    }
    store.import(lines.toUtf8(), store.mapping(R"({"dataset": "sales.lines", "columns": [
        {"from": "order", "to": "order_no"}, {"from": "line", "to": "line_no"}, {"from": "date", "to": "date"},
        {"from": "customer", "to": "customer"}, {"from": "person", "to": "person"}, {"from": "product", "to": "product"},
        {"from": "quantity", "to": "quantity"}, {"from": "amount", "to": "amount"}, {"from": "cost", "to": "cost"}]})"), u"r.csv"_s);
    store.import(shares.toUtf8(), store.mapping(ShareMapping), u"s.csv"_s);
    qint64 parts = 0;
    for (const DateRange &range : {DateRange{QDate(2026, 1, 1), QDate(2026, 5, 1)}, DateRange{QDate(2026, 1, 20), QDate(2026, 2, 11)}})
        for (const QString &person : people)
            for (const Filter &more : {Filter{u"month"_s, Filter::Op::NotEqual, {u"2030-01"_s}}, Filter{u"customer"_s, Filter::Op::Equal, {u"客户1"_s}},
                                       Filter{u"node"_s, Filter::Op::Equal, {store.jiangsu.text()}}}) {
                const std::vector<Filter> where{{u"person"_s, Filter::Op::Equal, {person}}, more};
                INFO(seed << ' ' << person.toStdString() << ' ' << more.text().toStdString());
                const LineList list = ask(store, where, 1000, range);
                CHECK(list.amount == soldBy(store, where, range));
                qint64 listed = 0;
                for (const LineRow &row : list.rows) {
                    listed += row.amount;
                    parts += row.share ? 1 : 0;
                }
                CHECK(listed == list.amount);
                CHECK(list.lines == qint64(list.rows.size()));
            }
    CHECK(parts > 0);
}
