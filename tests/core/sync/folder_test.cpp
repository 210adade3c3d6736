#include "core/sync/folder.h"

#include "core/sync/folder_names.h"
#include "core/sync/folder_state.h"
#include "core/workspace/copy_state.h"
#include "tests/support/copies.h"
#include "tests/support/read_only_medium.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Headquarters, a region below it, a seller below that, and a folder that they share.
class Shared : public Copies
{
public:
    Shared() : shared(folder.filePath(u"shared"_s))
    {
        REQUIRE(QDir().mkpath(shared));
        east = unit(u"华东"_s, org::Level::Region, top);
        const org::NodeId manager = person(u"李静"_s, Role::Manager, east);
        const org::NodeId seller = person(u"张伟"_s, Role::Seller, east);
        x = &enrol(u"X"_s, root(), manager, east);
        x1 = &enrol(u"X1"_s, *x, seller, east);
    }

    Result<sync::FolderReport> tryPass(Copy &copy)
    {
        copy.workspace->setPerson(copy.person);
        return sync::syncFolder(*copy.workspace, {.folder = shared, .backup = false});
    }
    sync::FolderReport pass(Copy &copy) { return must(tryPass(copy)); }
    /// Passes of all, until nobody has anything to say; how many rounds that took.
    int settleShared()
    {
        for (int round = 0; round < 12; ++round) {
            bool quiet = true;
            for (Copy &copy : copies) {
                const sync::FolderReport report = pass(copy);
                quiet = quiet && report.sent.empty() && report.received.empty();
            }
            if (quiet)
                return round;
        }
        FAIL("the copies do not come to rest");
        return 0;
    }
    void rename(Copy &copy, const QString &name)
    {
        edit(copy, [&](Edit &e) -> Status {
            customers::Customer customer;
            customer.name = name;
            customer.owner = east;
            return customers::addCustomer(e, customer).map([](const auto &) {});
        });
    }
    /// All packages in the folder, also under other names.
    [[nodiscard]] QStringList packages() const
    {
        QStringList found;
        for (QDirIterator it(shared, {u"*.weiwopkg"_s}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
            found << it.next();
        found.sort();
        return found;
    }
    [[nodiscard]] QByteArray bytes(const QString &path) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void write(const QString &path, const QByteArray &bytes) const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }

    QString shared;
    org::NodeId east;
    Copy *x = nullptr;
    Copy *x1 = nullptr;
};

} // namespace

TEST_CASE("Names in a shared folder: what programs that carry it leave there is not seen")
{
    const QString good = u"20260401-010000-0123456789abcdef.weiwopkg"_s;
    CHECK(sync::packageTime(good) == QDateTime(QDate(2026, 4, 1), QTime(1, 0), Qt::UTC));
    const auto name = GENERATE(u"20260401-010000-0123456789abcdef (1).weiwopkg"_s, u"20260401-010000-0123456789abcdef (conflicted copy).weiwopkg"_s,
                               u"20260401-010000-0123456789abcdef.sync-conflict-20260401-010203-ABCDEFG.weiwopkg"_s,
                               u"~$20260401-010000-0123456789abcdef.weiwopkg"_s, u"20260401-010000-0123456789abcdef.weiwopkg.part"_s,
                               u".20260401-010000-0123456789abcdef.weiwopkg"_s, u"20260401-010000-0123456789ABCDEF.weiwopkg"_s,
                               u"20261341-010000-0123456789abcdef.weiwopkg"_s, u"20260401-010000-0123456789abcdef.weiwopkg\n"_s, u""_s);
    CAPTURE(name.toStdString());
    CHECK(!sync::packageTime(name));
}

TEST_CASE("Three levels exchange through one folder until it is quiet")
{
    Shared all;
    all.settleShared();
    all.rename(*all.x1, u"苏州精工"_s);
    all.rename(*all.x, u"杭州云栖"_s);
    all.rename(all.root(), u"上海申通"_s);
    all.settleShared();
    all.requireEqual();
    // Read and acknowledged: nothing lies there any more, and nothing is written without a reason.
    CHECK(all.packages().isEmpty());
    CHECK(all.settleShared() == 0);
}

TEST_CASE("A copy that is closed between two passes goes on where it was")
{
    Shared all;
    all.settleShared();
    all.rename(*all.x1, u"苏州精工"_s);
    REQUIRE(all.pass(*all.x1).sent.size() == 1);
    all.x1->reader.reset();
    all.x1->workspace = nullptr;
    all.x1->workspace = must(Workspace::open(all.x1->store, all.x1->services));
    CHECK(all.pass(*all.x1).sent.empty());
    REQUIRE(all.pass(*all.x).received.size() == 1);
    all.settleShared();
    all.requireEqual();
}

TEST_CASE("A region that is put back to a backup gets again what it had, through the folder")
{
    Shared all;
    all.settleShared();
    const QString backup = all.backup(*all.x);
    all.rename(*all.x1, u"苏州精工"_s);
    all.rename(*all.x, u"杭州云栖"_s);
    all.rename(all.root(), u"上海申通"_s);
    all.settleShared();
    all.restore(*all.x, backup);
    all.rename(*all.x, u"宁波海天"_s);
    all.settleShared();
    all.requireEqual();
}

TEST_CASE("A package that was taken away before it was read is no loss: the next one has it too")
{
    Shared all;
    all.settleShared();
    all.rename(*all.x1, u"苏州精工"_s);
    all.pass(*all.x1);
    REQUIRE(all.packages().size() == 1);
    REQUIRE(QFile::remove(all.packages().front()));
    CHECK(all.pass(*all.x1).sent.size() == 1);
    all.settleShared();
    all.requireEqual();
}

TEST_CASE("A package that is not there as a whole waits; copies of it are not seen; twice is once")
{
    Shared all;
    all.settleShared();
    all.rename(*all.x1, u"苏州精工"_s);
    all.pass(*all.x1);
    REQUIRE(all.packages().size() == 1);
    const QString path = all.packages().front();
    const QByteArray whole = all.bytes(path);
    for (const qsizetype size : {qsizetype(0), qsizetype(10), qsizetype(24), whole.size() / 2, whole.size() - 1}) {
        CAPTURE(size);
        all.write(path, whole.left(size));
        const sync::FolderReport report = all.pass(*all.x);
        CHECK(report.received.empty());
        CHECK(report.refused.empty());
        REQUIRE(report.waiting.size() == 1);
    }
    QString aside = path;
    aside.replace(u".weiwopkg"_s, u" (conflicted copy).weiwopkg"_s);
    all.write(aside, whole);
    CHECK(all.pass(*all.x).received.empty());
    all.write(path, whole);
    // The same package under another name that is none of a copy's making.
    QString doubled = path;
    doubled.replace(QRegularExpression(u"[0-9a-f]{16}\\.weiwopkg"_s), u"00000000000000ff.weiwopkg"_s);
    all.write(doubled, whole);
    CHECK(all.pass(*all.x).received.size() == 1);
    CHECK(all.pass(*all.x).received.empty());
    all.settleShared();
    all.requireEqual();
}

TEST_CASE("A bad package is tried three times, listed, left in place, and tried again when it changes")
{
    Shared all;
    all.settleShared();
    all.rename(*all.x1, u"苏州精工"_s);
    all.pass(*all.x1);
    const QString path = all.packages().front();
    const QByteArray whole = all.bytes(path);
    QByteArray bad = whole;
    bad[bad.size() / 2] = char(bad[bad.size() / 2] ^ 1);
    all.write(path, bad);
    for (int round = 0; round < 5; ++round) {
        const sync::FolderReport report = all.pass(*all.x);
        REQUIRE(report.refused.size() == 1);
        CHECK(report.refused.front().file.endsWith(QFileInfo(path).fileName()));
        CHECK(!report.refused.front().reason.isEmpty());
    }
    CHECK(all.bytes(path) == bad);
    all.write(path, whole);
    CHECK(all.pass(*all.x).received.size() == 1);
    all.settleShared();
    all.requireEqual();
}

TEST_CASE("What others have in the folder is let be: another workspace, a revoked device, a state that is not signed")
{
    Shared all;
    all.settleShared();
    const QString foreign = all.shared + u"/weiwo-00000000/11111111/out/22222222"_s;
    REQUIRE(QDir().mkpath(foreign));
    all.write(foreign + u"/20260401-010000-0123456789abcdef.weiwopkg"_s, "no package");
    all.rename(*all.x1, u"苏州精工"_s);
    all.pass(*all.x1);

    const sync::FolderPlaces places(all.shared, must(copyState(all.read(all.root()).db())).workspace);
    QByteArray state = all.bytes(places.state(all.x1->device));
    const QByteArray version = "\"version\":";
    state.replace(version, version + '9');
    all.write(places.state(all.x1->device), state);
    all.edit(*all.x, [&](Edit &e) { return sync::revokeDevice(e, all.x1->device, u"lost"_s); }, all.x->person);
    const sync::FolderReport report = all.pass(*all.x);
    CHECK(report.received.empty());
    REQUIRE(report.refused.size() == 1);
    CHECK(std::none_of(report.sent.begin(), report.sent.end(), [&](const sync::FolderSent &sent) { return sent.to == all.x1->device; }));
    CHECK(QFile::exists(foreign + u"/20260401-010000-0123456789abcdef.weiwopkg"_s));
}

TEST_CASE("A state that was altered is not believed, and said")
{
    Shared all;
    all.settleShared();
    const sync::FolderPlaces places(all.shared, must(copyState(all.read(all.root()).db())).workspace);
    const QString path = places.state(all.x1->device);
    const QByteArray right = all.bytes(path);
    const Device &device = all.x1->workspace->device();
    const sync::FolderState state = must(sync::folderStateFrom(right, device.publicKey()));
    CHECK(sync::folderStateBytes(state, device) == right);
    for (qsizetype at = 0; at < right.size(); at += 7) {
        QByteArray other = right;
        other[at] = char(other[at] ^ 4);
        CHECK(!sync::folderStateFrom(other, device.publicKey()));
        CHECK(!sync::folderStateFrom(right.left(at), device.publicKey()));
    }
    CHECK(!sync::folderStateFrom(right, all.x->workspace->device().publicKey()));
    all.write(path, right.left(right.size() / 2));
    CHECK(all.pass(*all.x).refused.size() == 1);
}

TEST_CASE("A folder that cannot be used: gone, read-only, or with the store in it")
{
    Shared all;
    all.settleShared();
    all.rename(*all.x1, u"苏州精工"_s);
    all.pass(*all.x1);
    const QString before = all.digest(*all.x);
    const QString aside = all.shared + u".aside"_s;
    REQUIRE(QDir().rename(all.shared, aside));
    CHECK(all.tryPass(*all.x).error().code == QLatin1StringView(errc::Io));
    CHECK(!QFile::exists(all.shared));
    REQUIRE(QDir().rename(aside, all.shared));
    for (const QString &place : {all.folder.path(), QFileInfo(all.folder.path()).path(), all.folder.path() + u"/shared/.."_s}) {
        CAPTURE(place.toStdString());
        const auto report = sync::syncFolder(*all.x->workspace, {.folder = place, .backup = false});
        REQUIRE(!report);
        CHECK(report.error().code == QLatin1StringView(errc::BadInput));
    }
#ifdef Q_OS_UNIX
    const sync::FolderPlaces places(all.shared, must(copyState(all.read(all.root()).db())).workspace);
    openToAll(all.folder.path());
    {
        const ReadOnlyMedium medium(places.of(all.x->device));
        CHECK(all.tryPass(*all.x).error().code == QLatin1StringView(errc::Io));
    }
#endif
    CHECK(all.digest(*all.x) == before);
    all.settleShared();
    all.requireEqual();
}
