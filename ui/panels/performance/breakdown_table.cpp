#include "ui/panels/performance/breakdown_table.h"

#include "core/performance/standing.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/panel_context.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

enum Column { Name, Actual, Share, Compared, Change, Growth };

} // namespace

BreakdownTable::BreakdownTable(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_preferences(context.preferences), m_grid(new Grid), m_store(new GridStore(this))
{
    m_grid->setObjectName(u"breakdownGrid"_s);
    m_grid->setFrozenColumns(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    setColumns();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"performance.breakdown"_s);
    connect(m_grid, &Grid::cellActivated, this, [this](int row, int) {
        if (row < 0 || row > int(m_data.table.rows.size()))
            return;
        if (row == int(m_data.table.rows.size())) {
            Q_EMIT othersActivated();
            return;
        }
        const metrics::TableRow &line = m_data.table.rows[size_t(row)];
        Q_EMIT memberActivated(line.ids.at(0), line.labels.at(0));
    });
    connect(m_grid, &Grid::currentCellChanged, this, &BreakdownTable::currentChanged);
}

void BreakdownTable::present(const performance::Breakdown &breakdown)
{
    m_data = breakdown;
    m_grid->setLoading(false);
    setColumns();
    showAmounts(*m_grid, m_data.unit, m_preferences, m_unitBasis);
    const metrics::Table &table = m_data.table;
    const auto rest = m_data.rest();
    m_store->setRowCount(0);
    m_store->setRowCount(int(table.rows.size()) + (rest ? 1 : 0));
    int at = 0;
    for (const metrics::TableRow &row : table.rows)
        fillRow(at++, row.ids.at(0).isNull() ? row.labels.at(0) : row.ids.at(0).text(),
                row.labels.at(0).isNull() ? tr("(none)") : row.labels.at(0), row.figures);
    if (rest)
        fillRow(at, u"others"_s, tr("All others (%n)", nullptr, int(table.groups - qint64(table.rows.size()))), *rest);
    m_store->publish();
    const bool compares = m_data.compare != metrics::Compare::None;
    for (const char16_t *key : {u"compared", u"change", u"growth"})
        m_grid->setColumnVisible(QString::fromUtf16(key), compares);
    if (m_grid->sort().empty())
        m_grid->setSort(u"actual"_s, true);
}

void BreakdownTable::fillRow(int at, const QString &key, const QString &name, const std::vector<metrics::Figure> &figures)
{
    const qint64 whole = m_data.table.total.empty() ? 0 : m_data.table.total.front().whole.value_or(0);
    const bool compares = m_data.compare != metrics::Compare::None;
    const auto actual = figures.at(0).whole;
    const auto compared = compares ? figures.at(1).whole : std::nullopt;
    m_store->setRowKey(at, key);
    m_store->setText(at, Name, name);
    m_store->setNumber(at, Actual, actual);
    m_store->setNumber(at, Share, actual ? shareOf(*actual, whole) : std::nullopt);
    m_store->setNumber(at, Compared, compared);
    if (compares)
        m_store->setNumber(at, Change, actual.value_or(0) - compared.value_or(0));
    m_store->setNumber(at, Growth, performance::growth(actual, compared));
}

void BreakdownTable::setUnitBasis(const std::vector<std::optional<qint64>> &values)
{
    m_unitBasis = values;
    showAmounts(*m_grid, m_data.unit, m_preferences, m_unitBasis);
}

std::optional<size_t> BreakdownTable::currentRow() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_data.table.rows.size()) ? std::optional(size_t(row)) : std::nullopt;
}

bool BreakdownTable::isRestCurrent() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row == int(m_data.table.rows.size()) && m_data.rest();
}

QString BreakdownTable::currentFigure() const
{
    const int column = m_grid->currentCell().column;
    return column >= 0 ? m_store->column(column).key : QString();
}

void BreakdownTable::setColumns()
{
    const GridKind kind = m_data.unit.kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
    const auto amount = [&](const QString &key, const QString &title) {
        return GridColumn{.key = key, .title = title, .kind = kind, .digits = m_data.unit.digits, .width = 124, .total = GridTotal::Sum};
    };
    const std::vector<GridColumn> columns{
        {.key = u"name"_s, .title = m_data.dimensionTitle, .kind = GridKind::Text, .width = 200, .fill = true, .least = 120},
        amount(u"actual"_s, m_data.measureTitle.isEmpty() ? tr("Actual") : m_data.measureTitle),
        {.key = u"share"_s, .title = tr("Share"), .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 90},
        amount(u"compared"_s, m_data.compare == metrics::Compare::PreviousPeriod ? tr("Previous period") : tr("Last year")),
        amount(u"change"_s, tr("Change")),
        {.key = u"growth"_s, .title = tr("Growth"), .kind = GridKind::Growth, .digits = 1, .width = 100}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void BreakdownTable::retranslate()
{
    setColumns();
    m_grid->setEmptyState(u"list"_s, tr("There are no orders here in this period."));
}

} // namespace weiwo::ui
