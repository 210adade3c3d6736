#pragma once

#include "ui/kit/grid/grid_filter.h"
#include "ui/kit/grid/grid_keys.h"

#include <functional>
#include <map>
#include <memory>

namespace weiwo::ui {

struct GridSort
{
    int column = 0; ///< of the model
    bool descending = false;

    bool operator==(const GridSort &) const = default;
};

/// Which rows of a model a grid shows, in which order: filtered, sorted (stable, missing last),
/// folded. No per-row state while nothing of these is asked.
class GridRows
{
public:
    void setModel(const GridModel *model);
    void setSort(std::vector<GridSort> sort) { m_sort = std::move(sort); }
    [[nodiscard]] const std::vector<GridSort> &sort() const { return m_sort; }
    void setFilters(std::vector<std::pair<int, GridFilter>> filters);
    void setPredicate(std::function<bool(int)> accepts) { m_predicate = std::move(accepts); }
    /// Rows of less depth are open unless set otherwise one by one.
    void setOpenDepth(int depth);
    void setExpanded(int row, bool expanded);
    [[nodiscard]] bool isExpanded(int row) const;
    [[nodiscard]] bool hasChildren(int row) const;
    [[nodiscard]] bool isFiltered() const { return !m_filters.empty() || bool(m_predicate); }
    /// Works out the order again; call after any change above or in the model. A long table
    /// keeps its old order while sortWaits(): whoever shows it sorts it elsewhere.
    void rebuild();
    /// Cells of the model are others: what was read of them is forgotten.
    void forgetCells();

    /// From this many rows on, sorting is work for another thread.
    static constexpr int LongTable = 50'000;
    [[nodiscard]] bool sortWaits() const { return m_sortWaits; }
    /// Takes the order of all rows by @p sort, worked out elsewhere.
    void takeOrder(const std::vector<GridSort> &sort, std::vector<int> order);
    /// Cells of a column that have been read, or null.
    [[nodiscard]] std::shared_ptr<GridKeys> keys(int column) const;
    void takeKeys(int column, std::shared_ptr<GridKeys> keys) { m_keys[column] = std::move(keys); }

    [[nodiscard]] int count() const;
    /// Model row of a shown row.
    [[nodiscard]] int source(int view) const;
    /// Where a model row is shown, or nothing.
    [[nodiscard]] std::optional<int> view(int source) const;
    /// The shown rows in order; null while all are shown in the model's order.
    [[nodiscard]] const std::vector<int> *order() const;
    /// The rows that pass the filters, folded or not; null for all.
    [[nodiscard]] const std::vector<int> *passing() const;

private:
    [[nodiscard]] bool passes(int row) const;
    void rebuildFlat();
    void rebuildTree();
    void sortRows(std::vector<int> &rows);
    void orderRows();
    [[nodiscard]] std::vector<char> passingRows() const;
    [[nodiscard]] const GridKeys &readKeys(int column);

    const GridModel *m_model = nullptr;
    std::vector<GridSort> m_sort;
    std::vector<std::pair<int, GridFilter>> m_filters;
    std::vector<bool> m_numericFilter;
    std::function<bool(int)> m_predicate;
    QHash<QString, bool> m_folds;
    int m_openDepth = 1;
    bool m_identity = true;
    std::map<int, std::shared_ptr<GridKeys>> m_keys;   ///< by column, all of them read and ranked
    std::vector<int> m_sorted;             ///< all rows by m_sortedBy; empty for the model's order
    std::vector<GridSort> m_sortedBy;
    bool m_sortWaits = false;
    std::vector<int> m_order;
    std::vector<int> m_passing;
    mutable std::vector<int> m_inverse;
};

} // namespace weiwo::ui
