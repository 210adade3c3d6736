#include "core/storage/as_it_lies.h"
#include "tests/support/sandbox.h"

#include <QThread>

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;
using storage::Reading;

namespace {

void append(const QString &path, const QByteArray &bytes = "x")
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// A file that is watched as connection "a" for as long as this lives.
struct WatchedFile
{
    WatchedFile()
    {
        append(path());
        storage::watch(u"a"_s, path());
    }
    ~WatchedFile() { storage::forget(u"a"_s); }
    [[nodiscard]] QString path() const { return folder.filePath(u"a.weiwo"_s); }
    [[nodiscard]] static Status look()
    {
        QThread::msleep(250);
        return storage::unchanged(u"a"_s);
    }

    QTemporaryDir folder;
};

} // namespace

TEST_CASE("A store is read as it lies only where no log can be made and none is there")
{
    struct Case
    {
        bool mediumReadOnly;
        bool folderTakesFiles;
        bool hasLog;
        Reading reading;
    };
    for (const Case &c : {Case{false, true, false, Reading::Shared}, {false, true, true, Reading::Shared},
                          {false, false, false, Reading::AsItLies}, {false, false, true, Reading::Shared},
                          {true, false, false, Reading::AsItLies}, {true, false, true, Reading::Shared},
                          {true, true, false, Reading::AsItLies}, {true, true, true, Reading::Shared}}) {
        INFO(c.mediumReadOnly << c.folderTakesFiles << c.hasLog);
        CHECK(storage::readingOf(c.mediumReadOnly, c.folderTakesFiles, c.hasLog) == c.reading);
    }
}

TEST_CASE("A folder that takes files is left as it was")
{
    const QTemporaryDir folder;
    append(folder.filePath(u"a.weiwo"_s));
    CHECK(storage::takesFiles(folder.path()));
    CHECK(storage::readingOf(folder.filePath(u"a.weiwo"_s)) == Reading::Shared);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"a.weiwo"_s});
    CHECK_FALSE(storage::takesFiles(folder.filePath(u"none"_s)));
}

TEST_CASE("A watched file is as it was until it, or a log beside it, is another")
{
    const std::vector<std::pair<const char *, std::function<void(const QString &)>>> changes = {
        {"longer", [](const QString &path) { append(path); }},
        {"written over",
         [](const QString &path) {
             QFile file(path);
             REQUIRE(file.open(QIODevice::ReadWrite));
             REQUIRE(file.write("y") == 1);
         }},
        {"gone", [](const QString &path) { REQUIRE(QFile::remove(path)); }},
        {"a log", [](const QString &path) { append(path + u"-wal"_s); }}};
    for (const auto &[what, change] : changes) {
        INFO(what);
        const WatchedFile file;
        append(file.path() + u"-wal"_s, {});
        CHECK(WatchedFile::look());
        change(file.path());
        const Status changed = WatchedFile::look();
        REQUIRE_FALSE(changed);
        CHECK(changed.error().code == QLatin1StringView(errc::Io));
        CHECK(changed.error().message.contains(u"a.weiwo"_s));
    }
}

TEST_CASE("What has changed once stays so; other connections are not concerned")
{
    const WatchedFile file;
    append(file.path());
    CHECK_FALSE(WatchedFile::look());
    {
        QFile back(file.path());
        REQUIRE(back.resize(1));
    }
    CHECK_FALSE(WatchedFile::look());
    CHECK_FALSE(storage::unchanged(u"a"_s));
    CHECK(storage::unchanged(u"b"_s));
    storage::forget(u"a"_s);
    CHECK(storage::unchanged(u"a"_s));
}
