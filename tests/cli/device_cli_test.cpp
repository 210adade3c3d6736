#include "tests/support/ctl.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using weiwo::test::Ctl;

namespace {

/// weiwoctl of a newcomer, who has no workspace: keys of its own in a folder of its own.
class Newcomer
{
public:
    /// What it says on its output; nothing where it is refused.
    QByteArray run(const QStringList &arguments, int exitCode)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"WEIWO_STORE"_s);
        environment.insert(u"WEIWO_CONFIG"_s, path(u"config"_s));
        environment.insert(u"WEIWO_LANG"_s, u"en"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(WEIWO_CTL), arguments);
        REQUIRE(process.waitForFinished(120000));
        CAPTURE(arguments.join(u' ').toStdString(), process.readAllStandardError().toStdString());
        REQUIRE(process.exitCode() == exitCode);
        return process.readAllStandardOutput();
    }
    /// A request in a file; what weiwoctl says of it.
    Json request(const QString &name, const QString &file)
    {
        return Json::parse(run({u"--json"_s, u"device"_s, u"request"_s, u"--name"_s, name, u"--out"_s, file}, 0).toStdString());
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray bytes(const QString &name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

QString textOf(const Json &text)
{
    return QString::fromStdString(text.get<std::string>());
}

} // namespace

TEST_CASE("weiwoctl device request makes the keys once and needs no workspace")
{
    Newcomer newcomer;
    const QString file = newcomer.path(u"a.json"_s);
    const Json made = newcomer.request(u"李静的笔记本"_s, file);
    CHECK(made["out_path"] == file.toStdString());
    CHECK(textOf(made["fingerprint"]).remove(u'-').size() == 20);
    const QByteArray keys = newcomer.bytes(u"config/device.json"_s);
    const Json request = Json::parse(newcomer.bytes(u"a.json"_s).toStdString());
    CHECK(request["weiwo"] == "device-request");
    CHECK(request["id"] == made["id"]);
    CHECK(request["name"] == "李静的笔记本");

    // Another name, the same device; on standard output the request alone.
    const Json again = newcomer.request(u"Laptop"_s, newcomer.path(u"b.json"_s));
    CHECK(again["id"] == made["id"]);
    CHECK(again["fingerprint"] == made["fingerprint"]);
    CHECK(newcomer.bytes(u"config/device.json"_s) == keys);
    CHECK(newcomer.run({u"device"_s, u"request"_s, u"--name"_s, u"Laptop"_s, u"--out"_s, u"-"_s}, 0) == newcomer.bytes(u"b.json"_s) + '\n');
    const QByteArray words = newcomer.run({u"device"_s, u"request"_s, u"--name"_s, u"Laptop"_s, u"--out"_s, file}, 0);
    CHECK(words.contains(made["fingerprint"].get<std::string>().c_str()));

    CHECK(newcomer.run({u"device"_s, u"request"_s, u"--name"_s, u"  "_s, u"--out"_s, file}, 1).isEmpty());
    CHECK(newcomer.run({u"device"_s, u"request"_s, u"--name"_s, u"x"_s, u"--out"_s, newcomer.path(u"none/a.json"_s)}, 1).isEmpty());
    newcomer.run({u"device"_s, u"request"_s, u"--name"_s, u"x"_s}, 2);
    newcomer.run({u"device"_s, u"request"_s, u"--out"_s, file}, 2);
    newcomer.run({u"device"_s}, 2);
    CHECK(newcomer.run({u"device"_s, u"show"_s}, 1).isEmpty());
    CHECK(newcomer.bytes(u"b.json"_s) == newcomer.bytes(u"a.json"_s));
}

TEST_CASE("weiwoctl device: enrolled, listed, revoked, taken back")
{
    Ctl ctl;
    const std::string digest = ctl.digest();
    const Json own = ctl.done(u"device show"_s);
    const Json info = ctl.done(u"info"_s);
    CHECK(own["id"] == info["device"]["id"]);
    CHECK(own["fingerprint"] == info["device"]["fingerprint"]);
    CHECK(own["person"] == info["person"]);
    CHECK(QByteArray::fromBase64(textOf(own["public_key"]).toLatin1()).size() == 32);
    CHECK(ctl.done(u"device list"_s)["devices"].empty());

    Newcomer newcomer;
    const QString file = newcomer.path(u"a.json"_s);
    const Json asked = newcomer.request(u"Laptop"_s, file);
    const QString fingerprint = textOf(asked["fingerprint"]);
    const QStringList enrol{u"device"_s, u"enrol"_s, u"--request"_s, file, u"--person"_s, u"E00060"_s};
    const auto enrolled = [&](const QStringList &more) { return ctl.run(enrol + more, 0); };
    const auto code = [&](const QStringList &more) { return ctl.run(enrol + more, 1)["error"]["code"]; };

    CHECK(code({u"--fingerprint"_s, u"00000-00000-00000-00000"_s}) == "untrusted");
    CHECK(code({u"--fingerprint"_s, u""_s}) == "untrusted");
    CHECK(code({u"--node"_s, u"nowhere"_s}) == "not-found");
    ctl.run(enrol + QStringList{u"--role"_s, u"root"_s}, 2);
    ctl.run({u"device"_s, u"enrol"_s, u"--request"_s, file}, 2);
    CHECK(ctl.run({u"device"_s, u"enrol"_s, u"--request"_s, file, u"--person"_s, u"HD"_s}, 1)["error"]["code"] == "bad-input");
    CHECK(ctl.done(u"device list"_s)["devices"].empty());

    const Json first = enrolled({u"--fingerprint"_s, fingerprint});
    CHECK(first["device"] == asked["id"]);
    CHECK(first["fingerprint"] == asked["fingerprint"]);
    const auto only = [&] {
        const Json list = ctl.done(u"device list"_s)["devices"];
        REQUIRE(list.size() == 1);
        return list[0];
    };
    const Json seller = only();
    CHECK(seller["id"] == asked["id"]);
    CHECK(seller["name"] == "Laptop");
    CHECK(seller["fingerprint"] == asked["fingerprint"]);
    CHECK(seller["role"] == "seller");
    CHECK(seller["node"] == seller["person"]);
    CHECK(seller["scope"] == seller["person_id"]);
    CHECK(seller["state"] == "active");
    CHECK(seller["upstream"] == own["id"]);
    CHECK(seller["last_seen"].is_null());
    CHECK(enrolled({})["entry"].is_null());

    enrolled({u"--role"_s, u"manager"_s, u"--node"_s, u"HD"_s});
    CHECK(only()["role"] == "manager");
    CHECK(only()["node"] != seller["node"]);
    ctl.done(u"undo"_s);
    CHECK(only() == seller);
    enrolled({u"--role"_s, u"headquarters"_s});
    CHECK(only()["scope"].is_null());
    CHECK_FALSE(only()["node"].is_null());
    ctl.done(u"undo"_s);

    const Json revoked = ctl.run({u"device"_s, u"revoke"_s, u"Laptop"_s, u"--note"_s, u"lost"_s}, 0);
    CHECK(revoked["device"] == asked["id"]);
    CHECK(only()["state"] == "revoked");
    CHECK(only()["note"] == "lost");
    CHECK(ctl.refused(u"device revoke nobody"_s) == "not-found");
    enrolled({});
    CHECK(only() == seller);

    const Json label = ctl.done(u"journal --limit 1"_s)["entries"][0]["label"];
    CHECK(textOf(label).contains(u"Laptop"_s));
    for (int i = 0; i < 3; ++i)
        ctl.done(u"undo"_s);
    CHECK(ctl.done(u"device list"_s)["devices"].empty());
    CHECK(ctl.digest() == digest);
    CHECK(ctl.done(u"check"_s)["ok"] == true);
}

TEST_CASE("weiwoctl device enrol: whose request, and by whom")
{
    Ctl ctl;
    Newcomer newcomer;
    const QString file = newcomer.path(u"a.json"_s);
    newcomer.request(u"Laptop"_s, file);
    const QByteArray request = newcomer.bytes(u"a.json"_s);
    const auto enrol = [&](const QString &from, const QStringList &more = {}) {
        return QStringList{u"device"_s, u"enrol"_s, u"--request"_s, from, u"--person"_s, u"E00060"_s} + more;
    };
    // From standard input too.
    CHECK(ctl.run(enrol(u"-"_s), 1, request.left(200))["error"]["code"] == "damaged");
    CHECK(ctl.run(enrol(u"-"_s), 1, "hello")["error"]["code"] == "bad-input");
    CHECK(ctl.run(enrol(newcomer.path(u"none.json"_s)), 1)["error"]["code"] == "io");
    CHECK(ctl.run(enrol(file, {u"--as"_s, u"E00060"_s}), 1)["error"]["code"] == "forbidden");
    CHECK(ctl.done(u"device list"_s)["devices"].empty());
    CHECK(ctl.run(enrol(u"-"_s), 0, request)["entry"].is_string());

    // The copy's own device asks.
    const QString own = newcomer.path(u"own.json"_s);
    ctl.run({u"device"_s, u"request"_s, u"--name"_s, u"x"_s, u"--out"_s, own}, 0);
    CHECK(ctl.run(enrol(own), 1)["error"]["code"] == "bad-input");
}
