#include "core/customers/tiers/types.h"
#include "core/program/demo_care.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace weiwo;
using namespace weiwo::demo;

TEST_CASE("People are in touch with large customers more often than with small ones, on working days, while they look after them")
{
    const Scale scale = scaleOf({});
    const Roster roster = makeRoster(scale);
    CustomerMaker maker(scale, roster);
    std::vector<CustomerTraits> customers;
    for (qint64 i = 0; i < scale.customers; ++i)
        customers.push_back(maker.next().traits);
    const CareMaker care(scale, roster, customers);
    CHECK(care.touchesOf(Month(scale.to).plus(-5)).empty());
    std::vector<int> touches(customers.size(), 0);
    size_t all = 0;
    for (int back = 4; back >= 1; --back) {
        const Month month = Month(scale.to).plus(-back);
        const auto made = care.touchesOf(month);
        all += made.size();
        for (const DemoTouch &touch : made) {
            const CustomerTraits &traits = customers[static_cast<size_t>(touch.customer)];
            REQUIRE(Month(touch.day) == month);
            REQUIRE(touch.day < scale.to);
            REQUIRE(touch.day.dayOfWeek() <= 5);
            REQUIRE(touch.person == roster.holder(traits.seat, touch.day));
            REQUIRE(customers::activityKinds().find(touch.kind));
            REQUIRE_FALSE(touch.note.isEmpty());
            REQUIRE(month.index() >= traits.firstMonth);
            REQUIRE(month.index() <= traits.lastMonth);
            ++touches[static_cast<size_t>(touch.customer)];
        }
    }
    CHECK(all > 3'000);
    CHECK(all < 10'000);
    std::vector<size_t> order(customers.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return customers[a].weight > customers[b].weight; });
    int large = 0, small = 0;
    const size_t tenth = order.size() / 10;
    for (size_t i = 0; i < tenth; ++i) {
        large += touches[order[i]];
        small += touches[order[order.size() - 1 - i]];
    }
    CHECK(large > 2 * small);
}

TEST_CASE("Contacts come from the seed alone; some customers have none")
{
    int none = 0;
    for (qint64 i = 0; i < 1'000; ++i) {
        const auto contact = contactOf(7, i);
        const auto again = contactOf(7, i);
        REQUIRE(contact.has_value() == again.has_value());
        if (!contact) {
            ++none;
            continue;
        }
        CHECK(contact->name == again->name);
        CHECK(contact->name.size() >= 2);
        CHECK(contact->mobile.size() == 11);
        CHECK_FALSE(contact->post.isEmpty());
    }
    CHECK(none > 150);
    CHECK(none < 350);
}
