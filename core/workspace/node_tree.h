#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QDate>
#include <vector>

namespace weiwo {

class Reader;

enum class Role { Root, Admin, Headquarters, Manager, Seller, Reviewer };

/// A role that a person holds at a node on the date asked for.
struct RoleAt
{
    Role role = Role::Seller;
    Id node;
};

/// What the rights need to know of the organization; org implements it. Any thread that has a
/// Reader.
class NodeTree
{
public:
    virtual ~NodeTree() = default;
    /// The roles of @p person on @p date; empty for an unknown person.
    [[nodiscard]] virtual Result<std::vector<RoleAt>> rolesOf(Reader &reader, const Id &person,
                                                              QDate date) const = 0;
    /// Whether @p node is @p ancestor or stands below it on @p date.
    [[nodiscard]] virtual Result<bool> isWithin(Reader &reader, const Id &node, const Id &ancestor,
                                                QDate date) const = 0;
    /// @p ancestor and all that stand below it on @p date, in order of id; empty where it is no node.
    [[nodiscard]] virtual Result<std::vector<Id>> within(Reader &reader, const Id &ancestor, QDate date) const = 0;
    /// The name of a node or person for messages.
    [[nodiscard]] virtual Result<QString> nameOf(Reader &reader, const Id &node) const = 0;
};

} // namespace weiwo
