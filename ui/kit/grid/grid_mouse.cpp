// Mouse of Grid: selecting, folding, dragging the fill handle.
#include "ui/kit/grid/grid_paint.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace weiwo::ui {

bool Grid::isExpander(const QPoint &position, int viewRow, int viewColumn) const
{
    if (m_columns.spec(viewColumn).kind != GridKind::Tree)
        return false;
    const int row = m_rows.source(viewRow);
    const int left = columnX(viewColumn) + px(space::CellPadding)
                   + GridCellPainter::treeIndent(m_model->depth(row));
    return m_rows.hasChildren(row) && position.x() >= left - 4 && position.x() < left + px(20);
}

void Grid::pressCell(int viewRow, int viewColumn, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier) {
        setCurrentView(viewRow, viewColumn, true, false);
    } else if (modifiers & Qt::ControlModifier && m_selection.hasCurrent()) {
        m_selection.toggleRow(viewRow);
        selectionMoved(false);
    } else {
        setCurrentView(viewRow, viewColumn, false);
    }
}

void Grid::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (event->button() == Qt::LeftButton && isOnFillHandle(position)) {
        m_filling = true;
        m_fillTarget = m_selection.block();
        return;
    }
    if (!commitOpenEditor() || !index.isValid() || event->button() == Qt::MiddleButton)
        return;
    const int column = *m_columns.view(index.column());
    if (event->button() == Qt::LeftButton && isExpander(position, index.row(), column)) {
        const int row = m_rows.source(index.row());
        setExpanded(row, !isExpanded(row));
        return;
    }
    // A right click into the selection keeps it for the menu.
    if (event->button() == Qt::RightButton && m_selection.contains(index.row(), column))
        return;
    pressCell(index.row(), column, event->modifiers());
    m_dragging = event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ControlModifier);
}

void Grid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    setHoverRow(index.isValid() ? index.row() : -1);
    if (m_filling) {
        dragFill(position);
        return;
    }
    viewport()->setCursor(!m_dragging && isOnFillHandle(position) ? Qt::CrossCursor
                                                                  : Qt::ArrowCursor);
    if (!m_dragging || m_rows.count() == 0)
        return;
    const QRect area = viewport()->rect().adjusted(0, 0, -1, -1);
    const QPoint inside(qBound(area.left(), position.x(), area.right()),
                        qBound(area.top(), position.y(), area.bottom()));
    const int row =
        (inside.y() + verticalOffset() + (position.y() > area.bottom() ? rowExtent() : 0)
         - (position.y() < area.top() ? rowExtent() : 0))
        / rowExtent();
    setCurrentView(row, columnAtX(inside.x()).value_or(m_columns.count() - 1), true);
}

void Grid::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_filling)
        finishFill(event->modifiers() & Qt::ControlModifier);
    m_dragging = false;
}

void Grid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const int column = *m_columns.view(index.column());
    if (isExpander(position, index.row(), column))
        mousePressEvent(event);
    else if (m_model->column(index.column()).editable)
        beginEdit();
    else
        Q_EMIT cellActivated(m_rows.source(index.row()), index.column());
}

void Grid::wheelEvent(QWheelEvent *event)
{
    // Never sideways by accident: a mostly vertical turn is vertical.
    const QPoint delta = event->angleDelta();
    const bool sideways = qAbs(delta.x()) > 2 * qAbs(delta.y())
                       || event->modifiers() & Qt::ShiftModifier;
    QCoreApplication::sendEvent(sideways ? horizontalScrollBar() : verticalScrollBar(), event);
}

void Grid::setHoverRow(int viewRow)
{
    if (viewRow == m_hoverRow)
        return;
    const auto repaint = [this](int row) {
        if (row >= 0)
            viewport()->update(0, row * rowExtent() - verticalOffset(), viewport()->width(),
                               rowExtent());
    };
    repaint(m_hoverRow);
    m_hoverRow = viewRow;
    repaint(m_hoverRow);
}

} // namespace weiwo::ui
