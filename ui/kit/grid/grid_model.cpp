#include "ui/kit/grid/grid_model.h"

#include "core/base/text.h"

#include <limits>

namespace weiwo::ui {

GridModel::GridModel(QObject *parent) : QObject(parent) {}
GridModel::~GridModel() = default;

QString GridModel::text(int, int) const { return {}; }
std::optional<qint64> GridModel::number(int, int) const { return {}; }
GridFlags GridModel::flags(int, int) const { return {}; }
std::vector<qint64> GridModel::series(int, int) const { return {}; }
std::optional<qint64> GridModel::pace(int, int) const { return {}; }
std::optional<qint64> GridModel::parentNumber(int, int) const { return {}; }
std::optional<qint64> GridModel::ghost(int, int) const { return {}; }
QString GridModel::toolTip(int, int) const { return {}; }
QString GridModel::readOnlyReason(int, int) const { return {}; }
QString GridModel::iconName(int, int) const { return {}; }
QString GridModel::rowKey(int row) const { return QString::number(row); }
int GridModel::depth(int) const { return 0; }
void GridModel::look(int, int) {}
bool GridModel::isRead(int) const { return true; }

int GridModel::rowOfKey(const QString &key) const
{
    const int rows = rowCount();
    for (int row = 0; row < rows; ++row)
        if (rowKey(row) == key)
            return row;
    return -1;
}

bool GridModel::isTree() const { return false; }

std::optional<qint64> GridModel::total(int columnIndex, const std::vector<int> *rows) const
{
    if (column(columnIndex).total == GridTotal::None)
        return std::nullopt;
    constexpr qint64 Largest = std::numeric_limits<qint64>::max();
    const bool tree = isTree();
    qint64 sum = 0;
    const int count = rows ? int(rows->size()) : rowCount();
    for (int i = 0; i < count; ++i) {
        const int row = rows ? (*rows)[size_t(i)] : i;
        if (tree && depth(row) > 0)
            continue;
        const qint64 value = number(row, columnIndex).value_or(0);
        if ((value > 0 && sum > Largest - value) || (value < 0 && sum < -Largest - value))
            return std::nullopt;
        sum += value;
    }
    return sum;
}

Status GridModel::setCells(const std::vector<GridCellEdit> &, GridEditKind)
{
    return fail(errc::Forbidden, translate("Grid", "This table cannot be edited."));
}

qint64 wholeOf(const GridColumn &column)
{
    qint64 whole = 100;
    for (int i = 0; i < column.digits; ++i)
        whole *= 10;
    return whole;
}

bool isNumeric(GridKind kind)
{
    switch (kind) {
    case GridKind::Money:
    case GridKind::Count:
    case GridKind::Percent:
    case GridKind::Bar:
    case GridKind::Growth: return true;
    case GridKind::Text:
    case GridKind::Tree:
    case GridKind::Date:
    case GridKind::Status:
    case GridKind::Chip:
    case GridKind::Spark: return false;
    }
    return false;
}

NumberSpec numberSpec(const GridColumn &column, MoneyUnit unit, const QString &currency)
{
    NumberSpec spec{.digits = column.digits, .decimals = column.decimals, .currency = currency};
    switch (column.kind) {
    case GridKind::Money: spec.unit = unit; break;
    case GridKind::Percent:
    case GridKind::Bar:
    case GridKind::Growth: spec.kind = NumberKind::Percent; break;
    default: spec.kind = NumberKind::Count; break;
    }
    return spec;
}

bool GridModel::isHidden(int) const
{
    return false;
}

} // namespace weiwo::ui
