#include "core/sync/found_copy.h"

#include "core/sync/importing.h"
#include "core/workspace/device.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace weiwo::sync {

namespace {

/// What the package says of its sender and of this copy, once the sender is trusted.
struct Introduction
{
    PackageHeader header;
    DownAnswers answers;
};

Result<Introduction> introduction(QTemporaryFile &file, const Device &own, const QString &trust)
{
    PackageTrust believed;
    believed.device = &own;
    believed.senderKey = [&trust](const PackageHeader &header) -> Result<QByteArray> {
        const QString fingerprint = Device::fingerprintOf(header.senderKey);
        if (fingerprint == trust.trimmed())
            return header.senderKey;
        return fail(errc::Untrusted,
                    translate("sync", "The package is from a device with the fingerprint %1. Compare it with its owner by phone, then name it "
                                      "with --trust %1.").arg(fingerprint),
                    fingerprint);
    };
    WEIWO_ASSIGN(const std::unique_ptr<PackageReader> package, PackageReader::open(file, believed));
    if (package->header().kind != PackageKind::Full)
        return fail(errc::MissingPackage, translate("sync", "A new copy needs a package with everything (package export --full)."));
    WEIWO_ASSIGN(const QByteArray bytes, package->answers());
    WEIWO_ASSIGN(const DownAnswers answers, downAnswersFrom(bytes));
    return Introduction{package->header(), answers};
}

Status followUpstream(const QString &store, const Introduction &from, const Workspace::Services &services)
{
    WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, Workspace::open(store, services));
    WEIWO_ASSIGN(Reader reader, workspace->reader());
    Upstream upstream;
    upstream.device = from.header.sender;
    upstream.signKey = from.header.senderKey;
    upstream.boxKey = from.answers.boxKey;
    upstream.name = from.answers.name;
    WEIWO_TRY(repo::setUpstream(reader.db(), upstream));
    return {};
}

} // namespace

Result<std::unique_ptr<Workspace>> foundCopy(const QString &store, const QString &package, const QString &trust,
                                             const Workspace::Services &services)
{
    if (QFileInfo::exists(store))
        return fail(errc::StoreExists, translate("storage", "There is already a file at %1.").arg(store), store);
    WEIWO_ASSIGN(const std::unique_ptr<QTemporaryFile> staged, stagedPackage(package));
    WEIWO_ASSIGN(const Device own, Device::load(services.configDir, *services.ids));
    WEIWO_ASSIGN(const Introduction from, introduction(*staged, own, trust));
    CopyState state;
    state.workspace = from.header.workspace;
    state.device = own.id();
    state.rootKey = from.answers.rootKey;
    state.person = from.answers.person;
    WEIWO_TRY(Workspace::createEmpty(store, state));
    const auto fill = [&]() -> Status {
        WEIWO_TRY(followUpstream(store, from, services));
        WEIWO_ASSIGN(const std::unique_ptr<Workspace> workspace, Workspace::open(store, services));
        WEIWO_ASSIGN([[maybe_unused]] const ImportReport report, importPackage(*workspace, {.path = package, .backup = false}));
        return {};
    };
    if (const Status filled = fill(); !filled) {
        Workspace::remove(store);
        return failed(filled);
    }
    return Workspace::open(store, services);
}

} // namespace weiwo::sync
