#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

constexpr int PollEveryMs = 500;
constexpr int MostWorkers = 2;

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
}

Session::~Session()
{
    m_workers.clear();
    m_workers.waitForDone();
    m_writer.waitForDone();
}

void Session::perform(QObject *receiver, Write write, Done done)
{
    ++m_writes;
    const QPointer<Session> self(this);
    const QPointer<QObject> guard(receiver);
    m_writer.start([self, guard, workspace = m_workspace, write = std::move(write), done = std::move(done)] {
        const Result<EditOutcome> outcome = write(*workspace);
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, guard, done, outcome] {
                if (self)
                    --self->m_writes;
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
        [title, body = std::move(body)](Workspace &workspace) { return workspace.edit(title, body); },
        std::move(done));
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
