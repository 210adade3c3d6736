#include "core/sync/folder_notes.h"

#include "core/workspace/device.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

using nlohmann::json;

QString fileOf(const QString &configDir, const Id &workspace)
{
    return QDir(configDir.isEmpty() ? Device::defaultConfigDir() : configDir).filePath(u"folders/%1.json"_s.arg(workspace.text()));
}

QString textAt(const json &object, const char *key)
{
    return QString::fromStdString(object.value(key, std::string()));
}

TriedPackage triedFrom(const json &object)
{
    return {QByteArray::fromHex(textAt(object, "hash").toLatin1()), object.value("tries", 0), textAt(object, "reason")};
}

SentPackage sentFrom(const json &object)
{
    return {Id::fromText(textAt(object, "to")).value_or(Id()), object.value("up", false), object.value("full", false),
            object.value("epoch", qint64(0)), object.value("first", qint64(0)), object.value("last", qint64(0)),
            QByteArray::fromHex(textAt(object, "mark").toLatin1())};
}

} // namespace

FolderNotes folderNotes(const QString &configDir, const Id &workspace)
{
    FolderNotes notes;
    QFile file(fileOf(configDir, workspace));
    if (!file.open(QIODevice::ReadOnly))
        return notes;
    try {
        const json object = json::parse(file.readAll().toStdString());
        for (const auto &[path, tried] : object.at("tried").items())
            notes.tried[QString::fromStdString(path)] = triedFrom(tried);
        for (const auto &[path, sent] : object.at("sent").items())
            notes.sent[QString::fromStdString(path)] = sentFrom(sent);
    } catch (const json::exception &) {
        return {};
    }
    return notes;
}

Status saveFolderNotes(const QString &configDir, const Id &workspace, const FolderNotes &notes)
{
    json object = {{"tried", json::object()}, {"sent", json::object()}};
    for (const auto &[path, tried] : notes.tried)
        object["tried"][path.toStdString()] = {
            {"hash", tried.hash.toHex().toStdString()}, {"tries", tried.tries}, {"reason", tried.reason.toStdString()}};
    for (const auto &[path, sent] : notes.sent)
        object["sent"][path.toStdString()] = {{"to", sent.to.text().toStdString()}, {"up", sent.up},       {"full", sent.full},
                                              {"epoch", sent.epoch},                {"first", sent.first}, {"last", sent.last},
                                              {"mark", sent.mark.toHex().toStdString()}};
    const QString path = fileOf(configDir, workspace);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = QByteArray::fromStdString(object.dump());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(errc::Io, translate("sync", "%1 cannot be written.").arg(path), path, file.errorString());
    return {};
}

} // namespace weiwo::sync
