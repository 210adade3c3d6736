#include "ui/panels/tiers/tiers_panel.h"

#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/tiers/asked_tabs.h"
#include "ui/panels/tiers/customer_desk.h"
#include "ui/panels/tiers/judged_tabs.h"
#include "ui/panels/tiers/standards_tab.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/read_only.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

TiersPanel::TiersPanel(const PanelContext &panelContext, QWidget *parent)
    : Panel(panelContext, parent), m_host{panelContext, [this](const EditTitle &title, const std::function<Status(Edit &)> &body, const QString &said) { edit(title, body, said); }},
      m_views(new Segmented), m_pages(new QStackedWidget), m_side(new QStackedWidget), m_judgement(new TierJudgement(m_host, this)),
      m_desk(new TierCustomerDesk(m_host, this)), m_refresh(new QAction(this)),
      m_stateQuery(*panelContext.session, {u"tier_run"_s, u"tier_scheme"_s, u"tier"_s}, this, [this](const TierState &state) {
          m_state = state;
          tellState();
      })
{
    m_views->setObjectName(u"tierViews"_s);
    m_side->addWidget(m_desk->form());
    addTab(new TierPreviewTab(*m_judgement, m_host, this), {m_desk->overrideAction(), m_desk->clearAction()});
    addTab(new TierSchemeTab(*m_judgement, m_host, this));
    addTab(new TierMatrixTab(m_host, this));
    addTab(new TierRfmTab(m_host, this));
    addTab(new TierValueTab(m_host, this), {m_desk->overrideAction(), m_desk->clearAction()});
    addTab(new TierStandardsTab(m_host, this));
    addTab(new TierDueTab(m_host, this), {m_desk->logAction(), m_desk->overrideAction(), m_desk->clearAction()});
    makeHead();
    setBody(makeBody());
    connect(m_views, &Segmented::currentChanged, this, &TiersPanel::showView);
    connect(m_judgement, &TierJudgement::made, this, &TiersPanel::noteJudgement);
    connect(&m_judgement->query(), &LiveQueryBase::settled, this, &TiersPanel::tellState);
    connect(m_desk, &TierCustomerDesk::formOpened, this, [this] { openForm(m_desk->form()); });
    connect(m_desk, &TierCustomerDesk::formClosed, this, [this] { closeForm(m_desk->form()); });
    connect(m_refresh, &QAction::triggered, this, &TiersPanel::askAll);
    connect(&context().preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_asked)
            askAll();
    });
    retranslate();
    showView();
}

void TiersPanel::addTab(TierTab *tab, const QList<QAction *> &shared)
{
    m_views->addSegment(tab->key(), {});
    m_pages->addWidget(tab->page());
    if (tab->form())
        m_side->addWidget(tab->form());
    for (Grid *grid : tab->grids())
        rememberGrid(*grid, context().preferences, grid->objectName());
    auto *show = new QAction(this);
    show->setObjectName(u"tiers.show."_s + tab->key());
    addAction(show);
    m_tabs.push_back({tab, tab->actions() + shared, show});
    connect(show, &QAction::triggered, this, [this, tab] { m_views->setCurrent(tab->key()); });
    connect(tab, &TierTab::changed, this, &TiersPanel::follow);
    connect(tab, &TierTab::formOpened, this, [this, tab] { openForm(tab->form()); });
    connect(tab, &TierTab::formClosed, this, [this, tab] { closeForm(tab->form()); });
}

void TiersPanel::makeHead()
{
    head().addLead(m_views);
    QList<QAction *> shown;
    for (const Entry &entry : m_tabs)
        for (QAction *action : entry.actions)
            if (!shown.contains(action))
                shown << action;
    // What one does about a due customer comes before what one does about any.
    shown.move(shown.indexOf(m_desk->logAction()), shown.indexOf(m_desk->overrideAction()));
    for (QAction *action : std::as_const(shown)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        head().addButton(action, action == m_judgement->applyAction() || action == m_desk->logAction());
    }
    // All of them change something.
    disableWhereReadOnly(session(), shown);
    bindKeys(m_refresh, u"panel.refresh"_s);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_refresh);
    head().addMore(m_refresh);
}

QWidget *TiersPanel::makeBody()
{
    m_side->setMinimumWidth(px(340));
    m_side->hide();
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_desk->why());
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(lists);
    split->addWidget(m_side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    return split;
}

const TiersPanel::Entry &TiersPanel::current() const
{
    return m_tabs[size_t(m_pages->currentIndex())];
}

void TiersPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    m_here = true;
    wake();
    if (!std::exchange(m_asked, true)) {
        for (const Entry &entry : m_tabs)
            for (Grid *grid : entry.tab->grids())
                grid->setLoading(true);
        askAll();
    }
}

void TiersPanel::leave()
{
    Panel::leave();
    m_here = false;
    wake();
}

QWidget *TiersPanel::mainWidget()
{
    return current().tab->mainWidget();
}

void TiersPanel::wake()
{
    for (const Entry &entry : m_tabs)
        entry.tab->setAwake(m_here && entry.tab == current().tab);
    m_desk->setAwake(m_here);
    m_stateQuery.setAwake(m_here);
}

void TiersPanel::askAll()
{
    for (const Entry &entry : m_tabs)
        entry.tab->ask();
    m_stateQuery.ask([](Reader &reader) { return tierState(reader); });
}

void TiersPanel::noteJudgement()
{
    m_desk->forget();
    showAmounts();
    follow();
    tellState();
}

void TiersPanel::tellState()
{
    QStringList words{m_state.asOf ? tr("Tiers applied as of %1").arg(m_state.asOf->toString(Qt::ISODate)) : tr("No tiers are applied yet")};
    // What was judged before the last step says nothing of what holds now.
    if (m_judgement->isOf(m_state.lastRun)) {
        const TierPreviewAnswer &answer = m_judgement->answer();
        words << tr("%Ln customer(s) judged as of %1", nullptr, int(answer.evaluation->living.size())).arg(answer.evaluation->asOf.toString(Qt::ISODate))
              << tr("%Ln customer(s) move", nullptr, int(answer.moves.all));
    }
    setStatus(words.join(u" · "_s));
}

void TiersPanel::showAmounts()
{
    const Currency currency = session().workspace().settings().currency;
    for (const Entry &entry : m_tabs)
        for (Grid *grid : entry.tab->grids())
            ui::showAmounts(*grid, {metrics::Kind::Money, currency.digits, currency.code}, context().preferences);
}

void TiersPanel::showView()
{
    const auto it = std::ranges::find(m_tabs, m_views->current(), [](const Entry &entry) { return entry.tab->key(); });
    m_pages->setCurrentIndex(int(it - m_tabs.begin()));
    closeForms();
    wake();
    follow();
    if (m_asked)
        tellState();
}

void TiersPanel::follow()
{
    for (const Entry &entry : m_tabs)
        for (QAction *action : entry.actions)
            action->setVisible(current().actions.contains(action));
    m_desk->follow(current().tab->chosen(), m_judgement->answer().evaluation);
}

void TiersPanel::openForm(QWidget *form)
{
    m_side->setCurrentWidget(form);
    m_side->show();
}

void TiersPanel::closeForm(const QWidget *form)
{
    if (!m_side->isHidden() && m_side->currentWidget() == form)
        closeForms();
}

void TiersPanel::closeForms()
{
    const bool had = m_side->isAncestorOf(window()->focusWidget());
    m_side->hide();
    for (const Entry &entry : m_tabs)
        entry.tab->formHidden();
    if (had)
        mainWidget()->setFocus();
}

void TiersPanel::retranslate()
{
    for (const Entry &entry : m_tabs) {
        m_views->setSegmentText(entry.tab->key(), entry.tab->title());
        entry.show->setText(entry.tab->command());
        entry.tab->retranslate();
    }
    m_views->setAccessibleName(tr("View"));
    m_refresh->setText(tr("Judge again"));
    m_judgement->retranslate();
    m_desk->retranslate();
    // Rules in words and what is said of customers come from the core in the language of the question.
    if (m_asked)
        askAll();
}

} // namespace weiwo::ui
