#include "core/sync/export.h"

#include "core/sync/answers.h"
#include "core/sync/devices.h"
#include "core/sync/exporting.h"
#include "core/sync/repo_state.h"
#include "core/workspace/copy_note.h"
#include "core/workspace/device.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

PackageHeader headerOf(const Transaction &transaction, PackageKind kind)
{
    PackageHeader header;
    header.workspace = transaction.state().workspace;
    header.id = transaction.ids().next();
    header.epoch = transaction.state().epoch;
    header.kind = kind;
    header.writer = QString::fromLatin1(WEIWO_VERSION);
    return header;
}

Result<PackageFile> exportUp(Workspace &workspace, const Transaction &transaction, const QString &path)
{
    Reader reader = transaction.reader();
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    if (!upstream)
        return fail(errc::NoUpstream, translate("sync", "This is the root copy: there is nobody to submit to. Name a device to send to with --to."));
    PackageLock lock;
    lock.receivers.push_back({upstream->device, upstream->boxKey});
    WEIWO_ASSIGN(const auto writer, PackageWriter::open(path, headerOf(transaction, PackageKind::Up), workspace.device(), lock));
    PackageFiller filler(reader, *writer);
    WEIWO_TRY(filler.answers(answersBytes(UpAnswers{upstream->epoch, upstream->version, upstream->mark})));
    WEIWO_TRY(filler.entries());
    WEIWO_TRY(filler.batches(Scope::everything()));
    return writer->finish(filler.contents());
}

Result<SyncDevice> receiver(Reader &reader, const Id &id, const Id &own)
{
    WEIWO_ASSIGN(const std::optional<SyncDevice> found, device(reader, id));
    if (!found)
        return fail(errc::NotFound, translate("sync", "There is no device %1. `device list` lists them.").arg(id.text()), id.text());
    if (found->revoked)
        return fail(errc::Untrusted, translate("sync", "The device %1 was revoked: nothing is sent to it.").arg(found->name), id.text());
    if (found->upstream != own)
        return fail(errc::Untrusted, translate("sync", "The device %1 gets its packages from another copy.").arg(found->name), id.text());
    return *found;
}

/// Since which version of this copy the receiver needs what there is; 0: all of it.
Result<qint64> neededSince(Reader &reader, const CopyState &state, const SyncDevice &to, const Scope &scope, bool full)
{
    WEIWO_ASSIGN(const Held held, repo::held(reader.db(), to.id));
    const bool fits = held.epoch == state.epoch && held.version <= state.version && held.mark == scope.mark();
    return full || !fits ? 0 : held.version;
}

/// Up to where the receiver's log has been judged, with the entry that was last: a copy that has another one there shares
/// its keys with somebody.
Result<std::map<qint64, AnsweredUpTo>> answeredOf(Reader &reader, const Id &device)
{
    std::map<qint64, AnsweredUpTo> answered;
    WEIWO_ASSIGN(const auto applied, repo::appliedByEpoch(reader.db(), device));
    for (auto it = applied.cbegin(); it != applied.cend(); ++it) {
        WEIWO_ASSIGN(const std::optional<Id> entry, repo::entryVia(reader.db(), {device, it.key(), it.value()}));
        answered[it.key()] = {it.value(), entry.value_or(Id())};
    }
    return answered;
}

Result<PackageFile> exportDown(Workspace &workspace, const Transaction &transaction, const ExportRequest &request, const QString &path)
{
    Reader reader = transaction.reader();
    const CopyState &state = transaction.state();
    WEIWO_ASSIGN(const SyncDevice to, receiver(reader, *request.to, state.device));
    WEIWO_ASSIGN(const Scope scope, Scope::of(reader, to.scope, reader.clock().today()));
    WEIWO_ASSIGN(const qint64 from, neededSince(reader, state, to, scope, request.full));
    WEIWO_ASSIGN(const StoreDigest digest, repo::scopeDigest(reader.db(), scope));
    DownAnswers answers;
    answers.epoch = state.epoch;
    answers.from = from;
    answers.to = state.version;
    answers.scope = to.scope;
    answers.mark = scope.mark();
    WEIWO_ASSIGN(answers.answered, answeredOf(reader, to.id));
    answers.digest = QByteArray::fromHex(digest.hex().toLatin1());
    answers.boxKey = workspace.device().receivingKey();
    answers.rootKey = state.rootKey;
    answers.name = workspace.device().name();
    answers.person = to.person;
    PackageLock lock;
    lock.receivers.push_back({to.id, to.boxKey});
    const PackageKind kind = from == 0 ? PackageKind::Full : PackageKind::Down;
    WEIWO_ASSIGN(const auto writer, PackageWriter::open(path, headerOf(transaction, kind), workspace.device(), lock));
    PackageFiller filler(reader, *writer);
    WEIWO_TRY(filler.answers(answersBytes(answers)));
    WEIWO_TRY(filler.rows(scope, from));
    WEIWO_TRY(filler.batches(scope));
    return writer->finish(filler.contents());
}

} // namespace

Result<PackageFile> exportPackage(Workspace &workspace, const ExportRequest &request)
{
    // Nobody writes meanwhile: the package is of one version.
    WEIWO_ASSIGN(const std::unique_ptr<Transaction> transaction, Transaction::begin(workspace));
    if (transaction->state().device != workspace.device().id())
        return fail(errc::Untrusted,
                    translate("sync", "This file belongs to another device: a copied file is no copy that can exchange packages. Ask for one of your own."));
    // Before anybody can have it: a file restored from a backup is known by it.
    if (!request.dryRun)
        WEIWO_TRY(noteCopy(workspace.services().configDir, transaction->state().workspace, {transaction->state().epoch, transaction->state().version}));
    QTemporaryDir aside;
    const QString path = request.dryRun ? aside.filePath(u"package"_s) : request.path;
    return request.to ? exportDown(workspace, *transaction, request, path) : exportUp(workspace, *transaction, path);
}

} // namespace weiwo::sync
