#include "core/customers/merge.h"
#include "core/quotas/commands.h"
#include "tests/support/company.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

void putContact(Company &company, Copy &copy, const customers::CustomerId &customer, const QString &name)
{
    company.edit(copy, [&](Edit &e) -> Status {
        customers::Contact made;
        made.customer = customer;
        made.name = name;
        WEIWO_ASSIGN([[maybe_unused]] const auto id, customers::putContact(e, made));
        return {};
    });
}

} // namespace

TEST_CASE("Story 27: two answers to one conflict are an ordinary clash of the answer")
{
    Company company;
    company.setPhone(*company.h, PhoneA);
    company.setPhone(*company.x, PhoneB);
    company.settle();
    const auto answer = [&](Copy &copy, sync::Take take) {
        const sync::Conflict conflict = must(sync::conflicts(company.read(copy))).front();
        company.edit(copy, [&](Edit &e) { return sync::resolve(e, conflict, {.take = take}); });
    };
    answer(*company.x, sync::Take::Other);
    answer(*company.h, sync::Take::Kept);
    company.settle();
    company.requireEqual();
    // The region's answer has set the phone, headquarters' has not: nobody's value is gone.
    CHECK(company.phone(*company.h) == PhoneA);
    for (Copy *copy : {company.h, company.x, company.x1})
        CHECK(company.phone(*copy) == company.phone(*company.h));
}

TEST_CASE("Story 31: a team that goes to another region leaves the old one whole and comes to the new one whole")
{
    Company company;
    const org::NodeId team = company.unit(u"甲组"_s, org::Level::Team, company.east);
    const customers::CustomerId moved = company.add(company.root(), u"甲组客户"_s, team);
    putContact(company, company.root(), moved, u"赵六"_s);
    company.settle();
    company.requireEqual();
    CHECK(company.has(*company.x1, moved));
    CHECK_FALSE(company.has(*company.y, moved));
    company.edit(company.root(), [&](Edit &e) { return org::moveNode(e, team, company.south, company.clock.today()); });
    company.settle();
    company.requireEqual();
    CHECK_FALSE(company.has(*company.x, moved));
    CHECK_FALSE(company.has(*company.x1, moved));
    REQUIRE(company.has(*company.y, moved));
    CHECK(must(customers::details(company.read(*company.y), moved)).contacts.size() == 1);
}

TEST_CASE("Story 37: a record that the region took in and headquarters refuses leaves all, and its later edits join the refusal")
{
    Company company;
    const customers::CustomerId fresh = company.add(*company.x1, u"新店"_s, company.li);
    company.submit(*company.x1);
    CHECK(company.has(*company.x, fresh));
    company.edit(*company.h, [&](Edit &e) {
        return org::revokeRole(e, {company.li, company.east, Role::Seller, {}, {}}, QDate(2026, 1, 1));
    });
    company.set(*company.x1, fresh, &customers::Customer::phone, PhoneA);
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1}) {
        INFO(copy->name.toStdString());
        CHECK_FALSE(company.has(*copy, fresh));
        const auto open = must(sync::conflicts(company.read(*copy)));
        REQUIRE(open.size() == 1);
        CHECK(open.front().kind == sync::ConflictKind::Refused);
        CHECK(open.front().other.value.contains(u"新店"_s));
        CHECK(open.front().other.value.contains(PhoneA));
    }
}

TEST_CASE("Story 17: what is done to a customer that is merged meanwhile is not lost, and comes back when it is unmerged")
{
    Company company;
    const customers::CustomerId second = company.add(*company.x, u"明达商贸公司"_s, company.li);
    company.settle();
    company.edit(*company.h, [&](Edit &e) { return customers::merge(e, {company.mingda, {second}, {}}).map([](const auto &) {}); });
    putContact(company, *company.x1, second, u"孙七"_s);
    company.set(*company.x1, second, &customers::Customer::phone, PhoneA);
    company.settle();
    company.requireEqual();
    // Nothing is lost: it is with the customer that is kept, or in a conflict.
    const auto open = must(sync::conflicts(company.read(*company.h)));
    const auto details = must(customers::details(company.read(*company.h), company.mingda));
    const bool landed = !details.contacts.empty();
    const bool kept = std::any_of(open.begin(), open.end(), [](const sync::Conflict &conflict) { return conflict.other.value.contains(u"孙七"_s); });
    CHECK((landed || kept || company.has(*company.h, second)));
}

namespace {

/// A plan that all know, with a target of the east of 100 in its first month.
class Planned : public Company
{
public:
    Planned()
    {
        edit(*h, [&](Edit &e) -> Status {
            WEIWO_ASSIGN(plan, quotas::createPlan(e, {u"2026"_s, 2026, {}, false, {}}));
            return {};
        });
        target(*h, 100);
        settle();
    }
    void target(Copy &copy, qint64 amount)
    {
        edit(copy, [&](Edit &e) -> Status {
            WEIWO_ASSIGN([[maybe_unused]] const auto done, quotas::setCells(e, {plan, {}, {}}, {{east, {0, 0}, amount, false}}));
            return {};
        });
    }
    [[nodiscard]] std::optional<qint64> target(Copy &copy)
    {
        Reader &reader = read(copy);
        std::optional<qint64> found;
        must(records::eachLiving(reader.db(), reader.table(u"quota"_s), [&](Record &&record) {
            if (record.home == east.raw())
                found = optionalInteger(record.values[static_cast<size_t>(reader.table(u"quota"_s).indexOf(u"m01"_s))]);
            return true;
        }));
        return found;
    }

    quotas::PlanVersion plan;
};

} // namespace

TEST_CASE("Story 11: two who set the same target without knowing of each other: the later stands, the other is kept")
{
    Planned company;
    company.target(*company.h, 110);
    company.target(*company.h2, 120);
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.h2, company.x})
        CHECK(company.target(*copy) == 120);
    const auto open = must(sync::conflicts(company.read(*company.h2)));
    CHECK(std::any_of(open.begin(), open.end(), [](const sync::Conflict &conflict) { return conflict.other.value == u"110"_s; }));
}

TEST_CASE("Story 12: a cell that was locked meanwhile keeps its value, and what was typed is kept beside it")
{
    Planned company;
    company.edit(*company.h, [&](Edit &e) { return quotas::lockCells(e, {company.plan, {}, {}}, {{company.east, {0, 0}}}, true, u"已签约"_s).map([](int) {}); });
    company.target(*company.h2, 120);
    const sync::ImportReport report = company.submit(*company.h2);
    CHECK_FALSE(report.refused.empty());
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.h2, company.x})
        CHECK(company.target(*copy) == 100);
    const auto open = must(sync::conflicts(company.read(*company.h2)));
    REQUIRE_FALSE(open.empty());
    CHECK(std::any_of(open.begin(), open.end(), [](const sync::Conflict &conflict) { return conflict.other.value == u"120"_s && !conflict.reason.isEmpty(); }));
}

TEST_CASE("Story 13: what was typed into a version that was published meanwhile is refused and kept")
{
    Planned company;
    company.edit(*company.h, [&](Edit &e) { return quotas::publish(e, company.plan).map([](const auto &) {}); });
    company.target(*company.h2, 120);
    const sync::ImportReport report = company.submit(*company.h2);
    CHECK_FALSE(report.refused.empty());
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.h2, company.x})
        CHECK(company.target(*copy) == 100);
    const auto open = must(sync::conflicts(company.read(*company.h2)));
    CHECK(std::any_of(open.begin(), open.end(), [](const sync::Conflict &conflict) { return conflict.other.value == u"120"_s; }));
}
