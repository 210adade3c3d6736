#include "ui/panels/map/map_panel.h"

#include "core/org/types.h"
#include "core/performance/standing.h"
#include "core/performance/standing_charts.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/theme/theme.h"
#include "ui/views/amounts.h"
#include "ui/views/record_text.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

enum Column { Rank, Name, Value, Share, Compared, Growth };

} // namespace

MapPanel::MapPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_metric(new QComboBox), m_note(new QLabel), m_chart(new ChartView), m_grid(new Grid),
      m_store(new GridStore(this)), m_query(*context.session, {}, this, [this](const Answer &answer) { present(answer); }),
      m_chosen(u"sales.amount"_s)
{
    m_metric->setObjectName(u"mapMetric"_s);
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->setObjectName(u"mapNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    setTextToken(m_note, Token::Text2);
    m_chart->setObjectName(u"mapChart"_s);
    m_grid->setObjectName(u"mapGrid"_s);
    m_grid->setRowSelection(true);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(space::M);
    choices->addWidget(m_metric);
    choices->addWidget(m_note, 1);
    auto *figures = new QWidget;
    auto *both = new QHBoxLayout(figures);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::CardGap);
    both->addWidget(m_chart, 3);
    both->addWidget(m_grid, 2);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::S);
    layout->addLayout(choices);
    auto *area = new AnswerArea(figures);
    area->watch(m_query);
    area->addCompanion(m_note);
    layout->addWidget(area, 1);
    setBody(body);
    retranslate();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"map"_s);
    connect(m_metric, &QComboBox::activated, this, [this] {
        m_chosen = m_metric->currentData().toString();
        ask();
    });
    connect(m_chart, &ChartView::targetActivated, this, &MapPanel::open);
    // Tile and row of one province are marked together.
    connect(m_chart, &ChartView::markChanged, this, [this](int, int category) {
        if (category >= 0 && category < m_store->rowCount())
            m_grid->setCurrentCell(category, Name);
    });
    connect(m_grid, &Grid::currentCellChanged, this, [this](int row, int) {
        if (row >= 0 && m_grid->hasFocus())
            m_chart->setMarked(0, row);
    });
    connect(m_grid, &Grid::cellActivated, this, [this](int row, int) {
        if (row >= 0 && row < int(m_answer.map.provinces.size()))
            open(m_answer.map.provinces[size_t(row)].target);
    });
}

void MapPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (place == m_place && m_loaded)
        return;
    m_place = place;
    ask();
}

QWidget *MapPanel::mainWidget()
{
    return m_grid;
}

TableHead MapPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (m_loaded) {
        head.subtitle = tr("%1 · %2 · %3").arg(m_answer.map.scopeName, session().calendar().label(*m_place.period), m_answer.map.metricTitle);
        head.source = m_note->text();
    }
    return head;
}

Result<MapPanel::Answer> MapPanel::answer(Reader &reader, const performance::MapRequest &request)
{
    Answer answer;
    WEIWO_ASSIGN(answer.metrics, performance::mapMetrics(reader));
    WEIWO_ASSIGN(answer.map, performance::provinceMap(reader, request));
    return answer;
}

void MapPanel::ask()
{
    if (!m_place.period)
        return;
    const performance::MapRequest request{.scope = m_place.scope, .period = *m_place.period, .compare = m_place.compare, .metric = m_chosen, .today = session().today()};
    m_query.ask([request](Reader &reader) { return answer(reader, request); });
}

void MapPanel::present(const Answer &answer)
{
    m_answer = answer;
    m_loaded = true;
    const performance::ProvinceMap &map = m_answer.map;
    fillMetrics();
    m_chart->setSpec(performance::mapChart(map, session().calendar().label(*m_place.period)));
    setColumns();
    showAmounts(*m_grid, {map.unit.kind, map.unit.digits, map.unit.currency}, context().preferences);
    std::optional<qint64> whole = map.elsewhere;
    for (const performance::ProvinceFigure &figure : map.provinces)
        if (whole)
            *whole += figure.value.value_or(0);
    std::vector<metrics::Ratio> values;
    for (const performance::ProvinceFigure &figure : map.provinces)
        values.push_back(figure.value ? metrics::Ratio(double(*figure.value)) : metrics::Ratio());
    const auto places = metrics::ranks(values);
    m_store->setRowCount(0);
    m_store->setRowCount(int(map.provinces.size()));
    for (int at = 0; at < int(map.provinces.size()); ++at) {
        const performance::ProvinceFigure &figure = map.provinces[size_t(at)];
        m_store->setRowKey(at, figure.code);
        m_store->setNumber(at, Rank, places[size_t(at)]);
        m_store->setText(at, Name, figure.name);
        m_store->setNumber(at, Value, figure.value);
        m_store->setNumber(at, Share, figure.value && whole ? shareOf(*figure.value, *whole) : std::nullopt);
        m_store->setNumber(at, Compared, figure.compared);
        m_store->setNumber(at, Growth, performance::growth(figure.value, figure.compared));
    }
    m_store->publish();
    const bool compares = m_place.compare != metrics::Compare::None;
    m_grid->setColumnVisible(u"compared"_s, compares);
    m_grid->setColumnVisible(u"growth"_s, compares);
    m_grid->setColumnVisible(u"share"_s, whole.has_value());
    if (m_grid->sort().empty())
        m_grid->setSort(u"rank"_s);
    presentNote();
}

void MapPanel::presentNote()
{
    const performance::ProvinceMap &map = m_answer.map;
    QStringList parts;
    parts << (map.byCustomers ? tr("By the province of the customers") : tr("By the provinces of the organization"));
    if (map.elsewhere && *map.elsewhere != 0) {
        const quotas::AmountUnit unit{map.unit.kind, map.unit.digits, map.unit.currency};
        parts << tr("%1 in no province").arg(figureWithUnit(map.elsewhere, figureSpec(unit, context().preferences, {map.elsewhere})));
    }
    m_note->setText(map.provinces.empty() ? QString() : parts.join(u" · "_s));
    setStatus(tr("%n provinces", nullptr, int(map.provinces.size())));
}

void MapPanel::fillMetrics()
{
    m_metric->clear();
    for (const auto &[key, title] : m_answer.metrics)
        m_metric->addItem(title, key);
    m_metric->setCurrentIndex(m_metric->findData(m_chosen));
}

void MapPanel::setColumns()
{
    const reporting::ChartUnit &unit = m_answer.map.unit;
    const GridKind kind = unit.kind == metrics::Kind::Money ? GridKind::Money
                          : unit.kind == metrics::Kind::Ratio ? GridKind::Percent
                                                              : GridKind::Count;
    const auto value = [&](const QString &key, const QString &title) {
        GridColumn column{.key = key, .title = title, .kind = kind, .digits = unit.digits, .width = 130};
        if (kind == GridKind::Percent) {
            column.digits = 1;
            column.decimals = 1;
        } else if (m_answer.map.elsewhere) {
            column.total = GridTotal::Sum;
        }
        if (kind == GridKind::Count)
            column.decimals = 0;
        return column;
    };
    const std::vector<GridColumn> columns{
        {.key = u"rank"_s, .title = tr("Rank"), .kind = GridKind::Count, .digits = 0, .width = 64},
        {.key = u"name"_s, .title = tr("Province"), .kind = GridKind::Text, .width = 140, .fill = true},
        value(u"value"_s, m_answer.map.metricTitle),
        {.key = u"share"_s, .title = tr("Share"), .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 80},
        value(u"compared"_s, m_place.compare == metrics::Compare::PreviousPeriod ? tr("Previous period") : tr("Last year")),
        {.key = u"growth"_s, .title = tr("Growth"), .kind = GridKind::Growth, .digits = 1, .width = 96}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void MapPanel::open(const reporting::ChartTarget &target)
{
    if (target.dimension.isEmpty())
        return;
    Place place = m_place;
    if (org::levelFromKey(target.dimension) && !target.id.isNull()) {
        place.panel = QString::fromLatin1(PerformancePanelKey);
        place.record.clear();
        place.scope = target.id;
    } else {
        place.panel = QString::fromLatin1(OrdersPanelKey);
        place.record = recordOf({{target.dimension, Filter::Op::Equal, target.value.split(u'|')}});
    }
    context().navigator.go(place);
}

void MapPanel::retranslate()
{
    setColumns();
    m_grid->setEmptyState(u"map"_s, tr("No unit is called after a province, and no customer with orders in this period has one."));
    if (m_loaded)
        ask();
}

} // namespace weiwo::ui
