#include "ui/kit/grid/grid_rows.h"

#include <algorithm>
#include <numeric>

namespace weiwo::ui {
namespace {

bool sortsByNumber(GridKind kind)
{
    return isNumeric(kind) || kind == GridKind::Status;
}

/// Orders @p rows by one column, keeping the order of equals; missing and empty stay last.
void stableSortBy(std::vector<int> &rows, const GridModel &model, const GridSort &key)
{
    const GridKind kind = model.column(key.column).kind;
    const auto present = [&](int row) {
        return sortsByNumber(kind) ? model.number(row, key.column).has_value()
                                   : !model.text(row, key.column).isEmpty();
    };
    const auto middle = std::stable_partition(rows.begin(), rows.end(), present);
    const auto count = size_t(middle - rows.begin());
    std::vector<int> places(count);
    std::iota(places.begin(), places.end(), 0);
    const auto arrange = [&](const auto &keys) {
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            const auto &left = keys[size_t(a)];
            const auto &right = keys[size_t(b)];
            return key.descending ? right < left : left < right;
        });
    };
    if (sortsByNumber(kind)) {
        std::vector<qint64> keys(count);
        for (size_t i = 0; i < count; ++i)
            keys[i] = *model.number(rows[i], key.column);
        arrange(keys);
    } else {
        std::vector<QByteArray> keys(count);
        for (size_t i = 0; i < count; ++i)
            keys[i] = model.sortKey(rows[i], key.column);
        arrange(keys);
    }
    std::vector<int> sorted(count);
    for (size_t i = 0; i < count; ++i)
        sorted[i] = rows[size_t(places[i])];
    std::copy(sorted.begin(), sorted.end(), rows.begin());
}

} // namespace

void GridRows::setModel(const GridModel *model)
{
    m_model = model;
    m_sort.clear();
    m_filters.clear();
    m_folds.clear();
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

void GridRows::sortRows(std::vector<int> &rows) const
{
    // From the last key to the first: stable sorting makes the first decide.
    for (auto key = m_sort.rbegin(); key != m_sort.rend(); ++key)
        stableSortBy(rows, *m_model, *key);
}

void GridRows::rebuild()
{
    m_order.clear();
    m_passing.clear();
    m_inverse.clear();
    m_identity = true;
    if (!m_model)
        return;
    if (m_model->isTree())
        rebuildTree();
    else if (isFiltered() || !m_sort.empty())
        rebuildFlat();
}

void GridRows::rebuildFlat()
{
    m_identity = false;
    const int rows = m_model->rowCount();
    if (isFiltered()) {
        for (int row = 0; row < rows; ++row) {
            if (passes(row))
                m_order.push_back(row);
        }
    } else {
        m_order.resize(size_t(rows));
        std::iota(m_order.begin(), m_order.end(), 0);
    }
    sortRows(m_order);
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
            if (!passes(row))
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
        if (shown[size_t(row)])
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
    if (!m_model || !isFiltered())
        return nullptr;
    return m_model->isTree() ? &m_passing : &m_order;
}

} // namespace weiwo::ui
