#pragma once

#include "core/org/contribute.h"
#include "core/org/commands.h"
#include "core/org/queries.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>

namespace weiwo::org {

/// A workspace in a temporary folder: headquarters and a founding person with the role of root.
class OrgStore
{
public:
    explicit OrgStore(const std::function<void(Registry &)> &contributeMore = {});

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Reader reader();
    [[nodiscard]] const Registry &registry() const { return m_registry; }
    [[nodiscard]] IdSource &ids() { return m_ids; }
    [[nodiscard]] const NodeId &headquarters() const { return m_headquarters; }
    [[nodiscard]] const NodeId &founder() const { return m_founder; }

    /// Runs an edit; the error where it was refused.
    Result<EditOutcome> edit(const std::function<Status(Edit &)> &body);
    /// The same for what must succeed.
    void must(const std::function<Status(Edit &)> &body);
    NodeId add(const QString &name, Level level, const std::optional<NodeId> &parent = {},
               QDate from = {}, const QString &code = {});
    /// Every living row, by table: what undo must give back.
    [[nodiscard]] std::map<QString, std::vector<Record>> rows();
    /// The code of the refusal, empty where it was carried out.
    QString refusal(const std::function<Status(Edit &)> &body);

private:
    QTemporaryDir m_folder;
    Registry m_registry;
    FixedClock m_clock;
    SeededIdSource m_ids;
    std::unique_ptr<Workspace> m_workspace;
    NodeId m_headquarters;
    NodeId m_founder;
};

} // namespace weiwo::org
