#include "core/workspace/access.h"

using namespace Qt::StringLiterals;

namespace weiwo {

namespace {

/// Who may write where: anywhere, at the own node and below, or not at all.
enum class Reach { None, Below, All };

struct Right
{
    Reach reach = Reach::None;
    int rank = 0;
};

/// A line of the rights table (SYNC §4). Root has admin's rights and headquarters' ranks.
struct Policy
{
    const char *key;
    Right admin;
    Right headquarters;
    Right manager;
    Right seller;
};

const Policy policyTable[] = {
    {"access", {Reach::All, 8}, {}, {}, {}},
    {"settings", {Reach::All, 8}, {}, {}, {}},
    {"device", {Reach::All, 8}, {Reach::All, 2}, {Reach::Below, 2}, {}},
    {"reference", {}, {Reach::All, 2}, {}, {}},
    {"org", {}, {Reach::All, 2}, {}, {}},
    {"mapping", {}, {Reach::All, 2}, {Reach::All, 1}, {Reach::All, 1}},
    {"quota.cell", {}, {Reach::All, 3}, {Reach::Below, 2}, {}},
    {"quota.version", {}, {Reach::All, 3}, {}, {}},
    {"customer", {}, {Reach::All, 2}, {Reach::Below, 3}, {Reach::Below, 3}},
    {"customer.merge", {}, {Reach::All, 3}, {Reach::Below, 2}, {}},
    {"view", {}, {Reach::All, 2}, {Reach::Below, 2}, {Reach::Below, 2}},
    {"customer.tier", {}, {Reach::All, 3}, {Reach::Below, 2}, {}},
    {"conflict", {}, {Reach::All, 2}, {Reach::Below, 2}, {Reach::Below, 2}},
    {"fact", {}, {Reach::All, 2}, {Reach::Below, 1}, {Reach::Below, 1}},
    {"alert.rule", {}, {Reach::All, 2}, {Reach::Below, 1}, {}},
    {"alert.state", {}, {Reach::All, 2}, {Reach::Below, 3}, {Reach::Below, 3}},
};

const Policy *policyOf(const QString &key)
{
    for (const Policy &policy : policyTable)
        if (key == QLatin1StringView(policy.key))
            return &policy;
    return nullptr;
}

Right rightOf(const Policy &policy, Role role)
{
    switch (role) {
    case Role::Root: {
        // The founding person may do all that admin and headquarters may.
        const Right &own = policy.admin.reach == Reach::None ? policy.headquarters : policy.admin;
        return {Reach::All, policy.admin.reach == Reach::None ? own.rank : 9};
    }
    case Role::Admin:
        return policy.admin;
    case Role::Headquarters:
        return policy.headquarters;
    case Role::Manager:
        return policy.manager;
    case Role::Seller:
        return policy.seller;
    case Role::Reviewer:
        break;
    }
    return {};
}

} // namespace

Access::Access(Reader reader, const Id &person, QDate date)
    : m_reader(std::move(reader)), m_person(person), m_date(date)
{
}

int Access::rankOf(const QString &policy, Role role)
{
    const Policy *line = policyOf(policy);
    return line ? rightOf(*line, role).rank : 0;
}

QStringList Access::policies()
{
    QStringList keys;
    for (const Policy &policy : policyTable)
        keys << QString::fromLatin1(policy.key);
    return keys;
}

Status Access::loadRoles()
{
    if (m_roles)
        return {};
    const auto &tree = m_reader.registry().nodeTree;
    // A store has no people before its founding edit, which nobody else could make.
    if (!tree || m_person.isNull()) {
        m_roles = {{Role::Root, Id()}};
        return {};
    }
    WEIWO_ASSIGN(m_roles, tree->rolesOf(m_reader, m_person, m_date));
    return {};
}

Result<int> Access::mayWrite(const QString &policy, const std::optional<Id> &home)
{
    const Policy *line = policyOf(policy);
    if (!line)
        return fail(errc::Internal, translate("access", "No rule says who may write this."), policy);
    WEIWO_TRY(loadRoles());
    int best = 0;
    QString own;
    for (const RoleAt &held : *m_roles) {
        const Right right = rightOf(*line, held.role);
        if (right.reach == Reach::None)
            continue;
        if (right.reach == Reach::Below) {
            own = m_reader.registry().nodeTree->nameOf(m_reader, held.node).value_or(QString());
            if (!home)
                continue;
            WEIWO_ASSIGN(const bool within, m_reader.registry().nodeTree->isWithin(
                                                m_reader, *home, held.node, m_date));
            if (!within)
                continue;
        }
        best = std::max(best, right.rank);
    }
    if (best > 0)
        return best;
    if (!own.isEmpty() && home) {
        const QString there =
            m_reader.registry().nodeTree->nameOf(m_reader, *home).value_or(home->text());
        return fail(errc::Forbidden,
                    translate("access", "You can edit %1 and below. This belongs to %2.").arg(own, there));
    }
    return fail(errc::Forbidden,
                translate("access", "Your role does not allow this change. Ask headquarters to make it or to give you the role."));
}

} // namespace weiwo
