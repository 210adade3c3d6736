#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QThreadPool>
#include <atomic>
#include <functional>
#include <memory>

namespace weiwo {

/// What a running job sees. Used on the job's thread.
class JobContext
{
public:
    virtual ~JobContext() = default;
    /// Says how far it is; @p total 0: unknown. Cheap to call often.
    virtual void progress(qint64 done, qint64 total) = 0;
    /// True once somebody asked to stop: leave with fail(errc::Cancelled, …).
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Long work in the background: progress, cancel, result. Lives on the thread that started it;
/// its signals arrive there.
class Job : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Done, Failed, Cancelled };

    Job(qint64 number, const QString &title) : m_number(number), m_title(title) { }
    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const Error &error() const { return m_error; }
    void cancel() { m_cancel = true; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    friend class JobRunner;
    friend class JobTask;
    qint64 m_number;
    QString m_title;
    State m_state = State::Running;
    qint64 m_done = 0;
    qint64 m_total = 0;
    Error m_error;
    std::atomic<bool> m_cancel = false;
};

/// Runs jobs on worker threads and keeps the list that the job tray shows.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels what runs and waits for it.
    ~JobRunner() override;

    using Body = std::function<Status(JobContext &)>;
    /// Starts @p body on a worker thread. The returned job stays in jobs() until dismissed.
    std::shared_ptr<Job> start(const QString &title, Body body);
    [[nodiscard]] const std::vector<std::shared_ptr<Job>> &jobs() const { return m_jobs; }
    void dismiss(qint64 number);

Q_SIGNALS:
    void changed();

private:
    QThreadPool m_pool;
    std::vector<std::shared_ptr<Job>> m_jobs;
    qint64 m_next = 1;
};

} // namespace weiwo
