#pragma once

#include "core/org/types.h"
#include "core/workspace/reader.h"

namespace weiwo::org {

/// The organization as it stands on a date: nodes in preorder, headquarters first (siblings
/// by code, then name by code point, then id). An empty store has an empty tree. A value: safe
/// to hand to another thread.
class Tree
{
public:
    struct Entry
    {
        Node node;
        int parent = -1;             ///< index; -1 for headquarters
        int depth = 0;
        int end = 0;                 ///< index behind the last node of its subtree
        std::vector<int> children;   ///< indices, in order
    };

    /// The tree on @p asOf. Nodes that come later but inside @p include (a plan's year) stand at
    /// their first placement in it; those who left before it are not there. Who was never placed
    /// stands as standing.h says. Who stands in a unit that has ended stands above it.
    [[nodiscard]] static Result<Tree> load(Reader &reader, QDate asOf,
                                           const std::optional<DateRange> &include = {});
    /// The one of a day that the reader's connection keeps until something changes.
    [[nodiscard]] static Result<std::shared_ptr<const Tree>> shared(Reader &reader, QDate asOf);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const Entry &at(int index) const { return m_entries[static_cast<size_t>(index)]; }
    /// Index of a node; nothing if it is not in the tree on that date.
    [[nodiscard]] std::optional<int> indexOf(const NodeId &id) const;
    /// Whether @p node is @p ancestor or stands below it.
    [[nodiscard]] bool isWithin(int node, int ancestor) const;
    /// A node and all that stand below it; itself alone where it is not in the tree.
    [[nodiscard]] std::vector<Id> idsWithin(const NodeId &id) const;

private:
    friend class TreeBuilder;
    [[nodiscard]] static Result<std::shared_ptr<const Tree>> kept(Reader &reader, QDate asOf, const DateRange &include);

    std::vector<Entry> m_entries;
    QHash<NodeId, int> m_index;
};

} // namespace weiwo::org
