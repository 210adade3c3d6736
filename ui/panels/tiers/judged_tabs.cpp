#include "ui/panels/tiers/judged_tabs.h"

#include "core/customers/tiers/commands.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/tiers/preview_view.h"
#include "ui/panels/tiers/scheme_form.h"
#include "ui/panels/tiers/scheme_view.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

using namespace customers;

namespace {

constexpr int TypingMs = 300;

} // namespace

TierJudgement::TierJudgement(const TierHost &host, QObject *parent)
    : QObject(parent), m_host(host), m_apply(new QAction(this)), m_query(host.session(), {}, this, [this](const TierPreviewAnswer &answer) { take(answer); })
{
    m_apply->setObjectName(u"tiers.apply"_s);
    m_apply->setEnabled(false);
    connect(m_apply, &QAction::triggered, this, &TierJudgement::apply);
}

void TierJudgement::ask()
{
    m_query.ask([day = day()](Reader &reader, JobContext &job) { return tierPreview(reader, {}, day, job); });
}

void TierJudgement::setDay(QDate wanted)
{
    if (wanted == day() && !m_held)
        return;
    m_day = wanted == m_host.today() ? std::nullopt : std::optional(wanted);
    // Not before it is known what would be applied.
    holdDay();
    ask();
}

void TierJudgement::holdDay()
{
    m_held = true;
    follow();
}

void TierJudgement::take(const TierPreviewAnswer &answer)
{
    m_held = !answer.evaluation;
    if (!m_held)
        m_answer = answer;
    follow();
    if (m_held)
        Q_EMIT refused(answer.refused);
    else
        Q_EMIT made();
}

void TierJudgement::follow()
{
    // An evaluation that moves nobody counts, too: so many in a row below lead down.
    m_apply->setEnabled(!m_held && isMade() && (m_answer.moves.all > 0 || m_answer.applied != m_answer.evaluation->asOf));
}

bool TierJudgement::isOf(const std::optional<TierRunId> &lastRun) const
{
    return isMade() && !m_held && !m_awake.isEmpty() && !m_query.isBusy() && m_answer.evaluation->lastRun == lastRun;
}

void TierJudgement::setAwake(const TierTab *tab, bool awake)
{
    if (awake)
        m_awake.insert(tab);
    else
        m_awake.remove(tab);
    m_query.setAwake(!m_awake.isEmpty());
}

void TierJudgement::apply()
{
    if (!isMade())
        return;
    const std::shared_ptr<const TierEvaluation> evaluation = m_answer.evaluation;
    m_host.edit({u"tiers.apply"_s, {evaluation->scheme.scheme.name, evaluation->asOf.toString(Qt::ISODate)}},
                [evaluation](Edit &edit) -> Status {
                    WEIWO_ASSIGN([[maybe_unused]] const auto run, applyTiers(edit, *evaluation));
                    return {};
                },
                tr("Tiers applied as of %1: %Ln customer(s) moved", nullptr, int(m_answer.moves.all)).arg(evaluation->asOf.toString(Qt::ISODate)));
}

void TierJudgement::retranslate()
{
    m_apply->setText(tr("Apply"));
}

TierPreviewTab::TierPreviewTab(TierJudgement &judgement, const TierHost &host, QObject *parent)
    : TierTab({u"preview"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Preview"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: preview")}, host, parent), m_judgement(judgement),
      m_view(new TierPreviewView)
{
    setView(m_view);
    watch(judgement.query());
    connect(m_view, &TierPreviewView::currentChanged, this, &TierTab::changed);
    connect(m_view, &TierPreviewView::dayChanged, this, &TierPreviewTab::takeDay);
    connect(&judgement, &TierJudgement::refused, m_view, &TierPreviewView::refuseDay);
    connect(&judgement, &TierJudgement::made, this, [this] {
        m_view->refuseDay({});
        m_view->present(m_judgement.answer(), this->host().style(), this->host().today());
    });
    takeDay();
}

void TierPreviewTab::takeDay()
{
    if (const auto day = m_view->day(host().today()))
        m_judgement.setDay(*day);
    else
        m_judgement.holdDay();
}

QWidget *TierPreviewTab::mainWidget() const
{
    return &m_view->grid();
}

std::vector<Grid *> TierPreviewTab::grids() const
{
    return {&m_view->grid()};
}

std::optional<TierSubject> TierPreviewTab::chosen() const
{
    const TierMove *move = m_view->current();
    return move ? std::optional(TierSubject{move->customer, move->name, move->to, m_judgement.answer().scheme()}) : std::nullopt;
}

void TierPreviewTab::retranslate()
{
    m_view->retranslate();
}

TierSchemeTab::TierSchemeTab(TierJudgement &judgement, const TierHost &host, QObject *parent)
    : TierTab({u"scheme"_s, WEIWO_TEXT("weiwo::ui::TiersPanel", "Scheme"), WEIWO_TEXT("weiwo::ui::TiersPanel", "Tiers: scheme")}, host, parent), m_judgement(judgement),
      m_view(new TierSchemeView), m_form(new TierSchemeForm), m_edit(new QAction(this)),
      m_draftQuery(host.session(), LiveQueryBase::noTables(), this, [this](const TierPreviewAnswer &answer) {
          if (!m_editing)
              return;
          if (!answer.evaluation)
              return m_view->refuse(answer.refused);
          m_view->present(answer, this->host().style());
          m_view->grid().setCurrentCell(m_form->place(), 1);
      })
{
    setView(m_view);
    watch(judgement.query());
    watch(m_draftQuery);
    m_edit->setObjectName(u"tiers.edit"_s);
    m_edit->setEnabled(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&judgement, &TierJudgement::made, this, [this] {
        m_edit->setEnabled(true);
        if (!m_editing)
            m_view->present(m_judgement.answer(), this->host().style());
    });
    connect(&m_typing, &QTimer::timeout, this, &TierSchemeTab::previewDraft);
    connect(m_edit, &QAction::triggered, this, &TierSchemeTab::startForm);
    connect(m_view, &TierSchemeView::activated, m_edit, &QAction::trigger);
    connect(m_view, &TierSchemeView::currentChanged, this, &TierSchemeTab::followRow);
    connect(m_form, &TierSchemeForm::edited, this, [this] { m_typing.start(); });
    connect(m_form, &TierSchemeForm::accepted, this, &TierSchemeTab::save);
    connect(m_form, &TierSchemeForm::turned, this, [this] { m_view->grid().setCurrentCell(m_form->place(), 1); });
    connect(m_form, &TierSchemeForm::cancelled, this, &TierTab::formClosed);
}

QWidget *TierSchemeTab::mainWidget() const
{
    return &m_view->grid();
}

std::vector<Grid *> TierSchemeTab::grids() const
{
    return {&m_view->grid()};
}

QWidget *TierSchemeTab::form() const
{
    return m_form;
}

void TierSchemeTab::formHidden()
{
    m_typing.stop();
    if (!std::exchange(m_editing, false))
        return;
    m_draftQuery.forget();
    // What stood there was the draft's.
    if (m_judgement.isMade())
        m_view->present(m_judgement.answer(), host().style());
}

void TierSchemeTab::setAwake(bool awake)
{
    m_judgement.setAwake(this, awake);
    m_draftQuery.setAwake(awake);
}

void TierSchemeTab::startForm()
{
    if (!m_judgement.isMade())
        return;
    m_editing = true;
    Q_EMIT formOpened();
    m_form->start(m_judgement.answer().scheme(), m_view->current().value_or(0), m_judgement.answer().known, host().style());
}

void TierSchemeTab::followRow()
{
    // What is wrong in a tier is mended before another one shows.
    if (m_editing && !m_form->choose(m_view->current().value_or(m_form->place())))
        m_view->grid().setCurrentCell(m_form->place(), 1);
}

void TierSchemeTab::previewDraft()
{
    // As of the day that the counts beside it are of: the one that was typed since may be none.
    if (const auto draft = m_form->value())
        m_draftQuery.ask([draft = *draft, day = m_judgement.answer().evaluation->asOf](Reader &reader, JobContext &job) { return tierPreview(reader, draft, day, job); });
}

void TierSchemeTab::save(const TierSchemeDetail &scheme)
{
    host().save(this, *m_form, {u"tiers.saveScheme"_s, {scheme.scheme.name}},
                [scheme](Edit &edit) -> Status {
                    WEIWO_TRY(storeTierScheme(edit, scheme.scheme.id));
                    return saveTierScheme(edit, scheme).map([](const auto &) { });
                },
                tr("Scheme saved"), [this] { Q_EMIT formClosed(); });
}

void TierSchemeTab::retranslate()
{
    m_edit->setText(tr("Change the scheme…"));
    m_view->retranslate();
    m_form->retranslate();
}

} // namespace weiwo::ui
