#include "ui/panels/performance/performance_panel.h"

#include "core/performance/standing_charts.h"
#include "core/quotas/queries.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/performance/breakdown_table.h"
#include "ui/panels/performance/leader_table.h"
#include "ui/panels/performance/standing_table.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"
#include "ui/views/explain_standing.h"
#include "ui/views/record_text.h"
#include "ui/views/standing_columns.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::StandingRow;

namespace {

/// From this width on a chart stands beside the table.
constexpr int SideBySide = 1500;

const QString TableView = u"table"_s;
const QString HeatView = u"heat"_s;
const QString LeaderView = u"leaders"_s;
const QString DistributionView = u"distribution"_s;
const QString BridgeView = u"bridge"_s;

/// The entry of the choice of measures that leads to the users' own metrics.
const QString MetricsEntry = u"/own"_s;

} // namespace

PerformancePanel::PerformancePanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_view(TableView), m_views(new Segmented), m_measure(new QComboBox), m_dimension(new QComboBox),
      m_behind(new QCheckBox), m_headline(new QLabel), m_stack(new QStackedWidget), m_tablePage(new QWidget),
      m_table(new StandingTable(context)), m_sideChart(new ChartView), m_chart(new ChartView), m_leaderPage(new QWidget),
      m_leaders(new LeaderTable(context)), m_leaderChart(new ChartView), m_breakdown(new BreakdownTable(context)),
      m_query(*context.session, {}, this, [this](const performance::Standing &answer) { present(answer); }),
      m_leaderQuery(*context.session, {}, this,
                    [this](const performance::Leaderboard &board) {
                        m_leaders->present(board);
                        if (const auto *rule = m_leaders->shownRule())
                            m_leaderChart->setSpec(performance::leaderChart(board, *rule, periodLabel()));
                        explain();
                    }),
      m_breakdownQuery(*context.session, {}, this,
                       [this](const performance::Breakdown &answer) {
                           m_breakdown->present(answer);
                           presentStatus();
                           explain();
                       }),
      m_measureQuery(*context.session, {}, this, [this](const std::vector<quotas::Measure> &measures) {
          m_measures = measures;
          fillMeasures();
      })
{
    setBody(makeBody());
    connectParts();
    retranslate();
    m_measureQuery.ask([](Reader &reader) { return quotas::measures(reader); });
}

QWidget *PerformancePanel::makeBody()
{
    m_views->setObjectName(u"performanceView"_s);
    m_measure->setObjectName(u"performanceMeasure"_s);
    m_dimension->setObjectName(u"performanceBy"_s);
    m_behind->setObjectName(u"performanceBehind"_s);
    m_headline->setObjectName(u"performanceHeadline"_s);
    m_chart->setObjectName(u"performanceChart"_s);
    m_sideChart->setObjectName(u"performanceSideChart"_s);
    m_leaderChart->setObjectName(u"leaderChart"_s);
    for (QComboBox *box : {m_measure, m_dimension})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_headline->setWordWrap(true);
    setTypeRole(m_headline, TypeRole::Section);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::S);
    choices->addWidget(m_views);
    choices->addWidget(m_measure);
    choices->addWidget(m_dimension);
    choices->addWidget(m_behind);
    choices->addStretch(1);

    auto *tableLayout = new QHBoxLayout(m_tablePage);
    tableLayout->setContentsMargins(0, 0, 0, 0);
    tableLayout->setSpacing(space::CardGap);
    tableLayout->addWidget(m_table, 3);
    tableLayout->addWidget(m_sideChart, 2);
    auto *leaderLayout = new QHBoxLayout(m_leaderPage);
    leaderLayout->setContentsMargins(0, 0, 0, 0);
    leaderLayout->setSpacing(space::CardGap);
    leaderLayout->addWidget(m_leaders, 3);
    leaderLayout->addWidget(m_leaderChart, 2);
    m_breakdownArea = new AnswerArea(m_breakdown);
    for (QWidget *page : {m_tablePage, static_cast<QWidget *>(m_breakdownArea), static_cast<QWidget *>(m_chart), m_leaderPage})
        m_stack->addWidget(page);
    m_area = new AnswerArea(m_stack);
    m_area->watch(m_query);
    m_area->addCompanion(m_headline);
    m_breakdownArea->watch(m_breakdownQuery);
    m_leaders->area().watch(m_leaderQuery);
    m_leaders->area().addCompanion(m_leaderChart);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::S);
    layout->addWidget(m_headline);
    layout->addLayout(choices);
    layout->addWidget(m_area, 1);
    return body;
}

void PerformancePanel::connectParts()
{
    auto *explainAction = new QAction(this);
    bindKeys(explainAction, u"panel.explain"_s);
    addAction(explainAction);
    connect(explainAction, &QAction::triggered, this, [this] { context().inspector.open(); });
    auto *diagnoseAction = new QAction(tr("Diagnose"), this);
    diagnoseAction->setObjectName(u"performance.diagnose"_s);
    addAction(diagnoseAction);
    head().addButton(diagnoseAction);
    connect(diagnoseAction, &QAction::triggered, this, &PerformancePanel::diagnose);
    auto *metricsAction = new QAction(this);
    metricsAction->setObjectName(u"performance.metrics"_s);
    addAction(metricsAction);
    head().addMore(metricsAction);
    connect(metricsAction, &QAction::triggered, this, &PerformancePanel::openMetrics);
    connect(m_views, &Segmented::currentChanged, this, [this](const QString &view) { goTo(view); });
    connect(m_dimension, &QComboBox::activated, this, [this] { goTo(TableView, m_dimension->currentData().toString()); });
    connect(m_measure, &QComboBox::activated, this, [this] {
        if (m_measure->currentData().toString() == MetricsEntry) {
            fillMeasures();
            return openMetrics();
        }
        m_chosenMeasure = m_measure->currentData().toString();
        ask();
        explain();
    });
    connect(m_behind, &QCheckBox::toggled, m_table, &StandingTable::setOnlyBehind);
    connect(m_table, &StandingTable::rowActivated, this, &PerformancePanel::drill);
    connect(m_table, &StandingTable::currentChanged, this, &PerformancePanel::explain);
    connect(m_leaders, &LeaderTable::currentChanged, this, &PerformancePanel::explain);
    connect(m_leaders, &LeaderTable::changed, this, [this] {
        askLeaders();
        explain();
    });
    connect(m_leaders, &LeaderTable::nodeActivated, &context().navigator, [this](const org::NodeId &node) {
        Place place = m_place;
        place.scope = node.raw();
        place.record = TableView;
        context().navigator.go(place);
    });
    connect(m_breakdown, &BreakdownTable::currentChanged, this, &PerformancePanel::explain);
    connect(m_breakdown, &BreakdownTable::memberActivated, this,
            [this](const Id &id, const QString &label) { openOrders(m_breakdown->data().dimension, id, label); });
    connect(m_breakdown, &BreakdownTable::othersActivated, this, [this] {
        m_allListed = breakdownKey();
        askBreakdown();
        explain();
    });
    for (ChartView *chart : {m_chart, m_sideChart, m_leaderChart})
        connect(chart, &ChartView::targetActivated, this, &PerformancePanel::openTarget);
    connect(&context().preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_loaded)
            present(performance::Standing(m_data));
    });
    connect(&m_measureQuery, &LiveQueryBase::failed, this, [this](const Error &error) { context().notices.refuse(error); });
    // What is not shown is not explained either.
    for (AnswerArea *area : {m_area, m_breakdownArea, &m_leaders->area()})
        connect(area, &AnswerArea::failedChanged, this, &PerformancePanel::explain);
}

void PerformancePanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (place == m_place && m_loaded) {
        explain();
        return;
    }
    m_place = place;
    m_allListed.clear();
    const QString view = place.record.section(u'/', 0, 0);
    m_view = view.isEmpty() ? TableView : view;
    m_by = place.record.section(u'/', 1);
    m_views->setCurrent(m_view);
    ask();
    explain();
}

QWidget *PerformancePanel::mainWidget()
{
    return &m_table->grid();
}

TableHead PerformancePanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (!m_loaded)
        return head;
    QStringList shown{m_data.total.name, periodLabel()};
    if (m_place.compare != metrics::Compare::None)
        shown << compareTitle(m_place.compare);
    head.subtitle = shown.join(u" · "_s);
    head.source = m_data.lastOrder ? m_data.coverage.line() : QString();
    if (!m_data.planTitle.isEmpty())
        head.source += u' ' + tr("Plan %1").arg(m_data.planTitle);
    return head;
}

void PerformancePanel::goTo(const QString &view, const QString &by)
{
    if (view == m_view && by == m_by)
        return;
    Place place = m_place;
    place.record = by.isEmpty() ? view : view + u'/' + by;
    context().navigator.go(place);
}

void PerformancePanel::ask()
{
    if (!m_place.period)
        return;
    fillDimensions();
    showView();
    askStanding();
    if (m_view == LeaderView)
        askLeaders();
    if (breaksDown())
        askBreakdown();
}

void PerformancePanel::askStanding()
{
    performance::StandingRequest request{m_place.scope, *m_place.period, m_place.compare, session().today()};
    request.measure = m_chosenMeasure;
    request.depth = 4;
    request.monthsOfRows = true;
    m_query.ask([request](Reader &reader) { return performance::standing(reader, request); });
}

void PerformancePanel::askLeaders()
{
    performance::StandingRequest standing{m_place.scope, *m_place.period, m_place.compare, session().today()};
    standing.measure = m_chosenMeasure;
    // Growth is a rule of its own: it compares, whatever the rest of the window does.
    if (standing.compare == metrics::Compare::None)
        standing.compare = metrics::Compare::PreviousYear;
    const performance::LeaderboardRequest request{standing, m_leaders->level(), m_leaders->rule()};
    m_leaders->grid().setLoading(m_leaders->grid().gridModel()->rowCount() == 0);
    m_leaderQuery.ask([request](Reader &reader) { return performance::leaderboard(reader, request); });
}

void PerformancePanel::setMostListed(int most)
{
    m_mostListed = most;
}

/// What the list of members is of: when that changes, the largest are enough again.
QString PerformancePanel::breakdownKey() const
{
    return QStringList{m_place.scope ? m_place.scope->text() : QString(),
                       m_place.period ? session().calendar().label(*m_place.period) : QString(), QString::number(int(m_place.compare)),
                       m_chosenMeasure, m_by}
        .join(u' ');
}

void PerformancePanel::askBreakdown()
{
    performance::BreakdownRequest request{.scope = m_place.scope, .period = *m_place.period, .compare = m_place.compare,
                                          .today = session().today(), .measure = m_chosenMeasure, .dimension = m_by};
    if (m_allListed != breakdownKey())
        request.most = m_mostListed;
    m_breakdown->grid().setLoading(m_breakdown->grid().gridModel()->rowCount() == 0);
    m_breakdownQuery.ask([request](Reader &reader) { return performance::breakdown(reader, request); });
}

NumberSpec PerformancePanel::spec(std::initializer_list<std::optional<qint64>> values) const
{
    return figureSpec(m_data.unit, context().preferences, std::vector(values));
}

QString PerformancePanel::periodLabel() const
{
    const QString label = session().calendar().label(*(m_loaded ? m_shown : m_place).period);
    return m_data.toDate ? tr("%1, to %2").arg(label, m_data.upTo.addDays(-1).toString(Qt::ISODate)) : label;
}

void PerformancePanel::present(const performance::Standing &standing)
{
    m_data = standing;
    m_shown = m_place;
    const bool first = !m_loaded;
    m_loaded = true;
    // Nobody stands below a person: what they sold is by customer.
    if (m_data.total.level == org::Level::Person && m_view == TableView && !breaksDown()) {
        m_by = u"customer"_s;
        askBreakdown();
    }
    fillDimensions();
    // One unit holds for all tables of the panel.
    m_breakdown->setUnitBasis(unitBasis(m_data));
    m_leaders->setUnitBasis(unitBasis(m_data));
    m_table->present(m_data, m_place.compare);
    presentHeadline();
    showView();
    presentStatus();
    explain();
    if (first)
        fillMeasures();
}

void PerformancePanel::presentHeadline()
{
    const StandingRow &total = m_data.total;
    const auto reached = performance::attainment(total);
    const QString who = tr("%1, %2").arg(total.name, periodLabel());
    QStringList parts;
    if (reached) {
        parts << tr("%1 of the goal").arg(percentText(reached));
        const auto gap = performance::gap(total);
        const NumberSpec amounts = spec({gap});
        parts << (*gap < 0 ? tr("%1 to go").arg(figureWithUnit(-*gap, amounts)) : tr("%1 above it").arg(figureWithUnit(gap, amounts)));
        if (const auto pace = performance::pace(total); pace && m_data.toDate)
            parts << tr("%1 of what is due").arg(percentText(pace));
        if (const auto perDay = performance::requiredPerDay(total, m_data.workingDaysLeft); perDay && m_data.toDate && *perDay > 0)
            parts << tr("%1 needed per working day").arg(figureWithUnit(perDay, spec({perDay})));
    } else if (total.actual) {
        parts << tr("%1 %2").arg(m_data.measureTitle, figureWithUnit(total.actual, spec({total.actual})));
    } else if (total.target) {
        parts << tr("a goal of %1, and nothing has come yet").arg(figureWithUnit(total.target, spec({total.target})));
    }
    if (const auto growth = performance::growth(total.actual, total.compared))
        parts << (m_place.compare == metrics::Compare::PreviousPeriod ? tr("%1 on the previous period") : tr("%1 on last year"))
                     .arg(growthText(growth, 1));
    m_headline->setText(parts.isEmpty() ? tr("%1: neither goal nor orders yet").arg(who) : tr("%1: %2").arg(who, parts.join(u" · "_s)));
}

void PerformancePanel::presentStatus()
{
    QStringList parts;
    if (m_data.lastOrder)
        parts << tr("Orders up to %1").arg(m_data.lastOrder->toString(Qt::ISODate));
    if (!m_data.planTitle.isEmpty())
        parts << tr("Plan %1").arg(m_data.planTitle);
    setStatus(parts.join(u" · "_s));
}

void PerformancePanel::showView()
{
    const bool table = m_view == TableView;
    m_dimension->setVisible(table);
    m_behind->setVisible(table && !breaksDown() && m_data.hasPlan);
    m_sideChart->setVisible(width() >= px(SideBySide));
    m_leaderChart->setVisible(width() >= px(SideBySide) && !m_leaders->area().isFailed());
    if (table)
        m_stack->setCurrentWidget(breaksDown() ? static_cast<QWidget *>(m_breakdownArea) : m_tablePage);
    else if (m_view == LeaderView)
        m_stack->setCurrentWidget(m_leaderPage);
    else
        m_stack->setCurrentWidget(m_chart);
    if (!m_loaded)
        return;
    if (table) {
        m_sideChart->setSpec(performance::bridgeChart(m_data, periodLabel()));
        return;
    }
    if (m_view == HeatView)
        m_chart->setSpec(performance::heatChart(m_data, m_shown.period->range, session().calendar().label(*m_shown.period)));
    else if (m_view == DistributionView)
        m_chart->setSpec(performance::distributionChart(m_data, periodLabel()));
    else if (m_view == BridgeView)
        m_chart->setSpec(performance::bridgeChart(m_data, periodLabel()));
}

void PerformancePanel::drill(const StandingRow &row)
{
    if (!row.node)
        return;
    Place place = m_place;
    place.scope = row.node->raw();
    place.record = row.level == org::Level::Person ? TableView + u"/customer"_s : TableView;
    context().navigator.go(place);
}

void PerformancePanel::openTarget(const reporting::ChartTarget &target)
{
    Place place = m_place;
    if (target.dimension == "month"_L1) {
        if (const auto month = Month::fromText(target.value))
            place.period = Period{PeriodKind::Month, month->range(), false};
        context().navigator.go(place);
        return;
    }
    if (org::levelFromKey(target.dimension) && !target.id.isNull()) {
        place.scope = target.id;
        context().navigator.go(place);
    }
}

void PerformancePanel::openOrders(const QString &dimension, const Id &id, const QString &value)
{
    Place place = m_place;
    place.panel = QString::fromLatin1(OrdersPanelKey);
    place.record = recordOf({{dimension, Filter::Op::Equal, {id.isNull() ? value : id.text()}}});
    context().navigator.go(place);
}

void PerformancePanel::diagnose()
{
    Place place = m_place;
    place.panel = QString::fromLatin1(DiagnosisPanelKey);
    place.record.clear();
    if (const auto row = m_table->currentRow(); row && m_data.rows[*row].node && m_view == TableView && !breaksDown())
        place.scope = m_data.rows[*row].node->raw();
    context().navigator.go(place);
}

void PerformancePanel::openMetrics()
{
    Place place = m_place;
    place.panel = QString::fromLatin1(MetricsPanelKey);
    place.record.clear();
    context().navigator.go(place);
}

bool PerformancePanel::isShownAnswered() const
{
    if (!m_loaded || m_area->isFailed() || m_query.isBusy())
        return false;
    if (m_view == LeaderView)
        return !m_leaders->area().isFailed() && !m_leaderQuery.isBusy();
    return m_view != TableView || !breaksDown() || (!m_breakdownArea->isFailed() && !m_breakdownQuery.isBusy());
}

void PerformancePanel::explain()
{
    // Figures of before would stand under the new scope and period.
    if (!isShownAnswered())
        return context().inspector.release();
    const bool list = m_view == TableView && breaksDown();
    if (const auto row = list ? m_breakdown->currentRow() : std::nullopt; row || (list && m_breakdown->isRestCurrent())) {
        const performance::Breakdown &shown = m_breakdown->data();
        const auto actual = row ? shown.table.rows[*row].figures.front().whole : shown.rest()->front().whole;
        return context().inspector.follow(
            explainBreakdown(shown, m_data, row, periodLabel(), spec({actual}), m_breakdown->currentFigure()));
    }
    const performance::LeaderRule *rule = m_leaders->shownRule();
    if (const auto row = m_view == LeaderView && rule ? m_leaders->currentRow() : std::nullopt) {
        const StandingRow &leader = m_leaders->board().rows[*row].standing;
        return context().inspector.follow(explainLeader(m_leaders->board(), m_data, *rule, *row, periodLabel(),
                                                        spec({leader.target, leader.actual}), m_leaders->currentFigure()));
    }
    const auto row = m_view == TableView && !breaksDown() ? m_table->currentRow() : std::nullopt;
    const StandingRow &shown = row ? m_data.rows[*row] : m_data.total;
    context().inspector.follow(
        explainStanding(m_data, row, periodLabel(), spec({shown.target, shown.actual}), row ? m_table->currentFigure() : QString()));
}

void PerformancePanel::fillMeasures()
{
    m_measure->clear();
    for (const quotas::Measure &measure : m_measures)
        m_measure->addItem(measure.title, measure.key);
    for (int i = 0; i < m_measure->count(); ++i)
        if (m_chosenMeasure.isEmpty() ? m_measure->itemText(i) == m_data.measureTitle : m_measure->itemData(i) == m_chosenMeasure)
            m_measure->setCurrentIndex(i);
    m_measure->insertSeparator(m_measure->count());
    m_measure->addItem(tr("Metrics of your own…"), MetricsEntry);
}

void PerformancePanel::fillDimensions()
{
    m_dimension->clear();
    if (m_data.total.level != org::Level::Person)
        m_dimension->addItem(tr("By unit and person"), QString());
    m_dimension->addItem(tr("By customer"), u"customer"_s);
    m_dimension->addItem(tr("By product"), u"product"_s);
    m_dimension->addItem(tr("By product line"), u"product.line"_s);
    m_dimension->addItem(tr("By month"), u"month"_s);
    m_dimension->setCurrentIndex(std::max(0, m_dimension->findData(m_by)));
}

void PerformancePanel::retranslate()
{
    m_views->clear();
    m_views->addSegment(TableView, tr("Table"));
    m_views->addSegment(HeatView, tr("Heat map"));
    m_views->addSegment(LeaderView, tr("Leaderboard"));
    m_views->addSegment(DistributionView, tr("Distribution"));
    m_views->addSegment(BridgeView, tr("Bridge"));
    m_views->setCurrent(m_view);
    m_behind->setText(tr("Only behind"));
    if (auto *action = findChild<QAction *>(u"performance.diagnose"_s))
        action->setText(tr("Diagnose"));
    if (auto *action = findChild<QAction *>(u"performance.metrics"_s))
        action->setText(tr("Metrics of your own…"));
    m_table->retranslate();
    m_leaders->retranslate();
    m_breakdown->retranslate();
    if (m_loaded)
        ask();
}

void PerformancePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_sideChart->setVisible(width() >= px(SideBySide));
    m_leaderChart->setVisible(width() >= px(SideBySide) && !m_leaders->area().isFailed());
}

} // namespace weiwo::ui
