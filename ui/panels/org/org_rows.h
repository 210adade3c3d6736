#pragma once

#include "core/org/queries.h"

namespace weiwo::ui {

/// The organization on a date, with what the tree shows beside each node.
struct OrgRows
{
    org::Tree tree;
    std::vector<int> people;             ///< in the subtree of each node, itself not counted
    std::vector<QString> leaders;        ///< name of the manager of each unit
    QHash<Id, QString> names;            ///< of every node of the tree
};

[[nodiscard]] Result<OrgRows> orgRows(Reader &reader, QDate asOf);

/// One node with all that its page says.
struct NodePage
{
    org::Node node;
    QString path;
    QString manager;
    int people = 0;
    struct Stand
    {
        org::Placement placement;
        QString parent;
    };
    std::vector<Stand> stands;           ///< newest first
    struct Duty
    {
        QString other;                   ///< region of a person, or person of a region
        QString period;
    };
    std::vector<Duty> assignments;
    struct Child
    {
        QString name;
        bool person = false;
        QString post;
        int people = 0;
    };
    std::vector<Child> children;         ///< as they stand on the date
    std::vector<Duty> roles;
};

[[nodiscard]] Result<NodePage> nodePage(Reader &reader, const org::NodeId &node, QDate asOf);

/// "2024-01-01 – 2025-06-30", "since 2024-01-01", or nothing where both ends are open.
[[nodiscard]] QString spanWords(const std::optional<QDate> &from, const std::optional<QDate> &to);

} // namespace weiwo::ui
