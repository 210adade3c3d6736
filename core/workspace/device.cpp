#include "core/workspace/device.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <QSysInfo>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

QString keyText(const QByteArray &key)
{
    return QString::fromLatin1(key.toBase64());
}

QByteArray keyOf(const QJsonObject &object, QStringView name, qsizetype size)
{
    const QByteArray key = QByteArray::fromBase64(object.value(name).toString().toLatin1());
    return key.size() == size ? key : QByteArray();
}

} // namespace

QString Device::defaultConfigDir()
{
    const QString set = qEnvironmentVariable("WEIWO_CONFIG");
    if (!set.isEmpty())
        return set;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/weiwo"_s;
}

QString Device::fingerprintOf(const QByteArray &publicKey)
{
    std::array<unsigned char, 16> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(publicKey.constData()),
                       static_cast<unsigned long long>(publicKey.size()), nullptr, 0);
    QStringList groups;
    for (size_t group = 0; group < 4; ++group) {
        quint32 number = 0;
        for (size_t i = 0; i < 4; ++i)
            number = (number << 8) | hash[group * 4 + i];
        groups << QString::number(number % 100000).rightJustified(5, u'0');
    }
    return groups.join(u'-');
}

QByteArray Device::sign(const QByteArray &message) const
{
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.constData()),
                         static_cast<unsigned long long>(message.size()),
                         reinterpret_cast<const unsigned char *>(m_signSecret.constData()));
    return signature;
}

std::optional<QByteArray> Device::unseal(const QByteArray &sealed) const
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return {};
    QByteArray plain(sealed.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    const int opened = crypto_box_seal_open(reinterpret_cast<unsigned char *>(plain.data()),
                                            reinterpret_cast<const unsigned char *>(sealed.constData()),
                                            static_cast<unsigned long long>(sealed.size()),
                                            reinterpret_cast<const unsigned char *>(m_boxPublic.constData()),
                                            reinterpret_cast<const unsigned char *>(m_boxSecret.constData()));
    return opened == 0 ? std::optional(plain) : std::nullopt;
}

Result<Device> Device::load(const QString &configDir, IdSource &ids)
{
    if (sodium_init() < 0)
        return fail(errc::Internal, translate("device", "The cryptography library could not start."));
    const QString directory = configDir.isEmpty() ? defaultConfigDir() : configDir;
    const QString name = QDir(directory).filePath(u"device.json"_s);
    QFile file(name);
    if (!file.exists())
        return create(name, ids);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("device", "The keys of this device cannot be read: %1.").arg(name), name, file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Device device;
    device.m_id = Id::fromText(object.value(u"id").toString()).value_or(Id());
    device.m_name = object.value(u"name").toString();
    device.m_signPublic = keyOf(object, u"sign_public", crypto_sign_PUBLICKEYBYTES);
    device.m_signSecret = keyOf(object, u"sign_secret", crypto_sign_SECRETKEYBYTES);
    device.m_boxPublic = keyOf(object, u"box_public", crypto_box_PUBLICKEYBYTES);
    device.m_boxSecret = keyOf(object, u"box_secret", crypto_box_SECRETKEYBYTES);
    if (device.m_id.isNull() || device.m_signPublic.isEmpty() || device.m_signSecret.isEmpty()
        || device.m_boxPublic.isEmpty() || device.m_boxSecret.isEmpty())
        return fail(errc::Damaged, translate("device", "The keys of this device are damaged: %1. Restore the file, or move it away to become a new device.").arg(name), name);
    return device;
}

Result<Device> Device::create(const QString &file, IdSource &ids)
{
    Device device;
    device.m_id = ids.next();
    device.m_name = QSysInfo::machineHostName();
    device.m_signPublic.resize(crypto_sign_PUBLICKEYBYTES);
    device.m_signSecret.resize(crypto_sign_SECRETKEYBYTES);
    device.m_boxPublic.resize(crypto_box_PUBLICKEYBYTES);
    device.m_boxSecret.resize(crypto_box_SECRETKEYBYTES);
    const auto raw = [](QByteArray &key) { return reinterpret_cast<unsigned char *>(key.data()); };
    crypto_sign_keypair(raw(device.m_signPublic), raw(device.m_signSecret));
    crypto_box_keypair(raw(device.m_boxPublic), raw(device.m_boxSecret));
    const QJsonObject object{{u"id"_s, device.m_id.text()},
                             {u"name"_s, device.m_name},
                             {u"sign_public"_s, keyText(device.m_signPublic)},
                             {u"sign_secret"_s, keyText(device.m_signSecret)},
                             {u"box_public"_s, keyText(device.m_boxPublic)},
                             {u"box_secret"_s, keyText(device.m_boxSecret)}};
    if (!QDir().mkpath(QFileInfo(file).path()))
        return fail(errc::Io, translate("device", "The folder for the keys of this device cannot be made: %1.").arg(file), file);
    QSaveFile save(file);
    if (!save.open(QIODevice::WriteOnly))
        return fail(errc::Io, translate("device", "The keys of this device cannot be saved: %1.").arg(file), file, save.errorString());
    save.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    save.write(QJsonDocument(object).toJson());
    if (!save.commit())
        return fail(errc::Io, translate("device", "The keys of this device cannot be saved: %1.").arg(file), file, save.errorString());
    return device;
}

} // namespace weiwo
