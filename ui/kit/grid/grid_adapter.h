#pragma once

#include <QAbstractTableModel>

namespace weiwo::ui {

class Grid;

/// What QAbstractItemView needs to see: shown rows × the model's columns of a Grid.
class GridAdapter : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit GridAdapter(Grid *grid);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Everything may be elsewhere; persistent indices do not follow.
    void refresh();

private:
    Grid *m_grid;
};

} // namespace weiwo::ui
