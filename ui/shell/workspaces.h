#pragma once

#include "core/program/program.h"
#include "core/workspace/jobs.h"

#include <QObject>
#include <QSet>

namespace weiwo::ui {

/// Opens, makes and leaves workspaces: what welcome, menu and palette call. The window listens
/// to `opened`. GUI thread.
class Workspaces : public QObject
{
    Q_OBJECT

public:
    Workspaces(Program &program, JobRunner &jobs, QObject *parent = nullptr);

    /// One that an older program wrote is first brought up to date, as a job; asked for once more while
    /// that runs, nothing more is begun.
    void open(const QString &path);
    void create(const QString &path, const NewWorkspace &request);
    /// Makes the copy of a newcomer at @p path from its first package, as a job, then opens it. @p trust: the fingerprint of
    /// the package's sender, as it was compared.
    void createCopy(const QString &path, const QString &package, const QString &trust);
    /// Makes the demo at @p path as a job, then opens it; one that is there is opened.
    void createDemo(const QString &path);
    /// Where the demo is kept unless somebody says otherwise.
    [[nodiscard]] static QString demoPath();
    void close();

Q_SIGNALS:
    void opened(const std::shared_ptr<weiwo::Workspace> &workspace);
    /// It will be opened, or refused, when a job is over.
    void preparing(const QString &path);
    /// It was asked for again while that job runs.
    void stillPreparing(const QString &path);
    /// The job is over; as another workspace was opened meanwhile this one is not.
    void prepared(const QString &path);
    void closeRequested();
    /// Nothing was opened; @p path is what was asked for.
    void refused(const weiwo::Error &error, const QString &path);

private:
    /// Says that it is being prepared, if it is.
    [[nodiscard]] bool isPreparing(const QString &path);
    void openAfter(const QString &title, const QString &path, JobRunner::Body body);
    void finish(Result<std::unique_ptr<Workspace>> result, const QString &path);

    Program &m_program;
    JobRunner &m_jobs;
    QSet<QString> m_preparing;         ///< files that a job makes or brings up to date
    int m_openings = 0;                ///< how many were opened so far
};

} // namespace weiwo::ui
