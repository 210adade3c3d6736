#include "core/base/id_source.h"
#include "core/sync/device_request.h"
#include "tests/support/sandbox.h"

#include <QFile>

using namespace weiwo;
using namespace weiwo::sync;
using namespace Qt::StringLiterals;
using test::must;
using nlohmann::json;

namespace {

/// A device of its own, and what it writes.
struct Newcomer
{
    QTemporaryDir folder;
    SeededIdSource ids{5};
    Device device = must(Device::load(folder.path(), ids));
    QByteArray bytes = deviceRequestBytes(device, u"李静的笔记本"_s);

    /// A file of these members, signed by the device.
    [[nodiscard]] QByteArray signedAs(json object) const
    {
        object.erase("signature");
        object["signature"] = device.sign(QByteArray::fromStdString(object.dump())).toBase64().toStdString();
        return QByteArray::fromStdString(object.dump());
    }
};

QString refusalOf(const QByteArray &bytes)
{
    const auto request = deviceRequestFrom(bytes);
    if (request)
        return {};
    CHECK_FALSE(request.error().message.isEmpty());
    return request.error().code;
}

const QString Damaged = QString::fromLatin1(errc::Damaged);
const QString BadInput = QString::fromLatin1(errc::BadInput);
const QString Newer = QString::fromLatin1(errc::NewerStore);

} // namespace

TEST_CASE("A device request says what the device is, and is known again")
{
    const Newcomer newcomer;
    const DeviceRequest request = must(deviceRequestFrom(newcomer.bytes));
    CHECK(request.id == newcomer.device.id());
    CHECK(request.name == u"李静的笔记本"_s);
    CHECK(request.signKey == newcomer.device.publicKey());
    CHECK(request.boxKey == newcomer.device.receivingKey());
    CHECK(request.fingerprint() == newcomer.device.fingerprint());
    CHECK(deviceRequestBytes(newcomer.device, request.name) == newcomer.bytes);
    const json object = json::parse(newcomer.bytes.toStdString());
    CHECK(object.size() == 7);
    CHECK(object["weiwo"] == "device-request");
    CHECK(object["format"] == 1);
    CHECK_FALSE(newcomer.bytes.contains("secret"));
}

TEST_CASE("Another layout of the same request, and members of a newer program, are read")
{
    const Newcomer newcomer;
    const json object = json::parse(newcomer.bytes.toStdString());
    const DeviceRequest request = must(deviceRequestFrom(newcomer.bytes));
    CHECK(must(deviceRequestFrom(QByteArray::fromStdString(object.dump(2)) + "\r\n")) == request);
    CHECK(must(deviceRequestFrom("\xEF\xBB\xBF" + newcomer.bytes)) == request);
    json more = object;
    more["phone"] = "13800138000";
    more["colour"] = nullptr;
    CHECK(must(deviceRequestFrom(newcomer.signedAs(more))) == request);
    more["phone"] = "13800138001";
    CHECK(refusalOf(QByteArray::fromStdString(more.dump())) == Damaged);
}

TEST_CASE("What is no device request, or not as it was made, is refused")
{
    const Newcomer newcomer;
    const json good = json::parse(newcomer.bytes.toStdString());
    const std::string key = good["sign_key"];
    const std::pair<const char *, json> table[] = {
        {"format", 0}, {"format", -1}, {"format", 1.0}, {"format", "1"}, {"format", nullptr},
        {"id", ""}, {"id", 7}, {"id", "00000000-0000-0000-0000-000000000000"}, {"id", nullptr},
        {"name", ""}, {"name", "  "}, {"name", " a"}, {"name", "a\nb"},
        {"name", "a\u001b[2Jb"}, {"name", std::string(201, 'x')}, {"name", 5},
        {"sign_key", ""}, {"sign_key", key.substr(4)}, {"sign_key", key + "AAAA"}, {"sign_key", "*" + key}, {"sign_key", 1},
        {"sign_key", std::string(43, 'A') + "="},
        {"box_key", ""}, {"box_key", json::array({1})}, {"box_key", std::string(43, 'A') + "="}, {"box_key", nullptr},
        {"deep", json::array()}, {"deep", {{"a", 1}}},
    };
    for (const auto &[member, value] : table) {
        INFO(member << " = " << value.dump());
        json bad = good;
        bad[member] = value;
        // Well signed, it is still no sound request.
        CHECK(refusalOf(newcomer.signedAs(bad)) == Damaged);
    }
    for (const char *member : {"format", "id", "name", "sign_key", "box_key"}) {
        INFO(member);
        json bad = good;
        bad.erase(member);
        CHECK(refusalOf(newcomer.signedAs(bad)) == Damaged);
    }
    json unsignedOne = good;
    unsignedOne.erase("signature");
    CHECK(refusalOf(QByteArray::fromStdString(unsignedOne.dump())) == Damaged);
    // Somebody else's keys in it, or signed by somebody else.
    SeededIdSource more(77);
    QTemporaryDir folder;
    const Device stranger = must(Device::load(folder.path(), more));
    json taken = good;
    taken["box_key"] = stranger.receivingKey().toBase64().toStdString();
    CHECK(refusalOf(QByteArray::fromStdString(taken.dump())) == Damaged);
    json forged = good;
    forged.erase("signature");
    forged["signature"] = stranger.sign(QByteArray::fromStdString(forged.dump())).toBase64().toStdString();
    CHECK(refusalOf(QByteArray::fromStdString(forged.dump())) == Damaged);
}

TEST_CASE("Other files are told apart from damaged requests, and newer requests from both")
{
    const Newcomer newcomer;
    const json good = json::parse(newcomer.bytes.toStdString());
    const QByteArray table[] = {"", "x", "{}", "[]", "null", "42", "\"device-request\"", R"({"weiwo":"package"})", R"({"weiwo":1})",
                                R"(["weiwo","device-request"])", QByteArray(1000, '\0'), QByteArray(60'000, '['),
                                QByteArray(30'000, '[') + QByteArray(30'000, ']'), "\x89WWP\r\n\x1a\n", "\xff\xfe{\0"};
    for (const QByteArray &bytes : table) {
        INFO(bytes.left(40).toStdString());
        CHECK(refusalOf(bytes) == BadInput);
    }
    CHECK(refusalOf(newcomer.bytes + QByteArray(LargestRequest, ' ')) == BadInput);
    CHECK(refusalOf(newcomer.bytes + QByteArray(LargestRequest - newcomer.bytes.size(), ' ')).isEmpty());
    for (const json &format : {json(2), json(1'000'000), json(9223372036854775807LL)}) {
        json newer = good;
        newer["format"] = format;
        CHECK(refusalOf(QByteArray::fromStdString(newer.dump())) == Newer);
    }
    // In the middle of the signed part, deep enough to end a stack.
    QByteArray deep = newcomer.bytes;
    deep.replace("\"format\":1", "\"format\":1,\"deep\":" + QByteArray(30'000, '[') + QByteArray(30'000, ']'));
    CHECK(refusalOf(deep) == Damaged);
}

TEST_CASE("A request that is cut short anywhere, or has one bit changed, is refused")
{
    const Newcomer newcomer;
    const QByteArray &whole = newcomer.bytes;
    // As long as it cannot be told what it was, it is no request.
    const qsizetype told = QByteArray(R"({"weiwo":"device-request)").size();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        INFO("cut at " << size);
        CHECK(refusalOf(whole.left(size)) == (size < told ? BadInput : Damaged));
    }
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            INFO("byte " << at << " bit " << bit);
            QByteArray flipped = whole;
            flipped[at] = char(flipped[at] ^ (1 << bit));
            const QString code = refusalOf(flipped);
            // A later digit for the 1 is the format of a newer program.
            CHECK((code == Damaged || code == BadInput || code == Newer));
        }
    }
}

TEST_CASE("Names of devices: one line, without spaces around it")
{
    CHECK(must(deviceNameFrom(u"  前台 电脑 "_s)) == u"前台 电脑"_s);
    CHECK(must(deviceNameFrom(QString(200, u'x'))).size() == 200);
    for (const QString &bad : {u""_s, u" \t"_s, u"a\nb"_s, u"a\u2028b"_s, u"a\u0007"_s, QString(201, u'x')}) {
        const auto name = deviceNameFrom(bad);
        REQUIRE_FALSE(name);
        CHECK(name.error().code == BadInput);
    }
}

TEST_CASE("A request goes into a file and comes back; what cannot be read or written is said")
{
    const Newcomer newcomer;
    const QString path = newcomer.folder.filePath(u"request.json"_s);
    must(writeDeviceRequest(path, "something older and longer"));
    must(writeDeviceRequest(path, newcomer.bytes));
    CHECK(must(readDeviceRequest(path)) == must(deviceRequestFrom(newcomer.bytes)));
    CHECK(readDeviceRequest(path + u'x').error().code == QLatin1StringView(errc::Io));
    CHECK(readDeviceRequest(newcomer.folder.path()).error().code == QLatin1StringView(errc::Io));
    CHECK(writeDeviceRequest(newcomer.folder.filePath(u"none/request.json"_s), newcomer.bytes).error().code
          == QLatin1StringView(errc::Io));
    must(writeDeviceRequest(path, newcomer.bytes.left(100)));
    const auto cut = readDeviceRequest(path);
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == Damaged);
    CHECK(cut.error().subject == path);
}
