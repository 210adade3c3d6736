#include "core/sync/folder_names.h"

#include "core/sync/package.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr qsizetype LengthAt = 16;     ///< of the file, in a package's first bytes

QString tail(const Id &id, qsizetype digits)
{
    return QString::fromLatin1(id.bytes().toHex()).right(digits);
}

} // namespace

QString shortName(const Id &id)
{
    return tail(id, 8);
}

QString packageFileName(const QDateTime &at, const Id &package)
{
    return at.toUTC().toString(u"yyyyMMdd-HHmmss"_s) + u'-' + tail(package, 16) + u".weiwopkg"_s;
}

std::optional<QDateTime> packageTime(const QString &fileName)
{
    static const QRegularExpression pattern(u"\\A([0-9]{8}-[0-9]{6})-[0-9a-f]{16}\\.weiwopkg\\z"_s);
    const QRegularExpressionMatch match = pattern.match(fileName);
    if (!match.hasMatch())
        return {};
    QDateTime at = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
    at.setTimeZone(QTimeZone::utc());
    return at.isValid() ? std::optional(at) : std::nullopt;
}

bool isShortName(const QString &name)
{
    static const QRegularExpression pattern(u"\\A[0-9a-f]{8}\\z"_s);
    return pattern.match(name).hasMatch();
}

QString FolderPlaces::root() const
{
    return m_folder + u"/weiwo-"_s + shortName(m_workspace);
}

QString FolderPlaces::state(const Id &device) const
{
    return of(device) + u"/state.weiwostate"_s;
}

QString FolderPlaces::out(const QString &from, const Id &to) const
{
    return of(from) + u"/out/"_s + shortName(to);
}

QStringList FolderPlaces::devices() const
{
    QStringList names = QDir(root()).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    names.removeIf([](const QString &name) { return !isShortName(name); });
    return names;
}

QStringList FolderPlaces::packages(const QString &from, const Id &to) const
{
    QStringList names = QDir(out(from, to)).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
    names.removeIf([](const QString &name) { return !packageTime(name); });
    return names;
}

QString FolderPlaces::shown(const QString &path) const
{
    return QDir(m_folder).relativeFilePath(path);
}

Result<std::optional<qint64>> announcedLength(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(path), path, file.errorString());
    const QByteArray head = file.read(PrefixSize);
    if (file.error() != QFileDevice::NoError)
        return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(path), path, file.errorString());
    if (head.size() < PrefixSize)
        return std::optional<qint64>();
    if (!head.startsWith(QByteArray(PackageMagic, sizeof(PackageMagic) - 1)))
        return damagedPackage(translate("sync", "it is no package"));
    return std::optional<qint64>(qint64(qFromLittleEndian<quint64>(head.constData() + LengthAt)));
}

} // namespace weiwo::sync
