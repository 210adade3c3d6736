#pragma once

#include <set>

namespace weiwo::ui {

/// A rectangle of cells, in shown rows and columns, edges included.
struct GridBlock
{
    int top = 0;
    int left = 0;
    int bottom = -1;
    int right = -1;

    [[nodiscard]] bool isEmpty() const { return bottom < top || right < left; }
    [[nodiscard]] bool contains(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
    [[nodiscard]] int rows() const { return isEmpty() ? 0 : bottom - top + 1; }
    [[nodiscard]] int columns() const { return isEmpty() ? 0 : right - left + 1; }
    bool operator==(const GridBlock &) const = default;
};

/// What is selected in a grid: one rectangle from an anchor to the current cell, and whole rows
/// added to it. In shown coordinates; the grid maps it when rows move.
class GridSelection
{
public:
    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] bool hasCurrent() const { return m_row >= 0 && m_column >= 0; }
    [[nodiscard]] int farRow() const { return m_farRow; }
    [[nodiscard]] int farColumn() const { return m_farColumn; }
    [[nodiscard]] const std::set<int> &extraRows() const { return m_extraRows; }

    /// Selects one cell; both -1 for none.
    void setCurrent(int row, int column);
    /// Moves the far corner; anchor and current cell stay.
    void extendTo(int row, int column);
    /// Selects a rectangle; the anchor stays the current cell.
    void setBlock(const GridBlock &block);
    void toggleRow(int row);
    void clearExtras() { m_extraRows.clear(); }

    [[nodiscard]] GridBlock block() const;
    [[nodiscard]] bool contains(int row, int column) const;
    /// More than the current cell is selected.
    [[nodiscard]] bool isBlock() const;

private:
    int m_row = -1;
    int m_column = -1;
    int m_anchorRow = -1;
    int m_anchorColumn = -1;
    int m_farRow = -1;
    int m_farColumn = -1;
    std::set<int> m_extraRows;
};

} // namespace weiwo::ui
