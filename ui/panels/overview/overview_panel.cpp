#include "ui/panels/overview/overview_panel.h"

#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/segmented.h"
#include "ui/panels/overview/card_row.h"
#include "ui/panels/overview/pace_chart.h"
#include "ui/panels/overview/start_steps.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::attainment;
using performance::due;
using performance::gap;
using performance::growth;

namespace {

enum Column { Name, Target, Actual, Attainment, Gap, Compared, Growth };

/// From this width on the table and the chart stand side by side.
constexpr int SideBySide = 1150;
constexpr int RoomyCard = 290;

const QSet<QString> overviewTables{};   // figures come from everywhere

QString percent(std::optional<qint64> thousandths)
{
    return figure(thousandths, {.kind = NumberKind::Percent, .digits = 1, .decimals = 1});
}

} // namespace

OverviewPanel::OverviewPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_steps(new StartSteps), m_headline(new QLabel), m_second(new QLabel),
      m_answer(new QWidget), m_cardRow(new CardRow), m_view(new Segmented), m_main(new QWidget),
      m_grid(new Grid), m_store(new GridStore(this)), m_chart(new PaceChart),
      m_query(*context.session, overviewTables, this, [this](const performance::Standing &answer) { present(answer); })
{
    setBody(makeBody());
    setColumns();
    m_grid->setGridModel(m_store);
    retranslate();
    auto *explainAction = new QAction(this);
    bindKeys(explainAction, u"panel.explain"_s);
    addAction(explainAction);
    connect(explainAction, &QAction::triggered, this, [this] { this->context().inspector.open(); });
    connect(m_grid, &Grid::cellActivated, this, &OverviewPanel::drill);
    connect(m_view, &Segmented::currentChanged, this, &OverviewPanel::arrangeMain);
    connect(m_steps, &StartSteps::panelRequested, &context.navigator,
            [this](const QString &panel) { this->context().navigator.openPanel(panel); });
    for (KpiCard *card : m_cards)
        connect(card, &KpiCard::clicked, this, [this] { this->context().inspector.open(); });
    connect(&context.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_loaded)
            present(performance::Standing(m_data));
    });
    connect(&m_query, &LiveQueryBase::failed, this,
            [this](const Error &error) { this->context().notices.refuse(error); });
}

QWidget *OverviewPanel::makeBody()
{
    m_headline->setObjectName(u"headline"_s);
    m_headline->setWordWrap(true);
    setTypeRole(m_headline, TypeRole::Title);
    m_second->setWordWrap(true);
    setTextToken(m_second, Token::Text2);
    for (int i = 0; i < CardCount; ++i) {
        m_cards[i] = new KpiCard;
        m_cards[i]->setObjectName(u"card%1"_s.arg(i));
        m_cardRow->addCard(m_cards[i]);
    }
    m_grid->setObjectName(u"overviewGrid"_s);
    m_grid->setFrozenColumns(1);
    m_store->setTree(true);
    m_view->setObjectName(u"overviewView"_s);

    auto *mainLayout = new QHBoxLayout(m_main);
    mainLayout->setContentsMargins(0, 0, 0, 0);
    mainLayout->setSpacing(space::CardGap);
    mainLayout->addWidget(m_grid, 3);
    mainLayout->addWidget(m_chart, 2);

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
    m_answer->hide();
    layout->addWidget(m_steps);
    layout->addWidget(m_answer, 1);
    layout->addStretch(0);
    return body;
}

void OverviewPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (place == m_place && m_loaded)
        return;
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
}

NumberSpec OverviewPanel::spec(std::initializer_list<std::optional<qint64>> values) const
{
    NumberSpec spec;
    const quotas::AmountUnit &unit = m_data.unit;
    spec.kind = unit.kind == metrics::Kind::Money ? NumberKind::Money : NumberKind::Count;
    spec.digits = unit.digits;
    if (spec.kind == NumberKind::Count)
        spec.decimals = 0;
    spec.currency = session().workspace().settings().currency.code;
    if (spec.kind != NumberKind::Money)
        return spec;
    spec.unit = moneyUnit(context().preferences);
    if (spec.unit == MoneyUnit::Auto) {
        std::vector<qint64> known;
        for (const auto &value : values)
            if (value)
                known.push_back(*value);
        spec.unit = autoMoneyUnit(known, spec.digits, unitFamily(context().preferences));
    }
    return spec;
}

QString OverviewPanel::periodLabel() const
{
    return session().calendar().label(*m_place.period);
}

void OverviewPanel::present(const performance::Standing &answer)
{
    m_data = answer;
    m_loaded = true;
    m_steps->present(answer.hasOrders, answer.hasPlan, answer.hasPeople);
    m_steps->setVisible(!m_steps->isComplete());
    m_answer->setVisible(answer.hasOrders || answer.hasPlan);
    presentHeadline();
    presentCards();
    presentRows();
    presentChart();
    presentStatus();
    arrangeMain();
    explain();
}

void OverviewPanel::presentHeadline()
{
    const performance::StandingRow &total = m_data.total;
    const auto reached = attainment(total);
    const QString who = tr("%1, %2").arg(total.name, periodLabel());
    const auto amount = [this](std::optional<qint64> value) { return figureWithUnit(value, spec({value})); };
    if (const auto expected = due(total); reached && expected) {
        const qint64 ahead = *reached - *expected;
        const QString points = figure(std::abs(ahead), {.kind = NumberKind::Count, .digits = 1, .decimals = 1});
        if (!m_data.toDate)
            m_headline->setText(tr("%1: %2 of the goal reached").arg(who, percent(reached)));
        else
            m_headline->setText(ahead >= 0 ? tr("%1: %2 of the goal reached, %3 points ahead of pace").arg(who, percent(reached), points)
                                           : tr("%1: %2 of the goal reached, %3 points behind pace").arg(who, percent(reached), points));
    } else if (total.actual && total.target) {
        m_headline->setText(tr("%1: %2 of a goal of %3").arg(who, amount(total.actual), amount(total.target)));
    } else if (total.actual) {
        m_headline->setText(tr("%1: %2 %3. There is no goal for this period yet.").arg(who, m_data.measureTitle, amount(total.actual)));
    } else if (total.target) {
        m_headline->setText(tr("%1: goal %2. There are no orders in this period yet.").arg(who, amount(total.target)));
    } else {
        m_headline->setText(tr("%1: neither goal nor orders yet").arg(who));
    }
    const performance::StandingRow *best = nullptr;
    const performance::StandingRow *worst = nullptr;
    for (const performance::StandingRow &row : m_data.rows) {
        if (!attainment(row) || row.depth > 0)
            continue;
        if (!best || attainment(row) > attainment(*best))
            best = &row;
        if (!worst || attainment(row) < attainment(*worst))
            worst = &row;
    }
    QStringList second;
    if (best && worst && best != worst)
        second.append(tr("Best: %1 %2 · lowest: %3 %4").arg(best->name, percent(attainment(*best)), worst->name, percent(attainment(*worst))));
    std::optional<qint64> parts;
    for (const performance::StandingRow &row : m_data.rows)
        if (row.depth == 0 && row.target)
            parts = parts.value_or(0) + *row.target;
    if (parts && total.target && *parts != *total.target)
        second.append(tr("buffer %1").arg(percent(growth(parts, total.target))));
    if (!m_data.planTitle.isEmpty())
        second.append(tr("plan %1").arg(m_data.planTitle));
    if (m_data.lastOrder)
        second.append(tr("orders up to %1").arg(m_data.lastOrder->toString(Qt::ISODate)));
    m_second->setText(second.join(u" · "_s));
    m_second->setVisible(!second.isEmpty());
}

void OverviewPanel::presentCards()
{
    const performance::StandingRow &total = m_data.total;
    const NumberSpec money = spec({total.target, total.actual});
    const auto expected = due(total);
    const auto reached = attainment(total);
    const auto set = [this](Card card, const KpiContent &content) { m_cards[int(card)]->setContent(content); };
    const auto change = [this](std::optional<qint64> grown) {
        if (!grown)
            return QString();
        return m_data.toDate ? tr("%1 vs %2 to date").arg(growthText(grown, 1), compareTitle(m_place.compare))
                             : tr("%1 vs %2").arg(growthText(grown, 1), compareTitle(m_place.compare));
    };
    const auto sign = [](std::optional<qint64> grown) { return !grown || *grown == 0 ? 0 : *grown > 0 ? 1 : -1; };
    const QString unit = money.kind == NumberKind::Money ? unitTitle(money.unit, money.currency) : QString();

    const auto missing = gap(total);
    QString toGo = total.target ? QString() : tr("no plan for this period");
    if (missing && *missing < 0 && m_data.workingDaysLeft > 0) {
        const qint64 daily = -*missing / m_data.workingDaysLeft;
        toGo = tr("%1 to go: %2 a working day").arg(figureWithUnit(-*missing, spec({missing})), figureWithUnit(daily, spec({daily})));
    } else if (missing) {
        toGo = *missing < 0 ? tr("%1 missing").arg(figureWithUnit(-*missing, spec({missing})))
                            : tr("%1 above it").arg(figureWithUnit(missing, spec({missing})));
    }
    set(Card::Goal, {.label = tr("Goal"), .value = figure(total.target, money), .unit = unit, .delta = toGo});
    const auto grown = growth(total.actual, total.compared);
    KpiContent actual{.label = m_data.measureTitle, .value = figure(total.actual, money), .unit = unit,
                      .delta = total.actual ? change(grown) : tr("no orders"), .deltaSign = sign(grown)};
    // Beside the figure there is room for a course only on a wide card.
    for (const performance::StandingMonth &month : m_data.months)
        if (month.actual && m_cards[int(Card::Actual)]->width() >= px(RoomyCard))
            actual.series.push_back(*month.actual);
    set(Card::Actual, actual);
    set(Card::Attainment, {.label = tr("Attainment"), .value = percent(reached),
                           .delta = expected ? tr("expected by now %1").arg(percent(expected)) : QString(),
                           .doneOfTarget = reached ? std::optional<int>(int(*reached)) : std::nullopt,
                           .paceOfTarget = expected ? std::optional<int>(int(*expected)) : std::nullopt});
    NumberSpec collected = spec({m_data.collected});
    const auto collectedGrowth = growth(m_data.collected, m_data.collectedCompared);
    set(Card::Collections, {.label = tr("Collections"), .value = figure(m_data.collected, collected),
                            .unit = unitTitle(collected.unit, collected.currency), .delta = change(collectedGrowth),
                            .deltaSign = sign(collectedGrowth)});
    m_cards[int(Card::Collections)]->setVisible(m_data.collected.has_value() && m_data.unit.kind == metrics::Kind::Money);
    m_cardRow->arrange();
}

void OverviewPanel::presentRows()
{
    setColumns();
    m_grid->setMoneyUnit(moneyUnit(context().preferences));
    m_grid->setCurrency(session().workspace().settings().currency.code);
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_data.rows.size()));
    for (int i = 0; i < int(m_data.rows.size()); ++i) {
        const performance::StandingRow &row = m_data.rows[size_t(i)];
        m_store->setRowKey(i, row.node ? row.node->text() : u"others"_s);
        m_store->setDepth(i, row.depth);
        m_store->setText(i, Name, row.name);
        m_store->setNumber(i, Target, row.target);
        m_store->setNumber(i, Actual, row.actual);
        m_store->setNumber(i, Attainment, attainment(row));
        if (const auto expected = due(row); expected && attainment(row))
            m_store->setPace(i, Attainment, *expected);
        m_store->setNumber(i, Gap, gap(row));
        m_store->setNumber(i, Compared, row.compared);
        m_store->setNumber(i, Growth, growth(row.actual, row.compared));
        if (!row.node)
            for (int column = Name; column <= Growth; ++column)
                m_store->setFlags(i, column, GridFlag::Muted);
    }
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
    const int room = m_grid->viewport()->height() / rowHeight();
    int depth = 0;
    const auto upTo = [this](int level) {
        return std::count_if(m_data.rows.begin(), m_data.rows.end(),
                             [level](const performance::StandingRow &row) { return row.depth <= level; });
    };
    while (upTo(depth + 1) > upTo(depth) && upTo(depth + 1) <= room)
        ++depth;
    m_grid->expandToDepth(depth);
    presentCards();
}

void OverviewPanel::presentChart()
{
    std::optional<qint64> most;
    qint64 target = 0;
    qint64 actual = 0;
    for (const performance::StandingMonth &month : m_data.months) {
        target += month.target.value_or(0);
        actual += month.actual.value_or(0);
        most = std::max({most.value_or(0), target, actual});
    }
    const FiscalCalendar calendar = session().calendar();
    const QString year = calendar.yearKey(m_data.months.empty() ? Month(session().today()) : m_data.months.front().month);
    const NumberSpec unit = spec({most});
    qint64 targetSoFar = 0;
    qint64 actualSoFar = 0;
    Month last;
    for (const performance::StandingMonth &month : m_data.months) {
        if (!month.actual || !month.target)
            continue;
        targetSoFar += *month.target;
        actualSoFar += *month.actual;
        last = month.month;
    }
    const auto reached = performance::attainment({.target = targetSoFar, .actual = actualSoFar});
    m_chart->present(m_data.months, unit,
                     reached ? tr("%1 to %2: %3 of the goal of these months")
                                   .arg(year, QLocale().standaloneMonthName(last.month(), QLocale::ShortFormat), percent(reached))
                             : tr("The course of %1").arg(year),
                     tr("%1, cumulative, %2 · line: actual · dashed: goal")
                         .arg(m_data.measureTitle, unitTitle(unit.unit, unit.currency)));
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

void OverviewPanel::arrangeMain()
{
    const bool wide = width() >= px(SideBySide);
    // The table takes what its columns need, the chart the rest.
    m_grid->setMaximumWidth(wide ? m_grid->columns().totalWidth() + px(extent::ScrollBar) + space::Xs : QWIDGETSIZE_MAX);
    m_view->setVisible(!wide);
    m_grid->setVisible(wide || m_view->current() != "chart"_L1);
    m_chart->setVisible(wide || m_view->current() == "chart"_L1);
}

void OverviewPanel::drill(int row)
{
    if (row >= 0 && row < int(m_data.rows.size()) && m_data.rows[size_t(row)].node)
        context().navigator.setScope(m_data.rows[size_t(row)].node->raw());
}

void OverviewPanel::explain()
{
    const performance::Standing answer = m_data;
    const NumberSpec unit = spec({answer.total.target, answer.total.actual});
    const QString caption = tr("%1, %2").arg(answer.total.name, periodLabel());
    Explained explained;
    explained.value = percent(attainment(answer.total));
    explained.caption = caption;
    explained.parts.push_back({tr("How it is computed"), tr("Attainment = 1 + (actual − goal) ÷ |goal|. Without a goal there is none."),
                               {{tr("Actual"), exactText(answer.total.actual, unit)},
                                {tr("Goal"), exactText(answer.total.target, unit)},
                                {tr("Actual − goal"), exactText(gap(answer.total), unit)}}});
    explained.parts.push_back({tr("Pace"), answer.profileMonths > 0
                                   ? tr("The share of each month's goal that history sold by this working day, learnt from %n months.", nullptr, answer.profileMonths)
                                   : tr("The share of working days gone in each month; history is too short to know more."),
                               {{tr("Expected by now"), exactText(answer.total.expected, unit)},
                                {tr("Working days gone"), QString::number(answer.workingDaysGone)},
                                {tr("Working days in the period"), QString::number(answer.workingDays)}}});
    if (!answer.planTitle.isEmpty())
        explained.parts.push_back({tr("Plan"), answer.planTitle, {}});
    if (answer.lastOrder)
        explained.parts.push_back({tr("Data"), tr("Orders up to %1.").arg(answer.lastOrder->toString(Qt::ISODate)), {}});
    context().inspector.follow({.title = tr("Attainment"),
                                .explain = [explained](Reader &) -> Result<Explained> { return explained; },
                                .record = answer.total.node ? std::optional<Id>(answer.total.node->raw()) : std::nullopt});
}

void OverviewPanel::setColumns()
{
    const bool money = m_data.unit.kind == metrics::Kind::Money;
    const GridKind kind = money ? GridKind::Money : GridKind::Count;
    const int digits = m_data.unit.digits;
    const std::vector<GridColumn> columns{
        {.key = u"name"_s, .title = tr("Unit"), .kind = GridKind::Tree, .width = 170},
        {.key = u"target"_s, .title = tr("Goal"), .kind = kind, .digits = digits, .width = 140, .total = GridTotal::Sum},
        {.key = u"actual"_s, .title = m_data.measureTitle.isEmpty() ? tr("Actual") : m_data.measureTitle,
         .kind = kind, .digits = digits, .width = 140, .total = GridTotal::Sum},
        {.key = u"attainment"_s, .title = tr("Attainment"), .toolTip = tr("1 + (actual − goal) ÷ |goal|; the tick is the share expected by now"),
         .kind = GridKind::Bar, .digits = 1, .width = 150},
        {.key = u"gap"_s, .title = tr("Actual − goal"), .kind = kind, .digits = digits, .width = 140, .total = GridTotal::Sum},
        {.key = u"compared"_s, .title = compareTitle(m_place.compare), .kind = kind, .digits = digits,
         .width = 140, .total = GridTotal::Sum},
        {.key = u"growth"_s, .title = tr("Growth"), .kind = GridKind::Growth, .digits = 1, .width = 100}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void OverviewPanel::retranslate()
{
    const QString view = m_view->current();
    m_view->clear();
    m_view->addSegment(u"table"_s, tr("Table"));
    m_view->addSegment(u"chart"_s, tr("Course of the year"));
    m_view->setCurrent(view.isEmpty() ? u"table"_s : view);
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
