#include "ui/shell/undo_control.h"

#include "core/workspace/undo.h"
#include "ui/shell/key_table.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int StepsListed = 20;

} // namespace

UndoControl::UndoControl(Notices &notices, QObject *parent)
    : QObject(parent), m_notices(notices), m_undo(new QAction(this)), m_redo(new QAction(this)),
      m_history(new QMenu)
{
    m_undo->setIcon(icon(u"arrow-back-up"_s));
    m_redo->setIcon(icon(u"arrow-forward-up"_s));
    bindKeys(m_undo, u"shell.undo"_s);
    bindKeys(m_redo, u"shell.redo"_s);
    connect(m_undo, &QAction::triggered, this, [this] { undo(1); });
    connect(m_redo, &QAction::triggered, this, [this] { redo(); });
    connect(this, &QObject::destroyed, m_history, &QObject::deleteLater);
    present();
}

void UndoControl::setSession(Session *session)
{
    m_query.reset();
    m_session = session;
    m_steps = {};
    if (session) {
        m_query = std::make_unique<LiveQuery<Steps>>(*session, QSet<QString>{}, nullptr,
                                                     [this](const Steps &steps) {
                                                         m_steps = steps;
                                                         present();
                                                     });
        ask();
    }
    present();
}

Result<UndoControl::Steps> UndoControl::load(Reader &reader, const Id &person)
{
    Steps steps;
    WEIWO_ASSIGN(const auto newest, undoableEntry(reader, person));
    if (newest)
        steps.undoable.push_back({newest->id, journal::label(reader, *newest)});
    JournalFilter filter;
    filter.person = person;
    filter.limit = 3 * StepsListed;
    WEIWO_ASSIGN(const journal::Page page, journal::list(reader, filter));
    for (const JournalEntry &entry : page.entries) {
        if (!newest || entry.no >= newest->no || entry.undoes || entry.undoneBy
            || !isUndoableOrigin(entry.origin))
            continue;
        if (static_cast<int>(steps.undoable.size()) == StepsListed)
            break;
        steps.undoable.push_back({entry.id, journal::label(reader, entry)});
    }
    WEIWO_ASSIGN(const auto again, redoableEntry(reader, person));
    if (again) {
        QString label = journal::label(reader, *again);
        if (again->undoes) {
            WEIWO_ASSIGN(const JournalEntry undone, journal::entry(reader, *again->undoes));
            label = journal::label(reader, undone);
        }
        steps.redoable = Step{again->id, label};
    }
    return steps;
}

void UndoControl::ask()
{
    if (m_query)
        m_query->ask([person = m_session->workspace().person()](Reader &reader) {
            return load(reader, person);
        });
}

void UndoControl::retranslate()
{
    ask();
    present();
}

void UndoControl::present()
{
    const bool canUndo = !m_steps.undoable.empty();
    m_undo->setText(canUndo ? tr("Undo: %1").arg(m_steps.undoable.front().label) : tr("Undo"));
    m_undo->setToolTip(canUndo ? withKey(m_undo->text(), u"shell.undo"_s) : tr("Nothing to undo"));
    m_undo->setEnabled(canUndo);
    m_redo->setText(m_steps.redoable ? tr("Redo: %1").arg(m_steps.redoable->label) : tr("Redo"));
    m_redo->setToolTip(m_steps.redoable ? withKey(m_redo->text(), u"shell.redo"_s) : tr("Nothing to redo"));
    m_redo->setEnabled(m_steps.redoable.has_value());
    m_history->clear();
    int count = 0;
    for (const Step &step : m_steps.undoable) {
        ++count;
        QAction *action = m_history->addAction(step.label);
        connect(action, &QAction::triggered, this, [this, count] { undo(count); });
    }
}

void UndoControl::undo(int steps)
{
    if (!m_session)
        return;
    m_session->perform(
        this,
        [steps](Workspace &workspace) {
            Result<EditOutcome> outcome = workspace.undo();
            for (int i = 1; outcome && i < steps; ++i)
                outcome = workspace.undo();
            return outcome;
        },
        [this, steps](const Result<EditOutcome> &outcome) { tell(outcome, steps); });
}

void UndoControl::tell(const Result<EditOutcome> &outcome, int steps)
{
    if (!outcome)
        m_notices.refuse(outcome.error());
    else
        m_notices.confirm(steps > 1 ? tr("%n step(s) undone", nullptr, steps) : outcome->label);
}

void UndoControl::redo()
{
    if (!m_session)
        return;
    m_session->perform(
        this, [](Workspace &workspace) { return workspace.redo(); }, [this](const Result<EditOutcome> &outcome) { tell(outcome, 1); });
}

} // namespace weiwo::ui
