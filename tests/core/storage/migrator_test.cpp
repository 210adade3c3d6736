#include "core/storage/migrator.h"
#include "tests/support/sandbox.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

Migration step(int number, const QStringList &statements, int reader = 1)
{
    return {number, u"step%1"_s.arg(number), reader, statements};
}

} // namespace

TEST_CASE("A store is brought to the newest step, once")
{
    QTemporaryDir folder;
    auto db = must(Database::open(folder.filePath(u"s.weiwo"_s), Database::Mode::Create));
    const std::vector<Migration> steps = {step(1, {u"CREATE TABLE a(x)"_s}),
                                          step(2, {u"CREATE TABLE b(x)"_s, u"INSERT INTO b VALUES(7)"_s})};
    CHECK(must(migrate(*db, {steps[0]})) == 1);
    CHECK(must(migrate(*db, steps)) == 1);
    CHECK(must(migrate(*db, steps)) == 0);
    CHECK(must(db->integer(u"SELECT x FROM b"_s)) == 7);
    CHECK(must(storeVersion(*db)).format == 2);
}

TEST_CASE("A step whose second statement fails leaves nothing behind")
{
    QTemporaryDir folder;
    auto db = must(Database::open(folder.filePath(u"s.weiwo"_s), Database::Mode::Create));
    must(migrate(*db, {step(1, {u"CREATE TABLE a(x)"_s})}));
    const auto failed = migrate(*db, {step(1, {}), step(2, {u"CREATE TABLE b(x)"_s, u"NONSENSE"_s})});
    REQUIRE_FALSE(failed.has_value());
    CHECK(must(db->integer(u"SELECT count(*) FROM sqlite_master WHERE name='b'"_s)) == 0);
    CHECK(must(storeVersion(*db)).format == 1);
}

TEST_CASE("A store that needs a newer program is refused and named so")
{
    QTemporaryDir folder;
    auto db = must(Database::open(folder.filePath(u"s.weiwo"_s), Database::Mode::Create));
    must(migrate(*db, {step(1, {}), step(2, {}), step(3, {}, 3)}));
    const auto failed = migrate(*db, {step(1, {}), step(2, {})});
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().code == u"newer-store"_s);
}

TEST_CASE("Another program's database is no store")
{
    QTemporaryDir folder;
    auto db = must(Database::open(folder.filePath(u"s.weiwo"_s), Database::Mode::Create));
    must(db->run(u"CREATE TABLE other(x)"_s));
    const auto failed = migrate(*db, {step(1, {})});
    REQUIRE_FALSE(failed.has_value());
    CHECK(failed.error().code == u"not-a-store"_s);
}

TEST_CASE("A schema step's text is read, or refused")
{
    const auto good = parseMigration(u"0007_more.sql"_s, u"-- min_reader: 3\nCREATE TABLE a(\n  x -- why;\n);\nDROP TABLE b;\n"_s);
    REQUIRE(good.has_value());
    CHECK(good->number == 7);
    CHECK(good->minReader == 3);
    CHECK(good->statements.size() == 2);
    CHECK_FALSE(parseMigration(u"more.sql"_s, u"-- min_reader: 1\n"_s).has_value());
    CHECK_FALSE(parseMigration(u"0007_more.sql"_s, u"CREATE TABLE a(x);\n"_s).has_value());
    CHECK_FALSE(parseMigration(u"0007_more.sql"_s, u"-- min_reader: 1\nCREATE TABLE a(x)\n"_s).has_value());
}

TEST_CASE("The shipped steps are numbered without a gap")
{
    const auto steps = must(shippedMigrations());
    REQUIRE_FALSE(steps.empty());
    for (size_t i = 0; i < steps.size(); ++i)
        CHECK(steps[i].number == static_cast<int>(i) + 1);
}
