#include "core/customers/commands.h"
#include "core/customers/details.h"
#include "core/customers/queries.h"
#include "core/workspace/journal.h"
#include "tests/support/import_store.h"

using namespace weiwo;
using namespace weiwo::customers;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

/// A store with one customer, 甲.
class AttemptStore : public ImportStore
{
public:
    AttemptStore()
    {
        Customer first;
        first.name = u"甲"_s;
        must(edit([&](Edit &e) { return addCustomer(e, first).map([](const CustomerId &) {}); }));
        start = digest();
    }
    Result<EditOutcome> edit(const std::function<Status(Edit &)> &body) { return workspace->edit({u"customers.update"_s, {u"甲"_s}}, body); }

    QString start;
};

Status setCity(Edit &edit, const QString &city)
{
    WEIWO_ASSIGN(Customer known, findCustomer(edit, u"甲"_s));
    known.city = city;
    return updateCustomer(edit, known);
}

Status addOne(Edit &edit, const QString &name)
{
    Customer customer;
    customer.name = name;
    WEIWO_ASSIGN(const CustomerId id, addCustomer(edit, customer));
    return addTag(edit, id, name);
}

Status refuse()
{
    return fail(errc::BadInput, u"no"_s);
}

QString cityOf(Reader &reader)
{
    return must(findCustomer(reader, u"甲"_s)).city;
}

} // namespace

TEST_CASE("A part of an edit that fails leaves no trace, and what was written before it stands")
{
    AttemptStore store;
    const auto made = must(store.edit([](Edit &edit) -> Status {
        WEIWO_TRY(setCity(edit, u"杭州市"_s));
        const Status part = edit.attempt([&]() -> Status {
            // A row changed before the part, one that it changes twice, and new ones.
            WEIWO_TRY(setCity(edit, u"深圳市"_s));
            WEIWO_TRY(setCity(edit, u"北京市"_s));
            WEIWO_TRY(addOne(edit, u"乙"_s));
            return refuse();
        });
        CHECK(part.error().message == u"no"_s);
        CHECK(cityOf(edit) == u"杭州市"_s);
        return addOne(edit, u"丙"_s);
    }));
    // 甲, 丙 and its tag.
    CHECK(made.changes == 3);
    Reader reader = store.reader();
    CHECK(cityOf(reader) == u"杭州市"_s);
    CHECK_FALSE(findCustomer(reader, u"乙"_s));
    CHECK(must(findCustomer(reader, u"丙"_s)).name == u"丙"_s);
    CHECK(must(storeDigest(reader, DigestSource::Kept)).hex() == must(storeDigest(reader, DigestSource::Rows)).hex());
    must(store.workspace->undo());
    CHECK(store.digest() == store.start);
}

TEST_CASE("Parts lie in each other: each is taken back by itself, and with the one around it")
{
    struct Case
    {
        bool innerFails;
        bool outerFails;
        QString city;
        int customers;
    };
    for (const Case &one : {Case{false, false, u"内"_s, 3}, Case{true, false, u"外"_s, 2}, Case{false, true, u"先"_s, 1}, Case{true, true, u"先"_s, 1}}) {
        CAPTURE(one.innerFails, one.outerFails);
        AttemptStore store;
        must(store.edit([&](Edit &edit) -> Status {
            WEIWO_TRY(setCity(edit, u"先"_s));
            const Status outer = edit.attempt([&]() -> Status {
                WEIWO_TRY(setCity(edit, u"外"_s));
                WEIWO_TRY(addOne(edit, u"乙"_s));
                const Status inner = edit.attempt([&]() -> Status {
                    WEIWO_TRY(setCity(edit, u"内"_s));
                    WEIWO_TRY(addOne(edit, u"丙"_s));
                    return one.innerFails ? refuse() : Status();
                });
                CHECK(inner.has_value() != one.innerFails);
                return one.outerFails ? refuse() : Status();
            });
            CHECK(outer.has_value() != one.outerFails);
            return {};
        }));
        Reader reader = store.reader();
        CHECK(cityOf(reader) == one.city);
        CHECK(must(count(reader)) == one.customers);
        CHECK(must(storeDigest(reader, DigestSource::Kept)).hex() == must(storeDigest(reader, DigestSource::Rows)).hex());
        must(store.workspace->undo());
        CHECK(store.digest() == store.start);
    }
}

TEST_CASE("An edit whose parts have all failed is none")
{
    AttemptStore store;
    const auto made = must(store.edit([](Edit &edit) -> Status {
        for (int i = 0; i < 3; ++i)
            CHECK_FALSE(edit.attempt([&]() -> Status {
                WEIWO_TRY(setCity(edit, u"深圳市"_s));
                return refuse();
            }));
        return {};
    }));
    CHECK(made.changes == 0);
    CHECK_FALSE(made.entry);
    CHECK(store.digest() == store.start);
}

TEST_CASE("What a title says may be known to the body alone")
{
    AttemptStore store;
    const auto made = must(store.workspace->edit({u"customers.bulk"_s, {u"7"_s}}, [](Edit &edit) -> Status {
        edit.setTitleArgs({u"2"_s});
        return setCity(edit, u"杭州市"_s);
    }));
    CHECK(made.label.contains(u'2'));
    CHECK_FALSE(made.label.contains(u'7'));
}
