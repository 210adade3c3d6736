#pragma once

#include "ui/kit/grid/grid_paste.h"

#include <QDialog>

namespace weiwo::ui {

class Grid;
class GridStore;

/// What a paste would do, cell by cell: what stands there, what would, and what is left out and
/// why. Accepted: do it. Enter in the table and Ctrl+Enter anywhere accept, Esc rejects; the button
/// that pastes has the focus at first.
class PastePreview : public QDialog
{
    Q_OBJECT

public:
    PastePreview(const Grid &grid, const GridPastePlan &plan, QWidget *parent);

private:
    void fill(const Grid &grid, const GridPastePlan &plan);

    GridStore *m_store;
};

} // namespace weiwo::ui
