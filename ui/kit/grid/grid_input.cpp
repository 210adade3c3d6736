// Keys and events of Grid.
#include "ui/kit/grid/grid_adapter.h"
#include "ui/kit/grid/grid_editor.h"
#include "ui/kit/grid/grid_paint.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QToolTip>

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
        // At the edge the focus goes on; where rows are chosen, at once.
        if (ctrl || m_rowSelection || !m_selection.hasCurrent() || next < 0 || next >= m_columns.count())
            return false;
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
    else if (is(CtrlShift, Qt::Key_V))
        previewPaste();
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
            lines << exactText(value, m_specs[size_t(column)]) << paceMarkText(row, column);
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

} // namespace weiwo::ui
