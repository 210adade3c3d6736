#include "ui/panels/alerts/inbox_view.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/grid_memory.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace performance;

namespace {

enum Column { Severity, What, Course, Since, Assignee, State };

/// As a Status column has them: ○ ▲ ■.
qint64 statusOf(AlertSeverity severity)
{
    return severity == AlertSeverity::Critical ? 3 : severity == AlertSeverity::Warning ? 2 : 0;
}

std::vector<qint64> known(const std::vector<std::optional<qint64>> &series)
{
    std::vector<qint64> points;
    for (const auto &value : series)
        if (value)
            points.push_back(*value);
    return points;
}

} // namespace

InboxView::InboxView(Preferences &preferences, QWidget *parent)
    : QWidget(parent), m_grid(new Grid), m_store(new GridStore(this)), m_notes(new QLabel)
{
    m_grid->setObjectName(u"alertGrid"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    m_store->setTree(true);
    m_notes->setObjectName(u"alertNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setContentsMargins(space::L, space::S, space::L, space::S);
    setTypeRole(m_notes, TypeRole::Caption);
    setTextToken(m_notes, Token::Text2);
    m_notes->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_notes);
    retranslate();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, preferences, u"alerts"_s);
    setFocusProxy(m_grid);
    connect(m_grid, &Grid::currentCellChanged, this, &InboxView::currentChanged);
    connect(m_grid, &Grid::cellActivated, this, &InboxView::activated);
    connect(m_grid, &Grid::emptyActionTriggered, this, &InboxView::newRuleRequested);
}

void InboxView::setLoading(bool loading)
{
    m_grid->setLoading(loading);
}

void InboxView::present(const AlertScreen &screen, bool open)
{
    m_screen = screen;
    m_open = open;
    m_lines.clear();
    std::vector<int> depths;
    for (const AlertGroup &group : grouped(screen.board.firings)) {
        const bool isOpen = screen.board.firings[group.firings.front()].standing == AlertStanding::Open;
        if (isOpen != open)
            continue;
        if (group.folded) {
            m_lines.push_back(group.firings);
            depths.push_back(0);
        }
        for (const size_t firing : group.firings) {
            m_lines.push_back({firing});
            depths.push_back(group.folded ? 1 : 0);
        }
    }
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_lines.size()));
    for (int row = 0; row < int(m_lines.size()); ++row)
        addFiring(row, m_lines[size_t(row)].front(), depths[size_t(row)]);
    m_grid->setLoading(false);
    m_store->publish();
    foldNew();
    setEmptyState();
    QStringList notes;
    for (const AlertNote &note : screen.board.notes)
        notes << note.sentence;
    m_notes->setText(notes.mid(0, 3).join(u'\n'));
    m_notes->setToolTip(notes.size() > 3 ? notes.join(u'\n') : QString());
    m_notes->setVisible(!notes.isEmpty() && open);
    if (!m_grid->currentCell().isValid() && !m_lines.empty())
        m_grid->setCurrentCell(0, What);
}

void InboxView::addFiring(int row, size_t place, int depth)
{
    const AlertFiring &firing = m_screen.board.firings[place];
    const std::vector<size_t> &line = m_lines[size_t(row)];
    const bool folded = line.size() > 1;
    m_store->setDepth(row, depth);
    m_store->setNumber(row, Severity, statusOf(firing.rule.severity));
    m_store->setText(row, Severity, alertSeverityTitle(firing.rule.severity));
    if (folded) {
        const auto rule = std::find_if(m_screen.rules.begin(), m_screen.rules.end(),
                                       [&](const AlertRuleRow &known) { return known.rule.id == firing.rule.id; });
        m_store->setRowKey(row, firing.rule.id.text());
        m_store->setText(row, What, tr("%1: %n firing", nullptr, int(line.size())).arg(rule == m_screen.rules.end() ? QString() : rule->title));
        m_store->setFlags(row, What, GridFlag::Strong);
        return;
    }
    m_store->setRowKey(row, firing.key.rule.text() + firing.key.node.text() + firing.key.period);
    m_store->setText(row, What, m_screen.sentences[place]);
    m_store->setToolTip(row, What, firing.sentence);
    m_store->setSeries(row, Course, known(firing.series));
    m_store->setText(row, Since, firing.since.toString(Qt::ISODate));
    m_store->setText(row, Assignee, firing.assignee);
    QString state = alertStandingTitle(firing.standing);
    if (firing.standing == AlertStanding::Snoozed)
        state = tr("Snoozed to %1").arg(firing.state.until->toString(Qt::ISODate));
    else if (firing.standing == AlertStanding::Open && firing.state.due)
        state = tr("Due %1").arg(firing.state.due->toString(Qt::ISODate));
    m_store->setText(row, State, state);
    m_store->setToolTip(row, State, firing.standing == AlertStanding::Resolved ? firing.state.note : firing.state.reason);
}

void InboxView::foldNew()
{
    for (int row = 0; row < int(m_lines.size()); ++row) {
        if (m_lines[size_t(row)].size() < 2 || m_folded.contains(m_store->rowKey(row)))
            continue;
        m_folded.insert(m_store->rowKey(row));
        m_grid->setExpanded(row, false);
    }
}

void InboxView::setEmptyState()
{
    if (!m_open)
        m_grid->setEmptyState(u"bell"_s, tr("Nothing was snoozed or resolved of what fires now."));
    else if (m_screen.board.rules == 0)
        m_grid->setEmptyState(u"bell"_s, tr("Alerts tell what turns bad, by rules. There is no rule yet."), tr("Add the usual rules"));
    else
        m_grid->setEmptyState(u"bell"_s, tr("No alert fires; %n rules are watching.", nullptr, m_screen.board.watching));
}

std::vector<const AlertFiring *> InboxView::chosen() const
{
    std::vector<const AlertFiring *> firings;
    const int row = m_grid->currentCell().row;
    if (row >= 0 && row < int(m_lines.size()))
        for (const size_t place : m_lines[size_t(row)])
            firings.push_back(&m_screen.board.firings[place]);
    return firings;
}

const AlertFiring *InboxView::current() const
{
    const auto all = chosen();
    return all.size() == 1 ? all.front() : nullptr;
}

QString InboxView::sentence() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_lines.size()) ? m_store->text(row, What) : QString();
}

void InboxView::retranslate()
{
    const std::vector<GridColumn> columns{
        {.key = u"severity"_s, .title = tr("Severity"), .kind = GridKind::Status, .width = 92},
        {.key = u"what"_s, .title = tr("What"), .kind = GridKind::Tree, .width = 320, .fill = true},
        {.key = u"course"_s, .title = tr("Course"), .kind = GridKind::Spark, .width = 96},
        {.key = u"since"_s, .title = tr("Since"), .kind = GridKind::Date, .width = 96},
        {.key = u"assignee"_s, .title = tr("Assignee"), .width = 88},
        {.key = u"state"_s, .title = tr("State"), .width = 116}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
    setEmptyState();
}

} // namespace weiwo::ui
