#include "ui/shell/live_query.h"

#include <QCoreApplication>

namespace weiwo::ui {

LiveQueryBase::LiveQueryBase(Session &session, const QSet<QString> &tables, QObject *parent)
    : QObject(parent), m_session(session), m_tables(tables)
{
    connect(&session, &Session::changed, this, [this](const ChangeSet &changes) {
        if (m_tables.isEmpty() || m_tables.intersects(changes.tables))
            refresh();
    });
}

void LiveQueryBase::Asking::progress(qint64 done, qint64 total)
{
    constexpr qint64 Whole = 1'000'000;
    millionths = total > 0 ? std::clamp(done, qint64(0), total) * Whole / total : -1;
}

std::optional<qint64> LiveQueryBase::progress() const
{
    const qint64 far = m_running ? m_asking->millionths.load() : -1;
    return far < 0 ? std::nullopt : std::optional(far);
}

void LiveQueryBase::cancel()
{
    if (!m_running)
        return;
    m_asking->stop = true;
    // What has changed meanwhile is asked when somebody wants an answer again.
    m_again = false;
}

void LiveQueryBase::forget()
{
    m_question = nullptr;
    ++m_generation;
    m_stale = false;
    cancel();
    Q_EMIT answering();
    Q_EMIT settled();
}

void LiveQueryBase::setQuestion(Question question)
{
    m_question = std::move(question);
    ++m_generation;
    // Nobody waits for that answer any more.
    cancel();
    refresh();
}

void LiveQueryBase::refresh()
{
    if (!m_question || m_scheduled)
        return;
    if (!m_awake) {
        m_stale = true;
        return;
    }
    if (m_running) {
        m_again = true;
        return;
    }
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &LiveQueryBase::start, Qt::QueuedConnection);
}

void LiveQueryBase::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && m_stale) {
        m_stale = false;
        refresh();
    }
}

void LiveQueryBase::start()
{
    m_scheduled = false;
    if (!m_question) {
        Q_EMIT settled();
        return;
    }
    m_running = true;
    m_asking = std::make_shared<Asking>();
    Q_EMIT started();
    const auto workspace = m_session.share();
    const QPointer<LiveQueryBase> self(this);
    m_session.workers().start([self, workspace, question = m_question, generation = m_generation, asking = m_asking] {
        auto reader = workspace->reader();
        Result<Answer> answer = reader ? question(*reader, *asking) : Result<Answer>(weiwo::failed(reader));
        // The query may be gone when this arrives, so it goes through something that is not.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, generation, answer = std::move(answer)] {
                if (self)
                    self->finish(generation, answer);
            },
            Qt::QueuedConnection);
    });
}

void LiveQueryBase::finish(quint64 generation, const Result<Answer> &answer)
{
    m_running = false;
    const bool outdated = generation != m_generation;
    if (m_again || outdated) {
        m_again = false;
        refresh();
    }
    if (outdated) {
        if (!m_question)
            Q_EMIT settled();
        return;
    }
    // Whoever listens may delete the query.
    const QPointer<LiveQueryBase> self(this);
    if (answer) {
        Q_EMIT answering();
        if (self)
            deliver(*answer);
    } else {
        Q_EMIT failed(answer.error());
    }
    if (self)
        Q_EMIT settled();
}

} // namespace weiwo::ui
