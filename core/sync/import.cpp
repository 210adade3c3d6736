#include "core/sync/import.h"

#include "core/sync/backups.h"
#include "core/sync/importing.h"
#include "core/workspace/device.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

/// Whom a package may come from: the upstream, or a device that this copy serves.
struct Sender
{
    std::optional<Upstream> upstream;
    std::optional<SyncDevice> below;
    bool isRoot = false;
};

Result<Sender> senderOf(Reader &reader, const PackageHeader &header, const Id &own)
{
    Sender sender;
    WEIWO_ASSIGN(const std::optional<Upstream> upstream, repo::upstream(reader.db()));
    sender.isRoot = !upstream;
    if (upstream && upstream->device == header.sender) {
        sender.upstream = upstream;
        return sender;
    }
    WEIWO_ASSIGN(const std::optional<SyncDevice> below, device(reader, header.sender));
    if (!below)
        return fail(errc::Untrusted,
                    translate("sync", "The package is from a device that is not known here (fingerprint %1). Nothing was changed.")
                        .arg(Device::fingerprintOf(header.senderKey)),
                    header.sender.text());
    if (below->revoked)
        return fail(errc::Untrusted, translate("sync", "The device %1 was revoked: nothing from it is taken in.").arg(below->name), header.sender.text());
    if (below->upstream != own)
        return fail(errc::Untrusted, translate("sync", "The device %1 submits to another copy.").arg(below->name), header.sender.text());
    sender.below = below;
    return sender;
}

PackageTrust trustOf(Workspace &workspace, Reader &reader, const CopyState &state, const ImportRequest &request)
{
    PackageTrust trust;
    trust.workspace = state.workspace;
    trust.device = &workspace.device();
    trust.passphrase = request.passphrase;
    trust.senderKey = [&reader, own = state.device](const PackageHeader &header) -> Result<QByteArray> {
        WEIWO_ASSIGN(const Sender sender, senderOf(reader, header, own));
        return sender.upstream ? sender.upstream->signKey : sender.below->signKey;
    };
    return trust;
}

Status takeIn(Transaction &transaction, PackageReader &package, const Sender &sender, ImportReport &report)
{
    if ((package.header().kind == PackageKind::Up) != sender.below.has_value())
        return fail(errc::Untrusted, translate("sync", "The package goes the other way: it is not for this copy."));
    if (sender.upstream) {
        report.sender = sender.upstream->name;
        return Reception(transaction, package, *sender.upstream, report).take();
    }
    report.sender = sender.below->name;
    return Submission(transaction, package, *sender.below, sender.isRoot, report).take();
}

} // namespace

Result<ImportReport> importPackage(Workspace &workspace, const ImportRequest &request)
{
    WEIWO_ASSIGN(const std::unique_ptr<QTemporaryFile> staged, stagedPackage(request.path));
    WEIWO_ASSIGN(Reader reader, workspace.reader());
    WEIWO_ASSIGN(const CopyState state, copyState(reader.db()));
    ImportReport report;
    {
        WEIWO_ASSIGN(report.header, verifyPackage(*staged, trustOf(workspace, reader, state, request)));
        WEIWO_ASSIGN(const std::optional<QString> known, repo::packageResult(reader.db(), report.header.id));
        report.alreadyImported = known.has_value();
        if (known)
            return report;
    }
    if (request.backup && !request.preview) {
        WEIWO_ASSIGN(report.backupPath, backupBeforeImport(reader, report.header.kind == PackageKind::Full));
    }
    WEIWO_ASSIGN(const std::unique_ptr<Transaction> transaction, Transaction::begin(workspace));
    // Judged again, now that nobody else writes: the sender may have been revoked since.
    Reader inside = transaction->reader();
    if (!staged->seek(0))
        return fail(errc::Io, translate("sync", "%1 cannot be read.").arg(request.path), request.path);
    WEIWO_ASSIGN(const std::unique_ptr<PackageReader> package, PackageReader::open(*staged, trustOf(workspace, inside, state, request)));
    WEIWO_ASSIGN(const Sender sender, senderOf(inside, report.header, state.device));
    WEIWO_TRY(takeIn(*transaction, *package, sender, report));
    if (request.preview)
        return report;
    WEIWO_TRY(repo::logPackage(inside.db(), report.header.id, report.header.sender, packageKindKey(report.header.kind),
                               inside.clock().milliseconds(), report.alreadyImported ? u"known"_s : u"taken"_s));
    WEIWO_TRY(transaction->commit());
    return report;
}

Result<PackageHeader> checkPackage(Workspace &workspace, const QString &path)
{
    WEIWO_ASSIGN(const std::unique_ptr<QTemporaryFile> staged, stagedPackage(path));
    WEIWO_ASSIGN(Reader reader, workspace.reader());
    WEIWO_ASSIGN(const CopyState state, copyState(reader.db()));
    return verifyPackage(*staged, trustOf(workspace, reader, state, {}));
}

} // namespace weiwo::sync
