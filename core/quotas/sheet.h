#pragma once

#include "core/money/allocate.h"
#include "core/quotas/types.h"

#include <map>
#include <memory>
#include <span>

namespace weiwo::quotas {

/// The tree that a sheet's rows stand in: nodes in preorder, headquarters first. Shared by the
/// sheets of a plan, never changed.
class SheetTree
{
public:
    struct Entry
    {
        org::NodeId id;
        QString name;
        QString code;
        org::Level level = org::Level::Team;
        QString title;              ///< post of a person
        std::optional<QDate> hired;
        std::optional<QDate> left;
        int parent = -1;            ///< -1: headquarters
        int end = 0;                ///< behind the last node of its subtree
        quint32 rank = 0;           ///< place by id: ties of allocation go to the smaller one
        bool elsewhere = false;     ///< has targets, but stands nowhere in the plan's year
        bool sells = false;         ///< a person with a seller's role in the plan's year
    };

    /// @p entries in preorder with id, name, level and parent; the rest is worked out.
    explicit SheetTree(std::vector<Entry> entries);

    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const Entry &at(int node) const { return m_entries[static_cast<size_t>(node)]; }
    [[nodiscard]] std::span<const int> children(int node) const;
    [[nodiscard]] bool isLeaf(int node) const { return at(node).end == node + 1; }
    [[nodiscard]] std::optional<int> indexOf(const org::NodeId &id) const;

private:
    std::vector<Entry> m_entries;
    std::vector<int> m_children;        ///< of all nodes, one after the other
    std::vector<int> m_firstChild;
    QHash<org::NodeId, int> m_index;
};

class SheetWriter;

/// A cell whose value is not what it was.
struct CellChange
{
    int node = 0;
    int month = 0;
    std::optional<qint64> before;
    std::optional<qint64> after;

    bool operator==(const CellChange &) const = default;
};
using CellChanges = std::vector<CellChange>;   ///< by node, then month; each cell once

/// Bounds of one cell.
struct CellBounds
{
    std::optional<qint64> floor;
    std::optional<qint64> cap;

    bool operator==(const CellBounds &) const = default;
};

/// One cell to be set: a node over some months.
struct CellValue
{
    int node = 0;
    MonthSpan months;
    qint64 amount = 0;              ///< of the whole stretch
    /// It has this amount already: it is not written, only kept as it is when others are spread.
    bool held = false;
};

/// A split that a node gets.
struct NodeSplit
{
    int node = 0;
    std::shared_ptr<const Split> split;
};

/// The targets of one measure (and line) of a version in memory: a plain value of columns, with
/// no store behind it. The screen changes a copy for its live preview, the commands change one
/// and write what changed; so both give the same numbers.
///
/// Laws, after every operation: locked and frozen cells are as before; what is spread sums exactly to its
/// parent's months times one plus the buffer; a failed operation has changed nothing.
class Sheet
{
public:
    /// @p firstMonth: of the fiscal year, for messages.
    Sheet(std::shared_ptr<const SheetTree> tree, AmountUnit unit, Month firstMonth);

    [[nodiscard]] const SheetTree &tree() const { return *m_tree; }
    [[nodiscard]] const std::shared_ptr<const SheetTree> &sharedTree() const { return m_tree; }
    [[nodiscard]] const AmountUnit &unit() const { return m_unit; }
    [[nodiscard]] Month month(int position) const { return m_firstMonth.plus(position); }

    // What is there.
    [[nodiscard]] bool has(int node, int month) const
    {
        return m_present[static_cast<size_t>(node)] & monthBit(month);
    }
    /// Own target of one month; 0 where there is none.
    [[nodiscard]] qint64 value(int node, int month) const
    {
        return m_values[static_cast<size_t>(node)][static_cast<size_t>(month)];
    }
    /// Own target over months; nothing where no month has one.
    [[nodiscard]] std::optional<qint64> own(int node, MonthSpan months = {}) const;
    /// Own target where there is one (month by month), else what stands below.
    [[nodiscard]] std::optional<qint64> effective(int node, MonthSpan months = {}) const;
    /// Σ effective of the children; nothing for a leaf, or where no child has any.
    [[nodiscard]] std::optional<qint64> childrenTotal(int node, MonthSpan months = {}) const;
    [[nodiscard]] MonthMask present(int node) const { return m_present[static_cast<size_t>(node)]; }
    [[nodiscard]] MonthMask locked(int node) const { return m_locked[static_cast<size_t>(node)]; }
    [[nodiscard]] MonthMask typed(int node) const { return m_typed[static_cast<size_t>(node)]; }
    [[nodiscard]] bool frozen(int node) const { return m_frozen[static_cast<size_t>(node)] != 0; }
    /// Bounds set on the cell itself.
    [[nodiscard]] CellBounds bounds(int node, int month) const;
    [[nodiscard]] bool hasBounds(int node) const;
    /// How the node's children are split; null where nothing was broken down.
    [[nodiscard]] const Split *split(int node) const;
    /// The part of a child, by its place in tree().children(); null where the split lacks it.
    [[nodiscard]] const SplitPart *partOf(int node, size_t childPlace) const;

    // Filling, by whoever loads; not recorded.
    void load(int node, int month, std::optional<qint64> value);
    void setLocked(int node, MonthMask months, bool locked);
    void setTyped(int node, MonthMask months, bool typed);
    void setBounds(int node, int month, const CellBounds &bounds);
    void setSplit(int node, std::shared_ptr<const Split> split);
    /// Nothing may change there: whoever edits has no right to. As if all of it were locked, but
    /// nothing that is kept with the plan.
    void setFrozen(int node, bool frozen);

    // Operations: all or nothing. Refusals are those of METHODS §1.3; their conflicts name nodes.

    /// Sets own targets; a stretch keeps the proportions of its months (none yet: equal), those
    /// that are locked stay. What is below follows by its split (none yet: in present proportions,
    /// where there are any). Each node above takes the difference, up to the first cell that is
    /// locked or frozen: there the buffer changes instead; one without a target of its own stays
    /// so: it shows the sum of those below. Of several cells all end as given: what is spread goes
    /// around them. Fails with locked where every month of a cell is locked, with forbidden where
    /// it is frozen.
    [[nodiscard]] Result<CellChanges> set(std::span<const CellValue> cells);
    /// Makes @p splits those of their nodes, sets the year of @p node (absent: as it is), with
    /// months in the proportions of @p monthWeights where given, and spreads it down through all
    /// of them; otherwise as set().
    [[nodiscard]] Result<CellChanges> breakDown(int node, std::optional<qint64> total,
                                                std::vector<NodeSplit> splits,
                                                std::span<const qint64> monthWeights = {});
    /// Multiplies own targets, each month, by 1 + @p ppm / 10⁶, rounded half away from zero;
    /// otherwise as set(). Locked months stay if others are there to change. The amounts of
    /// @p cells do not count.
    [[nodiscard]] Result<CellChanges> multiply(std::span<const CellValue> cells, qint64 ppm);
    /// Takes own targets away (they become absent); those above take the difference.
    [[nodiscard]] Result<CellChanges> clear(std::span<const CellValue> cells);

    /// The allocation of a node's year over its children, as a spread would make it now; parts in
    /// the order of tree().children(). For explanations. not-found where nothing was broken down.
    [[nodiscard]] Result<Allocation> yearAllocation(int node) const;
    /// What the children of a node are to sum to, for @p own: with the buffer, to the step.
    [[nodiscard]] qint64 assigned(int node, qint64 own) const;

private:
    friend class SheetWriter;
    /// A split with the place of each child's part.
    struct Aligned
    {
        std::shared_ptr<const Split> split;
        std::vector<int> partOf;    ///< in the order of tree().children(); -1: not in the split
    };

    [[nodiscard]] CellChanges changesTo(const Sheet &after) const;
    [[nodiscard]] Result<CellChanges> apply(const std::function<Status(SheetWriter &)> &body);

    std::shared_ptr<const SheetTree> m_tree;
    AmountUnit m_unit;
    Month m_firstMonth;
    std::vector<std::array<qint64, MonthsPerYear>> m_values;
    std::vector<MonthMask> m_present;
    std::vector<MonthMask> m_locked;
    std::vector<MonthMask> m_typed;
    std::vector<char> m_frozen;
    std::map<std::pair<int, int>, CellBounds> m_bounds;   ///< by node, month
    std::vector<std::shared_ptr<const Aligned>> m_splits;
};

} // namespace weiwo::quotas
