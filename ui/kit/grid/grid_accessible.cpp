#include "ui/kit/grid/grid_accessible.h"

#include "ui/kit/grid/grid_marks.h"
#include "ui/kit/grid/grid_view.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace weiwo::ui {
namespace {

class GridAccessible;

class GridCellAccessible : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    GridCellAccessible(Grid *grid, int row, int column) :
        m_grid(grid), m_row(row), m_column(column)
    {}

    [[nodiscard]] bool isValid() const override
    {
        return m_grid && m_row < m_grid->viewRowCount() && m_column < m_grid->columns().count();
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_grid ? m_grid->window()->windowHandle() : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_grid);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_grid->cellRect(m_row, m_column);
        return {m_grid->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface
                 ? static_cast<QAccessibleTableCellInterface *>(this)
                 : nullptr;
    }

    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] bool isSelected() const override
    {
        return isValid() && m_grid->selection().contains(m_row, m_column);
    }
    [[nodiscard]] QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<Grid> m_grid;
    int m_row;
    int m_column;
};

QString GridCellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const int row = m_grid->rowAtView(m_row);
    const int column = m_grid->columns().model(m_column);
    const QString value = m_grid->displayText(row, column);
    const QStringList states = markWords(*m_grid, row, column);
    switch (kind) {
    case QAccessible::Name: return (QStringList{m_grid->headerTitle(m_column), value} + states)
            .join(u", "_s);
    case QAccessible::Value: return value;
    case QAccessible::Description: return m_grid->gridModel()->toolTip(row, column);
    default: return {};
    }
}

QAccessible::State GridCellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const int row = m_grid->rowAtView(m_row);
    const int column = m_grid->columns().model(m_column);
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = m_grid->selection().row() == m_row && m_grid->selection().column() == m_column
                 && m_grid->hasFocus();
    state.editable = m_grid->isEditable(row, column);
    state.readOnly = !state.editable;
    if (m_grid->columns().spec(m_column).kind == GridKind::Tree
        && m_grid->rows().hasChildren(row)) {
        state.expandable = true;
        state.expanded = m_grid->isExpanded(row);
        state.collapsed = !state.expanded;
    }
    return state;
}

class GridAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridAccessible(Grid *grid) : QAccessibleWidget(grid, QAccessible::Table), m_grid(grid)
    {}
    ~GridAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] int childCount() const override
    {
        const qint64 cells = qint64(rowCount()) * columnCount();
        return int(qMin<qint64>(cells, std::numeric_limits<int>::max()));
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int columns = columnCount();
        return columns > 0 ? cellAt(index / columns, index % columns) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *cell = const_cast<QAccessibleInterface *>(child)->tableCellInterface();
        return cell ? cell->rowIndex() * columnCount() + cell->columnIndex() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint place = m_grid->viewport()->mapFromGlobal(QPoint(x, y));
        const QModelIndex index = m_grid->indexAt(place);
        const auto column = m_grid->columnAtX(place.x());
        return index.isValid() && column ? cellAt(index.row(), *column) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        const GridSelection &selection = m_grid->selection();
        return selection.hasCurrent() ? cellAt(selection.row(), selection.column()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return column < columnCount() ? m_grid->headerTitle(column) : QString();
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        return row < rowCount() && columnCount() > 0
                 ? m_grid->displayText(m_grid->rowAtView(row), m_grid->columns().model(0))
                 : QString();
    }
    [[nodiscard]] int columnCount() const override { return m_grid->columns().count(); }
    [[nodiscard]] int rowCount() const override { return m_grid->viewRowCount(); }
    [[nodiscard]] int selectedCellCount() const override
    {
        return m_grid->selection().block().rows() * m_grid->selection().block().columns();
    }
    [[nodiscard]] int selectedColumnCount() const override
    {
        return int(selectedColumns().size());
    }
    [[nodiscard]] int selectedRowCount() const override { return int(selectedRows().size()); }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override
    {
        constexpr int Limit = 1000; // a reader does not read a million cells
        QList<QAccessibleInterface *> cells;
        const GridBlock block = m_grid->selection().block();
        for (int row = block.top; row <= block.bottom && cells.size() < Limit; ++row) {
            for (int column = block.left; column <= block.right; ++column)
                cells << cellAt(row, column);
        }
        return cells;
    }
    [[nodiscard]] QList<int> selectedColumns() const override
    {
        QList<int> columns;
        for (int column = 0; column < columnCount(); ++column) {
            if (isColumnSelected(column))
                columns << column;
        }
        return columns;
    }
    [[nodiscard]] QList<int> selectedRows() const override
    {
        QList<int> rows;
        const GridBlock block = m_grid->selection().block();
        for (int row = block.top; row <= block.bottom; ++row) {
            if (isRowSelected(row))
                rows << row;
        }
        return rows;
    }
    [[nodiscard]] bool isColumnSelected(int column) const override
    {
        const GridBlock block = m_grid->selection().block();
        return block.rows() == rowCount() && column >= block.left && column <= block.right;
    }
    [[nodiscard]] bool isRowSelected(int row) const override
    {
        const GridBlock block = m_grid->selection().block();
        const bool inside = row >= block.top && row <= block.bottom;
        return m_grid->selection().extraRows().contains(row)
            || (inside && (m_grid->rowSelection() || block.columns() == columnCount()));
    }
    bool selectRow(int row) override
    {
        m_grid->selectBlock({row, 0, row, columnCount() - 1});
        return true;
    }
    bool selectColumn(int column) override
    {
        m_grid->selectBlock({0, column, rowCount() - 1, column});
        return true;
    }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    Grid *m_grid;
    mutable QHash<quint64, QAccessible::Id> m_cells;
};

QAccessibleInterface *GridAccessible::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    const quint64 key = (quint64(quint32(row)) << 32) | quint32(column);
    const auto known = m_cells.constFind(key);
    if (known != m_cells.cend())
        return QAccessible::accessibleInterface(*known);
    auto *cell = new GridCellAccessible(m_grid, row, column);
    m_cells.insert(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *grid = qobject_cast<Grid *>(object);
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace weiwo::ui
