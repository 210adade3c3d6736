#include "core/sync/devices.h"
#include "core/customers/merge.h"
#include "tests/support/company.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Result<sync::ImportReport> &result)
{
    return result ? QString() : result.error().code;
}

} // namespace

TEST_CASE("Story 18: two moves that would close a circle: the second is refused and kept")
{
    Company company;
    const org::NodeId a = company.unit(u"甲组"_s, org::Level::Team, company.east);
    const org::NodeId b = company.unit(u"乙组"_s, org::Level::Team, company.east);
    company.settle();
    const QDate day(2026, 5, 1);
    company.edit(*company.h, [&](Edit &e) { return org::moveNode(e, a, b, day); });
    company.edit(*company.h2, [&](Edit &e) { return org::moveNode(e, b, a, day); });
    const sync::ImportReport report = company.submit(*company.h2);
    REQUIRE(report.refused.size() == 1);
    CHECK_FALSE(report.refused.front().reason.isEmpty());
    company.settle();
    company.requireEqual();
    const auto open = must(sync::conflicts(company.read(*company.h2)));
    REQUIRE(open.size() == 1);
    CHECK(open.front().kind == sync::ConflictKind::Refused);
    CHECK(open.front().reason == report.refused.front().reason);
}

TEST_CASE("Story 19: what was done while the role was held counts by its date, what came after is refused and kept")
{
    Company company;
    const auto at = [&](const char *text) { company.clock.set(QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate)); };
    at("2026-05-30T09:00:00+08:00");
    company.setPhone(*company.x1, PhoneA);
    at("2026-06-02T09:00:00+08:00");
    company.set(*company.x1, company.mingda, &customers::Customer::city, u"苏州"_s);
    at("2026-06-10T09:00:00+08:00");
    company.edit(*company.h, [&](Edit &e) {
        return org::revokeRole(e, {company.li, company.east, Role::Seller, {}, {}}, QDate(2026, 6, 1));
    });
    company.receive(*company.x);
    at("2026-07-01T09:00:00+08:00");
    const sync::ImportReport report = company.submit(*company.x1);
    REQUIRE(report.refused.size() == 1);
    CHECK(report.refused.front().field == u"city"_s);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h) == PhoneA);
    CHECK(company.customer(*company.h, company.mingda).city.isEmpty());
    const auto open = must(sync::conflicts(company.read(*company.h)));
    REQUIRE(open.size() == 1);
    CHECK(open.front().other.value == u"\"苏州\""_s);
}

TEST_CASE("Story 20: nothing from a revoked device is taken in, whatever its dates say")
{
    Company company;
    company.edit(*company.x, [&](Edit &e) { return sync::revokeDevice(e, company.x1->device, u"丢失"_s); });
    company.clock.advance(-30LL * 24 * 3600 * 1000);
    company.setPhone(*company.x1, PhoneA);
    company.clock.advance(31LL * 24 * 3600 * 1000);
    const QString digest = company.digest(*company.x);
    CHECK(codeOf(company.tryImport(*company.x, company.submission(*company.x1))) == QLatin1StringView(errc::Untrusted));
    CHECK(company.digest(*company.x) == digest);
    CHECK_FALSE(sync::exportPackage(*company.x->workspace, {.path = company.folder.filePath(u"no"_s), .to = company.x1->device}).has_value());
}

TEST_CASE("Story 26: what the region took in and headquarters refuses comes back down to its author")
{
    Company company;
    company.setPhone(*company.x1, PhoneA);
    company.submit(*company.x1);
    CHECK(company.phone(*company.x) == PhoneA);
    // Until the region's people may not write there any more: by a role that ended before.
    company.edit(*company.h, [&](Edit &e) {
        return org::revokeRole(e, {company.li, company.east, Role::Seller, {}, {}}, QDate(2026, 1, 1));
    });
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1}) {
        CHECK(company.phone(*copy).isEmpty());
        const auto open = must(sync::conflicts(company.read(*copy)));
        REQUIRE(open.size() == 1);
        CHECK(open.front().other.value == u"\"021-1111\""_s);
    }
}

TEST_CASE("Story 28: an undo of what the upstream has replaced since is refused and names who did")
{
    Company company;
    const EditOutcome mine = company.set(*company.x1, company.mingda, &customers::Customer::phone, PhoneA);
    company.settle();
    company.setPhone(*company.h, PhoneB);
    company.settle();
    const QString digest = company.digest(*company.x1);
    company.x1->workspace->setPerson(company.x1->person);
    const auto undone = company.x1->workspace->undo(mine.entry);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == QLatin1StringView(errc::Stale));
    CAPTURE(undone.error().message.toStdString());
    CHECK(undone.error().message.contains(u"周总"_s));
    CHECK(company.digest(*company.x1) == digest);
}

TEST_CASE("Story 41: an undo takes back its own edit and never another's, whoever ranks higher")
{
    // The region's people outrank headquarters on a customer; a planner's colleague does not.
    const bool fromRegion = GENERATE(true, false);
    CAPTURE(fromRegion);
    Company company;
    Copy &copy = fromRegion ? *company.x : *company.h2;
    company.setPhone(*company.h, PhoneA);
    company.settle();
    company.setPhone(copy, PhoneB);
    company.setPhone(*company.h, PhoneC);
    copy.workspace->setPerson(copy.person);
    company.clock.advance(60'000);
    must(copy.workspace->undo());
    company.settle();
    company.requireEqual();
    for (Copy *each : {company.h, company.h2, company.x, company.x1}) {
        CHECK(company.phone(*each) == PhoneC);
        CHECK(company.open(*each).isEmpty());
    }
}

TEST_CASE("Stories 35 and 36: a value that lost has a conflict of its own; the next edit of its author goes on with it")
{
    Company company;
    company.setPhone(*company.h2, PhoneA);
    company.setPhone(*company.x, PhoneB);
    company.submit(*company.h2);
    company.submit(*company.x);   // outranks: B, and A in a conflict
    CHECK(company.open(*company.h) == QStringList{u"clash phone: \"021-2222\" / \"021-1111\""_s});
    company.setPhone(*company.h, u"021-4444"_s);
    company.setPhone(*company.x, PhoneC);
    company.settle();
    company.requireEqual();
    // The manager outranks headquarters: his third value stands, and what it beat is kept.
    CHECK(company.phone(*company.h) == PhoneC);
    CHECK(company.open(*company.h).size() == 2);
}

TEST_CASE("Story 38: an edit of a record that has left the copy between goes up as it stands")
{
    Company company;
    company.own(*company.h, company.mingda, company.south);
    company.receive(*company.x);
    CHECK_FALSE(company.has(*company.x, company.mingda));
    company.setPhone(*company.x1, PhoneA);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h) == PhoneA);
    CHECK(company.phone(*company.y) == PhoneA);
    CHECK_FALSE(company.has(*company.x1, company.mingda));
}

TEST_CASE("Story 15: two moves of one record: one home, the other never keeps it")
{
    Company company;
    const org::NodeId north = company.unit(u"华北"_s, org::Level::Region, company.top);
    company.settle();
    company.own(*company.h, company.mingda, company.south);
    company.own(*company.h2, company.mingda, north);
    company.settle();
    company.requireEqual();
    CHECK(company.customer(*company.h, company.mingda).owner == north);
    CHECK_FALSE(company.has(*company.x, company.mingda));
    CHECK_FALSE(company.has(*company.y, company.mingda));
    CHECK_FALSE(company.open(*company.h).isEmpty());
}

TEST_CASE("Story 16: a record that moved away and came back has the work of both")
{
    Company company;
    company.setPhone(*company.x1, PhoneA);
    company.own(*company.h, company.mingda, company.south);
    company.receive(*company.y);
    company.set(*company.y, company.mingda, &customers::Customer::city, u"广州"_s);
    company.submit(*company.y);
    company.own(*company.h, company.mingda, company.li);
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1}) {
        CHECK(company.phone(*copy) == PhoneA);
        CHECK(company.customer(*copy, company.mingda).city == u"广州"_s);
    }
    CHECK_FALSE(company.has(*company.y, company.mingda));
}

TEST_CASE("Story 10: the same tag twice is one row; deleted by one and made by another it lives")
{
    Company company;
    const auto tag = [&](Copy &copy, bool add) {
        company.edit(copy, [&](Edit &e) {
            return add ? customers::addTag(e, company.mingda, u"重点"_s) : customers::removeTag(e, company.mingda, u"重点"_s);
        });
    };
    tag(*company.x1, true);
    tag(*company.x2, true);
    company.settle();
    company.requireEqual();
    CHECK(must(customers::details(company.read(*company.h), company.mingda)).tags == QStringList{u"重点"_s});
    tag(*company.x1, false);
    tag(*company.x2, false);
    tag(*company.x2, true);
    company.settle();
    company.requireEqual();
    // Whether X1's deleting had seen what X2 made again cannot be told apart: all copies agree on one row or none.
    CHECK(must(customers::details(company.read(*company.h), company.mingda)).tags.size() <= 1);
}

TEST_CASE("What a device says in the name of somebody for whom it cannot speak is refused")
{
    Company company;
    // A manipulated program in the east writes in the name of headquarters.
    company.edit(*company.x, [&](Edit &e) { return org::grantRole(e, org::NodeId(company.x->person), Role::Headquarters, company.top); }, company.root().person);
    company.edit(*company.x, [&](Edit &e) -> Status {
        WEIWO_ASSIGN(customers::Customer customer, customers::customer(e, company.mingda));
        customer.phone = PhoneA;
        return customers::updateCustomer(e, customer);
    }, company.root().person);
    const sync::ImportReport report = company.submit(*company.x);
    REQUIRE(report.refused.size() == 2);
    CHECK(report.refused.front().reason.contains(u"周总"_s));
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h).isEmpty());
    for (const org::RoleGrant &grant : must(org::roles(company.read(*company.h), org::NodeId(company.x->person))))
        CHECK(grant.role == Role::Manager);
}

TEST_CASE("A manipulated program of a region cannot enrol a device for more than the region")
{
    Company company;
    const std::optional<sync::SyncDevice> own = must(sync::device(company.read(*company.x), company.x1->device));
    REQUIRE(own);
    Record record = must(company.read(*company.x).record(sync::deviceTable(), own->id));
    record.id = company.ids.next();
    record.values[static_cast<size_t>(sync::deviceTable().indexOf(u"scope"_s))] = Value();
    record.values[static_cast<size_t>(sync::deviceTable().indexOf(u"upstream"_s))] = company.h->device.bytes();
    const auto outcome = company.attempt(*company.x, [&](Edit &e) { return e.put(sync::deviceTable(), record); });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == QLatin1StringView(errc::Forbidden));
}

TEST_CASE("A manipulated program of a region cannot make its device another person's")
{
    Company company;
    Record record = must(company.read(*company.x).record(sync::deviceTable(), company.x1->device));
    record.values[static_cast<size_t>(sync::deviceTable().indexOf(u"person"_s))] = company.root().person.bytes();
    const auto outcome = company.attempt(*company.x, [&](Edit &e) { return e.put(sync::deviceTable(), record); });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == QLatin1StringView(errc::Forbidden));
}
