#include "ui/kit/grid/grid_sorter.h"

#include "ui/kit/grid/grid_model.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <numeric>

namespace weiwo::ui {
namespace {

/// Rows read between two events: some milliseconds.
constexpr int Slice = 32'768;

} // namespace

GridSorter::GridSorter(QObject *parent) : QObject(parent)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &GridSorter::readSlice);
}

void GridSorter::start(const GridModel &model, const GridRows &rows, const std::vector<GridSort> &sort)
{
    cancel();
    m_model = &model;
    m_sort = sort;
    for (const GridSort &key : sort) {
        const auto keys = rows.keys(key.column);
        m_keys.emplace_back(key.column, keys ? keys : std::make_shared<GridKeys>(model, key.column));
    }
    m_slices.start();
}

void GridSorter::cancel()
{
    m_slices.stop();
    ++m_generation;
    m_working = false;
    m_ready = false;
    m_keys.clear();
    m_order.clear();
    m_model = nullptr;
}

void GridSorter::readSlice()
{
    for (const auto &[column, keys] : m_keys) {
        if (keys->isRead(*m_model))
            continue;
        keys->read(*m_model, Slice);
        return;
    }
    m_slices.stop();
    work();
}

void GridSorter::work()
{
    m_working = true;
    const int rows = m_model->rowCount();
    const QPointer<GridSorter> self(this);
    QThreadPool::globalInstance()->start([self, keys = m_keys, sort = m_sort, rows, generation = m_generation] {
        for (const auto &[column, read] : keys)
            read->rank();
        std::vector<int> order(static_cast<size_t>(rows));
        std::iota(order.begin(), order.end(), 0);
        for (size_t i = sort.size(); i-- > 0;)
            keys[i].second->sort(order, sort[i].descending);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, generation, order = std::move(order)]() mutable {
                if (!self || generation != self->m_generation)
                    return;
                self->m_order = std::move(order);
                self->m_working = false;
                self->m_ready = true;
                Q_EMIT self->done();
            },
            Qt::QueuedConnection);
    });
}

void GridSorter::deliver(GridRows &rows)
{
    for (const auto &[column, keys] : m_keys)
        rows.takeKeys(column, keys);
    rows.takeOrder(m_sort, std::move(m_order));
    cancel();
}

} // namespace weiwo::ui
