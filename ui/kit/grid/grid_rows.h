#pragma once

#include "ui/kit/grid/grid_filter.h"

#include <QHash>
#include <functional>

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
    /// Works out the order again; call after any change above or in the model.
    void rebuild();

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
    void sortRows(std::vector<int> &rows) const;

    const GridModel *m_model = nullptr;
    std::vector<GridSort> m_sort;
    std::vector<std::pair<int, GridFilter>> m_filters;
    std::vector<bool> m_numericFilter;
    std::function<bool(int)> m_predicate;
    QHash<QString, bool> m_folds;
    int m_openDepth = 1;
    bool m_identity = true;
    std::vector<int> m_order;
    std::vector<int> m_passing;
    mutable std::vector<int> m_inverse;
};

} // namespace weiwo::ui
