#include "ui/kit/grid/grid_selection.h"

#include <algorithm>

namespace weiwo::ui {

void GridSelection::setCurrent(int row, int column)
{
    m_row = m_anchorRow = m_farRow = row;
    m_column = m_anchorColumn = m_farColumn = column;
    m_extraRows.clear();
}

void GridSelection::extendTo(int row, int column)
{
    if (!hasCurrent()) {
        setCurrent(row, column);
        return;
    }
    m_farRow = row;
    m_farColumn = column;
}

void GridSelection::setBlock(const GridBlock &block)
{
    m_anchorRow = block.top;
    m_anchorColumn = block.left;
    m_farRow = block.bottom;
    m_farColumn = block.right;
    if (!block.contains(m_row, m_column)) {
        m_row = block.top;
        m_column = block.left;
    }
    m_extraRows.clear();
}

void GridSelection::toggleRow(int row)
{
    if (m_extraRows.erase(row) == 0)
        m_extraRows.insert(row);
}

GridBlock GridSelection::block() const
{
    if (!hasCurrent())
        return {};
    return {std::min(m_anchorRow, m_farRow), std::min(m_anchorColumn, m_farColumn),
            std::max(m_anchorRow, m_farRow), std::max(m_anchorColumn, m_farColumn)};
}

bool GridSelection::contains(int row, int column) const
{
    return block().contains(row, column) || m_extraRows.contains(row);
}

bool GridSelection::isBlock() const
{
    const GridBlock selected = block();
    return !m_extraRows.empty() || selected.rows() > 1 || selected.columns() > 1;
}

} // namespace weiwo::ui
