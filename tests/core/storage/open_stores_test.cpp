#include "core/storage/database.h"
#include "core/storage/open_stores.h"
#include "tests/support/sandbox.h"

#include <QFile>

using namespace weiwo;
using namespace weiwo::storage;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A store that is open here is known by its own name, another spelling, and its logs")
{
    Sandbox box;
    const QString path = box.path(u"a.weiwo"_s);
    CHECK_FALSE(isOpenHere(path));
    {
        const auto one = must(Database::open(path, Database::Mode::Create));
        const auto other = must(Database::open(path, Database::Mode::ReadWrite));
        CHECK(isOpenHere(path));
        CHECK(isOpenHere(box.path(u"./a.weiwo"_s)));
        CHECK(isOpenHere(path + u"-wal"_s));
        CHECK(isOpenHere(path + u"-shm"_s));
        CHECK_FALSE(isOpenHere(box.path(u"b.weiwo"_s)));
        const Status refused = refuseOpenStore(path);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == QLatin1StringView(errc::BadInput));
    }
    CHECK_FALSE(isOpenHere(path));
    CHECK(refuseOpenStore(path));
}

#ifdef Q_OS_UNIX
TEST_CASE("Where the log beside a store was taken away, nothing is written as if all were well")
{
    Sandbox box;
    const QString path = box.path(u"a.weiwo"_s);
    const auto db = must(Database::open(path, Database::Mode::Create));
    must(db->begin());
    must(db->run(u"CREATE TABLE t(x)"_s));
    must(db->commit());
    must(db->begin());
    must(db->run(u"INSERT INTO t VALUES(1)"_s));
    must(db->commit());
    REQUIRE(QFile::remove(path + u"-wal"_s));
    const Status begun = db->begin();
    REQUIRE_FALSE(begun);
    CHECK(begun.error().code == QLatin1StringView(errc::Io));
    CHECK_FALSE(db->inTransaction());
}
#endif
