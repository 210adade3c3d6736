#include "core/workspace/copy_note.h"

#include "core/workspace/device.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

QString fileOf(const QString &configDir, const Id &workspace)
{
    const QString directory = configDir.isEmpty() ? Device::defaultConfigDir() : configDir;
    return QDir(directory).filePath(u"copies/%1.json"_s.arg(workspace.text()));
}

tl::unexpected<Error> unwritable(const QString &file, const QString &why)
{
    return fail(errc::Io, translate("device", "What this device has sent cannot be noted: %1.").arg(file), file, why);
}

} // namespace

Result<CopyNote> copyNote(const QString &configDir, const Id &workspace)
{
    QFile file(fileOf(configDir, workspace));
    if (!file.exists())
        return CopyNote();
    if (!file.open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("device", "What this device has sent cannot be read: %1.").arg(file.fileName()), file.fileName(),
                    file.errorString());
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const CopyNote note{object.value(u"epoch").toInteger(-1), object.value(u"version").toInteger(-1)};
    if (note.epoch < 0 || note.version < 0)
        return fail(errc::Damaged, translate("device", "What this device has sent is noted in a file that is damaged: %1. Move it away.").arg(file.fileName()),
                    file.fileName());
    return note;
}

Status noteCopy(const QString &configDir, const Id &workspace, const CopyNote &note)
{
    WEIWO_ASSIGN(const CopyNote before, copyNote(configDir, workspace));
    if (note.epoch < before.epoch || (note.epoch == before.epoch && note.version <= before.version))
        return {};
    const QString name = fileOf(configDir, workspace);
    if (!QDir().mkpath(QFileInfo(name).path()))
        return unwritable(name, {});
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(name, file.errorString());
    file.write(QJsonDocument(QJsonObject{{u"epoch"_s, note.epoch}, {u"version"_s, note.version}}).toJson());
    return file.commit() ? Status() : unwritable(name, file.errorString());
}

} // namespace weiwo
