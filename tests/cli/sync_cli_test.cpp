#include "tests/support/ctl.h"

#include <QFile>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

namespace {

QString textOf(const Json &text)
{
    return QString::fromStdString(text.get<std::string>());
}

/// Headquarters on the demo, and the copy of the manager of one of its regions.
class TwoMachines
{
public:
    TwoMachines()
    {
        const QString request = east.path(u"request.json"_s);
        device = textOf(east.run({u"device"_s, u"request"_s, u"--name"_s, u"区域电脑"_s, u"--out"_s, request}, 0)["id"]);
        headquarters.run({u"device"_s, u"enrol"_s, u"--request"_s, request, u"--person"_s, u"E00060"_s, u"--role"_s, u"manager"_s, u"--node"_s, u"HD"_s}, 0);
        first = headquarters.path(u"first.weiwopkg"_s);
        headquarters.run({u"package"_s, u"export"_s, u"--out"_s, first, u"--to"_s, device, u"--full"_s}, 0);
        fingerprint = textOf(headquarters.done(u"info"_s)["device"]["fingerprint"]);
    }
    void found() { east.run({u"new"_s, east.store(), u"--from"_s, first, u"--trust"_s, fingerprint}, 0); }

    Ctl headquarters;
    Ctl east{Ctl::Newcomer{}};
    QString device, first, fingerprint;
};

} // namespace

TEST_CASE("weiwoctl new --from makes a copy of a region, and asks for the fingerprint first")
{
    TwoMachines machines;
    const Json refused = machines.east.run({u"new"_s, machines.east.store(), u"--from"_s, machines.first}, 1);
    CHECK(refused["error"]["code"] == "untrusted");
    CHECK(textOf(refused["error"]["message"]).contains(machines.fingerprint));
    CHECK_FALSE(QFile::exists(machines.east.store()));
    machines.found();
    CHECK(machines.east.done(u"check --deep"_s)["ok"] == true);
    CHECK(machines.east.digest()
          == machines.headquarters.run({u"digest"_s, u"--for"_s, machines.device}, 0)["digest"].get<std::string>());
    const Json own = machines.east.run({u"metric"_s, u"query"_s, u"--metric"_s, u"sales.amount"_s, u"--where"_s, u"region=HD"_s}, 0);
    const Json theirs = machines.headquarters.run({u"metric"_s, u"query"_s, u"--metric"_s, u"sales.amount"_s, u"--where"_s, u"region=HD"_s}, 0);
    CHECK(own["rows"] == theirs["rows"]);
    CHECK(machines.east.done(u"sync status"_s)["upstream"]["pending"] == 0);
}

TEST_CASE("weiwoctl package: what a region submits is judged, what headquarters sends is received")
{
    TwoMachines machines;
    machines.found();
    const Json customers = machines.east.done(u"customer find 公司 --limit 1"_s);
    const QString customer = textOf(customers["customers"][0]["id"]);
    machines.east.run({u"customer"_s, u"set"_s, customer, u"city=苏州"_s}, 0);
    CHECK(machines.east.done(u"sync status"_s)["upstream"]["pending"] == 1);

    const QString up = machines.east.path(u"up.weiwopkg"_s);
    const Json trial = machines.east.run({u"package"_s, u"export"_s, u"--out"_s, up, u"--dry-run"_s}, 0);
    CHECK(trial["entries"] == 1);
    CHECK_FALSE(QFile::exists(up));
    const Json written = machines.east.run({u"package"_s, u"export"_s, u"--out"_s, up}, 0);
    CHECK(written["kind"] == "up");
    CHECK(written["bytes"] == QFile(up).size());
    CHECK(machines.headquarters.run({u"package"_s, u"inspect"_s, up}, 0)["sha256"] == written["sha256"]);
    CHECK(machines.headquarters.run({u"package"_s, u"verify"_s, up}, 0)["signature"] == "good");

    const std::string before = machines.headquarters.digest();
    CHECK(machines.headquarters.run({u"package"_s, u"import"_s, up, u"--preview"_s}, 0)["changes"] == 1);
    CHECK(machines.headquarters.digest() == before);
    const Json taken = machines.headquarters.run({u"package"_s, u"import"_s, up}, 0);
    CHECK(taken["entries"] == 1);
    CHECK(taken["already_imported"] == false);
    CHECK(QFile::exists(textOf(taken["backup_path"])));
    CHECK(machines.headquarters.run({u"package"_s, u"import"_s, up}, 0)["already_imported"] == true);
    CHECK(machines.headquarters.run({u"customer"_s, u"show"_s, customer}, 0)["customer"]["city"] == "苏州");

    const QString down = machines.headquarters.path(u"down.weiwopkg"_s);
    CHECK(machines.headquarters.run({u"package"_s, u"export"_s, u"--out"_s, down, u"--to"_s, machines.device}, 0)["kind"] == "down");
    machines.east.run({u"package"_s, u"import"_s, down}, 0);
    CHECK(machines.east.done(u"sync status"_s)["upstream"]["pending"] == 0);
    CHECK(machines.east.digest()
          == machines.headquarters.run({u"digest"_s, u"--for"_s, machines.device}, 0)["digest"].get<std::string>());
    CHECK(machines.headquarters.refused(u"package export --out x.weiwopkg"_s) == "no-upstream");
}

TEST_CASE("weiwoctl conflicts: the value that lost is listed and can be taken")
{
    TwoMachines machines;
    machines.found();
    const QString customer = textOf(machines.east.done(u"customer find 公司 --limit 1"_s)["customers"][0]["id"]);
    machines.headquarters.run({u"customer"_s, u"set"_s, customer, u"city=无锡"_s}, 0);
    machines.east.setNow(u"2026-04-01T10:00:00+08:00"_s);
    machines.east.run({u"customer"_s, u"set"_s, customer, u"city=苏州"_s}, 0);
    const QString up = machines.east.path(u"up.weiwopkg"_s);
    machines.east.run({u"package"_s, u"export"_s, u"--out"_s, up}, 0);
    CHECK(machines.headquarters.run({u"package"_s, u"import"_s, up}, 3)["conflicts"] == 1);
    const Json conflicts = machines.headquarters.done(u"conflicts list"_s)["conflicts"];
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0]["field"] == "city");
    CHECK(conflicts[0]["kept"]["value"] == "苏州");
    CHECK(conflicts[0]["other"]["value"] == "无锡");
    CHECK(conflicts[0]["rule"] == "rank");
    const QString id = textOf(conflicts[0]["id"]);
    CHECK(machines.headquarters.run({u"conflicts"_s, u"resolve"_s, id, u"--take"_s, u"other"_s}, 0)["resolved"] == 1);
    CHECK(machines.headquarters.run({u"customer"_s, u"show"_s, customer}, 0)["customer"]["city"] == "无锡");
    CHECK(machines.headquarters.done(u"conflicts list"_s)["conflicts"].empty());
    CHECK(machines.headquarters.run({u"conflicts"_s, u"resolve"_s, id, u"--take"_s, u"kept"_s}, 1)["error"]["code"] == "stale");
    CHECK(machines.headquarters.run({u"conflicts"_s, u"resolve"_s, u"nosuch"_s, u"--take"_s, u"kept"_s}, 1)["error"]["code"] == "not-found");
}
