#include "ui/panels/alerts/rules_view.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/grid_memory.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace performance;

namespace {

enum Column { Severity, What, Condition, Firing, Owner, State };

} // namespace

RulesView::RulesView(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_grid(new Grid), m_store(new GridStore(this))
{
    m_grid->setObjectName(u"alertRules"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    retranslate();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, preferences, u"alerts.rules"_s);
    setFocusProxy(m_grid);
    connect(m_grid, &Grid::currentCellChanged, this, &RulesView::currentChanged);
    connect(m_grid, &Grid::cellActivated, this, &RulesView::activated);
    connect(m_grid, &Grid::emptyActionTriggered, this, &RulesView::usualRulesRequested);
}

void RulesView::present(const AlertScreen &screen)
{
    m_rules = screen.rules;
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_rules.size()));
    for (int row = 0; row < int(m_rules.size()); ++row) {
        const AlertRuleRow &line = m_rules[size_t(row)];
        const AlertSeverity severity = line.rule.severity;
        m_store->setRowKey(row, line.rule.id.text());
        m_store->setNumber(row, Severity, severity == AlertSeverity::Critical ? 3 : severity == AlertSeverity::Warning ? 2 : 0);
        m_store->setText(row, Severity, alertSeverityTitle(severity));
        m_store->setText(row, What, line.title);
        m_store->setToolTip(row, What, line.note);
        m_store->setText(row, Condition, line.condition);
        m_store->setNumber(row, Firing, line.rule.enabled ? std::optional<qint64>(line.open) : std::nullopt);
        m_store->setText(row, Owner, line.owner);
        m_store->setText(row, State, !line.rule.enabled      ? tr("Off")
                                     : !line.note.isEmpty() ? tr("Watching, not all")
                                                            : tr("Watching"));
        m_store->setToolTip(row, State, line.note);
        if (!line.rule.enabled)
            for (int column = What; column <= State; ++column)
                m_store->setFlags(row, column, GridFlag::Muted);
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !m_rules.empty())
        m_grid->setCurrentCell(0, What);
}

const AlertRuleRow *RulesView::current() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_rules.size()) ? &m_rules[size_t(row)] : nullptr;
}

void RulesView::retranslate()
{
    const std::vector<GridColumn> columns{
        {.key = u"severity"_s, .title = tr("Severity"), .kind = GridKind::Status, .width = 96},
        {.key = u"what"_s, .title = tr("Rule"), .width = 300, .fill = true},
        {.key = u"condition"_s, .title = tr("Condition"), .width = 164},
        {.key = u"firing"_s, .title = tr("Firing"), .kind = GridKind::Count, .digits = 0, .width = 72},
        {.key = u"owner"_s, .title = tr("Owner"), .width = 88},
        {.key = u"state"_s, .title = tr("State"), .width = 130}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
    m_grid->setEmptyState(u"bell"_s, tr("There is no rule yet. The usual ones watch pace, change, season, silence and collections."),
                          tr("Add the usual rules"));
}

} // namespace weiwo::ui
