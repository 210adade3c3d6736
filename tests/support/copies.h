#pragma once

#include "core/all_slices.h"
#include "core/customers/commands.h"
#include "core/customers/details.h"
#include "core/customers/queries.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/program/enrol.h"
#include "core/program/program.h"
#include "core/storage/integrity.h"
#include "core/sync/devices.h"
#include "core/sync/export.h"
#include "core/sync/found_copy.h"
#include "core/sync/import.h"
#include "core/sync/scope.h"
#include "core/sync/status.h"
#include "core/workspace/device.h"
#include "core/workspace/integrity.h"
#include "tests/support/sandbox.h"

#include <QDir>
#include <QFile>
#include <list>

namespace weiwo::test {

/// The clock of a machine, which is wrong by some time.
class ShiftedClock : public Clock
{
public:
    explicit ShiftedClock(const Clock &right) : m_right(right) {}
    [[nodiscard]] QDateTime now() const override { return m_right.now().addMSecs(aheadMs); }

    qint64 aheadMs = 0;

private:
    const Clock &m_right;
};

/// A copy of the workspace on a machine of its own, with the person who works there.
struct Copy
{
    explicit Copy(const Clock &right) : clock(right) {}

    ShiftedClock clock;
    QString name;
    Id person;
    Copy *above = nullptr;
    std::optional<Id> scope;
    Workspace::Services services;
    QString store;
    Id device;
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Reader> reader;
};

/// Copies of one workspace that exchange packages: headquarters (root), and below it whoever is enrolled. The clock
/// goes on a minute an edit; the machines' own clocks are right, unless they are shifted.
class Copies
{
public:
    Copies() : clock(QDateTime::fromString(QStringLiteral("2026-04-01T09:00:00+08:00"), Qt::ISODate)), ids(7), registry(buildRegistry())
    {
        Copy &root = add(QStringLiteral("H"), nullptr);
        NewWorkspace request;
        request.settings.company = QStringLiteral("明达");
        request.settings.currency = must(Currency::of(QStringLiteral("CNY")));
        request.person = QStringLiteral("周总");
        root.workspace = must(createWorkspace(root.store, request, root.services));
        root.person = root.workspace->ownPerson();
        root.device = root.workspace->device().id();
        top = must(org::headquarters(read(root))).id;
    }

    Copy &root() { return copies.front(); }
    /// Until the next one of that copy.
    [[nodiscard]] Reader &read(Copy &copy) const
    {
        copy.reader = std::make_unique<Reader>(must(copy.workspace->reader()));
        return *copy.reader;
    }

    Result<EditOutcome> attempt(Copy &copy, const std::function<Status(Edit &)> &body, const Id &person = {})
    {
        clock.advance(60'000);
        copy.workspace->setPerson(person.isNull() ? copy.person : person);
        return copy.workspace->edit({QStringLiteral("workspace.settings"), {}}, body);
    }
    EditOutcome edit(Copy &copy, const std::function<Status(Edit &)> &body, const Id &person = {}) { return must(attempt(copy, body, person)); }

    org::NodeId unit(const QString &name, org::Level level, const org::NodeId &parent)
    {
        org::Node node;
        node.name = name;
        node.level = level;
        org::NodeId id;
        edit(root(), [&](Edit &e) -> Status {
            WEIWO_ASSIGN(id, org::addNode(e, node, parent, {}));
            return {};
        });
        return id;
    }
    org::NodeId person(const QString &name, Role role, const org::NodeId &where)
    {
        const org::NodeId id = unit(name, org::Level::Person, where);
        edit(root(), [&](Edit &e) { return org::grantRole(e, id, role, where); });
        return id;
    }

    /// A new copy below @p above for @p person, limited to @p node.
    Copy &enrol(const QString &name, Copy &above, const org::NodeId &person, const std::optional<org::NodeId> &node = {})
    {
        Copy &copy = add(name, &above);
        copy.person = person.raw();
        const Device device = must(Device::load(copy.services.configDir, ids));
        copy.device = device.id();
        const sync::DeviceRequest request{device.id(), name, device.publicKey(), device.receivingKey()};
        edit(above, [&](Edit &e) { return enrolDevice(e, {request, person, {}, node, {}}); });
        copy.scope = must(sync::device(read(above), copy.device))->scope;
        const QString package = exported(above, {.path = {}, .to = copy.device, .full = true});
        copy.workspace = must(sync::foundCopy(copy.store, package, above.workspace->device().fingerprint(), copy.services));
        return copy;
    }

    /// The path of a new package.
    QString exported(Copy &copy, sync::ExportRequest request)
    {
        request.path = folder.filePath(QStringLiteral("p%1.weiwopkg").arg(++packages));
        must(sync::exportPackage(*copy.workspace, request));
        return request.path;
    }
    QString submission(Copy &copy) { return exported(copy, {}); }
    QString answer(Copy &copy) { return exported(*copy.above, {.path = {}, .to = copy.device}); }
    Result<sync::ImportReport> tryImport(Copy &copy, const QString &package)
    {
        copy.workspace->setPerson(copy.person);
        return sync::importPackage(*copy.workspace, {.path = package, .backup = false});
    }
    sync::ImportReport import(Copy &copy, const QString &package) { return must(tryImport(copy, package)); }
    sync::ImportReport submit(Copy &copy) { return import(*copy.above, submission(copy)); }
    sync::ImportReport receive(Copy &copy) { return import(copy, answer(copy)); }
    /// Everything goes up and comes down, until nobody has anything to say.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            for (auto copy = copies.rbegin(); copy != copies.rend(); ++copy) {
                if (!copy->above)
                    continue;
                const auto submitted = tryImport(*copy->above, submission(*copy));
                // Whose upstream was restored learns first what is missing there.
                const bool lacking = !submitted && submitted.error().code == QLatin1StringView(errc::MissingPackage) && round == 0;
                if (!lacking)
                    (void)must(submitted);
            }
            for (Copy &copy : copies)
                if (copy.above)
                    receive(copy);
        }
    }
    /// Each copy shows what its upstream has, as far as it may see it; nothing waits.
    void requireEqual()
    {
        for (Copy &copy : copies) {
            INFO(copy.name.toStdString());
            Reader &own = read(copy);
            const QString digest = must(storeDigest(own, DigestSource::Kept)).hex();
            REQUIRE(digest == must(storeDigest(own, DigestSource::Rows)).hex());
            for (const CheckResult &check : must(checkStore(own, true)))
                for (const Finding &finding : check.findings) {
                    INFO(check.key.toStdString() << ' ' << finding.message.toStdString());
                    REQUIRE(finding.severity != Severity::Error);
                }
            if (!copy.above)
                continue;
            Reader &above = read(*copy.above);
            const sync::Scope scope = must(sync::Scope::of(above, copy.scope, above.clock().today()));
            REQUIRE(digest == must(sync::digestOf(above, scope, DigestSource::Rows)).hex());
            const sync::SyncStatus status = must(sync::syncStatus(own));
            REQUIRE(status.upstream);
            REQUIRE(status.upstream->pending == 0);
            REQUIRE(status.upstream->contested == 0);
        }
    }

    /// A backup of a copy's file as it is now: its path.
    QString backup(Copy &copy)
    {
        const QString path = folder.filePath(QStringLiteral("b%1.bak").arg(++packages));
        must(storage::backup(read(copy).db(), path));
        return path;
    }
    /// Puts a backup in the place of a copy's file. @p forget: what the device remembers of it beside the file is lost too.
    void restore(Copy &copy, const QString &path, bool forget = false)
    {
        copy.reader.reset();
        copy.workspace.reset();
        Workspace::remove(copy.store);
        REQUIRE(QFile::copy(path, copy.store));
        if (forget)
            REQUIRE(QDir(copy.services.configDir + QStringLiteral("/copies")).removeRecursively());
        copy.workspace = must(Workspace::open(copy.store, copy.services));
    }
    [[nodiscard]] QString digest(Copy &copy) const { return must(storeDigest(read(copy), DigestSource::Kept)).hex(); }

    QTemporaryDir folder;
    FixedClock clock;
    SeededIdSource ids;
    std::unique_ptr<Registry> registry;
    org::NodeId top;
    std::list<Copy> copies;
    int packages = 0;

private:
    Copy &add(const QString &name, Copy *above)
    {
        Copy &copy = copies.emplace_back(clock);
        copy.name = name;
        copy.above = above;
        copy.store = folder.filePath(name + QStringLiteral(".weiwo"));
        copy.services = {registry.get(), &copy.clock, &ids, folder.filePath(name + QStringLiteral(".config"))};
        return copy;
    }
};

} // namespace weiwo::test
