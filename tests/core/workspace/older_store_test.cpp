#include "core/storage/migrator.h"
#include "core/workspace/write_lock.h"
#include "tests/support/sandbox.h"

#include <QRegularExpression>
#include <QThread>
#include <thread>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// A store that a program without the last step has made.
struct OlderStore : Sandbox
{
    OlderStore()
    {
        const auto made = workspace(u"made.weiwo"_s);
        const auto steps = must(shippedMigrations());
        const auto db = must(Database::open(file(), Database::Mode::Create));
        must(migrate(*db, {steps.begin(), steps.end() - 1}));
        must(db->run(u"ATTACH '%1' AS made"_s.arg(made->path())));
        must(db->run(u"INSERT INTO main.copy SELECT * FROM made.copy"_s));
    }
    [[nodiscard]] QString file() const { return path(u"a.weiwo"_s); }
    [[nodiscard]] QString backup() const { return u"%1.before-%2.bak"_s.arg(file()).arg(next()); }
    [[nodiscard]] static int next() { return storeFormat(must(shippedMigrations())); }
    [[nodiscard]] static int formatOf(const QString &file)
    {
        const auto db = must(Database::open(file, Database::Mode::ReadWrite));
        return must(storeVersion(*db)).format;
    }
    /// A backup of @p format under the usual name.
    void leaveBackup(int format) const
    {
        REQUIRE(QFile::copy(file(), backup()));
        const auto db = must(Database::open(backup(), Database::Mode::ReadWrite));
        must(db->run(u"PRAGMA user_version=%1"_s.arg(format)));
    }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(folder.path()).entryList({u"*.bak*"_s}, QDir::Files, QDir::Name).filter(QRegularExpression(u"(bak|part)$"_s));
    }
};

} // namespace

TEST_CASE("Who waited while another brought the store up to date leaves its backup alone")
{
    OlderStore store;
    auto lock = must(WriteLock::take(store.file()));
    Result<std::unique_ptr<Workspace>> second = fail(errc::Internal, u"not opened"_s);
    std::thread waiting([&] { second = Workspace::open(store.file(), store.services()); });
    // Long enough for it to have seen the older store and to wait.
    QThread::msleep(500);
    store.leaveBackup(OlderStore::next() - 1);
    {
        const auto db = must(Database::open(store.file(), Database::Mode::ReadWrite));
        CHECK(must(migrate(*db, must(shippedMigrations()))) == 1);
    }
    lock.reset();
    waiting.join();
    REQUIRE(second);
    second->reset();
    CHECK(OlderStore::formatOf(store.backup()) == OlderStore::next() - 1);
    CHECK(store.backups().size() == 1);
}

TEST_CASE("A backup never takes the place of one of another format")
{
    for (const int before : {1, 2}) {
        OlderStore store;
        store.leaveBackup(OlderStore::next() - before);
        must(Workspace::open(store.file(), store.services())).reset();
        INFO("backup of " << before << " steps before");
        CHECK(OlderStore::formatOf(store.backup()) == OlderStore::next() - before);
        CHECK(store.backups().size() == before);
    }
}

TEST_CASE("A backup that is no whole store is replaced")
{
    OlderStore store;
    {
        QFile half(store.backup());
        REQUIRE(half.open(QIODevice::WriteOnly));
        half.write("SQLite");
    }
    must(Workspace::open(store.file(), store.services())).reset();
    CHECK(OlderStore::formatOf(store.backup()) == OlderStore::next() - 1);
    CHECK(OlderStore::formatOf(store.file()) == OlderStore::next());
    CHECK(store.backups().size() == 1);
}
