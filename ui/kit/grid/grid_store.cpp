#include "ui/kit/grid/grid_store.h"

namespace weiwo::ui {

GridStore::GridStore(QObject *parent) : GridModel(parent) {}
GridStore::~GridStore() = default;

void GridStore::setColumns(std::vector<GridColumn> columns)
{
    m_columns = std::move(columns);
    m_cells.assign(m_columns.size(), {});
    setRowCount(0);
}

void GridStore::retitle(std::vector<GridColumn> columns)
{
    m_columns = std::move(columns);
    m_cells.resize(m_columns.size());
    Q_EMIT columnsChanged();
}

void GridStore::setRowCount(int rows)
{
    m_rows = rows;
    if (rows == 0) {
        m_flags.clear();
        m_series.clear();
        m_paces.clear();
        m_icons.clear();
        m_toolTips.clear();
        m_keys.clear();
        m_depths.clear();
    }
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const GridKind kind = m_columns[i].kind;
        const bool ranked = kind == GridKind::Status || kind == GridKind::Chip;
        if (isNumeric(kind) || ranked) {
            m_cells[i].numbers.resize(size_t(rows));
            m_cells[i].present.resize(size_t(rows));
        }
        if (!isNumeric(kind))
            m_cells[i].texts.resize(size_t(rows));
    }
}

void GridStore::setNumber(int row, int column, std::optional<qint64> value)
{
    Cells &cells = m_cells[size_t(column)];
    cells.numbers[size_t(row)] = value.value_or(0);
    cells.present[size_t(row)] = value.has_value();
}

void GridStore::setText(int row, int column, const QString &text)
{
    m_cells[size_t(column)].texts[size_t(row)] = text;
}

void GridStore::setFlags(int row, int column, GridFlags flags)
{
    m_flags[cellKey(row, column)] = flags;
}

void GridStore::setSeries(int row, int column, std::vector<qint64> points)
{
    m_series[cellKey(row, column)] = std::move(points);
}

void GridStore::setPace(int row, int column, qint64 pace)
{
    m_paces[cellKey(row, column)] = pace;
}

void GridStore::setRowKey(int row, const QString &key)
{
    m_keys.resize(size_t(m_rows));
    m_keys[size_t(row)] = key;
}

void GridStore::setIconName(int row, int column, const QString &name)
{
    m_icons[cellKey(row, column)] = name;
}

void GridStore::setToolTip(int row, int column, const QString &text)
{
    m_toolTips[cellKey(row, column)] = text;
}

void GridStore::setDepth(int row, int depth)
{
    m_tree = true;
    m_depths.resize(size_t(m_rows));
    m_depths[size_t(row)] = depth;
}

void GridStore::publish()
{
    Q_EMIT modelReset();
}

GridColumn GridStore::column(int column) const
{
    return m_columns[size_t(column)];
}

QString GridStore::text(int row, int column) const
{
    const Cells &cells = m_cells[size_t(column)];
    return cells.texts.empty() ? QString() : cells.texts[size_t(row)];
}

std::optional<qint64> GridStore::number(int row, int column) const
{
    const Cells &cells = m_cells[size_t(column)];
    if (cells.numbers.empty() || !cells.present[size_t(row)])
        return std::nullopt;
    return cells.numbers[size_t(row)];
}

GridFlags GridStore::flags(int row, int column) const
{
    return m_flags.isEmpty() ? GridFlags() : m_flags.value(cellKey(row, column));
}

std::vector<qint64> GridStore::series(int row, int column) const
{
    return m_series.value(cellKey(row, column));
}

std::optional<qint64> GridStore::pace(int row, int column) const
{
    const auto found = m_paces.constFind(cellKey(row, column));
    return found == m_paces.cend() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> GridStore::parentNumber(int row, int column) const
{
    const int own = depth(row);
    for (int above = row - 1; own > 0 && above >= 0; --above) {
        if (depth(above) < own)
            return number(above, column);
    }
    return std::nullopt;
}

QString GridStore::toolTip(int row, int column) const
{
    return m_toolTips.value(cellKey(row, column));
}

QString GridStore::readOnlyReason(int, int) const
{
    return m_readOnlyReason;
}

QString GridStore::iconName(int row, int column) const
{
    return m_icons.isEmpty() ? QString() : m_icons.value(cellKey(row, column));
}

QString GridStore::rowKey(int row) const
{
    return m_keys.empty() ? GridModel::rowKey(row) : m_keys[size_t(row)];
}

int GridStore::depth(int row) const
{
    return m_depths.empty() ? 0 : m_depths[size_t(row)];
}

Status GridStore::setCells(const std::vector<GridCellEdit> &edits, GridEditKind kind)
{
    if (m_editor)
        WEIWO_TRY(m_editor(edits, kind));
    if (edits.empty())
        return {};
    int first = m_rows;
    int last = 0;
    for (const GridCellEdit &edit : edits) {
        if (isNumeric(m_columns[size_t(edit.column)].kind))
            setNumber(edit.row, edit.column, edit.number);
        else
            setText(edit.row, edit.column, edit.text);
        first = qMin(first, edit.row);
        last = qMax(last, edit.row);
    }
    Q_EMIT cellsChanged(first, last);
    return {};
}

} // namespace weiwo::ui
