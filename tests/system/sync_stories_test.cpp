#include "tests/support/company.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

TEST_CASE("A newcomer has what he may see, and nothing else")
{
    Company company;
    company.requireEqual();
    CHECK(company.has(*company.x1, company.mingda));
    CHECK_FALSE(company.has(*company.x1, company.yuehai));
    CHECK(company.has(*company.y, company.yuehai));
    CHECK_FALSE(company.has(*company.y, company.mingda));
    CHECK(company.has(*company.h2, company.yuehai));
}

TEST_CASE("Story 1: two set two fields: both stand")
{
    Company company;
    company.setPhone(*company.x1, PhoneA);
    company.set(*company.x2, company.mingda, &customers::Customer::address, u"中山路 1 号"_s);
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1, company.x2}) {
        CHECK(company.phone(*copy) == PhoneA);
        CHECK(company.customer(*copy, company.mingda).address == u"中山路 1 号"_s);
        CHECK(company.open(*copy).isEmpty());
    }
}

TEST_CASE("Story 2: two set the same value: one value, no conflict")
{
    Company company;
    company.setPhone(*company.x1, PhoneA);
    company.setPhone(*company.x2, PhoneA);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h) == PhoneA);
    CHECK(company.open(*company.h).isEmpty());
}

TEST_CASE("Story 3: the later value stands, the earlier in one conflict everywhere, answered once everywhere")
{
    Company company;
    company.setPhone(*company.x1, PhoneA);
    company.setPhone(*company.x2, PhoneB);
    company.settle();
    company.requireEqual();
    const QStringList expected{u"clash phone: \"021-2222\" / \"021-1111\""_s};
    for (Copy *copy : {company.h, company.x, company.x1, company.x2}) {
        INFO(copy->name.toStdString());
        CHECK(company.phone(*copy) == PhoneB);
        CHECK(company.open(*copy) == expected);
    }
    CHECK(company.open(*company.y).isEmpty());
    const sync::Conflict conflict = must(sync::conflicts(company.read(*company.x1))).front();
    company.edit(*company.x1, [&](Edit &e) { return sync::resolve(e, conflict, {.take = sync::Take::Other}); });
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1, company.x2}) {
        CHECK(company.phone(*copy) == PhoneA);
        CHECK(company.open(*copy).isEmpty());
    }
}

TEST_CASE("Story 5: packages 3, 1, 2, each twice: the last carries all")
{
    Company company;
    QStringList packages;
    for (const QString &phone : {PhoneA, PhoneB, PhoneC}) {
        company.setPhone(*company.x, phone);
        packages << company.submission(*company.x);
    }
    const sync::ImportReport third = company.import(*company.h, packages[2]);
    CHECK(third.entries == 3);
    const QString digest = must(storeDigest(company.read(*company.h), DigestSource::Kept)).hex();
    for (const int which : {2, 0, 0, 1, 1}) {
        const sync::ImportReport again = company.import(*company.h, packages[which]);
        CHECK(again.alreadyImported);
        CHECK(again.changes == 0);
    }
    CHECK(must(storeDigest(company.read(*company.h), DigestSource::Kept)).hex() == digest);
    CHECK(company.phone(*company.h) == PhoneC);
    CHECK(company.open(*company.h).isEmpty());
    company.settle();
    company.requireEqual();
}

TEST_CASE("Story 7: a customer that one deletes and another edits lives, and asks")
{
    const bool deletedFirst = GENERATE(true, false);
    Company company;
    const auto fresh = company.add(*company.x, u"新客户"_s, company.li);
    company.settle();
    company.edit(*company.x1, [&](Edit &e) { return customers::removeCustomer(e, fresh); });
    company.set(*company.x2, fresh, &customers::Customer::phone, PhoneA);
    company.submit(deletedFirst ? *company.x1 : *company.x2);
    company.settle();
    company.requireEqual();
    const QString asked = deletedFirst ? u"deleted :  / {\"phone\":\"\\\"021-1111\\\"\"}"_s : u"changed :  / "_s;
    for (Copy *copy : {company.h, company.x, company.x1, company.x2}) {
        INFO(copy->name.toStdString());
        CHECK(company.customer(*copy, fresh).phone == PhoneA);
        CHECK(company.open(*copy) == QStringList{asked});
    }
}

TEST_CASE("Story 8: a customer that was deleted with its contacts lives with the one that another has added")
{
    Company company;
    const auto contact = [&](Copy &copy, const QString &name) {
        company.edit(copy, [&](Edit &e) -> Status {
            customers::Contact made;
            made.customer = company.mingda;
            made.name = name;
            WEIWO_ASSIGN([[maybe_unused]] const auto id, customers::putContact(e, made));
            return {};
        });
    };
    contact(*company.x, u"张三"_s);
    company.settle();
    contact(*company.x2, u"李四"_s);
    company.submit(*company.x2);
    company.edit(*company.x1, [&](Edit &e) { return customers::removeCustomer(e, company.mingda); });
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1, company.x2}) {
        INFO(copy->name.toStdString());
        REQUIRE(company.has(*copy, company.mingda));
        const auto details = must(customers::details(company.read(*copy), company.mingda));
        REQUIRE(details.contacts.size() == 1);
        CHECK(details.contacts.front().name == u"李四"_s);
        CHECK(company.open(*copy).size() == 1);
    }
}

TEST_CASE("Story 14: a customer that moves away takes along what was done to it meanwhile")
{
    Company company;
    company.own(*company.h, company.mingda, company.south);
    company.setPhone(*company.x1, PhoneA);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h) == PhoneA);
    CHECK(company.phone(*company.y) == PhoneA);
    CHECK_FALSE(company.has(*company.x, company.mingda));
    CHECK_FALSE(company.has(*company.x1, company.mingda));
}

TEST_CASE("Story 33: a package for another, of another workspace, or cut in half is refused with its reason")
{
    Company company;
    Company other;
    company.setPhone(*company.h, PhoneA);
    const QString forX = company.answer(*company.x);
    const auto refused = [](const Result<sync::ImportReport> &result) { return result ? QString() : result.error().code; };
    const QString before = must(storeDigest(company.read(*company.y), DigestSource::Kept)).hex();
    CHECK(refused(company.tryImport(*company.y, forX)) == QLatin1StringView(errc::Untrusted));
    CHECK(refused(company.tryImport(*company.y, other.answer(*other.y))) == QLatin1StringView(errc::Untrusted));
    QFile file(company.answer(*company.y));
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(file.size() / 2));
    file.close();
    CHECK(refused(company.tryImport(*company.y, file.fileName())) == QLatin1StringView(errc::Damaged));
    CHECK(must(storeDigest(company.read(*company.y), DigestSource::Kept)).hex() == before);
}
