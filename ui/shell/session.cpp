#include "ui/shell/session.h"

#include "core/workspace/write_lock.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int PollEveryMs = 500;
constexpr int MostWorkers = 2;
/// Longer than a write takes that nobody hinders.
constexpr int WaitingAfterMs = 200;

/// What an edit is called, in the words of the journal.
QString stepText(Workspace &workspace, const EditTitle &title)
{
    auto reader = workspace.reader();
    if (!reader)
        return {};
    JournalEntry entry;
    entry.titleKey = title.key;
    entry.titleArgs = title.args;
    return journal::label(*reader, entry);
}

} // namespace

Session::Session(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent), m_workspace(std::move(workspace)),
      m_savedAt(m_workspace->services().clock->now())
{
    m_workers.setMaxThreadCount(MostWorkers);
    // A connection belongs to the thread that opened it, so workers stay.
    m_workers.setExpiryTimeout(-1);
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(-1);
    connect(&m_workspace->bus(), &ChangeBus::changed, this, &Session::note);
    connect(&m_poll, &QTimer::timeout, this, [this] { (void)m_workspace->noticeOthers(); });
    m_poll.start(PollEveryMs);
    m_waiting.setInterval(WaitingAfterMs);
    connect(&m_waiting, &QTimer::timeout, this, &Session::lookWhoWrites);
}

Session::~Session()
{
    m_workers.clear();
    m_workers.waitForDone();
    m_writer.waitForDone();
}

void Session::perform(QObject *receiver, Write write, Done done)
{
    setWrites(m_writes + 1);
    const QPointer<Session> self(this);
    const QPointer<QObject> guard(receiver);
    m_writer.start([self, guard, workspace = m_workspace, write = std::move(write), done = std::move(done)] {
        const Result<EditOutcome> outcome = write(*workspace);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, guard, done, outcome] {
                if (self)
                    self->setWrites(self->m_writes - 1);
                if (guard && done)
                    done(outcome);
            },
            Qt::QueuedConnection);
    });
}

void Session::edit(QObject *receiver, const EditTitle &title, std::function<Status(Edit &)> body, Done done)
{
    perform(
        receiver,
        [title, body = std::move(body)](Workspace &workspace) {
            Result<EditOutcome> outcome = workspace.edit(title, body);
            if (!outcome)
                outcome.error().more["step"] = stepText(workspace, title).toStdString();
            return outcome;
        },
        std::move(done));
}

void Session::setWrites(int writes)
{
    m_writes = writes;
    m_waitsFor.clear();
    // From now: what waits is the next in line.
    if (writes > 0)
        m_waiting.start();
    else
        m_waiting.stop();
    Q_EMIT writingChanged();
}

void Session::lookWhoWrites()
{
    const QString program = WriteLock::otherHolder(m_workspace->path());
    if (program == m_waitsFor)
        return;
    m_waitsFor = program;
    Q_EMIT writingChanged();
}

void Session::note(const ChangeSet &changes)
{
    m_savedAt = m_workspace->services().clock->now();
    if (changes.tables.contains(u"setting"_s)) {
        (void)m_workspace->reloadSettings();
        Q_EMIT settingsChanged();
    }
    Q_EMIT changed(changes);
}

} // namespace weiwo::ui
