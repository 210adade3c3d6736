#pragma once

#include "core/workspace/workspace.h"

namespace weiwo {

/// The composition root's product: catalogues, clock and ids for the life of the process.
/// Build it once, before any workspace; it outlives them.
class Program
{
public:
    /// @p configDir: where device keys and preferences are kept; empty: WEIWO_CONFIG, else the
    /// user's own place.
    explicit Program(const QString &configDir = {});

    [[nodiscard]] const Registry &registry() const { return *m_registry; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] const QString &configDir() const { return m_configDir; }
    [[nodiscard]] Workspace::Services services();

private:
    QString m_configDir;
    SystemClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<Registry> m_registry;
};

struct NewWorkspace
{
    WorkspaceSettings settings;
    QString person;            ///< name of the founding person; empty: the computer's user
};

/// Makes a workspace with headquarters (named like the company) and its founding person, who is
/// root. Fails with store-exists, io, bad-input.
[[nodiscard]] Result<std::unique_ptr<Workspace>> createWorkspace(const QString &path,
                                                                 const NewWorkspace &request,
                                                                 const Workspace::Services &services);

/// The founding records, for a workspace made with own services (the demo's).
[[nodiscard]] Result<Id> found(Edit &edit, const NewWorkspace &request);

} // namespace weiwo
