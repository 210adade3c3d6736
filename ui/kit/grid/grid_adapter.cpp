#include "ui/kit/grid/grid_adapter.h"

#include "ui/kit/grid/grid_view.h"

namespace weiwo::ui {

GridAdapter::GridAdapter(Grid *grid) : QAbstractTableModel(grid), m_grid(grid) {}

int GridAdapter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_grid->viewRowCount();
}

int GridAdapter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_grid->gridModel() ? 0 : m_grid->gridModel()->columnCount();
}

QVariant GridAdapter::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_grid->displayText(m_grid->rowAtView(index.row()), index.column());
}

QVariant GridAdapter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_grid->gridModel()
        || section >= columnCount())
        return {};
    return m_grid->gridModel()->column(section).title;
}

Qt::ItemFlags GridAdapter::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_grid->isEditable(m_grid->rowAtView(index.row()), index.column()))
        result |= Qt::ItemIsEditable;
    return result;
}

void GridAdapter::refresh()
{
    beginResetModel();
    endResetModel();
}

} // namespace weiwo::ui
