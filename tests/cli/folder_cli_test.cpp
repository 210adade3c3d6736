#include "tests/support/ctl.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

namespace {

QString textOf(const Json &text)
{
    return QString::fromStdString(text.get<std::string>());
}

/// Headquarters on the demo, the copy of a region's manager, and a folder that both see.
class TwoMachines
{
public:
    TwoMachines() : shared(headquarters.path(u"shared"_s))
    {
        REQUIRE(QDir().mkpath(shared));
        const QString request = east.path(u"request.json"_s);
        const Json asked = east.run({u"device"_s, u"request"_s, u"--name"_s, u"区域电脑"_s, u"--out"_s, request}, 0);
        headquarters.run({u"device"_s, u"enrol"_s, u"--request"_s, request, u"--person"_s, u"E00060"_s, u"--role"_s, u"manager"_s, u"--node"_s, u"HD"_s}, 0);
        const QString first = headquarters.path(u"first.weiwopkg"_s);
        headquarters.run({u"package"_s, u"export"_s, u"--out"_s, first, u"--to"_s, textOf(asked["id"]), u"--full"_s}, 0);
        const QString fingerprint = textOf(headquarters.done(u"info"_s)["device"]["fingerprint"]);
        east.run({u"new"_s, east.store(), u"--from"_s, first, u"--trust"_s, fingerprint}, 0);
    }
    Json pass(Ctl &ctl) { return ctl.run({u"sync"_s, u"folder"_s, shared}, 0); }

    Ctl headquarters;
    Ctl east{Ctl::Newcomer{}};
    QString shared;
};

} // namespace

TEST_CASE("weiwoctl sync folder: what a region changes comes to headquarters, and the answer back")
{
    TwoMachines machines;
    machines.pass(machines.headquarters);
    machines.pass(machines.east);
    machines.east.run({u"customer"_s, u"add"_s, u"苏州精工"_s, u"owner=E00060"_s}, 0);
    const Json sent = machines.pass(machines.east);
    REQUIRE(sent["sent"].size() == 1);
    CHECK(sent["sent"][0]["kind"] == "up");
    CHECK(sent["folder"] == machines.shared.toStdString());
    const Json taken = machines.pass(machines.headquarters);
    REQUIRE(taken["received"].size() == 1);
    CHECK(taken["received"][0]["entries"] == 1);
    CHECK(taken["refused"].empty());
    CHECK(machines.pass(machines.east)["received"].size() == 1);
    CHECK(machines.east.done(u"sync status"_s)["upstream"]["pending"] == 0);
    machines.pass(machines.headquarters);
    for (Ctl *ctl : {&machines.east, &machines.headquarters}) {
        const Json quiet = machines.pass(*ctl);
        for (const char *key : {"sent", "received", "waiting", "refused"})
            CHECK(quiet[key].empty());
    }
}

TEST_CASE("weiwoctl sync folder refuses a folder that is not there, or has the store in it")
{
    TwoMachines machines;
    CHECK(machines.east.run({u"sync"_s, u"folder"_s, machines.shared + u"/none"_s}, 1)["error"]["code"] == "io");
    CHECK(machines.east.run({u"sync"_s, u"folder"_s, machines.east.path(u"."_s)}, 1)["error"]["code"] == "bad-input");
    machines.east.run({u"sync"_s, u"folder"_s}, 2);
    machines.east.run({u"sync"_s, u"folder"_s, machines.shared, u"--once"_s, u"--watch"_s}, 2);
    machines.east.run({u"sync"_s, u"folder"_s, machines.shared, u"--watch"_s, u"--every"_s, u"0"_s}, 2);
}

#ifdef Q_OS_UNIX
TEST_CASE("weiwoctl sync folder --watch takes in what comes, says it in a line, and ends when it is asked to")
{
    TwoMachines machines;
    machines.pass(machines.headquarters);
    machines.pass(machines.east);
    QProcess watch;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WEIWO_CONFIG"_s, machines.headquarters.path(u"config"_s));
    environment.insert(u"WEIWO_STORE"_s, machines.headquarters.store());
    environment.insert(u"WEIWO_NOW"_s, u"2026-04-01T09:00:00+08:00"_s);
    environment.insert(u"WEIWO_LANG"_s, u"en"_s);
    watch.setProcessEnvironment(environment);
    watch.start(QStringLiteral(WEIWO_CTL), {u"--json"_s, u"sync"_s, u"folder"_s, machines.shared, u"--watch"_s, u"--every"_s, u"1"_s});
    REQUIRE(watch.waitForStarted());
    machines.east.run({u"customer"_s, u"add"_s, u"苏州精工"_s, u"owner=E00060"_s}, 0);
    machines.pass(machines.east);
    QByteArray out;
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < 60000 && !out.contains("\"kind\":\"up\"");) {
        watch.waitForReadyRead(500);
        out += watch.readAllStandardOutput();
    }
    watch.terminate();
    REQUIRE(watch.waitForFinished(20000));
    out += watch.readAllStandardOutput();
    CAPTURE(out.toStdString());
    CHECK(watch.exitStatus() == QProcess::NormalExit);
    CHECK(watch.exitCode() == 0);
    CHECK(out.contains("\"kind\":\"up\""));
    const QList<QByteArray> lines = out.trimmed().split('\n');
    for (const QByteArray &line : lines)
        CHECK(Json::parse(line.toStdString(), nullptr, false).is_object());
    CHECK(machines.pass(machines.east)["received"].size() == 1);
}
#endif
