#include "ui/panels/tiers/tiers_panel.h"

#include "core/customers/tiers/commands.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/kit/segmented.h"
#include "ui/panels/tiers/due_view.h"
#include "ui/panels/tiers/matrix_view.h"
#include "ui/panels/tiers/preview_view.h"
#include "ui/panels/tiers/rfm_view.h"
#include "ui/panels/tiers/scheme_form.h"
#include "ui/panels/tiers/scheme_view.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

enum View { Preview, Scheme, Matrix, Rfm, Due };
const std::array<QString, 5> viewKeys{u"preview"_s, u"scheme"_s, u"matrix"_s, u"rfm"_s, u"due"_s};
constexpr int TypingMs = 300;
constexpr int MonthsBack = 3;          ///< of the matrix at first

/// What is set by hand is of a stored scheme: the one that ships is stored with the first.
Status storeScheme(Edit &edit, const TierSchemeId &scheme)
{
    WEIWO_ASSIGN(const bool stored, isTierSchemeStored(edit, scheme));
    if (!stored) {
        WEIWO_ASSIGN([[maybe_unused]] const bool added, addUsualTierScheme(edit));
    }
    return {};
}

} // namespace

TiersPanel::TiersPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_views(new Segmented), m_pages(new QStackedWidget), m_side(new QStackedWidget), m_preview(new TierPreviewView),
      m_scheme(new TierSchemeView), m_matrix(new TierMatrixView), m_rfm(new TierRfmView), m_due(new TierDueView), m_action(new TierActionForm), m_form(new TierSchemeForm),
      m_why(new QLabel), m_apply(new QAction(this)), m_edit(new QAction(this)), m_override(new QAction(this)), m_clear(new QAction(this)), m_log(new QAction(this)),
      m_refresh(new QAction(this)),
      m_previewQuery(*context.session, {}, this, [this](const TierPreviewAnswer &answer) { present(answer); }),
      m_draftQuery(*context.session, LiveQueryBase::noTables(), this,
                   [this](const TierPreviewAnswer &answer) {
                       if (!m_side->isVisible() || m_side->currentWidget() != m_form)
                           return;
                       m_scheme->present(answer, style());
                       m_scheme->grid().setCurrentCell(m_form->place(), 1);
                   }),
      m_matrixQuery(*context.session, {}, this, [this](const TierMatrix &matrix) { m_matrix->present(matrix, style()); }),
      m_rfmQuery(*context.session, {}, this, [this](const TierRfmAnswer &answer) { m_rfm->present(answer, style()); }),
      m_dueQuery(*context.session, {}, this,
                 [this](const TierDueAnswer &answer) {
                     m_due->present(answer);
                     follow();
                 }),
      m_explainQuery(*context.session, LiveQueryBase::noTables(), this, [this](const TierExplanation &made) {
          m_why->setText(made.text);
          m_clear->setEnabled(made.override.has_value());
      })
{
    makeActions();
    setBody(makeBody());
    for (Grid *grid : {&m_preview->grid(), &m_scheme->grid(), &m_matrix->grid(), &m_due->grid()})
        rememberGrid(*grid, context.preferences, grid->objectName());
    const QDate today = session().today();
    m_matrix->setDays(today.addMonths(-MonthsBack), today);
    connectAll();
    retranslate();
    showView();
}

void TiersPanel::makeActions()
{
    m_apply->setObjectName(u"tiers.apply"_s);
    m_edit->setObjectName(u"tiers.edit"_s);
    m_override->setObjectName(u"tiers.override"_s);
    m_clear->setObjectName(u"tiers.clear"_s);
    m_log->setObjectName(u"tiers.log"_s);
    bindKeys(m_refresh, u"panel.refresh"_s);
    for (QAction *action : {m_apply, m_edit, m_override, m_clear, m_log, m_refresh}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    head().addButton(m_apply, true);
    head().addButton(m_edit);
    head().addButton(m_log, true);
    head().addButton(m_override);
    head().addButton(m_clear);
    for (size_t i = 0; i < m_show.size(); ++i) {
        m_show[i] = new QAction(this);
        m_show[i]->setObjectName(u"tiers.show."_s + viewKeys[i]);
        addAction(m_show[i]);
        connect(m_show[i], &QAction::triggered, this, [this, i] { m_views->setCurrent(viewKeys[i]); });
    }
    head().addMore(m_refresh);
}

AnswerArea *TiersPanel::addPage(QWidget *view, LiveQueryBase &query)
{
    auto *area = new AnswerArea(view);
    area->watch(query);
    m_pages->addWidget(area);
    return area;
}

QWidget *TiersPanel::makeBody()
{
    m_views->setObjectName(u"tierViews"_s);
    for (const QString &key : viewKeys)
        m_views->addSegment(key, {});
    m_views->setCurrent(viewKeys[Preview]);
    head().addLead(m_views);
    addPage(m_preview, m_previewQuery);
    addPage(m_scheme, m_previewQuery)->watch(m_draftQuery);
    addPage(m_matrix, m_matrixQuery);
    addPage(m_rfm, m_rfmQuery);
    addPage(m_due, m_dueQuery);
    m_why->setObjectName(u"tierWhy"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_why->setContentsMargins(space::L, space::S, space::L, space::M);
    m_side->addWidget(m_action);
    m_side->addWidget(m_form);
    m_side->setMinimumWidth(px(340));
    m_side->hide();
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_why);
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(lists);
    split->addWidget(m_side);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    return split;
}

void TiersPanel::connectAll()
{
    connect(m_views, &Segmented::currentChanged, this, &TiersPanel::showView);
    connect(m_preview, &TierPreviewView::currentChanged, this, &TiersPanel::follow);
    connect(m_due, &TierDueView::currentChanged, this, &TiersPanel::follow);
    connect(m_matrix, &TierMatrixView::daysChanged, this, &TiersPanel::askMatrix);
    connect(m_apply, &QAction::triggered, this, &TiersPanel::apply);
    connect(m_override, &QAction::triggered, this, [this] { startAction(TierActionForm::Kind::Override); });
    connect(m_log, &QAction::triggered, this, [this] { startAction(TierActionForm::Kind::Log); });
    connect(m_clear, &QAction::triggered, this, &TiersPanel::leaveToRules);
    connect(m_refresh, &QAction::triggered, this, &TiersPanel::askAll);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &TiersPanel::previewDraft);
    connect(m_edit, &QAction::triggered, this, &TiersPanel::startForm);
    connect(m_scheme, &TierSchemeView::activated, m_edit, &QAction::trigger);
    connect(m_scheme, &TierSchemeView::currentChanged, this, [this] {
        if (m_side->isVisible() && m_side->currentWidget() == m_form)
            m_form->choose(m_scheme->current().value_or(m_form->place()));
        follow();
    });
    connect(m_form, &TierSchemeForm::edited, this, [this] { m_typing.start(); });
    connect(m_form, &TierSchemeForm::accepted, this, &TiersPanel::saveScheme);
    connect(m_form, &TierSchemeForm::cancelled, this, &TiersPanel::closeForms);
    connect(m_action, &TierActionForm::cancelled, this, &TiersPanel::closeForms);
    connect(m_action, &TierActionForm::overridden, this, &TiersPanel::setByHand);
    connect(m_action, &TierActionForm::logged, this, &TiersPanel::log);
    connect(&context().preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key == "units"_L1 && m_asked)
            askAll();
    });
}

AmountStyle TiersPanel::style() const
{
    return amountStyle(session().workspace().settings().currency, context().preferences);
}

void TiersPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    m_here = true;
    if (!std::exchange(m_asked, true)) {
        for (Grid *grid : {&m_preview->grid(), &m_scheme->grid(), &m_matrix->grid(), &m_due->grid()})
            grid->setLoading(true);
        askAll();
    }
    wake();
}

void TiersPanel::leave()
{
    Panel::leave();
    m_here = false;
    wake();
}

QWidget *TiersPanel::mainWidget()
{
    const std::array<QWidget *, Views> all{&m_preview->grid(), &m_scheme->grid(), &m_matrix->grid(), m_rfm, &m_due->grid()};
    return all[size_t(m_pages->currentIndex())];
}

void TiersPanel::wake()
{
    const int view = m_pages->currentIndex();
    m_previewQuery.setAwake(m_here && (view == Preview || view == Scheme));
    m_matrixQuery.setAwake(m_here && view == Matrix);
    m_rfmQuery.setAwake(m_here && view == Rfm);
    m_dueQuery.setAwake(m_here && view == Due);
    m_draftQuery.setAwake(m_here && view == Scheme);
    m_explainQuery.setAwake(m_here);
}

void TiersPanel::askAll()
{
    const QDate today = session().today();
    m_previewQuery.ask([today](Reader &reader) { return tierPreview(reader, {}, today); });
    m_rfmQuery.ask([today](Reader &reader) { return tierRfm(reader, today); });
    m_dueQuery.ask([today](Reader &reader) { return tierDue(reader, today); });
    askMatrix();
}

void TiersPanel::askMatrix()
{
    const auto days = m_matrix->days();
    if (!days)
        return;
    m_matrixQuery.ask([days = *days](Reader &reader) -> Result<TierMatrix> {
        WEIWO_ASSIGN(const TierSchemeDetail scheme, findTierScheme(reader));
        return tierMatrix(reader, scheme, days.first, days.second);
    });
}

void TiersPanel::present(const TierPreviewAnswer &answer)
{
    m_answer = answer;
    m_explained.reset();
    showAmounts();
    m_preview->present(answer, style());
    if (!m_side->isVisible() || m_side->currentWidget() != m_form)
        m_scheme->present(answer, style());
    setStatus(tr("%n customer(s) judged · %1 move", nullptr, int(answer.evaluation->living.size())).arg(answer.moves.all));
    follow();
}

void TiersPanel::showAmounts()
{
    const Currency currency = session().workspace().settings().currency;
    for (Grid *grid : {&m_preview->grid(), &m_scheme->grid(), &m_matrix->grid()})
        ui::showAmounts(*grid, {metrics::Kind::Money, currency.digits, currency.code}, context().preferences);
}

void TiersPanel::showView()
{
    m_pages->setCurrentIndex(int(std::ranges::find(viewKeys, m_views->current()) - viewKeys.begin()));
    closeForms();
    wake();
    follow();
}

std::optional<TiersPanel::Chosen> TiersPanel::chosen() const
{
    if (m_pages->currentIndex() == Preview)
        if (const TierMove *move = m_preview->current())
            return Chosen{move->customer, move->name, move->to};
    if (m_pages->currentIndex() == Due)
        if (const DueCustomer *due = m_due->current())
            return Chosen{due->customer, due->name, due->tier};
    return std::nullopt;
}

const TierSchemeDetail &TiersPanel::shownScheme() const
{
    return m_pages->currentIndex() == Due ? m_due->scheme() : m_answer.scheme();
}

void TiersPanel::follow()
{
    const int view = m_pages->currentIndex();
    const auto customer = chosen();
    const bool list = view == Preview || view == Due;
    m_apply->setVisible(view == Preview || view == Scheme);
    m_apply->setEnabled(m_answer.evaluation && (m_answer.moves.all > 0 || !m_answer.applied));
    m_edit->setVisible(view == Scheme);
    m_edit->setEnabled(m_answer.evaluation != nullptr);
    m_log->setVisible(view == Due);
    m_log->setEnabled(customer.has_value());
    m_override->setVisible(list);
    m_override->setEnabled(customer.has_value());
    m_clear->setVisible(list);
    m_why->setVisible(list && customer);
    if (customer)
        context().inspector.follow({.title = customer->name, .record = customer->customer.raw()});
    explain();
}

void TiersPanel::explain()
{
    const auto customer = chosen();
    if (!customer) {
        m_explained.reset();
        m_clear->setEnabled(false);
        return;
    }
    if (m_explained == customer->customer)
        return;
    m_explained = customer->customer;
    m_clear->setEnabled(false);
    m_why->setText(customer->name);
    m_explainQuery.ask([id = customer->customer, evaluation = m_answer.evaluation, scheme = shownScheme(), today = session().today()](Reader &reader) {
        return evaluation ? explainTier(reader, *evaluation, id) : explainTier(reader, scheme, id, today);
    });
}

void TiersPanel::apply()
{
    if (!m_answer.evaluation)
        return;
    const std::shared_ptr<const TierEvaluation> evaluation = m_answer.evaluation;
    edit({u"tiers.apply"_s, {evaluation->scheme.scheme.name, evaluation->asOf.toString(Qt::ISODate)}},
         [evaluation](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const auto run, applyTiers(edit, *evaluation));
             return {};
         },
         tr("Tiers applied: %n customer(s) moved", nullptr, int(m_answer.moves.all)));
}

void TiersPanel::startAction(TierActionForm::Kind kind)
{
    const auto customer = chosen();
    if (!customer)
        return;
    m_acting = *customer;
    m_actingScheme = shownScheme();
    m_side->setCurrentWidget(m_action);
    m_side->show();
    m_action->start(kind, m_acting.name, m_actingScheme, m_acting.tier, session().today());
}

void TiersPanel::setByHand(int place, const QString &reason, std::optional<QDate> until)
{
    const Tier &tier = m_actingScheme.tiers[size_t(place)];
    const TierOverride override{.customer = m_acting.customer, .scheme = m_actingScheme.scheme.id, .tier = tier.id, .reason = reason, .until = until};
    edit({u"tiers.setOverride"_s, {m_acting.name, tier.name}},
         [override](Edit &edit) -> Status {
             WEIWO_TRY(storeScheme(edit, override.scheme));
             WEIWO_ASSIGN([[maybe_unused]] const auto id, setTierOverride(edit, override));
             return {};
         },
         tr("%1 is set to %2").arg(m_acting.name, tierTitle(tier)));
    closeForms();
}

void TiersPanel::leaveToRules()
{
    const auto customer = chosen();
    if (!customer)
        return;
    edit({u"tiers.clearOverride"_s, {customer->name}},
         [id = customer->customer, scheme = shownScheme().scheme.id](Edit &edit) { return clearTierOverride(edit, id, scheme); },
         tr("%1 is left to the rules").arg(customer->name));
}

void TiersPanel::log(const QString &kind, QDate day, const QString &note)
{
    const Activity activity{.customer = m_acting.customer, .day = day, .kind = kind, .note = note};
    edit({u"tiers.logActivity"_s, {m_acting.name}},
         [activity](Edit &edit) -> Status {
             WEIWO_ASSIGN([[maybe_unused]] const auto id, logActivity(edit, activity));
             return {};
         },
         tr("Logged for %1").arg(m_acting.name));
    closeForms();
}

void TiersPanel::startForm()
{
    if (!m_answer.evaluation)
        return;
    m_side->setCurrentWidget(m_form);
    m_side->show();
    m_form->start(m_answer.scheme(), m_scheme->current().value_or(0), m_answer.known, style());
}

void TiersPanel::previewDraft()
{
    if (const auto draft = m_form->value())
        m_draftQuery.ask([draft = *draft, today = session().today()](Reader &reader) { return tierPreview(reader, draft, today); });
}

void TiersPanel::saveScheme(const TierSchemeDetail &scheme)
{
    edit({u"tiers.saveScheme"_s, {scheme.scheme.name}},
         [scheme](Edit &edit) -> Status {
             WEIWO_TRY(storeScheme(edit, scheme.scheme.id));
             WEIWO_ASSIGN([[maybe_unused]] const auto id, saveTierScheme(edit, scheme));
             return {};
         },
         tr("Scheme saved"));
    closeForms();
}

void TiersPanel::closeForms()
{
    const bool had = m_side->isAncestorOf(window()->focusWidget());
    const bool edited = m_side->isVisible() && m_side->currentWidget() == m_form;
    m_typing.stop();
    m_side->hide();
    // What stood there was the draft's.
    if (edited && m_answer.evaluation)
        m_scheme->present(m_answer, style());
    if (had)
        mainWidget()->setFocus();
}

void TiersPanel::retranslate()
{
    const std::array<QString, Views> titles{tr("Preview"), tr("Scheme"), tr("Matrix"), tr("RFM"), tr("Due")};
    const std::array<QString, Views> commands{tr("Tiers: preview"), tr("Tiers: scheme"), tr("Tiers: migration matrix"), tr("Tiers: RFM map"), tr("Tiers: due contacts")};
    for (size_t i = 0; i < Views; ++i) {
        m_views->setSegmentText(viewKeys[i], titles[i]);
        m_show[i]->setText(commands[i]);
    }
    m_views->setAccessibleName(tr("View"));
    m_apply->setText(tr("Apply"));
    m_edit->setText(tr("Change the scheme…"));
    m_override->setText(tr("Set by hand…"));
    m_clear->setText(tr("Leave to the rules"));
    m_log->setText(tr("Log contact…"));
    m_refresh->setText(tr("Judge again"));
    m_preview->retranslate();
    m_scheme->retranslate();
    m_matrix->retranslate();
    m_rfm->retranslate();
    m_due->retranslate();
    m_action->retranslate();
    m_form->retranslate();
    // Rules in words and what is said of customers come from the core in the language of the question.
    if (m_asked)
        askAll();
}

} // namespace weiwo::ui
