#include "ui/panels/overview/overview_panel.h"

#include "core/performance/charts.h"
#include "core/performance/standing_rules.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/segmented.h"
#include "ui/panels/overview/card_row.h"
#include "ui/panels/overview/cards.h"
#include "ui/panels/overview/news_list.h"
#include "ui/panels/overview/start_steps.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"
#include "ui/views/explain_standing.h"
#include "ui/views/standing_columns.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::attainment;
using performance::due;
using performance::growth;

namespace {

const QStringList &columnKeys()
{
    static const QStringList keys{u"name"_s, u"target"_s, u"actual"_s, u"attainment"_s, u"gap"_s, u"compared"_s, u"growth"_s};
    return keys;
}

/// The figure that a card shows, as explainStanding() calls it.
QString figureOf(const QString &card)
{
    return card == "goal"_L1 ? u"target"_s : card == "pace"_L1 ? u"status"_s : card;
}

/// From this width on the news stand beside the table or the chart, from the next on all three.
constexpr int SideBySide = 1040;
constexpr int ThreeAbreast = 1700;
constexpr int NewsWidth = 360;
constexpr int LeastNewsWidth = 280;
constexpr int RoomyCard = 290;

const QSet<QString> overviewTables{};   // figures come from everywhere

/// Without a stored visit the last week is news.
constexpr int DaysOfNews = 7;

} // namespace

OverviewPanel::OverviewPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_steps(new StartSteps), m_headline(new QLabel), m_second(new QLabel),
      m_answer(new QWidget), m_cardRow(new CardRow), m_cardMenu(new QMenu(this)), m_view(new Segmented), m_main(new QWidget),
      m_grid(new Grid), m_store(new GridStore(this)), m_chart(new ChartView), m_newsList(new NewsList),
      m_query(*context.session, overviewTables, this, [this](const performance::Standing &answer) { present(answer); }),
      m_landingQuery(*context.session, LiveQueryBase::noTables(), this,
                     [this](const std::optional<performance::ProjectedLanding> &landing) { presentLanding(landing); }),
      m_newsQuery(*context.session, {}, this, [this](const News &news) { m_newsList->present(news); }),
      m_courseQuery(*context.session, {}, this, [this](const reporting::ChartSpec &course) { m_chart->setSpec(course); })
{
    noteVisit();
    setBody(makeBody());
    setColumns();
    m_grid->setGridModel(m_store);
    retranslate();
    auto *explainAction = new QAction(this);
    bindKeys(explainAction, u"panel.explain"_s);
    addAction(explainAction);
    connect(explainAction, &QAction::triggered, this, [this] { this->context().inspector.open(); });
    connect(m_grid, &Grid::cellActivated, this, &OverviewPanel::drill);
    connect(m_grid, &Grid::currentCellChanged, this, &OverviewPanel::explain);
    connect(m_view, &Segmented::currentChanged, this, &OverviewPanel::arrangeMain);
    connect(m_steps, &StartSteps::panelRequested, &context.navigator,
            [this](const QString &panel) { this->context().navigator.openPanel(panel); });
    auto *cards = new QAction(this);
    cards->setObjectName(u"overview.cards"_s);
    cards->setText(tr("Cards…"));
    addAction(cards);
    head().addButton(cards);
    connect(cards, &QAction::triggered, this, [this] {
        fillCardMenu();
        m_cardMenu->popup(head().mapToGlobal(head().rect().bottomRight()) - QPoint(m_cardMenu->sizeHint().width() + space::L, 0));
    });
    connect(m_cardRow, &CardRow::reordered, this, [this] {
        QStringList keys;
        for (const QWidget *card : m_cardRow->cards())
            keys << card->objectName().section(u'.', 1);
        chooseCards(this->context().preferences, keys);
    });
    connect(m_chart, &ChartView::targetActivated, this, [this](const reporting::ChartTarget &target) {
        if (const auto month = Month::fromText(target.value))
            this->context().navigator.setPeriod({PeriodKind::Month, month->range(), false});
    });
    connect(m_newsList, &NewsList::panelRequested, &context.navigator,
            [this](const QString &panel) { this->context().navigator.openPanel(panel); });
    connect(m_newsList, &NewsList::alertActivated, this, &OverviewPanel::openCause);
    fillCards();
    connect(&context.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_loaded)
            present(performance::Standing(m_data));
    });
    connect(&m_landingQuery, &LiveQueryBase::failed, this, [this](const Error &error) { this->context().notices.refuse(error); });
    // What is not shown is not explained either.
    connect(m_area, &AnswerArea::failedChanged, this, &OverviewPanel::explain);
}

QWidget *OverviewPanel::makeBody()
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setWordWrap(true);
    setTypeRole(m_headline, TypeRole::Title);
    m_second->setWordWrap(true);
    setTextToken(m_second, Token::Text2);
    m_chart->setObjectName(u"overviewChart"_s);
    m_grid->setObjectName(u"overviewGrid"_s);
    m_grid->setFrozenColumns(1);
    m_store->setTree(true);
    m_view->setObjectName(u"overviewView"_s);

    auto *mainLayout = new QHBoxLayout(m_main);
    mainLayout->setContentsMargins(0, 0, 0, 0);
    mainLayout->setSpacing(space::CardGap);
    mainLayout->addWidget(m_grid, 3);
    m_chartArea = new AnswerArea(m_chart);
    m_chartArea->watch(m_courseQuery);
    m_newsArea = new AnswerArea(m_newsList);
    m_newsArea->watch(m_newsQuery);
    mainLayout->addWidget(m_chartArea, 2);
    mainLayout->addWidget(m_newsArea, 2);

    auto *answerLayout = new QVBoxLayout(m_answer);
    answerLayout->setContentsMargins(0, 0, 0, 0);
    answerLayout->setSpacing(space::M);
    answerLayout->addWidget(m_headline);
    answerLayout->addWidget(m_second);
    answerLayout->addWidget(m_cardRow);
    answerLayout->addWidget(m_view, 0, Qt::AlignLeft);
    answerLayout->addWidget(m_main, 1);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::M);
    m_steps->setMaximumWidth(px(880));
    m_steps->hide();
    m_area = new AnswerArea(m_answer);
    m_area->watch(m_query);
    m_area->addCompanion(m_steps);
    m_answer->hide();
    layout->addWidget(m_steps);
    layout->addWidget(m_area, 1);
    layout->addStretch(0);
    return body;
}

void OverviewPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (place == m_place && m_loaded) {
        explain();
        return;
    }
    m_place = place;
    ask();
}

QWidget *OverviewPanel::mainWidget()
{
    return m_grid;
}

TableHead OverviewPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (!m_loaded)
        return head;
    QStringList shown{m_data.total.name, periodLabel()};
    if (m_place.compare != metrics::Compare::None)
        shown << compareTitle(m_place.compare);
    head.subtitle = shown.join(u" · "_s);
    QStringList source;
    if (!m_data.planTitle.isEmpty())
        source << tr("plan %1").arg(m_data.planTitle);
    if (m_data.lastOrder)
        source << tr("orders up to %1").arg(m_data.lastOrder->toString(Qt::ISODate));
    head.source = source.join(u" · "_s);
    return head;
}

void OverviewPanel::ask()
{
    if (!m_place.period)
        return;
    const performance::StandingRequest request{m_place.scope, *m_place.period, m_place.compare, session().today()};
    m_query.ask([request](Reader &reader) { return performance::standing(reader, request); });
    const reporting::ChartRequest course{m_place.scope, *m_place.period, m_place.compare, {}, session().today()};
    m_courseQuery.ask([course](Reader &reader) { return performance::courseChart(reader, course); });
    askNews();
}

void OverviewPanel::askNews()
{
    const NewsRequest request{m_place.scope, session().today(), m_lastVisit};
    m_newsQuery.ask([request](Reader &reader) { return news(reader, request); });
}

void OverviewPanel::noteVisit()
{
    Preferences &preferences = context().preferences;
    const QString key = u"overview.visit/"_s + QString::fromLatin1(session().workspace().rootKey().toHex().left(16));
    const QDateTime now = session().workspace().services().clock->now();
    m_lastVisit = QDateTime::fromString(preferences.state(key).toString(), Qt::ISODate);
    if (!m_lastVisit.isValid() || m_lastVisit > now)
        m_lastVisit = now.addDays(-DaysOfNews);
    preferences.setState(key, now.toUTC().toString(Qt::ISODate));
}

void OverviewPanel::presentLanding(const std::optional<performance::ProjectedLanding> &landing)
{
    m_landing = landing;
    presentHeadline();
    presentCards();
}

NumberSpec OverviewPanel::spec(const std::vector<std::optional<qint64>> &values) const
{
    return figureSpec(m_data.unit, context().preferences, values);
}

QString OverviewPanel::periodLabel() const
{
    return session().calendar().label(*m_shown.period);
}

void OverviewPanel::present(const performance::Standing &answer)
{
    m_data = answer;
    m_shown = m_place;
    m_loaded = true;
    m_landing = std::nullopt;
    const performance::StandingRequest request{m_place.scope, *m_place.period, m_place.compare, session().today()};
    m_landingQuery.ask([request, answer](Reader &reader) { return performance::projectedLanding(reader, request, answer); });
    m_steps->present(answer.hasOrders, answer.hasPlan, answer.hasPeople);
    // A period long ago has no plan either, and nobody begins there.
    m_steps->setVisible(!m_steps->isComplete() && m_place.period->range.contains(session().today()));
    m_answer->setVisible(answer.hasOrders || answer.hasPlan);
    presentHeadline();
    presentCards();
    presentRows();
    presentStatus();
    arrangeMain();
    explain();
}

QString OverviewPanel::headlineText() const
{
    const performance::StandingRow &total = m_data.total;
    const auto reached = attainment(total);
    const QString who = tr("%1, %2").arg(total.name, periodLabel());
    const auto amount = [this](std::optional<qint64> value) { return figureWithUnit(value, spec({value})); };
    const auto expected = due(total);
    if (reached && expected && m_data.toDate) {
        const qint64 ahead = *reached - *expected;
        const QString points = figure(std::abs(ahead), {.kind = NumberKind::Count, .digits = 1, .decimals = 1});
        const QString standing = (ahead >= 0 ? tr("%1: %2 of the goal reached, %3 points ahead of pace")
                                             : tr("%1: %2 of the goal reached, %3 points behind pace"))
                                     .arg(who, percentText(reached), points);
        if (!m_landing || !m_landing->attainment)
            return standing;
        return m_landing->low && m_landing->high
                   ? tr("%1; projected landing %2 (%3 to %4)")
                         .arg(standing, percentText(m_landing->attainment), percentText(m_landing->low), percentText(m_landing->high))
                   : tr("%1; projected landing %2").arg(standing, percentText(m_landing->attainment));
    }
    if (reached && expected)
        return tr("%1: %2 of the goal reached").arg(who, percentText(reached));
    if (total.actual && total.target)
        return tr("%1: %2 of a goal of %3").arg(who, amount(total.actual), amount(total.target));
    if (total.actual)
        return tr("%1: %2 %3. There is no goal for this period yet.").arg(who, m_data.measureTitle, amount(total.actual));
    if (total.target)
        return tr("%1: goal %2. There are no orders in this period yet.").arg(who, amount(total.target));
    return tr("%1: neither goal nor orders yet").arg(who);
}

QString OverviewPanel::secondText() const
{
    QStringList second;
    if (const performance::Extremes found = performance::extremes(m_data); found.best)
        second.append(tr("Best: %1 %2 · lowest: %3 %4")
                          .arg(found.best->name, percentText(attainment(*found.best)), found.lowest->name,
                               percentText(attainment(*found.lowest))));
    if (const auto spare = performance::buffer(m_data))
        second.append(tr("buffer %1").arg(percentText(spare)));
    if (!m_data.planTitle.isEmpty())
        second.append(tr("plan %1").arg(m_data.planTitle));
    if (m_data.lastOrder)
        second.append(tr("orders up to %1").arg(m_data.lastOrder->toString(Qt::ISODate)));
    return second.join(u" · "_s);
}

void OverviewPanel::presentHeadline()
{
    m_headline->setText(headlineText());
    m_second->setText(secondText());
    m_second->setVisible(!m_second->text().isEmpty());
}

void OverviewPanel::presentCards()
{
    CardData shown{m_data, m_landing, m_place.compare};
    for (auto it = m_cards.constBegin(); it != m_cards.constEnd(); ++it) {
        KpiContent content = findCardKind(it.key())->content(shown, context().preferences);
        // Beside the figure there is room for a course only on a wide card.
        if (it.value()->width() < px(RoomyCard))
            content.series.clear();
        it.value()->setContent(content);
    }
    m_cardRow->arrange();
}

void OverviewPanel::fillCards()
{
    QList<QWidget *> shown;
    for (const QString &key : chosenCards(context().preferences)) {
        KpiCard *&card = m_cards[key];
        if (!card) {
            card = new KpiCard(m_cardRow);
            card->setObjectName(u"card."_s + key);
            connect(card, &KpiCard::clicked, this, [this, key] {
                explainTotal(figureOf(key));
                context().inspector.open();
            });
        }
        shown << card;
    }
    m_cardRow->setCards(shown);
    if (m_loaded)
        presentCards();
}

void OverviewPanel::fillCardMenu()
{
    m_cardMenu->clear();
    const QStringList chosen = chosenCards(context().preferences);
    for (const CardKind &kind : cardKinds()) {
        QAction *action = m_cardMenu->addAction(kind.title.str());
        action->setObjectName(u"choose."_s + kind.key);
        action->setCheckable(true);
        action->setChecked(chosen.contains(kind.key));
        // The last one stays: a row without cards could not be found again.
        action->setEnabled(!action->isChecked() || chosen.size() > 1);
        connect(action, &QAction::triggered, this, [this, key = kind.key](bool checked) {
            QStringList keys = chosenCards(context().preferences);
            if (checked)
                keys << key;
            else
                keys.removeAll(key);
            chooseCards(context().preferences, keys);
            fillCards();
        });
    }
    m_cardMenu->addSeparator();
    QAction *reset = m_cardMenu->addAction(tr("As at first"));
    connect(reset, &QAction::triggered, this, [this] {
        resetCards(context().preferences);
        fillCards();
    });
}

void OverviewPanel::presentRows()
{
    setColumns();
    showAmounts(*m_grid, m_data.unit, context().preferences, unitBasis(m_data));
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_data.rows.size()));
    for (int i = 0; i < int(m_data.rows.size()); ++i)
        fillStandingRow(*m_store, i, m_data, m_data.rows[size_t(i)], columnKeys());
    m_store->publish();
    const bool compares = m_place.compare != metrics::Compare::None;
    m_grid->setColumnVisible(u"compared"_s, compares);
    m_grid->setColumnVisible(u"growth"_s, compares);
    if (m_unfolded == m_data.total.node)
        return;
    m_unfolded = m_data.total.node;
    m_grid->collapseAll();
    // When the table has got its height.
    QMetaObject::invokeMethod(this, &OverviewPanel::unfoldIfRoom, Qt::QueuedConnection);
}

void OverviewPanel::unfoldIfRoom()
{
    // The first answer has only just made these visible.
    for (QWidget *widget : {m_area->parentWidget(), static_cast<QWidget *>(m_area), m_answer, m_main})
        widget->layout()->activate();
    m_grid->expandToDepth(depthThatFits(m_data.rows, m_grid->viewport()->height() / rowHeight()));
    presentCards();
}

void OverviewPanel::presentStatus()
{
    QStringList parts;
    const auto units = std::count_if(m_data.rows.begin(), m_data.rows.end(),
                                     [](const performance::StandingRow &row) { return row.depth == 0 && row.node; });
    parts.append(tr("%n units", nullptr, int(units)));
    if (m_data.lastOrder) {
        const auto days = m_data.lastOrder->daysTo(session().today());
        if (days > 7)
            parts.append(tr("orders are %n days old", nullptr, int(days)));
    }
    setStatus(m_data.rows.empty() ? QString() : parts.join(u" · "_s));
}

void OverviewPanel::fillViews()
{
    // Beside the others the news need no view of their own.
    const int wide = width() >= px(SideBySide);
    if (wide == m_viewsFor)
        return;
    m_viewsFor = wide;
    const QString view = m_view->current();
    m_view->clear();
    m_view->addSegment(u"table"_s, tr("Table"));
    m_view->addSegment(u"chart"_s, tr("Course of the year"));
    if (!wide)
        m_view->addSegment(u"news"_s, tr("Alerts and changes"));
    m_view->setCurrent(u"table"_s);
    m_view->setCurrent(view);
}

void OverviewPanel::arrangeMain()
{
    fillViews();
    const bool wide = width() >= px(SideBySide);
    const bool veryWide = width() >= px(ThreeAbreast);
    const QString view = m_view->current();
    // The table takes what its columns need, the rest is the others'.
    m_grid->setMaximumWidth(wide ? m_grid->columns().totalWidth() + px(extent::ScrollBar) + space::Xs : QWIDGETSIZE_MAX);
    m_newsArea->setMaximumWidth(wide ? px(NewsWidth) : QWIDGETSIZE_MAX);
    m_newsArea->setMinimumWidth(wide ? px(LeastNewsWidth) : 0);
    m_view->setVisible(!veryWide);
    m_grid->setVisible(veryWide || view == "table"_L1);
    m_chartArea->setVisible(veryWide || view == "chart"_L1);
    m_newsArea->setVisible(wide || view == "news"_L1);
}

void OverviewPanel::openCause(const performance::AlertCause &cause)
{
    Place place = m_place;
    place.panel = u"performance"_s;
    place.record.clear();
    place.scope = cause.node.raw();
    place.period = cause.period;
    context().navigator.go(place);
}

void OverviewPanel::drill(int row)
{
    if (row >= 0 && row < int(m_data.rows.size()) && m_data.rows[size_t(row)].node)
        context().navigator.setScope(m_data.rows[size_t(row)].node->raw());
}

void OverviewPanel::explain()
{
    if (!m_loaded || m_area->isFailed())
        return context().inspector.release();
    const auto row = currentRow();
    const performance::StandingRow &shown = row ? m_data.rows[*row] : m_data.total;
    const QString figure = row ? m_store->column(m_grid->currentCell().column).key : QString();
    context().inspector.follow(explainStanding(m_data, row, periodLabel(), spec({shown.target, shown.actual}), figure));
}

void OverviewPanel::explainTotal(const QString &figure)
{
    if (!m_loaded || m_area->isFailed())
        return;
    context().inspector.follow(
        explainStanding(m_data, std::nullopt, periodLabel(), spec({m_data.total.target, m_data.total.actual}), figure));
}

std::optional<size_t> OverviewPanel::currentRow() const
{
    const int row = m_grid->isVisible() ? m_grid->currentCell().row : -1;
    return row >= 0 && row < int(m_data.rows.size()) ? std::optional(size_t(row)) : std::nullopt;
}

void OverviewPanel::setColumns()
{
    const StandingColumns known{m_data, m_place.compare};
    std::vector<GridColumn> columns;
    for (const QString &key : columnKeys())
        columns.push_back(known.column(key, key == "name"_L1 ? 150 : key == "attainment"_L1 ? 140 : key == "growth"_L1 ? 96 : 112));
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void OverviewPanel::retranslate()
{
    m_viewsFor = -1;
    fillViews();
    if (auto *cards = findChild<QAction *>(u"overview.cards"_s))
        cards->setText(tr("Cards…"));
    m_grid->setTotalTitle(tr("Sum of units"));
    m_grid->setEmptyState(u"layout-dashboard"_s, tr("This unit has no units or people below it with figures in this period."));
    if (m_loaded)
        ask();
}

void OverviewPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrangeMain();
    if (m_loaded)
        presentCards();
}

} // namespace weiwo::ui
