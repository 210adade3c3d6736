#include "ui/panels/quality/quality_panel.h"

#include "core/customers/book.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/kpi_card.h"
#include "ui/kit/segmented.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <cmath>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int SnoozeDays = 30;
const std::array<QString, 3> viewKeys{u"tasks"_s, u"rules"_s, u"owners"_s};

enum OwnerColumn { Owner, Unit, Customers, Score, FirstAspect };
enum RuleColumn { Rule, Aspect, RuleScore, Wrong, Judged, State };
enum TaskColumn { Name, Code, What, Value, Why, Suggestion, Keeper };

/// A share in the grid's percent, one decimal.
std::optional<qint64> percent(const QualitySum &sum)
{
    const auto score = sum.score();
    return score ? std::optional<qint64>(std::llround(*score * 1000)) : std::nullopt;
}

QString percentText(const QualitySum &sum)
{
    const auto score = sum.score();
    return score ? QLocale().toString(*score * 100, 'f', 1) : u"–"_s;
}

} // namespace

QualityPanel::QualityPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_views(new Segmented), m_pages(new QStackedWidget), m_ownerStore(new GridStore(this)),
      m_ruleStore(new GridStore(this)), m_taskStore(new GridStore(this)), m_owners(makeGrid(u"qualityOwners"_s, m_ownerStore)),
      m_rules(makeGrid(u"qualityRules"_s, m_ruleStore)), m_tasks(makeGrid(u"qualityTasks"_s, m_taskStore)), m_filter(new QLabel),
      m_open(new QAction(this)), m_toggle(new QAction(this)), m_suggest(new QAction(this)), m_pass(new QAction(this)),
      m_later(new QAction(this)), m_next(new QAction(this)), m_refresh(new QAction(this)), m_allTasks(new QAction(this)),
      m_query(*context.session, {}, this, [this](const Answer &answer) { present(answer); })
{
    makeActions();
    setBody(makeBody());
    setColumns();
    for (const auto &[grid, store] : {std::pair(m_owners, m_ownerStore), std::pair(m_rules, m_ruleStore), std::pair(m_tasks, m_taskStore)}) {
        grid->setGridModel(store);
        rememberGrid(*grid, context.preferences, grid->objectName());
    }
    m_tasks->setRowSelection(false);
    m_taskStore->setEditor([this](const std::vector<GridCellEdit> &edits, GridEditKind) { return takeValues(edits); });
    connect(m_views, &Segmented::currentChanged, this, &QualityPanel::showView);
    for (Grid *grid : {m_owners, m_rules, m_tasks})
        connect(grid, &Grid::currentCellChanged, this, &QualityPanel::follow);
    connect(m_rules, &Grid::cellActivated, m_open, &QAction::trigger);
    retranslate();
    showView();
}

Grid *QualityPanel::makeGrid(const QString &name, GridStore *)
{
    auto *grid = new Grid;
    grid->setObjectName(name);
    grid->setRowSelection(true);
    grid->setTotalsVisible(false);
    return grid;
}

void QualityPanel::makeActions()
{
    m_open->setObjectName(u"quality.open"_s);
    m_toggle->setObjectName(u"quality.toggle"_s);
    m_suggest->setObjectName(u"quality.suggest"_s);
    m_pass->setObjectName(u"quality.pass"_s);
    m_later->setObjectName(u"quality.later"_s);
    m_allTasks->setObjectName(u"quality.all"_s);
    bindKeys(m_next, u"panel.find.next"_s);
    bindKeys(m_refresh, u"panel.refresh"_s);
    for (QAction *action : {m_open, m_toggle, m_suggest, m_pass, m_later, m_next, m_refresh, m_allTasks}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    head().addButton(m_open, true);
    head().addButton(m_toggle);
    head().addButton(m_suggest, true);
    head().addButton(m_pass);
    head().addButton(m_later);
    head().addButton(m_allTasks);
    for (size_t i = 0; i < m_show.size(); ++i) {
        m_show[i] = new QAction(this);
        m_show[i]->setObjectName(u"quality.show."_s + viewKeys[i]);
        addAction(m_show[i]);
        connect(m_show[i], &QAction::triggered, this, [this, i] { m_views->setCurrent(viewKeys[i]); });
    }
    head().addMore(m_next);
    head().addMore(m_refresh);
    connect(m_open, &QAction::triggered, this, &QualityPanel::openRule);
    connect(m_toggle, &QAction::triggered, this, &QualityPanel::toggleRule);
    connect(m_suggest, &QAction::triggered, this, &QualityPanel::takeSuggestions);
    connect(m_pass, &QAction::triggered, this, [this] { pass({}); });
    connect(m_later, &QAction::triggered, this, [this] { pass(SnoozeDays); });
    connect(m_next, &QAction::triggered, this, &QualityPanel::next);
    connect(m_refresh, &QAction::triggered, this, &QualityPanel::ask);
    connect(m_allTasks, &QAction::triggered, this, [this] {
        m_request = {};
        ask();
    });
}

QWidget *QualityPanel::makeBody()
{
    m_views->setObjectName(u"qualityViews"_s);
    for (const QString &key : viewKeys)
        m_views->addSegment(key, {});
    m_views->setCurrent(viewKeys[0]);
    head().addLead(m_views);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::M);
    for (size_t i = 0; i <= std::size(QualityAspects); ++i) {
        auto *card = new KpiCard;
        card->setObjectName(u"qualityCard"_s + QString::number(i));
        m_cards.push_back(card);
        cards->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            m_request.aspect = i == 0 ? std::nullopt : std::optional(QualityAspects[i - 1]);
            m_request.rule.reset();
            m_views->setCurrent(viewKeys[0]);
            ask();
        });
    }
    m_filter->setObjectName(u"qualityFilter"_s);
    m_filter->setWordWrap(true);
    m_filter->setTextFormat(Qt::PlainText);
    setTypeRole(m_filter, TypeRole::Section);
    for (Grid *grid : {m_tasks, m_rules, m_owners})
        m_pages->addWidget(grid);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::M);
    layout->addLayout(cards);
    layout->addWidget(m_filter);
    layout->addWidget(m_pages, 1);
    auto *area = new AnswerArea(content);
    area->watch(m_query);
    return area;
}

void QualityPanel::setColumns()
{
    const auto put = [](GridStore *store, const std::vector<GridColumn> &columns) {
        if (store->columnCount() == 0)
            store->setColumns(columns);
        else
            store->retitle(columns);
    };
    const auto share = [](const QString &key, const QString &title) {
        return GridColumn{.key = key, .title = title, .kind = GridKind::Percent, .digits = 1, .decimals = 1, .width = 92};
    };
    const auto count = [](const QString &key, const QString &title) {
        return GridColumn{.key = key, .title = title, .kind = GridKind::Count, .digits = 0, .width = 92};
    };
    std::vector<GridColumn> owners{{.key = u"owner"_s, .title = tr("Owner"), .width = 160, .fill = true},
                                   {.key = u"unit"_s, .title = tr("Unit"), .width = 140},
                                   count(u"customers"_s, tr("Customers")), share(u"score"_s, tr("Score"))};
    for (const QualityAspect aspect : QualityAspects)
        owners.push_back(share(qualityAspectKey(aspect), qualityAspectTitle(aspect)));
    put(m_ownerStore, owners);
    put(m_ruleStore, {{.key = u"rule"_s, .title = tr("Rule"), .width = 300, .fill = true},
                      {.key = u"aspect"_s, .title = tr("About"), .width = 110},
                      share(u"score"_s, tr("Right")), count(u"wrong"_s, tr("To mend")), count(u"judged"_s, tr("Judged")),
                      {.key = u"state"_s, .title = tr("State"), .width = 90}});
    put(m_taskStore, {{.key = u"name"_s, .title = tr("Customer"), .width = 220, .fill = true, .least = 140},
                      {.key = u"code"_s, .title = tr("Code"), .width = 90},
                      {.key = u"rule"_s, .title = tr("Rule"), .width = 180, .least = 120},
                      {.key = u"value"_s, .title = tr("Value"), .width = 160, .editable = true},
                      {.key = u"why"_s, .title = tr("What is wrong"), .width = 240, .least = 140},
                      {.key = u"suggestion"_s, .title = tr("Suggestion"), .width = 150},
                      {.key = u"owner"_s, .title = tr("Owner"), .width = 90}});
}

void QualityPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    m_query.setAwake(true);
    if (m_loaded && place.scope == m_place.scope)
        return;
    m_place = place;
    for (Grid *grid : {m_owners, m_rules, m_tasks})
        grid->setLoading(!m_loaded);
    ask();
}

void QualityPanel::leave()
{
    Panel::leave();
    m_query.setAwake(false);
}

QWidget *QualityPanel::mainWidget()
{
    return m_pages->currentWidget();
}

void QualityPanel::ask()
{
    m_request.scope = m_place.scope;
    m_query.ask([request = m_request](Reader &reader, JobContext &job) -> Result<Answer> {
        Answer answer;
        WEIWO_ASSIGN(answer.report, qualityReport(reader, request.scope, &job));
        WEIWO_ASSIGN(answer.tasks, qualityTasks(reader, request, &job));
        return answer;
    });
}

void QualityPanel::present(const Answer &answer)
{
    m_answer = answer;
    m_loaded = true;
    for (Grid *grid : {m_owners, m_rules, m_tasks})
        grid->setLoading(false);
    presentCards();
    presentOwners();
    presentRules();
    presentTasks();
    follow();
}

void QualityPanel::presentCards()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const QualitySum &sum = i == 0 ? m_answer.report.total : m_answer.report.aspects[i - 1];
        KpiContent content;
        content.label = i == 0 ? tr("Data quality") : qualityAspectTitle(QualityAspects[i - 1]);
        content.value = percentText(sum);
        content.unit = sum.score() ? u"%"_s : QString();
        content.delta = tr("%Ln to mend", nullptr, int(sum.judged - sum.right));
        m_cards[i]->setContent(content);
    }
}

void QualityPanel::presentOwners()
{
    const auto &owners = m_answer.report.owners;
    m_ownerStore->setRowCount(0);
    m_ownerStore->setRowCount(int(owners.size()));
    for (int row = 0; row < int(owners.size()); ++row) {
        const QualityReport::OwnerLine &line = owners[size_t(row)];
        m_ownerStore->setRowKey(row, line.owner ? line.owner->text() : u"-"_s);
        m_ownerStore->setText(row, Owner, line.owner ? line.name : tr("Nobody"));
        m_ownerStore->setText(row, Unit, line.unit);
        m_ownerStore->setNumber(row, Customers, line.customers);
        m_ownerStore->setNumber(row, Score, percent(line.total));
        for (size_t aspect = 0; aspect < line.aspects.size(); ++aspect)
            m_ownerStore->setNumber(row, FirstAspect + int(aspect), percent(line.aspects[aspect]));
    }
    m_ownerStore->publish();
}

void QualityPanel::presentRules()
{
    const auto &rules = m_answer.report.rules;
    m_ruleStore->setRowCount(0);
    m_ruleStore->setRowCount(int(rules.size()));
    for (int row = 0; row < int(rules.size()); ++row) {
        const QualityReport::RuleLine &line = rules[size_t(row)];
        m_ruleStore->setRowKey(row, line.rule.id.text());
        m_ruleStore->setText(row, Rule, qualityRuleTitle(line.rule));
        const QualityKind *kind = qualityKinds().find(line.rule.kind);
        m_ruleStore->setText(row, Aspect, kind ? qualityAspectTitle(kind->aspect) : QString());
        m_ruleStore->setToolTip(row, Rule, kind ? kind->help.str() : QString());
        m_ruleStore->setNumber(row, RuleScore, percent(line.sum));
        m_ruleStore->setNumber(row, Wrong, line.rule.enabled ? std::optional(line.sum.judged - line.sum.right) : std::nullopt);
        m_ruleStore->setNumber(row, Judged, line.rule.enabled ? std::optional(line.sum.judged) : std::nullopt);
        m_ruleStore->setText(row, State, line.rule.enabled ? tr("On") : tr("Off"));
        if (!line.rule.enabled)
            for (int column = Rule; column <= State; ++column)
                m_ruleStore->setFlags(row, column, GridFlag::Muted);
    }
    m_ruleStore->publish();
}

void QualityPanel::presentTasks()
{
    const auto &tasks = m_answer.tasks.tasks;
    m_taskStore->setRowCount(0);
    m_taskStore->setRowCount(int(tasks.size()));
    for (int row = 0; row < int(tasks.size()); ++row) {
        const QualityTask &task = tasks[size_t(row)];
        m_taskStore->setRowKey(row, task.rule.id.text() + task.customer.text());
        m_taskStore->setText(row, Name, task.name);
        m_taskStore->setText(row, Code, task.code);
        m_taskStore->setText(row, What, qualityRuleTitle(task.rule));
        m_taskStore->setText(row, Value, task.value);
        m_taskStore->setText(row, Why, task.why);
        m_taskStore->setText(row, Suggestion, task.suggestion);
        m_taskStore->setText(row, Keeper, task.owner);
    }
    m_taskStore->publish();
    if (!m_tasks->currentCell().isValid() && !tasks.empty())
        m_tasks->setCurrentCell(0, Value);
    QStringList words;
    if (m_request.aspect)
        words << qualityAspectTitle(*m_request.aspect);
    for (const QualityReport::RuleLine &line : m_answer.report.rules)
        if (m_request.rule == line.rule.id)
            words << qualityRuleTitle(line.rule);
    const int all = int(m_answer.tasks.all);
    words << (all == int(tasks.size()) ? tr("%Ln to mend", nullptr, all)
                                       : tr("The first %1 of %Ln to mend", nullptr, all).arg(QLocale().toString(int(tasks.size()))));
    m_filter->setText(words.join(u" · "_s));
    setStatus(tr("%Ln customer(s) · %1 % right", nullptr, int(m_answer.report.customers)).arg(percentText(m_answer.report.total)));
}

void QualityPanel::showView()
{
    m_pages->setCurrentIndex(int(std::ranges::find(viewKeys, m_views->current()) - viewKeys.begin()));
    follow();
}

void QualityPanel::follow()
{
    const QString view = m_views->current();
    const bool tasks = view == viewKeys[0];
    const bool rules = view == viewKeys[1];
    m_filter->setVisible(tasks);
    for (QAction *action : {m_suggest, m_pass, m_later, m_next})
        action->setVisible(tasks);
    m_allTasks->setVisible(tasks && (m_request.rule || m_request.aspect));
    for (QAction *action : {m_open, m_toggle})
        action->setVisible(rules);
    const QualityReport::RuleLine *rule = currentRule();
    m_open->setEnabled(rule && rule->rule.enabled);
    m_toggle->setEnabled(rule != nullptr);
    m_toggle->setText(rule && !rule->rule.enabled ? tr("Switch on") : tr("Switch off"));
    const auto chosen = tasks ? chosenTasks() : std::vector<const QualityTask *>();
    m_suggest->setEnabled(std::ranges::any_of(chosen, [](const QualityTask *task) { return !task->suggestion.isEmpty(); }));
    m_pass->setEnabled(!chosen.empty());
    m_later->setEnabled(!chosen.empty());
    if (tasks && !chosen.empty())
        context().inspector.follow({.title = chosen.front()->name, .record = chosen.front()->customer.raw()});
}

std::vector<const QualityTask *> QualityPanel::chosenTasks() const
{
    std::vector<const QualityTask *> chosen;
    for (const int row : m_tasks->selectedRows())
        if (row >= 0 && row < int(m_answer.tasks.tasks.size()))
            chosen.push_back(&m_answer.tasks.tasks[size_t(row)]);
    return chosen;
}

const QualityReport::RuleLine *QualityPanel::currentRule() const
{
    const int row = m_rules->currentCell().row;
    return row >= 0 && row < int(m_answer.report.rules.size()) ? &m_answer.report.rules[size_t(row)] : nullptr;
}

void QualityPanel::openRule()
{
    const QualityReport::RuleLine *line = currentRule();
    if (!line)
        return;
    m_request.rule = line->rule.id;
    m_request.aspect.reset();
    m_views->setCurrent(viewKeys[0]);
    ask();
}

void QualityPanel::toggleRule()
{
    const QualityReport::RuleLine *line = currentRule();
    if (!line)
        return;
    QualityRule rule = line->rule;
    rule.enabled = !rule.enabled;
    edit({u"quality.rule"_s, {qualityRuleTitle(rule)}},
         [rule](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const QualityRuleId id, putQualityRule(edit, rule));
             return {};
         },
         rule.enabled ? tr("Switched on") : tr("Switched off"));
}

void QualityPanel::takeSuggestions()
{
    std::vector<std::pair<CustomerId, std::pair<QString, QString>>> values;
    for (const QualityTask *task : chosenTasks())
        if (!task->suggestion.isEmpty())
            values.push_back({task->customer, {task->rule.field, task->suggestion}});
    change(values);
}

Status QualityPanel::takeValues(const std::vector<GridCellEdit> &edits)
{
    std::vector<std::pair<CustomerId, std::pair<QString, QString>>> values;
    for (const GridCellEdit &cell : edits) {
        if (cell.column != Value || cell.same || cell.row >= int(m_answer.tasks.tasks.size()))
            continue;
        const QualityTask &task = m_answer.tasks.tasks[size_t(cell.row)];
        values.push_back({task.customer, {task.rule.field, cell.text}});
    }
    change(values);
    return {};
}

void QualityPanel::change(const std::vector<std::pair<CustomerId, std::pair<QString, QString>>> &values)
{
    if (values.empty())
        return;
    QSet<CustomerId> customers;
    for (const auto &value : values)
        customers.insert(value.first);
    const EditTitle title = customers.size() == 1 ? EditTitle{u"customers.update"_s, {EditTitle::record(u"customer"_s, values.front().first.raw())}}
                                                  : EditTitle{u"customers.bulk"_s, {QString::number(customers.size())}};
    edit(title,
         [values](Edit &edit) -> Status {
             for (const auto &[customer, value] : values) {
                 WEIWO_ASSIGN(const BulkOutcome outcome, changeCustomers(edit, std::span(&customer, 1), {value.first, value.second}));
                 for (const BulkOutcome::Line &line : outcome.lines)
                     if (!line.refused.isEmpty())
                         return fail(errc::BadInput, line.name + u": "_s + line.refused);
             }
             return {};
         },
         tr("%n value(s) mended", nullptr, int(values.size())));
}

void QualityPanel::pass(std::optional<int> days)
{
    std::vector<QualityPass> passes;
    QString name;
    for (const QualityTask *task : chosenTasks()) {
        name = task->name;
        passes.push_back({task->customer, task->rule.id, days ? std::optional(session().today().addDays(*days)) : std::nullopt, {}});
    }
    if (passes.empty())
        return;
    edit({u"quality.pass"_s, {passes.size() == 1 ? name : QString::number(passes.size())}},
         [passes](Edit &edit) -> Status {
             for (const QualityPass &pass : passes)
                 WEIWO_TRY(passQuality(edit, pass));
             return {};
         },
         days ? tr("Put aside for %n day(s)", nullptr, *days) : tr("Not an error"));
}

void QualityPanel::next()
{
    const int row = m_tasks->currentCell().row + 1;
    if (row < int(m_answer.tasks.tasks.size()))
        m_tasks->setCurrentCell(row, Value);
    m_tasks->setFocus();
}

void QualityPanel::retranslate()
{
    m_views->setSegmentText(viewKeys[0], tr("To mend"));
    m_views->setSegmentText(viewKeys[1], tr("Rules"));
    m_views->setSegmentText(viewKeys[2], tr("Owners"));
    m_views->setAccessibleName(tr("View"));
    m_show[0]->setText(tr("Data quality: to mend"));
    m_show[1]->setText(tr("Data quality: rules"));
    m_show[2]->setText(tr("Data quality: owners"));
    m_open->setText(tr("Show what is to mend"));
    m_suggest->setText(tr("Take suggestions"));
    m_pass->setText(tr("Not an error"));
    m_later->setText(tr("Later"));
    m_next->setText(tr("Next"));
    m_refresh->setText(tr("Judge again"));
    m_allTasks->setText(tr("Show all"));
    m_tasks->setEmptyState(u"shield-check"_s, tr("Nothing is to mend here: all customers pass the rules."));
    m_rules->setEmptyState(u"shield-check"_s, tr("There is no rule."));
    m_owners->setEmptyState(u"users"_s, tr("There are no customers here yet."));
    setColumns();
    if (m_loaded)
        present(Answer(m_answer));
}

} // namespace weiwo::ui
