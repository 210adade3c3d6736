#include "core/sales/lines.h"

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
