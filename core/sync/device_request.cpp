#include "core/sync/device_request.h"

#include "core/base/text.h"

#include <QFile>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

using nlohmann::json;

constexpr char Marker[] = "device-request";
constexpr int Format = 1;

tl::unexpected<Error> damagedRequest()
{
    return fail(errc::Damaged,
                translate("sync", "This device request is damaged or was changed on the way. Ask for it again."));
}

tl::unexpected<Error> noRequest()
{
    return fail(errc::BadInput, translate("sync", "This file is no device request. `device request` makes one."));
}

/// Whether it was one, before something happened to it.
bool beginsAsRequest(const QByteArray &bytes)
{
    return bytes.trimmed().startsWith(QByteArray(R"({"weiwo":")") + Marker);
}

std::string base64(const QByteArray &bytes)
{
    return bytes.toBase64().toStdString();
}

/// The bytes of a member; nothing for another size, or any other spelling of them than the one.
QByteArray bytesAt(const json &object, const char *key, size_t size)
{
    const auto it = object.find(key);
    if (it == object.end() || !it->is_string())
        return {};
    const QByteArray text = QByteArray::fromStdString(it->get<std::string>());
    const QByteArray bytes = QByteArray::fromBase64(text);
    return bytes.size() == qsizetype(size) && bytes.toBase64() == text ? bytes : QByteArray();
}

QString textAt(const json &object, const char *key)
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? QString::fromStdString(it->get<std::string>()) : QString();
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// What the signature stands for. Members that a newer program adds are signed too.
QByteArray signedPart(json object)
{
    object.erase("signature");
    return QByteArray::fromStdString(object.dump());
}

bool isSigned(const json &object, const QByteArray &signKey)
{
    const QByteArray signature = bytesAt(object, "signature", crypto_sign_BYTES);
    const QByteArray message = signedPart(object);
    return !signature.isEmpty()
        && crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       raw(signKey)) == 0;
}

/// Some keys are points to which nothing can be sealed.
bool canReceive(const QByteArray &boxKey)
{
    const unsigned char nothing = 0;
    std::array<unsigned char, crypto_box_SEALBYTES + 1> sealed{};
    return crypto_box_seal(sealed.data(), &nothing, 1, raw(boxKey)) == 0;
}

/// Nothing in it has parts: what is signed can be written again without going deep.
bool isFlat(const json &object)
{
    return std::none_of(object.begin(), object.end(), [](const json &member) { return member.is_structured(); });
}

} // namespace

Result<QString> deviceNameFrom(const QString &text)
{
    const QString name = text.trimmed();
    const bool breaks = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
    if (name.isEmpty() || breaks || name.size() > LongestDeviceName)
        return fail(errc::BadInput,
                    translate("sync", "A device needs a name of one line, with at most %1 characters.").arg(LongestDeviceName));
    return name;
}

QByteArray deviceRequestBytes(const Device &device, const QString &name)
{
    const json object = {{"weiwo", Marker},
                         {"format", Format},
                         {"id", device.id().text().toStdString()},
                         {"name", name.toStdString()},
                         {"sign_key", base64(device.publicKey())},
                         {"box_key", base64(device.receivingKey())}};
    // What it is stands first, so that half of a file can still be told from another file.
    nlohmann::ordered_json file = {{"weiwo", Marker}};
    for (const auto &[key, value] : object.items())
        file[key] = value;
    file["signature"] = base64(device.sign(signedPart(object)));
    return QByteArray::fromStdString(file.dump());
}

Result<DeviceRequest> deviceRequestFrom(const QByteArray &bytes)
{
    if (bytes.size() > LargestRequest)
        return noRequest();
    const json object = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (object.is_discarded())
        return beginsAsRequest(bytes) ? damagedRequest() : noRequest();
    if (!object.is_object() || textAt(object, "weiwo") != QLatin1StringView(Marker))
        return noRequest();
    const auto format = object.find("format");
    if (format == object.end() || !format->is_number_integer() || *format < Format)
        return damagedRequest();
    if (*format > Format)
        return fail(errc::NewerStore, translate("sync", "This device request was made by a newer program. Update this one to read it."));

    DeviceRequest request{.id = Id::fromText(textAt(object, "id")).value_or(Id()),
                          .name = textAt(object, "name"),
                          .signKey = bytesAt(object, "sign_key", crypto_sign_PUBLICKEYBYTES),
                          .boxKey = bytesAt(object, "box_key", crypto_box_PUBLICKEYBYTES)};
    if (request.id.isNull() || deviceNameFrom(request.name) != request.name || request.signKey.isEmpty()
        || request.boxKey.isEmpty() || !isFlat(object) || !isSigned(object, request.signKey) || !canReceive(request.boxKey))
        return damagedRequest();
    return request;
}

Status writeDeviceRequest(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errc::Io, translate("sync", "%1 cannot be written.").arg(path), path, file.errorString());
    return {};
}

Result<DeviceRequest> readDeviceRequest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(path), path, file.errorString());
    const QByteArray bytes = file.read(LargestRequest + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(path), path, file.errorString());
    auto request = deviceRequestFrom(bytes);
    if (!request)
        request.error().subject = path;
    return request;
}

} // namespace weiwo::sync
