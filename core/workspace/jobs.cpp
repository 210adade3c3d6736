#include "core/workspace/jobs.h"

#include <QElapsedTimer>
#include <QRunnable>

namespace weiwo {

namespace {

/// Often enough for a bar to move smoothly, seldom enough to cost nothing.
constexpr qint64 ProgressEveryMs = 50;

} // namespace

/// Runs one job's body on a worker and hands what happens to the job's own thread.
class JobTask : public QRunnable, public JobContext
{
public:
    JobTask(std::shared_ptr<Job> job, JobRunner *runner, JobRunner::Body body)
        : m_job(std::move(job)), m_runner(runner), m_body(std::move(body))
    {
    }

    void run() override
    {
        m_timer.start();
        const Status status = m_body(*this);
        post([status](Job &job) {
            if (status)
                job.m_state = Job::State::Done;
            else if (status.error().code == QLatin1StringView(errc::Cancelled))
                job.m_state = Job::State::Cancelled;
            else
                job.m_state = Job::State::Failed;
            if (!status)
                job.m_error = status.error();
            Q_EMIT job.finished();
        });
    }

    void progress(qint64 done, qint64 total) override
    {
        if (m_timer.elapsed() - m_last < ProgressEveryMs && done != total)
            return;
        m_last = m_timer.elapsed();
        post([done, total](Job &job) {
            job.m_done = done;
            job.m_total = total;
            Q_EMIT job.progressed();
        });
    }

    [[nodiscard]] bool cancelled() const override { return m_job->m_cancel; }

private:
    template<class Function>
    void post(Function function)
    {
        auto job = m_job;
        auto *runner = m_runner;
        QMetaObject::invokeMethod(
            runner,
            [job, runner, function] {
                function(*job);
                Q_EMIT runner->changed();
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<Job> m_job;
    JobRunner *m_runner;
    JobRunner::Body m_body;
    QElapsedTimer m_timer;
    qint64 m_last = 0;
};

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    // A connection belongs to the thread that opened it, so workers stay.
    m_pool.setExpiryTimeout(-1);
}

JobRunner::~JobRunner()
{
    for (const auto &job : m_jobs)
        job->cancel();
    m_pool.waitForDone();
}

std::shared_ptr<Job> JobRunner::start(const QString &title, Body body)
{
    auto job = std::make_shared<Job>(m_next++, title);
    m_jobs.push_back(job);
    m_pool.start(new JobTask(job, this, std::move(body)));
    Q_EMIT changed();
    return job;
}

void JobRunner::dismiss(qint64 number)
{
    std::erase_if(m_jobs, [number](const std::shared_ptr<Job> &job) {
        return job->number() == number && job->state() != Job::State::Running;
    });
    Q_EMIT changed();
}

} // namespace weiwo
