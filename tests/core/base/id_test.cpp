#include "core/base/id.h"
#include "core/base/id_source.h"
#include "tests/support/catch.h"

#include <set>

using namespace weiwo;
using namespace Qt::StringLiterals;

TEST_CASE("An id survives its text and its bytes")
{
    SeededIdSource source(7);
    for (int i = 0; i < 100; ++i) {
        const Id id = source.next();
        CHECK(Id::fromText(id.text()) == id);
        CHECK(Id::fromBytes(id.bytes()) == id);
    }
}

TEST_CASE("What is no id is refused")
{
    for (const QString &text : {u""_s, u"x"_s, u"0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeee"_s,
                                u"0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeeg"_s})
        CHECK_FALSE(Id::fromText(text).has_value());
    CHECK_FALSE(Id::fromBytes(QByteArray(15, 'a')).has_value());
}

TEST_CASE("Ids of a source are distinct, ordered, and come from the seed alone")
{
    SeededIdSource a(1);
    SeededIdSource b(1);
    SeededIdSource other(2);
    std::set<Id> seen;
    Id last;
    for (int i = 0; i < 1000; ++i) {
        const Id id = a.next();
        CHECK(id == b.next());
        CHECK(id != other.next());
        CHECK(last < id);
        last = id;
        seen.insert(id);
    }
    CHECK(seen.size() == 1000);
}

TEST_CASE("A natural id depends on the table and on each part of the key, and on nothing else")
{
    const Id id = naturalId(u"quota"_s, {"ab", "c"});
    CHECK(id == naturalId(u"quota"_s, {"ab", "c"}));
    CHECK(id != naturalId(u"quota"_s, {"a", "bc"}));
    CHECK(id != naturalId(u"mark"_s, {"ab", "c"}));
    CHECK(id.text().at(14) == u'8');
}
