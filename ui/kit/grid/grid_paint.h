#pragma once

#include "ui/kit/grid/grid_view.h"

#include <QPainter>

namespace weiwo::ui {

/// Draws the cells of a grid: texts, figures and marks, from tokens.
class GridCellPainter
{
public:
    GridCellPainter(const Grid &grid, QPainter &painter);

    struct Cell
    {
        QRect rect;
        int row = 0;          ///< of the model
        int viewRow = 0;
        int viewColumn = 0;
        bool selected = false;
    };
    /// Content only; the row's background is drawn before.
    void draw(const Cell &cell);
    /// Width that the cell's content needs, padding included.
    [[nodiscard]] int neededWidth(int row, int viewColumn) const;
    /// Left edge of the expander of a tree cell.
    [[nodiscard]] static int treeIndent(int depth);

private:
    void drawText(const Cell &cell, QRect area, const QString &text, Qt::Alignment alignment,
                  const QColor &ink);
    void drawFigure(const Cell &cell, const QRect &area, const QString &text, const QColor &ink);
    void drawTree(const Cell &cell, QRect area);
    void drawBar(const Cell &cell, const QRect &area);
    void drawStatus(const Cell &cell, const QRect &area);
    void drawChip(const Cell &cell, const QRect &area);
    void drawSpark(const Cell &cell, const QRect &area);
    QRect drawMarks(const Cell &cell, QRect area, GridFlags flags);
    QRect drawBound(const Cell &cell, QRect area, bool floor, bool binding);
    void drawGhost(const Cell &cell, const QRect &area, qint64 value, int modelColumn);
    [[nodiscard]] QColor inkFor(const Cell &cell, GridFlags flags) const;
    bool shadeHeat(const Cell &cell, const GridColumn &column, QColor *ink);
    [[nodiscard]] QString figureText(int row, const GridColumn &column, int modelColumn) const;

    const Grid &m_grid;
    const GridModel &m_model;
    QPainter &m_painter;
    QFont m_font;
    QFont m_strong;
    QFont m_figures;
};

} // namespace weiwo::ui
