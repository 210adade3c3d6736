#include "ui/panels/performance/leader_table.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/panel_context.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::LeaderRow;

namespace {

enum Column { Rank, Movement, Name, Unit, Role, Score, Target, Actual, Compared };

QString movementText(std::optional<int> movement)
{
    if (!movement)
        return {};
    if (*movement == 0)
        return u"–"_s;
    return *movement > 0 ? u"▲ %1"_s.arg(*movement) : u"▼ %1"_s.arg(-*movement);
}

} // namespace

LeaderTable::LeaderTable(const PanelContext &context, QWidget *parent)
    : QWidget(parent), m_preferences(context.preferences), m_rule(new Segmented), m_levels(new QComboBox), m_help(new QLabel), m_grid(new Grid), m_store(new GridStore(this))
{
    m_rule->setObjectName(u"leaderRule"_s);
    m_levels->setObjectName(u"leaderLevel"_s);
    m_levels->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grid->setObjectName(u"leaderGrid"_s);
    m_grid->setFrozenColumns(3);
    m_grid->setTotalsVisible(false);
    m_help->setWordWrap(true);
    setTextToken(m_help, Token::Text2);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::S);
    choices->addWidget(m_rule);
    choices->addWidget(m_levels);
    choices->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    layout->addLayout(choices);
    layout->addWidget(m_help);
    m_store->setTree(true);
    m_area = new AnswerArea(m_grid);
    layout->addWidget(m_area, 1);
    for (const performance::LeaderRule &rule : performance::leaderRules())
        m_rule->addSegment(rule.key, rule.title.str());
    m_rule->setCurrent(performance::leaderRules().front().key);
    setColumns();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"performance.leaders"_s);
    connect(m_grid, &Grid::currentCellChanged, this, &LeaderTable::currentChanged);
    connect(m_rule, &Segmented::currentChanged, this, &LeaderTable::changed);
    connect(m_levels, &QComboBox::activated, this, [this] {
        m_level = org::Level(m_levels->currentData().toInt());
        Q_EMIT changed();
    });
    connect(m_grid, &Grid::cellActivated, this, [this](int row, int) {
        if (row >= 0 && row < int(m_lines.size()) && m_lines[size_t(row)])
            Q_EMIT nodeActivated(*m_board.rows[*m_lines[size_t(row)]].standing.node);
    });
}

std::optional<size_t> LeaderTable::currentRow() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_lines.size()) ? m_lines[size_t(row)] : std::nullopt;
}

QString LeaderTable::currentFigure() const
{
    const int column = m_grid->currentCell().column;
    return column >= 0 ? m_store->column(column).key : QString();
}

QString LeaderTable::rule() const
{
    return m_rule->current();
}

void LeaderTable::fillLevels()
{
    m_levels->clear();
    for (const org::Level level : m_board.levels)
        m_levels->addItem(org::levelTitle(level), int(level));
    m_levels->setCurrentIndex(m_levels->findData(int(m_level)));
    m_levels->setVisible(m_board.levels.size() > 1);
}

void LeaderTable::present(const performance::Leaderboard &board)
{
    m_board = board;
    // Only the newest question is answered, and each choice asks one.
    m_shownRule = performance::findLeaderRule(m_rule->current());
    m_grid->setLoading(false);
    fillLevels();
    if (m_shownRule)
        m_help->setText(m_shownRule->help.str());
    setColumns();
    showAmounts(*m_grid, m_board.unit, m_preferences, m_unitBasis);
    listLines();
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_lines.size()));
    const bool headed = m_lines.size() > m_board.rows.size();
    for (int at = 0; at < int(m_lines.size()); ++at) {
        if (m_lines[size_t(at)]) {
            fillLine(at, m_board.rows[*m_lines[size_t(at)]], headed ? 1 : 0);
            continue;
        }
        const QString &role = m_board.rows[*m_lines[size_t(at) + 1]].role;
        fillHeading(at, role, int(std::count_if(m_board.rows.begin(), m_board.rows.end(),
                                                [&role](const LeaderRow &row) { return row.role == role; })));
    }
    m_store->publish();
    m_grid->expandAll();
    const bool roles = std::any_of(board.rows.begin(), board.rows.end(), [](const LeaderRow &row) { return !row.role.isEmpty(); });
    // Where headings say it no column need.
    m_grid->setColumnVisible(u"role"_s, m_level == org::Level::Person && roles && !headed);
}

void LeaderTable::listLines()
{
    m_lines.clear();
    const auto &rows = m_board.rows;
    const bool several = std::any_of(rows.begin(), rows.end(), [&rows](const LeaderRow &row) { return row.role != rows.front().role; });
    for (size_t at = 0; at < rows.size(); ++at) {
        if (several && (at == 0 || rows[at].role != rows[at - 1].role))
            m_lines.push_back(std::nullopt);
        m_lines.push_back(at);
    }
}

void LeaderTable::fillHeading(int at, const QString &role, int people)
{
    m_store->setRowKey(at, u"role/"_s + role);
    m_store->setText(at, Name, role.isEmpty() ? tr("Without a post: %n people", nullptr, people)
                                              : tr("%1: %n people", nullptr, people).arg(role));
    m_store->setFlags(at, Name, GridFlag::Strong);
}

void LeaderTable::fillLine(int at, const LeaderRow &row, int depth)
{
    m_store->setDepth(at, depth);
    m_store->setRowKey(at, row.standing.node->text());
    m_store->setNumber(at, Rank, row.rank);
    m_store->setText(at, Movement, movementText(row.movement));
    m_store->setText(at, Name, row.standing.name);
    m_store->setText(at, Unit, row.unit);
    m_store->setText(at, Role, row.role);
    m_store->setNumber(at, Score, row.score);
    m_store->setNumber(at, Target, row.standing.target);
    m_store->setNumber(at, Actual, row.standing.actual);
    m_store->setNumber(at, Compared, row.standing.compared);
    if (!row.rank)
        for (int column = Rank; column <= Compared; ++column)
            m_store->setFlags(at, column, GridFlag::Muted);
}

void LeaderTable::setUnitBasis(const std::vector<std::optional<qint64>> &values)
{
    m_unitBasis = values;
    showAmounts(*m_grid, m_board.unit, m_preferences, m_unitBasis);
}

void LeaderTable::setColumns()
{
    const performance::LeaderRule *rule = m_shownRule ? m_shownRule : performance::findLeaderRule(m_rule->current());
    const GridKind kind = m_board.unit.kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
    const auto amount = [&](const QString &key, const QString &title) {
        return GridColumn{.key = key, .title = title, .kind = kind, .digits = m_board.unit.digits, .width = 112};
    };
    const std::vector<GridColumn> columns{
        {.key = u"rank"_s, .title = tr("Rank"), .kind = GridKind::Count, .digits = 0, .width = 56},
        {.key = u"movement"_s, .title = tr("Movement"), .toolTip = tr("Places won or lost since the period before, by the same rule"),
         .kind = GridKind::Text, .width = 76},
        {.key = u"name"_s, .title = tr("Name"), .kind = GridKind::Tree, .width = 190, .fill = true, .least = 120},
        {.key = u"unit"_s, .title = tr("Unit"), .kind = GridKind::Text, .width = 110, .least = 72},
        {.key = u"role"_s, .title = tr("Post"), .toolTip = tr("Ranks are among those of the same post"), .kind = GridKind::Text, .width = 130, .least = 72},
        {.key = u"score"_s, .title = rule ? rule->title.str() : QString(), .toolTip = rule ? rule->help.str() : QString(),
         .kind = rule && rule->change ? GridKind::Growth : GridKind::Percent, .digits = 1, .decimals = 1, .width = 116},
        amount(u"target"_s, tr("Goal")),
        amount(u"actual"_s, m_board.measureTitle.isEmpty() ? tr("Actual") : m_board.measureTitle),
        amount(u"compared"_s, tr("Compared with"))};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void LeaderTable::retranslate()
{
    for (const performance::LeaderRule &rule : performance::leaderRules())
        m_rule->setSegmentText(rule.key, rule.title.str());
    setColumns();
    fillLevels();
    m_grid->setEmptyState(u"award"_s, tr("Nobody of this level has figures in this period."));
}

} // namespace weiwo::ui
