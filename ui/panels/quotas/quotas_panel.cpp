#include "ui/panels/quotas/quotas_panel.h"

#include "ui/kit/chip.h"
#include "ui/kit/dialogs.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/quotas/explain_quota.h"
#include "ui/panels/quotas/method_form.h"
#include "ui/panels/quotas/new_plan_form.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

const QSet<QString> quotaTables{u"quota_plan"_s, u"quota_version"_s, u"measure"_s, u"quota"_s, u"quota_mark"_s, u"quota_split"_s,
                                u"node"_s, u"placement"_s, u"batch"_s};

ChipTone toneOf(quotas::VersionState state)
{
    switch (state) {
    case quotas::VersionState::Draft:
        return ChipTone::Info;
    case quotas::VersionState::Review:
        return ChipTone::Warn;
    case quotas::VersionState::Published:
        return ChipTone::Success;
    case quotas::VersionState::Archived:
        break;
    }
    return ChipTone::Neutral;
}

NumberSpec specOf(const quotas::AmountUnit &unit)
{
    return {unit.kind == metrics::Kind::Money ? NumberKind::Money : NumberKind::Count, unit.digits, MoneyUnit::One, -1,
            unit.name};
}

/// Levels that stand somewhere below a node.
std::vector<org::Level> levelsBelow(const quotas::SheetTree &tree, int node)
{
    std::vector<org::Level> levels;
    for (int below = node + 1; below < tree.at(node).end; ++below)
        if (std::find(levels.begin(), levels.end(), tree.at(below).level) == levels.end())
            levels.push_back(tree.at(below).level);
    std::sort(levels.begin(), levels.end());
    return levels;
}

} // namespace

QuotasPanel::QuotasPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_grid(new Grid), m_model(new QuotaModel(this)), m_version(new QComboBox),
      m_state(new Chip), m_measures(new Segmented), m_grain(new Segmented), m_sum(new QLabel),
      m_pages(new QStackedWidget), m_side(nullptr), m_method(new MethodForm(context.program.registry())),
      m_newPlan(new NewPlanForm), m_breakDown(new QAction(this)), m_lock(new QAction(this)),
      m_publish(new QAction(this)), m_new(new QAction(this)), m_explain(new QAction(this)),
      m_multiply(new QAction(this)),
      m_query(*context.session, quotaTables, this, [this](const QuotaData &loaded) { present(loaded); }),
      m_previewQuery(*context.session, quotaTables, this,
                     [this](const QString &text) { m_method->setOutcome(text, false); })
{
    makeActions();
    setBody(makeBody());
    connectAll();
    connectActions();
    retranslate();
    m_grid->setGridModel(m_model);
    m_grid->setFrozenColumns(1);
}

QWidget *QuotasPanel::makeBody()
{
    m_version->setObjectName(u"quotaVersion"_s);
    m_version->setMinimumWidth(px(130));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grid->setObjectName(u"quotaGrid"_s);
    m_grid->setTotalsVisible(false);
    head().addLead(m_version);
    head().addLead(m_state);

    auto *bar = new QWidget;
    auto *barLayout = new QHBoxLayout(bar);
    barLayout->setContentsMargins(space::L, 0, space::L, space::S);
    barLayout->setSpacing(space::M);
    barLayout->addWidget(m_measures);
    barLayout->addWidget(m_grain);
    barLayout->addWidget(m_sum, 1);
    setTextToken(m_sum, Token::Text2);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_method);
    scroll->setMinimumWidth(px(320));
    m_side = scroll;
    m_side->hide();
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_grid);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    auto *gridPage = new QWidget;
    auto *gridLayout = new QVBoxLayout(gridPage);
    gridLayout->setContentsMargins(0, 0, 0, 0);
    gridLayout->setSpacing(0);
    gridLayout->addWidget(bar);
    gridLayout->addWidget(split, 1);
    m_pages->addWidget(gridPage);
    m_pages->addWidget(m_newPlan);
    return m_pages;
}

void QuotasPanel::makeActions()
{
    m_breakDown->setObjectName(u"quotas.breakDown"_s);
    m_publish->setObjectName(u"quotas.publish"_s);
    bindKeys(m_new, u"panel.new"_s);
    bindKeys(m_lock, u"panel.lock"_s);
    bindKeys(m_explain, u"panel.explain"_s);
    bindKeys(m_multiply, u"panel.multiply"_s);
    for (QAction *action : {m_breakDown, m_lock, m_explain, m_multiply, m_publish, m_new})
        addAction(action);
    head().addButton(m_lock);
    head().addButton(m_publish);
    head().addButton(m_breakDown, true);
    head().addMore(m_explain);
    head().addMore(m_multiply);
    head().addMore(m_new);
}

void QuotasPanel::connectAll()
{
    connect(m_model, &QuotaModel::edited, this, &QuotasPanel::write);
    connect(m_grid, &Grid::currentCellChanged, this, [this] {
        showSubject();
        explainCurrent(false);
    });
    connect(m_grid, &Grid::summaryChanged, this, [this](const GridSummary &summary) { setStatus(summary.text); });
    connect(m_grid, &Grid::lockToggleRequested, this, &QuotasPanel::toggleLock);
    connect(m_grid, &Grid::refused, this, [this](const QString &message) {
        context().notices.post({Notice::Kind::Error, message, {}, u"quotas.refused"_s});
    });
    connect(m_grid, &Grid::noticed, this, [this](const QString &message) { context().notices.confirm(message); });
    connect(m_version, &QComboBox::activated, this, [this](int index) {
        const QStringList parts = m_version->itemData(index).toString().split(u'@');
        m_choice = {parts.value(0), parts.value(1), m_choice.measure};
        m_fresh = true;
        ask();
    });
    connect(m_measures, &Segmented::currentChanged, this, [this](const QString &key) {
        m_choice.measure = key;
        ask();
    });
    connect(m_grain, &Segmented::currentChanged, this, [this](const QString &key) {
        m_model->setGrain(key == "year"_L1 ? QuotaGrain::Year : key == "month"_L1 ? QuotaGrain::Months : QuotaGrain::Quarters);
    });
    connect(m_method, &MethodForm::changed, this, &QuotasPanel::preview);
    connect(m_method, &MethodForm::applied, this, &QuotasPanel::breakDown);
    connect(m_method, &MethodForm::cancelled, m_side, &QWidget::hide);
    connect(m_newPlan, &NewPlanForm::accepted, this, &QuotasPanel::createPlan);
    connect(m_newPlan, &NewPlanForm::cancelled, this, [this] { m_pages->setCurrentIndex(0); });
    connect(&m_query, &LiveQueryBase::failed, this, [this](const Error &error) { context().notices.refuse(error); });
    connect(&m_previewQuery, &LiveQueryBase::failed, this,
            [this](const Error &error) { m_method->setOutcome(error.message, true); });
}

void QuotasPanel::connectActions()
{
    connect(m_breakDown, &QAction::triggered, this, [this] {
        m_side->show();
        showSubject();
    });
    connect(m_lock, &QAction::triggered, this, &QuotasPanel::toggleLock);
    connect(m_publish, &QAction::triggered, this, &QuotasPanel::publish);
    connect(m_new, &QAction::triggered, this, &QuotasPanel::startNewPlan);
    connect(m_explain, &QAction::triggered, this, [this] { explainCurrent(true); });
    connect(m_multiply, &QAction::triggered, m_grid, &Grid::askMultiply);
}

void QuotasPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (m_data)
        return;
    m_grid->setLoading(true);
    ask();
}

void QuotasPanel::ask()
{
    m_query.ask([choice = m_choice](Reader &reader) { return quotaData(reader, choice); });
}

void QuotasPanel::present(const QuotaData &loaded)
{
    m_data = std::make_shared<const QuotaData>(loaded);
    m_grid->setLoading(false);
    if (!m_data->shown) {
        startNewPlan();
        return;
    }
    if (m_fresh)
        m_pages->setCurrentIndex(0);
    m_grid->setCurrency(m_data->currency);
    m_model->setData(m_data);
    presentHead();
    if (m_fresh) {
        m_fresh = false;
        m_grid->expandToDepth(1);
        m_grid->setCurrentCell(0, 1);
    }
    showSubject();
}

void QuotasPanel::presentHead()
{
    const QSignalBlocker quietVersion(m_version);
    const QSignalBlocker quietMeasure(m_measures);
    m_version->clear();
    for (const quotas::PlanEntry &entry : m_data->plans)
        for (const quotas::Version &version : entry.versions) {
            m_version->addItem(entry.plan.key + u' ' + version.key(), entry.plan.key + u'@' + version.key());
            if (version.id == m_data->shown->version.id)
                m_version->setCurrentIndex(m_version->count() - 1);
        }
    const quotas::VersionState state = m_data->shown->version.state;
    m_state->setText(quotas::versionStateTitle(state));
    m_state->setTone(toneOf(state));
    m_measures->clear();
    for (const quotas::Measure &measure : m_data->measures)
        m_measures->addSegment(measure.key, measure.title);
    m_measures->setCurrent(m_data->measure.key);
    m_measures->setVisible(m_data->measures.size() > 1);
    const quotas::Sheet &sheet = m_model->sheet();
    const auto own = sheet.tree().size() > 0 ? sheet.effective(0) : std::nullopt;
    const auto below = sheet.tree().size() > 0 ? sheet.childrenTotal(0) : std::nullopt;
    NumberSpec spec = specOf(sheet.unit());
    const qint64 shown[] = {own.value_or(0)};
    spec.unit = autoMoneyUnit(shown, spec.digits, defaultUnitFamily());
    QString text = own ? tr("Goal %1").arg(figureWithUnit(own, spec)) : tr("No goal yet");
    if (own && below)
        text += *below == *own ? tr(" · sum below equals it ✓")
                               : tr(" · sum below %1 · buffer %2").arg(figureWithUnit(below, spec), figureWithUnit(*below - *own, spec));
    m_sum->setText(text);
    for (QAction *action : {m_breakDown, m_lock, m_publish, m_multiply})
        action->setEnabled(m_data->isOpen());
    m_side->setVisible(m_side->isVisible() && m_data->isOpen());
}

int QuotasPanel::currentNode() const
{
    const int row = m_grid->currentCell().row;
    return !m_model->isEmpty() && row >= 0 && row < m_model->rowCount() ? row : 0;
}

void QuotasPanel::showSubject()
{
    if (m_model->isEmpty() || m_side->isHidden() || m_model->rowCount() == 0)
        return;
    const int node = currentNode();
    const quotas::Sheet &sheet = m_model->sheet();
    m_method->setSubject(sheet.tree().at(node).name, sheet.unit(), sheet.own(node), levelsBelow(sheet.tree(), node));
    preview();
}

void QuotasPanel::explainCurrent(bool open)
{
    if (m_model->isEmpty() || m_model->rowCount() == 0)
        return;
    const int node = currentNode();
    const auto months = m_model->months(std::max(0, m_grid->currentCell().column)).value_or(quotas::MonthSpan{});
    const QString title = m_model->sheet().tree().at(node).name + u" · "_s + m_model->spanTitle(months);
    context().inspector.follow(explainedQuota(*m_data, m_model->sheet().tree().at(node).id, months, title));
    if (open)
        context().inspector.open();
}

void QuotasPanel::preview()
{
    auto request = m_method->request();
    if (!request || !m_data || !m_data->shown)
        return;
    request->plan = *m_data->shown;
    request->measure = m_data->measure.key;
    request->node = m_model->sheet().tree().at(currentNode()).id;
    m_previewQuery.ask([request = *request, sheet = m_model->sheet()](Reader &reader) mutable -> Result<QString> {
        WEIWO_ASSIGN(const quotas::BreakdownResult result, quotas::previewBreakdown(reader, request, sheet));
        const NumberSpec spec = specOf(result.unit);
        QString text = tr("%n cell(s) would change.", nullptr, static_cast<int>(result.cellsChanged));
        for (size_t row = 1; row < result.rows.size() && row <= 12; ++row)
            text += u'\n' + result.rows[row].name + u"  "_s + figure(result.rows[row].target, spec);
        if (result.rows.size() > 13)
            text += u"\n…"_s;
        for (const Finding &finding : result.findings)
            text += u'\n' + finding.message;
        return text;
    });
}

void QuotasPanel::breakDown()
{
    auto request = m_method->request();
    if (!request || !m_data || !m_data->shown)
        return;
    request->plan = *m_data->shown;
    request->measure = m_data->measure.key;
    request->node = m_model->sheet().tree().at(currentNode()).id;
    edit({u"quotas.breakdown"_s, {m_data->shown->plan.key}},
         [request = *request](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const quotas::BreakdownResult result, quotas::breakdown(edit, request));
             return {};
         },
         tr("%1 broken down").arg(m_model->sheet().tree().at(currentNode()).name));
}

void QuotasPanel::write(const std::vector<quotas::CellTarget> &cells, GridEditKind kind)
{
    const quotas::CellTable table = m_data->table();
    const QString plan = table.plan.plan.key;
    EditTitle title{u"quotas.paste"_s, {plan}};
    if (kind == GridEditKind::Clear)
        title.key = u"quotas.clear"_s;
    else if (kind == GridEditKind::Multiply)
        title.key = u"quotas.multiply"_s;
    else if (cells.size() == 1)
        title = {u"quotas.set"_s, {EditTitle::record(u"node"_s, cells.front().node.raw()), plan}};
    edit(title,
         [table, cells, kind](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const quotas::CellsResult result,
                          kind == GridEditKind::Clear ? quotas::clearCells(edit, table, cells)
                                                      : quotas::setCells(edit, table, cells));
             return {};
         },
         {});
}

void QuotasPanel::toggleLock()
{
    if (!m_data || !m_data->isOpen() || m_model->isEmpty())
        return;
    const quotas::CellTable table = m_data->table();
    std::vector<std::pair<org::NodeId, quotas::MonthSpan>> cells;
    bool allLocked = true;
    for (const GridCell &cell : m_grid->selectedCells()) {
        const auto months = m_model->months(cell.column);
        if (!months)
            continue;
        cells.emplace_back(m_model->sheet().tree().at(cell.row).id, *months);
        allLocked = allLocked && (m_model->sheet().locked(cell.row) & months->mask()) == months->mask();
    }
    if (cells.empty())
        return;
    const EditTitle title{allLocked ? u"quotas.unlock"_s : u"quotas.lock"_s,
                          {EditTitle::record(u"node"_s, cells.front().first.raw()), table.plan.plan.key}};
    edit(title,
         [table, cells, lock = !allLocked](Edit &edit) -> Status {
             for (const auto &[node, months] : cells) {
                 WEIWO_ASSIGN([[maybe_unused]] const int count, quotas::lockCells(edit, table, node, months, lock));
             }
             return {};
         },
         {});
}

void QuotasPanel::publish()
{
    if (!m_data || !m_data->isOpen())
        return;
    const QString name = m_data->shown->version.key();
    const auto answer = dialogs().ask(this, {.title = tr("Publish %1 %2?").arg(m_data->shown->plan.key, name),
                                             .text = tr("A published version never changes. The one published before is archived. You can undo this until a package has carried it."),
                                             .actions = {tr("Publish %1").arg(name)}});
    if (!answer)
        return;
    edit({u"quotas.publish"_s, {m_data->shown->plan.key}},
         [plan = *m_data->shown](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const quotas::Published published, quotas::publish(edit, plan));
             return {};
         },
         tr("%1 published").arg(name));
}

void QuotasPanel::startNewPlan()
{
    if (!m_data)
        return;
    const auto reader = session().workspace().reader();
    if (!reader)
        return context().notices.refuse(reader.error());
    Reader reading = *reader;
    const auto measures = quotas::measures(reading);
    if (!measures)
        return context().notices.refuse(measures.error());
    m_newPlan->start(m_data->nextYear, *measures, m_data->plans.empty());
    m_pages->setCurrentIndex(1);
}

void QuotasPanel::createPlan(const quotas::NewPlan &plan)
{
    m_choice = {plan.key, {}, {}};
    m_fresh = true;
    edit({u"quotas.createPlan"_s, {plan.key}},
         [plan](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const quotas::PlanVersion made, quotas::createPlan(edit, plan));
             return {};
         },
         tr("Plan %1 created").arg(plan.key));
}

void QuotasPanel::edit(const EditTitle &title, std::function<Status(Edit &)> body, const QString &done)
{
    session().edit(this, title, std::move(body), [this, done](const Result<EditOutcome> &outcome) {
        ask();
        if (!outcome)
            return context().notices.refuse(outcome.error());
        context().notices.withdraw(u"quotas.refused"_s);
        if (!done.isEmpty() && outcome->entry)
            context().notices.confirm(done);
    });
}

void QuotasPanel::retranslate()
{
    setTitle(tr("Quota breakdown"));
    m_breakDown->setText(tr("Break down…"));
    m_lock->setText(tr("Lock"));
    m_publish->setText(tr("Publish…"));
    m_new->setText(tr("New plan"));
    m_explain->setText(tr("Explain this number"));
    m_multiply->setText(tr("Multiply selection…"));
    m_version->setAccessibleName(tr("Plan and version"));
    const QString grain = m_grain->current().isEmpty() ? u"quarter"_s : m_grain->current();
    m_grain->clear();
    m_grain->addSegment(u"year"_s, tr("Year"));
    m_grain->addSegment(u"quarter"_s, tr("Quarters"));
    m_grain->addSegment(u"month"_s, tr("Months"));
    m_grain->setCurrent(grain);
    m_method->retranslate();
    m_newPlan->retranslate();
    m_model->retranslate();
    m_grid->setEmptyState(u"target"_s, tr("There is nobody in the organization yet to break a goal down to."));
    if (m_data && m_data->shown)
        ask();
}

} // namespace weiwo::ui
