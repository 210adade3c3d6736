// Paste of Grid, with and without a look at it before.
#include "ui/kit/grid/grid_paste.h"

#include "ui/kit/grid/grid_clipboard.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/grid/paste_preview.h"

#include <QApplication>
#include <QClipboard>

namespace weiwo::ui {

using PasteState = GridPasteCell::State;

GridPastePlan Grid::planPaste(const QString &tabSeparated) const
{
    GridPastePlan plan;
    const TextTable table = fromTabSeparated(tabSeparated);
    if (!m_model || !m_selection.hasCurrent() || table.empty())
        return plan;
    const GridBlock block = m_selection.block();
    const int height = int(table.size());
    qsizetype widest = 0;
    for (const QStringList &row : table)
        widest = qMax(widest, row.size());
    const int width = int(widest);
    // One value fills the selection, a multiple of the block tiles it, else it lies as it is.
    plan.tiles = block.rows() % height == 0 && block.columns() % width == 0;
    const int rows = plan.tiles ? block.rows() : height;
    const int columns = plan.tiles ? block.columns() : width;
    plan.target = {block.top, block.left, qMin(block.top + rows, m_rows.count()) - 1,
                   qMin(block.left + columns, m_columns.count()) - 1};
    for (int r = plan.target.top; r <= plan.target.bottom; ++r) {
        const QStringList &source = table[size_t((r - block.top) % height)];
        for (int c = plan.target.left; c <= plan.target.right; ++c) {
            const int place = (c - block.left) % width;
            if (place < source.size())
                plan.cells.push_back(plannedCell({m_rows.source(r), m_columns.model(c)},
                                                 source[place]));
        }
    }
    return plan;
}

GridPasteCell Grid::plannedCell(const GridCell &cell, const QString &typed) const
{
    GridPasteCell planned{.edit = {.row = cell.row, .column = cell.column},
                          .state = PasteState::Refused,
                          .typed = typed,
                          .problem = {}};
    if (!isEditable(cell.row, cell.column)) {
        planned.problem = m_model->readOnlyReason(cell.row, cell.column);
        if (planned.problem.isEmpty())
            planned.problem = tr("This cell cannot be edited.");
        return planned;
    }
    auto edit = editFor(cell, typed);
    if (!edit) {
        planned.state = PasteState::Unreadable;
        planned.problem = edit.error().message;
        return planned;
    }
    planned.edit = std::move(*edit);
    planned.state = changes(planned.edit) ? PasteState::Changes : PasteState::Same;
    return planned;
}

void Grid::paste()
{
    pasteText(QApplication::clipboard()->text());
}

void Grid::pasteText(const QString &tabSeparated)
{
    const GridPastePlan plan = planPaste(tabSeparated);
    const auto bad = std::find_if(plan.cells.begin(), plan.cells.end(), [](const auto &cell) {
        return cell.state == GridPasteCell::State::Unreadable;
    });
    if (bad != plan.cells.end()) {
        Q_EMIT refused(tr("Nothing was pasted. Row %1, %2, “%3”: %4")
                           .arg(m_rows.view(bad->edit.row).value_or(0) + 1)
                           .arg(m_model->column(bad->edit.column).title, bad->typed, bad->problem));
        return;
    }
    applyPaste(plan);
}

void Grid::applyPaste(const GridPastePlan &plan)
{
    std::vector<GridCellEdit> edits;
    for (const GridPasteCell &cell : plan.cells)
        if (cell.state == PasteState::Changes || cell.state == PasteState::Same)
            edits.push_back(cell.edit);
    const int skipped = plan.count(PasteState::Refused) + plan.count(PasteState::Unreadable);
    if (submit(std::move(edits), GridEditKind::Paste, skipped) && !plan.tiles) {
        m_selection.setBlock(plan.target);
        selectionMoved(false);
    }
}

void Grid::previewPaste()
{
    const GridPastePlan plan = planPaste(QApplication::clipboard()->text());
    if (plan.cells.empty()) {
        Q_EMIT refused(tr("There is nothing on the clipboard to paste."));
        return;
    }
    auto *preview = new PastePreview(*this, plan, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    // What was planned holds for the rows that there were.
    connect(m_model, &GridModel::modelReset, preview, &QDialog::reject);
    connect(m_model, &GridModel::columnsChanged, preview, &QDialog::reject);
    connect(m_model, &QObject::destroyed, preview, &QDialog::reject);
    connect(preview, &QDialog::accepted, this, [this, plan] { applyPaste(plan); });
    preview->open();
}

} // namespace weiwo::ui
