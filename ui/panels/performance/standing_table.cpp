#include "ui/panels/performance/standing_table.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/panel_context.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::StandingRow;

namespace {

enum Column { Name, State, Target, Actual, Attainment, Gap, Landing, PerDay, Share, Rank, Compared, Growth, Course, Linearity };

/// Rows that fit without scrolling are shown unfolded.
int foldDepth(const std::vector<StandingRow> &rows, int room)
{
    int depth = 0;
    const auto upTo = [&rows](int level) {
        return std::count_if(rows.begin(), rows.end(), [level](const StandingRow &row) { return row.depth <= level; });
    };
    while (upTo(depth + 1) > upTo(depth) && upTo(depth + 1) <= room)
        ++depth;
    return depth;
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

std::vector<std::optional<int>> StandingTable::ranks() const
{
    // Among the siblings: by attainment, without goals by the actual.
    std::vector<std::optional<int>> all(m_data.rows.size());
    std::map<std::optional<size_t>, std::vector<size_t>> families;
    for (size_t i = 0; i < m_data.rows.size(); ++i)
        if (m_data.rows[i].node)
            families[m_data.rows[i].parent].push_back(i);
    for (const auto &[parent, members] : families) {
        std::vector<metrics::Ratio> values;
        for (const size_t member : members) {
            const StandingRow &row = m_data.rows[member];
            values.push_back(m_data.hasPlan ? metrics::attainmentRatio(row.actual, row.target)
                                            : row.actual ? metrics::Ratio(double(*row.actual)) : metrics::Ratio());
        }
        const auto places = metrics::ranks(values);
        for (size_t i = 0; i < members.size(); ++i)
            all[members[i]] = places[i];
    }
    return all;
}

void StandingTable::fillRow(int at, const StandingRow &row, std::optional<int> rank, std::optional<qint64> whole)
{
    m_store->setRowKey(at, row.node ? row.node->text() : u"others/%1"_s.arg(row.parent ? int(*row.parent) : -1));
    m_store->setDepth(at, row.depth);
    m_store->setText(at, Name, row.name);
    m_store->setNumber(at, Target, row.target);
    m_store->setNumber(at, Actual, row.actual);
    m_store->setNumber(at, Attainment, performance::attainment(row));
    if (const auto due = performance::due(row); due && m_data.toDate)
        m_store->setPace(at, Attainment, *due);
    m_store->setNumber(at, Gap, performance::gap(row));
    if (m_data.toDate) {
        m_store->setNumber(at, Landing, performance::landing(row));
        m_store->setNumber(at, PerDay, performance::requiredPerDay(row, m_data.workingDaysLeft));
    }
    m_store->setNumber(at, Share, row.actual && whole ? shareOf(*row.actual, *whole) : std::nullopt);
    m_store->setNumber(at, Rank, rank);
    m_store->setNumber(at, Compared, row.compared);
    m_store->setNumber(at, Growth, performance::growth(row.actual, row.compared));
    std::vector<qint64> course;
    std::vector<qint64> overMonths;
    for (size_t i = 0; i < row.months.size() && m_data.lastOrder; ++i) {
        const DateRange month = m_data.months[i].month.range();
        if (month.from <= *m_data.lastOrder)
            course.push_back(row.months[i].value_or(0));
        if (month.to <= m_data.lastOrder->addDays(1))
            overMonths.push_back(row.months[i].value_or(0));
    }
    if (const auto even = metrics::linearity(overMonths))
        m_store->setNumber(at, Linearity, std::llround(1000 * *even));
    m_store->setSeries(at, Course, std::move(course));
    const auto status = performance::paceStatus(row);
    using metrics::PaceStatus;
    const int state = !status || status == PaceStatus::TooEarly ? 0
                      : status == PaceStatus::Green             ? 1
                      : status == PaceStatus::Amber             ? 2
                                                                : 3;
    m_store->setNumber(at, State, state);
    m_store->setText(at, State, !status ? QString()
                                : status == PaceStatus::TooEarly ? tr("too early")
                                : state == 1 ? (m_data.toDate ? tr("on pace") : tr("reached"))
                                : state == 2 ? tr("just behind")
                                             : tr("behind"));
    if (!row.node)
        for (int column = Name; column <= Linearity; ++column)
            m_store->setFlags(at, column, GridFlag::Muted);
}

void StandingTable::present(const performance::Standing &standing, metrics::Compare compare)
{
    m_data = standing;
    m_compare = compare;
    setColumns();
    showAmounts(*m_grid, m_data.unit, m_preferences);
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_data.rows.size()));
    const auto places = ranks();
    for (size_t i = 0; i < m_data.rows.size(); ++i) {
        const StandingRow &row = m_data.rows[i];
        fillRow(int(i), row, places[i], row.parent ? m_data.rows[*row.parent].actual : m_data.total.actual);
    }
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
    QMetaObject::invokeMethod(this, [this] { m_grid->expandToDepth(foldDepth(m_data.rows, m_grid->viewport()->height() / rowHeight())); },
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

const StandingRow *StandingTable::currentRow() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_data.rows.size()) ? &m_data.rows[size_t(row)] : nullptr;
}

void StandingTable::setColumns()
{
    const GridKind kind = m_data.unit.kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
    const auto amount = [&](const QString &key, const QString &title, const QString &tip = {}, bool hidden = false, bool sum = true) {
        return GridColumn{.key = key, .title = title, .toolTip = tip, .kind = kind, .digits = m_data.unit.digits, .width = 120,
                          .total = sum ? GridTotal::Sum : GridTotal::None, .hidden = hidden};
    };
    const std::vector<GridColumn> columns{
        {.key = u"name"_s, .title = tr("Unit"), .kind = GridKind::Tree, .width = 190},
        {.key = u"status"_s, .title = tr("Pace"), .toolTip = tr("Actual against what is due by now: from 100% on pace, from 90% just behind"),
         .kind = GridKind::Status, .width = 124},
        amount(u"target"_s, tr("Goal")),
        amount(u"actual"_s, m_data.measureTitle.isEmpty() ? tr("Actual") : m_data.measureTitle),
        {.key = u"attainment"_s, .title = tr("Attainment"), .toolTip = tr("1 + (actual − goal) ÷ |goal|; the tick is the share expected by now"),
         .kind = GridKind::Bar, .digits = 1, .width = 150},
        // "Others" have an actual and no goal: the sum of the gaps is not the gap of the sums.
        amount(u"gap"_s, tr("Actual − goal"), {}, false, false),
        amount(u"landing"_s, tr("Landing"), tr("Where the period will end at the pace so far, drawn to the plan"), false, false),
        amount(u"perDay"_s, tr("Needed per day"), tr("What each remaining working day must bring to reach the goal"), true),
        {.key = u"share"_s, .title = tr("Share"), .toolTip = tr("Of the unit above; shares shown need not add up to 100.0%"),
         .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 80},
        {.key = u"rank"_s, .title = tr("Rank"), .toolTip = tr("By attainment among those below the same unit; equal ones share a rank"),
         .kind = GridKind::Count, .digits = 0, .width = 64},
        amount(u"compared"_s, m_compare == metrics::Compare::PreviousPeriod ? tr("Previous period") : tr("Last year")),
        {.key = u"growth"_s, .title = tr("Growth"), .kind = GridKind::Growth, .digits = 1, .width = 96},
        {.key = u"course"_s, .title = tr("Months"), .toolTip = tr("Months of the fiscal year so far"), .kind = GridKind::Spark, .width = 110},
        {.key = u"linearity"_s, .title = tr("Linearity"),
         .toolTip = tr("1 − the mean distance of the cumulative months from an even course: 100% is perfectly even"),
         .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 90, .hidden = true}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void StandingTable::retranslate()
{
    setColumns();
    m_grid->setTotalTitle(tr("Sum of units"));
    m_grid->setEmptyState(u"list-tree"_s, tr("This unit has no units or people below it with figures in this period."));
}

} // namespace weiwo::ui
