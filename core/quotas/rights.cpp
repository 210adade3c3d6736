#include "core/quotas/rights.h"

#include "core/org/tree.h"
#include "core/quotas/repo.h"
#include "core/workspace/access.h"

namespace weiwo::quotas {

namespace {

/// For each node of the tree, whether the person may write its targets. Rights reach down from the
/// nodes of the person's roles: those alone are asked for.
Result<std::vector<char>> writable(Reader &reader, const Id &person, const org::Tree &tree,
                                   Access &access)
{
    QSet<Id> held;
    if (const auto &roles = reader.registry().nodeTree) {
        WEIWO_ASSIGN(const std::vector<RoleAt> list,
                     roles->rolesOf(reader, person, reader.clock().today()));
        for (const RoleAt &role : list)
            held.insert(role.node);
    }
    std::vector<char> may;
    for (const org::Tree::Entry &entry : tree.entries()) {
        const bool above = entry.parent >= 0 && may[static_cast<size_t>(entry.parent)];
        may.push_back(above
                      || (held.contains(entry.node.id.raw())
                          && access.mayWrite(quotaTable().policy, entry.node.id.raw()).has_value()));
    }
    return may;
}

} // namespace

Status limitToRights(Reader &reader, const Id &person, Sheet &sheet)
{
    Access access(reader, person, reader.clock().today());
    const auto everywhere = access.mayWrite(quotaTable().policy, std::nullopt);
    if (everywhere)
        return {};
    if (everywhere.error().code != QLatin1StringView(errc::Forbidden))
        return failed(everywhere);
    // Rights hold by where somebody stands today, not by where the plan's year begins.
    WEIWO_ASSIGN(const std::shared_ptr<const org::Tree> today, org::Tree::shared(reader, reader.clock().today()));
    WEIWO_ASSIGN(const std::vector<char> may, writable(reader, person, *today, access));
    for (int node = 0; node < sheet.tree().size(); ++node) {
        const org::NodeId &id = sheet.tree().at(node).id;
        const auto place = today->indexOf(id);
        const bool open = place ? may[static_cast<size_t>(*place)] != 0
                                : access.mayWrite(quotaTable().policy, id.raw()).has_value();
        sheet.setFrozen(node, !open);
    }
    return {};
}

} // namespace weiwo::quotas
