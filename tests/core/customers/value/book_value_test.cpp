#include "core/customers/value/book_value.h"
#include "core/workspace/jobs.h"
#include "tests/support/catch.h"
#include "tests/support/import_store.h"
#include "tests/support/simulated_buyers.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace Qt::StringLiterals;

namespace {

const QDate First(2024, 1, 1);
const QDate AsOf(2025, 6, 30);

/// Orders of @p customers people: each comes on a day of the first weeks, and again as chance has it.
QByteArray orders(int customers)
{
    test::SimulatedBuyers chance(5);
    QByteArray csv("订单号,日期,客户,金额\n");
    int number = 0;
    for (int customer = 0; customer < customers; ++customer) {
        QDate day = First.addDays(customer % 90);
        const double gap = 10 + 60 * chance.gamma(1.5);
        do {
            csv += u"N-%1,%2,客户%3,%4\n"_s.arg(QString::number(++number), day.toString(Qt::ISODate), QString::number(customer),
                                                QString::number(100 + chance.gamma(3) * 100, 'f', 2))
                       .toUtf8();
            day = day.addDays(1 + qint64(gap * chance.gamma(1)));
        } while (day <= AsOf.addDays(20) && chance.uniform() > 0.15);
    }
    return csv;
}

/// A store with the orders of so many customers.
struct Book : test::ImportStore
{
    explicit Book(int customers)
    {
        import(orders(customers), mapping(R"({"dataset": "sales.lines", "columns": [{"from": "订单号", "to": "order_no"},
            {"from": "日期", "to": "date"}, {"from": "客户", "to": "customer"}, {"from": "金额", "to": "amount"}]})"));
    }
    BookValue value(const LifetimeTerms &lifetime = {})
    {
        Reader r = reader();
        return test::must(bookValue(r, {.asOf = AsOf, .lifetime = lifetime}));
    }
};

class CancelledAt : public JobContext
{
public:
    explicit CancelledAt(qint64 step) : m_step(step) { }
    void progress(qint64 done, qint64 total) override
    {
        m_done = done;
        m_total = total;
    }
    bool cancelled() const override { return m_done >= m_step; }

    qint64 m_step;
    qint64 m_done = -1;
    qint64 m_total = 0;
};

} // namespace

TEST_CASE("The customers of a workspace are scored and valued from its own orders")
{
    Book book(300);
    const BookValue value = book.value();
    CHECK(value.asOf == AsOf);
    CHECK(value.customers.size() == 300);
    INFO(value.notes.join(u" / "_s).toStdString());
    REQUIRE(value.buying);
    REQUIRE(value.spending);
    CHECK(value.buying->converged);
    CHECK(value.buying->customers == 300);
    REQUIRE(value.map);
    qint64 counted = 0;
    Int128 amount;
    for (const auto &row : value.map->cells) {
        for (const auto &cell : row) {
            counted += cell.customers;
            amount += cell.amount;
        }
    }
    CHECK(counted == 300);
    Int128 sum;
    for (const CustomerValue &one : value.customers) {
        sum += Int128(one.amount.minor);
        REQUIRE(one.scores);
        REQUIRE(one.probabilityAlive);
        CHECK(*one.probabilityAlive >= 0);
        CHECK(*one.probabilityAlive <= 1);
        REQUIRE(one.expectedOrders);
        REQUIRE(one.orderValue);
        REQUIRE(one.expectedAmount);
        CHECK(one.lifetimeValue == one.expectedAmount);
        CHECK(one.silentDays >= 0);
    }
    CHECK(amount == sum);
    // What is ordered after the day does not count.
    Int128 ordered;
    for (const QByteArray &line : orders(300).split('\n').mid(1)) {
        const auto cells = line.split(',');
        if (cells.size() == 4 && QDate::fromString(QString::fromLatin1(cells[1]), Qt::ISODate) <= AsOf)
            ordered += Int128(moneyFromText(QString::fromLatin1(cells[3]), {})->minor);
    }
    CHECK(sum == ordered);
    CHECK(sum < Int128(book.total(u"sales.amount"_s)));
}

TEST_CASE("A discount and a margin make a future worth less")
{
    Book book(300);
    const BookValue plain = book.value();
    const BookValue less = book.value({.weeks = 52, .weeklyDiscount = 0.005, .margin = 0.5});
    for (size_t i = 0; i < plain.customers.size(); ++i) {
        const CustomerValue &one = less.customers[i];
        CHECK(one.expectedAmount == plain.customers[i].expectedAmount);
        CHECK(2 * one.lifetimeValue->minor <= one.expectedAmount->minor + 1);
    }
}

TEST_CASE("Too few customers are told in words, and have no value")
{
    Book book(30);
    const BookValue value = book.value();
    CHECK(value.customers.size() == 30);
    CHECK_FALSE(value.buying);
    CHECK_FALSE(value.spending);
    CHECK(value.map);
    CHECK(value.notes.size() == 2);
    CHECK(value.notes.first().contains(u"100"_s));
    for (const CustomerValue &one : value.customers) {
        CHECK(one.scores);
        CHECK_FALSE(one.probabilityAlive);
        CHECK_FALSE(one.lifetimeValue);
    }
    Reader r = book.reader();
    const BookValue before = test::must(bookValue(r, {.asOf = First.addDays(-1)}));
    CHECK(before.customers.empty());
    CHECK_FALSE(before.map);
    CHECK(before.notes.size() == 3);
}

TEST_CASE("Valuing customers says how far it is, and can be cancelled at each step")
{
    Book book(120);
    Reader r = book.reader();
    CancelledAt never(100);
    CHECK(bookValue(r, {.asOf = AsOf}, &never));
    CHECK(never.m_done == never.m_total);
    for (qint64 step = 0; step <= never.m_total; ++step) {
        CancelledAt job(step);
        const auto value = bookValue(r, {.asOf = AsOf}, &job);
        REQUIRE_FALSE(value);
        CHECK(value.error().code == QString::fromLatin1(errc::Cancelled));
    }
}
