#include "core/sync/export.h"
#include "core/sync/folder_inbox.h"
#include "core/sync/scope.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

/// Own packages that a later one has taken the place of are kept so long.
constexpr int SupersededDays = 30;

Status unwritable(const QString &path, const QString &why = {})
{
    return fail(errc::Io, translate("sync", "%1 cannot be written.").arg(path), path, why);
}

QString outTo(const FolderPass &pass, const Id &to)
{
    return pass.places.out(shortName(pass.workspace.device().id()), to);
}

/// Whether a package that lies there still does what @p does asks of it.
bool lies(const FolderPass &pass, const Id &to, const std::function<bool(const SentPackage &)> &does)
{
    const QStringList names = pass.places.packages(shortName(pass.workspace.device().id()), to);
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        const auto sent = pass.notes.sent.find(outTo(pass, to) + u'/' + name);
        return sent != pass.notes.sent.end() && sent->second.to == to && does(sent->second);
    });
}

/// Writes it under a name that nobody reads, since its name has the id that it gets by being written.
Status send(FolderPass &pass, ExportRequest request, SentPackage note)
{
    const QString out = outTo(pass, note.to);
    if (!QDir().mkpath(out))
        return unwritable(out);
    request.path = out + u"/.weiwo-%1.part"_s.arg(pass.workspace.services().ids->next().text());
    WEIWO_ASSIGN(const PackageFile file, exportPackage(pass.workspace, request));
    const QString path = out + u'/' + packageFileName(pass.workspace.services().clock->now(), file.header.id);
    if (!QFile::rename(request.path, path)) {
        QFile::remove(request.path);
        return unwritable(path);
    }
    note.full = file.header.kind == PackageKind::Full;
    pass.notes.sent[path] = note;
    pass.report.sent.push_back({pass.places.shown(path), note.to, file});
    return {};
}

Status sendUp(FolderPass &pass, Reader &reader, const CopyState &state)
{
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    if (!upstream)
        return {};
    WEIWO_ASSIGN(const std::vector<repo::Logged> pending, repo::pending(reader.db()));
    if (pending.empty())
        return {};
    const qint64 first = pending.front().no;
    const qint64 last = pending.back().no;
    const auto covers = [&](const SentPackage &sent) {
        return sent.up && sent.epoch == state.epoch && sent.first <= first && sent.last >= last;
    };
    if (lies(pass, upstream->device, covers))
        return {};
    return send(pass, {}, {.to = upstream->device, .up = true, .epoch = state.epoch, .first = first, .last = last, .mark = {}});
}

Status sendDown(FolderPass &pass, Reader &reader, const CopyState &state, const SyncDevice &to)
{
    WEIWO_ASSIGN(const Scope scope, Scope::of(reader, to.scope, reader.clock().today()));
    WEIWO_ASSIGN(const Held held, repo::held(reader.db(), to.id));
    const bool full = pass.wantFull.contains(to.id);
    if (!full && held.epoch == state.epoch && held.version >= state.version && held.mark == scope.mark())
        return {};
    const auto does = [&](const SentPackage &sent) {
        return !sent.up && sent.epoch == state.epoch && sent.last == state.version && sent.mark == scope.mark() && (sent.full || !full);
    };
    if (lies(pass, to.id, does))
        return {};
    return send(pass, {.path = {}, .to = to.id, .full = full},
                {.to = to.id, .epoch = state.epoch, .last = state.version, .mark = scope.mark()});
}

/// Whether its receiver has taken in all that it says.
Result<bool> isAcknowledged(Reader &reader, const CopyState &state, const SentPackage &sent)
{
    if (sent.epoch != state.epoch)
        return false;
    if (sent.up) {
        WEIWO_ASSIGN(const std::vector<repo::Logged> pending, repo::pending(reader.db()));
        return pending.empty() || pending.front().no > sent.last;
    }
    WEIWO_ASSIGN(const Held held, repo::held(reader.db(), sent.to));
    return held.epoch == state.epoch && held.version >= sent.last && held.mark == sent.mark;
}

} // namespace

Status sendPackages(FolderPass &pass)
{
    WEIWO_ASSIGN(Reader reader, pass.workspace.reader());
    WEIWO_ASSIGN(const CopyState state, copyState(reader.db()));
    WEIWO_TRY(sendUp(pass, reader, state));
    WEIWO_ASSIGN(const std::vector<SyncDevice> below, servedDevices(reader));
    for (const SyncDevice &device : below)
        WEIWO_TRY(sendDown(pass, reader, state, device));
    return {};
}

Status clearOwn(FolderPass &pass)
{
    WEIWO_ASSIGN(Reader reader, pass.workspace.reader());
    WEIWO_ASSIGN(const CopyState state, copyState(reader.db()));
    const QDir out(pass.places.of(state.device) + u"/out"_s);
    const QDateTime now = reader.clock().now();
    for (const QString &to : out.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        QStringList names = QDir(out.filePath(to)).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name);
        names.removeIf([](const QString &name) { return !packageTime(name); });
        for (const QString &name : std::as_const(names)) {
            const QString path = out.filePath(to) + u'/' + name;
            const auto sent = pass.notes.sent.find(path);
            bool needless = name != names.last() && packageTime(name)->daysTo(now) >= SupersededDays;
            if (!needless && sent != pass.notes.sent.end()) {
                WEIWO_ASSIGN(needless, isAcknowledged(reader, state, sent->second));
            }
            // One that cannot be taken away now is next time.
            if (needless)
                QFile::remove(path);
        }
    }
    std::erase_if(pass.notes.sent, [&](const auto &sent) { return !QFile::exists(sent.first); });
    std::erase_if(pass.notes.tried, [&](const auto &tried) { return !QFile::exists(tried.first); });
    return {};
}

Status openOwn(FolderPass &pass)
{
    const QString directory = pass.places.of(pass.workspace.device().id());
    return QDir().mkpath(directory) && QFileInfo(directory).isWritable() ? Status() : unwritable(directory);
}

Status writeState(FolderPass &pass)
{
    WEIWO_ASSIGN(Reader reader, pass.workspace.reader());
    WEIWO_ASSIGN(const CopyState own, copyState(reader.db()));
    FolderState state{.workspace = own.workspace, .device = own.device, .epoch = own.epoch, .version = own.version};
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    if (upstream) {
        state.upstream = upstream->device;
        state.held = {upstream->epoch, upstream->version, upstream->mark};
        state.wantsFull = pass.needsFull;
    }
    WEIWO_ASSIGN(state.pending, repo::pendingCount(reader.db()));
    WEIWO_ASSIGN(const std::vector<SyncDevice> below, servedDevices(reader));
    for (const SyncDevice &device : below) {
        WEIWO_ASSIGN(state.answered[device.id], repo::appliedByEpoch(reader.db(), device.id));
    }
    const QString path = pass.places.state(own.device);
    const QByteArray bytes = folderStateBytes(state, pass.workspace.device());
    QFile before(path);
    if (before.open(QIODevice::ReadOnly) && before.read(LargestFolderState) == bytes)
        return {};
    before.close();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return {};
}

} // namespace weiwo::sync
