#include "core/sync/contested.h"
#include "tests/support/copies.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Two managers of one region, each with a copy, and a customer that both may change.
class Region : public Copies
{
public:
    Region()
    {
        const org::NodeId east = unit(u"华东"_s, org::Level::Region, top);
        const org::NodeId chen = person(u"陈东"_s, Role::Manager, east);
        const org::NodeId li = person(u"李静"_s, Role::Manager, east);
        customers::Customer made;
        made.name = u"明达商贸"_s;
        made.owner = li;
        edit(root(), [&](Edit &e) -> Status {
            WEIWO_ASSIGN(mingda, customers::addCustomer(e, made));
            return {};
        });
        x = &enrol(u"X"_s, root(), chen, east);
        y = &enrol(u"Y"_s, root(), li, east);
    }
    void setPhone(Copy &copy, const QString &phone)
    {
        edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(customers::Customer customer, customers::customer(e, mingda));
            customer.phone = phone;
            return customers::updateCustomer(e, customer);
        });
    }
    [[nodiscard]] std::vector<sync::ContestedValue> contested(Copy &copy) { return must(sync::contestedValues(read(copy))); }

    customers::CustomerId mingda;
    Copy *x = nullptr;
    Copy *y = nullptr;
};

} // namespace

TEST_CASE("What waits and is not shown is named with its value, what shows meanwhile, and when it was edited")
{
    Region region;
    region.setPhone(*region.x, u"021-1111"_s);
    const QDateTime edited = region.clock.now();
    region.setPhone(*region.y, u"021-2222"_s);
    CHECK(region.contested(*region.x).empty());
    (void)region.submit(*region.y);
    (void)region.receive(*region.x);
    const auto values = region.contested(*region.x);
    REQUIRE(values.size() == 1);
    CHECK(values[0].table == u"customer"_s);
    CHECK(values[0].row == region.mingda.raw());
    CHECK(values[0].field == u"phone"_s);
    CHECK(textOf(values[0].own) == u"021-1111"_s);
    CHECK(textOf(values[0].shown) == u"021-2222"_s);
    CHECK(values[0].fields.empty());
    CHECK_FALSE(values[0].reason.isEmpty());
    CHECK(qAbs(values[0].at.msecsTo(edited)) < 1000);
    // Decided, it is contested no more.
    (void)region.submit(*region.x);
    (void)region.receive(*region.x);
    CHECK(region.contested(*region.x).empty());
}

TEST_CASE("An edit of a record that is gone above is contested as a whole, with what it gave")
{
    Region region;
    region.setPhone(*region.x, u"021-1111"_s);
    region.edit(region.root(), [&](Edit &e) { return customers::removeCustomer(e, region.mingda); });
    (void)region.receive(*region.x);
    const auto values = region.contested(*region.x);
    REQUIRE(values.size() == 1);
    CHECK(values[0].field.isEmpty());
    CHECK(isNull(values[0].shown));
    REQUIRE(values[0].fields.size() == 1);
    CHECK(values[0].fields[0].first == u"phone"_s);
    CHECK(textOf(values[0].fields[0].second) == u"021-1111"_s);
}
