#include "ui/panels/import/import_panel.h"

#include "core/exchange/dataset.h"
#include "ui/kit/grid/grid_view.h"
#include "ui/panels/import/file_step.h"
#include "ui/panels/import/likeness_view.h"
#include "ui/panels/import/map_step.h"
#include "ui/panels/import/outcome_step.h"
#include "ui/panels/import/read_step.h"
#include "ui/panels/import/step_list.h"
#include "ui/shell/grid_memory.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

ImportPanel::ImportPanel(const PanelContext &context, QWidget *parent)
    : Panel(context, parent),
      m_catalogues(context.session->workspace().registry().extension<exchange::Catalogues>()),
      m_steps(new StepList), m_pages(new QStackedWidget), m_file(new FileStep(m_catalogues.shapes)),
      m_read(new ReadStep), m_map(new MapStep(m_catalogues.shapes)),
      m_check(new OutcomeStep(OutcomeStep::Kind::Check, m_catalogues)),
      m_result(new OutcomeStep(OutcomeStep::Kind::Result, m_catalogues)), m_back(new QPushButton),
      m_next(new QPushButton), m_other(new QPushButton),
      m_batches(*context.session, {u"batch"_s}, this,
                [this](const std::vector<BatchRow> &rows) { m_file->presentBatches(rows); }),
      m_reading(*context.session, LiveQueryBase::noTables(), this,
                [this](const FileDraft &draft) {
                    m_draft = draft;
                    m_read->present(draft);
                    updateButtons();
                }),
      m_mapping(*context.session, LiveQueryBase::noTables(), this, [this](const MapDraft &draft) {
          // Another file may have come meanwhile; its columns are asked for when it has been read.
          if (m_step != Map || !m_draft)
              return;
          m_map->present(*m_draft, draft);
          updateButtons();
      }),
      m_template(*context.session, LiveQueryBase::noTables(), this,
                 [this](const QString &path) { this->context().notices.confirm(tr("Template saved: %1").arg(path)); })
{
    setBody(makeBody());
    connectSteps();
    // The preview has the columns of its file, so nothing of it is kept.
    rememberGrid(m_file->grid(), context.preferences, u"import.batches"_s);
    rememberGrid(m_check->grid(), context.preferences, u"import.check"_s);
    rememberGrid(m_check->likenesses().grid(), context.preferences, u"import.likenesses"_s);
    rememberGrid(m_result->grid(), context.preferences, u"import.result"_s);
    retranslate();
    go(File);
    m_batches.ask([](Reader &reader) { return recentBatches(reader); });
}

QWidget *ImportPanel::makeBody()
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_file, m_read, m_map, m_check, m_result})
        m_pages->addWidget(page);
    m_back->setObjectName(u"importBack"_s);
    m_next->setObjectName(u"importNext"_s);
    m_other->setObjectName(u"importOther"_s);
    setButtonKind(m_next, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::S);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_other);
    buttons->addWidget(m_next);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::L, 0, space::L, space::L);
    right->setSpacing(space::M);
    right->addWidget(m_pages, 1);
    right->addLayout(buttons);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_steps, 0);
    layout->addLayout(right, 1);
    return body;
}

void ImportPanel::connectSteps()
{
    connect(m_steps, &StepList::chosen, this, [this](int step) { go(Step(step)); });
    connect(m_file, &FileStep::fileChosen, this, &ImportPanel::startFile);
    connect(m_file, &FileStep::undoRequested, this, &ImportPanel::undoEntry);
    connect(m_file, &FileStep::templateWanted, this, [this](const QString &dataset, const QString &path) {
        m_template.ask([dataset, path](Reader &reader) { return writeTemplate(reader, dataset, path); });
    });
    connect(&m_check->likenesses(), &LikenessView::decided, this, &ImportPanel::updateButtons);
    connect(m_read, &ReadStep::formatChanged, this, &ImportPanel::readAgain);
    connect(m_map, &MapStep::datasetChosen, this, &ImportPanel::mapAgain);
    connect(m_map, &MapStep::completeChanged, this, &ImportPanel::updateButtons);
    connect(m_back, &QPushButton::clicked, this, [this] { go(Step(qMax(0, m_step - 1))); });
    connect(m_next, &QPushButton::clicked, this, &ImportPanel::next);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeyCombination(Qt::ControlModifier, key), this, [this] {
            if (m_next->isVisible())
                m_next->click();
        });
        // A key that is held down goes on by one step.
        shortcut->setAutoRepeat(false);
    }
    connect(m_other, &QPushButton::clicked, this, [this] {
        if (m_step == Outcome && m_done && m_done->entry)
            undoEntry(*m_done->entry);
    });
    for (LiveQueryBase *query : std::initializer_list<LiveQueryBase *>{&m_reading, &m_mapping, &m_template})
        connect(query, &LiveQueryBase::failed, this, [this](const Error &error) {
            context().notices.refuse(error);
            go(File);
        });
}

void ImportPanel::arrive(const Place &place)
{
    Panel::arrive(place);
    m_wanted = m_catalogues.shapes.find(place.record) ? place.record : QString();
    if (!m_wanted.isEmpty() && m_step == File)
        m_file->chooseDataset(m_wanted);
    if (!place.record.isEmpty() && QFileInfo(place.record).isFile() && place.record != m_path)
        startFile(place.record);
}

bool ImportPanel::isSettled() const
{
    return Panel::isSettled() && (!m_job || m_job->state() != Job::State::Running);
}

void ImportPanel::startFile(const QString &path)
{
    m_path = path;
    m_draft.reset();
    m_checked.reset();
    m_done.reset();
    m_dataset = m_wanted;
    go(Read);
    readAgain({});
}

void ImportPanel::readAgain(const MappingFormat &format)
{
    m_reading.ask([path = m_path, format](Reader &) { return readFile(path, format); });
}

void ImportPanel::mapAgain(const QString &dataset)
{
    m_dataset = dataset;
    m_mapping.ask([file = *m_draft, dataset](Reader &reader) { return mapFile(reader, file, dataset); });
}

void ImportPanel::go(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step);
    m_steps->setCurrent(step);
    m_steps->setReached(step == Outcome ? int(File) : int(step));
    updateButtons();
}

void ImportPanel::next()
{
    const bool focused = m_next->hasFocus();
    goOn();
    if (focused && !m_next->isEnabled())
        m_besideNext = QApplication::focusWidget();
}

void ImportPanel::goOn()
{
    switch (m_step) {
    case File: break;
    case Read:
        go(Map);
        mapAgain(m_dataset);
        break;
    case Map:
        go(Check);
        run(true);
        break;
    case Check:
        go(Outcome);
        run(false);
        break;
    case Outcome:
        m_path.clear();
        go(File);
        break;
    }
}

void ImportPanel::run(bool dryRun)
{
    exchange::ImportRequest request;
    request.path = m_path;
    request.mapping = m_map->mapping();
    request.dryRun = dryRun;
    // Here each is shown and decided; the rule proposes.
    const bool creates = request.mapping->match.onDuplicate == OnDuplicate::Create;
    request.onDuplicate = creates ? OnDuplicate::Create : OnDuplicate::Update;
    if (!dryRun) {
        request.decisions = m_check->likenesses().decisions();
        const bool some = m_checked && (m_checked->rowsBad > 0 || m_check->likenesses().count(exchange::LikenessDecision::Do::Leave) > 0);
        request.badPath = some ? badRowsPath(m_path) : QString();
        request.saveMapping = m_map->saveName();
    }
    OutcomeStep *page = dryRun ? m_check : m_result;
    page->presentProgress(0, 0);
    const auto answer = std::make_shared<Result<exchange::ImportResult>>();
    const QString name = QFileInfo(m_path).fileName();
    m_job = context().jobs.start(
        dryRun ? tr("Check %1").arg(name) : tr("Import %1").arg(name),
        [workspace = session().share(), request, answer](JobContext &job) -> Status {
            *answer = exchange::importFile(*workspace, request, &job);
            return *answer ? Status() : failed(*answer);
        });
    connect(m_job.get(), &Job::progressed, this, [this, page] { page->presentProgress(m_job->done(), m_job->total()); });
    connect(m_job.get(), &Job::finished, this, [this, dryRun, answer] { finish(dryRun, *answer); });
    updateButtons();
}

void ImportPanel::finish(bool dryRun, const Result<exchange::ImportResult> &result)
{
    OutcomeStep *page = dryRun ? m_check : m_result;
    if (!result) {
        page->presentFailure(result.error());
    } else {
        page->present(*result);
        (dryRun ? m_checked : m_done) = *result;
    }
    // What is looked at here need not wait in the tray.
    if (isVisible())
        QMetaObject::invokeMethod(this, [this, number = m_job->number()] { context().jobs.dismiss(number); }, Qt::QueuedConnection);
    updateButtons();
}

void ImportPanel::updateButtons()
{
    const bool running = m_job && m_job->state() == Job::State::Running;
    m_back->setVisible(m_step != File && m_step != Outcome);
    m_back->setEnabled(!running);
    m_next->setVisible(m_step != File);
    m_other->setVisible(m_step == Outcome && m_done && m_done->entry);
    switch (m_step) {
    case File: break;
    case Read:
        m_next->setText(tr("Next: columns"));
        m_next->setEnabled(m_draft && !m_reading.isBusy());
        break;
    case Map:
        m_next->setText(tr("Next: check"));
        m_next->setEnabled(m_map->isComplete() && !m_mapping.isBusy());
        break;
    case Check: {
        const qint64 good = m_checked ? m_checked->rowsRead - m_checked->rowsBad : 0;
        m_next->setText(importText(good));
        m_next->setEnabled(!running && good > 0 && m_checked && !m_checked->alreadyImported);
        break;
    }
    case Outcome:
        m_next->setText(tr("Import another file"));
        m_next->setEnabled(!running);
        break;
    }
    keepFocusOnNext();
}

QString ImportPanel::importText(qint64 rows) const
{
    if (rows == 0)
        return tr("Import");
    // How many rows a decision moves is known when they are read again.
    return m_check->likenesses().isAsProposed() ? tr("Import %1 rows").arg(QLocale().toString(rows)) : tr("Import as decided");
}

/// A button that cannot be pressed hands the focus on; it gets it back where nobody has taken it since.
void ImportPanel::keepFocusOnNext()
{
    if (!m_next->isEnabled() || !m_besideNext)
        return;
    if (QApplication::focusWidget() == m_besideNext)
        m_next->setFocus(Qt::OtherFocusReason);
    m_besideNext.clear();
}

void ImportPanel::undoEntry(const Id &entry)
{
    session().perform(
        this, [entry](Workspace &workspace) { return workspace.undo(entry); },
        [this](const Result<EditOutcome> &outcome) {
            if (!outcome)
                return context().notices.refuse(outcome.error());
            m_done.reset();
            context().notices.confirm(outcome->label);
            // What came of it is not so any more; the list says that it was taken back.
            if (m_step == Outcome) {
                m_path.clear();
                return go(File);
            }
            updateButtons();
        });
}

void ImportPanel::retranslate()
{
    m_steps->setTitles({tr("File"), tr("Read"), tr("Columns"), tr("Check"), tr("Result")});
    m_back->setText(tr("Back"));
    m_other->setText(tr("Undo this import"));
    updateButtons();
}

} // namespace weiwo::ui
