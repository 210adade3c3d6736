#include "tests/support/company.h"

using namespace weiwo;
using namespace weiwo::test;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const Result<sync::ImportReport> &result)
{
    return result ? QString() : result.error().code;
}

qint64 epochOf(Company &company, Copy &copy)
{
    return must(sync::syncStatus(company.read(copy))).epoch;
}

} // namespace

TEST_CASE("Story 21: a copy that was restored goes on in a new epoch and gets its submitted edits back")
{
    const bool forget = GENERATE(false, true);
    CAPTURE(forget);
    Company company;
    const QString lastWeek = company.backup(*company.x);
    company.setPhone(*company.x, PhoneA);
    company.set(*company.x, company.mingda, &customers::Customer::city, u"苏州"_s);
    company.submit(*company.x);
    company.receive(*company.x);
    company.restore(*company.x, lastWeek, forget);
    CHECK(company.phone(*company.x).isEmpty());
    CHECK(epochOf(company, *company.x) == (forget ? 1 : 2));
    if (forget)
        company.submit(*company.x);
    company.settle();
    CHECK(epochOf(company, *company.x) == 2);
    CHECK(company.phone(*company.x) == PhoneA);
    company.set(*company.x, company.mingda, &customers::Customer::address, u"新区"_s);
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1}) {
        CHECK(company.phone(*copy) == PhoneA);
        CHECK(company.customer(*copy, company.mingda).city == u"苏州"_s);
        CHECK(company.customer(*copy, company.mingda).address == u"新区"_s);
        CHECK(company.open(*copy).isEmpty());
    }
}

TEST_CASE("Story 22: when headquarters is restored, its children submit again and all are equal")
{
    const bool forget = GENERATE(false, true);
    CAPTURE(forget);
    Company company;
    const QString lastWeek = company.backup(*company.h);
    company.setPhone(*company.x1, PhoneA);
    company.set(*company.y, company.yuehai, &customers::Customer::phone, PhoneB);
    company.settle();
    company.restore(*company.h, lastWeek, forget);
    CHECK(company.phone(*company.h).isEmpty());
    if (forget) {
        // Whoever submits says that he holds a version that headquarters does not know any more.
        company.submit(*company.y);
        company.submit(*company.x);
    }
    CHECK(epochOf(company, *company.h) == 2);
    company.settle();
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1, company.x2})
        CHECK(company.phone(*copy) == PhoneA);
    CHECK(company.customer(*company.h, company.yuehai).phone == PhoneB);
    CHECK(company.open(*company.h).isEmpty());
}

TEST_CASE("Story 6: a gap is named, nothing is applied, and the next submission heals it")
{
    Company company;
    const QString before = company.backup(*company.h);
    company.setPhone(*company.x, PhoneA);
    company.submit(*company.x);
    company.receive(*company.x);
    company.setPhone(*company.x, PhoneB);
    const QString second = company.submission(*company.x);
    company.restore(*company.h, before);
    const QString digest = company.digest(*company.h);
    const auto refused = company.tryImport(*company.h, second);
    CHECK(codeOf(refused) == QLatin1StringView(errc::MissingPackage));
    CHECK(company.digest(*company.h) == digest);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h) == PhoneB);
}

TEST_CASE("Story 23: the same disk image on two laptops is found out, and nothing is lost silently")
{
    Company company;
    Copy &clone = company.copies.emplace_back(company.clock);
    const auto imageOf = [&](Copy &of) {
        clone.name = u"clone"_s;
        clone.person = of.person;
        clone.above = of.above;
        clone.scope = of.scope;
        clone.device = of.device;
        clone.store = company.folder.filePath(u"clone.weiwo"_s);
        clone.services = of.services;
        clone.services.configDir = company.folder.filePath(u"clone.config"_s);
        REQUIRE(QFile::copy(company.backup(of), clone.store));
        REQUIRE(QDir().mkpath(clone.services.configDir));
        REQUIRE(QFile::copy(of.services.configDir + u"/device.json"_s, clone.services.configDir + u"/device.json"_s));
        clone.workspace = must(Workspace::open(clone.store, clone.services));
    };
    imageOf(*company.y);
    company.set(*company.y, company.yuehai, &customers::Customer::phone, PhoneA);
    company.set(clone, company.yuehai, &customers::Customer::phone, PhoneB);
    company.submit(*company.y);
    const QString digest = company.digest(*company.h);
    CHECK(codeOf(company.tryImport(*company.h, company.submission(clone))) == QLatin1StringView(errc::Untrusted));
    CHECK(company.digest(*company.h) == digest);
    // The clone is told when it receives: its own edit is still pending there.
    CHECK(codeOf(company.tryImport(clone, company.answer(clone))) == QLatin1StringView(errc::Untrusted));
    CHECK(must(sync::syncStatus(company.read(clone))).upstream->pending == 1);
    company.copies.pop_back();
    company.settle();
    company.requireEqual();
}

TEST_CASE("Story 42: numbers that only a lost package had are no gap, and the package is judged if it comes after all")
{
    Company company;
    const QString before = company.backup(*company.x);
    company.setPhone(*company.x, PhoneA);
    const QString lost = company.submission(*company.x);
    company.restore(*company.x, before);
    company.set(*company.x, company.mingda, &customers::Customer::city, u"无锡"_s);
    company.submit(*company.x);
    CHECK(company.customer(*company.h, company.mingda).city == u"无锡"_s);
    CHECK(company.phone(*company.h).isEmpty());
    const bool late = GENERATE(false, true);
    CAPTURE(late);
    if (late)
        CHECK(company.import(*company.h, lost).entries > 0);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.x) == (late ? PhoneA : QString()));
}

TEST_CASE("Story 43: entries that a restored copy passed on before are judged once at the top")
{
    Company company;
    const QString before = company.backup(*company.x);
    company.setPhone(*company.x1, PhoneA);
    company.settle();
    company.restore(*company.x, before);
    company.settle();
    company.settle();
    company.requireEqual();
    for (Copy *copy : {company.h, company.x, company.x1})
        CHECK(company.phone(*copy) == PhoneA);
    int entries = 0;
    for (const JournalEntry &entry : must(journal::list(company.read(*company.h), {.limit = 1000, .record = company.mingda.raw()})).entries)
        entries += entry.person == company.li.raw() ? 1 : 0;
    CHECK(entries == 1);
}

TEST_CASE("Story 24: a copy that was away for 14 months gets everything, and its edits are judged then")
{
    Company company;
    company.setPhone(*company.x1, PhoneA);
    company.clock.advance(425LL * 24 * 3600 * 1000);
    company.set(*company.h, company.mingda, &customers::Customer::city, u"南京"_s);
    company.import(*company.x1, company.exported(*company.x, {.path = {}, .to = company.x1->device, .full = true}));
    CHECK(company.phone(*company.x1) == PhoneA);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h) == PhoneA);
    CHECK(company.customer(*company.x1, company.mingda).city == u"南京"_s);
}

TEST_CASE("Story 25: a clock that is years ahead counts as now: a later correction wins")
{
    Company company;
    const QDateTime now = company.clock.now();
    company.clock.set(QDateTime::fromString(u"2031-01-01T09:00:00+08:00"_s, Qt::ISODate));
    company.setPhone(*company.x1, PhoneA);
    company.clock.set(now);
    company.submit(*company.x1);
    company.clock.advance(3'600'000);
    company.setPhone(*company.x2, PhoneB);
    company.settle();
    company.requireEqual();
    CHECK(company.phone(*company.h) == PhoneB);
    CHECK(company.open(*company.h) == QStringList{u"clash phone: \"021-2222\" / \"021-1111\""_s});
}
