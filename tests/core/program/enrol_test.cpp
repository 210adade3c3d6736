#include "core/program/enrol.h"
#include "core/sync/contribute.h"
#include "core/sync/devices.h"
#include "core/sync/package.h"
#include "tests/core/org/org_store.h"

using namespace weiwo;
using namespace Qt::StringLiterals;
using org::Level;
using test::must;

namespace {

class EnrolStore : public test::OrgStore
{
public:
    EnrolStore()
    {
        sync::contribute(box.registry);
        east = add(node(u"华东"_s, Level::Region, u"E"_s), top);
        team = add(node(u"一组"_s, Level::Team, u"T"_s), east);
        person = add(node(u"李静"_s, Level::Person, u"P1"_s), team);
        asked = {.request = {box.ids.next(), u"笔记本"_s, QByteArray(32, 'a'), QByteArray(32, 'b')}, .person = person};
    }

    QString enrol(const Enrolment &enrolment)
    {
        return refusal([&](Edit &e) { return enrolDevice(e, enrolment); });
    }
    /// "role@node name" of what the person holds, in any order.
    [[nodiscard]] QStringList roles() const
    {
        Reader r = reader();
        QStringList list;
        for (const org::RoleGrant &grant : must(org::roles(r, person)))
            list << org::roleKey(grant.role) + u'@' + must(org::node(r, grant.node)).name;
        list.sort();
        return list;
    }
    /// Name of the node that the device's copy is limited to; "*" for none, "-" for no device.
    [[nodiscard]] QString scope() const
    {
        Reader r = reader();
        const auto device = must(sync::device(r, asked.request.id));
        if (!device)
            return u"-"_s;
        return device->scope ? must(org::node(r, org::NodeId(*device->scope))).name : u"*"_s;
    }

    org::NodeId east;
    org::NodeId team;
    org::NodeId person;
    Enrolment asked;
};

const QString BadInput = QString::fromLatin1(errc::BadInput);
const QString Forbidden = QString::fromLatin1(errc::Forbidden);
const QString Untrusted = QString::fromLatin1(errc::Untrusted);

} // namespace

TEST_CASE("Role and scope of an enrolment: what is said, else those of the person")
{
    struct Case
    {
        const char *what;
        std::optional<Role> role;
        QString node;
        QStringList roles;
        QString scope;
    };
    const Case table[] = {
        {"nothing said, no role", {}, {}, {}, u"李静"_s},
        {"a unit", {}, u"T"_s, {}, u"一组"_s},
        {"headquarters' node", {}, u"HQ"_s, {}, u"*"_s},
        {"seller", Role::Seller, {}, {u"seller@李静"_s}, u"李静"_s},
        {"seller of a unit", Role::Seller, u"E"_s, {u"seller@华东"_s}, u"华东"_s},
        {"manager, where he stands", Role::Manager, {}, {u"manager@一组"_s}, u"一组"_s},
        {"manager of a unit", Role::Manager, u"E"_s, {u"manager@华东"_s}, u"华东"_s},
        {"reviewer", Role::Reviewer, {}, {u"reviewer@一组"_s}, u"一组"_s},
        {"headquarters", Role::Headquarters, {}, {u"headquarters@总部"_s}, u"*"_s},
        {"administrator", Role::Admin, {}, {u"admin@总部"_s}, u"*"_s},
        {"headquarters, with a region only", Role::Headquarters, u"E"_s, {u"headquarters@华东"_s}, u"华东"_s},
    };
    EnrolStore store;
    for (const Case &each : table) {
        INFO(each.what);
        Enrolment enrolment = store.asked;
        enrolment.role = each.role;
        if (!each.node.isEmpty()) {
            Reader reader = store.reader();
            enrolment.node = must(org::findNode(reader, each.node)).id;
        }
        REQUIRE(store.enrol(enrolment).isEmpty());
        CHECK(store.roles() == each.roles);
        CHECK(store.scope() == each.scope);
        // Role and device are one entry.
        must(store.workspace->undo());
        CHECK(store.roles().isEmpty());
        CHECK(store.scope() == u"-"_s);
    }
}

TEST_CASE("A role that is held already is not given again")
{
    EnrolStore store;
    store.edit([&](Edit &e) { return org::grantRole(e, store.person, Role::Manager, store.east, QDate(2025, 1, 1)); });
    Enrolment enrolment = store.asked;
    enrolment.role = Role::Manager;
    REQUIRE(store.enrol(enrolment).isEmpty());
    CHECK(store.roles() == QStringList{u"manager@华东"_s});
    CHECK(store.scope() == u"华东"_s);
    // One that has ended is.
    store.edit([&](Edit &e) {
        return org::revokeRole(e, {store.person, store.east, Role::Manager, QDate(2025, 1, 1), {}}, QDate(2026, 1, 1));
    });
    REQUIRE(store.enrol(enrolment).isEmpty());
    CHECK(store.roles() == QStringList{u"manager@一组"_s, u"manager@华东"_s});
    CHECK(store.scope() == u"一组"_s);
}

TEST_CASE("Another fingerprint than the one read out: nothing changes")
{
    EnrolStore store;
    Enrolment enrolment = store.asked;
    enrolment.role = Role::Manager;
    for (const QString &wrong : {u""_s, u"00000-00000-00000-00000"_s}) {
        enrolment.fingerprint = wrong;
        CHECK(store.enrol(enrolment) == Untrusted);
    }
    CHECK(store.scope() == u"-"_s);
    CHECK(store.roles().isEmpty());
    enrolment.fingerprint = store.asked.request.fingerprint();
    CHECK(store.enrol(enrolment).isEmpty());
    CHECK(store.scope() == u"一组"_s);
}

TEST_CASE("A device belongs to a person who works here")
{
    EnrolStore store;
    Enrolment enrolment = store.asked;
    enrolment.person = store.east;
    CHECK(store.enrol(enrolment) == BadInput);
    enrolment.person = org::NodeId(store.box.ids.next());
    CHECK(store.enrol(enrolment) == QLatin1StringView(errc::NotFound));
    org::Node gone = test::OrgStore::node(u"前任"_s, Level::Person, u"P9"_s);
    gone.left = QDate(2026, 4, 1);
    enrolment.person = store.add(gone, store.team);
    CHECK(store.enrol(enrolment) == BadInput);
    gone.code = u"P8"_s;
    gone.left = QDate(2026, 4, 2);
    enrolment.person = store.add(gone, store.team);
    CHECK(store.enrol(enrolment).isEmpty());
}

TEST_CASE("A manager enrols below the own unit, and gives no roles")
{
    EnrolStore store;
    const auto boss = store.add(test::OrgStore::node(u"王强"_s, Level::Person, u"P2"_s), store.team);
    const auto west = store.add(test::OrgStore::node(u"西北"_s, Level::Region, u"W"_s), store.top);
    store.edit([&](Edit &e) { return org::grantRole(e, boss, Role::Manager, store.team); });
    store.workspace->setPerson(boss.raw());
    Enrolment enrolment = store.asked;
    for (const org::NodeId &elsewhere : {west, store.east, store.top}) {
        enrolment.node = elsewhere;
        CHECK(store.enrol(enrolment) == Forbidden);
    }
    enrolment.node = store.team;
    enrolment.role = Role::Headquarters;
    CHECK(store.enrol(enrolment) == Forbidden);
    CHECK(store.roles().isEmpty());
    CHECK(store.scope() == u"-"_s);
    enrolment.role.reset();
    CHECK(store.enrol(enrolment).isEmpty());
    CHECK(store.scope() == u"一组"_s);
    store.workspace->setPerson(store.person.raw());
    enrolment.node.reset();
    CHECK(store.enrol(enrolment) == Forbidden);
    CHECK(store.scope() == u"一组"_s);
}
