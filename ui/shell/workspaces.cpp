#include "ui/shell/workspaces.h"

#include "core/program/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

Workspaces::Workspaces(Program &program, JobRunner &jobs, QObject *parent)
    : QObject(parent), m_program(program), m_jobs(jobs)
{
}

void Workspaces::open(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    finish(Workspace::open(absolute, m_program.services()), absolute);
}

void Workspaces::create(const QString &path, const NewWorkspace &request)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    finish(createWorkspace(absolute, request, m_program.services()), absolute);
}

QString Workspaces::demoPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"demo.weiwo"_s);
}

void Workspaces::createDemo(const QString &path)
{
    if (QFileInfo::exists(path))
        return open(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    const auto job = m_jobs.start(tr("Make the demo workspace"),
                                  [path, services = m_program.services()](JobContext &context) -> Status {
                                      // Opened again on the GUI thread: a workspace's bus belongs
                                      // to the thread that opened it.
                                      const auto made = weiwo::createDemo(path, {}, services, &context);
                                      return made ? Status() : failed(made);
                                  });
    connect(job.get(), &Job::finished, this, [this, job = job.get(), path] {
        if (job->state() == Job::State::Done)
            open(path);
        else
            Q_EMIT refused(job->error(), path);
    });
}

void Workspaces::close()
{
    Q_EMIT closeRequested();
}

void Workspaces::finish(Result<std::unique_ptr<Workspace>> result, const QString &path)
{
    if (!result) {
        Q_EMIT refused(result.error(), path);
        return;
    }
    // Whoever lets go last (a job, perhaps), it ends on the thread of its bus.
    const auto end = [](Workspace *workspace) {
        QCoreApplication *application = QCoreApplication::instance();
        if (!application || QThread::currentThread() == application->thread())
            delete workspace;
        else
            QMetaObject::invokeMethod(application, [workspace] { delete workspace; }, Qt::QueuedConnection);
    };
    Q_EMIT opened(std::shared_ptr<Workspace>(result->release(), end));
}

} // namespace weiwo::ui
