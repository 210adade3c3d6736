#pragma once

#include "core/base/id.h"
#include "core/period/period.h"
#include "core/workspace/node_tree.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace weiwo::org {

/// Units and people are nodes of one tree with one id space.
using NodeId = StrongId<struct NodeTag>;

enum class Level { Headquarters, Region, Province, Team, Person };
/// "headquarters", "region", "province", "team", "person".
[[nodiscard]] QString levelKey(Level level);
[[nodiscard]] std::optional<Level> levelFromKey(const QString &key);
[[nodiscard]] QString levelTitle(Level level);

/// "root", "admin", "headquarters", "manager", "seller", "reviewer".
[[nodiscard]] QString roleKey(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(const QString &key);
[[nodiscard]] QString roleTitle(Role role);

/// The first day of what has been so for ever: a placement of which nobody knows the beginning.
[[nodiscard]] QDate beginning();

/// A unit or a person. Dates are inclusive first days.
struct Node
{
    NodeId id;
    QString code;                    ///< unique among living nodes, may be empty
    QString name;
    Level level = Level::Team;
    QString title;                   ///< post of a person, e.g. 大客户经理
    QString email;
    std::optional<QDate> hired;      ///< first day of work
    std::optional<QDate> left;       ///< first day not employed (a unit: not there) any more
    std::optional<NodeId> manager;   ///< of a unit: who leads it; of a person: to whom they report

    bool operator==(const Node &) const = default;
};

/// Where a node stands from a date on, until its next placement.
struct Placement
{
    NodeId node;
    NodeId parent;
    QDate from;

    bool operator==(const Placement &) const = default;
};

/// Who may sell where.
struct Assignment
{
    NodeId person;
    NodeId region;
    std::optional<QDate> from;
    std::optional<QDate> to;         ///< first day on which it no longer holds

    bool operator==(const Assignment &) const = default;
};

/// A role that a person holds at a node for some time.
struct RoleGrant
{
    NodeId person;
    NodeId node;
    Role role = Role::Seller;
    std::optional<QDate> from;
    std::optional<QDate> to;         ///< first day on which it no longer holds

    bool operator==(const RoleGrant &) const = default;
};

/// Percent of full productivity by month since hiring (month 0 first); after the last: 100 %.
struct Ramp
{
    QString title;                   ///< the post that it holds for; empty: any other
    std::vector<int> percent{0, 25, 50, 75, 100};

    bool operator==(const Ramp &) const = default;
};

/// Half-open: absent ends are open.
[[nodiscard]] bool holdsOn(QDate date, const std::optional<QDate> &from,
                           const std::optional<QDate> &to);

} // namespace weiwo::org
