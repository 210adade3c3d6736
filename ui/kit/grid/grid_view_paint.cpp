// Painting of Grid: rows once each, then cells; frozen columns are a second clipped pass.
#include "ui/kit/grid/grid_paint.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>

namespace weiwo::ui {
namespace {

void paintSkeleton(QPainter &painter, const Grid &grid, const QRect &area)
{
    constexpr int Rows = 6;
    const int height = grid.rowExtent();
    for (int row = 0; row < Rows; ++row) {
        for (int column = 0; column < grid.columns().count(); ++column) {
            const QRect cell(grid.columnX(column), row * height, grid.columns().width(column),
                             height);
            const int share = 45 + (row * 17 + column * 29) % 40;
            QRectF bar(cell.left() + px(8), cell.center().y() - px(5),
                       (cell.width() - px(16)) * share / 100.0, px(10));
            if (bar.left() < area.right())
                paint::box(&painter, bar, px(4), color(Token::Grid));
        }
    }
}

} // namespace

/// One pass over columns from…to, clipped to its part of the viewport.
class GridPass
{
public:
    GridPass(const Grid &grid, QPainter &painter, const QRect &clip, int from, int to) :
        m_grid(grid), m_painter(painter), m_clip(clip), m_from(from), m_to(to)
    {}

    void run(bool active, const QRect &dirty)
    {
        if (m_clip.isEmpty() || m_from >= m_to)
            return;
        m_painter.save();
        m_painter.setClipRect(m_clip);
        paintRows(active, dirty);
        paintLines();
        paintSelectionEdge(active);
        paintFill(active);
        m_painter.restore();
    }

private:
    void paintRows(bool active, const QRect &dirty)
    {
        const int height = m_grid.rowExtent();
        const int offset = m_grid.cellRect(0, 0).top();
        const int first = qMax(0, (dirty.top() - offset) / height);
        const int last = qMin(m_grid.viewRowCount() - 1, (dirty.bottom() - offset) / height);
        GridCellPainter cells(m_grid, m_painter);
        for (int row = first; row <= last; ++row) {
            const QRect line(m_clip.left(), offset + row * height, m_clip.width(), height);
            paintGround(row, line, active);
            for (int column = m_from; column < m_to; ++column) {
                const QRect rect = m_grid.cellRect(row, column);
                if (!rect.intersects(m_clip))
                    continue;
                const bool selected = isHighlighted(row, column);
                m_painter.setClipRect(rect.intersected(m_clip));
                cells.draw({rect, m_grid.rowAtView(row), row, column, selected && active});
            }
            m_painter.setClipRect(m_clip);
            m_painter.fillRect(QRectF(line.left(), line.bottom(), line.width(),
                                      paint::hairline(&m_painter)),
                               color(Token::Grid));
        }
    }

    [[nodiscard]] bool isHighlighted(int row, int column) const
    {
        const GridSelection &selection = m_grid.selection();
        if (m_grid.rowSelection())
            return selection.extraRows().contains(row)
                || (row >= selection.block().top && row <= selection.block().bottom);
        const bool current = row == selection.row() && column == selection.column();
        return selection.isBlock() && !current && selection.contains(row, column);
    }

    void paintGround(int row, const QRect &line, bool active)
    {
        const Token ground = row == m_grid.hoverRow() ? Token::Hover
                             : row % 2 == 1           ? Token::Alt
                                                      : Token::Base;
        m_painter.fillRect(line, color(ground));
        const QColor fill = active ? color(Token::Selection)
                                   : mixed(color(Token::Base), color(Token::Selection), 0.6);
        bool any = false;
        for (int column = m_from; column < m_to; ++column) {
            if (isHighlighted(row, column)) {
                m_painter.fillRect(m_grid.cellRect(row, column), fill);
                any = true;
            }
        }
        const GridSelection &selection = m_grid.selection();
        const bool wholeRow = m_grid.rowSelection() || selection.extraRows().contains(row);
        if (any && wholeRow && m_from == 0)
            m_painter.fillRect(QRect(line.left(), line.top(), 2, line.height()),
                               color(Token::Accent));
    }

    void paintLines()
    {
        const int bottom = m_grid.viewRowCount() == 0
                             ? 0
                             : qMin(m_clip.bottom(),
                                    m_grid.cellRect(m_grid.viewRowCount() - 1, 0).bottom());
        for (int column = m_from; column < m_to; ++column) {
            const QRect rect = m_grid.cellRect(0, column);
            m_painter.fillRect(QRectF(rect.right(), m_clip.top(), paint::hairline(&m_painter),
                                      bottom - m_clip.top() + 1),
                               color(Token::Grid));
        }
    }

    void paintSelectionEdge(bool active)
    {
        const GridSelection &selection = m_grid.selection();
        if (!selection.hasCurrent() || m_grid.rowSelection()
            || selection.row() >= m_grid.viewRowCount())
            return;
        const GridBlock block = selection.block();
        const int left = qMax(block.left, m_from);
        const int right = qMin(block.right, m_to - 1);
        if (selection.isBlock() && left <= right && block.right < m_grid.columns().count()) {
            QRect frame = m_grid.cellRect(block.top, block.left)
                              .united(m_grid.cellRect(block.bottom, block.right));
            // Far edges outside the picture need no exact place.
            frame.setTop(qMax(frame.top(), -4));
            frame.setBottom(qMin(frame.bottom(), m_clip.bottom() + 4));
            frame = frame.adjusted(0, 0, -1, -1);
            paint::box(&m_painter, frame, 0, {}, color(Token::Accent));
        }
        if (selection.column() < m_from || selection.column() >= m_to)
            return;
        const QRect cell =
            m_grid.cellRect(selection.row(), selection.column()).adjusted(0, 0, -1, -1);
        m_painter.setPen(QPen(color(active ? Token::Focus : Token::BorderStrong), 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(cell.adjusted(1, 1, -1, -1));
    }

    void paintFill(bool active)
    {
        const GridBlock target = m_grid.fillTarget();
        if (!target.isEmpty()) {
            QRect frame = m_grid.cellRect(target.top, target.left)
                              .united(m_grid.cellRect(target.bottom, target.right));
            frame.setTop(qMax(frame.top(), -4));
            frame.setBottom(qMin(frame.bottom(), m_clip.bottom() + 4));
            m_painter.setPen(QPen(color(Token::Accent), 1, Qt::DashLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(frame.adjusted(0, 0, -1, -1));
        }
        const QRect handle = active ? m_grid.fillHandle() : QRect();
        if (!handle.isValid())
            return;
        m_painter.fillRect(handle.adjusted(-1, -1, 1, 1), color(Token::Base));
        m_painter.fillRect(handle, color(Token::Accent));
    }

    const Grid &m_grid;
    QPainter &m_painter;
    QRect m_clip;
    int m_from;
    int m_to;
};

void Grid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect area = viewport()->rect();
    painter.fillRect(event->rect(), color(Token::Base));
    if (!m_model)
        return;
    if (m_rows.count() == 0) {
        if (m_loading)
            paintSkeleton(painter, *this, area);
        return;
    }
    if (m_model->isWindow()) {
        const int first = qMax(0, verticalOffset() / rowExtent());
        m_model->look(first, qMin(m_rows.count() - 1, first + area.height() / rowExtent() + 1));
    }
    const bool active = hasFocus() || viewport()->hasFocus() || state() == EditingState
                     || isAncestorOf(QApplication::focusWidget());
    const int frozen = m_columns.frozenWidth();
    const int right = qMin(area.right(), columnX(m_columns.count() - 1)
                                             + m_columns.width(m_columns.count() - 1) - 1);
    const QRect scrolled(frozen, 0, right - frozen + 1, area.height());
    GridPass(*this, painter, scrolled, m_columns.frozen(), m_columns.count())
        .run(active, event->rect());
    const QRect still(0, 0, qMin(frozen, area.width()), area.height());
    GridPass(*this, painter, still, 0, m_columns.frozen()).run(active, event->rect());
    if (m_columns.frozen() > 0 && horizontalOffset() > 0)
        painter.fillRect(QRect(frozen - 1, 0, 1, area.height()), color(Token::BorderStrong));
}

} // namespace weiwo::ui
