#pragma once

#include "core/workspace/node_tree.h"

namespace weiwo::org {

/// Answers the rights from the stored placements and roles.
class OrgNodeTree : public NodeTree
{
public:
    [[nodiscard]] Result<std::vector<RoleAt>> rolesOf(Reader &reader, const Id &person,
                                                      QDate date) const override;
    [[nodiscard]] Result<bool> isWithin(Reader &reader, const Id &node, const Id &ancestor,
                                        QDate date) const override;
    [[nodiscard]] Result<std::vector<Id>> within(Reader &reader, const Id &ancestor, QDate date) const override;
    [[nodiscard]] Result<QString> nameOf(Reader &reader, const Id &node) const override;
};

} // namespace weiwo::org
