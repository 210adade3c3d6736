// Context menu of Grid.
#include "ui/kit/grid/grid_view.h"
#include "ui/theme/icons.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

void Grid::addStandardActions(QMenu *menu, int viewRow, int viewColumn)
{
    const int row = m_rows.source(viewRow);
    const bool editable = m_columns.spec(viewColumn).editable;
    menu->addAction(icon(u"copy"_s), tr("Copy") + u"\tCtrl+C"_s, this, [this] { copy(false); });
    menu->addAction(tr("Copy with headers") + u"\tCtrl+Shift+C"_s, this, [this] { copy(true); });
    if (editable) {
        menu->addAction(icon(u"clipboard"_s), tr("Paste") + u"\tCtrl+V"_s, this, &Grid::paste);
        menu->addAction(tr("Paste with preview…") + u"\tCtrl+Shift+V"_s, this, &Grid::previewPaste);
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
