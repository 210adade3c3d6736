#include "ui/shell/workspaces.h"

#include <QDir>

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
    Q_EMIT opened(std::shared_ptr<Workspace>(std::move(*result)));
}

} // namespace weiwo::ui
