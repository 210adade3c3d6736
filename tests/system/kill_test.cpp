#include "core/all_slices.h"
#include "core/base/id_source.h"
#include "core/customers/commands.h"
#include "core/customers/queries.h"
#include "core/org/queries.h"
#include "core/program/demo.h"
#include "core/program/enrol.h"
#include "core/sync/export.h"
#include "core/sync/found_copy.h"
#include "core/sync/package_reader.h"
#include "core/workspace/device.h"
#include "core/workspace/digest.h"
#include "core/workspace/integrity.h"
#include "tests/support/sandbox.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace weiwo;
using test::must;

namespace {

/// How often a process is stopped: 40 in the suite, more where WEIWO_KILLS says so.
int kills()
{
    const int wanted = qEnvironmentVariableIntValue("WEIWO_KILLS");
    return wanted > 0 ? wanted : 40;
}

/// A store that a command of another process writes to, and may be stopped at.
class Victim
{
public:
    Victim()
    {
        must(createDemo(original, {.seed = 1, .years = 1}, services()));
    }

    [[nodiscard]] Workspace::Services services()
    {
        return {registry.get(), &clock, &ids, folder.filePath(u"config"_s)};
    }
    void restore()
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(store + suffix);
        REQUIRE(QFile::copy(original, store));
    }
    /// Starts the command; after @p ms the process is killed. Gives whether it was still running.
    bool run(const QStringList &command, int ms)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"WEIWO_STORE"_s, store);
        environment.insert(u"WEIWO_CONFIG"_s, folder.filePath(u"config"_s));
        environment.insert(u"WEIWO_NOW"_s, u"2026-11-03T09:00:00+08:00"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WEIWO_CTL), command);
        REQUIRE(process.waitForStarted());
        const bool ended = process.waitForFinished(ms);
        if (!ended) {
            process.kill();
            process.waitForFinished();
        } else {
            INFO(process.readAllStandardError().toStdString());
            REQUIRE(process.exitCode() == 0);
        }
        return !ended;
    }
    /// The digest of the store, whose checks must all be clean.
    [[nodiscard]] QString digest()
    {
        const auto workspace = must(Workspace::open(store, services()));
        Reader reader = must(workspace->reader());
        for (const CheckResult &check : must(checkStore(reader, true))) {
            INFO(check.key.toStdString());
            REQUIRE(check.ok);
        }
        return must(storeDigest(reader, DigestSource::Rows)).hex();
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime::fromString(u"2026-11-03T09:00:00+08:00"_s, Qt::ISODate)};
    SeededIdSource ids{42};
    std::unique_ptr<Registry> registry = buildRegistry();
    QString original = folder.filePath(u"original.weiwo"_s);
    QString store = folder.filePath(u"a.weiwo"_s);
};

/// Stops @p command at random points: the store is as before or as after, and goes on.
void stopAtRandom(Victim &victim, const QStringList &command, int times, quint64 seed)
{
    constexpr int Patience = 120'000;
    victim.restore();
    const QString before = victim.digest();
    QElapsedTimer timer;
    timer.start();
    REQUIRE_FALSE(victim.run(command, Patience));
    const qint64 whole = timer.elapsed();
    const QString after = victim.digest();
    REQUIRE(before != after);

    SeededIdSource dice(seed);
    int stopped = 0;
    for (int i = 0; i < times; ++i) {
        victim.restore();
        const auto ms = static_cast<int>(dice.random() % static_cast<quint64>(whole + 1));
        stopped += victim.run(command, ms) ? 1 : 0;
        const QString now = victim.digest();
        INFO("stopped after " << ms << " of " << whole << " ms");
        REQUIRE((now == before || now == after));
        if (i % 5 == 0 && now == before) {
            REQUIRE_FALSE(victim.run(command, Patience));
            REQUIRE(victim.digest() == after);
        }
    }
    CHECK(stopped > times / 4);
}

} // namespace

TEST_CASE("An import that is killed has happened or not")
{
    Victim victim;
    QFile file(victim.folder.filePath(u"orders.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("订单号,行号,日期,客户,业务员,区域,产品,数量,金额\n");
    for (int i = 0; i < 10'000; ++i)
        file.write(u"K%1,1,2026-10-%2,C%3,E00060,华东,CF-0%4,%5,%6.00\n"_s.arg(i)
                       .arg(i % 28 + 1, 2, 10, QChar(u'0'))
                       .arg(i % 2400 + 1, 5, 10, QChar(u'0'))
                       .arg(i % 5 + 1)
                       .arg(i % 9 + 1)
                       .arg(100 + i)
                       .toUtf8());
    file.close();
    stopAtRandom(victim, {u"import"_s, file.fileName(), u"--dataset"_s, u"sales.lines"_s}, kills() / 2, 1);
}

TEST_CASE("A breakdown that is killed has happened or not")
{
    Victim victim;
    victim.restore();
    REQUIRE_FALSE(victim.run({u"quota"_s, u"plan"_s, u"create"_s, u"2027"_s, u"--year"_s, u"FY2027"_s}, 120'000));
    // With the draft in it: what is restored from now on. Opening folds the log into the file.
    must(Workspace::open(victim.store, victim.services())).reset();
    REQUIRE(QFile::remove(victim.original));
    REQUIRE(QFile::copy(victim.store, victim.original));
    stopAtRandom(victim, {u"quota"_s, u"breakdown"_s, u"2027"_s, u"--total"_s, u"500000000"_s,
                          u"--to-level"_s, u"person"_s, u"--by"_s, u"months"_s, u"--method"_s, u"history"_s},
                 kills() - kills() / 2, 2);
}

namespace {

/// A victim that is headquarters, and the copy of one of its regions, which submits.
class Headquarters : public Victim
{
public:
    Headquarters()
    {
        const auto workspace = must(Workspace::open(original, services()));
        Reader reader = must(workspace->reader());
        const org::Node region = must(org::findNode(reader, u"HD"_s));
        const Workspace::Services theirs{registry.get(), &clock, &ids, folder.filePath(u"region"_s)};
        const Device device = must(Device::load(theirs.configDir, ids));
        regionDevice = device.id();
        (void)must(workspace->edit({u"sync.enrolDevice"_s, {u"电脑"_s, region.name}}, [&](Edit &edit) {
            return enrolDevice(edit, {{device.id(), u"电脑"_s, device.publicKey(), device.receivingKey()}, *region.manager, {}, region.id, {}});
        }));
        const QString first = folder.filePath(u"first.weiwopkg"_s);
        (void)must(sync::exportPackage(*workspace, {.path = first, .to = device.id(), .full = true}));
        const auto copy = must(sync::foundCopy(folder.filePath(u"region.weiwo"_s), first, workspace->device().fingerprint(), theirs));
        std::vector<customers::Customer> all;
        Reader own = must(copy->reader());
        must(customers::eachCustomer(own, [&](qint64, customers::Customer &&customer) {
            all.push_back(std::move(customer));
            return true;
        }));
        (void)must(copy->edit({u"customers.update"_s, {region.name}}, [&](Edit &edit) -> Status {
            for (customers::Customer &customer : all) {
                customer.source = u"展会"_s;
                WEIWO_TRY(customers::updateCustomer(edit, customer));
            }
            return {};
        }));
        (void)must(sync::exportPackage(*copy, {.path = submission, .to = {}}));
    }

    QString submission = folder.filePath(u"up.weiwopkg"_s);
    Id regionDevice;
};

} // namespace

TEST_CASE("A package is taken in or not, wherever that is killed")
{
    Headquarters victim;
    stopAtRandom(victim, {u"package"_s, u"import"_s, victim.submission}, kills() / 2, 3);
}

TEST_CASE("A package whose writing is killed is whole or is not there")
{
    Headquarters victim;
    victim.restore();
    const QString path = victim.folder.filePath(u"out.weiwopkg"_s);
    const QStringList command{u"package"_s, u"export"_s, u"--out"_s, path, u"--to"_s, victim.regionDevice.text(), u"--full"_s};
    QElapsedTimer timer;
    timer.start();
    REQUIRE_FALSE(victim.run(command, 120'000));
    const qint64 whole = timer.elapsed();
    SeededIdSource dice(4);
    for (int i = 0; i < kills() / 2; ++i) {
        QFile::remove(path);
        victim.run(command, static_cast<int>(dice.random() % static_cast<quint64>(whole + 1)));
        QFile file(path);
        if (!file.exists())
            continue;
        REQUIRE(file.open(QIODevice::ReadOnly));
        (void)must(sync::inspectPackage(file));
    }
}
