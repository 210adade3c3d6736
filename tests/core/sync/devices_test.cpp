#include "core/sync/contribute.h"
#include "core/sync/devices.h"
#include "core/sync/package.h"
#include "core/workspace/device.h"
#include "tests/core/org/org_store.h"

using namespace weiwo;
using namespace weiwo::sync;
using namespace Qt::StringLiterals;
using org::Level;
using test::must;

namespace {

/// Two regions with a manager each, and devices that ask.
class DeviceStore : public test::OrgStore
{
public:
    DeviceStore()
    {
        sync::contribute(box.registry);
        east = add(node(u"华东"_s, Level::Region, u"E"_s), top);
        west = add(node(u"西北"_s, Level::Region, u"W"_s), top);
        manager = add(node(u"李静"_s, Level::Person, u"P1"_s), east);
        seller = add(node(u"王芳"_s, Level::Person, u"P2"_s), east);
        other = add(node(u"赵敏"_s, Level::Person, u"P3"_s), west);
        edit([this](Edit &e) -> Status {
            WEIWO_TRY(org::grantRole(e, manager, Role::Manager, east));
            return org::grantRole(e, other, Role::Manager, west);
        });
    }

    /// A request of a device with keys that nobody has.
    [[nodiscard]] static DeviceRequest request(const QString &name, char key)
    {
        SeededIdSource ids{quint64(key)};
        return {ids.next(), name, QByteArray(KeySize, key), QByteArray(KeySize, char(key + 1))};
    }
    QString enrol(const DeviceRequest &asks, const org::NodeId &person, const std::optional<Id> &scope)
    {
        return refusal([&](Edit &e) { return enrolDevice(e, asks, person.raw(), scope); });
    }
    [[nodiscard]] std::optional<SyncDevice> stored(const Id &id) const
    {
        Reader r = reader();
        return must(sync::device(r, id));
    }
    [[nodiscard]] Id ownDevice() const { return workspace->device().id(); }
    void as(const org::NodeId &person) { workspace->setPerson(person.raw()); }
    void sql(const QString &statement, const Database::Bindings &bindings)
    {
        Reader r = reader();
        must(r.db().run(statement, bindings));
    }
    void submitTo(const DeviceRequest &above, const std::optional<Id> &scope)
    {
        sql(u"INSERT INTO upstream(one, device, sign_key, box_key, epoch, version, scope) VALUES(1, ?, ?, ?, 1, 1, ?)"_s,
            {toValue(above.id), above.signKey, above.boxKey, toValue(scope)});
    }

    org::NodeId east;
    org::NodeId west;
    org::NodeId manager;
    org::NodeId seller;
    org::NodeId other;
    DeviceRequest laptop = request(u"笔记本"_s, 'a');
};

const QString BadInput = QString::fromLatin1(errc::BadInput);
const QString Forbidden = QString::fromLatin1(errc::Forbidden);
const QString Untrusted = QString::fromLatin1(errc::Untrusted);
const QString NotFound = QString::fromLatin1(errc::NotFound);

} // namespace

TEST_CASE("An enrolled device is known with its person, its keys and what it may have")
{
    DeviceStore store;
    const QString digest = store.digest();
    REQUIRE(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
    const SyncDevice expected{.id = store.laptop.id, .name = u"笔记本"_s, .person = store.manager.raw(),
                              .signKey = store.laptop.signKey, .boxKey = store.laptop.boxKey, .scope = store.east.raw(),
                              .upstream = store.ownDevice(), .revoked = false, .note = {}};
    CHECK(store.stored(store.laptop.id) == expected);
    Reader reader = store.reader();
    CHECK(must(devices(reader)) == std::vector{expected});
    // It belongs where its copy is limited to, and is no part of what copies compare.
    CHECK(must(reader.record(deviceTable(), store.laptop.id)).home == store.east.raw());
    CHECK(store.digest() == digest);
    CHECK(store.findings().isEmpty());

    must(store.workspace->undo());
    CHECK_FALSE(store.stored(store.laptop.id));
    must(store.workspace->redo());
    CHECK(store.stored(store.laptop.id) == expected);
}

TEST_CASE("Revoked stays revoked until the device is enrolled again")
{
    DeviceStore store;
    REQUIRE(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
    const auto enrolled = store.stored(store.laptop.id);
    const auto revoke = [&](const QString &note) {
        return must(store.attempt([&](Edit &e) { return revokeDevice(e, store.laptop.id, note); })).changes;
    };
    CHECK(revoke(u" 丢了 "_s) == 1);
    CHECK(store.stored(store.laptop.id)->revoked);
    CHECK(store.stored(store.laptop.id)->note == u"丢了"_s);
    CHECK(store.stored(store.laptop.id)->signKey == store.laptop.signKey);
    CHECK(revoke(u"丢了"_s) == 0);
    must(store.workspace->undo());
    CHECK(store.stored(store.laptop.id) == enrolled);
    must(store.workspace->redo());

    // Another person, another unit, another name: the row says what was said last.
    DeviceRequest renamed = store.laptop;
    renamed.name = u"新笔记本"_s;
    REQUIRE(store.enrol(renamed, store.other, store.west.raw()).isEmpty());
    const auto again = store.stored(store.laptop.id);
    REQUIRE(again);
    CHECK_FALSE(again->revoked);
    CHECK(again->note.isEmpty());
    CHECK(again->name == u"新笔记本"_s);
    CHECK(again->person == store.other.raw());
    CHECK(again->scope == store.west.raw());
    const auto same = must(store.attempt([&](Edit &e) { return enrolDevice(e, renamed, store.other.raw(), store.west.raw()); }));
    CHECK_FALSE(same.entry);

    CHECK(store.refusal([&](Edit &e) { return revokeDevice(e, store.ownDevice(), {}); }) == BadInput);
    CHECK(store.refusal([&](Edit &e) { return revokeDevice(e, store.east.raw(), {}); }) == NotFound);
}

TEST_CASE("A state that this program does not know is not trusted")
{
    DeviceStore store;
    REQUIRE(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
    store.edit([&](Edit &e) { return e.set(deviceTable(), store.laptop.id, u"state"_s, u"suspended"_s); });
    CHECK(store.stored(store.laptop.id)->revoked);
    // Nor are its keys another's, however that is written.
    CHECK(store.refusal([&](Edit &e) { return e.set(deviceTable(), store.laptop.id, u"sign_key"_s, u"AAAA"_s); }) == Untrusted);
}

TEST_CASE("Neither this copy's device nor one above it is enrolled below it")
{
    DeviceStore store;
    const DeviceRequest region = DeviceStore::request(u"大区"_s, 'r');
    const DeviceRequest head = DeviceStore::request(u"总部"_s, 'h');
    DeviceRequest own = store.laptop;
    own.id = store.ownDevice();
    CHECK(store.enrol(own, store.manager, store.east.raw()) == BadInput);
    DeviceRequest root = store.laptop;
    root.signKey = store.workspace->rootKey();
    CHECK(store.enrol(root, store.manager, store.east.raw()) == BadInput);

    // The copy above, by its id or its key; and whom that one submits to, where it is known.
    REQUIRE(store.enrol(region, store.founder, {}).isEmpty());
    store.edit([&](Edit &e) { return e.set(deviceTable(), region.id, u"upstream"_s, toValue(head.id)); });
    store.submitTo(region, {});
    CHECK(store.enrol(region, store.manager, store.east.raw()) == BadInput);
    DeviceRequest sameKey = store.laptop;
    sameKey.signKey = region.signKey;
    CHECK(store.enrol(sameKey, store.manager, store.east.raw()) == BadInput);
    CHECK(store.enrol(head, store.manager, store.east.raw()) == BadInput);
    CHECK(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
    CHECK_FALSE(store.stored(head.id));
}

TEST_CASE("A ring of devices that submit to each other does not hold the program")
{
    DeviceStore store;
    const DeviceRequest a = DeviceStore::request(u"甲"_s, 'm');
    const DeviceRequest b = DeviceStore::request(u"乙"_s, 'p');
    REQUIRE(store.enrol(a, store.manager, {}).isEmpty());
    REQUIRE(store.enrol(b, store.manager, {}).isEmpty());
    store.edit([&](Edit &e) -> Status {
        WEIWO_TRY(e.set(deviceTable(), a.id, u"upstream"_s, toValue(b.id)));
        return e.set(deviceTable(), b.id, u"upstream"_s, toValue(a.id));
    });
    store.submitTo(a, {});
    CHECK(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
}

TEST_CASE("A copy gives no more than it has")
{
    DeviceStore store;
    store.submitTo(DeviceStore::request(u"总部"_s, 'h'), store.east.raw());
    CHECK(store.enrol(store.laptop, store.founder, {}) == BadInput);
    CHECK(store.enrol(store.laptop, store.other, store.west.raw()) == BadInput);
    CHECK(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
    CHECK(store.enrol(store.laptop, store.seller, store.seller.raw()).isEmpty());
}

TEST_CASE("A device keeps its keys, and a key its device")
{
    DeviceStore store;
    REQUIRE(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
    DeviceRequest otherSign = store.laptop;
    otherSign.signKey[0] = 'x';
    CHECK(store.enrol(otherSign, store.manager, store.east.raw()) == Untrusted);
    DeviceRequest otherBox = store.laptop;
    otherBox.boxKey[0] = 'x';
    CHECK(store.enrol(otherBox, store.manager, store.east.raw()) == Untrusted);
    // A revoked key under another id.
    store.edit([&](Edit &e) { return revokeDevice(e, store.laptop.id, {}); });
    DeviceRequest otherId = store.laptop;
    otherId.id = DeviceStore::request({}, 'z').id;
    CHECK(store.enrol(otherId, store.manager, store.east.raw()) == Untrusted);
    CHECK(store.stored(store.laptop.id)->revoked);
    CHECK_FALSE(store.stored(otherId.id));
}

TEST_CASE("Who may enrol and revoke: a manager below the own unit, a seller nowhere")
{
    DeviceStore store;
    const auto nobody = store.add(test::OrgStore::node(u"新人"_s, Level::Person, u"P9"_s), store.east);
    const auto planner = store.add(test::OrgStore::node(u"计划"_s, Level::Person, u"P8"_s), store.top);
    const auto admin = store.add(test::OrgStore::node(u"管理员"_s, Level::Person, u"P7"_s), store.top);
    const auto both = store.add(test::OrgStore::node(u"兼任"_s, Level::Person, u"P6"_s), store.east);
    store.edit([&](Edit &e) -> Status {
        WEIWO_TRY(org::grantRole(e, planner, Role::Headquarters, store.top));
        WEIWO_TRY(org::grantRole(e, admin, Role::Admin, store.top));
        WEIWO_TRY(org::grantRole(e, both, Role::Seller, both));
        WEIWO_TRY(org::grantRole(e, both, Role::Manager, store.west));
        return org::grantRole(e, store.seller, Role::Seller, store.seller);
    });
    const std::optional<Id> whole;
    struct Case
    {
        const char *what;
        org::NodeId acting;
        org::NodeId person;
        std::optional<Id> scope;
        bool may;
    };
    const Case table[] = {
        {"root, all", store.founder, planner, whole, true},
        {"admin, all", admin, admin, whole, true},
        {"admin, a region", admin, store.manager, store.east.raw(), true},
        {"headquarters, all", planner, planner, whole, true},
        {"headquarters, a region", planner, store.other, store.west.raw(), true},
        {"manager, the own unit", store.manager, store.manager, store.east.raw(), true},
        {"manager, a seller of the unit", store.manager, store.seller, store.seller.raw(), true},
        {"manager, somebody without a role", store.manager, nobody, nobody.raw(), true},
        {"manager, another unit", store.manager, store.seller, store.west.raw(), false},
        {"manager, all", store.manager, store.manager, whole, false},
        {"manager, another unit's person", store.manager, store.other, store.east.raw(), false},
        {"manager, headquarters' person", store.manager, planner, store.east.raw(), false},
        {"manager, a person with a role elsewhere too", store.manager, both, both.raw(), false},
        {"headquarters, the administrator's", planner, admin, store.east.raw(), false},
        {"seller, the own", store.seller, store.seller, store.seller.raw(), false},
        {"nobody", nobody, nobody, nobody.raw(), false},
    };
    for (const Case &each : table) {
        INFO(each.what);
        store.as(each.acting);
        CHECK(store.enrol(store.laptop, each.person, each.scope) == (each.may ? QString() : Forbidden));
        CHECK(store.stored(store.laptop.id).has_value() == each.may);
        if (each.may)
            must(store.workspace->undo());
    }

    store.as(store.founder);
    REQUIRE(store.enrol(store.laptop, store.other, store.west.raw()).isEmpty());
    const auto revoke = [&](Edit &e) { return revokeDevice(e, store.laptop.id, u"x"_s); };
    // Nor can a manager take a device over.
    store.as(store.manager);
    CHECK(store.refusal(revoke) == Forbidden);
    CHECK(store.enrol(store.laptop, store.manager, store.east.raw()) == Forbidden);
    store.as(store.seller);
    CHECK(store.refusal(revoke) == Forbidden);
    store.as(store.other);
    CHECK(store.refusal(revoke).isEmpty());
}

TEST_CASE("A device is found by its id, the beginning of it, or its name")
{
    DeviceStore store;
    const DeviceRequest second = DeviceStore::request(u"平板"_s, 'k');
    DeviceRequest third = DeviceStore::request(u"平板"_s, 't');
    REQUIRE(store.enrol(store.laptop, store.manager, store.east.raw()).isEmpty());
    REQUIRE(store.enrol(second, store.manager, store.east.raw()).isEmpty());
    REQUIRE(store.enrol(third, store.manager, store.east.raw()).isEmpty());
    store.edit([&](Edit &e) { return revokeDevice(e, second.id, {}); });
    Reader reader = store.reader();
    const auto found = [&](const QString &text) {
        const auto device = findDevice(reader, text);
        return device ? device->id.text() : device.error().code;
    };
    const QString id = store.laptop.id.text();
    CHECK(found(u"笔记本"_s) == id);
    CHECK(found(id) == id);
    CHECK(found(id.toUpper()) == id);
    CHECK(found(second.id.text()) == second.id.text());
    // Ids of one source begin alike; what differs stands further on.
    qsizetype same = 0;
    while (id[same] == second.id.text()[same] || id[same] == third.id.text()[same])
        ++same;
    CHECK(found(id.left(std::max<qsizetype>(same + 1, 4))) == id);
    for (const QString &none : {u""_s, u"笔记"_s, u"本"_s, id.left(3), id + u'0', u"ffffffff"_s})
        CHECK(found(none) == NotFound);
    const auto ambiguous = findDevice(reader, u"平板"_s);
    REQUIRE_FALSE(ambiguous);
    CHECK(ambiguous.error().code == QLatin1StringView(errc::Ambiguous));
    CHECK(ambiguous.error().more["candidates"].size() == 2);
    CHECK(found(id.left(4)) == (same >= 4 ? QString::fromLatin1(errc::Ambiguous) : id));
}

TEST_CASE("What a person's copy is limited to by itself")
{
    DeviceStore store;
    const auto team = store.add(test::OrgStore::node(u"一组"_s, Level::Team, u"T"_s), store.east);
    const auto planner = store.add(test::OrgStore::node(u"计划"_s, Level::Person, u"P8"_s), store.top);
    const auto two = store.add(test::OrgStore::node(u"双岗"_s, Level::Person, u"P6"_s), team);
    const auto past = store.add(test::OrgStore::node(u"前任"_s, Level::Person, u"P5"_s), store.east);
    store.edit([&](Edit &e) -> Status {
        WEIWO_TRY(org::grantRole(e, planner, Role::Seller, planner));
        WEIWO_TRY(org::grantRole(e, planner, Role::Headquarters, store.top));
        WEIWO_TRY(org::grantRole(e, two, Role::Seller, two));
        WEIWO_TRY(org::grantRole(e, two, Role::Manager, team));
        WEIWO_TRY(org::grantRole(e, two, Role::Manager, store.east));
        WEIWO_TRY(org::grantRole(e, past, Role::Manager, store.east, QDate(2025, 1, 1)));
        return org::revokeRole(e, {past, store.east, Role::Manager, QDate(2025, 1, 1), {}}, QDate(2026, 4, 1));
    });
    Reader reader = store.reader();
    const auto scope = [&](const org::NodeId &person) { return must(usualScope(reader, person.raw())); };
    CHECK_FALSE(scope(store.founder));
    CHECK_FALSE(scope(planner));
    CHECK(scope(store.manager) == store.east.raw());
    CHECK(scope(two) == store.east.raw());
    CHECK(scope(past) == past.raw());
    CHECK(scope(store.seller) == store.seller.raw());
    CHECK(must(widestRole(reader, two.raw()))->role == Role::Manager);
    CHECK(must(widestRole(reader, planner.raw()))->role == Role::Headquarters);
    CHECK_FALSE(must(widestRole(reader, past.raw())));
}

TEST_CASE("A fingerprint is compared by its digits alone")
{
    const DeviceRequest request = DeviceStore::request(u"a"_s, 'a');
    const QString right = request.fingerprint();
    const auto code = [&](const QString &given) {
        const Status same = requireFingerprint(request, given);
        return same ? QString() : same.error().code;
    };
    for (const QString &same : {right, QString(right).remove(u'-'), QString(right).replace(u'-', u' '), u"  "_s + right + u'\n'})
        CHECK(code(same).isEmpty());
    QString wrong = right;
    wrong[0] = wrong[0] == u'1' ? u'2' : u'1';
    for (const QString &other : {wrong, u""_s, u"-"_s, right.left(22), right + u'0', right.left(5)})
        CHECK(code(other) == Untrusted);
}

TEST_CASE("When a device was last heard of is the newest of its epochs")
{
    DeviceStore store;
    const Id other = DeviceStore::request({}, 'z').id;
    const auto peer = [&](const Id &id, qint64 epoch, const Value &seen) {
        store.sql(u"INSERT INTO peer(device, relation, epoch, applied_seq, acked_version, last_seen)"
                  " VALUES(?, 'down', ?, 0, 0, ?)"_s,
                  {toValue(id), epoch, seen});
    };
    peer(store.laptop.id, 1, u"2026-03-02T08:00:00Z"_s);
    peer(store.laptop.id, 2, u"2026-03-01T08:00:00Z"_s);
    peer(other, 1, Value());
    peer(other, 2, u""_s);
    Reader reader = store.reader();
    const QHash<Id, QString> seen = must(lastSeen(reader));
    CHECK(seen.size() == 1);
    CHECK(seen.value(store.laptop.id) == u"2026-03-02T08:00:00Z"_s);
}
