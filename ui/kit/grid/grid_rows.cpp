#include "ui/kit/grid/grid_rows.h"

#include <algorithm>
#include <numeric>

namespace weiwo::ui {
void GridRows::setModel(const GridModel *model)
{
    m_model = model;
    m_sort.clear();
    m_filters.clear();
    m_folds.clear();
    forgetCells();
}

void GridRows::setFilters(std::vector<std::pair<int, GridFilter>> filters)
{
    m_filters = std::move(filters);
    m_numericFilter.clear();
    for (const auto &[column, filter] : m_filters)
        m_numericFilter.push_back(isNumeric(m_model->column(column).kind));
}

void GridRows::setOpenDepth(int depth)
{
    m_openDepth = depth;
    m_folds.clear();
}

void GridRows::setExpanded(int row, bool expanded)
{
    m_folds[m_model->rowKey(row)] = expanded;
}

bool GridRows::isExpanded(int row) const
{
    const bool standard = m_model->depth(row) < m_openDepth;
    return m_folds.isEmpty() ? standard : m_folds.value(m_model->rowKey(row), standard);
}

bool GridRows::hasChildren(int row) const
{
    return row + 1 < m_model->rowCount() && m_model->depth(row + 1) > m_model->depth(row);
}

bool GridRows::passes(int row) const
{
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const auto &[column, filter] = m_filters[i];
        const bool hit = m_numericFilter[i] ? filter.accepts(m_model->number(row, column))
                                            : filter.accepts(m_model->text(row, column));
        if (!hit)
            return false;
    }
    return !m_predicate || m_predicate(row);
}

void GridRows::forgetCells()
{
    m_keys.clear();
    m_sortedBy.clear();
}

std::shared_ptr<GridKeys> GridRows::keys(int column) const
{
    const auto found = m_keys.find(column);
    return found == m_keys.end() ? nullptr : found->second;
}

const GridKeys &GridRows::readKeys(int column)
{
    std::shared_ptr<GridKeys> &keys = m_keys[column];
    if (!keys) {
        keys = std::make_shared<GridKeys>(*m_model, column);
        keys->read(*m_model, m_model->rowCount());
        keys->rank();
    }
    return *keys;
}

void GridRows::sortRows(std::vector<int> &rows)
{
    // From the last key to the first: stable sorting makes the first decide.
    for (auto key = m_sort.rbegin(); key != m_sort.rend(); ++key)
        readKeys(key->column).sort(rows, key->descending);
}

void GridRows::takeOrder(const std::vector<GridSort> &sort, std::vector<int> order)
{
    m_sorted = std::move(order);
    m_sortedBy = sort;
}

void GridRows::rebuild()
{
    m_order.clear();
    m_passing.clear();
    m_inverse.clear();
    m_identity = true;
    m_sortWaits = false;
    if (!m_model)
        return;
    if (m_model->isWindow())
        return;
    if (m_model->isTree())
        rebuildTree();
    else if (isFiltered() || !m_sort.empty())
        rebuildFlat();
}

/// Brings m_sorted up to what is asked, or says that it has to wait.
void GridRows::orderRows()
{
    const auto rows = size_t(m_model->rowCount());
    if (m_sort.empty()) {
        m_sorted.clear();
        m_sortedBy.clear();
        return;
    }
    if (m_sortedBy == m_sort && m_sorted.size() == rows)
        return;
    m_sortWaits = m_model->rowCount() >= LongTable;
    if (m_sortWaits) {
        if (m_sorted.size() != rows)
            m_sorted.clear();
        return;
    }
    m_sorted.resize(rows);
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    sortRows(m_sorted);
    m_sortedBy = m_sort;
}

std::vector<char> GridRows::passingRows() const
{
    const int rows = m_model->rowCount();
    std::vector<char> passing(static_cast<size_t>(rows), 1);
    for (size_t i = 0; i < m_filters.size(); ++i) {
        const auto &[column, filter] = m_filters[i];
        for (int row = 0; row < rows; ++row) {
            if (passing[size_t(row)] == 0)
                continue;
            passing[size_t(row)] = m_numericFilter[i] ? filter.accepts(m_model->number(row, column))
                                                      : filter.accepts(m_model->text(row, column));
        }
    }
    for (int row = 0; m_predicate && row < rows; ++row)
        passing[size_t(row)] = passing[size_t(row)] && m_predicate(row);
    return passing;
}

void GridRows::rebuildFlat()
{
    m_identity = false;
    orderRows();
    const int rows = m_model->rowCount();
    if (!isFiltered()) {
        m_order = m_sorted;
        m_identity = m_sorted.empty();
        return;
    }
    const std::vector<char> passing = passingRows();
    m_order.reserve(size_t(std::count(passing.begin(), passing.end(), 1)));
    for (int place = 0; place < rows; ++place) {
        const int row = m_sorted.empty() ? place : m_sorted[size_t(place)];
        if (passing[size_t(row)] != 0)
            m_order.push_back(row);
    }
}

void GridRows::rebuildTree()
{
    m_identity = false;
    const int rows = m_model->rowCount();
    std::vector<int> parents(size_t(rows), -1);
    std::vector<int> path;
    for (int row = 0; row < rows; ++row) {
        const auto depth = size_t(qMax(0, m_model->depth(row)));
        path.resize(qMin(depth, path.size()));
        parents[size_t(row)] = path.empty() ? -1 : path.back();
        path.push_back(row);
    }
    std::vector<bool> shown(size_t(rows), true);
    std::vector<bool> opened(size_t(rows), false);
    if (isFiltered()) {
        // A hit shows its ancestors, and opens them.
        std::fill(shown.begin(), shown.end(), false);
        for (int row = 0; row < rows; ++row) {
            if (!passes(row) || m_model->isHidden(row))
                continue;
            m_passing.push_back(row);
            shown[size_t(row)] = true;
            for (int above = parents[size_t(row)]; above >= 0 && !opened[size_t(above)];
                 above = parents[size_t(above)]) {
                shown[size_t(above)] = true;
                opened[size_t(above)] = true;
            }
        }
    }
    std::vector<std::vector<int>> children(size_t(rows) + 1);
    for (int row = 0; row < rows; ++row) {
        if (shown[size_t(row)] && !m_model->isHidden(row))
            children[size_t(parents[size_t(row)] + 1)].push_back(row);
    }
    std::vector<int> pending;
    const auto pushChildren = [&](int parent) {
        std::vector<int> &own = children[size_t(parent + 1)];
        if (!m_sort.empty())
            sortRows(own);
        pending.insert(pending.end(), own.rbegin(), own.rend());
    };
    pushChildren(-1);
    while (!pending.empty()) {
        const int row = pending.back();
        pending.pop_back();
        m_order.push_back(row);
        if (!children[size_t(row) + 1].empty() && (opened[size_t(row)] || isExpanded(row)))
            pushChildren(row);
    }
}

int GridRows::count() const
{
    return !m_model ? 0 : m_identity ? m_model->rowCount() : int(m_order.size());
}

int GridRows::source(int view) const
{
    return m_identity ? view : m_order[size_t(view)];
}

std::optional<int> GridRows::view(int source) const
{
    if (!m_model || source < 0 || source >= m_model->rowCount())
        return std::nullopt;
    if (m_identity)
        return source;
    if (m_inverse.empty()) {
        m_inverse.assign(size_t(m_model->rowCount()), -1);
        for (size_t i = 0; i < m_order.size(); ++i)
            m_inverse[size_t(m_order[i])] = int(i);
    }
    const int place = m_inverse[size_t(source)];
    return place < 0 ? std::nullopt : std::optional(place);
}

const std::vector<int> *GridRows::order() const
{
    return m_identity ? nullptr : &m_order;
}

const std::vector<int> *GridRows::passing() const
{
    if (!m_model || !isFiltered() || m_model->isWindow())
        return nullptr;
    return m_model->isTree() ? &m_passing : &m_order;
}

} // namespace weiwo::ui
