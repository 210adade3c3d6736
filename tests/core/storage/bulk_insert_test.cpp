#include "core/storage/bulk_insert.h"
#include "core/storage/database.h"
#include "tests/support/sandbox.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// A table of one row a number: the number, a text or nothing, bytes or nothing.
struct Store
{
    Store() : db(must(Database::open(folder.filePath(u"a.db"_s), Database::Mode::Create)))
    {
        must(db->run(u"CREATE TABLE part(no INTEGER, word TEXT, image BLOB, CHECK(no < 5000))"_s));
    }

    std::unique_ptr<BulkInsert> insert()
    {
        return must(BulkInsert::open(*db, u"part"_s, {u"no"_s, u"word"_s, u"image"_s}));
    }
    static Status add(BulkInsert &insert, qint64 number)
    {
        insert.add(number);
        insert.addText(number % 3 == 0 ? QString() : u"第%1行"_s.arg(number));
        number % 2 == 0 ? insert.addNull() : insert.add(QByteArray(2, char(number % 100)));
        return insert.endRow();
    }
    qint64 count() { return must(db->integer(u"SELECT count(*) FROM part"_s)); }

    QTemporaryDir folder;
    std::unique_ptr<Database> db;
};

} // namespace

TEST_CASE("Rows of a bulk insert are stored as they were given, whatever their number")
{
    const int rows = GENERATE(0, 1, 2, 132, 133, 134, 1000);
    Store store;
    const auto insert = store.insert();
    for (int i = 0; i < rows; ++i)
        must(Store::add(*insert, i));
    must(insert->flush());
    must(insert->flush());
    CHECK(store.count() == rows);
    qint64 next = 0;
    must(store.db->each(u"SELECT no, word, image, typeof(no), typeof(word), typeof(image) FROM part"
                        " ORDER BY rowid"_s,
                        {}, [&next](const Row &row) {
                            const qint64 number = next++;
                            CHECK(row.integer(0) == number);
                            CHECK(row.text(1) == (number % 3 == 0 ? QString() : u"第%1行"_s.arg(number)));
                            CHECK(row.text(4) == (number % 3 == 0 ? u"null"_s : u"text"_s));
                            CHECK(row.blob(2) == (number % 2 == 0 ? QByteArray()
                                                                  : QByteArray(2, char(number % 100))));
                            CHECK(row.text(5) == (number % 2 == 0 ? u"null"_s : u"blob"_s));
                            return row.text(3) == u"integer"_s;
                        }));
    CHECK(next == rows);
}

TEST_CASE("A bulk insert that is dropped leaves nothing of the rows that wait")
{
    Store store;
    const auto insert = store.insert();
    for (int i = 0; i < 10; ++i)
        must(Store::add(*insert, i));
    insert->drop();
    must(insert->flush());
    CHECK(store.count() == 0);
    must(Store::add(*insert, 7));
    must(insert->flush());
    CHECK(must(store.db->integer(u"SELECT no FROM part"_s)) == 7);
}

TEST_CASE("A bulk insert says what the store refuses")
{
    Store store;
    CHECK(BulkInsert::open(*store.db, u"part"_s, {u"nothing"_s}).error().code
          == QLatin1StringView(errc::Internal));
    const auto insert = store.insert();
    Status status;
    int rows = 0;
    for (; status && rows < 500; ++rows)
        status = Store::add(*insert, rows < 200 ? rows : 9999);
    CHECK(status.error().code == QLatin1StringView(errc::Internal));
    CHECK(rows > 200);
    must(Store::add(*insert, 9999));
    CHECK_FALSE(insert->flush().has_value());
}

TEST_CASE("A statement keeps nothing of what was bound before")
{
    Store store;
    const QString sql = u"SELECT coalesce(?, 'nothing') || coalesce(?, 'nothing')"_s;
    CHECK(textOf(must(store.db->value(sql, {u"a"_s, u"b"_s}))) == u"ab"_s);
    CHECK(textOf(must(store.db->value(sql, {Value(), u"b"_s}))) == u"nothingb"_s);
    CHECK(textOf(must(store.db->value(sql, {qint64(7), QByteArray("x")}))) == u"7x"_s);
    CHECK_FALSE(store.db->value(sql, {u"a"_s}).has_value());
}
