#include "ui/panels/diagnosis/diagnosis_panel.h"

#include "core/org/queries.h"
#include "core/performance/diagnosis_charts.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"
#include "ui/views/record_text.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using performance::Against;
using performance::RootCause;

namespace {

enum Column { Cause, Explains, Share, Expected, Actual };

} // namespace

DiagnosisPanel::DiagnosisPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_metric(new QComboBox), m_against(new Segmented), m_headline(new QLabel), m_sentences(new QLabel),
      m_bridge(new ChartView), m_dimension(new Segmented), m_contributions(new ChartView), m_causesTitle(new QLabel),
      m_grid(new Grid), m_store(new GridStore(this)),
      m_query(*context.session, {}, this, [this](const Answer &answer) { present(answer); })
{
    setBody(makeBody());
    m_against->addSegment(performance::againstKey(Against::Quota), {});
    m_against->addSegment(performance::againstKey(Against::PreviousYear), {});
    m_against->addSegment(performance::againstKey(Against::PreviousPeriod), {});
    m_against->setCurrent(performance::againstKey(Against::PreviousYear));
    retranslate();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"diagnosis"_s);
    auto *again = new QAction(this);
    bindKeys(again, u"panel.refresh"_s);
    addAction(again);
    connect(again, &QAction::triggered, this, &DiagnosisPanel::ask);
    connect(m_metric, &QComboBox::activated, this, [this] {
        m_chosenMetric = m_metric->currentData().toString();
        ask();
    });
    connect(m_against, &Segmented::currentChanged, this, &DiagnosisPanel::ask);
    connect(m_dimension, &Segmented::currentChanged, this, &DiagnosisPanel::presentContributions);
    connect(m_grid, &Grid::cellActivated, this, [this](int row, int) { openCause(row); });
    connect(m_contributions, &ChartView::targetActivated, this, &DiagnosisPanel::openTarget);
    connect(&context.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_loaded)
            present(Answer(m_answer));
    });
}

QWidget *DiagnosisPanel::makeBody()
{
    m_metric->setObjectName(u"diagnosisMetric"_s);
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_against->setObjectName(u"diagnosisAgainst"_s);
    m_headline->setObjectName(u"diagnosisHeadline"_s);
    m_headline->setWordWrap(true);
    setTypeRole(m_headline, TypeRole::Section);
    m_sentences->setObjectName(u"diagnosisSentences"_s);
    m_sentences->setWordWrap(true);
    setTextToken(m_sentences, Token::Text2);
    m_bridge->setObjectName(u"diagnosisBridge"_s);
    m_dimension->setObjectName(u"diagnosisBy"_s);
    m_contributions->setObjectName(u"diagnosisParts"_s);
    m_grid->setObjectName(u"diagnosisCauses"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    setTypeRole(m_causesTitle, TypeRole::Strong);
    for (QLabel *label : {m_headline, m_sentences, m_causesTitle})
        label->setTextFormat(Qt::PlainText);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::S);
    choices->addWidget(m_metric);
    choices->addWidget(m_against);
    choices->addStretch(1);
    choices->addWidget(m_dimension);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(space::CardGap);
    charts->addWidget(m_bridge, 1);
    charts->addWidget(m_contributions, 1);

    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::S);
    layout->addWidget(m_headline);
    layout->addWidget(m_sentences);
    layout->addLayout(choices);
    auto *answers = new QWidget;
    auto *answersLayout = new QVBoxLayout(answers);
    answersLayout->setContentsMargins(0, 0, 0, 0);
    answersLayout->setSpacing(space::S);
    answersLayout->addLayout(charts, 3);
    answersLayout->addWidget(m_causesTitle);
    answersLayout->addWidget(m_grid, 2);
    auto *area = new AnswerArea(answers);
    area->watch(m_query);
    area->addCompanion(m_headline);
    area->addCompanion(m_sentences);
    layout->addWidget(area, 1);
    return body;
}

void DiagnosisPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (place == m_place && m_loaded)
        return;
    m_place = place;
    ask();
}

QWidget *DiagnosisPanel::mainWidget()
{
    return m_grid;
}

TableHead DiagnosisPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (m_loaded) {
        head.subtitle = m_headline->text();
        head.source = statusText();
    }
    return head;
}

Result<DiagnosisPanel::Answer> DiagnosisPanel::answer(Reader &reader, performance::DiagnosisRequest request, std::optional<Id> scope)
{
    Answer answer;
    WEIWO_ASSIGN(const org::Node node, scope ? org::node(reader, org::NodeId(*scope)) : org::headquarters(reader));
    answer.scopeName = node.name;
    if (scope)
        request.node = scope->text();
    WEIWO_ASSIGN(answer.metrics, performance::diagnosableMetrics(reader));
    WEIWO_ASSIGN(answer.diagnosis, performance::diagnose(reader, request));
    return answer;
}

void DiagnosisPanel::ask()
{
    if (!m_place.period)
        return;
    const performance::DiagnosisRequest request{
        .metric = m_chosenMetric.isEmpty() ? u"sales.amount"_s : m_chosenMetric,
        .period = *m_place.period,
        .against = performance::againstFromKey(m_against->current()).value_or(Against::PreviousYear),
        .today = session().today()};
    m_grid->setLoading(!m_loaded);
    m_query.ask([request, scope = m_place.scope](Reader &reader) { return answer(reader, request, scope); });
}

QString DiagnosisPanel::subtitle() const
{
    return tr("%1 · %2").arg(m_answer.scopeName, session().calendar().label(*m_place.period));
}

void DiagnosisPanel::present(const Answer &answer)
{
    m_answer = answer;
    m_loaded = true;
    m_grid->setLoading(false);
    fillMetrics();
    fillDimensions();
    presentSentences();
    const Currency &currency = session().workspace().settings().currency;
    m_bridge->setSpec(performance::pvmChart(m_answer.diagnosis, currency, subtitle()));
    presentContributions();
    presentCauses();
}

void DiagnosisPanel::presentSentences()
{
    const performance::Diagnosis &diagnosis = m_answer.diagnosis;
    const reporting::ChartUnit unit = performance::unitOf(diagnosis, session().workspace().settings().currency);
    const quotas::AmountUnit amounts{unit.kind, unit.digits, unit.currency};
    const auto text = [&](qint64 value) { return figureWithUnit(value, figureSpec(amounts, context().preferences, {value})); };
    QString against;
    switch (diagnosis.against) {
    case Against::Quota: against = tr("what of the goal is due"); break;
    case Against::PreviousYear: against = tr("last year"); break;
    case Against::PreviousPeriod: against = tr("the previous period"); break;
    }
    const qint64 gap = diagnosis.gap();
    const QString who = tr("%1, %2").arg(m_answer.scopeName, session().calendar().label(*m_place.period));
    if (gap == 0)
        m_headline->setText(tr("%1: no gap. %2 %3, as %4").arg(who, diagnosis.metricTitle, text(diagnosis.current), against));
    else
        m_headline->setText((gap < 0 ? tr("%1: %2 %3, %4 less than %5") : tr("%1: %2 %3, %4 more than %5"))
                                .arg(who, diagnosis.metricTitle, text(diagnosis.current), text(std::abs(gap)), against));
    QStringList further = diagnosis.sentences.mid(1);
    for (const QString &cause : diagnosis.causeTexts)
        further.removeAll(cause);
    m_sentences->setText(further.join(u' '));
    m_sentences->setVisible(!further.isEmpty());
    setStatus(tr("Counted from %1 to %2").arg(diagnosis.counted.from.toString(Qt::ISODate),
                                              diagnosis.counted.to.addDays(-1).toString(Qt::ISODate)));
}

void DiagnosisPanel::presentCauses()
{
    const performance::Diagnosis &diagnosis = m_answer.diagnosis;
    const reporting::ChartUnit unit = performance::unitOf(diagnosis, session().workspace().settings().currency);
    setColumns();
    showAmounts(*m_grid, {unit.kind, unit.digits, unit.currency}, context().preferences);
    const double scale = std::pow(10.0, unit.digits);
    const auto stored = [scale](double value) { return std::llround(value * scale); };
    std::vector<size_t> shown;
    for (size_t i = 0; i < diagnosis.causes.causes.size(); ++i)
        if (std::abs(diagnosis.causes.causes[i].share.value_or(1)) >= performance::WorthSaying)
            shown.push_back(i);
    m_store->setRowCount(0);
    m_store->setRowCount(int(shown.size()));
    for (int at = 0; at < int(shown.size()); ++at) {
        const size_t index = shown[size_t(at)];
        const RootCause &cause = diagnosis.causes.causes[index];
        m_store->setRowKey(at, QString::number(index));
        m_store->setText(at, Cause, diagnosis.causeTexts.value(qsizetype(index)));
        m_store->setToolTip(at, Cause, diagnosis.causeTexts.value(qsizetype(index)));
        m_store->setNumber(at, Explains, stored(cause.explains));
        if (cause.share)
            m_store->setNumber(at, Share, std::llround(1000 * *cause.share));
        m_store->setNumber(at, Expected, stored(cause.expected));
        m_store->setNumber(at, Actual, stored(cause.real));
    }
    m_store->publish();
    m_causesTitle->setText(shown.empty() ? tr("Causes")
                                         : tr("%n causes stand out; Enter or a double click shows the orders", nullptr, int(shown.size())));
    const QStringList &sentences = diagnosis.sentences;
    m_grid->setEmptyState(u"scale"_s, shown.empty() && !sentences.isEmpty() && diagnosis.causes.causes.empty()
                                          ? sentences.last()
                                          : tr("No cause explains more than 2% of the gap."));
}

void DiagnosisPanel::presentContributions()
{
    const Currency &currency = session().workspace().settings().currency;
    for (const performance::Contributions &list : m_answer.diagnosis.contributions)
        if (list.dimension == m_dimension->current())
            m_contributions->setSpec(performance::contributionChart(m_answer.diagnosis, list, list.title, currency, subtitle()));
}

void DiagnosisPanel::fillMetrics()
{
    m_metric->clear();
    const bool quota = m_against->current() == performance::againstKey(Against::Quota);
    for (const performance::DiagnosableMetric &choice : m_answer.metrics)
        if (!quota || choice.hasQuota)
            m_metric->addItem(choice.title, choice.key);
    m_metric->setCurrentIndex(m_metric->findData(m_chosenMetric.isEmpty() ? u"sales.amount"_s : m_chosenMetric));
}

void DiagnosisPanel::fillDimensions()
{
    const QString current = m_dimension->current();
    m_dimension->clear();
    for (const performance::Contributions &list : m_answer.diagnosis.contributions)
        m_dimension->addSegment(list.dimension, list.title);
    // That a region is its only region says nothing.
    const auto &lists = m_answer.diagnosis.contributions;
    const auto telling = std::find_if(lists.begin(), lists.end(), [](const performance::Contributions &list) { return list.rows.size() > 1; });
    if (telling != lists.end())
        m_dimension->setCurrent(telling->dimension);
    m_dimension->setCurrent(current);
}

void DiagnosisPanel::openCause(int row)
{
    const size_t index = m_store->rowKey(row).toULongLong();
    if (index >= m_answer.diagnosis.causes.causes.size())
        return;
    openOrders(performance::causeFilters(m_answer.diagnosis, index));
}

void DiagnosisPanel::openTarget(const reporting::ChartTarget &target)
{
    Place place = m_place;
    if (org::levelFromKey(target.dimension) && !target.id.isNull()) {
        place.scope = target.id;
        context().navigator.go(place);
        return;
    }
    if (const auto month = target.dimension == "month"_L1 ? Month::fromText(target.value) : std::nullopt) {
        place.period = Period{PeriodKind::Month, month->range(), false};
        context().navigator.go(place);
        return;
    }
    if (!target.dimension.isEmpty())
        openOrders({{target.dimension, Filter::Op::Equal, {target.id.isNull() ? target.value : target.id.text()}}});
}

void DiagnosisPanel::openOrders(const std::vector<Filter> &filters)
{
    Place place = m_place;
    place.panel = QString::fromLatin1(OrdersPanelKey);
    place.record = recordOf(filters);
    context().navigator.go(place);
}

void DiagnosisPanel::setColumns()
{
    const reporting::ChartUnit unit = performance::unitOf(m_answer.diagnosis, session().workspace().settings().currency);
    const GridKind kind = unit.kind == metrics::Kind::Money ? GridKind::Money : GridKind::Count;
    const auto amount = [&](const QString &key, const QString &title) {
        return GridColumn{.key = key, .title = title, .kind = kind, .digits = unit.digits, .decimals = kind == GridKind::Count ? 0 : -1, .width = 120};
    };
    const std::vector<GridColumn> columns{
        {.key = u"cause"_s, .title = tr("Cause"), .kind = GridKind::Text, .width = 420, .fill = true},
        amount(u"explains"_s, tr("Explains")),
        {.key = u"share"_s, .title = tr("Of the gap"), .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 90},
        amount(u"expected"_s, tr("Compared with")),
        amount(u"actual"_s, tr("Actual"))};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void DiagnosisPanel::retranslate()
{
    m_against->setSegmentText(performance::againstKey(Against::Quota), tr("Goal"));
    m_against->setSegmentText(performance::againstKey(Against::PreviousYear), tr("Last year"));
    m_against->setSegmentText(performance::againstKey(Against::PreviousPeriod), tr("Previous period"));
    setColumns();
    if (m_loaded)
        ask();
}

void DiagnosisPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    // The bridge needs room for its labels; below it the parts alone say more.
    m_bridge->setVisible(width() >= px(900));
}

} // namespace weiwo::ui
