// How QuotasPanel is put together: widgets, actions, connections, words.
#include "ui/panels/quotas/quotas_panel.h"

#include "ui/kit/chip.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/quotas/bounds_form.h"
#include "ui/panels/quotas/fairness_view.h"
#include "ui/panels/quotas/ghost_preview.h"
#include "ui/panels/quotas/method_form.h"
#include "ui/panels/quotas/new_plan_form.h"
#include "ui/panels/quotas/quota_edits.h"
#include "ui/panels/quotas/quota_side.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

const QSet<QString> quotaTables{u"quota_plan"_s, u"quota_version"_s, u"measure"_s,   u"quota"_s,   u"quota_mark"_s,
                                u"quota_split"_s, u"node"_s,         u"placement"_s, u"product"_s, u"batch"_s,
                                u"role"_s,        u"setting"_s};

} // namespace

QuotasPanel::QuotasPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_grid(new Grid), m_model(new QuotaModel(this)), m_version(new QComboBox),
      m_state(new Chip), m_measures(new Segmented), m_grain(new Segmented), m_line(new QComboBox), m_sum(new QLabel),
      m_unit(new QLabel), m_pages(new QStackedWidget), m_method(new MethodForm(context.program.registry())),
      m_bounds(new BoundsForm), m_fairness(new FairnessView), m_side(new QuotaSide(m_method, m_bounds, m_fairness)),
      m_newPlan(new NewPlanForm), m_breakDown(new QAction(this)), m_lock(new QAction(this)),
      m_publish(new QAction(this)), m_next(new QAction(this)), m_new(new QAction(this)), m_explain(new QAction(this)),
      m_multiply(new QAction(this)), m_bound(new QAction(this)), m_fair(new QAction(this)),
      m_edits(new QuotaEdits(*context.session, context.notices, this)),
      m_ghost(new GhostPreview(context.session->workers(), this)),
      // The panel asks by itself: it knows what to ask for.
      m_query(*context.session, LiveQueryBase::noTables(), this, [this](const QuotaData &loaded) { present(loaded); }),
      m_previewQuery(*context.session, quotaTables, this,
                     [this](const QString &text) { m_method->setOutcome(text, false); })
{
    makeActions();
    setBody(makeBody());
    connectGrid();
    connectPickers();
    connectForms();
    connectActions();
    retranslate();
    m_grid->setUnitInHeads(false);
    m_grid->setGridModel(m_model);
    m_grid->setFrozenColumns(1);
    rememberGrid(*m_grid, context.preferences, u"quotas"_s);
}

QWidget *QuotasPanel::makeBar()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::L, 0, space::L, space::S);
    layout->setSpacing(space::M);
    layout->addWidget(m_measures);
    layout->addWidget(m_grain);
    layout->addWidget(m_line);
    layout->addWidget(m_sum, 1);
    layout->addWidget(m_unit);
    m_sum->setObjectName(u"quotaSum"_s);
    m_line->setObjectName(u"quotaLine"_s);
    m_line->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_line->hide();
    for (QLabel *label : {m_sum, m_unit})
        setTextToken(label, Token::Text2);
    return bar;
}

QWidget *QuotasPanel::makeBody()
{
    m_version->setObjectName(u"quotaVersion"_s);
    m_version->setMinimumWidth(px(130));
    m_version->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_grid->setObjectName(u"quotaGrid"_s);
    m_grid->setTotalsVisible(false);
    m_grain->setObjectName(u"quotaGrain"_s);
    head().addLead(m_version);
    head().addLead(m_state);
    m_side->setObjectName(u"quotaSide"_s);
    m_side->hide();
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_grid);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setChildrenCollapsible(false);
    auto *gridPage = new QWidget;
    auto *layout = new QVBoxLayout(gridPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(split, 1);
    m_pages->addWidget(gridPage);
    m_pages->addWidget(m_newPlan);
    return m_pages;
}

void QuotasPanel::makeActions()
{
    m_breakDown->setObjectName(u"quotas.breakDown"_s);
    m_publish->setObjectName(u"quotas.publish"_s);
    m_next->setObjectName(u"quotas.nextVersion"_s);
    m_bound->setObjectName(u"quotas.bound"_s);
    m_fair->setObjectName(u"quotas.fairness"_s);
    bindKeys(m_new, u"panel.new"_s);
    bindKeys(m_lock, u"panel.lock"_s);
    bindKeys(m_explain, u"panel.explain"_s);
    bindKeys(m_multiply, u"panel.multiply"_s);
    for (QAction *action : {m_breakDown, m_lock, m_bound, m_fair, m_explain, m_multiply, m_publish, m_next, m_new})
        addAction(action);
    m_next->setVisible(false);
    head().addButton(m_lock);
    head().addButton(m_publish);
    head().addButton(m_breakDown, true);
    head().addButton(m_next, true);
    for (QAction *action : {m_bound, m_fair, m_explain, m_multiply, m_new})
        head().addMore(action);
}

void QuotasPanel::connectGrid()
{
    connect(m_model, &QuotaModel::edited, this,
            [this](const QuotaChange &change) {
                m_ghost->cancel();
                presentSum();
                m_edits->set(m_data->table(), change);
            });
    connect(m_grid, &Grid::currentCellChanged, this, [this] {
        if (m_side->isVisible() && m_side->page() != QuotaSide::Page::Bounds)
            showSide();
        explainCurrent(false);
    });
    connect(m_grid, &Grid::summaryChanged, this, [this](const GridSummary &summary) {
        setStatus(summary.text);
        if (m_side->isVisible() && m_side->page() == QuotaSide::Page::Bounds)
            showBounds();
    });
    connect(m_grid, &Grid::numberTyped, this, &QuotasPanel::previewTyped);
    connect(m_grid, &Grid::editorClosed, this, [this] { previewTyped(0, 0, std::nullopt); });
    connect(m_ghost, &GhostPreview::ready, this,
            [this](const std::shared_ptr<const quotas::Sheet> &after) { m_model->setGhost(after); });
    connect(m_grid, &Grid::lockToggleRequested, this, &QuotasPanel::toggleLock);
    connect(m_grid, &Grid::moneyUnitChanged, this, [this] {
        presentSum();
        showSide();
    });
    connect(m_grid, &Grid::refused, this, [this](const QString &message) {
        context().notices.post({Notice::Kind::Error, message, {}, u"quotas.refused"_s});
    });
    connect(m_grid, &Grid::noticed, this, [this](const QString &message) { context().notices.confirm(message); });
    connect(m_grid, &Grid::menuAboutToShow, this, [this](QMenu *menu, int, int column) {
        if (!m_model->months(column))
            return;
        menu->addSeparator();
        for (QAction *action : {m_lock, m_bound, m_breakDown, m_explain})
            menu->addAction(action);
    });
}

void QuotasPanel::connectPickers()
{
    connect(m_version, &QComboBox::activated, this, [this](int index) {
        const QString key = m_version->itemData(index).toString();
        const auto at = key.lastIndexOf(u'@');
        choose(key.left(at), key.mid(at + 1));
    });
    connect(m_measures, &Segmented::currentChanged, this, [this](const QString &key) {
        m_choice.measure = key;
        m_reload = true;
        ask();
    });
    connect(m_line, &QComboBox::activated, this, [this](int index) {
        m_choice.line = m_line->itemData(index).toString();
        m_reload = true;
        ask();
    });
    connect(m_grain, &Segmented::currentChanged, this, [this](const QString &key) {
        m_model->setGrain(key == "year"_L1 ? QuotaGrain::Year : key == "month"_L1 ? QuotaGrain::Months : QuotaGrain::Quarters);
    });
    connect(&session(), &Session::changed, this, [this](const ChangeSet &changes) {
        if (!changes.tables.intersects(quotaTables))
            return;
        m_reload = m_reload || !quotas::canRefresh(changes);
        // The end of one's own writing asks.
        if (!m_edits->isWriting())
            ask();
    });
    connect(&m_query, &LiveQueryBase::failed, this, [this](const Error &error) { context().notices.refuse(error); });
}

void QuotasPanel::connectForms()
{
    connect(m_edits, &QuotaEdits::finished, this, [this](bool written) {
        // What was refused is still on the screen.
        m_reload = m_reload || !written;
        if (!m_edits->isWriting())
            ask();
    });
    connect(m_side, &QuotaSide::pageChanged, this, &QuotasPanel::showSide);
    connect(m_method, &MethodForm::changed, this, &QuotasPanel::preview);
    connect(m_method, &MethodForm::applied, this, &QuotasPanel::breakDown);
    connect(m_method, &MethodForm::cancelled, m_side, &QWidget::hide);
    connect(m_side, &QuotaSide::closed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_bounds, &BoundsForm::applied, this, &QuotasPanel::bound);
    connect(m_fairness, &FairnessView::chosen, this, [this](int node) {
        for (int above = m_model->sheet().tree().at(node).parent; above >= 0; above = m_model->sheet().tree().at(above).parent)
            m_grid->setExpanded(above, true);
        m_grid->setCurrentCell(node, 1);
    });
    connect(m_edits, &QuotaEdits::created, this, [this](const quotas::PlanVersion &made) {
        m_choice.plan = made.plan.key;
        m_choice.version = made.version.key();
        m_fresh = true;
        m_reload = true;
    });
    connect(m_newPlan, &NewPlanForm::accepted, m_edits, &QuotaEdits::create);
    connect(m_newPlan, &NewPlanForm::cancelled, this, [this] { m_pages->setCurrentIndex(0); });
    connect(&m_previewQuery, &LiveQueryBase::failed, this,
            [this](const Error &error) { m_method->setOutcome(error.message, true); });
}

void QuotasPanel::connectActions()
{
    connect(m_breakDown, &QAction::triggered, this, [this] {
        m_side->open(QuotaSide::Page::Method);
        if (!hasTable())
            return;
        if (const quotas::Split *way = m_model->sheet().split(splitNode()))
            m_method->setWay(*way);
        else
            m_method->setWay({.method = hasHistory() ? u"history"_s : u"equal"_s, .params = nlohmann::json::object()});
        preview();
        m_method->setFocus(Qt::TabFocusReason);
    });
    connect(m_bound, &QAction::triggered, this, [this] {
        m_side->open(QuotaSide::Page::Bounds);
        m_bounds->setFocus(Qt::TabFocusReason);
    });
    connect(m_fair, &QAction::triggered, this, [this] { m_side->open(QuotaSide::Page::Fairness); });
    connect(m_lock, &QAction::triggered, this, &QuotasPanel::toggleLock);
    connect(m_publish, &QAction::triggered, this, &QuotasPanel::publish);
    connect(m_next, &QAction::triggered, this, &QuotasPanel::nextVersion);
    connect(m_new, &QAction::triggered, this, [this] {
        startNewPlan();
        m_newPlan->setFocus();
    });
    connect(m_explain, &QAction::triggered, this, [this] { explainCurrent(true); });
    connect(m_multiply, &QAction::triggered, m_grid, &Grid::askMultiply);
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
    m_bound->setText(tr("Floor and cap…"));
    m_fair->setText(tr("Fairness"));
    m_version->setAccessibleName(tr("Plan and version"));
    m_line->setAccessibleName(tr("Product line"));
    const QString grain = m_grain->current().isEmpty() ? u"quarter"_s : m_grain->current();
    m_grain->clear();
    m_grain->addSegment(u"year"_s, tr("Year"));
    m_grain->addSegment(u"quarter"_s, tr("Quarters"));
    m_grain->addSegment(u"month"_s, tr("Months"));
    m_grain->setCurrent(grain);
    m_method->retranslate();
    m_bounds->retranslate();
    m_fairness->retranslate();
    m_side->retranslate();
    m_newPlan->retranslate();
    m_model->retranslate();
    m_grid->setEmptyState(u"target"_s, tr("There is nobody in the organization yet to break a goal down to."));
    if (m_data && m_data->shown) {
        m_reload = true;
        ask();
    }
}

} // namespace weiwo::ui
