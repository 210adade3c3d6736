#include "ui/panels/performance/standing_table.h"

#include "core/performance/standing_rules.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/panel_context.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"
#include "ui/views/standing_columns.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::StandingRow;

namespace {

/// The columns and their widths.
const std::vector<std::pair<QString, int>> &columnList()
{
    static const std::vector<std::pair<QString, int>> list{
        {u"name"_s, 190}, {u"status"_s, 124}, {u"target"_s, 120}, {u"actual"_s, 120}, {u"attainment"_s, 150}, {u"gap"_s, 120},
        {u"landing"_s, 120}, {u"perDay"_s, 120}, {u"share"_s, 80}, {u"rank"_s, 64}, {u"compared"_s, 120}, {u"growth"_s, 96},
        {u"course"_s, 110}, {u"linearity"_s, 90}};
    return list;
}

QStringList columnKeys()
{
    QStringList keys;
    for (const auto &[key, width] : columnList())
        keys << key;
    return keys;
}

} // namespace

StandingTable::StandingTable(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_preferences(context.preferences), m_grid(new Grid), m_store(new GridStore(this))
{
    m_grid->setObjectName(u"performanceGrid"_s);
    m_grid->setFrozenColumns(1);
    m_store->setTree(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    setColumns();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"performance"_s);
    connect(m_grid, &Grid::cellActivated, this, [this](int row, int) {
        if (row >= 0 && row < int(m_data.rows.size()))
            Q_EMIT rowActivated(m_data.rows[size_t(row)]);
    });
    connect(m_grid, &Grid::currentCellChanged, this, &StandingTable::currentChanged);
}

void StandingTable::fillRow(int at, std::optional<int> rank)
{
    using metrics::PaceStatus;
    static const QStringList keys = columnKeys();
    const StandingRow &row = m_data.rows[size_t(at)];
    fillStandingRow(*m_store, at, m_data, row, keys);
    m_store->setNumber(at, int(keys.indexOf(u"rank"_s)), rank);
    const int status = int(keys.indexOf(u"status"_s));
    const auto pace = performance::paceStatus(row);
    const int state = !pace || pace == PaceStatus::TooEarly ? 0 : pace == PaceStatus::Green ? 1 : pace == PaceStatus::Amber ? 2 : 3;
    m_store->setNumber(at, status, state);
    m_store->setText(at, status, !pace ? QString()
                                 : pace == PaceStatus::TooEarly ? tr("too early")
                                 : state == 1 ? (m_data.toDate ? tr("on pace") : tr("reached"))
                                 : state == 2 ? tr("just behind")
                                              : tr("behind"));
}

void StandingTable::present(const performance::Standing &standing, metrics::Compare compare)
{
    m_data = standing;
    m_compare = compare;
    setColumns();
    showAmounts(*m_grid, m_data.unit, m_preferences, unitBasis(m_data));
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_data.rows.size()));
    const auto places = performance::siblingRanks(m_data);
    for (size_t i = 0; i < m_data.rows.size(); ++i)
        fillRow(int(i), places[i]);
    m_store->publish();
    const bool compares = compare != metrics::Compare::None;
    m_grid->setColumnVisible(u"compared"_s, compares);
    m_grid->setColumnVisible(u"growth"_s, compares);
    m_grid->setColumnVisible(u"landing"_s, m_data.toDate && m_data.hasPlan);
    if (m_unfolded == m_data.total.node)
        return;
    m_unfolded = m_data.total.node;
    m_grid->collapseAll();
    // When the table has got its height.
    QMetaObject::invokeMethod(this, [this] { m_grid->expandToDepth(depthThatFits(m_data.rows, m_grid->viewport()->height() / rowHeight())); },
                              Qt::QueuedConnection);
}

bool StandingTable::isBehind(int row) const
{
    using metrics::PaceStatus;
    const auto status = performance::paceStatus(m_data.rows[size_t(row)]);
    return status == PaceStatus::Amber || status == PaceStatus::Red;
}

void StandingTable::setOnlyBehind(bool only)
{
    if (!only) {
        m_grid->setRowPredicate({});
        return;
    }
    m_grid->setRowPredicate([this](int row) { return row < int(m_data.rows.size()) && isBehind(row); });
}

std::optional<size_t> StandingTable::currentRow() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_data.rows.size()) ? std::optional(size_t(row)) : std::nullopt;
}

QString StandingTable::currentFigure() const
{
    const int column = m_grid->currentCell().column;
    return column >= 0 ? m_store->column(column).key : QString();
}

void StandingTable::setColumns()
{
    const StandingColumns columns{m_data, m_compare};
    std::vector<GridColumn> list;
    for (const auto &[key, width] : columnList())
        list.push_back(columns.column(key, width));
    if (m_store->columnCount() == 0)
        m_store->setColumns(list);
    else
        m_store->retitle(list);
}

void StandingTable::retranslate()
{
    setColumns();
    m_grid->setTotalTitle(tr("Sum of units"));
    m_grid->setEmptyState(u"list-tree"_s, tr("This unit has no units or people below it with figures in this period."));
}

} // namespace weiwo::ui
