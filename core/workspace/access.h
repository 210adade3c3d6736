#pragma once

#include "core/workspace/node_tree.h"
#include "core/workspace/reader.h"

namespace weiwo {

/// The rights: one table, one function (SYNC §4), the same on screen, on the command line and
/// for what packages may change.
class Access
{
public:
    Access(Reader reader, const Id &person, QDate date);

    /// The rank with which the person may write rows of @p policy that belong to @p home; a
    /// forbidden error that says what the person may do instead. Higher ranks win a clash.
    [[nodiscard]] Result<int> mayWrite(const QString &policy, const std::optional<Id> &home);
    /// The rank that a role has where it may write at all; 0 where it never may.
    [[nodiscard]] static int rankOf(const QString &policy, Role role);
    /// The policies that exist.
    [[nodiscard]] static QStringList policies();

private:
    Status loadRoles();

    Reader m_reader;
    Id m_person;
    QDate m_date;
    std::optional<std::vector<RoleAt>> m_roles;
    QHash<Id, bool> m_within;
};

} // namespace weiwo
