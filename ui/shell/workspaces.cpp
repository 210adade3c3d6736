#include "ui/shell/workspaces.h"

#include "core/program/demo.h"
#include "core/sync/found_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace weiwo::ui {

namespace {

/// The same for all ways to one file.
QString fileOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace

Workspaces::Workspaces(Program &program, JobRunner &jobs, QObject *parent)
    : QObject(parent), m_program(program), m_jobs(jobs)
{
}

void Workspaces::open(const QString &path)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (isPreparing(absolute))
        return;
    if (!Workspace::isOlder(absolute))
        return finish(Workspace::open(absolute, m_program.services()), absolute);
    openAfter(tr("Bring %1 up to date").arg(QFileInfo(absolute).fileName()), absolute,
              [absolute, services = m_program.services()](JobContext &context) -> Status {
                  const auto opened = Workspace::open(absolute, services);
                  if (!opened)
                      return failed(opened);
                  return context.cancelled() ? Status(fail(errc::Cancelled, QString())) : Status();
              });
    Q_EMIT preparing(absolute);
}

void Workspaces::create(const QString &path, const NewWorkspace &request)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    finish(createWorkspace(absolute, request, m_program.services()), absolute);
}

void Workspaces::createCopy(const QString &path, const QString &package, const QString &trust)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    if (isPreparing(absolute))
        return;
    openAfter(tr("Make the copy %1").arg(QFileInfo(absolute).fileName()), absolute,
              [absolute, package, trust, services = m_program.services()](JobContext &) -> Status {
                  const auto made = sync::foundCopy(absolute, package, trust, services);
                  return made ? Status() : failed(made);
              });
}

QString Workspaces::demoPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"demo.weiwo"_s);
}

void Workspaces::createDemo(const QString &path)
{
    // What is there may be half of what a job makes.
    if (isPreparing(path))
        return;
    if (QFileInfo::exists(path))
        return open(path);
    QDir().mkpath(QFileInfo(path).absolutePath());
    openAfter(tr("Make the demo workspace"), path,
              [path, services = m_program.services()](JobContext &context) -> Status {
                  const auto made = weiwo::createDemo(path, {.tiers = true}, services, &context);
                  return made ? Status() : failed(made);
              });
}

bool Workspaces::isPreparing(const QString &path)
{
    // A file that is being made has no canonical path before it is there.
    if (!m_preparing.contains(fileOf(path)) && !m_preparing.contains(path))
        return false;
    Q_EMIT stillPreparing(path);
    return true;
}

void Workspaces::openAfter(const QString &title, const QString &path, JobRunner::Body body)
{
    const QString file = fileOf(path);
    m_preparing.insert(file);
    const auto job = m_jobs.start(title, std::move(body));
    connect(job.get(), &Job::finished, this, [this, job = job.get(), path, file, before = m_openings] {
        m_preparing.remove(file);
        if (job->state() != Job::State::Done)
            Q_EMIT refused(job->error(), path);
        // Nobody is taken out of what they have gone to meanwhile.
        else if (m_openings != before)
            Q_EMIT prepared(path);
        // On this thread: a workspace's bus belongs to the thread that opened it.
        else
            finish(Workspace::open(path, m_program.services()), path);
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
    ++m_openings;
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
