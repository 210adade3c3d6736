#pragma once

#include "core/workspace/change_set.h"
#include "core/workspace/edit.h"
#include "core/workspace/journal.h"

#include <QMutex>
#include <thread>

namespace weiwo {

class Device;

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

/// A store that is open. Reading: reader(), on any thread, a connection each. Writing: edit(),
/// one at a time, from any thread; another process waits up to 10 s, then gets busy with holder.
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

    /// Makes the file with its schema and settings. It has no person yet; the founding edit adds
    /// one (core/program). Fails with store-exists, io.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path,
                                                                   const WorkspaceSettings &settings,
                                                                   const Services &services);
    /// Opens a file, migrating an older one after a backup. Fails with no-store, not-a-store,
    /// newer-store, damaged, busy.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path,
                                                                 const Services &services);
    ~Workspace();
    Workspace(const Workspace &) = delete;
    Workspace &operator=(const Workspace &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Registry &registry() const { return *m_services.registry; }
    [[nodiscard]] const Services &services() const { return m_services; }
    [[nodiscard]] const WorkspaceSettings &settings() const { return m_settings; }
    [[nodiscard]] const Device &device() const { return *m_device; }
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

    /// Reads the settings again (after an edit of them).
    Status reloadSettings();

private:
    Workspace() = default;
    [[nodiscard]] Result<Database *> connection();
    Status load();
    [[nodiscard]] Result<EditOutcome> runEdit(Database &db, const EditTitle &title,
                                              const std::function<Status(Edit &)> &body,
                                              Commit commit);
    Status replay(Edit &edit, const Id &entry);

    QString m_path;
    Services m_services;
    WorkspaceSettings m_settings;
    std::unique_ptr<Device> m_device;
    Id m_person;
    ChangeBus m_bus;
    QMutex m_writing;
    QMutex m_connectionsMutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Database>> m_connections;
    qint64 m_seenData = 0;
    qint64 m_seenJournal = 0;
    std::atomic<qint64> m_ownJournal = 0;
};

} // namespace weiwo
