#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "tests/support/read_only_medium.h"
#include "tests/support/sandbox.h"

#include <QProcess>
#include <QThread>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX

struct Store : Sandbox
{
    Store()
    {
        REQUIRE(QFile::setPermissions(keys.path(), ForEntering | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
        const auto made = workspace();
        must(made->edit({u"workspace.settings"_s, {}}, [](Edit &edit) {
            WorkspaceSettings settings = edit.settings();
            settings.company = u"帷幄电器"_s;
            return writeSettings(edit, settings);
        }));
    }
    [[nodiscard]] auto open(const QString &name = u"a.weiwo"_s)
    {
        Workspace::Services with = services();
        with.configDir = keys.path();
        return Workspace::open(path(name), with);
    }
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir keys;
};

Status rename(Workspace &workspace)
{
    return workspace.edit({u"workspace.settings"_s, {}}, [](Edit &edit) {
        WorkspaceSettings settings = edit.settings();
        settings.company = u"别的"_s;
        return writeSettings(edit, settings);
    }).map([](const EditOutcome &) { });
}

#endif

} // namespace

#ifdef Q_OS_UNIX

TEST_CASE("A store that cannot be written is read, and every edit says why not")
{
    Store store;
    const QStringList before = store.files();
    const ReadOnlyMedium medium(store.folder.path());
    const auto opened = must(store.open());
    CHECK(opened->isReadOnly());
    CHECK(opened->settings().company == u"帷幄电器"_s);
    CHECK_FALSE(must(opened->isUpgradeDue()));
    must(opened->upgrade());
    for (const Status &refused : {rename(*opened), opened->undo().map([](const EditOutcome &) { })}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1StringView(errc::Io));
        CHECK(refused.error().message.contains(u"read-only"_s));
    }
    CHECK(store.files() == before);
}

TEST_CASE("A store that was read as it lies says once that it has changed, and reads no more")
{
    Store store;
    const QString file = store.path(u"a.weiwo"_s);
    std::unique_ptr<Database> db;
    {
        const ReadOnlyMedium medium(store.folder.path());
        db = must(Database::open(file, Database::Mode::ReadOnly));
        CHECK(must(db->integer(u"SELECT count(*) FROM setting"_s)) > 0);
    }
    const auto number = [&] { return db->kept<qint64>(u"settings"_s, [&] { return db->integer(u"SELECT count(*) FROM setting"_s); }); };
    CHECK(number());
    // Another user may.
    REQUIRE(QFile::setPermissions(file, ForReading | QFile::WriteOwner));
    {
        const auto other = must(Database::open(file, Database::Mode::ReadWrite));
        must(other->run(u"DELETE FROM setting"_s));
    }
    QThread::msleep(250);
    for (const Status &refused : {number().map([](const auto &) { }), db->run(u"SELECT 1"_s)}) {
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1StringView(errc::Io));
        CHECK(refused.error().message.contains(u"has been changed"_s));
    }
    CHECK(must(must(Database::open(file, Database::Mode::ReadOnly))->integer(u"SELECT count(*) FROM setting"_s)) == 0);
}

TEST_CASE("Whether a file refuses to be written is found out by trying")
{
    Store store;
    const QString file = store.path(u"a.weiwo"_s);
    CHECK_FALSE(storage::refusesWriting(file));
    CHECK_FALSE(storage::refusesWriting(store.path(u"none.weiwo"_s)));
    const ReadOnlyMedium medium(store.folder.path());
    CHECK(storage::refusesWriting(file));
}

TEST_CASE("One that can be written is no read-only one")
{
    Store store;
    const auto opened = must(store.open());
    CHECK_FALSE(opened->isReadOnly());
    CHECK(rename(*opened));
}

TEST_CASE("Changes that stand beside a store that cannot be written are read, or missed aloud")
{
    for (const bool withIndex : {true, false}) {
        Store store;
        QTemporaryDir medium;
        {
            const auto open = must(Workspace::open(store.path(u"a.weiwo"_s), store.services()));
            must(rename(*open));
            // By another process, as a stick or a share would: this one has the files locked.
            for (const QString &end : withIndex ? QStringList{QString(), u"-wal"_s, u"-shm"_s} : QStringList{QString(), u"-wal"_s})
                REQUIRE(QProcess::execute(u"cp"_s, {store.path(u"a.weiwo"_s) + end, medium.path()}) == 0);
        }
        const ReadOnlyMedium readOnly(medium.path());
        Workspace::Services with = store.services();
        with.configDir = store.keys.path();
        const auto opened = Workspace::open(medium.filePath(u"a.weiwo"_s), with);
        INFO("index " << withIndex);
        if (opened) {
            CHECK((*opened)->settings().company == u"别的"_s);
        } else {
            INFO(opened.error().code.toStdString() << ": " << opened.error().message.toStdString() << " / " << opened.error().detail.toStdString());
            CHECK_FALSE(withIndex);
            CHECK(opened.error().code == QLatin1StringView(errc::Io));
            CHECK(opened.error().message.contains(u"a.weiwo-wal"_s));
        }
    }
}

TEST_CASE("An older store that cannot be written says that it has to be copied")
{
    Store store;
    const int format = storeFormat(must(shippedMigrations()));
    {
        const auto db = must(Database::open(store.path(u"a.weiwo"_s), Database::Mode::ReadWrite));
        must(db->run(u"DELETE FROM schema_step WHERE number = %1"_s.arg(format)));
        must(db->run(u"PRAGMA user_version=%1"_s.arg(format - 1)));
    }
    CHECK(Workspace::isOlder(store.path(u"a.weiwo"_s)));
    const ReadOnlyMedium medium(store.folder.path());
    CHECK_FALSE(Workspace::isOlder(store.path(u"a.weiwo"_s)));
    const auto opened = store.open();
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == QLatin1StringView(errc::Io));
    CHECK(opened.error().message.contains(u"older version"_s));
}

#endif

TEST_CASE("What is damaged names a backup only where there is one")
{
    Sandbox box;
    const QString file = box.path(u"a.weiwo"_s);
    CHECK_FALSE(storage::damaged(file).value().message.contains(u"newest backup"_s));
    for (const QString &name : {u"b.weiwo.before-9.bak"_s, u"a.weiwo.before-10.bak"_s}) {
        QFile backup(box.path(name));
        REQUIRE(backup.open(QIODevice::WriteOnly));
    }
    const Error error = storage::damaged(file).value();
    CHECK(error.code == QLatin1StringView(errc::Damaged));
    CHECK(error.message.contains(u"a.weiwo.before-10.bak"_s));
}

TEST_CASE("A setting that only a newer program knows is kept until another is chosen")
{
    Sandbox box;
    const auto workspace = box.workspace();
    const auto stored = [&] {
        return must(must(workspace->reader()).db().value(u"SELECT value FROM setting WHERE name = 'compare_to_date'"_s));
    };
    must(must(workspace->reader()).db().run(u"UPDATE setting SET value = 'to.moon' WHERE name = 'compare_to_date'"_s));
    must(workspace->reloadSettings());
    CHECK(workspace->settings().compareToDate == CompareToDate::WorkingDays);
    const auto write = [&](const std::function<void(WorkspaceSettings &)> &change) {
        must(workspace->edit({u"workspace.settings"_s, {}}, [&](Edit &edit) {
            WorkspaceSettings settings = edit.settings();
            change(settings);
            return writeSettings(edit, settings);
        }));
    };
    write([](WorkspaceSettings &settings) { settings.company = u"别的"_s; });
    CHECK(textOf(stored()) == u"to.moon"_s);
    write([](WorkspaceSettings &settings) { settings.compareToDate = CompareToDate::SameDate; });
    CHECK(textOf(stored()) == compareToDateKey(CompareToDate::SameDate));
}
