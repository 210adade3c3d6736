#include "core/customers/tiers/value_list.h"

#include "tests/core/customers/tiers/tier_store.h"
#include "tests/support/simulated_buyers.h"

using namespace weiwo;
using namespace weiwo::test;

namespace {

const QDate first(2024, 1, 1);
const QDate day(2025, 6, 30);

/// So many customers who order as chance has it, with tiers.
class Valued : public TierStore
{
public:
    explicit Valued(int customers)
    {
        SimulatedBuyers chance(5);
        std::vector<Order> orders;
        for (int customer = 0; customer < customers; ++customer) {
            QDate on = first.addDays(customer % 90);
            const double gap = 10 + 60 * chance.gamma(1.5);
            do {
                orders.push_back({u"客户%1"_s.arg(customer), on, QString::number(100 + chance.gamma(3) * 100, 'f', 2)});
                on = on.addDays(1 + qint64(gap * chance.gamma(1)));
            } while (on <= day && chance.uniform() > 0.15);
        }
        if (!orders.empty())
            order(orders);
        save();
        apply(day);
    }
    ValueList list(const ValueRequest &request)
    {
        Reader r = reader();
        return must(valueList(r, request));
    }
    BookValue book(int weeks)
    {
        Reader r = reader();
        return must(bookValue(r, {.asOf = day, .lifetime = {.weeks = weeks}}));
    }
};

} // namespace

TEST_CASE("The list has the largest expected amounts, with names, tiers and sums of all")
{
    Valued store(300);
    const BookValue book = store.book(26);
    REQUIRE(book.buying);
    REQUIRE(book.spending);
    const ValueList list = store.list({.scheme = store.scheme, .day = day, .weeks = 26, .limit = 40});
    CHECK(list.all == 300);
    CHECK(list.weeks == 26);
    REQUIRE(list.customers.size() == 40);
    std::vector<qint64> amounts;
    double active = 0;
    double orders = 0;
    qint64 sum = 0;
    for (const CustomerValue &one : book.customers) {
        amounts.push_back(one.expectedAmount->minor);
        active += *one.probabilityAlive;
        orders += *one.expectedOrders;
        sum += one.expectedAmount->minor;
    }
    std::sort(amounts.rbegin(), amounts.rend());
    Reader reader = store.reader();
    const auto tiers = must(tierMap(reader, store.scheme, day));
    for (size_t i = 0; i < list.customers.size(); ++i) {
        const ValuedCustomer &one = list.customers[i];
        CHECK(one.value.expectedAmount->minor == amounts[i]);
        CHECK(one.name.startsWith(u"客户"_s));
        CHECK(one.tier == tiers->placeOf(one.value.customer));
        CHECK(one.tier);
        // Five years discounted are more than half a year, and less than five years undiscounted.
        CHECK(one.value.lifetimeValue->minor > one.value.expectedAmount->minor);
    }
    CHECK(*list.active == Approx(active));
    CHECK(*list.expectedOrders == Approx(orders));
    CHECK(list.expectedAmount->minor == sum);
    CHECK(list.orderValue);
    CHECK(list.model.size() == 4);
    CHECK(list.model.front().contains(u"300"_s));
}

TEST_CASE("A lifetime value is that of all customers by the same terms")
{
    Valued store(300);
    const LifetimeTerms terms{.weeks = 60, .weeklyDiscount = 0.004, .margin = 0.5};
    const ValueList list = store.list({.scheme = store.scheme, .day = day, .weeks = 13, .limit = 25, .lifetime = terms});
    Reader reader = store.reader();
    const BookValue whole = must(bookValue(reader, {.asOf = day, .lifetime = terms}));
    REQUIRE(list.customers.size() == 25);
    for (const ValuedCustomer &one : list.customers) {
        const auto same = std::find_if(whole.customers.begin(), whole.customers.end(), [&](const CustomerValue &other) { return other.customer == one.value.customer; });
        REQUIRE(same != whole.customers.end());
        CHECK(one.value.lifetimeValue == same->lifetimeValue);
    }
    CHECK(usualLifetime().weeks == 260);
    CHECK(usualLifetime().weeklyDiscount == Approx(weeklyDiscountOf(0.1)));
}

TEST_CASE("With too few customers the list says why, and goes by what was ordered")
{
    Valued store(30);
    const ValueList list = store.list({.scheme = store.scheme, .day = day, .limit = 0});
    REQUIRE(list.customers.size() == 30);
    CHECK(list.notes.size() == 2);
    CHECK(list.model.isEmpty());
    CHECK_FALSE(list.active);
    CHECK_FALSE(list.expectedAmount);
    CHECK_FALSE(list.orderValue);
    for (size_t i = 0; i < list.customers.size(); ++i) {
        CHECK_FALSE(list.customers[i].value.probabilityAlive);
        CHECK_FALSE(list.customers[i].value.lifetimeValue);
        if (i > 0)
            CHECK(list.customers[i - 1].value.amount.minor >= list.customers[i].value.amount.minor);
    }
    const ValueList before = store.list({.scheme = store.scheme, .day = first.addDays(-1)});
    CHECK(before.customers.empty());
    CHECK(before.all == 0);
}
