#pragma once

#include "core/workspace/change_set.h"
#include "core/workspace/edit.h"
#include "core/workspace/journal.h"

#include <QMutex>
#include <QSet>
#include <thread>
#include <typeindex>
#include <unordered_map>

namespace weiwo {

class Device;
class JobContext;
struct CopyState;
struct Upgrade;

/// How an entry is named in the journal. Arguments are keys, periods, numbers, or a record as
/// record(table, id): its name is looked up when the title is shown.
struct EditTitle
{
    QString key;
    QStringList args;
    QString origin = QStringLiteral("user");
    std::optional<Id> undoes;

    [[nodiscard]] static QString record(const QString &table, const Id &id);
};

/// What a committed edit was. `entry` is absent where the edit changed nothing.
struct EditOutcome
{
    std::optional<Id> entry;
    QString label;
    qint64 changes = 0;
};

/// A store that is open. Reading: reader(), on any thread, a connection each. Writing: edit() (or, for
/// several entries at once, a Transaction), one at a time, from any thread; another process waits up to
/// 10 s, then gets busy with holder.
class Workspace
{
public:
    struct Services
    {
        const Registry *registry = nullptr;
        const Clock *clock = nullptr;
        IdSource *ids = nullptr;
        QString configDir;     ///< where device keys are kept; empty: the user's default
    };

    /// Makes the workspace's first records and says who its own person is.
    using Founder = std::function<Result<Id>(Edit &)>;
    /// Makes the file with its schema and settings, and runs @p founder in the founding edit.
    /// Fails with store-exists, io; then there is no file.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path,
                                                                   const WorkspaceSettings &settings,
                                                                   const Services &services,
                                                                   const Founder &founder);
    /// Makes the file with its schema and nothing in it but what @p state says, for the first package from the copy
    /// that this one is to follow: open() it then. Fails with store-exists, io; then there is no file.
    [[nodiscard]] static Status createEmpty(const QString &path, const CopyState &state);
    /// Takes away a store that is not open, with all that stands beside it.
    static void remove(const QString &path);
    /// Opens a file, migrating an older one after a backup. One that this user may not write is opened
    /// for reading, isReadOnly(); an older one fails then with io. Fails with no-store, not-a-store,
    /// newer-store, damaged, busy.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path,
                                                                 const Services &services);
    /// Whether open() would have to bring the file up to date first, which takes long where it is big:
    /// read from its first bytes. False where it may not be written, for what is no workspace or cannot be read.
    [[nodiscard]] static bool isOlder(const QString &path);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Neither file nor folder can be written here: every edit fails with io.
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] const Registry &registry() const { return *m_services.registry; }
    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] const WorkspaceSettings &settings() const { return m_settings; }
    [[nodiscard]] const Device &device() const { return *m_device; }
    /// The workspace's own person, whoever acts now.
    [[nodiscard]] const Id &ownPerson() const { return m_ownPerson; }
    /// The public key of the root copy's device; its fingerprint is what newcomers compare.
    [[nodiscard]] const QByteArray &rootKey() const { return m_rootKey; }
    [[nodiscard]] ChangeBus &bus() { return m_bus; }

    /// A reader on the calling thread's own connection.
    [[nodiscard]] Result<Reader> reader();

    /// The person who acts; the workspace's own person unless set.
    [[nodiscard]] const Id &person() const { return m_person; }
    void setPerson(const Id &person) { m_person = person; }

    enum class Commit { Yes, DryRun };
    /// Runs @p body in one transaction and journals what it changed. If @p body, a guard or the
    /// commit fails, nothing has happened. DryRun: everything is judged, then taken back.
    [[nodiscard]] Result<EditOutcome> edit(const EditTitle &title,
                                           const std::function<Status(Edit &)> &body,
                                           Commit commit = Commit::Yes);

    /// Takes an entry back (default: the acting person's newest that is not undone). Fails with
    /// nothing-to-undo, stale (who has changed it since), published.
    [[nodiscard]] Result<EditOutcome> undo(const std::optional<Id> &entry = {});
    [[nodiscard]] Result<EditOutcome> redo();
    /// What undo() and redo() would take; nothing where there is nothing.
    [[nodiscard]] Result<std::optional<JournalEntry>> undoable();
    [[nodiscard]] Result<std::optional<JournalEntry>> redoable();

    /// Tells the bus of what others have committed since the last call. Call from the thread
    /// that owns the bus, a few times a second.
    Status noticeOthers();

    /// What is worked out from this store and kept as long as it is open, one of each type for all
    /// threads: T locks what it needs, and looks itself whether the store has changed.
    template<class T>
    [[nodiscard]] std::shared_ptr<T> companion()
    {
        const QMutexLocker lock(&m_companionsMutex);
        auto &slot = m_companions[std::type_index(typeid(T))];
        if (!slot)
            slot = std::make_shared<T>();
        return std::static_pointer_cast<T>(slot);
    }

    /// Reads the settings again (after an edit of them).
    Status reloadSettings();

    /// Whether an older program, or an upgrade() that was stopped, left something to be done that makes
    /// questions fast (upgrade.h). Figures are right without it.
    [[nodiscard]] Result<bool> isUpgradeDue();
    /// Does it, part by part, so that edits come in between; on any thread. Says how far it is and stops
    /// with cancelled where @p context wants to; what is done stays. Where others write all the time it
    /// waits for them as long as there is a @p context, else fails with busy.
    Status upgrade(JobContext *context = nullptr);

private:
    friend class Transaction;
    Workspace();
    [[nodiscard]] Result<Database *> connection();
    [[nodiscard]] Database::Mode mode() const { return m_readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite; }
    Status start(Database &db);
    Status loadSettings(Database &db);
    /// A file that knows less than this device has sent was restored from a backup: its numbers begin anew.
    Status goOnAfterRestore(const CopyState &state);
    Status runUpgrade(Database &db, const Upgrade &upgrade, JobContext *context);
    /// Tells what the entries of these numbers changed, before and after their commit.
    void claim(const std::vector<qint64> &numbers);
    void announce(Database &db, const ChangeSet &changes);

    QString m_path;
    bool m_readOnly = false;
    Services m_services;
    WorkspaceSettings m_settings;
    std::unique_ptr<Device> m_device;
    Id m_person;
    Id m_ownPerson;
    QByteArray m_rootKey;
    ChangeBus m_bus;
    QMutex m_writing;
    QMutex m_connectionsMutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Database>> m_connections;
    QMutex m_companionsMutex;
    std::unordered_map<std::type_index, std::shared_ptr<void>> m_companions;
    QSet<qint64> m_ownEntries;
    qint64 m_seenData = 0;
    qint64 m_seenJournal = 0;
};

/// Writes the workspace's settings: rows of the table `setting`.
Status writeSettings(Edit &edit, const WorkspaceSettings &settings);
/// The workspace's own tables, titles and checks, for the registry.
void contributeWorkspace(Registry &registry);

} // namespace weiwo
