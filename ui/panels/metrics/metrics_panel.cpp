#include "ui/panels/metrics/metrics_panel.h"

#include "core/metrics/commands.h"
#include "core/metrics/draft.h"
#include "core/org/queries.h"
#include "core/performance/standing.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/metrics/metric_form.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"
#include "ui/views/metric_words.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using metrics::MetricSet;
using metrics::MetricSpec;
using metrics::OwnMetric;

namespace {

enum Column { Name, Value, Kind, Formula, Key };

/// What figures of a scope are filtered by.
Result<std::pair<QString, std::vector<Filter>>> scopeOf(Reader &reader, const std::optional<Id> &scope)
{
    WEIWO_ASSIGN(const org::Node node, scope ? org::node(reader, org::NodeId(*scope)) : org::headquarters(reader));
    return std::pair(node.name, scope ? std::vector{performance::scopeFilter(node)} : std::vector<Filter>());
}

} // namespace

MetricsPanel::MetricsPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_grid(new Grid), m_store(new GridStore(this)),
      m_form(new MetricForm(context.session->workspace().registry().extension<metrics::Catalogues>())), m_new(new QAction(this)),
      m_edit(new QAction(this)), m_remove(new QAction(this)),
      m_query(*context.session, {}, this, [this](const Screen &screen) { present(screen); }),
      m_previewQuery(*context.session, LiveQueryBase::noTables(), this, [this](const Preview &preview) { presentPreview(preview); })
{
    makeActions();
    setBody(makeBody());
    retranslate();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"metrics"_s);
    connectParts();
    follow();
}

void MetricsPanel::makeActions()
{
    bindKeys(m_new, u"panel.new"_s);
    m_edit->setObjectName(u"metrics.edit"_s);
    m_remove->setObjectName(u"metrics.delete"_s);
    for (QAction *action : {m_new, m_edit, m_remove}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    head().addButton(m_edit);
    head().addButton(m_remove);
    head().addButton(m_new, true);
}

QWidget *MetricsPanel::makeBody()
{
    m_grid->setObjectName(u"metricGrid"_s);
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->addWidget(m_grid);
    m_area = new AnswerArea(list);
    m_area->watch(m_query);
    m_form->setMinimumWidth(px(380));
    m_form->hide();
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_area);
    split->addWidget(m_form);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setChildrenCollapsible(false);
    return split;
}

void MetricsPanel::connectParts()
{
    connect(m_new, &QAction::triggered, this, [this] { start({}); });
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const Line *line = current())
            start(line->metric);
    });
    connect(m_remove, &QAction::triggered, this, &MetricsPanel::removeCurrent);
    connect(m_grid, &Grid::cellActivated, m_edit, &QAction::trigger);
    connect(m_grid, &Grid::currentCellChanged, this, &MetricsPanel::follow);
    connect(m_grid, &Grid::emptyActionTriggered, m_new, &QAction::trigger);
    connect(m_form, &MetricForm::edited, this, &MetricsPanel::preview);
    connect(m_form, &MetricForm::accepted, this, &MetricsPanel::save);
    connect(m_form, &MetricForm::cancelled, this, &MetricsPanel::closeForm);
    connect(&m_previewQuery, &LiveQueryBase::failed, this, [this](const Error &error) {
        if (m_form->value())
            m_form->setPreview(error.message);
    });
    connect(&context().preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_loaded)
            presentLines();
    });
}

void MetricsPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (m_loaded && place == m_place)
        return;
    m_place = place;
    ask();
    preview();
}

QWidget *MetricsPanel::mainWidget()
{
    return m_grid;
}

TableHead MetricsPanel::tableHead(const Grid &grid) const
{
    TableHead head = Panel::tableHead(grid);
    if (m_loaded)
        head.subtitle = placeText(m_screen.scopeName);
    return head;
}

QString MetricsPanel::placeText(const QString &scopeName) const
{
    return m_place.period ? tr("%1 · %2").arg(scopeName, session().calendar().label(*m_place.period)) : scopeName;
}

void MetricsPanel::ask()
{
    if (!m_place.period)
        return;
    m_grid->setLoading(!m_loaded);
    m_query.ask([scope = m_place.scope, period = *m_place.period](Reader &reader) { return read(reader, scope, period); });
}

Result<MetricsPanel::Screen> MetricsPanel::read(Reader &reader, const std::optional<Id> &scope, const Period &period)
{
    Screen screen;
    WEIWO_ASSIGN(const auto place, scopeOf(reader, scope));
    screen.scopeName = place.first;
    WEIWO_ASSIGN(screen.own, metrics::ownMetrics(reader));
    screen.known = MetricSet(reader.registry().extension<metrics::Catalogues>(), screen.own);
    for (const OwnMetric &metric : screen.own) {
        Line line{.metric = metric};
        if (const auto spec = screen.known.get(metric.key); !spec) {
            line.problem = spec.error().message;
        } else {
            line.kind = (*spec)->kind;
            const auto figure = metrics::draftFigure(reader, screen.known, metric.key, period, place.second);
            if (figure)
                line.figure = *figure;
            else if (figure.error().code == QLatin1StringView(errc::Cancelled))
                return failed(figure);
            else
                line.note = figure.error().message;
        }
        screen.lines.push_back(std::move(line));
    }
    return screen;
}

void MetricsPanel::present(const Screen &screen)
{
    m_screen = screen;
    m_loaded = true;
    m_grid->setLoading(false);
    m_form->setMetrics(m_screen.known, m_screen.own);
    presentLines();
    setStatus(tr("%n metrics of your own", nullptr, int(m_screen.lines.size())));
    follow();
}

void MetricsPanel::presentLines()
{
    const AmountStyle style = amountStyle(session().workspace().settings().currency, context().preferences);
    m_store->setRowCount(0);
    m_store->setRowCount(int(m_screen.lines.size()));
    for (int at = 0; at < int(m_screen.lines.size()); ++at) {
        const Line &line = m_screen.lines[size_t(at)];
        m_store->setRowKey(at, line.metric.key);
        m_store->setText(at, Name, line.metric.title.isEmpty() ? line.metric.key : line.metric.title);
        m_store->setText(at, Value, line.problem.isEmpty() ? amountText(line.figure, line.kind, style) : tr("cannot be computed"));
        m_store->setToolTip(at, Value, line.problem.isEmpty() ? line.note : line.problem);
        m_store->setText(at, Kind, line.problem.isEmpty() ? metricKindText(line.kind) : QString());
        m_store->setText(at, Formula, line.metric.formula);
        m_store->setToolTip(at, Formula, line.problem.isEmpty() ? line.metric.formula : line.problem);
        m_store->setText(at, Key, line.metric.key);
        if (!line.problem.isEmpty())
            for (int column = Name; column <= Key; ++column)
                m_store->setFlags(at, column, GridFlag::Muted);
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !m_screen.lines.empty())
        m_grid->setCurrentCell(0, Name);
}

const MetricsPanel::Line *MetricsPanel::current() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_screen.lines.size()) ? &m_screen.lines[size_t(row)] : nullptr;
}

void MetricsPanel::follow()
{
    for (QAction *action : {m_edit, m_remove})
        action->setEnabled(current() != nullptr);
}

bool MetricsPanel::mayReplaceDraft()
{
    if (m_form->isHidden() || !m_form->isEdited())
        return true;
    const OwnMetric draft = m_form->typed();
    const QString name = draft.title.isEmpty() ? draft.key : draft.title;
    return dialogs().ask(this, {.title = tr("Discard what you have typed for “%1”?").arg(name),
                                .text = tr("It is not saved yet, and undo does not bring it back."),
                                .actions = {tr("Discard")},
                                .danger = true}).has_value();
}

void MetricsPanel::start(const OwnMetric &metric)
{
    // Of the one that is in the form already the typing goes on.
    const bool same = !m_form->isHidden() && m_form->isEdited() && !metric.key.isEmpty() && !m_form->isNew() && m_form->typed().key == metric.key;
    if (same || !mayReplaceDraft())
        return m_form->setFocus();
    m_form->show();
    m_form->start(metric);
}

void MetricsPanel::preview()
{
    const auto metric = m_form->isHidden() ? std::nullopt : m_form->value();
    if (!metric || !m_place.period)
        return;
    // The figure that stands there is another formula's, or another place's.
    m_form->setPreview(u"…"_s);
    m_previewQuery.ask([scope = m_place.scope, period = *m_place.period, known = m_form->drafted(), key = metric->key](Reader &reader) -> Result<Preview> {
        Preview preview;
        WEIWO_ASSIGN(const auto place, scopeOf(reader, scope));
        preview.scopeName = place.first;
        WEIWO_ASSIGN(const MetricSpec *spec, known.get(key));
        preview.kind = spec->kind;
        WEIWO_ASSIGN(preview.figure, metrics::draftFigure(reader, known, key, period, place.second));
        if (preview.figure.isNull())
            preview.note = tr("There is no figure here: something is divided by 0, or a part of it has none.");
        return preview;
    });
}

void MetricsPanel::presentPreview(const Preview &preview)
{
    // An answer that comes after the formula has become wrong is about another one.
    if (!m_form->value())
        return;
    const AmountStyle style = amountStyle(session().workspace().settings().currency, context().preferences);
    m_form->setPreview(preview.figure.isNull() ? preview.note
                                               : tr("%1: %2").arg(placeText(preview.scopeName), amountText(preview.figure, preview.kind, style)));
}

void MetricsPanel::closeForm()
{
    m_form->hide();
    m_grid->setFocus();
}

void MetricsPanel::save(const OwnMetric &metric)
{
    const QString title = metric.title.isEmpty() ? metric.key : metric.title;
    m_form->setSaving(true);
    edit({.title = {u"metrics.define"_s, {title}},
          .body = [metric, isNew = m_form->isNew()](Edit &edit) -> Status {
              // Somebody may have taken the key since the form looked.
              if (isNew) {
                  WEIWO_ASSIGN(const auto own, metrics::ownMetrics(edit));
                  WEIWO_TRY(metrics::checkKey(edit.registry().extension<metrics::Catalogues>(), own, metric.key, true));
              }
              return metrics::defineMetric(edit, metric);
          },
          .confirmation = tr("“%1” saved").arg(title),
          .then = [this, metric](bool saved) { afterSave(metric, saved); }});
}

void MetricsPanel::afterSave(const OwnMetric &metric, bool saved)
{
    m_form->setSaving(false);
    // Meanwhile the form may show another one.
    if (!saved || m_form->isHidden() || m_form->typed().key != metric.key)
        return;
    m_form->noteSaved(metric);
    if (!m_form->isEdited())
        closeForm();
}

void MetricsPanel::removeCurrent()
{
    const Line *line = current();
    if (!line)
        return;
    const QString key = line->metric.key;
    const QString title = line->metric.title.isEmpty() ? key : line->metric.title;
    edit({.title = {u"metrics.delete"_s, {title}},
          .body = [key](Edit &edit) { return metrics::deleteMetric(edit, key); },
          .confirmation = tr("“%1” deleted").arg(title),
          .then = [this, key](bool deleted) {
              if (deleted && !m_form->isHidden() && !m_form->isNew() && m_form->typed().key == key && !m_form->isEdited())
                  closeForm();
          }});
}

void MetricsPanel::edit(const Step &step)
{
    Panel::edit(step.title, step.body, [step](bool isDone) {
        step.then(isDone);
        return step.confirmation;
    });
}

void MetricsPanel::retranslate()
{
    m_new->setText(tr("New metric"));
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Delete"));
    const std::vector<GridColumn> columns{
        {.key = u"name"_s, .title = tr("Name"), .width = 160, .least = 90},
        {.key = u"value"_s, .title = tr("Value"), .toolTip = tr("For the scope and period of the window"), .alignment = Qt::AlignRight, .width = 130, .least = 90},
        {.key = u"kind"_s, .title = tr("Unit"), .width = 84, .least = 64},
        {.key = u"formula"_s, .title = tr("Formula"), .width = 260, .fill = true, .least = 110},
        {.key = u"key"_s, .title = tr("Key"), .width = 150, .least = 80}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
    m_grid->setEmptyState(u"math-function"_s,
                          tr("A metric of your own is a formula over metrics, such as gross profit ÷ sales. Alert rules, the map and exports use it as any other."),
                          tr("New metric"));
    m_form->retranslate();
    if (m_loaded)
        ask();
}

} // namespace weiwo::ui
