#include "core/sync/folder_inbox.h"

#include "core/sync/held_note.h"
#include "core/sync/judge.h"
#include "core/workspace/transaction.h"
#include "core/workspace/workspace.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

constexpr int MostTries = 3;

/// Empty where it cannot be read.
QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

/// Whether the pass has to end: it is not the package that is wrong.
bool endsPass(const Error &error)
{
    return error.code == QLatin1StringView(errc::Busy) || error.code == QLatin1StringView(errc::Cancelled)
        || error.code == QLatin1StringView(errc::Internal);
}

void refuse(FolderPass &pass, const QString &path, const Error &error)
{
    TriedPackage &tried = pass.notes.tried[path];
    const QByteArray hash = hashOf(path);
    if (tried.hash != hash)
        tried = {hash, 0, {}};
    ++tried.tries;
    tried.reason = error.message;
    pass.report.refused.push_back({pass.places.shown(path), error.message});
}

/// Whether it was tried often enough as it is.
bool isGivenUp(FolderPass &pass, const QString &path)
{
    const auto tried = pass.notes.tried.find(path);
    if (tried == pass.notes.tried.end() || tried->second.tries < MostTries || tried->second.hash != hashOf(path))
        return false;
    pass.report.refused.push_back({pass.places.shown(path), tried->second.reason});
    return true;
}

Result<bool> isTaken(FolderPass &pass, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto header = inspectPackage(file);
    if (!header)
        return false;
    WEIWO_ASSIGN(Reader reader, pass.workspace.reader());
    WEIWO_ASSIGN(const std::optional<QString> result, repo::packageResult(reader.db(), header->id));
    return result.has_value();
}

/// Whether it is there as a whole; one that cannot even be looked at is refused.
bool isWhole(FolderPass &pass, const QString &path)
{
    const auto length = announcedLength(path);
    if (!length) {
        // Of a file that cannot be read nothing is known, so that it is not counted.
        if (length.error().code == QLatin1StringView(errc::Io))
            pass.report.refused.push_back({pass.places.shown(path), length.error().message});
        else
            refuse(pass, path, length.error());
        return false;
    }
    if (*length == QFileInfo(path).size())
        return true;
    pass.report.waiting.push_back({pass.places.shown(path), translate("sync", "The file is not complete yet.")});
    return false;
}

Status takePackage(FolderPass &pass, const QString &path, bool fromUpstream)
{
    if (isGivenUp(pass, path) || !isWhole(pass, path))
        return {};
    WEIWO_ASSIGN(const bool taken, isTaken(pass, path));
    if (taken)
        return {};
    auto report = importPackage(pass.workspace, {.path = path, .backup = pass.request.backup});
    if (report) {
        pass.notes.tried.erase(path);
        if (fromUpstream)
            pass.needsFull = false;
        pass.report.received.push_back({pass.places.shown(path), std::move(*report)});
        return {};
    }
    if (endsPass(report.error()))
        return failed(report);
    if (report.error().code == QLatin1StringView(errc::MissingPackage)) {
        // The next one of that copy has it too: both are tried until then.
        pass.needsFull = pass.needsFull || fromUpstream;
        pass.report.waiting.push_back({pass.places.shown(path), report.error().message});
    } else if (report.error().code == QLatin1StringView(errc::Io)) {
        pass.report.refused.push_back({pass.places.shown(path), report.error().message});
    } else {
        refuse(pass, path, report.error());
    }
    return {};
}

Result<std::optional<FolderState>> stateOf(FolderPass &pass, const SyncDevice &device)
{
    const QString path = pass.places.state(device.id);
    QFile file(path);
    if (!file.exists())
        return std::nullopt;
    const auto ignore = [&](const QString &reason) {
        pass.report.refused.push_back({pass.places.shown(path), reason});
        return std::nullopt;
    };
    if (!file.open(QIODevice::ReadOnly))
        return ignore(translate("sync", "%1 cannot be read.").arg(path));
    const auto state = folderStateFrom(file.read(LargestFolderState + 1), device.signKey);
    if (!state)
        return ignore(state.error().message);
    if (state->device != device.id)
        return ignore(translate("sync", "What the copy says of itself is not signed by its device."));
    return *state;
}

} // namespace

Result<std::vector<SyncDevice>> servedDevices(Reader &reader)
{
    WEIWO_ASSIGN(const CopyState state, copyState(reader.db()));
    WEIWO_ASSIGN(std::vector<SyncDevice> all, devices(reader));
    std::erase_if(all, [&](const SyncDevice &device) { return device.revoked || device.upstream != state.device || device.boxKey.isEmpty(); });
    return all;
}

Status takePackages(FolderPass &pass)
{
    WEIWO_ASSIGN(Reader reader, pass.workspace.reader());
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    const Id own = pass.workspace.device().id();
    QStringList froms = pass.places.devices();
    const QString above = upstream ? shortName(upstream->device) : QString();
    std::stable_partition(froms.begin(), froms.end(), [&](const QString &from) { return from == above; });
    for (const QString &from : std::as_const(froms)) {
        if (from == shortName(own))
            continue;
        for (const QString &name : pass.places.packages(from, own))
            WEIWO_TRY(takePackage(pass, pass.places.out(from, own) + u'/' + name, from == above));
    }
    return {};
}

Status readStates(FolderPass &pass)
{
    WEIWO_ASSIGN(Reader reader, pass.workspace.reader());
    WEIWO_ASSIGN(const std::vector<SyncDevice> below, servedDevices(reader));
    for (const SyncDevice &device : below) {
        WEIWO_ASSIGN(const std::optional<FolderState> state, stateOf(pass, device));
        WEIWO_ASSIGN(const CopyState own, copyState(reader.db()));
        if (!state || state->workspace != own.workspace || state->upstream != own.device)
            continue;
        if (state->wantsFull)
            pass.wantFull[device.id] = state->held.heldVersion;
        WEIWO_ASSIGN(const Held held, repo::held(reader.db(), device.id));
        if (!isNewer(held, state->epoch, state->held))
            continue;
        WEIWO_ASSIGN(const std::unique_ptr<Transaction> transaction, Transaction::begin(pass.workspace));
        WEIWO_TRY(noteHeld(*transaction, device.id, state->epoch, state->held));
        WEIWO_TRY(transaction->commit());
    }
    return {};
}

} // namespace weiwo::sync
