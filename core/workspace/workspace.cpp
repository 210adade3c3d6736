#include "core/workspace/workspace.h"

#include "core/storage/integrity.h"
#include "core/storage/migrator.h"
#include "core/storage/open_stores.h"
#include "core/workspace/copy_note.h"
#include "core/workspace/device.h"
#include "core/workspace/jobs.h"
#include "core/workspace/repo.h"
#include "core/workspace/transaction.h"
#include "core/workspace/upgrade.h"
#include "core/workspace/write_lock.h"

#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>
#include <QThread>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

/// Longer than SQLite sleeps before it looks again whether it may write.
constexpr unsigned long BetweenUpgradeStepsMs = 120;

Status looksLikeStore(const QString &path)
{
    if (storage::isOpenHere(path))
        return {};
    QFile file(path);
    if (!file.exists())
        return fail(errc::NoStore, translate("storage", "There is no workspace at %1.").arg(path), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(errc::Io, translate("storage", "%1 could not be read or written. Nothing was changed.").arg(path), path, file.errorString());
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return fail(errc::NotAStore, translate("storage", "%1 is not a Weiwo workspace.").arg(path), path);
    return {};
}

/// For writing where that is possible; else for reading, which @p readOnly then says.
Result<std::unique_ptr<Database>> openStore(const QString &path, bool &readOnly)
{
    readOnly = storage::isReadOnly(path);
    auto opened = Database::open(path, readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite);
    if (opened || readOnly || opened.error().code != QLatin1StringView(errc::Io) || !storage::refusesWriting(path))
        return opened;
    // Rights do not always say beforehand that the attempt will fail.
    auto forReading = Database::open(path, Database::Mode::ReadOnly);
    if (!forReading)
        return opened;
    readOnly = true;
    return forReading;
}

/// Where SQLite keeps user_version, and with it the format of a store (file format, 1.3.16).
constexpr qsizetype AtFormat = 60;

/// The format of a store by its first bytes; nothing where it cannot be read, or is open here already.
std::optional<int> formatOfFile(const QString &path)
{
    QFile file(path);
    if (storage::isOpenHere(path) || !looksLikeStore(path) || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray head = file.read(AtFormat + qsizetype(sizeof(quint32)));
    if (head.size() != AtFormat + qsizetype(sizeof(quint32)))
        return {};
    return static_cast<int>(qFromBigEndian<quint32>(head.constData() + AtFormat));
}

/// Where the store of @p format is kept before it is made one of @p next: beside a backup of another
/// format, which stands for a state that this one no longer is.
QString backupName(const QString &path, int format, int next)
{
    const QString usual = u"%1.before-%2.bak"_s.arg(path).arg(next);
    const std::optional<int> there = formatOfFile(usual);
    return there && *there != format ? u"%1.before-%2-from-%3.bak"_s.arg(path).arg(next).arg(format) : usual;
}

Status migrateStore(Database &db, bool readOnly)
{
    WEIWO_ASSIGN(const std::vector<Migration> steps, shippedMigrations());
    const int next = storeFormat(steps);
    const auto isOlder = [next](const StoreVersion &version) { return version.minReader <= next && version.format < next; };
    WEIWO_ASSIGN(const StoreVersion version, storeVersion(db));
    std::unique_ptr<WriteLock> lock;
    if (isOlder(version)) {
        if (readOnly)
            return fail(errc::Io,
                        translate("workspace", "%1 was written by an older version and has to be brought up to date, but it is "
                                               "read-only here. Copy it to a folder that you may write in, and open the copy.")
                            .arg(db.path()),
                        db.path());
        WEIWO_ASSIGN(lock, WriteLock::take(db.path()));
        // Who held the lock may have done it.
        WEIWO_ASSIGN(const StoreVersion now, storeVersion(db));
        if (isOlder(now))
            WEIWO_TRY(storage::backup(db, backupName(db.path(), now.format, next)));
    }
    WEIWO_ASSIGN([[maybe_unused]] const int done, migrate(db, steps));
    return {};
}

/// The next part of @p upgrade, or the end where another process has done the rest meanwhile.
Result<Upgrade::Progress> upgradeStep(Database &db, const Upgrade &upgrade)
{
    WEIWO_TRY(db.begin());
    auto done = upgrade.isDue(db).and_then([&](bool due) -> Result<Upgrade::Progress> {
        if (!due)
            return Upgrade::Progress{};
        return upgrade.step(db);
    });
    if (!done) {
        (void)db.rollback();
        return done;
    }
    WEIWO_TRY(db.commit());
    return done;
}

} // namespace

QString EditTitle::record(const QString &table, const Id &id)
{
    return u'@' + table + u':' + id.text();
}

Workspace::Workspace() = default;

Workspace::~Workspace()
{
    QMutexLocker lock(&m_connectionsMutex);
    m_connections.clear();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path,
                                                     const WorkspaceSettings &settings,
                                                     const Services &services,
                                                     const Founder &founder)
{
    WEIWO_ASSIGN(Device device, Device::load(services.configDir, *services.ids));
    WEIWO_ASSIGN(std::unique_ptr<Database> db, Database::open(path, Database::Mode::Create));
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_path = path;
    workspace->m_services = services;
    workspace->m_settings = settings;
    workspace->m_device = std::make_unique<Device>(std::move(device));
    workspace->m_rootKey = workspace->m_device->publicKey();

    const auto build = [&]() -> Status {
        WEIWO_ASSIGN(const std::vector<Migration> steps, shippedMigrations());
        WEIWO_ASSIGN([[maybe_unused]] const int done, migrate(*db, steps));
        CopyState state;
        state.workspace = services.ids->next();
        state.device = workspace->m_device->id();
        state.rootKey = workspace->m_device->publicKey();
        WEIWO_TRY(repo::insertCopy(*db, state));
        Database &connection = *db;
        workspace->m_connections.emplace(std::this_thread::get_id(), std::move(db));
        const auto body = [&](Edit &edit) -> Status {
            WEIWO_TRY(writeSettings(edit, settings));
            WEIWO_ASSIGN(workspace->m_person, founder(edit));
            workspace->m_ownPerson = workspace->m_person;
            return repo::setOwnPerson(edit.db(), workspace->m_person);
        };
        WEIWO_ASSIGN([[maybe_unused]] const EditOutcome outcome,
                     workspace->edit({u"workspace.create"_s, {}, u"create"_s, {}}, body));
        return workspace->start(connection);
    };
    if (auto status = build(); !status) {
        workspace.reset();
        db.reset();
        remove(path);
        return failed(status);
    }
    return workspace;
}

Status Workspace::createEmpty(const QString &path, const CopyState &state)
{
    WEIWO_ASSIGN(std::unique_ptr<Database> db, Database::open(path, Database::Mode::Create));
    const auto build = [&]() -> Status {
        WEIWO_ASSIGN(const std::vector<Migration> steps, shippedMigrations());
        WEIWO_ASSIGN([[maybe_unused]] const int done, migrate(*db, steps));
        return repo::insertCopy(*db, state);
    };
    if (auto status = build(); !status) {
        db.reset();
        remove(path);
        return status;
    }
    return {};
}

void Workspace::remove(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path + suffix);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Services &services)
{
    WEIWO_TRY(looksLikeStore(path));
    WEIWO_ASSIGN(Device device, Device::load(services.configDir, *services.ids));
    std::unique_ptr<Workspace> workspace(new Workspace);
    workspace->m_path = path;
    WEIWO_ASSIGN(std::unique_ptr<Database> db, openStore(path, workspace->m_readOnly));
    WEIWO_TRY(migrateStore(*db, workspace->m_readOnly));
    workspace->m_services = services;
    workspace->m_device = std::make_unique<Device>(std::move(device));
    WEIWO_TRY(workspace->loadSettings(*db));
    WEIWO_ASSIGN(const CopyState state, repo::copy(*db));
    workspace->m_person = state.person;
    workspace->m_ownPerson = state.person;
    workspace->m_rootKey = state.rootKey;
    Database &connection = *db;
    workspace->m_connections.emplace(std::this_thread::get_id(), std::move(db));
    WEIWO_TRY(workspace->goOnAfterRestore(state));
    WEIWO_TRY(workspace->start(connection));
    return workspace;
}

Status Workspace::goOnAfterRestore(const CopyState &state)
{
    if (m_readOnly || state.device != m_device->id())
        return {};
    WEIWO_ASSIGN(const CopyNote note, copyNote(m_services.configDir, state.workspace));
    if (note.epoch <= state.epoch && (note.epoch < state.epoch || note.version <= state.version))
        return {};
    WEIWO_ASSIGN(const std::unique_ptr<Transaction> transaction, Transaction::begin(*this));
    // Another process may have gone on, and sent something, since the state was read.
    const CopyState now = transaction->state();
    if (now.epoch > note.epoch || (now.epoch == note.epoch && now.version >= note.version))
        return {};
    transaction->beginEpoch(note.epoch + 1, std::max(note.version, now.version));
    return transaction->commit();
}

bool Workspace::isOlder(const QString &path)
{
    const std::optional<int> format = formatOfFile(path);
    const auto steps = shippedMigrations();
    return format && steps && !storage::isReadOnly(path) && *format < storeFormat(*steps);
}

Status Workspace::start(Database &db)
{
    WEIWO_ASSIGN(m_seenData, db.dataVersion());
    WEIWO_ASSIGN(m_seenJournal, repo::newestEntry(db));
    return {};
}

Status Workspace::loadSettings(Database &db)
{
    WEIWO_ASSIGN(const auto values, repo::settings(db));
    WorkspaceSettings settings;
    settings.company = values.value(u"company"_s);
    WEIWO_ASSIGN(settings.currency, Currency::of(values.value(u"currency"_s, u"CNY"_s)));
    settings.fiscalStart = std::clamp(values.value(u"fiscal_start"_s, u"1"_s).toInt(), 1, 12);
    settings.compareToDate = compareToDateFromKey(values.value(u"compare_to_date"_s));
    m_settings = settings;
    return {};
}

Status Workspace::reloadSettings()
{
    WEIWO_ASSIGN(Database * db, connection());
    return loadSettings(*db);
}

Result<bool> Workspace::isUpgradeDue()
{
    if (m_readOnly)
        return false;
    WEIWO_ASSIGN(Database * db, connection());
    for (const Upgrade &upgrade : registry().extension<Upgrades>().all) {
        WEIWO_ASSIGN(const bool due, upgrade.isDue(*db));
        if (due)
            return true;
    }
    return false;
}

Status Workspace::upgrade(JobContext *context)
{
    if (m_readOnly)
        return {};
    WEIWO_ASSIGN(Database * db, connection());
    for (const Upgrade &upgrade : registry().extension<Upgrades>().all) {
        WEIWO_ASSIGN(const bool due, upgrade.isDue(*db));
        if (due)
            WEIWO_TRY(runUpgrade(*db, upgrade, context));
    }
    return {};
}

Status Workspace::runUpgrade(Database &db, const Upgrade &upgrade, JobContext *context)
{
    for (;;) {
        if (context && context->cancelled())
            return fail(errc::Cancelled, translate("workspace", "Stopped; it goes on when the workspace is opened again."));
        // Without the lock file of edits: these wait in turn for the store itself, a second at most.
        const Result<Upgrade::Progress> at = upgradeStep(db, upgrade);
        if (!at && (!context || at.error().code != QLatin1StringView(errc::Busy)))
            return failed(at);
        if (at && context)
            context->progress(at->done, at->total);
        if (at && at->done >= at->total)
            return {};
        QThread::msleep(BetweenUpgradeStepsMs);
    }
}

Result<Database *> Workspace::connection()
{
    QMutexLocker lock(&m_connectionsMutex);
    auto &slot = m_connections[std::this_thread::get_id()];
    if (!slot) {
        auto opened = Database::open(m_path, mode());
        if (!opened) {
            m_connections.erase(std::this_thread::get_id());
            return failed(opened);
        }
        slot = std::move(*opened);
    }
    return slot.get();
}

Result<Reader> Workspace::reader()
{
    WEIWO_ASSIGN(Database * db, connection());
    return Reader(*db, registry(), m_settings, *m_services.clock);
}

Result<EditOutcome> Workspace::edit(const EditTitle &title, const std::function<Status(Edit &)> &body,
                                    Commit commit)
{
    WEIWO_ASSIGN(const std::unique_ptr<Transaction> transaction, Transaction::begin(*this));
    WEIWO_ASSIGN(const std::unique_ptr<Written> written, transaction->write({m_person, m_services.clock->today()}, body));
    EditOutcome outcome;
    const auto changes = written->edit().changes();
    outcome.changes = static_cast<qint64>(changes.size());
    if (changes.empty() || commit == Commit::DryRun)
        return outcome;
    EntryHead head;
    head.entry.person = m_person;
    head.entry.origin = title.origin;
    head.entry.undoes = title.undoes;
    head.entry.titleKey = title.key;
    head.entry.titleArgs = written->edit().titleArgs().value_or(title.args);
    WEIWO_TRY(transaction->record(head, changes));
    outcome.entry = head.entry.id;
    outcome.label = journal::label(written->edit(), head.entry);
    WEIWO_TRY(transaction->commit());
    return outcome;
}

void Workspace::claim(const std::vector<qint64> &numbers)
{
    QMutexLocker lock(&m_connectionsMutex);
    for (const qint64 number : numbers)
        m_ownEntries.insert(number);
}

void Workspace::announce(Database &db, const ChangeSet &changes)
{
    if (changes.tables.contains(u"setting"_s))
        (void)loadSettings(db);
    QMetaObject::invokeMethod(&m_bus, [this, changes] { Q_EMIT m_bus.changed(changes); }, Qt::AutoConnection);
}

Status Workspace::noticeOthers()
{
    WEIWO_ASSIGN(Database * db, connection());
    WEIWO_ASSIGN(const qint64 data, db->dataVersion());
    if (data == m_seenData)
        return {};
    m_seenData = data;
    QSet<qint64> own;
    {
        QMutexLocker lock(&m_connectionsMutex);
        own = m_ownEntries;
    }
    WEIWO_ASSIGN(const QStringList tables, repo::tablesChangedSince(*db, m_seenJournal, own));
    WEIWO_ASSIGN(m_seenJournal, repo::newestEntry(*db));
    {
        QMutexLocker lock(&m_connectionsMutex);
        m_ownEntries.removeIf([this](qint64 number) { return number <= m_seenJournal; });
    }
    if (tables.isEmpty())
        return {};
    if (tables.contains(u"setting"_s))
        WEIWO_TRY(loadSettings(*db));
    ChangeSet set;
    set.tables = QSet<QString>(tables.begin(), tables.end());
    set.partial = true;
    set.external = true;
    Q_EMIT m_bus.changed(set);
    return {};
}

} // namespace weiwo
