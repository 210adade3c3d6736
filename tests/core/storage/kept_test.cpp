#include "core/storage/database.h"
#include "tests/support/sandbox.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// Two connections to one store of one table.
struct Two
{
    Sandbox sandbox;
    QString path = sandbox.path(u"kept.db"_s);
    std::unique_ptr<Database> own = must(Database::open(path, Database::Mode::Create));
    std::unique_ptr<Database> other;
    int made = 0;

    Two()
    {
        must(own->run(u"CREATE TABLE t(n INTEGER)"_s));
        must(own->run(u"INSERT INTO t VALUES(1)"_s));
        other = must(Database::open(path, Database::Mode::ReadWrite));
    }

    /// The sum, worked out by @p db; counts how often.
    qint64 sum(Database &db)
    {
        return *must(db.kept<qint64>(u"sum"_s, [&]() -> Result<qint64> {
            ++made;
            return db.integer(u"SELECT sum(n) FROM t"_s);
        }));
    }
};

} // namespace

TEST_CASE("What was worked out is kept while nothing changes")
{
    Two two;
    CHECK(two.sum(*two.own) == 1);
    CHECK(two.sum(*two.own) == 1);
    CHECK(two.made == 1);
    // Each connection for itself.
    CHECK(two.sum(*two.other) == 1);
    CHECK(two.made == 2);
}

TEST_CASE("A change makes it anew, whoever made the change")
{
    Two two;
    CHECK(two.sum(*two.own) == 1);
    must(two.other->run(u"INSERT INTO t VALUES(2)"_s));
    CHECK(two.sum(*two.own) == 3);
    must(two.own->run(u"INSERT INTO t VALUES(4)"_s));
    CHECK(two.sum(*two.own) == 7);
    must(two.own->insertMany(u"t"_s, {u"n"_s}, {qint64(8), qint64(16)}));
    CHECK(two.sum(*two.own) == 31);
    CHECK(two.made == 4);
}

TEST_CASE("Inside a write nothing is kept, and what was taken back was never seen")
{
    Two two;
    CHECK(two.sum(*two.own) == 1);
    must(two.own->begin());
    must(two.own->run(u"INSERT INTO t VALUES(2)"_s));
    CHECK(two.sum(*two.own) == 3);
    CHECK(two.sum(*two.other) == 1);
    must(two.own->run(u"INSERT INTO t VALUES(4)"_s));
    CHECK(two.sum(*two.own) == 7);
    must(two.own->rollback());
    CHECK(two.sum(*two.own) == 1);
    must(two.own->begin());
    must(two.own->run(u"INSERT INTO t VALUES(8)"_s));
    must(two.own->commit());
    CHECK(two.sum(*two.own) == 9);
    CHECK(two.sum(*two.other) == 9);
}

TEST_CASE("What changes while it is worked out is not kept; a failure is none")
{
    Two two;
    const auto first = two.own->kept<qint64>(u"sum"_s, [&]() -> Result<qint64> {
        const auto read = two.own->integer(u"SELECT sum(n) FROM t"_s);
        must(two.other->run(u"INSERT INTO t VALUES(2)"_s));
        return read;
    });
    CHECK(*must(first) == 1);
    CHECK(two.sum(*two.own) == 3);
    const auto failing = two.own->kept<qint64>(u"broken"_s, []() -> Result<qint64> { return fail(errc::Io, u"no"_s); });
    CHECK_FALSE(failing);
    CHECK(*must(two.own->kept<qint64>(u"broken"_s, []() -> Result<qint64> { return 5; })) == 5);
}
