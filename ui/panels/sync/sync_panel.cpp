#include "ui/panels/sync/sync_panel.h"

#include "core/sync/export.h"
#include "ui/kit/grid/grid_store.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/sync/fact_list.h"
#include "ui/panels/sync/intake_view.h"
#include "ui/panels/sync/package_form.h"
#include "ui/shell/answer_area.h"
#include "ui/shell/grid_memory.h"
#include "ui/shell/key_table.h"
#include "ui/shell/panel_head.h"
#include "ui/shell/read_only.h"
#include "ui/theme/theme.h"
#include "ui/views/record_text.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int SideWidth = 360;
constexpr int FactsWidth = 620;
enum Column { Name, Person, Held, Behind, Seen, Silent, Standing };
enum Page { Overview, Intake };
/// As GridKind::Status counts them.
enum Light { None, Good, Watch, Bad };

Light lightOf(CopyStanding standing)
{
    switch (standing) {
    case CopyStanding::UpToDate: return Good;
    case CopyStanding::Behind: return Watch;
    case CopyStanding::Silent: return Bad;
    case CopyStanding::New:
    case CopyStanding::Revoked: break;
    }
    return None;
}

} // namespace

SyncPanel::SyncPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent), m_pages(new QStackedWidget), m_intake(new IntakeView(context.session->workspace().registry())),
      m_form(new PackageForm), m_state(new QLabel), m_facts(new FactList), m_copiesTitle(new QLabel), m_store(new GridStore(this)),
      m_grid(new Grid), m_submit(new QAction(this)), m_take(new QAction(this)), m_send(new QAction(this)), m_message(new QAction(this)),
      m_exchange(new QAction(this)), m_folder(new QAction(this)), m_conflicts(new QAction(this)), m_devices(new QAction(this)), m_refresh(new QAction(this)),
      m_query(*context.session, {}, this, [this](const SyncView &view) { present(view); })
{
    makeActions();
    m_pages->addWidget(makeOverview());
    m_pages->addWidget(m_intake);
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_pages, 1);
    row->addWidget(m_form);
    m_form->setFixedWidth(px(SideWidth));
    m_form->hide();
    setBody(body);
    setColumns();
    m_grid->setGridModel(m_store);
    rememberGrid(*m_grid, context.preferences, u"sync.copies"_s);
    rememberGrid(m_intake->changes(), context.preferences, u"sync.intake.changes"_s);
    rememberGrid(m_intake->refusals(), context.preferences, u"sync.intake.refusals"_s);
    connect(m_grid, &Grid::currentCellChanged, this, &SyncPanel::follow);
    connect(m_grid, &Grid::cellActivated, m_send, &QAction::trigger);
    connect(m_grid, &Grid::emptyActionTriggered, m_devices, &QAction::trigger);
    connect(m_form, &PackageForm::previewWanted, this, &SyncPanel::previewPackage);
    connect(m_form, &PackageForm::accepted, this, &SyncPanel::savePackage);
    connect(m_form, &PackageForm::cancelled, this, &SyncPanel::closeForm);
    connect(m_intake, &IntakeView::applyRequested, this, [this] { runIntake(true); });
    connect(m_intake, &IntakeView::tryAgainRequested, this, [this] { runIntake(false); });
    connect(m_intake, &IntakeView::otherFileRequested, this, &SyncPanel::chooseFile);
    connect(m_intake, &IntakeView::conflictsRequested, m_conflicts, &QAction::trigger);
    connect(m_intake, &IntakeView::closed, this, &SyncPanel::closeIntake);
    retranslate();
    follow();
}

SyncPanel::~SyncPanel() = default;

void SyncPanel::makeActions()
{
    const std::vector<std::pair<QAction *, QString>> named{{m_submit, u"sync.submit"_s},       {m_take, u"sync.take"_s},
                                                           {m_send, u"sync.send"_s},           {m_message, u"sync.message"_s},
                                                           {m_exchange, u"sync.exchange"_s},   {m_folder, u"sync.folder"_s},
                                                           {m_conflicts, u"sync.conflicts"_s}, {m_devices, u"sync.devices"_s}};
    for (const auto &[action, name] : named)
        action->setObjectName(name);
    bindKeys(m_refresh, u"panel.refresh"_s);
    for (QAction *action : {m_submit, m_take, m_send, m_message, m_exchange, m_folder, m_conflicts, m_devices, m_refresh}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    head().addButton(m_submit, true);
    head().addButton(m_take);
    head().addButton(m_send);
    head().addButton(m_exchange);
    head().addButton(m_message);
    for (QAction *action : {m_folder, m_conflicts, m_devices, m_refresh})
        head().addMore(action);
    disableWhereReadOnly(session(), {m_submit, m_take, m_send, m_exchange, m_folder});
    connect(m_submit, &QAction::triggered, this, [this] { startForm({}); });
    connect(m_take, &QAction::triggered, this, &SyncPanel::chooseFile);
    connect(m_send, &QAction::triggered, this, [this] {
        if (const CopyLine *copy = currentCopy(); copy && m_send->isEnabled())
            startForm(copy->device.device);
    });
    connect(m_message, &QAction::triggered, this, &SyncPanel::copyMessage);
    connect(m_exchange, &QAction::triggered, this, &SyncPanel::exchange);
    connect(m_folder, &QAction::triggered, this, &SyncPanel::chooseFolder);
    connect(m_conflicts, &QAction::triggered, this, [this] { context().navigator.openPanel(QString::fromLatin1(ConflictsPanelKey)); });
    connect(m_devices, &QAction::triggered, this, [this] { context().navigator.openPanel(QString::fromLatin1(DevicesPanelKey)); });
    connect(m_refresh, &QAction::triggered, this, &SyncPanel::ask);
}

QWidget *SyncPanel::makeOverview()
{
    m_state->setObjectName(u"syncState"_s);
    m_facts->setObjectName(u"syncFacts"_s);
    m_grid->setObjectName(u"syncCopies"_s);
    setTypeRole(m_state, TypeRole::Section);
    setTypeRole(m_copiesTitle, TypeRole::Section);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_facts->setMaximumWidth(px(FactsWidth));
    m_grid->setRowSelection(true);
    m_grid->setTotalsVisible(false);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::L, 0, space::L, space::L);
    layout->setSpacing(space::S);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    layout->addSpacing(space::S);
    layout->addWidget(m_copiesTitle);
    layout->addWidget(m_grid, 1);
    auto *area = new AnswerArea(content);
    area->watch(m_query);
    return area;
}

void SyncPanel::setColumns()
{
    const auto count = [](const QString &key, const QString &title, const QString &help) {
        return GridColumn{.key = key, .title = title, .toolTip = help, .kind = GridKind::Count, .digits = 0, .width = 100};
    };
    const std::vector<GridColumn> columns{
        {.key = u"device"_s, .title = tr("Device"), .width = 200, .fill = true, .least = 120},
        {.key = u"person"_s, .title = tr("Person"), .width = 130, .least = 80},
        count(u"held"_s, tr("Has version"), tr("The version of this copy that it has confirmed. — : it has not said.")),
        count(u"behind"_s, tr("Behind"), tr("How many versions this copy has had since.")),
        {.key = u"seen"_s, .title = tr("Last package"), .width = 136},
        count(u"silent"_s, tr("Silent, days"), tr("Days since its last package was taken in here.")),
        {.key = u"state"_s, .title = tr("State"), .kind = GridKind::Status, .width = 200}};
    if (m_store->columnCount() == 0)
        m_store->setColumns(columns);
    else
        m_store->retitle(columns);
}

void SyncPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    if (!m_loaded) {
        m_grid->setLoading(true);
        ask();
    }
    if (place.record.isEmpty()) {
        m_pages->setCurrentIndex(Overview);
        follow();
    } else if (place.record != m_intake->path() || m_pages->currentIndex() != Intake) {
        startIntake(place.record);
    }
}

void SyncPanel::leave()
{
    Panel::leave();
    m_query.setAwake(false);
}

QWidget *SyncPanel::mainWidget()
{
    return m_pages->currentIndex() == Intake ? m_intake->mainWidget() : m_grid;
}

bool SyncPanel::isSettled() const
{
    const auto runs = [](const std::shared_ptr<Job> &job) { return job && job->state() == Job::State::Running; };
    return Panel::isSettled() && !runs(m_formJob) && !runs(m_intakeJob) && !runs(m_folderJob);
}

void SyncPanel::ask()
{
    m_query.ask([person = session().workspace().ownPerson()](Reader &reader) { return syncView(reader, person); });
}

void SyncPanel::present(const SyncView &view)
{
    m_view = view;
    m_loaded = true;
    m_grid->setLoading(false);
    presentState();
    presentCopies();
    follow();
}

void SyncPanel::presentState()
{
    const QLocale locale;
    const sync::SyncStatus &status = m_view.status;
    std::vector<FactList::Fact> facts;
    if (status.upstream) {
        const sync::UpstreamStatus &up = *status.upstream;
        if (up.pending > 0)
            m_state->setText(tr("This copy submits to %1. %Ln edit(s) wait for an answer.", nullptr, int(up.pending)).arg(up.name));
        else
            m_state->setText(tr("This copy submits to %1. Every edit has been answered.").arg(up.name));
        facts.emplace_back(tr("Last answer"), up.answered ? momentText(*up.answered) : tr("none yet"));
        facts.emplace_back(tr("Based on version"), locale.toString(up.version));
        facts.emplace_back(tr("Own values that are not shown"),
                           up.contested == 0 ? locale.toString(0) : tr("%1: contested, see Conflicts").arg(locale.toString(up.contested)));
        facts.emplace_back(tr("This copy has"),
                           m_view.scope.isEmpty() ? tr("the whole workspace") : tr("%1 and what is below").arg(m_view.scope));
    } else {
        m_state->setText(tr("This is the root copy: it decides, and the others follow it."));
        facts.emplace_back(tr("Version"), locale.toString(status.version));
    }
    facts.emplace_back(tr("Open conflicts"), locale.toString(status.openConflicts));
    if (const QString folder = sharedFolder(); !folder.isEmpty())
        facts.emplace_back(tr("Shared folder"), m_exchanged.isEmpty() ? QDir::toNativeSeparators(folder)
                                                                      : QDir::toNativeSeparators(folder) + u" · "_s + m_exchanged);
    m_facts->setFacts(facts);
}

void SyncPanel::presentCopies()
{
    const auto standing = [](const CopyLine &copy) {
        switch (copy.standing) {
        case CopyStanding::Revoked: return tr("revoked");
        case CopyStanding::New: return tr("waits for its first package");
        case CopyStanding::UpToDate: return tr("has everything");
        case CopyStanding::Behind: return tr("has not confirmed all");
        case CopyStanding::Silent: break;
        }
        return tr("silent for %n day(s)", nullptr, copy.silent.value_or(0));
    };
    const std::vector<CopyLine> &copies = m_view.copies;
    m_store->setRowCount(0);
    m_store->setRowCount(int(copies.size()));
    for (int row = 0; row < int(copies.size()); ++row) {
        const CopyLine &copy = copies[size_t(row)];
        m_store->setRowKey(row, copy.device.device.text());
        m_store->setText(row, Name, copy.device.name);
        m_store->setText(row, Person, copy.person);
        m_store->setNumber(row, Held, copy.device.held);
        m_store->setNumber(row, Behind, copy.device.held ? std::optional(copy.device.behind) : std::nullopt);
        m_store->setText(row, Seen, copy.device.seen ? momentText(*copy.device.seen) : tr("never"));
        m_store->setNumber(row, Silent, copy.silent);
        m_store->setText(row, Standing, standing(copy));
        m_store->setNumber(row, Standing, lightOf(copy.standing));
        if (copy.device.revoked)
            for (int column = Name; column <= Standing; ++column)
                m_store->setFlags(row, column, GridFlag::Muted);
    }
    m_store->publish();
    if (!m_grid->currentCell().isValid() && !copies.empty())
        m_grid->setCurrentCell(0, Name);
}

const CopyLine *SyncPanel::currentCopy() const
{
    const int row = m_grid->currentCell().row;
    return row >= 0 && row < int(m_view.copies.size()) ? &m_view.copies[size_t(row)] : nullptr;
}

void SyncPanel::follow()
{
    const bool overview = m_pages->currentIndex() == Overview;
    const CopyLine *copy = currentCopy();
    const bool serves = copy && !copy->device.revoked;
    m_submit->setVisible(overview && m_view.status.upstream);
    m_take->setVisible(overview);
    m_send->setVisible(overview && !m_view.copies.empty());
    m_send->setEnabled(serves);
    m_exchange->setVisible(overview && !sharedFolder().isEmpty());
    m_exchange->setEnabled(!m_folderJob || m_folderJob->state() != Job::State::Running);
    m_folder->setVisible(overview);
    m_message->setVisible(overview && (!m_view.copies.empty() || m_view.status.upstream));
    m_message->setEnabled(serves || m_view.status.upstream);
    setStatus(m_loaded
                  ? tr("Version %1 · %Ln copies follow", nullptr, int(m_view.copies.size())).arg(QLocale().toString(m_view.status.version))
                  : QString());
}

void SyncPanel::copyMessage()
{
    const CopyLine *copy = currentCopy();
    const bool below = copy && !copy->device.revoked;
    context().notices.confirm(below ? tr("A message to %1 is on the clipboard").arg(copy->person) : tr("A message is on the clipboard"));
    QGuiApplication::clipboard()->setText(below ? askingMessage(m_view, *copy) : askingMessage(m_view));
}

void SyncPanel::retranslate()
{
    m_submit->setText(tr("Submit…"));
    m_submit->setToolTip(tr("Edits that wait for an answer go into a package for the copy above"));
    m_take->setText(tr("Take in…"));
    m_take->setToolTip(tr("Look into a package from another copy, then take it in"));
    m_send->setText(tr("Send…"));
    m_send->setToolTip(tr("What the chosen copy has not confirmed goes into a package for it"));
    m_message->setText(tr("Copy a message"));
    m_message->setToolTip(tr("The words that ask for the missing package, for mail or chat"));
    m_exchange->setText(tr("Exchange now"));
    m_exchange->setToolTip(tr("Takes in what lies in the shared folder for this copy, and puts there what the others need"));
    m_folder->setText(tr("Shared folder…"));
    m_folder->setToolTip(tr("Packages then go through a folder that all have: a network drive, Nextcloud, OneDrive"));
    m_conflicts->setText(tr("Conflicts"));
    m_devices->setText(tr("Devices and people"));
    m_refresh->setText(tr("Look again"));
    m_copiesTitle->setText(tr("Who has what"));
    m_grid->setAccessibleName(m_copiesTitle->text());
    m_grid->setEmptyState(u"devices"_s,
                          tr("No copy follows this one. Enrol the device of a colleague, and send it a package by mail, chat or stick."),
                          tr("Devices and people"));
    setColumns();
    if (m_loaded)
        present(SyncView(m_view));
}

} // namespace weiwo::ui
