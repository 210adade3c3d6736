// Keys and mouse of Grid.
#include "ui/kit/grid/grid_adapter.h"
#include "ui/kit/grid/grid_editor.h"
#include "ui/kit/grid/grid_paint.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

GridCell Grid::currentCell() const
{
    if (!m_selection.hasCurrent() || m_selection.row() >= m_rows.count()
        || m_selection.column() >= m_columns.count())
        return {};
    return {m_rows.source(m_selection.row()), m_columns.model(m_selection.column())};
}

void Grid::setCurrentCell(int row, int column)
{
    const auto viewRow = m_rows.view(row);
    const auto viewColumn = m_columns.view(column);
    if (viewRow && viewColumn)
        setCurrentView(*viewRow, *viewColumn, false);
}

void Grid::selectBlock(const GridBlock &viewBlock)
{
    const GridBlock block{qMax(0, viewBlock.top), qMax(0, viewBlock.left),
                          qMin(viewBlock.bottom, m_rows.count() - 1),
                          qMin(viewBlock.right, m_columns.count() - 1)};
    if (block.isEmpty())
        return;
    m_selection.setBlock(block);
    selectionMoved(false);
}

void Grid::selectAll()
{
    selectBlock({0, 0, m_rows.count() - 1, m_columns.count() - 1});
}

void Grid::setCurrentView(int viewRow, int viewColumn, bool extend, bool show)
{
    if (m_rows.count() == 0 || m_columns.count() == 0)
        return;
    viewRow = qBound(0, viewRow, m_rows.count() - 1);
    viewColumn = qBound(0, viewColumn, m_columns.count() - 1);
    if (extend)
        m_selection.extendTo(viewRow, viewColumn);
    else
        m_selection.setCurrent(viewRow, viewColumn);
    selectionMoved(show);
}

void Grid::selectionMoved(bool show)
{
    const GridCell cell = currentCell();
    m_currentKey = cell.isValid() ? m_model->rowKey(cell.row) : QString();
    const QModelIndex index = cell.isValid()
                                ? m_adapter->index(m_selection.row(), cell.column)
                                : QModelIndex();
    const bool moved = index != currentIndex();
    if (moved)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (show && cell.isValid() && m_selection.farColumn() < m_columns.count()) {
        scrollTo(m_adapter->index(m_selection.farRow(), m_columns.model(m_selection.farColumn())));
    }
    viewport()->update();
    if (moved)
        Q_EMIT currentCellChanged(cell.row, cell.column);
    Q_EMIT summaryChanged(summary());
}

QModelIndex Grid::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return currentIndex(); // keys are handled by the grid itself
}

void Grid::moveBy(int rows, int columns, bool extend)
{
    if (!m_selection.hasCurrent()) {
        setCurrentView(0, 0, false);
        return;
    }
    const int row = extend ? m_selection.farRow() : m_selection.row();
    const int column = extend ? m_selection.farColumn() : m_selection.column();
    setCurrentView(row + rows, column + columns, extend);
}

bool Grid::isFilled(int viewRow, int viewColumn) const
{
    const int row = m_rows.source(viewRow);
    const int column = m_columns.model(viewColumn);
    return isNumeric(m_columns.spec(viewColumn).kind) ? m_model->number(row, column).has_value()
                                                      : !m_model->text(row, column).isEmpty();
}

void Grid::jump(int rows, int columns, bool extend)
{
    if (!m_selection.hasCurrent())
        return;
    int row = extend ? m_selection.farRow() : m_selection.row();
    int column = extend ? m_selection.farColumn() : m_selection.column();
    const auto inside = [this](int r, int c) {
        return r >= 0 && c >= 0 && r < m_rows.count() && c < m_columns.count();
    };
    const auto step = [&] {
        row += rows;
        column += columns;
    };
    if (!inside(row + rows, column + columns))
        return;
    // As in Excel: to the end of the filled run, or over the gap to the next filled cell.
    const bool run = isFilled(row, column) && isFilled(row + rows, column + columns);
    step();
    if (run) {
        while (inside(row + rows, column + columns) && isFilled(row + rows, column + columns))
            step();
    } else {
        while (!isFilled(row, column) && inside(row + rows, column + columns))
            step();
    }
    setCurrentView(row, column, extend);
}

bool Grid::handleNavigation(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool ctrl = event->modifiers() & Qt::ControlModifier;
    if (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto move = [&](int rows, int columns) {
        if (ctrl)
            jump(rows, columns, shift);
        else
            moveBy(rows, columns, shift);
    };
    const int page = qMax(1, viewport()->height() / rowExtent() - 1);
    const int row = shift ? m_selection.farRow() : m_selection.row();
    const int column = shift ? m_selection.farColumn() : m_selection.column();
    switch (event->key()) {
    case Qt::Key_Up: move(-1, 0); return true;
    case Qt::Key_Down: move(1, 0); return true;
    case Qt::Key_Left: move(0, -1); return true;
    case Qt::Key_Right: move(0, 1); return true;
    case Qt::Key_PageUp: moveBy(-page, 0, shift); return true;
    case Qt::Key_PageDown: moveBy(page, 0, shift); return true;
    case Qt::Key_Home: setCurrentView(ctrl ? 0 : qMax(row, 0), 0, shift); return true;
    case Qt::Key_End:
        setCurrentView(ctrl ? m_rows.count() - 1 : qMax(row, 0), m_columns.count() - 1, shift);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const int next = column + (event->key() == Qt::Key_Tab ? 1 : -1);
        if (ctrl || !m_selection.hasCurrent() || next < 0 || next >= m_columns.count())
            return false; // at the edge the focus goes on
        setCurrentView(m_selection.row(), next, false);
        return true;
    }
    default: return false;
    }
}

bool Grid::handleTree(QKeyEvent *event)
{
    const GridCell cell = currentCell();
    if (!cell.isValid() || !m_model->isTree())
        return false;
    const bool right = event->key() == Qt::Key_Right;
    if (!right && event->key() != Qt::Key_Left)
        return false;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool parent = m_rows.hasChildren(cell.row);
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
        if (parent)
            setExpanded(cell.row, right);
        return true;
    }
    if (modifiers == (Qt::AltModifier | Qt::ShiftModifier | Qt::ControlModifier)) {
        right ? expandAll() : collapseAll();
        return true;
    }
    const bool plain = modifiers == Qt::NoModifier
                    && m_columns.spec(m_selection.column()).kind == GridKind::Tree;
    if (!plain || !parent || isExpanded(cell.row) == right)
        return false;
    setExpanded(cell.row, right);
    return true;
}

bool Grid::handleCommand(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    constexpr Qt::KeyboardModifiers CtrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    const auto is = [&](Qt::KeyboardModifiers wanted, int key) {
        return modifiers == wanted && event->key() == key;
    };
    if (is(CtrlShift, Qt::Key_C))
        copy(true);
    else if (event->matches(QKeySequence::Copy))
        copy(false);
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (is(Qt::ControlModifier, Qt::Key_D))
        fillDown();
    else if (is(Qt::ControlModifier, Qt::Key_R))
        fillRight();
    else if (is(Qt::ControlModifier, Qt::Key_L))
        Q_EMIT lockToggleRequested();
    else if (is(CtrlShift, Qt::Key_M))
        askMultiply();
    else if (is(CtrlShift, Qt::Key_L))
        setFilterRowVisible(!isFilterRowVisible());
    else if (is(Qt::NoModifier, Qt::Key_Delete))
        clearCells();
    else if (is(Qt::NoModifier, Qt::Key_F2))
        beginEdit();
    else
        return false;
    return true;
}

void Grid::keyPressEvent(QKeyEvent *event)
{
    const GridCell cell = currentCell();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!m_model || event->key() == Qt::Key_unknown) {
        event->ignore();
        return;
    }
    if (handleTree(event) || handleNavigation(event) || handleCommand(event)) {
        event->accept();
        return;
    }
    if (enter && cell.isValid() && !(event->modifiers() & Qt::ControlModifier)) {
        if (m_model->column(cell.column).editable)
            moveBy(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0, false);
        else
            Q_EMIT cellActivated(cell.row, cell.column);
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_selection.isBlock())
            setCurrentView(m_selection.row(), m_selection.column(), false, false);
        else
            event->ignore(); // the panel closes its drawer
        return;
    }
    const QString text = event->text();
    const bool types = !text.isEmpty() && text.at(0).isPrint()
                    && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (types && cell.isValid()) {
        if (isEditable(cell.row, cell.column))
            edit(currentIndex(), AnyKeyPressed, event);
        else if (const QString why = m_model->readOnlyReason(cell.row, cell.column); !why.isEmpty())
            Q_EMIT refused(why);
        event->accept();
        return;
    }
    event->ignore();
}

void Grid::inputMethodEvent(QInputMethodEvent *event)
{
    // The base view loses text that is committed without a composition: punctuation, emoji,
    // handwriting.
    const bool bareCommit = state() != EditingState && event->preeditString().isEmpty()
                         && !event->commitString().isEmpty();
    if (bareCommit && edit(currentIndex(), EditKeyPressed, nullptr)) {
        if (GridEditor *editor = openEditor()) {
            editor->clear();
            QCoreApplication::sendEvent(editor, event);
            return;
        }
    }
    QAbstractItemView::inputMethodEvent(event);
}

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

void Grid::mouseReleaseEvent(QMouseEvent *)
{
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

void Grid::showCellToolTip(const QPoint &position, const QPoint &globalPosition)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return;
    const int row = m_rows.source(index.row());
    const int column = index.column();
    QStringList lines;
    if (const QString own = m_model->toolTip(row, column); !own.isEmpty())
        lines << own;
    const GridColumn spec = m_model->column(column);
    if (isNumeric(spec.kind)) {
        if (const auto value = m_model->number(row, column))
            lines << exactText(value, m_specs[size_t(column)]);
    } else if (const int view = *m_columns.view(column); spec.kind != GridKind::Spark) {
        QPixmap scratch(1, 1);
        QPainter painter(&scratch);
        if (GridCellPainter(*this, painter).neededWidth(row, view) > m_columns.width(view))
            lines << m_model->text(row, column);
    }
    if (!isEditable(row, column) && spec.editable)
        lines << m_model->readOnlyReason(row, column);
    lines.removeAll(QString());
    QToolTip::showText(globalPosition, lines.join(u'\n'), viewport(), visualRect(index));
}

bool Grid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_model) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showCellToolTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave || event->type() == QEvent::HoverLeave)
        setHoverRow(-1);
    // Hover and status tips of the base view look the model up for nothing.
    return QAbstractItemView::viewportEvent(event);
}

bool Grid::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (tab && hasFocus() && m_model && handleNavigation(key)) {
            key->accept();
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride && m_model) {
        // Keys that mean something in a grid are not taken by a window's shortcut.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool ours = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
                       || key->matches(QKeySequence::SelectAll) || key->key() == Qt::Key_Delete
                       || key->key() == Qt::Key_F2
                       || (key->modifiers() == Qt::ControlModifier
                           && (key->key() == Qt::Key_D || key->key() == Qt::Key_R));
        if (ours) {
            event->accept();
            return true;
        }
    }
    return QAbstractItemView::event(event);
}

void Grid::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    if (!m_selection.hasCurrent() && m_rows.count() > 0 && m_columns.count() > 0)
        setCurrentView(0, 0, false, false);
    viewport()->update();
}

void Grid::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

void Grid::addStandardActions(QMenu *menu, int viewRow, int viewColumn)
{
    const int row = m_rows.source(viewRow);
    const bool editable = m_columns.spec(viewColumn).editable;
    menu->addAction(icon(u"copy"_s), tr("Copy") + u"\tCtrl+C"_s, this, [this] { copy(false); });
    menu->addAction(tr("Copy with headers") + u"\tCtrl+Shift+C"_s, this, [this] { copy(true); });
    if (editable) {
        menu->addAction(icon(u"clipboard"_s), tr("Paste") + u"\tCtrl+V"_s, this, &Grid::paste);
        menu->addSeparator();
        menu->addAction(tr("Fill down") + u"\tCtrl+D"_s, this, &Grid::fillDown);
        menu->addAction(tr("Fill right") + u"\tCtrl+R"_s, this, &Grid::fillRight);
        menu->addAction(tr("Change figures…") + u"\tCtrl+Shift+M"_s, this, &Grid::askMultiply);
        menu->addAction(icon(u"eraser"_s), tr("Clear cells") + u"\tDel"_s, this,
                        &Grid::clearCells);
    }
    menu->addSeparator();
    menu->addAction(tr("Select column"), this, [this, viewColumn] {
        selectBlock({0, viewColumn, m_rows.count() - 1, viewColumn});
    });
    if (m_model->isTree() && m_rows.hasChildren(row)) {
        const bool open = isExpanded(row);
        menu->addAction(open ? tr("Collapse") : tr("Expand"), this,
                        [this, row, open] { setExpanded(row, !open); });
        menu->addAction(tr("Expand all"), this, &Grid::expandAll);
        menu->addAction(tr("Collapse all"), this, &Grid::collapseAll);
    }
}

void Grid::contextMenuEvent(QContextMenuEvent *event)
{
    int viewRow = m_selection.row();
    int viewColumn = m_selection.column();
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QModelIndex index = indexAt(viewport()->mapFrom(this, event->pos()));
        if (!index.isValid())
            return;
        viewRow = index.row();
        viewColumn = *m_columns.view(index.column());
    } else if (m_selection.hasCurrent()) {
        place = viewport()->mapToGlobal(cellRect(viewRow, viewColumn).bottomLeft());
    }
    if (!m_model || viewRow < 0 || viewColumn < 0 || viewRow >= m_rows.count())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addStandardActions(menu, viewRow, viewColumn);
    Q_EMIT menuAboutToShow(menu, m_rows.source(viewRow), m_columns.model(viewColumn));
    menu->popup(place);
}

} // namespace weiwo::ui
