#pragma once

#include "ui/kit/grid/grid_rows.h"

#include <QObject>
#include <QTimer>

namespace weiwo::ui {

/// Sorts a long table while it stays usable: reads the columns in slices between events, then
/// orders on another thread. GUI thread.
class GridSorter : public QObject
{
    Q_OBJECT

public:
    explicit GridSorter(QObject *parent);

    /// Reads what @p rows has not read of the columns to sort by, then orders all rows. An
    /// earlier start counts no more.
    void start(const GridModel &model, const GridRows &rows, const std::vector<GridSort> &sort);
    void cancel();
    [[nodiscard]] bool isSortingBy(const std::vector<GridSort> &sort) const { return isBusy() && m_sort == sort; }
    /// From start() until the order is delivered, or not wanted any more.
    [[nodiscard]] bool isBusy() const { return m_slices.isActive() || m_working || m_ready; }
    /// The order is there and waits to be taken.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// What was found, for whoever hears done() or sees isReady(): takes it away.
    void deliver(GridRows &rows);

Q_SIGNALS:
    void done();

private:
    using Keys = std::vector<std::pair<int, std::shared_ptr<GridKeys>>>;
    void readSlice();
    void work();

    QTimer m_slices;
    const GridModel *m_model = nullptr;
    std::vector<GridSort> m_sort;
    Keys m_keys;
    std::vector<int> m_order;
    quint64 m_generation = 0;
    bool m_working = false;
    bool m_ready = false;
};

} // namespace weiwo::ui
