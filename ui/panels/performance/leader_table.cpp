#include "ui/panels/performance/leader_table.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
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
    layout->addWidget(m_grid, 1);
    for (const performance::LeaderRule &rule : performance::leaderRules())
        m_rule->addSegment(rule.key, rule.title.str());
    m_rule->setCurrent(performance::leaderRules().front().key);
    setColumns();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"performance.leaders"_s);
    connect(m_rule, &Segmented::currentChanged, this, &LeaderTable::changed);
    connect(m_levels, &QComboBox::activated, this, [this] {
        m_level = org::Level(m_levels->currentData().toInt());
        Q_EMIT changed();
    });
    connect(m_grid, &Grid::cellActivated, this, [this](int row, int) {
        if (row >= 0 && row < int(m_board.rows.size()))
            Q_EMIT nodeActivated(*m_board.rows[size_t(row)].standing.node);
    });
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
    m_grid->setLoading(false);
    fillLevels();
    if (const performance::LeaderRule *rule = performance::findLeaderRule(m_rule->current()))
        m_help->setText(rule->help.str());
    setColumns();
    showAmounts(*m_grid, m_board.unit, m_preferences);
    m_store->setRowCount(0);
    m_store->setRowCount(int(board.rows.size()));
    for (int at = 0; at < int(board.rows.size()); ++at) {
        const LeaderRow &row = board.rows[size_t(at)];
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
    m_store->publish();
    const bool people = m_level == org::Level::Person;
    const bool roles = std::any_of(board.rows.begin(), board.rows.end(), [](const LeaderRow &row) { return !row.role.isEmpty(); });
    m_grid->setColumnVisible(u"role"_s, people && roles);
}

void LeaderTable::setColumns()
{
    const performance::LeaderRule *rule = performance::findLeaderRule(m_rule->current());
    const GridKind kind = m_board.unit.kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
    const auto amount = [&](const QString &key, const QString &title) {
        return GridColumn{.key = key, .title = title, .kind = kind, .digits = m_board.unit.digits, .width = 120};
    };
    const std::vector<GridColumn> columns{
        {.key = u"rank"_s, .title = tr("Rank"), .kind = GridKind::Count, .digits = 0, .width = 64},
        {.key = u"movement"_s, .title = tr("Movement"), .toolTip = tr("Places won or lost since the period before, by the same rule"),
         .kind = GridKind::Text, .width = 84},
        {.key = u"name"_s, .title = tr("Name"), .kind = GridKind::Text, .width = 150},
        {.key = u"unit"_s, .title = tr("Unit"), .kind = GridKind::Text, .width = 130},
        {.key = u"role"_s, .title = tr("Post"), .toolTip = tr("Ranks are among those of the same post"), .kind = GridKind::Text, .width = 130},
        {.key = u"score"_s, .title = rule ? rule->title.str() : QString(), .toolTip = rule ? rule->help.str() : QString(),
         .kind = rule && rule->change ? GridKind::Growth : GridKind::Percent, .digits = 1, .decimals = 1, .width = 130},
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
